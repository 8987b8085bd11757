"""Russian, in rooms: what a text mentions, then meetings, people, documents and the ledger of standing facts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from importers.extract.russian.documents.documents import find_documents
from importers.extract.russian.ledger.chairmanships import find_chairmanships
from importers.extract.russian.ledger.designations import find_designations
from importers.extract.russian.ledger.encounters import find_encounters
from importers.extract.russian.ledger.expectations import find_expectations
from importers.extract.russian.ledger.memberships import find_memberships
from importers.extract.russian.meetings.sessions import find_sessions
from importers.extract.russian.people.attendance import find_attendance
from importers.extract.russian.people.people import find_people
from importers.extract.russian.people.speakers import with_speakers
from importers.extract.russian.text.dates import find_dates
from importers.extract.russian.text.organs import find_organs
from importers.extract.russian.text.places import find_places
from importers.extract.russian.text.states import find_states
from importers.extract.text.grammar import Found, Grammar

if TYPE_CHECKING:
    from importers.extract.text.page import Page

__all__ = ["RUSSIAN"]


def _read(page: Page) -> Found:
    sessions, claims = find_sessions(page)
    people, named = find_people(page)
    documents, doubts = find_documents(page, sessions)
    claims += [
        *named,
        *find_attendance(page, sessions, people),
        *find_encounters(page, sessions, people),
        *documents,
        *find_designations(page, sessions),
        *find_chairmanships(page, sessions),
        *find_memberships(page, sessions),
        *find_expectations(page, sessions),
    ]
    return Found(sessions, with_speakers(page, people, claims), doubts)


RUSSIAN = Grammar(find_dates, find_places, find_states, find_organs, _read)
