"""The day of a meeting, from the words of its own clause."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from importers.extract.english.meetings.days_of_others import (
    belongs_to_else,
    is_given_up,
    is_of_a_paper,
    is_of_saying_that,
    is_of_something_else,
    is_of_what_was_done,
    said_then,
)
from importers.extract.english.meetings.deeds import is_of_deed_at_it, is_of_next_clause
from importers.extract.english.meetings.distances import gap, gap_past
from importers.extract.english.text.tenses import is_ahead
from importers.extract.meetings.days import meet

if TYPE_CHECKING:
    from importers.extract.text.mentions import Date
    from importers.extract.text.page import Page

_ON = re.compile(r"\b(?:[Oo]n|[Ii]n|[Ff]rom)\s(?:the\s)?$")
_NAMED_SO = re.compile(r"(?:[\w-]+\s){0,4}?(?i:session|meeting|summit|sitting|gathering)\b")
_IN_YEAR = re.compile(r"\b(?:[Ii]n|(?<!what is )(?:planned|scheduled|set|slated)\sfor)\s$")
_EVE_AND_DAY = re.compile(r"\sof\s(?:the|its|their|this)\s[^,;.\n]{3,60},\s(?:on\s)?(?=(?:the\s)?\d|[A-Z][a-z]+\s\d)")
"""An eve whose day is told behind it: "on the eve of the summit, on 5 May"."""
_FIRST_TIME = re.compile(r"\bfor\sthe\s(?:very\s)?first\stime\b|\bfirst\s(?:met|convened|gathered|assembled|sat)\b")
_FORMERLY = re.compile(
    r"\b(?:(?:originally|initially|previously|earlier|at\sfirst|first\s(?=planned|scheduled|due|set)|meant|had\sbeen|instead\sof|rather\sthan|and\snot"
    r"|w(?:as|ere)\sto\shave|should\shave)\b[^.;,]{0,40}|moved\sfrom\s)$"
)
_CALLS = re.compile(r"(?:'s)?\s(?:[a-z-]+\s)?(?P<noun>summit|session|meeting|sitting|gathering)\b")
_CALLED = re.compile(
    r"(?:'s)?\s(?:(?!the\s)(?:[A-Z]{2,6}|[a-z-]+)\s){0,3}(?P<noun>summit|session|meeting|sitting|gathering)\b"
)
_TOLD_IT = re.compile(
    r"\b(?:told|assured|informed)\s(?:(?:the|a|his|her|fellow)\s){0,2}$"
    r"|\b(?:said|stated|noted|announced|declared|spoke)\s(?:(?:this|so|it|that)\s)?(?:at|during)\s(?:(?:an?|the)\s)?$"
)
"""Before a meeting that somebody spoke to, so that the day is of both: "told the summit in Osh on Friday that"."""
_OWN_YEAR = re.compile(r"(?=[.,;:)]|\s(?:in|at|by|under|and)\b|\s*$)", re.MULTILINE)
_THE = re.compile(r"(?:\b(?:[Tt]he|[Aa]t|[Ii]ts|[Tt]heir)|'s)\s$")
"""Before the year that a meeting is named by: "the 2017 Osh summit"."""
_NAMED_BY = re.compile(r"(?:\s(?:[A-Z][\w.-]+|informal|regular|extraordinary|annual)){0,4}\s")
_HEADS_A_PLAN = re.compile(r"\s[A-Z][^.\n]*?\b(?:to|will|may|could)\s")
_OPENING_WORDS = frozenset({"", "And", "But", "Already", "Then"})
"""Before a year that opens the sentence: "Next year the summit is to be in Osh"."""
_APPOSED = re.compile(r",\s(?:on\s)?(?:the\s)?")
_NEW_YEAR = "-01-01"
"""On this day chairmen change and plans begin; no council sits."""
_FAR, _REACH, _SHORT = 1000, 48, 24
_MONTH, _DAY = len("2025-04"), len("2025-04-11")


def date_near(page: Page, first: int, last: int, start: int, end: int) -> Date | None:
    """The day nearest to the meeting's words that no other word lays claim to."""
    best: tuple[int, Date] | None = None
    open_to: list[Date] = []
    for date in page.within(page.dates, first, last):
        before = page.plain[max(first, date.start - _REACH) : date.start]
        is_own = page.plain.startswith("'s ", date.end) or _calls_it(page.plain, date, start, end)
        is_at_it = date.end_value is None and is_of_deed_at_it(page.plain, before, date, start)
        is_claimed = date.end_value is None and not (is_own or is_at_it) and belongs_to_else(page.plain, first, date)
        is_claimed = is_claimed or _is_of_noun_beside(page.plain, date, start, end)
        is_claimed = is_claimed or is_of_what_was_done(page.plain, before, date, end)
        is_claimed = is_claimed or (date.is_relative and _EVE_AND_DAY.match(page.plain, date.end) is not None)
        is_claimed = is_claimed or date.value.endswith(_NEW_YEAR)
        if is_claimed or page.is_stamp(date) or _is_stamp_of_headline(page.plain, date):
            continue
        is_told_it = date.start > end and _TOLD_IT.search(page.plain, max(first, start - _SHORT), start) is not None
        is_of_saying = not (is_own or is_at_it or is_told_it) and said_then(page.plain, before, date.end)
        if is_of_saying or is_of_saying_that(page.plain, first, date, start):
            continue
        is_own = is_own or _is_of_meeting_named(page.plain, date, start, end)
        if date.end_value is None and not is_own and is_of_a_paper(before):
            continue
        if is_of_something_else(page, date, (first, last), (start, end), open_to):
            continue
        is_former = is_of_former_plan(page.plain, first, date) or is_given_up(page.plain, before, date.end, last)
        distance = gap(date.start, date.end, start, end) + (_FAR if is_former else 0)
        distance += _REACH if is_at_it else 0
        distance += _FAR if is_of_next_clause(page.plain, date, end, open_to) else 0
        if len(date.value) < _MONTH:
            is_named_by = start <= date.start < end or _NAMED_BY.fullmatch(page.plain, date.end, max(date.end, start))
            is_aside = page.plain.startswith((",", "'s "), date.end) and (before.endswith(", ") or date.is_relative)
            is_to_come = date.is_relative and _is_year_to_come(page.plain, date)
            is_opening = date.is_relative and page.plain[first : date.start].strip(' "-') in _OPENING_WORDS
            is_told = (
                _IN_YEAR.search(before) or is_aside or is_to_come or is_opening or (is_named_by and _THE.search(before))
            )
            states, cities = page.within(page.states, end, date.start), page.within(page.places, end, date.start)
            near = gap_past([*states, *cities], end, date.start) if states or cities else distance
            if not is_told or near > _REACH or _FIRST_TIME.search(before):
                continue
            distance += _FAR
        if best is None or distance < best[0]:
            best = (distance, date)
        open_to.append(date)
    return _finer(page.plain, best[1], open_to) if best else None


def is_of_former_plan(plain: str, first: int, date: Date) -> bool:
    """Whether it is the day that a meeting was to have had first: "originally planned for 5 May"."""
    return _FORMERLY.search(plain, max(first, date.start - _REACH), date.start) is not None


def _is_of_meeting_named(plain: str, date: Date, start: int, end: int) -> bool:
    """Whether it is the day "of" a meeting by its noun: "the session of the council of 5 May"."""
    return plain[end : date.start] == " of " and _NAMED_SO.match(plain, start, end) is not None


def _is_of_noun_beside(plain: str, date: Date, start: int, end: int) -> bool:
    """Whether another meeting than the one from start to end is called by the month: "prepare the August summit"."""
    called = _CALLS.match(plain, date.end) if len(date.value) == _MONTH else None
    return called is not None and not start <= called.start("noun") < end


def _calls_it(plain: str, date: Date, start: int, end: int) -> bool:
    """Whether the meeting from start to end is called by the month or day: "stays away from the June session"."""
    called = _CALLED.match(plain, date.end) if len(date.value) in {_MONTH, _DAY} else None
    return called is not None and start <= called.start("noun") < end


def _is_year_to_come(plain: str, date: Date) -> bool:
    """Whether something is to happen that year, and not to be done for it: "is to meet in Osh next year"."""
    return _OWN_YEAR.match(plain, date.end) is not None and is_ahead(plain, date.start, date.end)


def _finer(plain: str, date: Date, others: list[Date]) -> Date:
    """The day within a month or season that the clause tells too, or right behind a week: "next week, on 12 May"."""
    if len(date.value) == _DAY:
        return date
    is_week = len(date.value) > _DAY
    days = (one for one in others if not is_week or _APPOSED.fullmatch(plain, date.end, max(date.end, one.start)))
    return next((one for one in days if len(one.value) == _DAY and meet(date.value, one.value)), date)


def _is_stamp_of_headline(plain: str, date: Date) -> bool:
    """Whether a headline opens with its own day: "10 July 2018 Council to gather in Osh"."""
    return date.start == 0 and plain[date.end - 4 : date.end].isdigit() and bool(_HEADS_A_PLAN.match(plain, date.end))


def with_preposition(plain: str, date: Date) -> tuple[int, int]:
    """The date with the small word before it, so that it can be read as evidence."""
    opened = _ON.search(plain, max(0, date.start - 12), date.start)
    return (opened.start() if opened else date.start), date.end
