"""A day and a month that stand without their year, and the year that the rest of the text gives them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from importers.extract.russian.text.datings import both, days, weekdays
from importers.extract.russian.text.present import Year
from importers.extract.russian.text.tense import is_told_behind
from importers.extract.russian.text.years import said_year, year_of_line
from importers.extract.text.calendar import day, nearest
from importers.extract.text.mentions import Date

if TYPE_CHECKING:
    from importers.extract.russian.text.reading import Reading

_DAY = len("2025-04-11")
_FORTNIGHT = 14


def day_without_year(reading: Reading, match: re.Match[str]) -> Date | None:
    """A day and month, with the year that the phrase or the rest of the article speaks of."""
    named = days(match.groupdict())
    if named is None:
        return None
    said = said_year(match, "day", reading.now) or reading.same_year(match, "same_year")
    said = said or reading.shared.get(match.start())
    said = said or year_of_line(reading.plain, match) or reading.listed_year(match)
    said = said or reading.year_beside(match, named.first)
    spoken = match["weekday_before"] or match["weekday_after"]
    weekday = weekdays()[spoken.lower()] if spoken else None
    if said is None and reading.known is not None:
        is_ahead = reading.is_ahead(match) or _is_behind_one_ahead(reading, match)
        found = nearest(*named.first, reading.known.day, weekday=weekday, is_ahead=is_ahead)
        if found is not None and found > reading.known.day and weekday is None and is_told_behind(reading.plain, match):
            found = day(found.year - 1, *named.first) or found
        said = Year(found.year, reading.known.place) if found else None
        if found is None or abs((found - reading.known.day).days) > _FORTNIGHT:
            full = reading.full.get(named.first)
            is_last = is_ahead and full is not None and found is not None and full.value < found.year
            said = said if full is None or is_last else full
    elif said is None and named.first in reading.full:
        said = reading.full[named.first]
    elif said is None and reading.present is not None:
        said = reading.present
        found = day(said.value, *named.first)
        if found and weekday is not None and found.weekday() != weekday:
            return None
    value = both(said.value, named.first, named.last) if said else None
    return Date(*match.span(), value[0], said.place if said else None, value[1]) if value else None


def _is_behind_one_ahead(reading: Reading, match: re.Match[str]) -> bool:
    """Whether the sentence told a day to come before, and nothing tells that this one is over."""
    last, known = reading.last, reading.known
    if last is None or known is None or len(last.value) != _DAY or reading.is_parted(last, match):
        return False
    return last.value > known.day.isoformat() and not is_told_behind(reading.plain, match)
