"""The stretch of text that speaks of one meeting, and the words in it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from importers.extract.meetings.meeting import Status
from importers.extract.russian.text.words import words_between

if TYPE_CHECKING:
    from importers.extract.meetings.meeting import Meeting
    from importers.extract.text.mentions import Sentence

_FORMER_PLAN = re.compile(
    r"\b(?:[Сс]начала|[Сс]перва|[Пп]ервоначально|[Ии]значально|[Пп]оначалу)\b[^.;]{0,40}?\b(?:хотел|планировал|намечал"
    r"|намеревал|собирал(?:и|о|а)?с|предполагал|ждал|должн|должен|назнач|рассчитывал)"
    r"|\b(?:[Рр]аньше|[Рр]анее|[Пп]режде)\s(?:\w+\s){0,2}(?:планировал|намечал|предполагал|хотел)"
    r"|\bдолж(?:ен|на|но|ны)\sбыл[аои]?\s(?:\w+\s){0,2}(?:состояться|пройти|собраться|провести)"
)
_MEANT_FOR = re.compile(
    r",\sкотор\w+\s[^,]*\b(?:намеча|планирова|жда|ожида|хоте|готови|собира|назнача)\w*л[иао]?(?:с[ья])?\b[^,]*$"
)
_SPEECH = re.compile(r"\",?\s-\s(?=[а-яё])|:\s(?=\")|,\sчто\s")
"""Where what somebody says ends or begins."""
_TALK_OF = re.compile(
    r"\b(?:об?|подготовк\w+(?:\sк)?|повестк\w+(?:\sдня)?|обсу(?:дил|ждал)\w*)\s(?:$|(?:предстоящ|ближайш|грядущ)\w+\s(?:[\w-]+\s){0,5}$)"
)
"""Before a meeting to come that somebody talks of or gets ready for: the day and the city before are theirs."""
_TO_COME = re.compile(r"предстоящ|ближайш|грядущ|проведени|созыв")
_HOLDING = re.compile(
    r"\b(?:об?|за|на|к|(?:необходимост|важност|возможност|целесообразност|иде|план)\w*)\s"
    r"(?P<holding>проведени\w*|созыв\w*)\s(?:\w+\s)?$",
    re.IGNORECASE,
)
"""Before a meeting that is yet to be held: "необходимость проведения саммита"."""
REACH = 48
"""How far from a word its neighbours are looked at."""


class Region(NamedTuple):
    """The stretch that speaks of one meeting, and the meeting's own words in it."""

    first: int
    last: int
    start: int
    end: int

    def gap(self, start: int, end: int) -> int:
        """How far two offsets lie from the meeting's words; what stands behind counts a little less."""
        if start >= self.end:
            return start - self.end
        return self.start - end + 1 if end <= self.start else 0


def tells_former_plan(plain: str, sentence: Sentence) -> bool:
    """Whether the sentence is about a plan given up: "сначала его хотели провести в Оше"."""
    return _FORMER_PLAN.search(plain, sentence.start, sentence.end) is not None


def tells_what_was_meant(plain: str, end: int, start: int) -> bool:
    """Whether words stand in the clause on a meeting's former plan: ", который намечали на 8 апреля, "."""
    return _MEANT_FOR.search(plain, end, start) is not None


def within_speech(plain: str, start: int, end: int, first: int, last: int) -> tuple[int, int]:
    """The stretch as far as it does not cross from what somebody says to who says it, where and when."""
    first = _behind_talk(plain, start, first)
    for stop in _SPEECH.finditer(plain, first, last):
        if stop.end() <= start:
            first = stop.end()
        elif stop.start() >= end:
            return first, stop.start()
    return first, last


def to_be_held(plain: str, first: int, start: int) -> Status | None:
    """The standing of a meeting that is told of by its being held at all: "настояли на проведении саммита"."""
    told = _HOLDING.search(plain, max(first, start - REACH), start)
    return Status("scheduled", *told.span("holding")) if told else None


def is_only_ahead(plain: str, meeting: Meeting) -> bool:
    """Whether it is spoken of as one to come, and nothing is said that it does: "обсудили предстоящий саммит"."""
    return meeting.status is not None and _TO_COME.match(plain, meeting.status.start) is not None


def _behind_talk(plain: str, start: int, first: int) -> int:
    """Where the words of a meeting begin that is only talked of, or else where the stretch does."""
    talk = _TALK_OF.search(plain, max(first, start - 2 * REACH), start)
    ahead = _TO_COME.search(plain, talk.start(), start + REACH) if talk else None
    return ahead.start() if ahead is not None and ahead.start() <= start else first


def is_of_other_clause(plain: str, start: int, region: Region) -> bool:
    """Whether the words stand in a clause about something else that ends before the meeting: "план, который …, "."""
    if start >= region.start or "," not in plain[start : region.start]:
        return False
    opened = plain.rfind(" котор", region.first, start)
    return opened >= 0 and "," in plain[region.first : opened + 1] and "," not in plain[opened:start]


def is_of_participle(plain: str, start: int, region: Region) -> bool:
    """Whether a clause like "избранный в апреле" holds the words, and commas close it on both sides."""
    comma = plain.rfind(",", region.first, start)
    opening = words_between(plain, comma + 1, start)[:1] if comma >= 0 else ()
    forms = opening[0].forms if opening else ()
    closes = plain.find(",", start, region.start)
    return any(form.part == "PRTF" for form in forms) and closes >= 0
