"""Days in the lines of a calendar: below the name of their month, or one after the other from a day to come."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from importers.extract.russian.text.datings import both, opens_line
from importers.extract.russian.text.tense import has_verb
from importers.extract.text.mentions import Date

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

_LINE = 160
_MONTH = len("2025-04")
_MOST = 62
"""Days told below the name of a month, at most."""


def goes_on(plain: str, found: Sequence[Date], match: re.Match[str], known: str) -> bool:
    """Whether a day or month opens a line without a verb, and the line above of such a kind comes after the known day.

    The known day is ISO, and a line that tells it alone dates the page.
    """
    line = plain[match.end() : match.end() + _LINE].partition("\n")[0]
    if not opens_line(plain, match.start()) or has_verb(line.partition(". ")[0]):
        return False
    lines = (one for one in reversed(found) if opens_line(plain, one.start))
    last = next((one for one in lines if not known.startswith(one.value)), None)
    return last is not None and last.value > known


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
