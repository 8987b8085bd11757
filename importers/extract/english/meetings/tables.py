"""Timetables: a line that but names a body, and below it its sessions, each a line that opens with a day."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from importers.extract.english.meetings.circumstances import circumstances
from importers.extract.english.meetings.presence import is_for_else
from importers.extract.meetings.meeting import Meeting

if TYPE_CHECKING:
    from importers.extract.text.mentions import Date, Sentence
    from importers.extract.text.page import Page

_OPENS = re.compile(r"[\s*\u2022-]*(?:(?:[Oo]n|[Ii]n)\s(?:the\s)?)?")
_BEFORE_NAME = re.compile(r"[\s*\u2022\d.)-]*(?:(?:[Mm]eetings?|[Ss]essions?|[Ss]ummits?)\sof\s)?(?:[Tt]he\s)?")
_BEHIND_NAME = re.compile(r"(?:\s\([^()\n]{1,40}\))?(?:\s(?:[Mm]eetings|[Ss]essions|[Ss]ummits))?\s?:?")
_WHAT_IT_IS = re.compile(r"[^:\n]{2,60}?(?::|\s-)\s(?P<what>[^\n]{3,})")
_OWN = re.compile(r"\b(?:meeting|session|sitting|summit|held|regular|extraordinary|informal)\b", re.IGNORECASE)
_LONGEST, _MONTH = 160, len("2025-04")


class _Heading(NamedTuple):
    body: str
    start: int
    end: int


class Table:
    """The body that the last heading named, as one goes down the page."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._heading: _Heading | None = None
        self.is_in = False
        """Whether the sentence read last was an entry."""

    def read(self, sentence: Sentence, meetings: list[Meeting], *, is_dated: bool) -> list[Meeting]:
        """The sentence's meetings, or that of the entry which it is of the table."""
        self.is_in = False
        if sentence.end - sentence.start > _LONGEST:
            self._heading = None
            return meetings
        heading = None if is_dated else self._named(sentence)
        if heading is not None:
            self._heading = heading
            return meetings
        if self._heading is None:
            return meetings
        date = self._day_of(sentence) if is_dated else None
        if date is None:
            is_within = self._page.sentence_at(max(0, sentence.start - 1)).paragraph == sentence.paragraph
            self._heading = self._heading if is_within else None
            return meetings
        if self._is_else(sentence, date) or any(one.body not in {None, self._heading.body} for one in meetings):
            return meetings
        self.is_in = True
        return [self._entry(sentence, self._heading, date)]

    def _day_of(self, sentence: Sentence) -> Date | None:
        """The day or month that the line opens with."""
        date = next(iter(self._page.within(self._page.dates, sentence.start, sentence.end)), None)
        if date is None or len(date.value) < _MONTH:
            return None
        return date if _OPENS.fullmatch(self._page.plain, sentence.start, date.start) else None

    def _is_else(self, sentence: Sentence, date: Date) -> bool:
        """Whether the line is a stamp, or says that something else is on."""
        published = self._page.published
        if published is not None and date.value == published.isoformat():
            return True
        what = _WHAT_IT_IS.match(self._page.plain, date.start, sentence.end)
        if what is None or _OWN.search(what["what"]):
            return False
        return is_for_else(self._page.plain, *what.span("what"))

    def _named(self, sentence: Sentence) -> _Heading | None:
        """The body, where the line is nothing but its name."""
        organ = next(iter(self._page.within(self._page.organs, sentence.start, sentence.end)), None)
        if organ is None:
            return None
        plain = self._page.plain
        is_bare = _BEFORE_NAME.fullmatch(plain, sentence.start, organ.start) is not None
        is_bare = is_bare and _BEHIND_NAME.fullmatch(plain, organ.end, sentence.end) is not None
        is_line = is_bare and len(self._page.sentences_of(sentence.paragraph)) == 1
        return _Heading(organ.body, organ.start, organ.end) if is_line else None

    def _entry(self, sentence: Sentence, heading: _Heading, date: Date) -> Meeting:
        told = circumstances(self._page, (sentence.start, sentence.end), date.start, date.end)
        return Meeting(
            start=date.start,
            end=date.end,
            sentence=sentence,
            body=heading.body,
            name=(heading.start, heading.end),
            date=told.date,
            date_words=told.date_words,
            place=told.place,
            place_words=told.place_words,
            status=told.status,
        )
