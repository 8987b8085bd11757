"""What a sentence beside a meeting tells of it: "В Баку сегодня праздник. Скоро откроется саммит СНГ"."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache
from typing import TYPE_CHECKING

from importers.extract.meetings.meeting import Status
from importers.extract.russian.meetings.regions import is_only_ahead
from importers.extract.russian.meetings.timing import is_of_saying
from importers.extract.russian.meetings.venues import is_scene, leads_there
from importers.extract.russian.text.datelines import find_dateline

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.meetings.meeting import Meeting
    from importers.extract.text.mentions import Date, Place, Sentence
    from importers.extract.text.page import Page

_LEAD = 8
"""Sentences from the beginning in which the page says what it is about."""
_ALL_OF_THEM = re.compile(
    r"\b(?:[Оо]б[ае]\s(?:встречи|заседания|саммита|мероприятия|события|совета)|[Тт]о и другое"
    r"|[Вв]се (?:встречи|заседания|мероприятия|события))\b"
)
_HERE = re.compile(r"\b(?:[Зз]десь|[Тт]ут|[Тт]ам|[Тт]уда|[Сс]юда)\b(?!\s?же)")
_OFF = re.compile(r"(?:Отмен[её]н[аоы]?|Не состоял(?:ся|ась|ось|ись)|Сорвал(?:ся|ась|ось|ись))\b")
_ASKS = re.compile(r"\b(?:[Кк]огда|[Гг]де|[Кк]уда)\b[^.!?\n]{0,300}\?")
_LABEL = 16
"""Letters that may stand before the day of an answer, such as who gives it."""
_DAY = len("2025-04-11")


def with_adjacent(page: Page, meetings: Sequence[Meeting]) -> list[Meeting]:
    """The meetings, those of the lead that have no day anywhere with the one that the sentence beside them tells."""
    found = list(meetings)
    today = page.published.isoformat() if page.published else ""
    dated = {
        (meeting.body, meeting.date.value >= today) for meeting in meetings if meeting.date and not meeting.is_weak
    }
    taken = {meeting.sentence.start for meeting in meetings if meeting.body is not None}
    early = page.sentences[:_LEAD]
    for number, meeting in enumerate(found):
        if meeting.body is None or meeting.date or meeting.relation is not None or meeting.is_former:
            continue
        if meeting.sentence.is_headline or _are_people(page, meeting) or is_only_ahead(page.plain, meeting):
            continue
        near = _beside(page, meeting.sentence)
        if meeting.sentence not in early:
            near = [one for one in near[:1] if one.paragraph == meeting.sentence.paragraph and _is_held(meeting)]
        beside = next((one for one in near if one.start not in taken and _day(page, one)), None)
        date = _day(page, beside) if beside is not None else None
        if beside is None or date is None or (meeting.body, date.value >= today) in dated:
            continue
        if not _may_be_on(today, meeting, date):
            continue
        there = _city(page, beside)
        place = meeting.place or there
        if not date.is_relative and (there is None or place is None or there.city != place.city):
            continue
        found[number] = meeting._replace(date=date, date_words=(date.start, date.end), place=place, is_weak=False)
        dated.add((meeting.body, date.value >= today))
    return found


@lru_cache(maxsize=4)
def asks_when(page: Page, sentence: Sentence) -> bool:
    """Whether the sentence asks for the day of what it tells of; asked for each of its meetings."""
    return _ASKS.search(page.plain, sentence.start, sentence.end) is not None


def answered(page: Page, meeting: Meeting) -> Meeting:
    """The meeting with day and city from the answer, where the sentence asks for them: "Когда он начнется? - 5 мая"."""
    if meeting.date is not None or not asks_when(page, meeting.sentence):
        return meeting
    at = bisect_left(page.sentences, meeting.sentence.start, key=lambda one: one.start)
    answer = next(iter(page.sentences[at + 1 : at + 2]), meeting.sentence)
    date = next(iter(page.within(page.dates, answer.start, answer.end)), None)
    if date is not None and is_of_saying(page, date, answer.start, answer.end):
        return meeting
    place = next(iter(page.within(page.places, answer.start, answer.end)), None)
    if date is not None and place is not None:
        left, right = sorted(((date.start, date.end), (place.start, place.end)))
        is_near = right[0] - left[1] <= _LABEL
        date, place = (date if is_near or date.start == left[0] else None), (place if is_near else None)
    opens = min((one.start for one in (date, place) if one is not None), default=answer.end)
    if date is None or opens - answer.start > _LABEL:
        return meeting
    place = meeting.place or place or _city(page, answer)
    return meeting._replace(date=date, date_words=(date.start, date.end), place=place, is_weak=False)


def with_shared_place(page: Page, meetings: Sequence[Meeting]) -> list[Meeting]:
    """The meetings, those just told of in the city that a sentence gives for all: "Обе встречи пройдут в Оше"."""
    found = list(meetings)
    for said in _ALL_OF_THEM.finditer(page.plain):
        sentence = page.sentence_at(said.start())
        place = _city(page, sentence)
        at = bisect_left(page.sentences, sentence.start, key=lambda one: one.start)
        before = page.sentences[max(0, at - _LEAD) : at]
        for number, meeting in enumerate(found):
            is_told = meeting.sentence in before and meeting.body is not None and meeting.relation is None
            if place is not None and is_told and meeting.place is None and meeting.state is None:
                found[number] = meeting._replace(place=place)
    return found


def with_place_just_named(page: Page, meetings: Sequence[Meeting]) -> list[Meeting]:
    """The meetings, those without a place in the only city of the sentence before, if one is "here" or was led there.

    As in "Ош ждал гостей. Здесь прошел саммит", "Министр вернулся из Баку. Вчера он был на саммите".
    """
    found = list(meetings)
    line = find_dateline(page)
    sent_from = line.place.city if line is not None else None
    for number, meeting in enumerate(found):
        if meeting.body is None or meeting.place is not None or meeting.state is not None:
            continue
        own = meeting.sentence
        here = _HERE.search(page.plain, own.start, own.end)
        inside = page.within(page.places, own.start, here.start() if here else own.end)
        if here is not None and here.start() > meeting.sentence.start and _is_there_told(inside, meetings, meeting):
            found[number] = meeting._replace(place=inside[-1], place_words=here.span())
        if inside:
            continue
        at = bisect_left(page.sentences, own.start, key=lambda one: one.start)
        before = next((one for one in page.sentences[max(0, at - 1) : at] if not one.is_headline), None)
        named = list(page.within(page.places, before.start, before.end)) if before is not None else []
        if here is None and meeting.relation is None:
            named = [one for one in named if one.city != sent_from and leads_there(page, one)]
        if len({place.city for place in named}) == 1 and (here is not None or meeting.relation is None):
            words = here.span() if here is not None else None
            found[number] = meeting._replace(place=named[0], place_words=words)
    return found


def _is_there_told(inside: Sequence[Place], meetings: Sequence[Meeting], meeting: Meeting) -> bool:
    """Whether the sentence tells of another meeting in the one city that it names before "here"."""
    others = (one for one in meetings if one.sentence == meeting.sentence and one.start < meeting.start)
    return len({place.city for place in inside}) == 1 and any(one.place == inside[-1] for one in others)


def called_off(page: Page, meeting: Meeting) -> Meeting:
    """The meeting with the status that a sentence of its own gives it: "Совет министров. Отменен из-за снегопада."."""
    at = bisect_left(page.sentences, meeting.sentence.start, key=lambda one: one.start)
    after = next(iter(page.sentences[at + 1 : at + 2]), None)
    said = _OFF.match(page.plain, after.start) if after is not None else None
    is_own = after is not None and after.paragraph == meeting.sentence.paragraph and meeting.body is not None
    if said is None or not is_own or meeting.status is not None:
        return meeting
    return meeting._replace(status=Status("cancelled", *said.span()))


def _is_held(meeting: Meeting) -> bool:
    return meeting.status is not None and meeting.status.is_sure and meeting.status.value == "held"


def _are_people(page: Page, meeting: Meeting) -> bool:
    """Whether only those who meet are named, and not whose they are: "президенты обсудят"."""
    organs = page.within(page.organs, meeting.start, meeting.end)
    return any(organ.is_gathering and organ.is_elided for organ in organs)


def _beside(page: Page, sentence: Sentence) -> list[Sentence]:
    """The two sentences before and the one behind, as far as they are no headline."""
    at = bisect_left(page.sentences, sentence.start, key=lambda one: one.start)
    near = [*reversed(page.sentences[max(0, at - 2) : at]), *page.sentences[at + 1 : at + 2]]
    return [one for one in near if not one.is_headline]


def _day(page: Page, sentence: Sentence) -> Date | None:
    """The only day that the sentence tells, by today."""
    days = [one for one in page.within(page.dates, sentence.start, sentence.end) if len(one.value) == _DAY]
    if len(days) != 1 or is_of_saying(page, days[0], sentence.start, sentence.end):
        return None
    is_ahead = page.published is not None and days[0].value > page.published.isoformat()
    return days[0] if days[0].is_relative or is_ahead else None


def _may_be_on(today: str, meeting: Meeting, date: Date) -> bool:
    """Whether what is said of the meeting goes with the day."""
    if not today or meeting.status is None:
        return bool(today)
    return date.value >= today if meeting.status.value == "scheduled" else date.value <= today


def _city(page: Page, sentence: Sentence) -> Place | None:
    """The only city of the sentence, where something is in it or somebody goes there."""
    places = page.within(page.places, sentence.start, sentence.end)
    is_there = len(places) == 1 and (is_scene(page, places[0], sentence) or leads_there(page, places[0]))
    return places[0] if is_there else None
