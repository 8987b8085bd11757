"""Meetings that only tell who somebody is: what is said there is of that person, not of the meeting."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importers.extract.english.meetings.joining import Joined
    from importers.extract.text.mentions import Date, Sentence
    from importers.extract.text.page import Page

_PERSON_OF = re.compile(
    r"\b(?:guest|participant|chair(?:man|woman|person)?|host|hostess|member|delegate|observer|speaker|secretary|moderator|organi[sz]er|attendee)"
    r"\s(?:of|in|at|to)\s(?:the|this|that|its|their)\s(?:[\w-]+\s){0,2}$"
)
_ADJOINS = re.compile(r"(?:,?\s(?:in|at)\s[A-Z][\w-]+)?,?\s(?:(?:on|of)\s)?")
"""From a meeting to its own day."""
_NEAR = 60


def is_of_person_at(page: Page, sentence: Sentence, one: Joined, first: int, date: Date | None) -> bool:
    """Whether the meeting only tells who somebody is, of whom the sentence speaks: "a guest of the summit said"."""
    if one.name is not None or _PERSON_OF.search(page.plain, max(sentence.start, first - _NEAR), one.head) is None:
        return False
    return date is None or _ADJOINS.fullmatch(page.plain, one.end, max(one.end, date.start)) is None
