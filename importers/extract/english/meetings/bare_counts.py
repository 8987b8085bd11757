"""Items and papers that a text counts without a word of what was done with them: "14 items with 25 papers"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from importers.extract.english.meetings.shares import ITEMS
from importers.extract.english.meetings.strangers import is_told_of_ours
from importers.extract.meetings.told import Figure

if TYPE_CHECKING:
    from collections.abc import Iterator

_FEWEST = 5
"""Fewer may be some of an agenda, or what somebody was asked."""
_OPENS_CLAUSE = re.compile(r"(?:^|[.,;:(-]\s|\b(?:and|with)\s)(?:(?:of|all|the|whose|these)\s){0,3}$", re.IGNORECASE)
_TO_ONE = re.compile(r"[^.,;\n]{0,30}\b(?:him|her|me)\b")
"""Behind what one person was asked."""
_DOING = re.compile(r"\s(?!(?:have|has|had|will|are|were|was|is|with|on|in|for|of|out|and|thus|so|before)\b)\w")
"""Behind papers that do something, as newspapers do."""
_OF_THINGS = re.compile(r"\s(?:of\s(?!(?:the|its|their|this)\b)[a-z]|to\s(?!be\b)[a-z])")
"""Behind items that are things: "30 items of luggage", "14 items to sell"."""
_PAPERS = ("documents", "papers")


def bare_counts(plain: str, match: re.Match[str], value: int, start: int) -> Iterator[Figure]:
    """The figure, where its clause is of nobody but those who met; papers are then those yet to be dealt with."""
    noun = match["noun"].lower()
    is_subject = _OPENS_CLAUSE.search(plain[start : match.start()]) is not None
    if value < _FEWEST or " " in noun or not (is_subject or is_told_of_ours(plain, start, match.start())):
        return
    if noun.endswith(ITEMS) and not _TO_ONE.match(plain, match.end()) and not _OF_THINGS.match(plain, match.end()):
        yield Figure("agenda_items", value, *match.span(), is_bare=True)
    elif noun.endswith(_PAPERS) and not (is_subject and _DOING.match(plain, match.end())):
        yield Figure("draft_documents", value, *match.span(), is_bare=True)
