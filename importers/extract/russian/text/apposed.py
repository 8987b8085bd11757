"""Dates of two parts: a day told by another and by its name, "накануне, 30 ноября"; one month or the next."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.text.mentions import Date

_APPOSED = re.compile(r",\s|\s?\(|\s-\s")
_OR = re.compile(r"\s(?:-|или|либо)\s(?:в\s)?(?:(?:начале|середине|конце)\s)?")
_DAY, _MONTH = len("2025-04-11"), len("2025-04")


def said_twice(plain: str, date: Date, after: Date | None) -> Date:
    """A day told by another, on the day that is named right behind it: "накануне, 30 ноября"."""
    is_by_other = date.is_relative and len(date.value) == _DAY and date.end_value is None
    if after is None or not is_by_other or after.is_relative or len(after.value) != _DAY or after.end_value:
        return date
    is_same = _APPOSED.fullmatch(plain, date.end, after.start) is not None
    return date._replace(value=after.value, inferred_from=after.inferred_from) if is_same else date


def either_month(plain: str, found: Sequence[Date]) -> list[Date]:
    """The dates, a month and another that may be meant instead as one: "в конце марта - начале апреля"."""
    joined: list[Date] = []
    for date in found:
        last = joined[-1] if joined else None
        are_months = last is not None and len(last.value) == len(date.value) == _MONTH and last.value < date.value
        if last is not None and are_months and _OR.fullmatch(plain, last.end, date.start):
            joined[-1] = last._replace(end=date.end, value=f"{last.value}/{date.value}")
        else:
            joined.append(date)
    return joined
