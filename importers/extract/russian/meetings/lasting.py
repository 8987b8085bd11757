"""Meetings of several days: "двухдневный саммит", "открылся вчера и завершится завтра"."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from typing import TYPE_CHECKING

from importers.extract.russian.meetings.phrases import is_verb
from importers.extract.russian.meetings.together import day_of
from importers.extract.russian.text.words import words_between

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.meetings.meeting import Meeting
    from importers.extract.text.mentions import Date
    from importers.extract.text.page import Page

_DAYS_LONG = re.compile(r"\b(двух|тр[её]х)дневн", re.IGNORECASE)
_DAYS_SPENT = re.compile(r"\b(два|три) дня\b", re.IGNORECASE)
_NIGHTS = {"два": 1, "три": 2, "двух": 1, "трех": 2, "трёх": 2}
_OPENS = frozenset({"начать", "начаться", "начинаться", "открыть", "открыться", "открываться", "стартовать"})
_CLOSES = frozenset(
    {"завершить", "завершиться", "завершаться", "закончить", "закончиться", "закрыть", "закрыться", "продлиться",
     "продолжить", "продолжиться"}
)  # fmt: skip
_MOST = dt.timedelta(days=4)


def lasting(page: Page, meetings: Sequence[Meeting]) -> list[Meeting]:
    """The meetings, from the first day to the last where several are told of one that its sentence tells alone."""
    told = Counter(meeting.sentence.start for meeting in meetings if meeting.body is not None)
    return [_from_to(page, one, is_alone=told[one.sentence.start] == 1) for one in meetings]


def _from_to(page: Page, meeting: Meeting, *, is_alone: bool) -> Meeting:
    date = meeting.date
    day = day_of(date.value) if date is not None and date.end_value is None else None
    if date is None or day is None:
        return meeting
    words = words_between(page.plain, meeting.sentence.start, meeting.sentence.end)
    is_ended = any(is_verb(word, _CLOSES) for word in words)
    said = _DAYS_LONG.search(page.plain, meeting.start, meeting.end)
    if said is None and is_alone and is_ended:
        said = _DAYS_SPENT.search(page.plain, meeting.sentence.start, meeting.sentence.end)
    if said is not None:
        nights = dt.timedelta(days=_NIGHTS[said[1].lower()])
        first = day - nights if is_ended else day
        return _between(meeting, date, first, first + nights)
    opens = next((word.start for word in words if is_verb(word, _OPENS)), None)
    if is_alone and is_ended and opens is not None:
        told = [one for one in page.within(page.dates, words[0].start, words[-1].end) if day_of(one.value)]
        told.sort(key=lambda one: min(abs(one.start - opens), abs(one.end - opens)))
        days = [one for each in told if (one := day_of(each.value)) is not None]
        if len(days) == 1 and page.published and meeting.status is not None and meeting.status.value == "held":
            days = sorted((*days, page.published))
        if len(days) == 2 and dt.timedelta() < days[1] - days[0] <= _MOST:  # noqa: PLR2004  (the first and the last)
            return _between(meeting, date, *days)
    return meeting


def _between(meeting: Meeting, date: Date, first: dt.date, last: dt.date) -> Meeting:
    return meeting._replace(date=date._replace(value=first.isoformat(), end_value=last.isoformat()))
