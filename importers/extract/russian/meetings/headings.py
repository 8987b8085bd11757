"""Day and city that stand apart from a meeting: before it in a chronicle, in the lines below a title."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from importers.extract.meetings.occasion import same_day
from importers.extract.russian.text.datelines import find_dateline

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.meetings.meeting import Meeting
    from importers.extract.russian.text.datelines import Dateline
    from importers.extract.text.mentions import Date, Place, Sentence
    from importers.extract.text.page import Page

_SHORT = 40
"""How long a fragment may be that is nothing but a day and a city."""
_BELOW = 9
"""Lines below a title that its day and city may stand after."""
_TO_MEETING = re.compile(r"(?:,?\s\w+,?)?(?:,?\s(?:в|во|под)\s,?)?\s?-\s")
_CLOCK = re.compile(r"\b\d\d?:\d\d\b")
_MONTH = len("2025-04")


class _Heading(NamedTuple):
    """What the fragments that open a paragraph say."""

    date: Date | None
    place: Place | None


def from_heading(page: Page, meeting: Meeting) -> Meeting:
    """Day and place from the fragments that open the paragraph: "21 мая. Казань. Совет глав правительств"."""
    if meeting.body is None or meeting.relation is not None:
        return meeting
    heading = _heading_of(page, meeting.sentence)
    line = find_dateline(page)
    is_sent_from = line is not None and line.date is heading.date and not _is_of_report(meeting, line)
    date, place = _Heading(None, None) if is_sent_from else heading
    if meeting.date is None and date is not None:
        meeting = meeting._replace(date=date, date_words=(date.start, date.end), is_weak=False)
    is_then = date is None or (meeting.date is not None and same_day(date, meeting.date))
    return meeting._replace(place=place) if place is not None and meeting.place is None and is_then else meeting


def _is_of_report(meeting: Meeting, line: Dateline) -> bool:
    """Whether it may have been on the day of the report: not what is to come, nor a body spoken of in general."""
    status = meeting.status
    if status is not None and status.value == "scheduled":
        return False
    is_by_agency = line.date is not None and line.place.start < line.date.start
    return not (is_by_agency and meeting.is_weak and (status is None or not status.is_sure))


def _heading_of(page: Page, sentence: Sentence) -> _Heading:
    """The day and the city of the fragments that the sentence, or in a chronicle its paragraph, begins behind."""
    heading = _Heading(None, None)
    at = bisect_left(page.sentences, sentence.start, key=lambda one: one.start)
    first = at
    while first > 0 and page.sentences[first - 1].paragraph == sentence.paragraph:
        first -= 1
    if first > 0 and _is_line_of_calendar(page, first - 1):
        first -= 1
    for fragment in page.sentences[first:at]:
        found = _fragment(page, fragment)
        if found is None:
            is_over = heading.date is None or not (heading.date.end_value or _is_chronicle(page))
            return _Heading(None, None) if is_over else heading
        heading = _Heading(heading.date or found.date, heading.place or found.place)
    date, place = heading
    is_dateline = date is not None and place is not None and place.start < date.start and not _is_chronicle(page)
    return _Heading(date, None) if is_dateline else heading


def _is_line_of_calendar(page: Page, number: int) -> bool:
    """Whether the sentence of that number is a line by itself of nothing but day and city, in a list of such days."""
    line = page.sentences[number]
    found = _fragment(page, line) if len(page.sentences_of(line.paragraph)) == 1 else None
    return found is not None and found.date is not None and found.place is not None and _is_chronicle(page)


def _fragment(page: Page, sentence: Sentence) -> _Heading | None:
    """The day and the city that are all the sentence says."""
    if sentence.end - sentence.start > _SHORT:
        return None
    date = next(iter(page.within(page.dates, sentence.start, sentence.end)), None)
    place = next(iter(page.within(page.places, sentence.start, sentence.end)), None)
    spans = [(one.start, one.end) for one in (date, place) if one is not None]
    return _Heading(date, place) if spans and _holds_only(page.plain, sentence, spans) else None


def _is_chronicle(page: Page) -> bool:
    """Whether several paragraphs open with a day."""
    opened = {
        sentence.paragraph: sentence for sentence in reversed(page.sentences) if sentence.end - sentence.start <= _SHORT
    }
    found = [_fragment(page, sentence) for sentence in opened.values()]
    return sum(one is not None and one.date is not None for one in found) > 1


def from_lines_below(page: Page, meeting: Meeting) -> Meeting:
    """Day and place from the lines under a title: "Выступление на заседании СГГ", then "1 июня 2001 года, Минск"."""
    if meeting.body is None or meeting.date is not None or meeting.status is not None:
        return meeting
    at = bisect_left(page.sentences, meeting.sentence.start, key=lambda sentence: sentence.start)
    date = place = None
    for sentence in page.sentences[at + 1 : at + 1 + _BELOW]:
        is_furniture = meeting.sentence.is_headline and sentence.end - sentence.start < _SHORT
        if is_furniture and not page.within(page.dates, sentence.start, sentence.end) and not date:
            continue
        date = date or next(iter(page.within(page.dates, sentence.start, sentence.end)), None)
        place = place or next(iter(page.within(page.places, sentence.start, sentence.end)), None)
        spans = [one.span() for one in _CLOCK.finditer(page.plain, sentence.start, sentence.end)]
        spans += [(one.start, one.end) for one in (date, place) if one is not None]
        if not _holds_only(page.plain, sentence, spans):
            return meeting
        if date is not None and place is not None:
            line = find_dateline(page)
            if line is not None and line.date is date and not _is_of_report(meeting, line):
                return meeting
            is_there = meeting.place is None or meeting.place.city == place.city
            found = meeting._replace(date=date, date_words=(date.start, date.end), place=place, is_weak=False)
            return found if is_there and len(date.value) > _MONTH else meeting
    return meeting


def is_behind_day(page: Page, meeting: Meeting) -> bool:
    """Whether a dash leads to the meeting from a day, or from day and city: "25 апреля, в Москве, - Совет"."""
    date = next(iter(page.within(page.dates, meeting.start - _SHORT, meeting.start)[-1:]), None)
    if date is None or date.start < meeting.sentence.start:
        return False
    spans = [(place.start, place.end) for place in page.within(page.places, date.end, meeting.start)]
    told = "".join(
        page.plain[at] for at in range(date.end, meeting.start) if not any(start <= at < end for start, end in spans)
    )
    return _TO_MEETING.fullmatch(told) is not None


def _holds_only(plain: str, sentence: Sentence, spans: Sequence[tuple[int, int]]) -> bool:
    """Whether the sentence is nothing but a day and a city."""
    rest = [
        plain[index]
        for index in range(sentence.start, sentence.end)
        if not any(start <= index < end for start, end in spans)
    ]
    return not "".join(rest).strip(" .,;:()-")
