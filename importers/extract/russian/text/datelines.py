"""Where and when an agency writes from: "ДУШАНБЕ, 9 октября. /ТАСС/", "10.10.2025 | Душанбе"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from importers.extract.text.calendar import day
from importers.extract.text.mentions import Date

if TYPE_CHECKING:
    from importers.extract.text.mentions import Place
    from importers.extract.text.page import Page

_HEAD = 8
"""Sentences from the beginning that a dateline may stand in: a title, stamps and a subtitle come before it."""
_REACH = 48
_AFTER = re.compile(r"\s?(?:[.,|/(:]|-\s|\n|$)")
_SHORT_DAY = re.compile(r",\s(\d\d)\.(\d\d)\.(\d\d)(?!\d)")
_BETWEEN = re.compile(r"[\s.,|/:()-]*")
_CLOCK = re.compile(r"[\s.,|/:()\d-]*")


class Dateline(NamedTuple):
    """What stands there, and where it ends."""

    place: Place
    date: Date | None
    end: int


@lru_cache(maxsize=2)
def find_dateline(page: Page) -> Dateline | None:
    """The first dateline at the head of the page."""
    for sentence in page.sentences[:_HEAD]:
        places = page.within(page.places, sentence.start, sentence.start + _REACH)
        dates = page.within(page.dates, sentence.start, sentence.start + 2 * _REACH)
        if not places or sentence.is_headline or sentence.is_bullet:
            continue
        place = places[0]
        before = [date for date in dates if date.end <= place.start]
        opens = before[-1].end if before else sentence.start
        lead = page.plain[opens : place.start]
        if before and not _CLOCK.fullmatch(page.plain[sentence.start : before[0].start]):
            continue
        if not _CLOCK.fullmatch(lead) or not _AFTER.match(page.plain, place.end):
            continue
        after = [date for date in dates if date.start >= place.end and _is_next(page, place.end, date.start)]
        date = next(iter(before or after), None) or _short_day(page, place.end)
        is_agency = page.plain[place.start : place.end].isupper() or date is not None
        if is_agency and not _is_to_come(page, date):
            return Dateline(place, date, max(place.end, date.end if date else 0))
    return None


def _short_day(page: Page, end: int) -> Date | None:
    """A day of which only two figures of the year are printed: "Бишкек, 20.10.20. /Кабар/"."""
    match = _SHORT_DAY.match(page.plain, end)
    found = day(2000 + int(match[3]), int(match[2]), int(match[1])) if match else None
    return Date(match.start(1), match.end(3), found.isoformat()) if match and found else None


def _is_to_come(page: Page, date: Date | None) -> bool:
    """Whether the day is later than that of publication, so that it is no day to write on."""
    return date is not None and page.published is not None and date.value > page.published.isoformat()


def _is_next(page: Page, end: int, start: int) -> bool:
    return _BETWEEN.fullmatch(page.plain, end, start) is not None
