"""Meetings told by the time of day alone, or right after another: they are on the day of that one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importers.extract.meetings.meeting import Meeting
    from importers.extract.text.mentions import Sentence
    from importers.extract.text.page import Page

TIME_OF_DAY = (
    r"(?:in\s(?:the\s)?(?:[\w-]+\s)?(?:morning|afternoon|evening)|at\s(?:noon|night)"
    r"|in\sthe\s(?:first|second)\shalf\sof\sthe\sday"
    r"|(?:an?|two|three|some|several|a\sfew|a\scouple\sof)\shours?\s(?:later|earlier|afterwards))"
)
_HOURS = ("morning", "afternoon", "evening", "night", "noon", "half", "hour")
_AT_AN_HOUR = re.compile(rf"\b{TIME_OF_DAY}\b(?!\sof\b)", re.IGNORECASE)
LATER_THAT_DAY = re.compile(
    r"(?:(?:[Ii]n\sthe|[Tt]hat|[Tt]he\ssame)\s(?:[\w-]+\s)?(?:morning|afternoon|evening)|Later(?:\sthat\sday)?"
    r"|In\sthe\s(?:first|second)\shalf\sof\sthe\sday|(?:After|Before|At|Over)\s(?:lunch|dinner|breakfast|noon)|At\sfirst"
    r"|(?:Some|A\s(?:few|couple\sof)|An|Two|Three|Several)\shours?\s(?:before|after|earlier|later)|In\sthe\ssame\shours|At\sthe\ssame\stime"
    r"|(?:(?:Right|Immediately|Directly|Straight|Shortly)\s[ab]|[AB])(?:fter|efore)\s(?:it|that|this)"
    r"|[OA][nt]\s(?:its|the)\s(?:sidelines|side-lines|margins|fringes)(?!\sof)"
    r"|(?:(?:Right|Immediately|Directly|Straight|Shortly)\s)?[Aa]fterwards)\b"
)
"""What opens a sentence on the day told of before it."""
_THEN = re.compile(r"(?:And\s)?(?:[Tt]hen(?:\scame)?|[Nn]ext(?:\scame)|Finally|Last\scame),?\s(?:the|their|its)\b")
_IN_SAME_HOUSE = re.compile(
    r"\b[Ii]n\sthe\ssame\s(?:building|place|palace|hall|hotel|house|residence|room|complex|cent(?:er|re)|venue)\b"
)


def goes_with(page: Page, sentence: Sentence, last: Meeting) -> bool:
    """Whether the sentence tells of what was right before or after the meeting told of last, or in the same house."""
    plain = page.plain
    if LATER_THAT_DAY.match(plain, sentence.start, sentence.end):
        return True
    if _IN_SAME_HOUSE.search(plain, sentence.start, sentence.end) is not None:
        return True
    is_next = sentence.start > 0 and page.sentence_at(sentence.start - 1) == last.sentence
    if not is_next or last.sentence.is_headline or last.relation is not None:
        return False
    return _THEN.match(plain, sentence.start) is not None or _is_at_an_hour(plain[sentence.start : sentence.end])


def _is_at_an_hour(told: str) -> bool:
    return any(hour in told for hour in _HOURS) and _AT_AN_HOUR.search(told) is not None


def on_day_of(meeting: Meeting, other: Meeting) -> Meeting:
    """The meeting, if it is given no day, on the other's."""
    if meeting.date is not None or meeting.relation is not None:
        return meeting
    return meeting._replace(date=other.date, date_words=other.date_words)
