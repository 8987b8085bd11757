"""Entries of calendars: a line, or a few that stand together, of but one body, its day and its city, in any order."""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import islice
from typing import TYPE_CHECKING

from importers.extract.english.meetings import phrases
from importers.extract.english.meetings.actors import actors_in, body_of, informal_of
from importers.extract.english.meetings.series_words import place_in_series
from importers.extract.english.text.numbers import ordinal
from importers.extract.meetings.meeting import Meeting, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from importers.extract.english.meetings.actors import Actor
    from importers.extract.text.mentions import Date, Place, Sentence, State
    from importers.extract.text.page import Page

_WORD = re.compile(rf"(?:No\.?\s?\d{{1,3}}|{ordinal()})(?!\w)|[^\W\d_][\w'.-]*|\d+")
_IS_NUMBER = re.compile(rf"No\.?\s?(?P<figures>\d{{1,3}})|{ordinal()}")
_NUMBERED = re.compile(r"\W*(?:[Nn]o\.?\s?)?\d{1,3}\s?[:.)]\s")
"""Before an entry that has its number in the list."""
_FROM_AFAR = frozenset({"online", "videoconference", "video", "virtual"})
_MEETING = re.compile(r"\b(?i:meeting|session|sitting|summit|gathering|council)\b")
_LINE = re.compile(r"[^\n]+")
_LONGEST, _SHORT, _MOST_LINES, _MONTH = 170, 100, 3, len("2025-04")


class Entries:
    """The entries of a page, as one goes down it."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._days = [one.start for one in page.dates if len(one.value) >= _MONTH and not one.is_relative]
        self._paragraph = -1
        self._until = -1
        """Where the last entry ends."""

    def holds(self, sentence: Sentence) -> bool:
        """Whether the sentence is of the entry read last."""
        return sentence.start < self._until

    def at(self, sentence: Sentence) -> list[Meeting]:
        """The session of the entry that opens with the sentence, if one does."""
        is_within = sentence.paragraph == self._paragraph
        self._paragraph = sentence.paragraph
        if is_within or self.holds(sentence):
            return []
        for end in self._ends(sentence):
            found = self._read(sentence, end)
            if found is not None:
                self._until = end
                return [found]
        return []

    def _ends(self, sentence: Sentence) -> Iterator[int]:
        """Where an entry that opens with the sentence may end: with its line, with itself, or with lines below it."""
        if sentence.end - sentence.start > _LONGEST:
            return
        number = bisect_left(self._days, sentence.start)
        if number == len(self._days) or self._days[number] > sentence.start + _MOST_LINES * _SHORT:
            return
        day = self._days[number]
        lines = _LINE.finditer(self._page.plain, sentence.start)
        for number, line in enumerate(islice(lines, _MOST_LINES)):
            if line.end() - line.start() > (_SHORT if number else _LONGEST):
                break
            if day < line.end():
                yield line.end()
            if number == 0 and sentence.end < line.end():
                yield sentence.end
                break
            if line.end() - line.start() > _SHORT:
                break

    def _read(self, sentence: Sentence, end: int) -> Meeting | None:
        page, start = self._page, sentence.start
        dates = [one for one in page.within(page.dates, start, end) if len(one.value) >= _MONTH]
        if len(dates) != 1 or page.is_stamp(dates[0]) or dates[0].is_relative:
            return None
        actors = [one for one in actors_in(page, start, end) if not one.is_pronoun]
        body = body_of(page, actors[0]) if len(actors) == 1 else None
        if body is None:
            return None
        actor = actors[0]
        if "\n" in page.plain[start:end] and page.published and dates[0].value == page.published.isoformat():
            return None  # a stamp beside a headline
        if (
            "\n" in page.plain[start:end]
            and (actor.organ is None or actor.organ.is_gathering)
            and not _MEETING.search(page.plain, start, end)
        ):
            return None  # people above a day and a city may be the subject of anything
        places = page.within(page.places, start, end)
        states = page.within(page.states, start, end)
        words = _words_beside(page.plain, start, end, [actor, *dates, *places, *states])
        is_placed = bool(places or states or words & _FROM_AFAR)
        if len({one.city for one in places}) > 1 or not is_placed or not words <= phrases.listed("of_entries"):
            return None
        date = dates[0]
        return Meeting(
            start=actor.start,
            end=actor.end,
            sentence=sentence,
            body=informal_of(body) if words & {"informal", "unofficial"} else body,
            name=(actor.start, actor.end) if actor.organ else None,
            ordinal=_number(page.plain, start, end),
            date=date,
            date_words=(date.start, date.end),
            place=places[0] if places else None,
            state=states[0] if states and not places else None,
        )


def _words_beside(plain: str, start: int, end: int, named: list[Actor | Date | Place | State]) -> set[str]:
    """The words between the offsets that are no part of what is named there, in small letters, but for numbers."""
    spans = [(one.start, one.end) for one in named]
    found = (word for word in _WORD.finditer(plain, start, end) if not any(a <= word.start() < b for a, b in spans))
    return {word.group().lower().rstrip(".") for word in found if not _IS_NUMBER.fullmatch(word.group())}


def _number(plain: str, start: int, end: int) -> Span | None:
    """The session's number in the series, as "No. 91" or an ordinal."""
    if _NUMBERED.match(plain, start, end):
        return None
    found = next((one for one in _IS_NUMBER.finditer(plain, start, end) if one["figures"]), None)
    if found is not None:
        return Span(*found.span(), int(found["figures"]))
    return place_in_series(plain, start, end)
