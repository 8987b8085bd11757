"""What the page says elsewhere of a meeting: the dateline, "там же", "утром"."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from importers.extract.russian.meetings.adjacent import (
    answered,
    called_off,
    with_adjacent,
    with_place_just_named,
    with_shared_place,
)
from importers.extract.russian.meetings.hours import by_hour, there_in
from importers.extract.russian.meetings.news import dated_by, going_on, in_the_news, is_news, news_of
from importers.extract.russian.meetings.whose import (
    by_number,
    is_held,
    is_number_alone,
    is_of_other_noun,
    is_second,
    named,
    sentences_before,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.meetings.meeting import Meeting
    from importers.extract.text.mentions import Sentence, State
    from importers.extract.text.page import Page

_ON_SCREEN = re.compile(r"видео(?:конференц|связ|мост|формат)|онлайн|дистанционн|удал[её]нн", re.IGNORECASE)
_FEW = 4
"""Words between who meets and the session that they hold."""


def with_surroundings(page: Page, meetings: Sequence[Meeting]) -> list[Meeting]:
    """The meetings with what only the rest of the page tells of them."""
    found: list[Meeting] = []
    for meeting in meetings:
        if is_of_other_noun(page, meeting, found):
            continue
        if not is_number_alone(meeting) or by_number(meeting, found):
            found.append(answered(page, named(page, meeting, found)))
        elif found and is_second(page, found[-1], meeting):
            found.append(meeting._replace(body=found[-1].body, ordinal=None))
    found = [_as_asked(page, one) for one in found]
    found = [_with_own_word(page, one, other) for one, other in pairwise([*found, None]) if one is not None]
    news = news_of(page)
    placed: list[Meeting] = []
    for meeting in found:
        placed.append(_there(page, by_hour(page, meeting, placed, news.day), placed))
    placed = with_place_just_named(page, with_shared_place(page, with_adjacent(page, placed)))
    told = going_on(page, dated_by(page, [called_off(page, meeting) for meeting in placed], news), news)
    elsewhere = {
        one.body
        for one in told
        if (one.place is not None and is_news(one, news))
        or _ON_SCREEN.search(page.plain, one.sentence.start, one.sentence.end)
    }
    days = {one.date.value for one in told if one.place is not None and one.date is not None and is_held(one)}
    return [
        one if one.body in elsewhere or (one.date and one.date.value in days) else in_the_news(page, one, news)
        for one in told
    ]


def _as_asked(page: Page, meeting: Meeting) -> Meeting:
    """The meeting without what a question says of it that tells no day: "Как работает СМИД?"."""
    is_asked = page.plain[meeting.sentence.end - 1] == "?" and meeting.date is None
    return meeting._replace(status=None, is_weak=True) if is_asked else meeting


def _with_own_word(page: Page, one: Meeting, other: Meeting | None) -> Meeting:
    """Who "held a session in Osh on 9 April" was there on that day: it stands by the session's own word."""
    if other is None or other.sentence != one.sentence or other.body not in {None, one.body}:
        return one
    verb = one.status
    is_held_by = verb is not None and one.end <= verb.start < other.start
    if not is_held_by or one.relation or other.relation or len(page.plain[one.end : other.start].split()) > _FEW:
        return one
    return one._replace(date=one.date or other.date, place=one.place or other.place)


def _there(page: Page, meeting: Meeting, earlier: Sequence[Meeting]) -> Meeting:
    """A meeting "там же" is in the city that the page last told of a meeting in, or in the country it just named."""
    said = there_in(page, meeting.sentence) if meeting.place is None else None
    if said is None:
        return meeting
    before = sentences_before(page, meeting, 1)
    is_to_come = meeting.status is not None and meeting.status.value == "scheduled"
    near = (*before, meeting.sentence) if is_to_come else (meeting.sentence,)
    placed = [one for one in earlier if one.place is not None]
    placed = [one for one in placed if not (is_to_come and _is_over(one))] or placed
    beside = [one for one in placed if one.sentence in near]
    if said.start() == meeting.sentence.start and before and not beside:
        place = next(iter(page.within(page.places, before[0].start, before[0].end)[-1:]), None)
        state = _state_before(page, before[0])
        if place is not None or state is not None:
            return meeting._replace(place=place, place_words=said.span() if place else None, state=state)
    other = next((one for one in reversed(placed) if one.relation is None), None)
    other = beside[-1] if beside else other
    return meeting if other is None else meeting._replace(place=other.place, place_words=said.span())


def _is_over(meeting: Meeting) -> bool:
    return meeting.status is not None and meeting.status.value == "held"


def _state_before(page: Page, before: Sentence) -> State | None:
    """The country that the sentence ends with, where it names no city."""
    if page.within(page.places, before.start, before.end):
        return None
    states = [one for one in page.within(page.states, before.start, before.end) if not one.is_adjective]
    return states[-1] if states and before.end - states[-1].end <= len(".") else None
