"""A day that is told twice, by another and by its name: "накануне, 30 ноября"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importers.extract.text.mentions import Date

_APPOSED = re.compile(r",\s|\s?\(|\s-\s")
_DAY = len("2025-04-11")


def said_twice(plain: str, date: Date, after: Date | None) -> Date:
    """A day told by another, on the day that is named right behind it: "накануне, 30 ноября"."""
    is_by_other = date.is_relative and len(date.value) == _DAY and date.end_value is None
    if after is None or not is_by_other or after.is_relative or len(after.value) != _DAY or after.end_value:
        return date
    is_same = _APPOSED.fullmatch(plain, date.end, after.start) is not None
    return date._replace(value=after.value, inferred_from=after.inferred_from) if is_same else date
