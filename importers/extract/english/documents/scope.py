"""Whether a page is about a meeting of several states at all, so that what it calls a document is one of ours."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from importers.extract.english.documents.days_told import clause_around
from importers.extract.english.ledger.unions import named_in
from importers.extract.text.unions import OTHER

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.text.page import FoundSession, Page

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
_ELSEWHERE = re.compile(
    r"\b(?:on the (?:sidelines|margins|fringes)|(?:state|official) visit"
    r"|bilateral (?:talks|meetings?|negotiations|visit|documents|papers)"
    r"|(?:lower|upper) (?:house|chamber)|state duma|ma[zj]h?ilis|milli ma[jd]?lis|oliy majlis|jogorku kenesh"
    r"|senators?|senate|lawmakers"
    r"|within (?:its|the) competence|at its (?:regular )?(?:meetings|sessions))\b",
)
_ELSEWHERES = (
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


def elsewhere(line: str) -> tuple[int, int] | None:
    """The clause that tells of papers between two states or before a parliament, not of the meeting's; by offsets."""
    folded = line.lower()
    found = _ELSEWHERE.search(folded) if any(sign in folded for sign in _ELSEWHERES) else None
    if found is None or (found[0].startswith("on the ") and _TOGETHER.search(folded, found.end())):
        return None
    return clause_around(line, 0, len(line), found.start())
