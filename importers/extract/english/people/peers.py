"""Where an English account names the members of a council together."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from importers.extract.english.people.attendees import behind_office, is_linked, with_office
from importers.extract.english.people.speaking import is_another_day, is_beside
from importers.extract.english.text.modality import modality_at
from importers.extract.people.peers import Peer, members_among, named_together, passages
from importers.lexicon import load

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from importers.extract.english.people.naming.references import Appearance, Cast
    from importers.extract.english.people.occasions import Occasions
    from importers.extract.text.mentions import FoundSession, Sentence
    from importers.extract.text.page import Page


_NEAR = 24
_EARLIER = ("'s", "' ", " had ", ", had ")
_GOVERNED = re.compile(
    r"\b(?:with|of|on|to|by|for|from|between|against|about|under|than|like|upon|towards?)\s(?:(?:the|his|her|its|our)\s)?"
    r"(?:\w+\s)?$"
)
"""Prepositions of which somebody hangs who is only spoken of."""


def find_peers(cast: Cast, occasions: Occasions) -> Iterator[Peer]:
    """Members of the council that the account is at, where a sentence or a list names several, and who is listed so.

    One alone is taken for present where the sentence names the meeting and has them do something there.
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
        if not together and modality == "reported" and named is not None and named.is_main and named.date:
            together = [one for one in members_among(session, places) if _acts(cast, one.start, one.end)]
        for one in together:
            yield Peer(session, one.person, one.start, one.end, modality)


def is_governed(page: Page, start: int) -> bool:
    """Whether a preposition before the words makes whom they name one only spoken of."""
    return _GOVERNED.search(page.plain, max(0, start - _NEAR), start) is not None


def _may_be_alone(cast: Cast, occasions: Occasions, places: Sequence[Appearance]) -> bool:
    """Whether the one named is a member of the council that the page is about, and does something."""
    is_member = any(session.is_main and members_among(session, places) for session in occasions.sessions)
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
