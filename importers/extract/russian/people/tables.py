"""At which of a page's sessions somebody sits, where the words about them name none: that of their own office."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from importers.extract.people.joint import held_with
from importers.extract.people.peers import is_of_rank

if TYPE_CHECKING:
    from importers.extract.russian.people.attendees import Attendee
    from importers.extract.russian.people.occasions import Occasions
    from importers.extract.text.mentions import FoundSession

_COUNCILS = (
    (re.compile(r"\b(?:обороны|военного ведомства)", re.IGNORECASE), "-cdm"),
    (re.compile(r"\b(?:совета безопасности|совбеза)", re.IGNORECASE), "-cssc"),
    (re.compile(r"\b(?:внутренних дел|мвд)\b", re.IGNORECASE), "-cim"),
    (re.compile(r"\b(?:иностранных дел|мид)\b", re.IGNORECASE), "-cfm"),
)


def of_own_council(occasions: Occasions, session: FoundSession, attendee: Attendee) -> FoundSession:
    """The session, or the one of that day whose ministers they are, or else the last named that is of their rank."""
    if attendee.person is None:
        return session
    plain = occasions.page.plain
    ending = next((end for words, end in _COUNCILS if words.search(plain, attendee.start, attendee.end)), None)
    joint = held_with(occasions.sessions, session, ending)
    if joint is not None:
        return joint
    if "other" in attendee.person.roles or is_of_rank(session, attendee.person):
        return session
    before = [one for one in occasions.sessions if one.start < attendee.start and is_of_rank(one, attendee.person)]
    return before[-1] if len(before) == 1 else session
