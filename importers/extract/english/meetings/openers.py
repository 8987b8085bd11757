"""Sentences that only give a day to what follows: "Tuesday was reserved for security. At its session the council"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from importers.extract.english.meetings.timing import with_preposition

if TYPE_CHECKING:
    from importers.extract.meetings.meeting import Meeting
    from importers.extract.text.mentions import Date, Sentence
    from importers.extract.text.page import Page

_IT_WAS = re.compile(r",?\s(?:it|there)\s(?:is|was|will\sbe|were|are|comes?|came|follow(?:s|ed)?)\b")
_WAS_FOR = re.compile(
    r"(?:'s)?(?:\s(?:morning|afternoon|evening|night|itself|proper))?\s(?:(?:is|was|will\sbe|has\sbeen)\s(?:\w+ly\s)?"
    r"(?:reserved|set\saside|given\s(?:over|up)|devoted|dedicated|kept|left|meant|filled)"
    r"|(?:belong(?:s|ed)?|will\sbelong|went|goes|is|was))\s(?:for|to|with)\b"
)
_TURN = re.compile(r"\s(?:comes?|came|is|was|will\sbe)\s(?:the\s(?:turn|day|hour)|(?:[\w-]+\s){1,3}turn)\b")
LATER_THAT_DAY = re.compile(
    r"(?:(?:[Ii]n\sthe|[Tt]hat|[Tt]he\ssame)\s(?:[\w-]+\s)?(?:morning|afternoon|evening)|Later(?:\sthat\sday)?"
    r"|In\sthe\s(?:first|second)\shalf\sof\sthe\sday|(?:After|Before|At|Over)\s(?:lunch|dinner|breakfast|noon)|At\sfirst"
    r"|In\sthe\ssame\shours|At\sthe\ssame\stime|(?:Right|Immediately|Directly|Straight|Shortly)\s(?:after|before)\s(?:it|that|this)"
    r"|(?:Some|A\sfew|Several|Two|Three|Four)\shours\s(?:before|after|earlier|later)"
    r"|(?:(?:Right|Immediately|Directly|Straight|Shortly)\s)?[Aa]fterwards)\b"
)
"""What opens a sentence on the day told of before it."""
_BEFORE = re.compile(r"(?:On\s|The\s)?(?:the\s)?")
_LONGEST, _DAY = 140, len("2025-04-11")


class Opener:
    """The day that the last such sentence gave, as one goes down the page."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._day: Date | None = None
        self._paragraph = -1

    def complete(self, sentence: Sentence, meetings: list[Meeting], *, is_dated: bool) -> list[Meeting]:
        """The sentence's meetings, those without a day on the one that was given to them."""
        plain = self._page.plain
        is_told = any(one.date and one.body for one in meetings)
        day = _day_given(self._page, sentence) if is_dated and not is_told else None
        if day is not None:
            self._day, self._paragraph = day, sentence.paragraph
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
        return [one if one.date or one.relation else one._replace(date=given, date_words=words) for one in meetings]


def _day_given(page: Page, sentence: Sentence) -> Date | None:
    """The day, where the sentence opens with it and says whose or what day it is, and no more."""
    if sentence.end - sentence.start > _LONGEST:
        return None
    dates = page.within(page.dates, sentence.start, sentence.end)
    if len(dates) != 1 or len(dates[0].value) != _DAY:
        return None
    date = dates[0]
    if _BEFORE.fullmatch(page.plain, sentence.start, date.start) is None:
        return None
    told = (words.match(page.plain, date.end, sentence.end) for words in (_IT_WAS, _WAS_FOR, _TURN))
    return date if any(told) else None
