"""Where a Russian account names the members of a council together."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from importers.extract.people.peers import Peer, named_together, passages
from importers.extract.russian.people.attendees import is_linked
from importers.extract.russian.people.occasions import tokens_between, words
from importers.extract.russian.text.modality import modality_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from importers.extract.russian.people.attendees import Cast
    from importers.extract.russian.people.occasions import Occasions
    from importers.extract.text.mentions import FoundSession, Sentence
    from importers.extract.text.page import Page


def find_peers(cast: Cast, occasions: Occasions) -> Iterator[Peer]:
    """Members of the council that the account is at, where a sentence or a list names several, and who is listed so."""
    page = cast.page
    for lines in passages(page.sentences):
        first, end = lines[0], lines[-1].end
        places = page.within(cast.appearances, first.start, end)
        if first.is_headline or len(places) == 1 or not places:
            continue
        session = occasions.session_of(first) or occasions.told_before(first.start)
        if session is None or not _is_there(page, session, first, end):
            continue
        modality = modality_at(page, places[0].start, places[0].end)
        if modality == "reported" and not occasions.has_begun(session):
            continue
        for one in named_together(session, places, lambda left, right: is_linked(cast, left, right)):
            yield Peer(session, one.person, one.start, one.end, modality)


def _is_there(page: Page, session: FoundSession, first: Sentence, end: int) -> bool:
    """Whether the words are of the session itself and its day, and say nothing of who stays away."""
    if any(token.lemmas & _elsewhere() for token in tokens_between(page, first.start, end)):
        return False
    told = page.within(page.dates, page.sentences_of(first.paragraph)[0].start, end)
    days = {date.value for date in told if len(date.value) >= len(session.date or "")}
    return session.date is None or not days or any(day.startswith(session.date) for day in days)


@cache
def _elsewhere() -> frozenset[str]:
    return words("others") | words("elsewhere") | words("away")
