"""Dates as people type them."""

from __future__ import annotations

import re
from datetime import date as calendar_day
from datetime import timedelta
from typing import NamedTuple

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
_IN_RUSSIAN = (
    "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября",
    "декабря",
)  # fmt: skip
_YEAR_MONTH_DAY = 3


def in_words(date: str | None, months: tuple[str, ...] = _MONTHS) -> str:
    """Return a date as `11 April 2025`, as far as it is known; what is no plain date stays as it is."""
    parts = (date or "").split("-")
    if not all(part.isdecimal() for part in parts) or len(parts) > _YEAR_MONTH_DAY:
        return date or ""
    numbers = [int(part) for part in parts]
    month = [months[numbers[1] - 1]] if len(parts) > 1 and 1 <= numbers[1] <= len(months) else []
    day = [str(numbers[2])] if len(parts) == _YEAR_MONTH_DAY else []
    return " ".join([*day, *month, parts[0]])


def spellings(date: str | None) -> list[str]:
    """Every way to type a date: as the archive keeps it, in English, in Russian."""
    return list(dict.fromkeys((date, in_words(date), in_words(date, _IN_RUSSIAN)))) if date else []


_A_DAY = timedelta(days=1)
_EARLIEST, _LATEST = "0000-01-01", "9999-12-31"
_TYPED = re.compile(r"([12][0-9]{3})(?:-([0-9]{1,2})(?:-([0-9]{1,2}))?)?")


class Span(NamedTuple):
    """The first and the last of some days, as ISO dates."""

    first: str
    last: str

    def before(self) -> Span:
        """Return all days before them."""
        return Span(_EARLIEST, (calendar_day.fromisoformat(self.first) - _A_DAY).isoformat())

    def after(self) -> Span:
        """Return all days after them."""
        return Span((calendar_day.fromisoformat(self.last) + _A_DAY).isoformat(), _LATEST)


def span(typed: str) -> Span | None:
    """Return the days of a year, month or day, or of all from one to another; None for what is no date."""
    left, dots, right = typed.partition("..")
    if not dots:
        return _one(left)
    first = _one(left) if left else Span(_EARLIEST, _EARLIEST)
    last = _one(right) if right else Span(_LATEST, _LATEST)
    if first is None or last is None or not (left or right) or last.last < first.first:
        return None
    return Span(first.first, last.last)


def _one(typed: str) -> Span | None:
    parts = _TYPED.fullmatch(typed)
    if parts is None:
        return None
    year, month, day = int(parts[1]), int(parts[2] or 0), int(parts[3] or 0)
    try:
        first = calendar_day(year, month if parts[2] else 1, day if parts[3] else 1)
    except ValueError:
        return None
    if parts[3]:
        return Span(first.isoformat(), first.isoformat())
    after = calendar_day(year + 1, 1, 1) if not parts[2] or month == len(_MONTHS) else calendar_day(year, month + 1, 1)
    return Span(first.isoformat(), (after - _A_DAY).isoformat())
