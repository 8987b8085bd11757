"""Figures in a sentence that count what a session had before it, passed, or sent up."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from importers.extract.english.meetings.bare_counts import bare_counts
from importers.extract.english.meetings.counting_words import (
    agenda_of,
    counted,
    numbered_at,
    others_have,
    others_told,
    passed_at_once,
    remaining,
    taken_from,
    verbs_of,
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

_WIDE, _NEAR, _BACK = 160, 70, 24
_FEW = 5
OF_ONE_KIND = ("decisions", "resolutions", "agreements", "laws")
"""Papers that are those before a session only where they are called drafts."""
_PASSED = re.compile(r"(?:signed|adopted|approved)\s(?:[\w-]+\s)?(?:documents|papers|decisions|agreements)")
_HAS = re.compile(
    r"\b(?:[Ii]t|[Tt]hey|[Cc]ouncil|[Mm]inisters|[Pp]residents|[Pp]remiers|which)\s(?:has|have|had)\s(?:only\s|another\s)?$"
)
_TEXT_OF = re.compile(
    r"\b(?:declaration|statement|plan|text|communiqu[eé]|programme|program|strategy|concept|roadmap|treaty|report|document)"
    r"\b[^.;,]{0,30}?\b(?:of|in|with|has|have|had|contains|comprises|holds|includes)\s(?:the\s)?$",
    re.IGNORECASE,
)
_BARE_BEFORE = re.compile(
    r"(?:^|[-*:,]\s|[.\"]\s|\b(?:[Tt]here\s(?:are|were|will\sbe)|[Ii]t\s(?:has|contains|includes|holds|comprises|counts|consists\sof)"
    r"|[Ii]n\s(?:all|total),?|[Aa]ltogether,?|[Tt]he\sagenda:))\s?(?:in\s(?:all|total),?\s)?$"
)
_BARE_AFTER = re.compile(
    r"\s*(?:[.,;:!)]|$|(?:in\s[\w-]+\s(?:hours|minutes|days)|in\sall|in\stotal|altogether|so\sfar|overall|and\s\w+\s(?:draft|documents|papers))\b)"
)
_TAKEN = re.compile(r"\b(?:took|take|takes|taken|made|make)\s(?:[\w-]+\s){0,3}$")
_DRAFTS_OF = re.compile(r"\b[Dd]rafts\sof\s(?:the\s)?$")
_WERE_TAKEN = re.compile(r"\s(?:were|was|have\sbeen|had\sbeen|are|will\sbe)\s(?:taken|made)\b")
_FOR_LEADERS = re.compile(
    r"\b(?:for\s(?:the\s)?(?:consideration|approval|signing|signature|adoption)|(?:considered|discussed|examined)\s(?=by\b)"
    r"|tabled|await\w*|put\sforward)\b[^.;,]{0,24}?\b(?:by|of|at|from|to)\s(?:the\s)?(?:[A-Z]{3}\s)?"
    r"(?:(?:next|coming|upcoming|summit|meeting|session)\s(?:of\s)?(?:the\s)?(?:CIS\s)?)?"
    r"(?:[Pp]residents|[Hh]eads\sof\s[Ss]tate|[Ll]eaders|Council\sof\sHeads)\b"
    r"|\A\sfor\s(?:the\s)?(?:[\w-]+\s){0,2}(?:summit|session|meeting)\sof\s(?:the\s)?(?:presidents|heads|leaders)\b"
    r"|\A,\s(?:which|that)\s(?:the\s)?(?:presidents|heads\sof\s[\w ]{5,30}?|leaders)\s(?:are\sto|will|should)\s"
)
"""Papers that are for the presidents to look at, and so go up from here."""
_OF_THEM = re.compile(r"\b(?:[Oo]f|out\sof)\s(?:the\s|these\s|all\s)?$")


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
        rest = remaining().match(plain, match.end(), end) if is_whole else None
        if rest is not None:
            yield from rest_of(plain, match, rest, end)
            done = rest.end()
            continue
        fields = _fields(plain, match, value, start, end)
        yield from (Figure(field, value, *match.span()) for field in fields)
        if not fields and not is_of_text(plain, match, start):
            yield from bare_counts(plain, match, value, start)
        also = others_have().match(plain, match.end(), end) if fields == ["agenda_items"] else None
        if also:
            yield Figure("agenda_items", value_of(also["number"]) or value, also.start("number"), also.end())
    yield from some_in(plain, start, end)
    yield from numbered_in(plain, start, end)
    yield from shares_in(plain, start, end, is_of_papers=is_after_papers)
    yield from _of_agenda(plain, start, end)


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
    if "draft" in noun:
        return "draft_documents"
    return "adopted_documents" if noun.startswith(("documents", "papers", *OF_ONE_KIND)) else "agenda_items"


def _fields(plain: str, match: re.Match[str], value: int, start: int, end: int) -> list[str]:
    """What the number counts, by the noun and the verbs of the sentence."""
    noun = match["noun"].lower()
    is_sent = is_sent_up(plain, match, start, end)
    if noun.endswith(ITEMS):
        return ["agenda_items"] if _is_of_agenda(plain, match, value, start, end) else []
    done = _done_with(plain, match, start, end)
    if noun.endswith("decisions") and _TAKEN.search(plain, max(start, match.start() - _BACK), match.start()):
        done = "passing"
    if noun.endswith("decisions") and _WERE_TAKEN.match(plain, match.end(), end):
        done = "passing"
    if _DRAFTS_OF.search(plain, max(start, match.start() - _BACK), match.start()):
        noun = f"draft {noun}"
    opens = max((one.end() for one in BREAK.finditer(plain, start, match.start())), default=start)
    is_gone_through = verbs_of("examining").search(plain, opens, match.start()) is not None
    others = others_told().search(plain, match.end(), end)
    until = min(others.start() if others else end, match.end() + _NEAR * 2)
    if is_sent or _FOR_LEADERS.search(plain[match.end() : until]):
        return ["forwarded_documents", *(["draft_documents"] if "draft" in noun and is_gone_through else [])]
    if "draft" in noun:
        return ["draft_documents"]
    if done == "passing" or _PASSED.match(noun) or (done is None and _is_summed_up(plain, match, start, end)):
        return ["adopted_documents"]
    return ["draft_documents"] if done == "examining" and not noun.endswith(OF_ONE_KIND) else []


def _is_summed_up(plain: str, match: re.Match[str], start: int, end: int) -> bool:
    """Whether papers, of which nothing else is said, are what a sentence comes to: "The result: nine papers"."""
    is_sum = plain.startswith(": ", match.start() - 2) and match.start() - 2 > start
    return is_sum and _BARE_AFTER.match(plain, match.end(), end) is not None


def _is_of_agenda(plain: str, match: re.Match[str], value: int, start: int, end: int) -> bool:
    """Whether items are those of a session: an agenda, a verb of going through them, or a line of their own."""
    if is_of_text(plain, match, start):
        return False
    around = plain[max(start, match.start() - _WIDE) : min(end, match.end() + _WIDE)]
    if "agenda" in around or verbs_of("reviewing").search(around):
        return True
    if value >= _FEW and _HAS.search(plain, max(start, match.start() - _BACK), match.start()):
        return True
    is_bare = _BARE_BEFORE.search(plain[max(start, match.start() - _BACK) : match.start()])
    is_enough = value >= _FEW or match["noun"].lower() == "items"
    return is_enough and is_bare is not None and _BARE_AFTER.match(plain, match.end(), end) is not None


def is_of_text(plain: str, match: re.Match[str], start: int) -> bool:
    """Whether a paper has them, as "a plan of 12 points"."""
    return _TEXT_OF.search(plain, max(start, match.start() - _NEAR), match.start()) is not None


def _done_with(plain: str, match: re.Match[str], start: int, end: int) -> str | None:
    """What is done with the papers, by the nearest verb."""
    if passed_at_once().match(plain, match.end(), end):
        return "passing"
    best: tuple[int, str] | None = None
    for name in ("passing", "examining"):
        verbs = verbs_of(name)
        before = [match.start() - verb.end() for verb in verbs.finditer(plain, start, match.start())]
        after = verbs.search(plain, match.end(), end)
        reach = [one for one in before[-1:] if one <= _NEAR]
        if after and after.start() - match.end() <= _NEAR:
            reach.append(after.start() - match.end())
        if reach and (best is None or min(reach) < best[0]):
            best = (min(reach), name)
    return best[1] if best else None
