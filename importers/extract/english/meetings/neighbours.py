"""The day of a session that its own sentence does not tell: the only one of its paragraph, or the dateline's."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from importers.extract.english.meetings.signs import cues_of, within
from importers.extract.english.meetings.timing import date_near, with_preposition
from importers.extract.english.text.datelines import written_from
from importers.extract.meetings.days import meet, span
from importers.extract.meetings.meeting import Status
from importers.extract.meetings.reported import tells_of_sitting
from importers.extract.text.mentions import Date
from importers.extract.text.patterns import words
from importers.lexicon import load

if TYPE_CHECKING:
    import datetime as dt

    from importers.extract.meetings.meeting import Meeting
    from importers.extract.text.mentions import Sentence
    from importers.extract.text.page import Page

_GONE_BY, _THIS_MONTH, _AHEAD = 4, 30, 14
"""Days that a session of which the page tells as news may lie before or after the report."""
_CLOCK = re.compile(r"\d{1,2}[:.]\d\d\b")
_FEWEST = 4
"""Paragraphs that open with the time of day, in a page that follows its event."""
_OPENING = 40
_IT = re.compile(
    r"\"?(?:It|This|That)\s(?:is|was|will|has\sbeen|would|takes|took|falls|fell|comes?|came)\b(?!\s(?:not|said|noted|reported|agreed"
    r"|decided|planned\sto|expected\sthat|the\sfirst|where|when|there|then)\b)"
)
"""A sentence about the meeting told of before it."""
_IT_WAS = re.compile(r"It\s(?:was|has\sbeen|had\sbeen|is)\s(?:(?:now|then|later|since|also|\w+ly)\s)?")
_BEFORE = re.compile(r"\s(?:once|twice|(?:\w+\s)?times|before|earlier|from|several)\b")
"""Behind a putting off that came before the plan which holds."""
_VENUE = re.compile(r"\W*(?:(?:The|Its|Their)\s)?(?:[\w-]+\s)?(?i:venue|place|host|setting)\b")
"""A sentence about where the meeting told of before it is to be."""
_NEW_DAY = re.compile(r"(?:The|Its|Their|A)\snew\s(?:date|day)s?\s(?:is|are|will\sbe|has\sbeen)\b")
_OF_ANOTHER = re.compile(r"\s(?:for|of|when)\b")
"""Behind a day that something else is given."""
_TO = re.compile(r"\b(?:to|until|till|for)\s(?:the\s)?$")
_SAID_AFTER = re.compile(
    r"\b(?:said|told|announced|stated|noted|reported|declared|informed)\b(?:\s(?!(?:will|would|that)\b)[\w',-]+){0,9}?"
    r"\s(?<!years\s)(?<!year\s)(?<!months\s)(?<!month\s)(?<!weeks\s)(?<!week\s)(?<!days\s)(?<!day\s)(?:after|following)\s"
    r"(?:(?:the|an?|today's)\s)?(?:[\w-]+\s){0,2}$"
)
"""Before a session that somebody spoke of as he came out of it."""
_YEAR, _DAY = len("2025"), len("2025-04-11")


def with_day_of_report(page: Page, meetings: list[Meeting]) -> list[Meeting]:
    """The meetings, each body's undated ones with the day beside them, where the page gives the body none."""
    dated = {one.body or one.otherwise for one in meetings if one.date is not None and one.relation is None}
    told = {one.sentence.start for one in meetings if one.date is not None}
    found = list(meetings)
    if found and found[0].sentence.is_headline and page.published is not None:
        found[0] = _of_live_page(page, found, page.published)
    for number, one in enumerate(found):
        if one.date or one.relation or one.is_weak or one.body is None:
            continue
        if (after := _after_it(page, one, found)) is not None:
            status = Status("held", one.start, one.end)
            found[number] = one._replace(date=after, date_words=(after.start, after.end), status=status)
            continue
        if one.body in dated:
            continue
        date = (_beside(page, one, told) if one.place else None) or _of_dateline(page, one)
        if date is not None:
            found[number] = one._replace(date=date, date_words=with_preposition(page.plain, date))
    return found


def _of_live_page(page: Page, meetings: list[Meeting], published: dt.date) -> Meeting:
    """The session of the headline, which is of the page's day where the page follows it by the clock."""
    one = meetings[0]
    clocks = [sentence for sentence in page.sentences if _CLOCK.match(page.plain, sentence.start)]
    days = [other for other in meetings if other.body == one.body and other.date and len(other.date.value) == _DAY]
    if one.date is not None or days or len(clocks) < _FEWEST:
        return one
    date = Date(one.start, one.end, published.isoformat(), is_relative=True)
    return one._replace(date=date, date_words=(one.start, one.end))


def gone_on_with(page: Page, told: Meeting, sentence: Sentence, *, is_dated: bool) -> Meeting:
    """The meeting told of last, with the day or city that a sentence which tells of no other gives it."""
    told = _off(page, told, sentence) if not is_dated else told
    if is_dated:
        told = _moved(page, _settled(page, _answered(page, told, sentence), sentence), sentence)
    return _placed(page, told, sentence)


def _answered(page: Page, asked: Meeting, sentence: Sentence) -> Meeting:
    """The meeting that a question leaves without a day, with the one that the answer opens with."""
    question = asked.sentence
    if asked.date is not None or question.is_headline or page.plain[question.end - 1] != "?":
        return asked
    if page.sentence_at(sentence.start - 1) != question and page.plain[question.end : sentence.start].strip(" \n-"):
        return asked
    date = next(iter(page.within(page.dates, sentence.start, sentence.start + _OPENING)), None)
    if date is None or len(date.value) != _DAY:
        return asked
    return asked._replace(date=date, date_words=with_preposition(page.plain, date))


def _settled(page: Page, told: Meeting, sentence: Sentence) -> Meeting:
    """The meeting without a day, or with but its year, with the one that "it" has in the next sentence."""
    if page.sentence_at(sentence.start - 1) != told.sentence or told.is_weak or told.sentence.is_headline:
        return told
    goes_on = _IT.match(page.plain, sentence.start, sentence.end)
    if goes_on is None or (told.date is not None and len(told.date.value) > _YEAR):
        return told
    date = date_near(page, sentence.start, sentence.end, *goes_on.span())
    if date is None or len(date.value) <= _YEAR or (told.date is not None and not meet(told.date.value, date.value)):
        return told
    if page.plain.startswith(" that ", date.end):  # "It was on 5 May that the committee ..."
        return told
    return told._replace(date=date, date_words=with_preposition(page.plain, date))


def _off(page: Page, told: Meeting, sentence: Sentence) -> Meeting:
    """The meeting to come, called off where the next sentence says of it that it was put off, to no day."""
    goes_on = _IT_WAS.match(page.plain, sentence.start, sentence.end)
    if goes_on is None or told.date is None or told.relation or told.status is None or told.status.value != "scheduled":
        return told
    cue = next(within(cues_of(page.plain), goes_on.end(), sentence.end), None)
    if page.sentence_at(sentence.start - 1) != told.sentence:
        return told
    if cue is None or cue.start > goes_on.end() or cue.sort not in {"postponed", "cancelled"}:
        return told
    if _BEFORE.match(page.plain, cue.end):
        return told
    return told._replace(status=Status("cancelled", cue.start, cue.end), is_former=False)


def _moved(page: Page, told: Meeting, sentence: Sentence) -> Meeting:
    """The meeting on the day, and in the city, to which the next sentence says that it was moved."""
    is_next = page.sentence_at(sentence.start - 1) == told.sentence and told.relation is None
    moves = _is_moved().match(page.plain, sentence.start, sentence.end) if is_next else None
    is_open = is_next and told.status is not None and told.status.value != "held"
    is_new = is_open and moves is None and _NEW_DAY.match(page.plain, sentence.start, sentence.end)
    moves = is_new or moves
    date = next(iter(page.within(page.dates, moves.end(), sentence.end)), None) if moves else None
    if moves is None or date is None or (is_new and _OF_ANOTHER.match(page.plain, date.end)):
        return told
    if not is_new and not _TO.search(page.plain, moves.start(), date.start):
        return told
    place = next(iter(page.within(page.places, moves.end(), sentence.end)), None)
    status = Status("scheduled", *moves.span())
    at = (date.start, date.end)
    return told._replace(date=date, date_words=at, place=place or told.place, status=status, is_former=False)


@cache
def _is_moved() -> re.Pattern[str]:
    """How a sentence opens that gives the meeting told of before it another day."""
    moved = words(load("meetings")["en"]["postponed"])
    return re.compile(
        rf"(?:It|The\s(?:meeting|session|summit|event))\s(?:has|have|had|was|is|will)\s(?:\w+\s){{0,2}}?(?:{moved})\b"
    )


def _placed(page: Page, told: Meeting, sentence: Sentence) -> Meeting:
    """The meeting without a city, with the one that the next sentence says is its venue."""
    is_next = page.sentence_at(sentence.start - 1) == told.sentence and not told.sentence.is_headline
    if told.place is not None or not is_next or not _VENUE.match(page.plain, sentence.start, sentence.end):
        return told
    places = page.within(page.places, sentence.start, sentence.end)
    return told._replace(place=places[0]) if len(places) == 1 else told


def _beside(page: Page, one: Meeting, told: set[int]) -> Date | None:
    """The one day near the report that the sentences around tell of no meeting of their own."""
    days: dict[str, Date] = {}
    for sentence in page.sentences_of(one.sentence.paragraph):
        if sentence.start in told:
            return None
        date = None if sentence == one.sentence else _day_in(page, sentence)
        if date is not None and _fits(page, one, date):
            days[date.value] = date
    return next(iter(days.values())) if len(days) == 1 else None


def _after_it(page: Page, one: Meeting, meetings: list[Meeting]) -> Date | None:
    """The day of the report, written where the session was by who heard somebody speak right after it."""
    place, date = written_from(page) or (None, None)
    if place is None or one.place is None or one.place.city != place.city:
        return None
    opens, closes = one.sentence.start, one.sentence.end
    if not _SAID_AFTER.search(page.plain, opens, one.start) or page.within(page.dates, one.start, closes):
        return None
    told = date.value if date else page.published.isoformat() if page.published else ""
    if len(told) != _DAY or any(same.date and same.date.value <= told for same in meetings if same.body == one.body):
        return None
    return date or Date(one.start, one.end, told, is_relative=True)


def _of_dateline(page: Page, one: Meeting) -> Date | None:
    """The day of the dateline, where its paragraph tells as news that they sat."""
    place, date = written_from(page) or (None, None)
    if place is None or date is None or one.status is None or one.status.value != "held":
        return None
    if (one.place is not None and one.place.city != place.city) or not tells_of_sitting(page, one, one.status):
        return None
    is_there = page.sentence_at(place.start).paragraph == one.sentence.paragraph
    return date if is_there and len(date.value) == _DAY else None


def _day_in(page: Page, sentence: Sentence) -> Date | None:
    date = date_near(page, sentence.start, sentence.end, sentence.end, sentence.end)
    return date if date and len(date.value) == _DAY else None


def _fits(page: Page, one: Meeting, date: Date) -> bool:
    """Whether the day is one of these and lies on the side of the report that the meeting is told to."""
    days = span(date.value)
    if days is None or page.published is None:
        return False
    apart = (days[0] - page.published).days
    gone_by = _GONE_BY if date.is_relative else _THIS_MONTH
    if one.status is None:
        return -gone_by <= apart <= _AHEAD
    return 0 < apart <= _AHEAD if one.status.value == "scheduled" else -gone_by <= apart <= 0
