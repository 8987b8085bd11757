"""Whether a page is about a meeting of several states at all, so that what it calls a document is one of ours."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from importers.extract.english.documents.days_told import clause_around
from importers.extract.english.ledger.unions import named_in
from importers.extract.text.unions import OTHER

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.english.documents.titles import Naming
    from importers.extract.english.text.tokens import Tokens
    from importers.extract.text.page import FoundSession, Page, Sentence

_ASSEMBLIES = ("-ipa", "-pa")
_MANY = 3
"""Two states that sign something are a visit, not a meeting of a body."""
_OFFICES = r"(?:presidents|leaders|heads of (?:state|government)|(?:(?:prime|foreign|defen[cs]e) )?ministers)"
_GATHERING = re.compile(
    r"\b(?:consultative meetings?|member[- ](?:states|countries|nations)"
    r"|heads of (?:the )?(?:\w+ ){0,2}(?:states|countries)"
    rf"|(?:summit|meeting|session|council) of (?:the )?(?:\w+ ){{0,3}}{_OFFICES}"
    rf"|{_OFFICES} of (?:the )?\w+ (?:\w+ )?(?:states|countries|republics|nations))\b",
    re.IGNORECASE,
)
_BESIDE = re.compile(
    r"\b(?:on the (?:sidelines|margins|fringes)|(?:state|official) visit"
    r"|bilateral (?:talks|meetings?|negotiations|visit|documents|papers))\b",
)
_POWERS = re.compile(r"\b(?:within (?:its|the) competence|at its (?:regular )?(?:meetings|sessions))\b")
_IN_PARLIAMENT = re.compile(
    r"\b(?:(?:lower|upper) (?:house|chamber)|state duma|ma[zj]h?ilis|milli ma[jd]?lis|oliy majlis|jogorku kenesh"
    r"|senators?|senate|lawmakers)\b",
)
_SIGNS = (
    *("sideline", "margin", "fringe", "visit", "bilateral", "house", "chamber", "duma", "ilis", "majlis", "kenesh"),
    *("senat", "lawmakers", "competence", "at its "),
)
"""A line without any of these tells of nothing elsewhere; sooner told than by the pattern."""
_TOGETHER = re.compile(
    r"\b(?:cis|csto|sco|eaeu|eurasec|ots|guam) (?:\w+ ){0,2}(?:ministers|presidents|leaders|heads|premiers)\b"
)
"""All members of a union sign what they sign aside as well."""
_REGION = re.compile(r"\bCentral Asian?\b|\bTurkic[- ](?:speaking )?(?:states|countries|world)\b|\bCommonwealth\b")


def is_of_several_states(page: Page, sessions: Sequence[FoundSession]) -> bool:
    """Whether the page tells of a session, names a body or a union of ours, or tells how many states met."""
    if sessions or page.organs:
        return True
    is_many = len({state.country for state in page.states}) >= _MANY
    if any(union.id != OTHER for union in named_in(page.plain)):
        return is_many or _GATHERING.search(page.plain) is not None
    return (is_many or _REGION.search(page.plain) is not None) and _GATHERING.search(page.plain) is not None


class Apart:
    """Which clauses of a page tell of papers between two states or before a parliament, not of the meeting's."""

    def __init__(self, page: Page, sessions: Sequence[FoundSession]) -> None:
        self._page = page
        self._is_assembly = any(session.body.endswith(_ASSEMBLIES) for session in sessions)
        self._span = (0, 0)
        self._is_beside = False

    def look_at(self, sentence: Sentence) -> bool:
        """Find the clause of a sentence that is such a one, and say whether it is the whole sentence."""
        line = self._page.plain[sentence.start : sentence.end]
        found = self._find(line)
        first, end = clause_around(line, 0, len(line), found.start()) if found is not None else (0, 0)
        self._span = sentence.start + first, sentence.start + end
        self._is_beside = found is not None and found.re is _BESIDE
        return end - first == len(line)

    def holds(self, offset: int) -> bool:
        """Whether what stands there is told in it."""
        return self._span[0] <= offset < self._span[1]

    def outside(self, tokens: Tokens, found: Sequence[Naming]) -> list[Naming]:
        """What is named outside of it, or beside the meeting by a title with a capital."""
        return [
            one
            for one in found
            if not self.holds(tokens.starts[one.first]) or (self._is_beside and tokens.capitals[one.head.head])
        ]

    def _find(self, line: str) -> re.Match[str] | None:
        folded = line.lower()
        if not any(sign in folded for sign in _SIGNS):
            return None
        beside = _BESIDE.search(folded)
        if beside is not None:
            is_of_all = beside[0].startswith("on the ") and _TOGETHER.search(folded, beside.end())
            return None if is_of_all else beside
        return _POWERS.search(folded) or (None if self._is_assembly else _IN_PARLIAMENT.search(folded))
