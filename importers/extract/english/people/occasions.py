"""Which of the page's sessions some words speak of: by name, by its organ, or as "the meeting" told of before."""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from importers.extract.english.text.modality import modality_at
from importers.extract.text.phrasebook import words_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.text.mentions import FoundSession
    from importers.extract.text.page import Page

_MEETING = re.compile(
    r"\b(?:meeting|session|summit|event|sitting|conference|gathering|talks|forum|moot|(?<=the )council|discussions?)\b"
    r"(?!\s(?:room|hall)| (?:with|between)\b| of "
    r"(?!the (?:heads|council|ministers|organi|commonwealth|leaders|foreign)))",
    re.IGNORECASE,
)
_MEETINGS = frozenset(
    {"meeting", "session", "summit", "event", "sitting", "conference", "gathering", "talks", "forum", "moot", "council"}
    | {"discussion", "discussions"}
)
"""Words without any of these mean no meeting told of before."""
_OTHER = re.compile(
    r"\b(?:ceremony|press conference|news conference|briefing|exhibition|bilateral|wreath|forum of|concert|festival|"
    r"dinner|reception|interview|consultations|referendum|election|elections|vote)\b",
    re.IGNORECASE,
)
_ASIDE = re.compile(r"\b(?:previous|last|next|upcoming|forthcoming|subsequent|coming)\b", re.IGNORECASE)
_OTHER_IN_SERIES = re.compile(
    r"\b(?i:previous|last|next|subsequent)\s(?:(?!(?:day|week|month|year)\b|[\w-]+'s\s)[\w-]+\s){0,2}$"
)
"""Before a meeting that is the one before or after that told of."""
_AT = re.compile(r"\b(?:in|at|to|for|from) (?:the )?(?:capital,? |city of )?$")
_ADDRESSED = re.compile(r"\b(?:to|for|by|since|until) (?:the |its )?$")
_AIRPORT = re.compile(r" (?:[Ii]nternational )?[Aa]irport\b")
_IN = re.compile(r"(?: of [\w' ]{1,40})? (?:in|at) (?:the )?(?:capital,? |city of )?$")
_NEAR = 12
_FAR = 2
"""Paragraphs after which "the meeting" is the one the page is about again."""
_FULL_DAY = 10
_WEEKS = 21
_MEMORY = 30
_LED = 24
_LONGEST = 600
"""Of a sentence longer than this only the beginning is asked."""


def _day(date: str | None) -> dt.date | None:
    """The day of an EDTF date that names one."""
    return dt.date.fromisoformat(date) if date is not None and len(date) == _FULL_DAY and date[:4].isdigit() else None


@dataclass(frozen=True)
class Occasions:
    """The sessions of a page, to be asked which of them some words mean."""

    page: Page
    sessions: tuple[FoundSession, ...]

    def session_of(self, start: int, end: int) -> FoundSession | None:
        """The session that the words between two offsets are about, or none."""
        if not self.sessions or start >= end:
            return None
        end = min(end, start + _LONGEST)
        page = self.page
        inside = [session for session in self.sessions if start <= session.start < end]
        organs = page.within(page.organs, start, end)
        if organs:
            of_body = [session for session in self.sessions if session.body == organs[0].body]
            bodies = {organ.body for organ in organs}
            named = [session for session in inside if session.body in bodies]
            return self._fitting(named or of_body, start, end) if of_body else None
        if inside:
            return inside[0]
        is_told = not _MEETINGS.isdisjoint(words_of(page.plain).between(start, end))
        meeting = _MEETING.search(page.plain, start, end) if is_told else None
        if meeting is None or self._is_another(start, meeting.start(), end):
            return None
        return self.in_city(start, end) or self._told_there(start, meeting.end(), end)

    def _is_another(self, start: int, meeting: int, end: int) -> bool:
        """Whether the word for a meeting is of another event, or of the one before or after that told of."""
        other = _OTHER.search(self.page.plain, start, end)
        if other is not None and other.start() <= meeting:
            return True
        return _OTHER_IN_SERIES.search(self.page.plain, max(start, meeting - _LED), meeting) is not None

    def _told_there(self, start: int, behind: int, end: int) -> FoundSession | None:
        """The session told of before, unless the words behind name another place for the meeting."""
        told = self.told_before(start)
        return None if self._has_venue(behind, end) and told is not None and told.city is not None else told

    def _has_venue(self, behind: int, end: int) -> bool:
        """Whether the words behind a meeting say where it is."""
        venue = next(iter(self.page.within(self.page.places, behind, end)), None)
        return venue is not None and _IN.fullmatch(self.page.plain, behind, venue.start) is not None

    def is_elsewhere(self, start: int, end: int) -> bool:
        """Whether the words between two offsets are of what is in a city where no session of the page is."""
        page = self.page
        places = page.within(page.places, start, min(end, start + _LONGEST))
        cities = {
            place.city
            for place in places
            if _AT.search(page.plain, max(start, place.start - _LED), place.start)
            and not _AIRPORT.match(page.plain, place.end)
        }
        return bool(cities) and cities.isdisjoint(session.city for session in self.sessions)

    def in_city(self, start: int, end: int) -> FoundSession | None:
        """The one session in a city that is named between two offsets."""
        cities = {place.city for place in self.page.within(self.page.places, start, end)}
        there = [session for session in self.sessions if session.city in cities]
        main = [session for session in there if session.is_main]
        return main[0] if main else there[0] if len(there) == 1 else None

    def told_before(self, offset: int) -> FoundSession | None:
        """The session that the account is at: of the sentence that last named any, the main one, else the last."""
        main = self._main
        at = bisect_right(self._named, offset, key=lambda pair: pair[0])
        named = self._named[max(0, at - _MEMORY) : at]
        if not named:
            return main if main is not None and not self._is_ahead(main) else None
        sentence = self.page.sentence_at(named[-1][0])
        if main is not None and self.page.sentence_at(offset).paragraph - sentence.paragraph > _FAR:
            return main
        there = [session for start, session in named if start >= sentence.start]
        return next((session for session in there if session.is_main), there[-1])

    def has_begun(self, session: FoundSession) -> bool:
        """Whether the page tells of the session as going on or over."""
        if self._is_ahead(session):
            return False
        if session.date is None or self.page.published is None:
            return True
        return session.date[:_FULL_DAY] <= self.page.published.isoformat()[: len(session.date)]

    @cached_property
    def _main(self) -> FoundSession | None:
        return next((session for session in self.sessions if session.is_main), None)

    def _is_aside(self, session: FoundSession) -> bool:
        """Whether it is told of only as the one before or after, or lies weeks from what the page reports."""
        if _ASIDE.search(self.page.plain, max(0, session.start - _NEAR), session.end):
            return True
        main = _day(self._main.date if self._main else None)
        now = main or self.page.published
        day = _day(session.date)
        if day is None:
            return main is not None
        return now is not None and abs((now - day).days) > _WEEKS

    @cached_property
    def account(self) -> list[FoundSession]:
        """The sessions of the page's own account, not those told of only in passing."""
        return [session for session in self.sessions if session.is_main or not self._is_aside(session)]

    @cached_property
    def _named(self) -> list[tuple[int, FoundSession]]:
        """Every place that names a session of the page's own account, in order."""
        told = self.account
        named = {session.start: session for session in told}
        for organ in self.page.organs:
            of_body = [session for session in told if session.body == organ.body]
            if of_body and organ.start not in named and not self._is_addressed(organ.start):
                named[organ.start] = self._fitting(of_body, organ.start, organ.end)
        return sorted(named.items())

    def _is_addressed(self, start: int) -> bool:
        """Whether a council is only whom something goes to or comes from: "sent *to the* Council"."""
        return _ADDRESSED.search(self.page.plain, max(0, start - _NEAR), start) is not None

    @cached_property
    def _ahead(self) -> frozenset[str]:
        return frozenset(
            session.subject
            for session in self.sessions
            if modality_at(self.page, session.start, session.end) in {"planned", "expected"}
        )

    def _is_ahead(self, session: FoundSession) -> bool:
        """Whether the page only announces it."""
        return session.subject in self._ahead

    def _fitting(self, sessions: Sequence[FoundSession], start: int, end: int) -> FoundSession:
        """Of one body's sessions the one whose day or city the words name, else the main one, else the nearest."""
        if len(sessions) == 1:
            return sessions[0]
        page = self.page
        cities = {place.city for place in page.within(page.places, start, end)}
        dates = {date.value for date in page.within(page.dates, start, end)}
        return max(
            sessions,
            key=lambda session: (
                session.date in dates,
                session.city in cities,
                start <= session.start < end,
                session.is_main,
                -abs(session.start - start),
            ),
        )


@lru_cache(maxsize=1)
def occasions_of(page: Page, sessions: tuple[FoundSession, ...]) -> Occasions:
    """The sessions of a page, about which several finders ask one after another."""
    return Occasions(page, sessions)
