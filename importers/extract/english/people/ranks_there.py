"""States whose leaders or ministers are said to be at a session, all under one word and none by name."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from importers.extract.english.people.peers import Table, is_governed
from importers.extract.english.text.modality import modality_at
from importers.extract.people.peers import ranks_of
from importers.extract.people.presences import Presence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from importers.extract.english.people.naming.offices import Office
    from importers.extract.english.people.naming.references import Cast
    from importers.extract.english.people.occasions import Occasions
    from importers.extract.text.mentions import FoundSession, Sentence, State
    from importers.extract.text.page import Page

_SEVERAL = 2
_MOST = 6
"""No sentence tells of more ranks at one table."""
_FROM = re.compile(r"[^.,;:]{0,40}\bfrom (?:the )?")
_INVITED = re.compile(r"\binvit(?:ed|ation)\b")
_JOINED = re.compile(r"(?:\s|,|and|the|as\swell\sas)*")
_LOWER = ("deput", "vice", "ambassador", "counterpart", "colleague", "spokes", "secretar", "official")
"""Signs of those who are no members of a council themselves."""
_VAGUE = frozenset({"ministers", "leaders", "heads", "delegations"})


def find_ranks(cast: Cast, occasions: Occasions) -> Iterator[Presence]:
    """As in "the presidents of A, B and C are to come" and "prime ministers flew in from A and B"."""
    page = cast.page
    table = Table(occasions)
    asked: Counter[int] = Counter()
    for office in cast.offices:
        if not office.is_plural or any(sign in office.text.lower() for sign in _LOWER):
            continue
        sentence = page.sentence_at(office.start)
        asked[sentence.start] += 1
        if asked[sentence.start] > _MOST:
            continue
        states = _states(page, office, sentence)
        if sentence.is_headline or len(states) < _SEVERAL or is_governed(page, office.start):
            continue
        if _INVITED.search(page.plain, max(states.values()), sentence.end):
            continue
        session = _session(table, occasions, office, sentence)
        if session is None:
            continue
        modality = modality_at(page, office.start, office.end)
        if modality == "reported" and not occasions.has_begun(session):
            modality = "planned"
        for country, end in states.items():
            yield Presence(session, country, None, "present", None, office.start, end, modality)


def _session(table: Table, occasions: Occasions, office: Office, sentence: Sentence) -> FoundSession | None:
    """The session of such people that the sentence, or the account before it, is on."""
    session = occasions.session_of(sentence.start, sentence.end) or occasions.told_before(sentence.start)
    if session is None or not table.is_there(session, sentence, sentence.end):
        return None
    is_vague = office.text.lower().rpartition(" ")[2] in _VAGUE and office.role == "other"
    return session if is_vague or office.role in ranks_of(session) else None


def _states(page: Page, office: Office, sentence: Sentence) -> dict[str, int]:
    """The states whose office it is, or those that come behind "from", with where the words for each end."""
    if office.countries:
        return dict.fromkeys(office.countries, office.end)
    listed: list[State] = []
    for state in page.within(page.states, office.end, sentence.end):
        gap = _JOINED.fullmatch(page.plain, listed[-1].end, state.start) if listed else None
        if gap is None and (listed or _FROM.fullmatch(page.plain, office.end, state.start) is None):
            break
        listed.append(state)
    return {state.country: state.end for state in listed}
