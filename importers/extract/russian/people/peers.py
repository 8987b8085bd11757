"""Where a Russian account names the members of a council together, in a paragraph or in lines of a list."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from importers.extract.people.peers import Peer, is_council, named_together, passages
from importers.extract.russian.people.attendees import is_linked
from importers.extract.russian.people.occasions import tokens_between, words
from importers.extract.russian.text.modality import modality_at

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from importers.extract.russian.people.attendees import Appearance, Cast
    from importers.extract.russian.people.occasions import Occasions
    from importers.extract.text.mentions import FoundSession, Sentence
    from importers.extract.text.page import Page


def find_peers(cast: Cast, occasions: Occasions) -> Iterator[Peer]:
    """Members of the council that the account is at, where a passage names several, and who is listed so."""
    page = cast.page
    for lines in passages(page, cast.appearances):
        told: dict[FoundSession, list[list[Appearance]]] = {}
        for line in lines:
            places = page.within(cast.appearances, line.start, line.end)
            session = _session(page, occasions, line, places[0].start) if places else None
            if session is not None:
                told.setdefault(session, []).append(places)
        for session, rows in told.items():
            together = [one for row in rows for one in row]
            for places in [together] if is_council(session, together) else rows:
                yield from _peers(cast, occasions, session, places)


def _peers(cast: Cast, occasions: Occasions, session: FoundSession, places: Sequence[Appearance]) -> Iterator[Peer]:
    """The members of a session's council among those that a passage names, and who is listed with them."""
    modality = modality_at(cast.page, places[0].start, places[0].end)
    if modality == "reported" and not occasions.has_begun(session):
        return
    for one in named_together(session, places, lambda left, right: is_linked(cast, left, right)):
        yield Peer(session, one.person, one.start, one.end, modality)


def _session(page: Page, occasions: Occasions, line: Sentence, first: int) -> FoundSession | None:
    """The session that a sentence is of, unless it begins at another place or day or tells who stays away.

    `first` is where the first one named in it stands.
    """
    session = occasions.session_of(line) or occasions.told_before(line.start)
    if session is None or any(token.lemmas & _elsewhere() for token in tokens_between(page, line.start, line.end)):
        return None
    cities = {place.city for place in page.within(page.places, line.start, first)}
    is_at_table = session.city in {None, *cities} or not cities
    return session if is_at_table and _is_its_day(page, session, line) else None


def _is_its_day(page: Page, session: FoundSession, line: Sentence) -> bool:
    """Whether the paragraph up to the end of a sentence is at the session's day, and the sentence in its year."""
    day = session.date
    if day is None:
        return True
    past = (one.value for one in page.within(page.dates, line.start, line.end) if len(one.value) < len(day))
    if any(one < day[: len(one)] for one in past):
        return False
    told = page.within(page.dates, page.sentences_of(line.paragraph)[0].start, line.end)
    days = {date.value for date in told if len(date.value) >= len(day)}
    return not days or any(one.startswith(day) for one in days)


@cache
def _elsewhere() -> frozenset[str]:
    return words("others") | words("elsewhere") | words("away") | words("asides")
