"""Which council "the Council" is, where a meeting is said to be of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from importers.extract.english.text.catalogue import named_with, organisation_of
from importers.extract.english.text.whose import organisation_at

if TYPE_CHECKING:
    from importers.extract.english.meetings.joining import Joined
    from importers.extract.text.mentions import Organ, Sentence
    from importers.extract.text.page import Page

_OF_KIND = re.compile(r"\sof\s(?:(?:the|this|that)\s)?(?P<kind>[Cc]ouncil|[Cc]ommittee)\b(?!\s(?:of|on|for)\b)")
_THE_KIND = re.compile(
    r"\b(?:[Tt]he|[Tt]his|[Tt]hat)\s(?:(?:next|previous|last|regular)\s)?(?P<kind>[Cc]ouncil|[Cc]ommittee)\b(?!\sof\b)"
)
_ARTICLE = re.compile(r"(?:The\s)?")
_THAT = re.compile(r"\bthat\s(?P<kind>[Cc]ouncil|[Cc]ommittee)\b")
_NEAR, _RECENT = 200, 30


def council_of(page: Page, sentence: Sentence, one: Joined) -> str | None:
    """The body that the words point back at, or that the sentence before opens with."""
    return _that_council(page, one) or _council_told_of(page, sentence, one)


def called_so(page: Page, one: Joined, first: int) -> frozenset[str] | None:
    """The bodies that "the Council" may be: those that the text has called so, or else its organisation's."""
    opens = max(0, first - _RECENT) if page.plain.startswith(("its ", "their "), first) else first
    kind = _OF_KIND.match(page.plain, one.end) or _THE_KIND.search(page.plain, opens, one.end)
    if kind is None:
        return None
    called = frozenset(organ.body for organ in _called(page, kind["kind"], 0, one.start))
    if called:
        return called
    named, known = _named_with(kind["kind"]), organisation_of()
    organisation = organisation_at(page.plain, one.start, frozenset(known[body] for body in named))
    fitting = frozenset(body for body in named if known[body] == organisation) or named
    return fitting - _only_summits(page) or fitting


def _only_summits(page: Page) -> frozenset[str]:
    """The bodies that the text only calls a summit, so that "the Council" is another."""
    others = {organ.body for organ in page.organs if not organ.is_summit}
    return frozenset(organ.body for organ in page.organs) - others


def _that_council(page: Page, one: Joined) -> str | None:
    """The body named last, where the text points back at it: "the draft agenda of the Council. ... of that Council"."""
    told = _THAT.search(page.plain, one.start, one.end + _RECENT)
    if told is None or told.start() > one.end + len(" of "):
        return None
    return next((organ.body for organ in reversed(_called(page, told["kind"], one.start - _NEAR, one.start))), None)


def _council_told_of(page: Page, sentence: Sentence, one: Joined) -> str | None:
    """The council that the sentence before opens with: "The Council of ... The first session of the Council"."""
    kind = _OF_KIND.match(page.plain, one.end) or _OF_KIND.search(page.plain, one.start, one.end)
    if kind is None or sentence.start == 0:
        return None
    before = page.sentence_at(sentence.start - 1)
    organ = next(iter(page.within(page.organs, before.start, before.end)), None)
    if organ is None or before.paragraph != sentence.paragraph or organ.is_gathering or organ.is_summit:
        return None
    is_told_of = _ARTICLE.fullmatch(page.plain, before.start, organ.start) is not None
    return organ.body if is_told_of and organ.body in _named_with(kind["kind"]) else None


def _called(page: Page, kind: str, first: int, last: int) -> list[Organ]:
    """Who is called a council between the offsets: one told of as "the summit" alone is not meant by the word."""
    organs = page.within(page.organs, max(0, first), last)
    return [organ for organ in organs if _is_called(page, organ, kind.lower())]


def _is_called(page: Page, organ: Organ, kind: str) -> bool:
    """Whether the word is in the body's own name as told, or stands by it: "the Council of the Assembly"."""
    told = page.plain[organ.start : organ.end].lower()
    if organ.body in _named_with(kind):
        return kind in told
    before = page.plain[max(0, organ.start - _RECENT) : organ.start].lower()
    return before.endswith((f"{kind} of ", f"{kind} of the ")) or page.plain.startswith(
        f" {kind.capitalize()}", organ.end
    )


def _named_with(kind: str) -> frozenset[str]:
    return named_with(kind.capitalize())
