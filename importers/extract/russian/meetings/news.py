"""The day and the city that a page reports from, and the meetings that it tells of as its news."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from importers.extract.meetings.days import span
from importers.extract.russian.meetings.hours import EARLIER
from importers.extract.russian.meetings.phrases import is_participle, listed
from importers.extract.russian.meetings.regions import is_only_ahead
from importers.extract.russian.meetings.upward import SENDS
from importers.extract.russian.meetings.whose import is_held
from importers.extract.russian.text.datelines import find_dateline
from importers.extract.russian.text.words import words_between
from importers.extract.text.mentions import Date

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.meetings.meeting import Meeting
    from importers.extract.text.mentions import Place, Sentence
    from importers.extract.text.page import Page

_NOW = re.compile(
    r"(?:проход[ия]т|ид[её]т|заседа[ею]т|открывается|начина[ею]тся|начал[аио]?сь|открыл[аио]?с[ья]|открыл[аи]?|начался|открылся"
    r"|стартовал[аио]?|собира[ею]тся|участву[ею]т|продолжается|завершается|проходящ\w+|приступил\w*)$",
    re.IGNORECASE,
)
_HOURS = re.compile(r"^\d?\d[:.][0-5]\d(?=[.\s])", re.MULTILINE)
_LEADS_IN = re.compile(r"(?:^|\s-\s)(?:(?:[Нн]а|[Вв] ходе)\s)?$|\bучасти\w+ в (?:работе )?$|\bоткрывая (?:в [^,.]+ )?$")
"""Before the meeting that a clause opens with, or that somebody takes part in."""
_TO = frozenset({"на", "к", "ко", "для"})
_LEAD = 4
_EVE = 2
"""Days before a report from a city within which what it opens with was there too."""
_NEAR = 24
_DAY = len("2025-04-11")
_STAMP, _WEEKS = 60, 21
"""How short a line is that dates the text, and days after which a session is no news."""


class News(NamedTuple):
    """The day and the place that the page reports from."""

    day: Date | None
    place: Place | None


def news_of(page: Page) -> News:
    """Day and place by the dateline; without one, by a lead that tells of today in one city."""
    line = find_dateline(page)
    today = page.published.isoformat() if page.published else None
    if line is not None:
        return News(line.date or _today(page, today), line.place)
    for sentence in _lead(page):
        places = page.within(page.places, sentence.start, sentence.end)
        day = next((d for d in page.within(page.dates, sentence.start, sentence.end) if d.is_relative), None)
        if day is not None and today is not None and (day.value == today or _is_only_day(page, day, today)):
            return News(day, places[0] if len({place.city for place in places}) == 1 else None)
    return News(None, None)


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


def is_news(meeting: Meeting, news: News) -> bool:
    """Whether it is told as held, and on no other day than that of the news."""
    is_then = meeting.date is None or (news.day is not None and meeting.date.value == news.day.value)
    return is_then and is_held(meeting) and not meeting.sentence.is_headline


def dated_by(page: Page, meetings: Sequence[Meeting], news: News) -> list[Meeting]:
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
        if _is_sent_there(page, meeting) or is_only_ahead(page.plain, meeting):
            continue
        is_dated = meeting.body in dated or (meeting.is_weak and (meeting.body in with_day or is_told_when))
        if is_dated or meeting.body is None or not is_over or meeting.sentence not in early:
            continue
        if meeting.date is None and not meeting.sentence.is_headline:
            found[number] = meeting._replace(date=news.day, date_words=None, is_weak=False)
            dated.add(meeting.body)
    return found


def going_on(page: Page, meetings: Sequence[Meeting], news: News) -> list[Meeting]:
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


def _is_sent_there(page: Page, meeting: Meeting) -> bool:
    """Whether something only goes to the meeting: "девять вопросов вынесены на саммит"."""
    before = words_between(page.plain, max(meeting.sentence.start, meeting.start - 2 * _NEAR), meeting.start)
    return any(word.lower in _TO for word in before[-2:]) and any(SENDS.match(word.lower) for word in before)


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


def in_the_news(page: Page, meeting: Meeting, news: News) -> Meeting:
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
    is_eve = days is not None and told is not None and 0 < (told[0] - days[0]).days <= _EVE
    return is_eve and meeting.date.is_relative and meeting.sentence in page.sentences[:_LEAD]
