"""Who is quoted as speaking at a session: on its agenda, its documents or its result, while it was on."""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_left
from functools import cache
from typing import TYPE_CHECKING

from importers.extract.english.people.attendees import behind_office, with_office
from importers.extract.english.people.naming.vocabulary import english
from importers.extract.people.naming.roles import OF_ONE
from importers.extract.people.peers import seats_of
from importers.extract.people.presences import Spoken
from importers.lexicon import load

if TYPE_CHECKING:
    from collections.abc import Iterator

    from importers.extract.english.people.naming.references import Appearance, Cast
    from importers.extract.english.people.occasions import Occasions
    from importers.extract.text.mentions import FoundPerson, FoundSession, Sentence
    from importers.extract.text.page import Page

_AFTER = re.compile(
    r"(?:,? ?(?:also|again|further|reportedly|in turn|then|once again"
    r"|in (?:his|her) (?:[a-z]+ )?(?:remarks|speech|address|statement|report),?"
    r"|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b)*"
    r" ?([a-z]+)\b"
)
_ACCORDING = re.compile(r"\b[Aa]ccording to (?:the )?$")
_BEFORE_NAME = re.compile(r"[,\"] ([a-z]+) (?:the )?$")
_DATED = 24
"""So near behind the verb a date is of what somebody said, and further of what it is about."""
_FULL_DAY = 10
_MONTH = 7
_YEAR = 4
_NEAR = 40
_FAR = 300
_MEMORY = 20
_DAYS = 10
_ATTENDING = OF_ONE | {"secretary-general"}


def find_speaking(cast: Cast, occasions: Occasions, present: set[tuple[str, str | None]]) -> Iterator[Spoken]:
    """Those cited on a session that has begun, by the page's own account of it."""
    page = cast.page
    for place in cast.appearances:
        sentence = page.sentence_at(place.start)
        verb = None if sentence.is_headline else _verb(cast, sentence, place.start, place.end)
        if verb is None:
            continue
        session = _session(page, occasions, sentence, place, verb, present)
        if session is None or not occasions.has_begun(session):
            continue
        if is_another_day(page, session, sentence, verb[1] + _DATED):
            continue
        if (session.subject, place.person.subject) in present or _may_attend(session, place.person):
            yield Spoken(session, place.person, min(place.start, verb[0]), max(place.end, verb[1]))


def _may_attend(session: FoundSession, person: FoundPerson) -> bool:
    """Whether somebody's office brings them to such sessions, unless a state has sent them that has no seat there."""
    return bool(_ATTENDING & set(person.roles)) and person.country in {None, *seats_of(session)}


def _session(  # noqa: PLR0913, PLR0917
    page: Page,
    occasions: Occasions,
    sentence: Sentence,
    place: Appearance,
    verb: tuple[int, int],
    present: set[tuple[str, str | None]],
) -> FoundSession | None:
    """The session at which somebody is cited, unless it was beside it or to others."""
    first, last = max(sentence.start, place.start - _FAR), min(sentence.end, place.end + _FAR)
    near = min(last, verb[1] + _NEAR)
    if is_beside(page, first, near) or is_outside(page, first, near):
        return None
    session = occasions.session_of(first, last)
    if session is None and occasions.is_elsewhere(verb[1], last):
        return None
    if session is None and _about().search(page.plain, first, last):
        session = occasions.told_before(sentence.start)
    if session is None and page.plain[slice(*verb)] in _at_table():
        session = _own(occasions, place.person, present)
    if session is None:
        return None
    return _own(occasions, place.person, present) or session


def _own(occasions: Occasions, person: FoundPerson, present: set[tuple[str, str | None]]) -> FoundSession | None:
    """The one session of the page at which the text has placed them already."""
    there = [session for session in occasions.sessions if (session.subject, person.subject) in present]
    return there[0] if len(there) == 1 else None


def _verb(cast: Cast, sentence: Sentence, start: int, end: int) -> tuple[int, int] | None:
    """The words by which the sentence attributes something to the one named there."""
    page = cast.page
    speech = _speech()
    behind = behind_office(cast, end)
    behind += behind != end and page.plain.startswith(",", behind)
    after = _AFTER.match(page.plain, behind, sentence.end)
    if after and after.group(1) in speech:
        return after.start(1), after.end(1)
    lead = with_office(cast, start)
    opens = max(sentence.start, lead - _NEAR)
    according = _ACCORDING.search(page.plain[opens:lead])
    if according:
        return opens + according.start(), start
    before = _BEFORE_NAME.search(page.plain[opens:lead])
    if before and before.group(1) in speech:
        return opens + before.start(1), start
    return None


def is_beside(page: Page, start: int, end: int, *, is_ahead: bool = False) -> bool:
    """Whether the words tell of something before, after or beside the session, which may itself be ahead."""
    words = page.plain[start:end].lower()
    return _before().search(words) is not None or (not is_ahead and _ahead().search(words) is not None)


def is_outside(page: Page, start: int, end: int) -> bool:
    """Whether the words are said to those who are not at the table, or when it is over."""
    return _outside().search(page.plain, start, end) is not None


def is_another_day(page: Page, session: FoundSession, sentence: Sentence, end: int | None = None) -> bool:
    """Whether the account has moved on to a day that is not the session's, by the sentence's words up to an offset."""
    here = page.within(page.dates, sentence.start, min(sentence.end, end) if end is not None else sentence.end)
    if session.date is None:
        return any(not date.is_relative and len(date.value) >= _MONTH for date in here)
    if any(_is_other(date.value, session.date) for date in here):
        return True
    if len(session.date) != _FULL_DAY:
        return False
    before = bisect_left(page.dates, sentence.end, key=lambda date: date.start)
    days = (date for date in reversed(page.dates[max(0, before - _MEMORY) : before]) if len(date.value) == _FULL_DAY)
    last = next(
        (date.value for date in days if date.start > session.start and _is_near(date.value, session.date)), None
    )
    return last is not None and last != session.date


def _is_other(told: str, day: str) -> bool:
    """Whether a date is another than a session's, by as much as both tell; a later year is only spoken of."""
    return not (told.startswith(day) or day.startswith(told) or (len(told) == _YEAR and told > day))


def _is_near(left: str, right: str) -> bool:
    """Whether two days lie so near that an account may go from one to the other."""
    return abs((dt.date.fromisoformat(left) - dt.date.fromisoformat(right)).days) <= _DAYS


@cache
def _speech() -> frozenset[str]:
    return english().speech | _at_table()


@cache
def _at_table() -> frozenset[str]:
    return frozenset(load("attendance")["en"]["table"]["verbs"].split())


@cache
def _about() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{load('attendance')['en']['about']['words']})\b")


@cache
def _before() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{load('attendance')['en']['about']['before']})\b")


@cache
def _ahead() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{load('attendance')['en']['about']['ahead']})\b")


@cache
def _outside() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{load('attendance')['en']['about']['outside']})\b")
