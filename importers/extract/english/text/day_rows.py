"""The years of days in a row, as in a calendar: the words above it say whether it is of what was or of what will be."""

from __future__ import annotations

import re
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

from importers.extract.text.calendar import day

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

_GONE_BY = re.compile(
    r"\b(?:(?<!be\s)held|past|previous|took\splace|were|was|met|chronicle|chronology|review|results|last|history|recalled"
    r"|looking\sback)\b",
    re.IGNORECASE,
)
_TO_COME = re.compile(
    r"\b(?:will|to\sbe\sheld|upcoming|forthcoming|coming|ahead|plans?|planned|schedule[ds]?|calendar|timetable|expected|next"
    r"|agreed|approved\sdates|are\sto|is\sto|due)\b",
    re.IGNORECASE,
)
_MANY, _HEAD, _HALF_A_YEAR = 3, 300, 6
"""Days that make a row, characters above it that may say which way it lies, and months."""


def years_of_row(named: Sequence[tuple[int, int]], known: dt.date | None, before: str) -> list[int]:
    """The year of each day, given as month and number; none where they do not follow on each other.

    `before` is what stands above the list, and `known` the day that the text speaks from.
    """
    shifts = _turns(named)
    if known is None or not shifts:
        return []
    rows = [[known.year + base + shift for shift in shifts] for base in (-1, 0, 1)]
    dated = [[day(year, *one) for year, one in zip(years, named, strict=True)] for years in rows]
    said = _which_way(before)
    if said is None and shifts[0] == shifts[-1]:
        said = "ahead" if named[0] <= named[-1] and (known.month, known.day) <= named[-1] else None
    fitting = [
        years
        for years, found in zip(rows, dated, strict=True)
        if (said == "behind" and all(one and one <= known for one in found))
        or (said == "ahead" and all(found) and any(one and one >= known for one in found))
    ]
    return (fitting[-1] if said == "behind" else fitting[0]) if fitting else []


def _turns(named: Sequence[tuple[int, int]]) -> list[int]:
    """How many years on each day is from the first, in a row that goes on or back and over one New Year at most."""
    if len(named) < _MANY:
        return []
    rises = [one < other for one, other in pairwise(named) if one != other]
    falls = [(one, other) for one, other in pairwise(named) if other < one]
    is_back = rises.count(True) == 1 and rises.count(False) == 1 and not _is_over_new_year(*falls[0])
    is_back = is_back and any(_is_over_new_year(other, one) for one, other in pairwise(named) if one < other)
    if rises.count(False) <= 1 and not is_back:  # forwards
        return [0, *accumulate(int(other < one) for one, other in pairwise(named))]
    if rises.count(True) <= 1:  # the latest first
        return [0, *accumulate(-int(other > one) for one, other in pairwise(named))]
    return []


def _is_over_new_year(one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether from the first day on it is nearer to the other of the year behind than back to that of its own."""
    return one[0] - other[0] > _HALF_A_YEAR


def _which_way(before: str) -> str | None:
    """`behind` or `ahead`, by the last word above the list that tells."""
    head = before[-_HEAD:]
    last = max(((told.start(), way) for way, words in _WAYS for told in words.finditer(head)), default=None)
    return last[1] if last else None


_WAYS = (("behind", _GONE_BY), ("ahead", _TO_COME))
