"""Where an English account names the members of a council together."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from importers.extract.english.people.attendees import behind_office, is_linked, with_office
from importers.extract.english.people.naming.references import quotations
from importers.extract.english.people.speaking import is_another_day, is_beside, is_outside
from importers.extract.english.text.modality import modality_at
from importers.extract.people.citing import is_inside
from importers.extract.people.peers import Peer, has_seat, named_together, passages
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
    """Members of the council that the account is at, where a sentence or a list names several, and who is listed so.

    Where none are, those of its states are taken for present who do something there in the sentence's own words, any of
    them where it names the meeting and else the one it begins with.
    """
    page = cast.page
    table = Table(page)
    for lines in passages(page.sentences):
        first, end = lines[0], lines[-1].end
        places = [one for one in page.within(cast.appearances, first.start, end) if one.is_named]
        if first.is_headline or not places or (len(places) == 1 and not _may_be_alone(cast, occasions, places)):
            continue
        named = occasions.session_of(first.start, end)
        session = named or occasions.told_before(first.start)
        if session is None or not table.is_there(session, first, end):
            continue
        modality = modality_at(page, places[0].start, places[0].end)
        if modality == "reported" and not occasions.has_begun(session):
            continue
        together = list(named_together(session, places, lambda left, right: is_linked(cast, left, right)))
        is_alone = not together and named is None
        if not together and modality == "reported" and session.is_main and session.date:
            told = _doing(cast, occasions, places[0], first, end) if is_alone else places
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
    is_apart = is_outside(page, first.start, end) or occasions.is_elsewhere(first.start, end)
    if is_done_to or is_apart or is_inside(one.start, quotations(page.plain)):
        return ()
    return () if _NOW.match(page.plain, behind_office(cast, one.end), end) else (one,)


def _may_be_alone(cast: Cast, occasions: Occasions, places: Sequence[Appearance]) -> bool:
    """Whether the one named is a member of the council that the page is about, and does something."""
    is_member = any(session.is_main and has_seat(session, places[0].person) for session in occasions.sessions)
    return is_member and _acts(cast, places[0].start, places[0].end)


def _acts(cast: Cast, start: int, end: int) -> bool:
    """Whether somebody is said to do or undergo something in the course of the account, not before it."""
    is_earlier = cast.page.plain.startswith(_EARLIER, behind_office(cast, end))
    return not is_earlier and not is_governed(cast.page, with_office(cast, start))


class Table:
    """Whether an account is at the table of a session, asked for one passage after another."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._left: dict[tuple[str, int], int | None] = {}

    def is_there(self, session: FoundSession, first: Sentence, end: int) -> bool:
        """Whether the words are of the session itself, its day and its table, and say nothing of who stays away."""
        page = self._page
        if is_beside(page, first.start, end) or _denied().search(page.plain[first.start : end].lower()):
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
