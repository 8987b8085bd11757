"""Dates as sources give them: EDTF strings for a day, a month, a season or a year, or from one of these to another."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

_PLAIN = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_SEASONS = {21: 3, 22: 6, 23: 9, 24: 12}
"""The month in which each begins; EDTF leaves it to the reader, and we read the north of the world."""
_YEAR, _SEASON, _MONTH = 12, 3, 1


class Days(NamedTuple):
    """The first and the last day that a date may stand for."""

    first: date
    last: date

    @property
    def length(self) -> int:
        """How many they are, both ends counted."""
        return (self.last - self.first).days + 1

    def contain(self, other: Days) -> bool:
        """Whether all days of the other are among them."""
        return self.first <= other.first and other.last <= self.last


@lru_cache(maxsize=4096)
def days(edtf: str | None) -> Days | None:
    """The days that the date stands for; None for one that is open at an end, and for what is no date."""
    first, is_interval, last = (edtf or "").partition("/")
    begin, end = _days(first), _days(last if is_interval else first)
    return Days(begin.first, end.last) if begin and end and begin.first <= end.last else None


def _days(edtf: str) -> Days | None:
    parts = _PLAIN.fullmatch(edtf)
    if parts is None:
        return None
    year, month, day = (int(part or 0) for part in parts.groups())
    try:
        if day:
            return Days(date(year, month, day), date(year, month, day))
        first = date(year, _SEASONS.get(month, month or 1), 1)
        months = _SEASON if month in _SEASONS else _MONTH if month else _YEAR
        ahead, behind = divmod(first.month - 1 + months, 12)
        return Days(first, date(year + ahead, behind + 1, 1) - timedelta(days=1))
    except ValueError:
        return None


def day(edtf: str | None) -> date | None:
    """The calendar day, where the date names one that exists."""
    known = days(edtf)
    return known.first if known and known.length == 1 else None


def breadth(edtf: str) -> int:
    """How many days the date may stand for; what is open at an end, or no date, comes after all that do."""
    known = days(edtf)
    return known.length if known else timedelta.max.days


def contains(coarse: str, fine: str) -> bool:
    """Whether `fine` lies within `coarse`; a date contains itself."""
    one, other = days(coarse), days(fine)
    return coarse == fine or bool(one and other and one.contain(other))


def agree(left: str, right: str) -> bool:
    """Whether both can be true of one day: one is the other, or contains it."""
    return contains(left, right) or contains(right, left)


def days_apart(left: str | None, right: str | None) -> int | None:
    """Days from one to the other, never negative; None unless both name a day."""
    one, other = day(left), day(right)
    return abs((one - other).days) if one and other else None
