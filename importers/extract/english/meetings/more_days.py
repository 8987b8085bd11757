"""Further meetings of the same people that nothing but their days tell: "12 March, 5 June and 9 July in Brest"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from importers.extract.meetings.days import span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from importers.extract.meetings.meeting import Meeting
    from importers.extract.text.mentions import Date, Place
    from importers.extract.text.page import Page

_IN = re.compile(r",?\s(?:(?:both|all|all\sof\sthem)\s)?(?:in|at)\s|\s\(")
_NEXT = re.compile(
    r"\)?(?:,|;|,?\s(?:and|then|and\sthen|as\swell\sas))\s(?:(?:on|in)\s)?(?:the\s)?(?:(?:beginning|middle|end)\sof\s)?"
)
_ENDS = re.compile(r"\)?(?:[.;)]|\s*$|\n|,?\s(?:were|are|will\sbe)\b)")
_CUSTOM = re.compile(r"\b(?:an?|each|every|per)\s(?:year|quarter|month)\b")
_SHORTEST, _MONTH = 2, len("2025-04")
"""Days apart from which on two days are of two meetings."""


class _Told(NamedTuple):
    """A day, and the city right behind it."""

    date: Date
    place: Place | None
    end: int


def more_days(page: Page, meeting: Meeting, last: int) -> Iterator[Meeting]:
    """The meeting and one more for each day in one row with its own; a city is that of the days before it too."""
    row = list(_row(page, meeting, last))
    if len(row) < _SHORTEST:
        yield meeting
        return
    place = None
    places: list[Place | None] = []
    for told in reversed(row):
        place = told.place or place
        places.insert(0, place)
    yield meeting._replace(place=row[0].place or meeting.place or places[0])
    for told, there in zip(row[1:], places[1:], strict=True):
        words = (told.date.start, told.date.end)
        yield meeting._replace(
            date=told.date, date_words=words, place=there, place_words=None, ordinal=None, relation=None, state=None
        )


def _row(page: Page, meeting: Meeting, last: int) -> Iterator[_Told]:
    """The days from that of the meeting on, if nothing but their cities stands between them and the row ends there."""
    if meeting.date is None or _CUSTOM.search(page.plain, meeting.sentence.start, last):
        return
    row = [_told(page, meeting.date, last)]
    for date in page.within(page.dates, meeting.date.end, last):
        if _NEXT.fullmatch(page.plain, row[-1].end, date.start) is None or not _are_two(row[-1].date, date):
            break
        row.append(_told(page, date, last))
    if _ENDS.match(page.plain, row[-1].end, last):
        yield from row


def _told(page: Page, date: Date, last: int) -> _Told:
    """The day with the city that stands right behind it."""
    place = next(iter(page.within(page.places, date.end, last)), None)
    if place is None or _IN.fullmatch(page.plain, date.end, place.start) is None:
        return _Told(date, None, date.end)
    return _Told(date, place, place.end)


def _are_two(before: Date, date: Date) -> bool:
    """Whether the days are too far apart to be of one meeting."""
    first, then = span(before.value), span(date.value)
    is_fine = len(before.value) >= _MONTH and len(before.value) == len(date.value) and not date.is_relative
    return is_fine and first is not None and then is not None and (then[0] - first[1]).days >= _SHORTEST
