"""Meetings that only tell who somebody is, or what something is for: what is said is of that, not of the meeting."""

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
_FOR_IT = re.compile(
    r"(?:^|[,;]\s|\b(?:and|but|while)\s)(?:(?:[Tt]he|[Aa]n?|[Tt]heir|[Ii]ts|[Ss]everal)\s)?(?:[\w-]+\s){0,5}[A-Za-z-]+"
    r"\s(?:for|to|about|on|ahead\sof)\s(?:(?:the|an?|this|its|their)\s)?(?:(?!the\b|an?\b|be\b)[\w-]+\s){0,3}$"
)
"""From the beginning of a clause to the meeting: something that is for it."""
_ITS_OWN = re.compile(
    r"\b(?:dates?|days?|times?|venues?|places?|deadline|schedule|plans?|delegations?|participants?|guests?|one"
    r"|due|next|back|thanks|prior|up|down)\s(?:for|to|on)\s",
    re.IGNORECASE,
)
"""A day for it is its own, and not all words before "to" are things."""
_DOES = re.compile(
    r"\s(?:also\s|then\s)?(?:was|were|is|are|will|would|has|had|have|did|does|began|begins?|ended|ends?|closed|closes?|opened|opens?"
    r"|started|starts?|came|comes?|went|goes|took|takes?)\b"
)
"""The verb right behind a meeting, of what is for it: no participle, as in "the road to the summit held there"."""
_SPOKEN_OF = re.compile(
    r"(?:\b(?:about|regarding|concerning)|\b(?:spoke|speaks?|speaking|talk(?:s|ed|ing)?|tells?|told)\s[^.;:]{0,50}?\bof|\b(?:discuss|consider|mention|prepare|review)(?:s|d|ed|es|ing)?(?:\sfor)?"
    r"|\b(?:views|opinions|information|focus(?:ed)?|talks|consultations)\son"
    r"|\b(?:preparations?|prepared|preparing|ready|readiness|plans|agenda|program(?:me)?)\s(?:for|of))\s"
    r"(?:(?:the|its|their|an?)\s)?(?:[\w-]+\s){0,2}(?:forthcoming|upcoming|coming|next|planned)\s(?:[\w-]+\s){0,3}$"
)
"""Before a meeting to come that somebody talks of or gets ready for: the day and the city before are theirs."""
_CLAUSE = re.compile(r"[^,:;\n]+")
_NEAR = 90


def is_of_person_at(page: Page, sentence: Sentence, one: Joined, first: int, date: Date | None) -> bool:
    """Whether the meeting only tells who somebody is, of whom the sentence speaks: "a guest of the summit said"."""
    if one.name is not None or _PERSON_OF.search(page.plain, max(sentence.start, first - _NEAR), one.head) is None:
        return False
    return date is None or _ADJOINS.fullmatch(page.plain, one.end, max(one.end, date.start)) is None


def is_what_for(page: Page, sentence: Sentence, one: Joined, date: Date | None) -> bool:
    """Whether something else that is for it, or about it, has the verb and the day behind the meeting.

    As in "the invitation to the summit was sent on 5 May".
    """
    verb = _DOES.match(page.plain, one.end)
    if verb is None or date is None or not _CLAUSE.fullmatch(page.plain, verb.end(), max(verb.end(), date.start)):
        return False
    return is_for_it(page.plain, sentence.start, one.head)


def is_spoken_of(plain: str, opens: int, start: int) -> bool:
    """Whether somebody only talks of the meeting to come, or gets ready for it: "spoke in Osh of the next summit"."""
    return _SPOKEN_OF.search(plain, max(opens, start - _NEAR), start) is not None


def is_for_it(plain: str, opens: int, start: int) -> bool:
    """Whether the words from the beginning of a clause to a meeting name something else that is for it or about it."""
    told = _FOR_IT.search(plain[max(opens, start - _NEAR) : start])
    return told is not None and _ITS_OWN.search(told.group()) is None
