"""Which of the page's sessions some words speak of: by its organ, by its city, or as the meeting told of before."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

from importers.extract.russian.people.naming.tokens import Token, tokens
from importers.lexicon import load

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.text.mentions import FoundSession, Sentence
    from importers.extract.text.page import Page

_FAR = 2
"""Paragraphs after which "the meeting" is the one the page is about again."""
_FULL_DAY = 10
_WEEKS = 21
_NEAR = 4
_LONGEST = 150
"""Of a sentence of more words only the beginning is asked."""
_THERE = frozenset({"там", "туда", "сюда", "здесь"})
_OTHER_IN_SERIES = frozenset({"предыдущий", "прошлый", "следующий", "последующий"})
_PREPOSITIONS = frozenset({"в", "на", "во"})


@dataclass(frozen=True)
class Occasions:
    """The sessions of a page, to be asked which of them some words mean."""

    page: Page
    sessions: tuple[FoundSession, ...]

    def session_of(self, sentence: Sentence) -> FoundSession | None:
        """The session that a sentence is about, or none."""
        page = self.page
        organs = page.within(page.organs, sentence.start, sentence.end)
        bodies = {organ.body for organ in organs}
        inside = [one for one in self.sessions if sentence.start <= one.start < sentence.end]
        named = [one for one in inside if not bodies or one.body in bodies]
        of_body = named or [one for one in self.sessions if one.body in bodies]
        if of_body:
            return self._fitting(of_body, sentence)
        if organs:
            return None
        if inside:
            return inside[0]
        here = self._tokens(sentence)
        if not _speaks_of_meeting(here) or _speaks_of_other(here):
            return None
        return self._in_city(sentence) or self.told_before(sentence.start)

    def told_before(self, offset: int) -> FoundSession | None:
        """The session that the account is at: the one last named, or after a while the main one."""
        at = bisect_right(self._named, offset, key=lambda pair: pair[0])
        main = next((one for one in self.sessions if one.is_main), None)
        if not at:
            return main
        start, session = self._named[at - 1]
        here, there = self.page.sentence_at(offset).paragraph, self.page.sentence_at(start).paragraph
        return main if main is not None and here - there > _FAR else session

    def has_begun(self, session: FoundSession) -> bool:
        """Whether the session's day has come when the page was written."""
        if session.date is None or self.page.published is None:
            return True
        return session.date[:_FULL_DAY] <= self.page.published.isoformat()[: len(session.date)]

    def _in_city(self, sentence: Sentence) -> FoundSession | None:
        cities = {place.city for place in self.page.within(self.page.places, sentence.start, sentence.end)}
        there = [one for one in self.sessions if one.city in cities]
        return there[0] if len(there) == 1 else None

    @cached_property
    def _named(self) -> list[tuple[int, FoundSession]]:
        """Every place that names a session, in order."""
        told = [one for one in self.sessions if one.is_main or not self._is_aside(one)]
        named = {one.start: one for one in told}
        for organ in self.page.organs:
            of_body = [one for one in told if one.body == organ.body]
            if of_body and organ.start not in named:
                named[organ.start] = self._fitting(of_body, self.page.sentence_at(organ.start))
        return sorted(named.items(), key=lambda pair: pair[0])

    def _is_aside(self, session: FoundSession) -> bool:
        """Whether it is told of only as the one before or after, or lies weeks from what the page reports."""
        row = tokens(self.page)
        at = bisect_right(row, session.start, key=lambda token: token.start)
        if any(token.lemmas & words("asides") for token in row[max(0, at - _NEAR) : at]):
            return True
        main = next((one for one in self.sessions if one.is_main), None)
        now = (main.date if main else None) or self.page.article.published or ""
        day = session.date or ""
        if min(len(now), len(day)) < _FULL_DAY:
            return bool(now and day) and not (now.startswith(day) or day.startswith(now))
        return abs((_day(now) - _day(day)).days) > _WEEKS

    def _fitting(self, sessions: Sequence[FoundSession], sentence: Sentence) -> FoundSession:
        """Of several the one whose day or city the sentence names, else the main one."""
        if len(sessions) == 1:
            return sessions[0]
        cities = {place.city for place in self.page.within(self.page.places, sentence.start, sentence.end)}
        dates = {date.value for date in self.page.within(self.page.dates, sentence.start, sentence.end)}
        return max(
            sessions,
            key=lambda one: (
                one.date in dates,
                sentence.start <= one.start < sentence.end,
                one.city in cities,
                one.is_main,
                -abs(one.start - sentence.start),
            ),
        )

    def _tokens(self, sentence: Sentence) -> Sequence[Token]:
        return tokens_of(self.page, sentence)[:_LONGEST]


def _day(date: str) -> dt.date:
    try:
        return dt.date.fromisoformat(date[:_FULL_DAY])
    except ValueError:
        return dt.date.min


def tokens_of(page: Page, sentence: Sentence) -> Sequence[Token]:
    """The words of a sentence."""
    return tokens_between(page, sentence.start, sentence.end)


def tokens_between(page: Page, start: int, end: int) -> Sequence[Token]:
    """The words that begin between two offsets."""
    row = tokens(page)
    first = bisect_right(row, start - 1, key=lambda token: token.start)
    last = bisect_right(row, end - 1, key=lambda token: token.start)
    return row[first:last]


def _speaks_of_meeting(here: Sequence[Token]) -> bool:
    """Whether a meeting is named, or a pronoun stands for one: "в нем"."""
    if any(token.lemmas & words("meetings") for token in here):
        return not is_of_another(here)
    if any(token.lower in _THERE for token in here):
        return True
    return any(before.lower in _PREPOSITIONS and token.lemmas & words("pronouns") for before, token in pairwise(here))


def is_of_another(here: Sequence[Token]) -> bool:
    """Whether the meeting that is named is the one before or after that told of: "пропустил предыдущий саммит"."""
    meetings = [number for number, token in enumerate(here) if token.lemmas & words("meetings")]
    return bool(meetings) and all(number and here[number - 1].lemmas & _OTHER_IN_SERIES for number in meetings)


def _speaks_of_other(here: Sequence[Token]) -> bool:
    """Whether what is told happened elsewhere, as at a press conference."""
    return any(token.lemmas & words("others") for token in here)


@cache
def words(name: str) -> frozenset[str]:
    """A list of words of `attendance.toml`."""
    return frozenset(load("attendance")["ru"][name].split())
