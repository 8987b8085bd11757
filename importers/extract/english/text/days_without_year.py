"""A day and a month that stand without their year, and the year that the rest of the text gives them."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from importers.extract.english.text.anchors import in_likely_year
from importers.extract.english.text.calendar_names import weekdays
from importers.extract.english.text.chronicles import year_at
from importers.extract.english.text.datings import days, written
from importers.extract.english.text.intervals import both
from importers.extract.english.text.tenses import (
    goes_on,
    goes_on_in_the_past,
    tells_past,
)
from importers.extract.english.text.years_beside import (
    that_year,
    year_of_calendar,
    year_opening,
    year_to_come,
    years_off,
)
from importers.extract.meetings.days import meet
from importers.extract.text.calendar import day, nearest
from importers.extract.text.mentions import Date

if TYPE_CHECKING:
    from importers.extract.english.text.reading import Reading

_AND_ON = re.compile(
    r"(?:,?\s(?:in|at)\s[A-Z][\w'-]+(?:\s[A-Z][\w'-]+)?)?,?\s(?:and|then|to)\s(?:also\s)?(?:on\s)?(?:the\s)?"
)
"""Between two days told in one breath."""
_LINE, _SOON = 300, 31
_THIS_YEAR, _TWO_MONTHS = 300, 60
_MONTH, _DAY = len("2025-04"), len("2025-04-11")


def day_without_year(reading: Reading, match: re.Match[str]) -> Date | None:
    """A day and month, with the year that the rest of the article speaks of."""
    parts = match.groupdict()
    first, last, _ = days(parts)
    if first is None:
        return None
    spoken = parts["df_weekday"] or parts["mf_weekday"]
    weekday = weekdays()[spoken] if spoken else None
    place = None
    line = year_at(reading.lines, match.start())
    if line is not None:
        found, place = day(line.year, *first), line.told
    elif (told := _year_told(reading, match, first)) is not None:
        found, place = day(told[0], *first), told[1]
    elif reading.known is not None:
        found = (_within_last(reading, match, first) or _told_before(reading, first)) if weekday is None else None
        tense = reading.tense(match)
        is_told = tense["is_ahead"] or tense["is_behind"]
        if not found and not is_told and _goes_on_from_one_to_come(reading, match, is_untold=tense["is_untold"]):
            tense["is_ahead"] = True
        elif not found and not is_told:
            found, tense["is_ahead"] = _told_later(reading, match, first)
            found = found or _soon_after_last(reading, match, first)
        found = found or _nearest(reading, match.start(), first, weekday, tense)
        if found and reading.year_of_title and found.year > reading.year_of_title and not tense["is_ahead"]:
            found = day(reading.year_of_title, *first)
        place = reading.known.place
    else:
        found, place = in_likely_year(first, reading.anchor, weekday=weekday, is_ahead=reading.is_ahead(match))
    value = both(found, last and found and day(found.year, *last))
    return Date(*match.span(), value[0], inferred_from=place, end_value=value[1]) if value else None


def _year_told(
    reading: Reading, match: re.Match[str], named: tuple[int, int]
) -> tuple[int, tuple[int, int] | None] | None:
    """The year that words beside the day or before it tell, and the words it is counted from if it is."""
    plain = reading.plain
    told = that_year(plain, match.end(), reading.last) or _year_opening(reading, match)
    told = told or year_of_calendar(plain, match.start())
    if told is None and reading.known and (beside := years_off(plain, *match.span())) is not None:
        return reading.known.day.year + beside, reading.known.place
    told = told or _year_shared(reading, match, named)
    return (told, None) if told else None


def _year_shared(reading: Reading, match: re.Match[str], named: tuple[int, int]) -> int | None:
    """The year of the earlier day named right before in one breath: "last year, on 29 May and on 6 November"."""
    last = reading.last
    if last is None or len(last.value) != _DAY or last.is_relative or last.value[5:] > "{:02d}-{:02d}".format(*named):
        return None
    return int(last.value[:4]) if _AND_ON.fullmatch(reading.plain, last.end, match.start()) else None


def _year_opening(reading: Reading, match: re.Match[str]) -> int | None:
    """The year that the sentence has named before a day, unless that is gone by and the day is to come."""
    told = year_opening(reading.plain, match.start())
    is_over = told is not None and reading.known is not None and told < reading.known.day.year
    return None if is_over and reading.is_ahead(match) else told


def _nearest(
    reading: Reading, start: int, named: tuple[int, int], weekday: int | None, tense: dict[str, bool]
) -> dt.date | None:
    """The likeliest such day: of the year to come that the paragraph has named, or the nearest."""
    if reading.known is None:
        return None
    known = reading.known.day
    is_open = weekday is None and (tense["is_ahead"] or tense["is_untold"])
    this_year = day(known.year, *named)
    is_soon = this_year is not None and 0 <= (this_year - known).days <= _TWO_MONTHS
    coming = year_to_come(reading.plain, start, known.year) if is_open and not is_soon else None
    return (day(coming, *named) if coming else None) or nearest(*named, known, weekday=weekday, **tense)


def _within_last(reading: Reading, match: re.Match[str], named: tuple[int, int]) -> dt.date | None:
    """The day of the season or month named before it in the sentence: "last autumn, in Osh, on 12 October"."""
    last = reading.last
    between = reading.plain[last.end : match.start()] if last else ""
    if last is None or len(last.value) != _MONTH or len(between) > _LINE or ". " in between or "\n" in between:
        return None
    meant = (day(int(last.value[:4]) + more, *named) for more in (0, 1))
    return next((one for one in meant if one and meet(last.value, one.isoformat())), None)


def _told_before(reading: Reading, named: tuple[int, int]) -> dt.date | None:
    """The same day of the same month where the text told it before, with its year or what gave it one."""
    told = "-{:02d}-{:02d}".format(*named)
    found = (dt.date.fromisoformat(one.value) for one in reading.found if one.value[4:] == told)
    return next((one for one in found if reading.known and abs((one - reading.known.day).days) <= _THIS_YEAR), None)


def _soon_after_last(reading: Reading, match: re.Match[str], named: tuple[int, int]) -> dt.date | None:
    """The day of the weeks behind one to come that was named right before: "on October 12 ... then, October 27"."""
    last = reading.found[-1] if reading.found and reading.known else None
    if last is None or len(last.value) != len("2025-04-11") or match.start() - last.end > _LINE or last.is_relative:
        return None
    if goes_on_in_the_past(reading.plain, match.end()):
        return None
    before = dt.date.fromisoformat(last.value)
    found = day(before.year, *named)
    is_soon = found is not None and 0 < (found - before).days <= _SOON
    return found if is_soon and reading.known and before > reading.known.day else None


def _told_later(reading: Reading, match: re.Match[str], named: tuple[int, int]) -> tuple[dt.date | None, bool]:
    """The same day of the same month with its year, where the text tells it further on, or that it is to come."""
    alike = [one for one in reading.matches if one.start() > match.start() and days(one.groupdict())[0] == named]
    for one in alike:
        read = written(one)
        found = dt.date.fromisoformat(read[0]) if read else None
        if found and reading.known and abs((found - reading.known.day).days) <= _THIS_YEAR:
            return found, False
    return None, any(reading.is_ahead(one) for one in alike)


def _goes_on_from_one_to_come(reading: Reading, match: re.Match[str], *, is_untold: bool) -> bool:
    """Whether a day to come was named before it, with nothing done since: in its sentence, or in a list of days."""
    last = reading.last
    is_ahead = last is not None and reading.known is not None and last.value > reading.known.day.isoformat()
    if last is None or not is_ahead or len(last.value) != _DAY:
        return False
    between = reading.plain[last.end : match.start()]
    is_listed = is_untold and len(between) < _LINE and "\n" not in between and not tells_past(between)
    return is_listed or goes_on(reading.plain, last.end, match.start())
