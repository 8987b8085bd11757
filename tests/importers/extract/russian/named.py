"""Short Russian texts and what is read of the people in them, in a form that a test can state in a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.records import Claim
from importers.extract.russian import RUSSIAN
from importers.extract.russian.people.attendance import find_attendance
from importers.extract.russian.people.people import find_people
from importers.extract.russian.people.speakers import with_speakers
from importers.extract.text.page import FoundSession, Page
from tests.builders import article

if TYPE_CHECKING:
    from collections.abc import Sequence

SESSION = FoundSession("session:1", "cis-cfm", 0, 4, "2024-10-07", "Moscow", "RU", is_main=True)
"""The session that every one of these texts is about."""


def page(text: str, title: str | None = None) -> Page:
    """The text as a page that was written on the day after the session, its headline put before it."""
    whole = f"{title}\n\n{text}" if title else text
    return Page(article(whole, published="2024-10-08", title=title), RUSSIAN)


def people(text: str, title: str | None = None) -> dict[str, tuple[str | None, tuple[str, ...]]]:
    """Everybody the text names, with country and kinds of office."""
    return {one.name: (one.country, one.roles) for one in find_people(page(text, title))[0]}


def names(text: str, title: str | None = None) -> list[str]:
    """Everybody the text names, in the nominative."""
    return list(people(text, title))


def spellings(text: str) -> list[list[str]]:
    """The spellings of each person."""
    found, claims = find_people(page(text))
    return [
        [str(claim.value) for claim in claims if claim.subject == one.subject and claim.field == "name"]
        for one in found
    ]


def offices(text: str) -> list[tuple[str, str, str | None]]:
    """Every office told, with wording and country."""
    return [
        (str(claim.value["role"]), str(claim.value["text"]), str(claim.value["country"] or "") or None)
        for claim in find_people(page(text))[1]
        if claim.field == "roles" and isinstance(claim.value, dict)
    ]


def attendance(text: str, sessions: Sequence[FoundSession] = (SESSION,)) -> set[tuple[str | None, str, str | None]]:
    """Who was there: name or country, presence, part."""
    read = page(text)
    found = find_people(read)[0]
    called = {one.subject: one.name for one in found}
    return {
        (
            called.get(str(claim.value["person"])) or str(claim.value["country"]),
            str(claim.value["presence"]),
            str(claim.value["part"]) if claim.value["part"] else None,
        )
        for claim in find_attendance(read, list(sessions), found)
        if isinstance(claim.value, dict)
    }


def speaker_of(text: str, words: str) -> str | None:
    """Whom the text cites for some of its words."""
    read = page(text)
    start = text.index(words)
    claim = Claim("session:1", "status", "held", start, start + len(words), "reported")
    return with_speakers(read, find_people(read)[0], [claim])[0].speaker
