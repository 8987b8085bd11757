"""The one city that a Russian article plays in, where its sessions are told of without one."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from importers.extract.meetings.days import span
from importers.extract.russian.meetings.regions import tells_former_plan
from importers.extract.russian.meetings.venues import is_scene
from importers.extract.russian.text.datelines import find_dateline

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.meetings.meeting import Meeting
    from importers.extract.text.mentions import Place, Sentence
    from importers.extract.text.page import Page

_THESE_DAYS = dt.timedelta(days=14)
_TO = re.compile(r"\b[Вв]о?\s$")
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
            if (is_scene(page, place, sentence) or _opens_headline(page, place, sentence))
            and not (line and line.place is place)
        }
        if places:
            return next(iter(places.values())) if len(places) == 1 else None
    return _destination(page) if own[:1] == list(page.sentences[:1]) else None


def _opens_headline(page: Page, place: Place, sentence: Sentence) -> bool:
    """Whether the headline begins with the city and a stop, as in "Астана: день саммитов"."""
    return sentence.is_headline and place.start == sentence.start and page.plain.startswith((":", ".", ","), place.end)


def _destination(page: Page) -> Place | None:
    """The only city of the headline, where somebody travels there: "Министр едет в Ош"."""
    head = next((sentence for sentence in page.sentences[:1] if sentence.is_headline), None)
    named = list(page.within(page.places, head.start, head.end)) if head is not None else []
    if head is None or len(named) != 1:
        return None
    is_to = _TO.search(page.plain, head.start, named[0].start) is not None
    return named[0] if is_to else None


def _is_of_another_time(page: Page, meeting: Meeting) -> bool:
    """Whether the sentence tells of a session before or after those of these days."""
    days = span(meeting.date.value) if meeting.date else None
    if days is None or page.published is None:
        return meeting.relation is not None
    return min(abs(day - page.published) for day in days) > _THESE_DAYS
