"""The one city that a Russian article plays in, where its sessions are told of without one."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from importers.extract.meetings.days import span
from importers.extract.russian.meetings.regions import tells_former_plan
from importers.extract.russian.meetings.venues import is_scene
from importers.extract.russian.text.datelines import find_dateline

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.meetings.meeting import Meeting
    from importers.extract.text.mentions import Place
    from importers.extract.text.page import Page

_THESE_DAYS = dt.timedelta(days=14)
_LEAD = 6
"""Sentences from the beginning that say where an article plays."""


def stage_of(page: Page, meetings: Sequence[Meeting]) -> Place | None:
    """The only city that the headline puts something in, or else the lead, or else the whole page."""
    elsewhere = {id(meeting.sentence) for meeting in meetings if _is_of_another_time(page, meeting)}
    own = [
        sentence
        for sentence in page.sentences
        if id(sentence) not in elsewhere and not tells_former_plan(page.plain, sentence)
    ]
    line = find_dateline(page)
    for sentences in (own[:1], own[:_LEAD], own):
        places = {
            place.city: place
            for sentence in reversed(sentences)
            for place in page.within(page.places, sentence.start, sentence.end)
            if is_scene(page, place, sentence) and not (line and line.place is place)
        }
        if places:
            return next(iter(places.values())) if len(places) == 1 else None
    return None


def _is_of_another_time(page: Page, meeting: Meeting) -> bool:
    """Whether the sentence tells of a session before or after those of these days."""
    days = span(meeting.date.value) if meeting.date else None
    if days is None or page.published is None:
        return meeting.relation is not None
    return min(abs(day - page.published) for day in days) > _THESE_DAYS
