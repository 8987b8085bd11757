"""Figures in a sentence that count what a session had before it, passed, or sent up."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from importers.extract.english.meetings.actors import actors_in
from importers.extract.english.meetings.bare_counts import bare_counts
from importers.extract.english.meetings.counting_words import (
    agenda_of,
    all_passed,
    counted,
    more_in_format,
    numbered_at,
    others_have,
    own_number,
    passed_at_once,
    remaining,
    some_by_verb,
    taken_from,
    verbs_of,
    whole_behind,
)
from importers.extract.english.meetings.exactness import is_exact, named_beside
from importers.extract.english.meetings.shares import (
    BREAK,
    ITEMS,
    MOST,
    WERE_MADE,
    is_sent_up,
    numbered_in,
    rest_of,
    shares_in,
    some_in,
    those_taken,
)
from importers.extract.english.meetings.strangers import are_only_some, is_of_strangers
from importers.extract.english.text.numbers import value_of
from importers.extract.meetings.told import Figure

if TYPE_CHECKING:
    from collections.abc import Iterator

    from importers.extract.text.mentions import Sentence
    from importers.extract.text.page import Page

_NEAR, _BACK = 70, 24
_SOME = 3
"""So few drafts or papers looked at are some of all that a session has."""
OF_ONE_KIND = ("decisions", "resolutions", "agreements", "laws")
"""Papers that are those before a session only where they are called drafts."""
_TEXT_OF = re.compile(
    r"\b(?:declaration|statement|plan|text|communiqu[eé]|programme|program|strategy|concept|roadmap|treaty|report|document)"
    r"\b[^.;,]{0,30}?\b(?:of|in|with|has|have|had|contains|comprises|holds|includes)\s(?:the\s)?$",
    re.IGNORECASE,
)
_TAKEN = re.compile(r"\b(?:took|takes?|taken|made|makes?)\b")
_OF_THEM = re.compile(r"\b(?:[Oo]f|[Oo]ut\sof|[Aa]mong)\s(?:the\s|these\s|all\s)?$")
_TAKEN_OFF = re.compile(
    r"[^.;]{0,60}?\b(?:was|were|had\sbeen|been)\s(?:removed|withdrawn|struck|taken\soff|dropped|postponed|put\soff|deferred|sent\sback|returned)\b"
)
"""Behind all items of an agenda, what became of some: "of the 17 items, one was removed"."""


def figures_in(page: Page, sentence: Sentence, *, is_after_papers: bool) -> Iterator[Figure]:
    """Every exact count of the sentence that is of a session's items or papers."""
    plain, start, end = page.plain, sentence.start, sentence.end
    done = start
    for match in islice(counted().finditer(plain, start, end), MOST):
        value = value_of(match["number"])
        if match.start() < done or not value or value == 1 or not is_exact(page, match, start):
            continue
        if is_of_strangers(plain, start, *match.span(), end) or are_only_some(plain, start, *match.span()):
            continue
        value += named_beside(plain, match, start)
        is_whole = _OF_THEM.search(plain[max(start, match.start() - _BACK) : match.start()]) is not None
        if is_whole and taken_from().search(plain[max(start, match.start() - _BACK) : match.start()]):
            yield from those_taken(plain, match, value, start, end)
            continue
        if is_whole and WERE_MADE.match(plain, match.end(), end):
            yield Figure("adopted_documents", value, *match.span())
            continue
        if is_whole and match["noun"].lower().endswith(ITEMS) and _TAKEN_OFF.match(plain, match.end(), end):
            yield Figure("agenda_items", value, *match.span())
            continue
        rest = remaining().match(plain, match.end(), end) if is_whole else None
        if rest is not None:
            yield from rest_of(plain, match, rest, end)
            done = rest.start("verb")
            continue
        if is_whole and some_by_verb().match(plain, match.end(), end):
            is_of_items = match["noun"].lower().endswith(ITEMS)
            yield Figure("agenda_items" if is_of_items else "draft_documents", value, *match.span())
            continue
        yield from _by_noun(page, match, value, start, end)
    yield from some_in(plain, start, end)
    yield from numbered_in(plain, start, end)
    yield from shares_in(plain, start, end, is_of_papers=is_after_papers)
    yield from _of_agenda(plain, start, end)


def _by_noun(page: Page, match: re.Match[str], value: int, start: int, end: int) -> Iterator[Figure]:
    """What the number counts by its noun, and the numbers told with it: of all the things, of another body."""
    plain = page.plain
    fields = _fields(plain, match, value, start, end)
    of_all = whole_behind().match(plain, match.end(), end)
    whole_of = max(value, value_of(of_all["all"]) or 0) if of_all else value
    if match["noun"].lower().endswith(ITEMS):
        others = more_in_format().match(plain, match.end(), end)
        value = whole_of + ((value_of(others["number"]) or 0) if others else 0)
    elif of_all and of_all["told"] and fields:
        yield Figure("draft_documents", whole_of, *match.span())
    yield from (Figure(field, value, *match.span()) for field in fields)
    if not fields and not is_of_text(plain, match, start):
        yield from bare_counts(plain, match, value, start)
    also = others_have().match(plain, match.end(), end) if fields == ["agenda_items"] else None
    other = value_of(also["number"]) if also and _is_told_of_others(page, match.end(), also) else None
    if also and other and other > 1:
        yield Figure("agenda_items", other, *also.span("number"))


def _is_told_of_others(page: Page, first: int, also: re.Match[str]) -> bool:
    """Whether a body is named between two numbers, or right behind the second, which is no day's."""
    start, end = also.span("number")
    is_of_day = any(day.start <= start < day.end for day in page.within(page.dates, start - _BACK, end + 1))
    last = end + _BACK if page.plain.startswith((" for ", " on that"), end) else start
    return not is_of_day and bool(actors_in(page, first, last))


def _of_agenda(plain: str, start: int, end: int) -> Iterator[Figure]:
    """The counts of an agenda that are told without a noun behind the number."""
    for match in islice(agenda_of().finditer(plain, start, end), MOST):
        value = value_of(match["number"] or match["before"] or match["them"])
        if value and value > 1:
            yield Figure("agenda_items", value, *match.span())
    for match in islice(numbered_at().finditer(plain, start, end), MOST):
        value = value_of(match["number"])
        if value and value > 1:
            yield Figure(_numbered(match["noun"].lower()), value, *match.span())


def _numbered(noun: str) -> str:
    if noun.startswith(("documents", "papers", *OF_ONE_KIND)):
        return "adopted_documents" if verbs_of("passing").search(noun) else "draft_documents"
    return "draft_documents" if "draft" in noun else "agenda_items"


def _fields(plain: str, match: re.Match[str], value: int, start: int, end: int) -> list[str]:
    """What the number counts, by the noun and the verbs of the sentence."""
    noun = match["noun"].lower()
    are_all_passed = all_passed().match(plain, match.end(), end) is not None
    is_sent = not are_all_passed and is_sent_up(plain, match, start, end)
    if noun.endswith(ITEMS):
        return ["agenda_items"] if _is_of_agenda(plain, match, start, end) else []
    done = _done_with(plain, match, start, end)
    if noun.endswith("decisions") and _TAKEN.search(plain, max(start, match.start() - _BACK), match.end() + _BACK):
        done = "passing"
    opens = max((one.end() for one in BREAK.finditer(plain, start, match.start())), default=start)
    is_gone_through = verbs_of("examining").search(plain, opens, match.start()) is not None
    if is_sent:
        return ["forwarded_documents", *(["draft_documents"] if "draft" in noun and is_gone_through else [])]
    is_draft = "draft" in noun or plain.endswith(("rafts of ", "rafts of the "), start, match.start())
    if done == "passing" and not is_draft:
        return ["adopted_documents"]
    if value <= _SOME or not (is_draft or (done == "examining" and not noun.endswith(OF_ONE_KIND))):
        return []
    return ["draft_documents", *(["adopted_documents"] if are_all_passed else [])]


def _is_of_agenda(plain: str, match: re.Match[str], start: int, end: int) -> bool:
    """Whether items are said to be of an agenda, or to be gone through."""
    if is_of_text(plain, match, start):
        return False
    return "agenda" in plain[start:end] or verbs_of("reviewing").search(plain, start, end) is not None


def is_of_text(plain: str, match: re.Match[str], start: int) -> bool:
    """Whether a paper has them, as "a plan of 12 points"."""
    return _TEXT_OF.search(plain, max(start, match.start() - _NEAR), match.start()) is not None


def _has_its_own(plain: str, verb: re.Match[str]) -> bool:
    """Whether a number of others stands behind the verb: "had 15 papers before them and signed 13"."""
    return own_number().match(plain, verb.end()) is not None


def _done_with(plain: str, match: re.Match[str], start: int, end: int) -> str | None:
    """What is done with the papers, by the nearest verb."""
    is_passed = match["noun"].lower().startswith(("signed ", "adopted ", "approved "))
    if is_passed or passed_at_once().match(plain, match.end(), end):
        return "passing"
    best: tuple[int, str] | None = None
    for name in ("passing", "examining"):
        verbs = verbs_of(name)
        beside = [(match.start() - verb.end(), verb) for verb in verbs.finditer(plain, start, match.start())][-1:]
        after = next((one for one in verbs.finditer(plain, match.end(), end) if not _has_its_own(plain, one)), None)
        beside += (
            [(after.start() - match.end(), after)] if after and not plain.endswith("those ", 0, after.start()) else []
        )
        for reach, verb in beside:
            if reach <= _NEAR and (best is None or reach < best[0]):
                best = (reach, "examining" if plain.endswith("for ", 0, verb.start()) else name)
    return best[1] if best else None
