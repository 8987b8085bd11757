"""Meetings of one body told in a row by nothing but day and city: "2003 г., 29 мая, Москва", "Ош (5 мая 2004 года)"."""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from importers.extract.meetings.meeting import Meeting
from importers.extract.russian.text.datelines import find_dateline

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from importers.extract.text.mentions import Date, Place, Sentence
    from importers.extract.text.page import Page

_MONTH = len("2025-04")
_MOST = 200
"""Entries that are read: what has more is a table, and no article."""
_BETWEEN = re.compile(r",?\s?(?:-\s|:\s|\(|во?\s|г\.\s|город\s)*")
_OPENS = re.compile(r"[\s,.:*-]*+(?:\d{4}(?:\s?(?:год[ау]?|г\.?))?[\s,.:-]*)?")
"""What may stand before a day or city that opens its line: a mark, and the year that the line is about."""


class _Entry(NamedTuple):
    """A day and a city that stand together."""

    date: Date
    place: Place
    sentence: Sentence
    opens_line: bool
    is_of_list: bool
    """Whether it or the one before it opens the line that both stand in."""

    @property
    def start(self) -> int:
        return min(self.date.start, self.place.start)


def with_rows(page: Page, meetings: Sequence[Meeting]) -> list[Meeting]:
    """The meetings in order of the text, and those of the body just told of that are told by day and city in a row.

    What leads to a list without day and city of its own tells of no further meeting.
    """
    known = {meeting.date.start for meeting in meetings if meeting.date}
    found = list(meetings)
    for row in _rows(page):
        opens = _opening(page, row[0])
        told = [one for one in meetings if one.body and opens <= one.start < row[0].start]
        named = page.within(page.organs, opens, row[0].start)
        body = told[-1].body if told else (named[-1].body if named else None)
        if body is None:
            continue
        if told and row[0].opens_line and told[-1].date is None and told[-1].place is None and told[-1] in found:
            found.remove(told[-1])
        found += [_meeting(entry, body) for entry in row if entry.date.start not in known]
    return sorted(found, key=lambda meeting: meeting.start)


def _meeting(entry: _Entry, body: str) -> Meeting:
    end = max(entry.date.end, entry.place.end)
    words = entry.date.start, entry.date.end
    return Meeting(entry.start, end, entry.sentence, body, date=entry.date, date_words=words, place=entry.place)


def _opening(page: Page, entry: _Entry) -> int:
    """Where the words begin that lead to the row: its paragraph, or the sentence before it."""
    before = [one for one in page.sentences if one.end <= entry.sentence.start][-1:]
    return min(one.start for one in (*page.sentences_of(entry.sentence.paragraph)[:1], *before))


def _rows(page: Page) -> Iterator[list[_Entry]]:
    """Two or more entries of one sentence, or that open lines in succession, and no body is named between them."""
    row: list[_Entry] = []
    for entry in islice(_entries(page), _MOST):
        if row and not _goes_on(page, row[-1], entry):
            if len(row) > 1:
                yield row
            row = []
        row.append(entry)
    if len(row) > 1:
        yield row


def _goes_on(page: Page, last: _Entry, entry: _Entry) -> bool:
    """Whether the entry is one of the row that the last one is of."""
    is_next_line = entry.opens_line and entry.sentence.paragraph - last.sentence.paragraph == 1
    is_joined = entry.sentence == last.sentence or (is_next_line and last.is_of_list)
    return is_joined and not page.within(page.organs, last.start, entry.start)


def _is_of_page(page: Page, date: Date) -> bool:
    """Whether the day is only that on which an agency writes."""
    line = find_dateline(page)
    return line is not None and line.date is date and page.published is not None and date.value == str(page.published)


def _beside(page: Page, date: Date, sentence: Sentence) -> list[Place]:
    """The places next to a day in its sentence, one on each side at most."""
    after = bisect_left(page.places, date.end, key=lambda place: place.start)
    near = page.places[max(0, after - 1) : after + 1]
    return [place for place in near if sentence.start <= place.start and place.end <= sentence.end]


def _entries(page: Page) -> Iterator[_Entry]:
    """Days and months told in figures, each with the city that stands beside it."""
    last: _Entry | None = None
    for date in page.dates:
        if len(date.value) < _MONTH or date.is_relative or _is_of_page(page, date):
            continue
        sentence = page.sentence_at(date.start)
        for place in _beside(page, date, sentence):
            if last is not None and place is last.place:
                continue
            left, right = sorted(((date.start, date.end), (place.start, place.end)))
            if _BETWEEN.fullmatch(page.plain, left[1], right[0]):
                first = page.sentences_of(sentence.paragraph)[0].start
                opens_line = _OPENS.fullmatch(page.plain, first, left[0]) is not None
                is_behind = last is not None and last.is_of_list and last.sentence == sentence
                last = _Entry(date, place, sentence, opens_line, opens_line or is_behind)
                yield last
                break
