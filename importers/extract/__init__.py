"""From one article to what it says: every finder once, over one page, to claims that quote it.

A finder is a pure function of the page and of what earlier finders found; a new kind of fact is a new file and a line
in `extract`.
"""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from db.records import Doubt, Reading
from importers.extract.documents.documents import find_documents
from importers.extract.ledger.chairmanships import find_chairmanships
from importers.extract.ledger.designations import find_designations
from importers.extract.ledger.memberships import find_memberships
from importers.extract.meetings.bodies import find_bodies
from importers.extract.meetings.expectations import find_expectations
from importers.extract.meetings.sessions import find_sessions
from importers.extract.people.attendance import find_attendance
from importers.extract.people.encounters import find_encounters
from importers.extract.people.people import find_people
from importers.extract.people.speakers import with_speakers
from importers.extract.text.page import Page

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from db.records import Article, Claim
    from importers.extract.text.mentions import FoundSession

__all__ = ["LONGEST", "extract"]

LONGEST = 200_000
"""Code points of an article that are read; what lies behind them is kept, and doubted."""
_LANGUAGES = frozenset({"en"})


def extract(article: Article) -> Reading:
    """Everything the article says that could be read, and what could not."""
    if article.language not in _LANGUAGES:
        return Reading(article, (), (Doubt(f"No grammar for the language of this article ({article.language})"),))
    page = Page(article if len(article.text) <= LONGEST else replace(article, text=article.text[:LONGEST]))
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
        *find_bodies(page, sessions),
    ]
    return Reading(
        article,
        _ordered(with_speakers(page, people, claims)),
        tuple(dict.fromkeys((*_doubts(article, page, sessions), *doubts))),
    )


def _ordered(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """As they stand in the text, each once, so that equal articles are read equally."""
    once = {(claim.subject, claim.field, json.dumps(claim.value), claim.start, claim.end): claim for claim in claims}
    return tuple(once[key] for key in sorted(once, key=lambda key: (key[3], key[4], key[0], key[1], key[2])))


def _doubts(article: Article, page: Page, sessions: list[FoundSession]) -> Iterator[Doubt]:
    """What of the sessions, their days and the whole could not be read."""
    if len(article.text) > LONGEST:
        yield Doubt(f"Only the first {LONGEST:,} characters were read", LONGEST, len(article.text))
    for start, end in page.yearless if sessions else ():
        yield Doubt("Nothing tells the year of this day", start, end)
    for session in sessions:
        if session.date is None:
            yield Doubt("The text gives this session no date", session.start, session.end)
