"""The days that an EDTF string covers, so that a coarse date and a finer one can be compared."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date

_PLAIN = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")
_WINTER = 24
_SEASONS = {21: (3, 5), 22: (6, 8), 23: (9, 11), _WINTER: (12, 12)}
"""First and last month of spring, summer, autumn, and of winter the month that is surely in its year."""


def holds(one: str | None, other: str | None) -> bool:
    """Whether one date lies within the other; what has no date holds only what has none."""
    if one is None or other is None or one == other:
        return one == other
    left, right = _span(one), _span(other)
    if left is None or right is None:
        return False
    return _within(left, right) or _within(right, left)


def _within(inner: tuple[date, date], outer: tuple[date, date]) -> bool:
    return outer[0] <= inner[0] and inner[1] <= outer[1]


def _span(edtf: str) -> tuple[date, date] | None:
    first, _, last = edtf.partition("/")
    begins = date.min if first in {"", ".."} else (_plain(first) or (None,))[0]
    if not last:
        return _plain(first)
    ends = date.max if last == ".." else (_plain(last) or (None, None))[1]
    return (begins, ends) if begins and ends else None


def _plain(edtf: str) -> tuple[date, date] | None:
    told = _PLAIN.fullmatch(edtf)
    if told is None:
        return None
    year, month, day = (int(part) if part else 0 for part in told.groups())
    try:
        if day:
            return date(year, month, day), date(year, month, day)
        first, last = _SEASONS.get(month, (month, month)) if month else (1, 12)
        return date(year, first, 1), date(year, last, monthrange(year, last)[1])
    except ValueError:
        return None
