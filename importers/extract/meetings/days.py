"""Which days an EDTF date of a session covers: a day, a month, a season, a year, or an interval of them."""

from __future__ import annotations

import datetime as dt
import re
from calendar import monthrange
from functools import lru_cache

_PLAIN = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")
_SEASONS = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 12)}
"""First and last month; winter is told by the year it begins in."""
_DAY, _MONTH, _INTERVAL, _SEASON, _YEAR = 5, 4, 3, 2, 1


@lru_cache(maxsize=256)
def span(edtf: str) -> tuple[dt.date, dt.date] | None:
    """The first and the last day; None where the string is open or names no days."""
    first, _, last = edtf.partition("/")
    begins, ends = _plain(first), _plain(last or first)
    return (begins[0], ends[1]) if begins and ends else None


def _plain(edtf: str) -> tuple[dt.date, dt.date] | None:
    told = _PLAIN.fullmatch(edtf)
    if told is None:
        return None
    year, month, day = (int(part) if part else 0 for part in told.groups())
    try:
        if day:
            return dt.date(year, month, day), dt.date(year, month, day)
        first, last = _SEASONS.get(month, (month, month)) if month else (1, 12)
        return dt.date(year, first, 1), dt.date(year, last, monthrange(year, last)[1])
    except ValueError:
        return None


def meet(left: str, right: str) -> bool:
    """Whether both can be true of one day."""
    one, other = span(left), span(right)
    if one is None or other is None:
        return left == right
    return one[0] <= other[1] and other[0] <= one[1]


@lru_cache(maxsize=256)
def fineness(edtf: str) -> int:
    """How closely a day is told: the day itself, its month, an interval, a season, a year."""
    told = _PLAIN.fullmatch(edtf)
    if told is None:
        return _INTERVAL
    if told[3]:
        return _DAY
    return (_SEASON if int(told[2]) in _SEASONS else _MONTH) if told[2] else _YEAR


def is_day(edtf: str) -> bool:
    """Whether the date is a single day."""
    return fineness(edtf) == _DAY


def is_of_a_month(edtf: str) -> bool:
    """Whether the date is finer than a year, so that a session it belongs to is more than mentioned."""
    return fineness(edtf) > _YEAR


def is_after(edtf: str, day: dt.date) -> bool:
    """Whether all that the date covers lies behind the day."""
    days = span(edtf)
    return days is not None and days[0] > day


def is_before(edtf: str, day: dt.date) -> bool:
    """Whether all that the date covers lies before the day."""
    days = span(edtf)
    return days is not None and days[1] < day
