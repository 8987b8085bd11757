"""A meeting's place in its series: its number, and whether it comes before or after another."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from importers.extract.english.meetings import phrases
from importers.extract.english.text.numbers import ordinal, value_of
from importers.extract.meetings.meeting import Span
from importers.extract.text.patterns import words
from importers.lexicon import load

if TYPE_CHECKING:
    from collections.abc import Iterator

    from importers.extract.meetings.meeting import Meeting
    from importers.extract.text.mentions import Sentence
    from importers.extract.text.page import Page

_FEW, _REACH = 3, 60
_ONE_MORE = re.compile(r"(?:[Aa]n?|[Aa]nother)\s")
_AT = re.compile(r"\b(?:at|of|for|to|in|during|after|before|from|with)\s$")
"""Before a meeting which the sentence is not about."""
_TIME = re.compile(
    r"\b[Ff]or\s(?:(?:the|their|its)\s)?(?P<which>[\w-]+)\stime\b"
    r"(?!\s(?:this|since|within|under|after|as|on\s|in\s(?:a\s|\w+\s(?:days|weeks|months|years)|the\s|history)))"
)
_AT_ALL = re.compile(r",?\sin\s(?:[A-Z][a-z]+,?\s)?(?:19|20)\d\d\b")
_FIRST_SINCE = re.compile(
    r"(?:\sin\s[A-Z][\w-]+)?\s(?:since|this\s|in\s(?:\d|history|the\shistory|\w+\s(?:years|months))|after|ever|under|with|of\sthis|of\sthe\s(?:day|week|month|year)|for|as)\b"
)
_THIS_YEAR = re.compile(r"\s(?:(?:this|last|next)\syear|in\s(?:19|20)\d\d)\b")
_APPOSED = re.compile(
    r",\s(?:already\s)?(?:the|its)\s[\w-]+(?:\s(?:one|such|of\sits\skind|in\s(?:the\sseries|its\shistory)|since\s\d{4})\b|(?=,))"
    r"|,\s(?:already\s)?(?:the\s)?[\w-]+\s(?:in\sa\srow|running)\b"
)
"""As in "the previous meeting, the sixth one, ..."."""
_BACK = 40
_OF_ONE = re.compile(r"\b(?:his|her)\s$")
_NO_PLACE_IN_SERIES = re.compile(
    r"\s(?:anniversary|time|year|day|place|century|round|part|half|week|birthday|deputy|to|and\sthen)\b"
)


def place_in_series(plain: str, start: int, end: int) -> Span | None:
    """The meeting's number, where an ordinal among its words is one."""
    apposed = _APPOSED.match(plain, end)
    before = max(0, start - _BACK)
    opened = _of_heads().search(plain, before, start) if "eads" in plain[before:start] else None
    start = opened.start() if opened else start
    found = (
        *phrases.place_in_series().finditer(plain, start, end),
        *(phrases.place_in_series().finditer(plain, end, apposed.end()) if apposed else ()),
    )
    place = next((one for one in found if not _NO_PLACE_IN_SERIES.match(plain, one.end())), None)
    number = value_of(place.group()) if place else None
    last = apposed.end() if apposed and place and place.start() > end else end
    if not place or not number or (number <= _FEW and _is_no_place(plain, place.start(), last)):
        return None
    return Span(place.start(), place.end(), number)


def places_in(page: Page, sentence: Sentence) -> Iterator[Span]:
    """Every place in a series that the sentence tells, of meetings or without a noun."""
    for told in phrases.place_in_series().finditer(page.plain, sentence.start, sentence.end):
        number = value_of(told.group())
        is_of_meetings = _of_meetings().match(page.plain, told.end()) is not None
        if number and is_of_meetings and not page.within(page.dates, told.start(), told.end()):
            yield Span(*told.span(), number)


@cache
def _of_meetings() -> re.Pattern[str]:
    """Behind a number that counts no other things than meetings."""
    closing = words(phrases.closes_lead())
    return re.compile(
        rf"\s(?:(?!(?:{closing})\s)[\w-]+\s){{0,3}}?(?:meeting|session|sitting|summit|gathering|one|such|time)\b(?!\sof\s)"
        rf"|\s(?:{closing})\b|\s?(?:[^\w\s-]|$)"
    )


@cache
def _of_heads() -> re.Pattern[str]:
    """A number before leaders whose name is cut in two: "the Fifth Heads of | State Summit"."""
    return re.compile(rf"\b{ordinal()}\s(?:[A-Z][\w-]+\s){{0,3}}[Hh]eads\sof\s(?:[Ss]tate\sand\s)?$")


def _is_no_place(plain: str, start: int, end: int) -> bool:
    """Whether "first" counts something else: the first since, the first for somebody."""
    if _THIS_YEAR.search(plain, start, end):
        return True
    return _FIRST_SINCE.match(plain, end) is not None or _OF_ONE.search(plain, max(0, start - 12), start) is not None


def without_other_numbers(plain: str, own: list[Meeting], told: list[Meeting]) -> list[Meeting]:
    """The meetings of a sentence; one told by a number alone, "the sixth", only where the fifth or seventh was told."""
    if not any(is_number_alone(plain, one) for one in own):
        return own
    own = [one for one in own if not (is_number_alone(plain, one) and is_of_things(plain, one.sentence, one.start))]
    known = {int(one.ordinal.value) for one in (*told, *own) if one.ordinal and not is_number_alone(plain, one)}
    beside = {number + step for number in known for step in (-1, 1)}
    return [one for one in own if _number(one) in beside or not is_number_alone(plain, one)]


def without_others_of_nobody(page: Page, own: list[Meeting], told: list[Meeting]) -> list[Meeting]:
    """The meetings of a sentence; "a regular session" that it is about only right behind that of the same body."""
    if not any(_is_of_nobody(page.plain, one) for one in own):
        return own
    last = told[-1] if told else None
    sentence = own[0].sentence
    before = page.sentence_at(sentence.start - 1) if sentence.start else sentence
    named = {organ.body for organ in page.within(page.organs, before.start, before.end)}
    is_beside = last is not None and (last.sentence == before or (last.body or last.otherwise) in named)
    return own if is_beside else [one for one in own if not _is_of_nobody(page.plain, one)]


def _is_of_nobody(plain: str, one: Meeting) -> bool:
    """Whether a sentence is about it by "a", "an" or "another" alone: of whose body, the text before tells."""
    is_named = one.body is not None or one.is_weak or _ONE_MORE.match(plain, one.start) is None
    return not is_named and _AT.search(plain, max(0, one.start - _BACK), one.start) is None


def _number(one: Meeting) -> int | None:
    return int(one.ordinal.value) if one.ordinal else None


def is_of_things(plain: str, sentence: Sentence, offset: int) -> bool:
    """Whether others than meetings are counted before a number: "Osh opened three schools; the thirteenth is new"."""
    line = plain.rfind("\n", 0, offset) + 1
    counted = _counted().finditer(plain, max(line, sentence.start - _REACH), offset)
    return any(told["what"].lower() not in phrases.listed("counted_beside") for told in counted)


@cache
def _counted() -> re.Pattern[str]:
    """A number with the plural that it counts, and at most one word between."""
    numbers = words(name for name, value in load("meetings")["en"]["numbers"].items() if value > 1)
    return re.compile(rf"\b(?:{numbers}|\d{{1,3}})\s(?:[a-z-]+\s)?(?P<what>[a-z]{{3,}}s)\b", re.IGNORECASE)


def is_number_alone(plain: str, one: Meeting) -> bool:
    """Whether a meeting is told by its number without a noun: "Osh is to host the sixth"."""
    told = plain[one.start : one.end].split()
    return bool(told) and len(told) < _FEW and phrases.place_in_series().fullmatch(told[-1]) is not None


_HOSTED = re.compile(r"\b(?:host|receiv|welcom|gather)\w*\s(?:[\w-]+\s){0,3}$")
_IN_A_CITY = re.compile(r"\bin\s(?:the\s)?[A-Z][\w-]+\sfor\sthe\s$")
"""It is a city's third meeting then, or somebody's."""
_LAST_TIME = re.compile(r"\b[Tt]he\s(?P<last>last|previous)\stime\s(?:that\s)?(?:the\s)?$")
_AGAIN = re.compile(r"\s(?:again|next|once\s(?:more|again))\s(?=(?:in|on|at|for|this|later|to)\b)")
"""After a verb of meeting: "the leaders will meet again in June"."""


def times_in_series(plain: str, region: tuple[int, int], start: int) -> Span | None:
    """How often they have met by then: "met for the sixth time in Osh", "for the first time, in March 2018"."""
    opens, closes = region
    if " time" not in plain[opens:closes] or _HOSTED.search(plain, max(0, start - _BACK), start):
        return None
    times = list(_TIME.finditer(plain, opens, closes))
    for said in times:
        place = phrases.place_in_series().fullmatch(plain, *said.span("which"))
        number = value_of(place.group()) if place else None
        is_of_city = _IN_A_CITY.search(plain, region[0], said.start("which")) is not None
        is_counted = len(times) > 1 or _AT_ALL.match(plain, said.end()) is not None
        if number and not is_of_city and (number > 1 or is_counted):
            return Span(*said.span(), number)
    return None


def relation_in(plain: str, start: int, end: int) -> Span | None:
    """The word that sets the meeting before or after another."""
    relation = None
    for name in ("previous", "next"):
        said = phrases.relations(name).search(plain, start, end) if start < end else None
        relation = Span(said.start(), said.end(), name) if said else relation
    last = None if relation else _LAST_TIME.search(plain, max(0, start - _BACK), start)
    if last is not None:
        return Span(*last.span("last"), "previous")
    again = None if relation or start >= end else _AGAIN.match(plain, end)
    return Span(again.start() + 1, again.end() - 1, "next") if again else relation
