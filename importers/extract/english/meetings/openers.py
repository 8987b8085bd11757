"""Sentences that only give a day to what follows: "Tuesday was reserved for security. At its session the council"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from importers.extract.english.meetings import phrases
from importers.extract.english.meetings.hours import LATER_THAT_DAY
from importers.extract.english.meetings.timing import with_preposition

if TYPE_CHECKING:
    from importers.extract.meetings.meeting import Meeting
    from importers.extract.text.mentions import Date, Place, Sentence
    from importers.extract.text.page import Page

_IT_WAS = re.compile(r",?\s(?:it|there)\s(?:is|was|will\sbe|were|are|comes?|came|follow(?:s|ed)?)\b")
_WAS_FOR = re.compile(
    r"(?:'s)?(?:\s(?:morning|afternoon|evening|night|itself|proper))?\s(?:(?:is|was|will\sbe|has\sbeen)\s(?:\w+ly\s)?"
    r"(?:reserved|set\saside|given\s(?:over|up)|devoted|dedicated|kept|left|meant|filled)"
    r"|(?:belong(?:s|ed)?|will\sbelong|went|goes|is|was))\s(?:for|to|with)\b"
)
_TURN = re.compile(r"\s(?:comes?|came|is|was|will\sbe)\s(?:the\s(?:turn|day|hour)|(?:[\w-]+\s){1,3}turn)\b")
_BEFORE = re.compile(r"(?:On\s|The\s)?(?:the\s)?")
_LONGEST, _DAY = 140, len("2025-04-11")


class Opener:
    """The day that the last such sentence gave, as one goes down the page."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._day: Date | None = None
        self._place: Place | None = None
        self._paragraph = -1

    def complete(self, sentence: Sentence, meetings: list[Meeting], *, is_dated: bool) -> list[Meeting]:
        """The sentence's meetings, those without a day on the one that was given to them."""
        plain = self._page.plain
        is_told = any(one.date and one.body for one in meetings)
        day = _day_given(self._page, sentence) if is_dated and not is_told else None
        if day is not None:
            self._day, self._paragraph = day, sentence.paragraph
            self._place = _place_given(self._page, sentence)
            return meetings
        given = self._day
        if given is None or not meetings:
            return meetings
        goes_on = LATER_THAT_DAY.match(plain, sentence.start, sentence.end) is not None
        if sentence.paragraph != self._paragraph and not goes_on:
            return meetings
        self._paragraph = sentence.paragraph
        if is_dated:
            return meetings
        words = with_preposition(plain, given)
        return [one if one.date or one.relation else self._on(one, given, words) for one in meetings]

    def _on(self, one: Meeting, day: Date, words: tuple[int, int]) -> Meeting:
        """The meeting on the day, and in the city that has several then."""
        is_placed = one.place is not None or one.state is not None
        return one._replace(date=day, date_words=words, place=one.place if is_placed else self._place)


def _day_given(page: Page, sentence: Sentence) -> Date | None:
    """The day, where the sentence opens with it and says whose or what day it is, and no more."""
    if sentence.end - sentence.start > _LONGEST:
        return None
    dates = page.within(page.dates, sentence.start, sentence.end)
    if len(dates) != 1 or len(dates[0].value) != _DAY:
        return None
    date = dates[0]
    if phrases.COUNTED.search(page.plain, sentence.start, sentence.end):
        return date
    if _BEFORE.fullmatch(page.plain, sentence.start, date.start) is None:
        return None
    told = (words.match(page.plain, date.end, sentence.end) for words in (_IT_WAS, _WAS_FOR, _TURN))
    return date if any(told) else None


def _place_given(page: Page, sentence: Sentence) -> Place | None:
    """The city of several meetings, where the sentence tells of no more than their number, day and city."""
    if phrases.COUNTED.search(page.plain, sentence.start, sentence.end) is None:
        return None
    places = page.within(page.places, sentence.start, sentence.end)
    return places[0] if len(places) == 1 else None
