"""Where an English account names the members of a council together."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from importers.extract.english.people.attendees import is_linked
from importers.extract.english.people.speaking import is_another_day, is_beside
from importers.extract.english.text.modality import modality_at
from importers.extract.people.peers import PAIR, Peer, named_together, passages
from importers.lexicon import load

if TYPE_CHECKING:
    from collections.abc import Iterator

    from importers.extract.english.people.naming.references import Cast
    from importers.extract.english.people.occasions import Occasions
    from importers.extract.text.mentions import FoundSession, Sentence
    from importers.extract.text.page import Page


def find_peers(cast: Cast, occasions: Occasions) -> Iterator[Peer]:
    """Members of the council that the account is at, where a sentence or a list names several, and who is listed so."""
    page = cast.page
    for lines in passages(page.sentences):
        first, end = lines[0], lines[-1].end
        places = [one for one in page.within(cast.appearances, first.start, end) if one.is_named]
        if first.is_headline or len({one.person.country for one in places}) < PAIR:
            continue
        session = occasions.session_of(first.start, end) or occasions.told_before(first.start)
        if session is None or not _is_there(page, session, first, end):
            continue
        modality = modality_at(page, places[0].start, places[0].end)
        if modality == "reported" and not occasions.has_begun(session):
            continue
        for one in named_together(session, places, lambda left, right: is_linked(cast, left, right)):
            yield Peer(session, one.person, one.start, one.end, modality)


def _is_there(page: Page, session: FoundSession, first: Sentence, end: int) -> bool:
    """Whether the words are of the session itself, its day and its table, and say nothing of who stays away."""
    if is_beside(page, first.start, end) or _denied().search(page.plain[first.start : end].lower()):
        return False
    told = [one for one in page.sentences_of(first.paragraph) if one.start <= first.start]
    return not any(is_another_day(page, session, one) for one in told)


@cache
def _denied() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{load('attendance')['en']['about']['denied']})\b")
