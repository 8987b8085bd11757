"""Who is at a session because its members are named together there, whatever they are said to do."""

from __future__ import annotations

import re
from functools import cache
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from importers.extract.english.people.attendees import is_linked
from importers.extract.english.people.ranks import is_of_rank
from importers.extract.english.people.speaking import is_another_day, is_beside
from importers.extract.english.text.modality import modality_at
from importers.lexicon import load

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from db.records import Modality
    from importers.extract.english.people.naming.references import Appearance, Cast
    from importers.extract.english.people.occasions import Occasions
    from importers.extract.text.mentions import FoundPerson, FoundSession, Sentence
    from importers.extract.text.page import Page

_COUNCIL = 3
"""Members of so many states in one breath are the council at its table."""
_PAIR = 2
"""Two may be having a talk, unless the page is about their session."""


class Peer(NamedTuple):
    """Somebody named among the members of a council."""

    session: FoundSession
    person: FoundPerson
    start: int
    end: int
    modality: Modality


def find_peers(cast: Cast, occasions: Occasions) -> Iterator[Peer]:
    """Members of the council that the account is at, where a sentence or a list names several, and who is listed so."""
    page = cast.page
    for lines in _passages(page):
        first, end = lines[0], lines[-1].end
        places = [one for one in page.within(cast.appearances, first.start, end) if one.is_named]
        if first.is_headline or len(places) < _PAIR:
            continue
        session = occasions.session_of(first.start, end) or occasions.told_before(first.start)
        if session is None or not _is_there(page, session, first, end):
            continue
        modality = modality_at(page, places[0].start, places[0].end)
        if modality == "reported" and not occasions.has_begun(session):
            continue
        for one in _members(cast, session, places):
            yield Peer(session, one.person, one.start, one.end, modality)


def _passages(page: Page) -> Iterator[list[Sentence]]:
    """Each sentence, and each list of entries as one."""
    for is_list, lines in groupby(page.sentences, key=lambda one: one.is_bullet):
        if is_list:
            yield list(lines)
        else:
            yield from ([line] for line in lines)


def _is_there(page: Page, session: FoundSession, first: Sentence, end: int) -> bool:
    """Whether the words are of the session itself, its day and its table, and say nothing of who stays away."""
    if is_beside(page, first.start, end) or _denied().search(page.plain, first.start, end):
        return False
    told = [one for one in page.sentences_of(first.paragraph) if one.start <= first.start]
    return not any(is_another_day(page, session, one) for one in told)


def _members(cast: Cast, session: FoundSession, places: Sequence[Appearance]) -> list[Appearance]:
    """The council's members among them, if enough for it, and whoever stands in one list with a member."""
    members = [one for one in places if one.person.country is not None and is_of_rank(session, one.person)]
    if len({one.person.country for one in members}) < (_PAIR if session.is_main else _COUNCIL):
        return []
    return [
        one
        for at, one in enumerate(places)
        if one in members
        or (at and places[at - 1] in members and is_linked(cast, places[at - 1].end, one.start))
        or (places[at + 1 : at + 2] and places[at + 1] in members and is_linked(cast, one.end, places[at + 1].start))
    ]


@cache
def _denied() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{load('attendance')['en']['about']['denied']})\b", re.IGNORECASE)
