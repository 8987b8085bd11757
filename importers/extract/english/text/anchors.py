"""The day a text speaks from: that of its publication, stamp, headline or dateline, or else the cues to its years."""

from __future__ import annotations

import datetime as dt
import re
from itertools import islice
from typing import NamedTuple

from importers.extract.english.text.calendar_names import weekdays
from importers.extract.english.text.datings import days, written
from importers.extract.english.text.years import Year, not_of_now, present_year
from importers.extract.text.calendar import day, nearest

_CLOCK = re.compile(r"\b\d{1,2}:\d\d\b")
_CITY = re.compile(r"\s*(?:(?:[A-Z][\w' .-]{2,20},\s)?[A-Z][\w' ./-]{2,30}(?:\s?[/(]\w{3,20}[/)])?[,.]\s|[\[(])")
_AGENCY = re.compile(
    r",?\.?(?:\s?\d{1,2}:\d\d)?[\].]?\s?(?:\(|/|-{1,2}\s?[A-Z]|\s?[A-Z][\w .]{1,30}\s?-{1,2}\s|\s?$|\s?[A-Z])"
)
_POSTED = re.compile(
    r"\s*(?:[Pp]osted|[Pp]ublished|[Rr]eleased|[Ii]ssued|[Dd]ate|POSTED|PUBLISHED)(?:\s(?:on|at)|:)?\s$"
)
"""What opens a line that tells when the text appeared, whatever follows."""
_SAID_ON = re.compile(
    r"\b(?:said|says|told|announced|reported|stated|noted)\b(?:(?!\b(?:will|be|is|are|at)\b)[^.\n]){0,30}?\s(?P<day>[A-Z][a-z]+day)\b"
)
"""The day on which somebody spoke, which is that of the dateline or the one before."""
_GLUED = re.compile(r"[A-Z]")
"""A paragraph that begins right behind a day without so much as a blank."""
_CLOSE, _SINCE = 60, 100
"""Days before and after one that the text writes in full, within which it tells the year of a day without one."""
_HEAD, _FIRST = 400, 2
_STAMP = 28
"""A line with a date and little else is the date of the text."""
_NEAR, _LINE = 50, 160
_DAY = len("2025-04-11")


class Known(NamedTuple):
    """A day to reckon from, and the place that names it when it is not the day of publication."""

    day: dt.date
    place: tuple[int, int] | None


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
    return Anchor(_dateline_without_year(plain, matches, undated), undated.full, undated.year)


def in_likely_year(
    named: tuple[int, int], undated: Anchor, *, weekday: int | None = None, is_ahead: bool = False
) -> tuple[dt.date | None, tuple[int, int] | None]:
    """A day of an undated text: near a day it writes in full, or in the one year that it speaks of."""
    full, year = undated.full, undated.year
    if full is not None and (year is None or year.value <= full.day.year):
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
    """The day of publication, or a full date that stands at the head of the text or on a line by itself."""
    if published is not None:
        return Known(published, None)
    for match in matches:
        full = _in_full(match)
        if full and _is_stamp(plain, match):
            return full
    return _in_headline(plain, matches)


def _in_full(match: re.Match[str]) -> Known | None:
    """The day that a match writes with its month and year."""
    read = written(match)
    return Known(dt.date.fromisoformat(read[0]), match.span()) if read and len(read[0]) == _DAY else None


def _is_stamp(plain: str, match: re.Match[str]) -> bool:
    """Whether the date dates the text: nearly alone on its line, or in a line's opening capitals."""
    before = plain[max(0, match.start() - _LINE) : match.start()].rpartition("\n")[2]
    after = plain[match.end() : match.end() + _LINE].partition("\n")[0]
    beside = len(before) + len(after)
    if _POSTED.fullmatch(before):
        return True
    if match.start() < _HEAD and _CITY.fullmatch(before) and _AGENCY.match(after):
        return True
    if not before.strip() and _GLUED.match(after):
        return True
    if beside < _STAMP or (beside < 2 * _STAMP and _CLOCK.search(before + after)):
        return True
    return bool(before.strip() and before.isupper())


def _in_headline(plain: str, matches: list[re.Match[str]]) -> Known | None:
    """The only day that the first line names, where that is no sentence: "Briefing, Minsk, March 26, 2021"."""
    line = plain.lstrip("\n").partition("\n")[0]
    if len(line) > _LINE or line.rstrip().endswith(".") or line == plain.strip("\n"):
        return None
    found = [full for match in matches if match.end() <= len(line) and (full := _in_full(match))]
    return found[0] if len(found) == 1 else None


def _latest_full(plain: str, matches: list[re.Match[str]]) -> Known | None:
    """The latest day that the text writes in full, unless it is a paper's or a founding's."""
    found: list[Known] = []
    for match in matches:
        full = _in_full(match)
        before = plain[max(0, match.start() - _NEAR) : match.start()]
        if full and not_of_now().search(before) is None:
            found.append(full)
    return max(found, key=lambda known: known.day, default=None)


def _dateline_without_year(plain: str, matches: list[re.Match[str]], undated: Anchor) -> Known | None:
    """The day of a dateline such as "OSH, June 21", in the year of the same day below or the one spoken of."""
    named = (match for match in matches if match.lastgroup in {"day_first", "month_first"})
    for match in islice(named, _FIRST):
        if not _is_stamp(plain, match):
            continue
        first = days(match.groupdict())[0]
        again = _with_year(matches, first) if first else None
        if again is not None or not first:
            return again
        found, place = in_likely_year(first, undated)
        found = found and _on_day_of_saying(plain, found)
        return Known(found, place) if found else None
    return None


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
