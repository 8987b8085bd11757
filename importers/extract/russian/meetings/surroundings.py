"""What the page says elsewhere of a meeting: the dateline, "там же", "утром"."""

from __future__ import annotations

import re
from itertools import islice, pairwise
from typing import TYPE_CHECKING, NamedTuple

from importers.extract.meetings.days import span
from importers.extract.russian.meetings.adjacent import (
    answered,
    called_off,
    with_adjacent,
    with_place_just_named,
    with_shared_place,
)
from importers.extract.russian.meetings.hours import EARLIER, by_hour, there_in
from importers.extract.russian.meetings.phrases import is_participle, listed
from importers.extract.russian.meetings.whose import (
    by_number,
    is_held,
    is_number_alone,
    is_of_other_noun,
    is_second,
    named,
    sentences_before,
)
from importers.extract.russian.text.datelines import find_dateline
from importers.extract.russian.text.words import words_between
from importers.extract.text.mentions import Date

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.meetings.meeting import Meeting
    from importers.extract.text.mentions import Place, Sentence, State
    from importers.extract.text.page import Page

_NOW = re.compile(
    r"(?:проход[ия]т|ид[её]т|заседа[ею]т|открывается|начина[ею]тся|начал[аио]?сь|открыл[аио]?с[ья]|открыл[аи]?|начался|открылся"
    r"|стартовал[аио]?|собира[ею]тся|участву[ею]т|продолжается|завершается|проходящ\w+|приступил\w*)$",
    re.IGNORECASE,
)
_HOURS = re.compile(r"^\d?\d[:.][0-5]\d(?=[.\s])", re.MULTILINE)
_ON_SCREEN = re.compile(r"видео(?:конференц|связ|мост|формат)|онлайн|дистанционн|удал[её]нн", re.IGNORECASE)
_LEADS_IN = re.compile(r"(?:^|\s-\s)(?:(?:[Нн]а|[Вв] ходе)\s)?$|\bучасти\w+ в (?:работе )?$|\bоткрывая (?:в [^,.]+ )?$")
"""Before the meeting that a clause opens with, or that somebody takes part in."""
_LEAD, _FEW = 4, 4
_EVE = 2
"""Days before a report from a city within which what it opens with was there too."""
_NEAR = 24
_DAY = len("2025-04-11")
_STAMP, _WEEKS = 60, 21
"""How short a line is that dates the text, and days after which a session is no news."""


class _News(NamedTuple):
    """The day and the place that the page reports from."""

    day: Date | None
    place: Place | None


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
    news = _news(page)
    placed: list[Meeting] = []
    for meeting in found:
        placed.append(_there(page, by_hour(page, meeting, placed, news.day), placed))
    placed = with_place_just_named(page, with_shared_place(page, with_adjacent(page, placed)))
    told = _going_on(page, _dated(page, [called_off(page, meeting) for meeting in placed], news), news)
    elsewhere = {
        one.body
        for one in told
        if (one.place is not None and _is_news(one, news))
        or _ON_SCREEN.search(page.plain, one.sentence.start, one.sentence.end)
    }
    days = {one.date.value for one in told if one.place is not None and one.date is not None and is_held(one)}
    return [
        one if one.body in elsewhere or (one.date and one.date.value in days) else _in_the_news(page, one, news)
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


def _is_news(meeting: Meeting, news: _News) -> bool:
    """Whether it is told as held, and on no other day than that of the news."""
    is_then = meeting.date is None or (news.day is not None and meeting.date.value == news.day.value)
    return is_then and is_held(meeting) and not meeting.sentence.is_headline


def _news(page: Page) -> _News:
    """Day and place by the dateline; without one, by a lead that tells of today in one city."""
    line = find_dateline(page)
    today = page.published.isoformat() if page.published else None
    if line is not None:
        return _News(line.date or _today(page, today), line.place)
    for sentence in _lead(page):
        places = page.within(page.places, sentence.start, sentence.end)
        day = next((d for d in page.within(page.dates, sentence.start, sentence.end) if d.is_relative), None)
        if day is not None and today is not None and (day.value == today or _is_only_day(page, day, today)):
            return _News(day, places[0] if len({place.city for place in places}) == 1 else None)
    return _News(None, None)


def _lead(page: Page) -> list[Sentence]:
    """The sentences that the page opens with, lines of a few letters left out."""
    return list(islice((one for one in page.sentences if one.end - one.start > _NEAR), _LEAD))


def _is_only_day(page: Page, day: Date, today: str) -> bool:
    """Whether the lead speaks of that day alone, and it is over: "вчера"."""
    lead = _lead(page)
    dates = page.within(page.dates, lead[0].start, lead[-1].end)
    told = {one.value for one in dates if one.is_relative and len(one.value) == _DAY}
    return told == {day.value} and day.value < today


def _today(page: Page, today: str | None) -> Date | None:
    early = page.sentences[min(_LEAD, len(page.sentences) - 1)].end if page.sentences else 0
    return next((d for d in page.within(page.dates, 0, early) if d.is_relative and d.value == today), None)


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


def _dated(page: Page, meetings: Sequence[Meeting], news: _News) -> list[Meeting]:
    """A body that the lead reports to have met, and that has no day anywhere, met on the day of the news."""
    if news.day is None:
        return list(meetings)
    found = list(meetings)
    dated, with_day = _dated_now(page, meetings), {one.body for one in meetings if one.date and not one.relation}
    early = page.sentences[: 2 * _LEAD]
    is_told_when = any(
        one.body is None and one.may_be is None and one.date for one in meetings if one.sentence in early
    )
    for number, meeting in enumerate(found):
        is_over = is_held(meeting) or (meeting.is_weak and _is_past_tense(page, meeting))
        is_dated = meeting.body in dated or (meeting.is_weak and (meeting.body in with_day or is_told_when))
        if is_dated or meeting.body is None or not is_over or meeting.sentence not in early:
            continue
        if meeting.date is None and not meeting.sentence.is_headline:
            found[number] = meeting._replace(date=news.day, date_words=None, is_weak=False)
            dated.add(meeting.body)
    return found


def _going_on(page: Page, meetings: Sequence[Meeting], news: _News) -> list[Meeting]:
    """A meeting told of in the present, as just begun, or as the news is on the day of the news, or of publication."""
    found = list(meetings)
    dated = _dated_now(page, meetings)
    early = page.sentences if _is_by_the_clock(page) else page.sentences[: 2 * _LEAD]
    opening = [one for one in early if not one.is_headline and one.end - one.start > _STAMP][:1]
    is_alone = not any(one.date and one.body for one in meetings)
    for number, meeting in enumerate(found):
        if meeting.body is None or meeting.body in dated or meeting.sentence not in early:
            continue
        if meeting.date or page.published is None or meeting.relation or meeting.sentence.is_headline:
            continue
        first, last = meeting.status[1:3] if meeting.status is not None else (meeting.start, meeting.end)
        is_news = is_held(meeting) and meeting.sentence in opening and not meeting.is_weak
        is_news = is_news or (is_alone and _is_scene_of_lead(page, meeting))
        is_news = is_news and not EARLIER.search(page.plain, meeting.sentence.start, meeting.sentence.end)
        if is_news or (is_held(meeting) and _NOW.match(page.plain, first, last)):
            today = news.day.value if news.day is not None else page.published.isoformat()
            day = Date(first, last, today, is_relative=True)
            found[number] = meeting._replace(date=day, date_words=(first, last))
            dated.add(meeting.body)
    return found


def _is_scene_of_lead(page: Page, meeting: Meeting) -> bool:
    """Whether the lead puts somebody at the meeting in a city: "Он в Баку, на саммите", "На саммите в Баку сказал"."""
    is_to_come = meeting.status is not None and meeting.status.value != "held"
    if is_to_come or meeting.place is None or meeting.sentence not in _lead(page):
        return False
    return _LEADS_IN.search(page.plain[meeting.sentence.start : meeting.start]) is not None


def _dated_now(page: Page, meetings: Sequence[Meeting]) -> set[str | None]:
    """The bodies of whose meeting these days a day is told."""
    return {one.body for one in meetings if one.date and one.relation is None and _is_of_now(page, one.date)}


def _is_by_the_clock(page: Page) -> bool:
    """Whether several lines open with an hour, as where a day is told as it passes."""
    return len(_HOURS.findall(page.plain)) > _LEAD


def _is_of_now(page: Page, date: Date) -> bool:
    """Whether the day is no day of weeks ago, nor one of weeks ahead."""
    days = span(date.value)
    if days is None or page.published is None:
        return True
    return (page.published - days[1]).days <= _WEEKS and (days[0] - page.published).days <= _WEEKS


def _is_past_tense(page: Page, meeting: Meeting) -> bool:
    """Whether a verb tells what was done there or by the body, and not what else is true of it."""
    status = meeting.status
    if status is None or status.value != "held" or meeting.relation:
        return False
    before = words_between(page.plain, max(meeting.sentence.start, meeting.start - _NEAR), meeting.start)[-1:]
    words = words_between(page.plain, status.start, status.end)
    is_sure = status.is_sure and not any(map(is_participle, words))
    return is_sure or any(word.lemmas & listed("at") for word in before)


def _in_the_news(page: Page, meeting: Meeting, news: _News) -> Meeting:
    """A meeting held on the day of the news is where the news is from, where nothing else is said."""
    if meeting.place is not None or meeting.state is not None or news.place is None or news.day is None:
        return meeting
    if not is_held(meeting) or not _is_of_news(page, meeting, news.day):
        return meeting
    return meeting._replace(place=news.place)


def _is_of_news(page: Page, meeting: Meeting, day: Date) -> bool:
    """Whether it was on the day of the news, or the opening tells of it as of the day before."""
    if meeting.date is None or meeting.date.value == day.value:
        return meeting.date is not None
    days, told = span(meeting.date.value), span(day.value)
    is_eve = bool(days and told) and days is not None and told is not None and 0 < (told[0] - days[0]).days <= _EVE
    return is_eve and meeting.date.is_relative and meeting.sentence in page.sentences[:_LEAD]
