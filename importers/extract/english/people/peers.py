"""Where an English account names the members of a council together."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from importers.extract.english.people.attendees import behind_office, is_linked, with_office
from importers.extract.english.people.naming.references import quotations
from importers.extract.english.people.speaking import is_another_day, is_beside, is_outside
from importers.extract.english.text.modality import modality_at
from importers.extract.people.citing import is_inside
from importers.extract.people.peers import Peer, has_seat, is_council, is_of_rank, named_together, passages
from importers.lexicon import load

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from importers.extract.english.people.naming.references import Appearance, Cast
    from importers.extract.english.people.occasions import Occasions
    from importers.extract.text.mentions import FoundSession, Sentence
    from importers.extract.text.page import Page


_NEAR = 24
_EARLIER = ("'s", "' ", " had ", ", had ")
_NOW = re.compile(r",? [a-z]+s\b")
"""What is, was or has been so with somebody, or is so in general: a verb in -s."""
_DONE_TO = re.compile(r"(?<!,)\s[a-z]+ed\s(?:the\s)?$")
_GOVERNED = re.compile(
    r"\b(?:with|of|on|to|by|for|from|between|against|about|under|than|like|upon|towards?)\s(?:(?:the|his|her|its|our)\s)?"
    r"(?:\w+\s)?$"
)
"""Prepositions of which somebody hangs who is only spoken of."""


def find_peers(cast: Cast, occasions: Occasions) -> Iterator[Peer]:
    """Members of the council that the account is at, where a passage or a sentence names several, and who is listed so.

    Where none are, those of its states are taken for present who do something there in the sentence's own words, any of
    them where it names the meeting and else the one it begins with.
    """
    page = cast.page
    table = Table(occasions)
    for lines in passages(page, [one for one in cast.appearances if one.is_named]):
        told: dict[FoundSession, list[_Row]] = {}
        for line in lines:
            row = _row(cast, occasions, table, line)
            if row is not None:
                told.setdefault(row.session, []).append(row)
        for session, rows in told.items():
            together = _together(session, rows)
            if is_council(session, together):
                yield from _council(cast, occasions, session, together)
            else:
                for row in rows:
                    yield from _peers(cast, occasions, row)


class _Row(NamedTuple):
    """A sentence that names people, with the session whose account it belongs to."""

    line: Sentence
    places: list[Appearance]
    session: FoundSession
    is_named: bool
    """Whether the sentence names the session."""


def _row(cast: Cast, occasions: Occasions, table: Table, line: Sentence) -> _Row | None:
    """The people whom a sentence names at the table of a session."""
    named = occasions.session_of(line.start, line.end)
    session = named or occasions.told_before(line.start)
    if session is None or not table.is_there(session, line, line.end):
        return None
    places = [one for one in cast.page.within(cast.appearances, line.start, line.end) if one.is_named]
    return _Row(line, places, session, named is not None)


def _together(session: FoundSession, rows: Sequence[_Row]) -> list[Appearance]:
    """Those named in lines of a list, or in a paragraph, in which others of their rank are told of beside members."""
    is_list = rows[0].line.paragraph != rows[-1].line.paragraph
    return [
        one
        for row in rows
        for one in row.places
        if is_list
        or is_council(session, row.places)
        or has_seat(session, one.person)
        or not is_of_rank(session, one.person)
    ]


def _council(cast: Cast, occasions: Occasions, session: FoundSession, places: Sequence[Appearance]) -> Iterator[Peer]:
    """The members of a session's council among those that a passage names, and who is listed with them."""
    modality = modality_at(cast.page, places[0].start, places[0].end)
    if modality != "reported" or occasions.has_begun(session):
        for one in named_together(session, places, lambda left, right: is_linked(cast, left, right)):
            yield Peer(session, one.person, one.start, one.end, modality)


def _peers(cast: Cast, occasions: Occasions, row: _Row) -> Iterator[Peer]:
    """Those of a sentence who are named together, or else do something there."""
    session, places, line = row.session, row.places, row.line
    is_told_of = session.is_main or line.start <= session.start < line.end
    if len(places) == 1 and not (is_told_of and has_seat(session, places[0].person)):
        return
    modality = modality_at(cast.page, places[0].start, places[0].end)
    if modality == "reported" and not occasions.has_begun(session):
        return
    together = list(named_together(session, places, lambda left, right: is_linked(cast, left, right)))
    is_alone = not together and not row.is_named
    is_told_of = is_told_of and not is_outside(cast.page, line.start, line.end)
    if not together and modality == "reported" and is_told_of and session.date:
        told = _doing(cast, occasions, places[0], line, line.end) if is_alone else places
        together = [one for one in told if has_seat(session, one.person) and _acts(cast, one.start, one.end)]
    for one in together:
        yield Peer(session, one.person, one.start, one.end, modality, is_alone)


def is_governed(page: Page, start: int) -> bool:
    """Whether a preposition before the words makes whom they name one only spoken of."""
    return _GOVERNED.search(page.plain, max(0, start - _NEAR), start) is not None


def _doing(cast: Cast, occasions: Occasions, one: Appearance, first: Sentence, end: int) -> tuple[Appearance, ...]:
    """Who begins a sentence that names no meeting, if it tells what they did there, in the account's own words."""
    page = cast.page
    lead = with_office(cast, one.start)
    is_done_to = _DONE_TO.search(page.plain, max(first.start, lead - _NEAR), lead)
    if is_done_to or occasions.is_elsewhere(first.start, end) or is_inside(one.start, quotations(page.plain)):
        return ()
    return () if _NOW.match(page.plain, behind_office(cast, one.end), end) else (one,)


def _acts(cast: Cast, start: int, end: int) -> bool:
    """Whether somebody is said to do or undergo something in the course of the account, not before it."""
    is_earlier = cast.page.plain.startswith(_EARLIER, behind_office(cast, end))
    return not is_earlier and not is_governed(cast.page, with_office(cast, start))


class Table:
    """Whether an account is at the table of a session, asked for one passage after another."""

    def __init__(self, occasions: Occasions) -> None:
        self._occasions = occasions
        self._page = occasions.page
        self._left: dict[tuple[str, int], int | None] = {}

    def is_there(self, session: FoundSession, first: Sentence, end: int) -> bool:
        """Whether the words are of the session itself, its day and its table, and say nothing of who stays away."""
        page = self._page
        is_ahead = not self._occasions.has_begun(session)
        if is_beside(page, first.start, end, is_ahead=is_ahead) or _denied().search(
            page.plain[first.start : end].lower()
        ):
            return False
        left = self._leaves(session, first.paragraph)
        return left is None or left > first.start

    def _leaves(self, session: FoundSession, paragraph: int) -> int | None:
        """Where the paragraph moves on to another day; looked for once, as a long one may ask for every sentence."""
        key = (session.subject, paragraph)
        if key not in self._left:
            told = self._page.sentences_of(paragraph)
            self._left[key] = next((one.start for one in told if is_another_day(self._page, session, one)), None)
        return self._left[key]


@cache
def _denied() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{load('attendance')['en']['about']['denied']})\b")
