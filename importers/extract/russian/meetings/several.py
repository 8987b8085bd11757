"""Meetings of one body told of in a row, each by its day: "созывали 1 июня в Уфе и 2 мая, в Оше"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from importers.extract.russian.meetings.venues import is_beside_day
from importers.extract.russian.text.words import words_between

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.meetings.meeting import Meeting
    from importers.extract.text.mentions import Date, Place
    from importers.extract.text.page import Page

_DAY = len("2025-04-11")
_JOINS = frozenset(
    {",", "-", "(", ")", "и", "а", "да", "также", "в", "во", "под", "потом", "затем", "дважды", "трижды", "однажды",
     "оба", "обе", "раз", "по", "видеосвязь", "видеоконференция", "вновь", "снова", "опять", "год", "наконец",
     "предыдущий", "последний", "город", "г", "."}
)  # fmt: skip
"""What may stand between two days of a row, besides cities."""
_MOST_BETWEEN = 12


def each_of_several(page: Page, meeting: Meeting, others: Sequence[Meeting]) -> list[Meeting]:
    """A mention for each day of the row that follows it; the mention itself where there is none, or others share it."""
    if meeting.body is None or (meeting.status is not None and meeting.status.value == "cancelled"):
        return [meeting]
    days = _row(page, meeting)
    is_shared = any(one.date in days for one in others if one is not meeting and one.date != meeting.date)
    if is_shared or len(days) < 2 or len({day.value for day in days}) < len(days):  # noqa: PLR2004  (a row has two or more)
        return [meeting]
    places = _places(page, meeting, days)
    told = [
        meeting._replace(date=day, date_words=(day.start, day.end), place=place, state=None, ordinal=None)
        for day, place in zip(days, places, strict=True)
    ]
    told[0] = told[0]._replace(ordinal=meeting.ordinal)
    return told


def _row(page: Page, meeting: Meeting) -> list[Date]:
    """The days behind the mention that nothing but cities and small words parts."""
    found: list[Date] = []
    for date in page.within(page.dates, meeting.end, meeting.sentence.end):
        if date.is_relative or len(date.value) != _DAY or (found and not _are_joined(page, found[-1], date)):
            if found and meeting.date in found:
                break
            found = []
            continue
        found.append(date)
    return found if meeting.date in found else []


def _are_joined(page: Page, left: Date, right: Date) -> bool:
    """Whether only cities and small words stand between two days."""
    places = page.within(page.places, left.end, right.start)
    between = [
        word
        for word in words_between(page.plain, left.end, right.start)
        if not any(place.start <= word.start < place.end for place in places)
    ]
    return len(between) <= _MOST_BETWEEN and all(word.lemmas & _JOINS for word in between)


def _places(page: Page, meeting: Meeting, days: list[Date]) -> list[Place | None]:
    """The city of each day: the last one named before it where the row begins with a city, else the one behind it."""
    named = page.within(page.places, meeting.end, meeting.sentence.end)
    if any(place.end <= days[0].start for place in named):
        return [next((place for place in reversed(named) if place.end <= day.start), None) for day in days]
    found: list[Place | None] = []
    for number, day in enumerate(days):
        closes = days[number + 1].start if number + 1 < len(days) else meeting.sentence.end
        behind = next(iter(page.within(named, day.end, closes)), None)
        is_its = behind is not None and (is_beside_day(page, behind) or _is_in(page, day, behind))
        found.append(behind if is_its else None)
    return found


def _is_in(page: Page, day: Date, place: Place) -> bool:
    """Whether nothing but "в" stands between day and city."""
    between = words_between(page.plain, day.end, place.start)
    return bool(between) and between[-1].lower in {"в", "во", "под"} and all(word.lemmas & _JOINS for word in between)
