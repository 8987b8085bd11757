"""The day a text speaks from: that of its publication, stamp or dateline, or else the cues to its years."""

from __future__ import annotations

import datetime as dt
import re
from functools import cache
from itertools import islice
from typing import NamedTuple

from importers.extract.english.text.calendar_names import weekdays
from importers.extract.english.text.datings import days, written
from importers.extract.english.text.stamps import Known, day_of_news, day_told, in_full, is_stamp
from importers.extract.english.text.tenses import is_ahead
from importers.extract.english.text.years import Year, not_of_now, present_year
from importers.extract.text.bounds import Bound, in_bounds
from importers.extract.text.calendar import day, nearest

_SAID_ON = re.compile(
    r"\b(?:said|says|told|announced|reported|stated|noted)\b(?:\sat\san?\s(?:[\w-]+\s)?(?:briefing|conference))?(?:(?!\b(?:will|be|is|are|at)\b)[^.\n]){0,30}?\s(?P<day>[A-Z][a-z]+day)\b"
)
"""The day on which somebody spoke, which is that of the dateline or the one before."""
_SHORT_YEAR = re.compile(r",?\s'?(?P<year>9\d)(?=\W*(?:\n|$|\())")
"""A year of the last century as wires wrote it: "OSH, 2 APR 98"."""
_CLOSE, _SINCE = 60, 130
"""Days before and after one that the text writes in full, within which it tells the year of a day without one."""
_PLANNED = 2
"""Years on from such a day that a plan may speak of; a later year is the text's own, and the day an old paper's."""
_HEAD, _FIRST = 400, 2
_NEAR = 50


class Anchor(NamedTuple):
    """What tells the years of a text's days: the day it speaks from, or the cues of a text that has none."""

    known: Known | None
    full: Known | None = None
    """The latest day that an undated text writes in full."""
    year: Year | None = None
    """The one year that an undated text speaks of as its own."""


def find_anchor(plain: str, matches: list[re.Match[str]], published: dt.date | None) -> Anchor:
    """The day that the text speaks from, as far as it or its publication tells one."""
    known = _day_of_text(plain, matches, published)
    if known is not None:
        return Anchor(known)
    alone = [match.span() for match in matches if match.lastgroup == "year_alone"]
    undated = Anchor(None, _latest_full(plain, matches), present_year(plain, alone))
    known = _dateline_without_year(plain, matches, undated) or day_of_news(plain, matches)
    return Anchor(known, undated.full, undated.year)


def in_likely_year(
    named: tuple[int, int], undated: Anchor, *, weekday: int | None = None, is_ahead: bool = False
) -> tuple[dt.date | None, tuple[int, int] | None]:
    """A day of an undated text: near a day it writes in full, or in the one year that it speaks of."""
    full, year = undated.full, undated.year
    if full is not None and (year is None or year.value <= full.day.year + _PLANNED):
        found = nearest(*named, full.day, weekday=weekday, is_ahead=is_ahead)
        if found and -_CLOSE <= (found - full.day).days <= _SINCE:
            return found, full.place
    if year is None:
        return None, None
    found = day(year.value, *named)
    if found and weekday is not None and found.weekday() != weekday:
        found = None
    return found, (year.start, year.end)


def _day_of_text(plain: str, matches: list[re.Match[str]], published: dt.date | None) -> Known | None:
    """The day of publication, or a full date that stands apart in the text or that its "today" is told with."""
    if published is not None:
        return Known(published, None)
    return day_told(plain, matches)


def _latest_full(plain: str, matches: list[re.Match[str]]) -> Known | None:
    """The latest day that the text writes in full, unless it is a paper's or a founding's."""
    found: list[Known] = []
    for match in matches:
        full = in_full(match)
        before = plain[max(0, match.start() - _NEAR) : match.start()]
        if full and not_of_now().search(before) is None:
            found.append(full)
    return max(found, key=lambda known: known.day, default=None)


def _dateline_without_year(plain: str, matches: list[re.Match[str]], undated: Anchor) -> Known | None:
    """The day of a dateline such as "OSH, June 21", in the year of the same day below or the one spoken of."""
    named = (match for match in matches if match.lastgroup in {"day_first", "month_first"})
    for match in islice(named, _FIRST):
        if not is_stamp(plain, match):
            continue
        first = days(match.groupdict())[0]
        again = _with_year(matches, first) if first else None
        if again is not None or not first:
            return again
        bounded = in_bounds(first, _bounds(plain, matches), undated.year.value if undated.year else None)
        if bounded is not None:
            return Known(*bounded)
        found, place = in_likely_year(first, undated)
        if found is not None:
            return Known(_on_day_of_saying(plain, found), place)
        short = _SHORT_YEAR.match(plain, match.end())
        if short is not None:
            found = day(1900 + int(short["year"]), *first)
        if found is not None:
            return Known(found, match.span())
        latest = _latest_year(matches)
        spoken = _spoken(matches, match)
        by_weekday = (spoken and _in_its_year(spoken, latest, first)) if latest else None
        by_weekday = by_weekday or (_by_day_of_week(plain, match, latest, first) if latest and not spoken else None)
        return by_weekday or _beside_full(plain, match, first, undated.full, latest)
    return None


def _bounds(plain: str, matches: list[re.Match[str]]) -> list[Bound]:
    """The months and days told with their years, but for those of papers and foundings."""
    told = [(match, read[0]) for match in matches if (read := written(match))]
    return [
        Bound(value, match.span(), is_ahead(plain, *match.span()))
        for match, value in told
        if not_of_now().search(plain, max(0, match.start() - _NEAR), match.start()) is None
    ]


def _spoken(matches: list[re.Match[str]], dateline: re.Match[str]) -> re.Match[str] | None:
    """The first day behind the dateline that has its day of the week beside it and no year: "Friday, 17 February"."""
    behind = (one for one in matches if one.start() > dateline.end() and one.lastgroup in {"day_first", "month_first"})
    return next((one for one in behind if one["df_weekday"] or one["mf_weekday"]), None)


def _in_its_year(spoken: re.Match[str], latest: Known, named: tuple[int, int]) -> Known | None:
    """The day of a dateline in the year, about the latest one named, in which another day is on its day of the week."""
    first, _, year = days(spoken.groupdict())
    if first is None or year is not None:
        return None
    number = weekdays()[spoken["df_weekday"] or spoken["mf_weekday"]]
    near = ((one, day(latest.day.year + one, *first)) for one in (0, 1, -1))
    shift = next((one for one, found in near if found and found.weekday() == number), None)
    found = day(latest.day.year + shift, *named) if shift is not None else None
    return Known(found, latest.place) if found else None


def _by_day_of_week(plain: str, dateline: re.Match[str], latest: Known, named: tuple[int, int]) -> Known | None:
    """The day of a dateline in the year, about the latest one named, that has it on the day of the week told."""
    last = dateline.end() + len(plain[dateline.end() :].partition("\n")[0])
    told = _SAID_ON.search(plain[: 2 * _HEAD]) or _weekday().search(plain, dateline.end(), last)
    if told is None or told["day"] not in weekdays() or is_ahead(plain, *told.span("day")):
        return None
    near = (day(latest.day.year + more, *named) for more in (0, -1, 1))
    fitting = (found for found in near if found and found.weekday() == weekdays()[told["day"]])
    return next((Known(found, latest.place) for found in fitting), None)


def _beside_full(
    plain: str, dateline: re.Match[str], named: tuple[int, int], full: Known | None, latest: Known | None
) -> Known | None:
    """The day of a dateline in the year before or after the latest day written in full, as that is told of."""
    if full is None or full.place is None or latest is None or latest.day.year > full.day.year:
        return None
    found = day(full.day.year, *named)
    if found is None:
        return None
    is_to_come = is_ahead(plain, *full.place)
    shift = (found < full.day) - (found > full.day)
    if found == full.day or (shift > 0) == is_to_come:
        return Known(found, dateline.span())
    found = day(full.day.year - 1 if is_to_come else full.day.year + 1, *named)
    return Known(found, dateline.span()) if found else None


@cache
def _weekday() -> re.Pattern[str]:
    return re.compile(rf"\b(?P<day>{'|'.join(weekdays())})\b")


def _latest_year(matches: list[re.Match[str]]) -> Known | None:
    """The first of January of the latest year that the text names, where it is named."""
    years = [(int(read[0][:4]), match.span()) for match in matches if (read := written(match))]
    year, span = max(years, default=(0, (0, 0)))
    return Known(dt.date(year, 1, 1), span) if year else None


def _with_year(matches: list[re.Match[str]], named: tuple[int, int]) -> Known | None:
    """The same day of the same month where the text writes its year too."""
    for match in matches:
        first, _, year = days(match.groupdict())
        if first == named and year is not None and (found := day(year, *first)):
            return Known(found, match.span())
    return None


def _on_day_of_saying(plain: str, found: dt.date) -> dt.date:
    """The day of a dateline in the year in which it is the day that somebody "said on Friday", or the day after."""
    said = _SAID_ON.search(plain[: 2 * _HEAD])
    if said is None or said["day"] not in weekdays():
        return found
    years = (found, *(day(found.year + years, found.month, found.day) for years in (-1, 1)))
    number = weekdays()[said["day"]]
    shifts = [((one.weekday() - number) % 7, one) for one in years if one]
    if shifts[0][0] <= 1:
        return found
    return next((one for shift in (0, 1) for days, one in shifts if days == shift), found)
