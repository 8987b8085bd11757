"""Days in the lines of a calendar: below the name of their month, or one after the other from a day to come."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from importers.extract.russian.text.datings import both
from importers.extract.text.mentions import Date

if TYPE_CHECKING:
    from collections.abc import Sequence

_TO_ENTRY = re.compile(r"\s?(?:-\s|:\s)")
_MONTH = len("2025-04")
_MOST = 62
"""Days told below the name of a month, at most."""


def goes_on(plain: str, found: Sequence[Date], match: re.Match[str], known: str) -> bool:
    """Whether the line that the day or month opens comes behind one of a day after the known one, ISO."""
    if _is_heading(plain, *match.span()):
        above = _heading(plain, found)
        return above is not None and above.value > known
    if not found or not _opens_entry(plain, *match.span()):
        return False
    line = plain.rfind("\n", 0, max(0, match.start() - len("\n- "))) + 1
    last = next((one for one in reversed(found) if one.start <= line + len("- ")), None)
    return last is not None and last.start >= line and _opens_entry(plain, last.start, last.end) and last.value > known


def entry_day(plain: str, found: Sequence[Date], match: re.Match[str]) -> Date | None:
    """A day that opens its line below the name of its month: "Сентябрь", then "12 - Совет министров"."""
    month = _heading(plain, found)
    if month is None:
        return None
    year, number = (int(part) for part in month.value.split("-"))
    last = (number, int(match["entry_last"])) if match["entry_last"] else None
    value = both(year, (number, int(match["entry_day"])), last)
    return Date(*match.span(), value[0], month.inferred_from, value[1]) if value else None


def _heading(plain: str, found: Sequence[Date]) -> Date | None:
    """The month that last stood alone on its line."""
    months = (date for date in islice(reversed(found), _MOST) if len(date.value) == _MONTH)
    return next((date for date in months if _is_heading(plain, date.start, date.end)), None)


def _is_heading(plain: str, start: int, end: int) -> bool:
    """Whether a month is all that its line says, as over the days of a calendar."""
    return plain[start - 1 : start] == "\n" and plain[end : end + 1] in {"\n", ":"}


def _opens_entry(plain: str, start: int, end: int) -> bool:
    """Whether the day opens its line, and a dash or colon leads to what is on it: "17 апреля - заседание"."""
    before = plain[max(0, start - 3) : start].rpartition("\n")
    return bool(before[1]) and not before[2].strip(" -") and _TO_ENTRY.match(plain, end) is not None
