"""The year of a meeting's day that is told without one, as what is told of the meeting has it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from importers.extract.meetings.days import span

if TYPE_CHECKING:
    from importers.extract.meetings.meeting import Meeting
    from importers.extract.text.page import Page

_TO_COME = re.compile(r"(?:will|is|are|being\sprepared|in\spreparation|preparations?|preparing|upcoming|forthcoming)\b")
_GONE_BY = re.compile(r"(?:(?:was|were|(?:has|have|had)\sbeen)\sheld|took\splace|met|gathered|convened|sat|assembled)")
"""What became of a meeting, in words that leave no doubt of the time."""
_YEAR = re.compile(r"(?:19|20)\d\d")
_NEWS, _MONTH, _DAY = 60, len("2025-04"), len("2025-04-11")
"""Days around the report that may be told of in either tense."""


def in_year_told(page: Page, meeting: Meeting) -> Meeting:
    """The meeting, one to come in the next such month where the last was meant, one gone by the other way round."""
    date, published = meeting.date, page.published
    if date is None or published is None or date.is_relative or len(date.value) not in {_MONTH, _DAY}:
        return meeting
    days = span(date.value)
    shift = _shift(page.plain, meeting) if days is not None else 0
    if days is None or shift == 0 or _YEAR.search(page.plain, date.start, date.end):
        return meeting
    is_far = (published - days[1]).days > _NEWS if shift > 0 else (days[0] - published).days > _NEWS // 2
    if not is_far or (meeting.is_former and shift > 0):
        return meeting

    def moved(value: str) -> str:
        return f"{int(value[:4]) + shift}{value[4:]}"

    told = date._replace(value=moved(date.value), end_value=moved(date.end_value) if date.end_value else None)
    return meeting._replace(date=told) if span(told.value) else meeting


def _shift(plain: str, meeting: Meeting) -> int:
    """Years between the day as the calendar has it nearest and as the words have it, if it is on the wrong side."""
    if meeting.relation is not None:
        return -1 if meeting.relation.value == "previous" else 1
    status = meeting.status
    said = plain[status.start : status.end] if status and status.is_sure else ""
    if status is not None and status.value == "scheduled" and _TO_COME.match(said):
        return 1
    return -1 if _GONE_BY.fullmatch(said) else 0
