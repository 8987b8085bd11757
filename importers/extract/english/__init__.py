"""English, in rooms: what a text mentions, then meetings, people, documents and the ledger of standing facts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from importers.extract.english.documents.documents import find_documents
from importers.extract.english.ledger.chairmanships import find_chairmanships
from importers.extract.english.ledger.designations import find_designations
from importers.extract.english.ledger.memberships import find_memberships
from importers.extract.english.meetings.bodies import find_bodies
from importers.extract.english.meetings.expectations import find_expectations
from importers.extract.english.meetings.sessions import find_sessions
from importers.extract.english.people.attendance import find_attendance
from importers.extract.english.people.encounters import find_encounters
from importers.extract.english.people.people import find_people
from importers.extract.english.people.speakers import with_speakers
from importers.extract.english.text.dates import find_dates
from importers.extract.english.text.organs import find_organs
from importers.extract.english.text.places import find_places
from importers.extract.english.text.states import find_states
from importers.extract.text.grammar import Found, Grammar

if TYPE_CHECKING:
    from importers.extract.text.page import Page

__all__ = ["ENGLISH"]


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
        *find_expectations(page, sessions, documents),
        *find_bodies(page, sessions),
    ]
    return Found(sessions, with_speakers(page, people, claims), doubts)


ENGLISH = Grammar(find_dates, find_places, find_states, find_organs, _read)
