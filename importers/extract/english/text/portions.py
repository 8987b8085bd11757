"""What is told as a part of a month or a year: its first or last day, a decade, a quarter, a season."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from importers.extract.english.text.anchors import Anchor, in_likely_year
from importers.extract.english.text.calendar_names import months
from importers.extract.english.text.parts import part_of_month, part_of_year
from importers.extract.english.text.tenses import is_ahead, is_behind
from importers.extract.english.text.years_beside import that_year
from importers.extract.text.calendar import day, later, nearest
from importers.extract.text.mentions import Date
from importers.lexicon import load

if TYPE_CHECKING:
    import re

_SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}
_MONTHS_OF_SEASON, _SPRING = 3, 3
_LINE, _DAY = 160, len("2025-04-11")


def part(plain: str, match: re.Match[str], anchor: Anchor) -> Date | None:
    """As in "the first quarter of 2016", "the second decade of July"; the year is told like that of a month."""
    which, of = load("dates")["en"]["parts"][match["pa_which"].lower()], match["pa_of"]
    if match["pa_month"]:
        first, place = _first_of_month(plain, match, anchor)
        value = part_of_month(which, of, f"{first:%Y-%m}") if first else None
        return Date(*match.span(), value, place) if value else None
    if match["pa_year"]:
        year = int(match["pa_year"])
    elif anchor.known is not None:
        year = anchor.known.day.year + load("dates")["en"]["by_year"][match["pa_by_year"].lower()]
    else:
        return None
    value = part_of_year(which, of, year)
    return Date(*match.span(), value) if value else None


def end_of_month(plain: str, match: re.Match[str], anchor: Anchor) -> Date | None:
    """As in "the first of October", "the last day of September"; what is not called a day and is last is none."""
    if match["be_which"] == "last" and not match["be_day"]:
        return None
    month = months()[match["be_month"]]
    is_to_come = is_ahead(plain, *match.span())
    if match["be_year"]:
        first, place = day(int(match["be_year"]), month, 1), None
    elif anchor.known is not None:
        first, place = nearest(month, 1, anchor.known.day, weekday=None, is_ahead=is_to_come), None
    else:
        first, place = in_likely_year((month, 1), anchor, is_ahead=is_to_come)
    if first is not None and match["be_which"] == "last":
        first = later((first + dt.timedelta(days=31)).replace(day=1), -1)
    return Date(*match.span(), first.isoformat(), place) if first else None


def season(plain: str, match: re.Match[str], anchor: Anchor, last: Date | None) -> Date | None:
    """As in "in spring", "this autumn", "in the autumn of 2017"; winter is the one that begins in its year."""
    number = _SEASONS[match["se_name"].lower()]
    word = (match["se_before"] or "").lower()
    start, end = match.span("se_words")
    if match["se_year"]:
        return Date(start, end, f"{match['se_year']}-{number}")
    if anchor.known is None:
        return None
    known, place = anchor.known.day, anchor.known.place
    if match["se_by_year"]:
        told = known.year + load("dates")["en"]["by_year"][match["se_by_year"].lower()]
        return Date(start, end, f"{told}-{number}", place)
    same = that_year(plain, match.end(), last)
    if same is not None:
        return Date(start, end, f"{same}-{number}", place)
    first = (number - _SEASONS["spring"]) * _MONTHS_OF_SEASON + _SPRING
    year = known.year
    if "last" in word:
        year -= first >= known.month
    elif "next" in word or is_ahead(plain, *match.span()):
        year += first + 2 < known.month or ("next" in word and first <= known.month)
        year = max(year, _year_behind(last, known, start, first + 2))
    elif first > known.month and is_behind(plain, start, end):
        year -= 1
    return Date(start, end, f"{year}-{number}", place)


def _year_behind(last: Date | None, known: dt.date, start: int, month: int) -> int:
    """The year in which a season that ends with the month follows the day to come that was named right before it."""
    if last is None or start - last.end > _LINE or last.value[:7] <= f"{known:%Y-%m}" or len(last.value) < _DAY:
        return known.year
    return int(last.value[:4]) + (month < int(last.value[5:7]))


def _first_of_month(plain: str, match: re.Match[str], anchor: Anchor) -> tuple[dt.date | None, tuple[int, int] | None]:
    """The first day of the month that a part is of, and where its year is told."""
    month = months()[match["pa_month"]]
    if match["pa_month_year"]:
        return day(int(match["pa_month_year"]), month, 1), None
    is_to_come = is_ahead(plain, *match.span())
    if anchor.known is None:
        return in_likely_year((month, 1), anchor, is_ahead=is_to_come)
    known = anchor.known.day.replace(day=1)
    return nearest(month, 1, known, weekday=None, is_ahead=is_to_come), anchor.known.place
