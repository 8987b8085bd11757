"""What a text is read to say, in a shape that tests can look at."""

from __future__ import annotations

from typing import Any

from importers.extract.english import ENGLISH
from importers.extract.english.meetings.sessions import find_sessions
from importers.extract.text.page import Page
from tests.builders import article


def page(text: str, published: str | None = None, title: str | None = None) -> Page:
    """A page of the text, with its headline put before it."""
    return Page(article(f"{title}\n\n{text}" if title else text, published=published, title=title), ENGLISH)


def sessions(text: str, published: str | None = None, title: str | None = None) -> list[dict[str, Any]]:
    """The sessions, each with the first value claimed for every field and all formats; the main one comes first."""
    told = page(text, published, title)
    found, claims = find_sessions(told)
    gathered: dict[str, dict[str, Any]] = {session.subject: {} for session in found}
    for claim in claims:
        fields = gathered[claim.subject]
        if claim.field == "formats":
            fields.setdefault("formats", []).append(claim.value)
        else:
            fields.setdefault(claim.field, claim.value)
        assert told.text[claim.start : claim.end].strip()
    return list(gathered.values())


def told_of(text: str, published: str | None = None, title: str | None = None) -> list[tuple[str | None, ...]]:
    """Body, day and city of each session, in order of their days."""
    found = [tuple(one.get(field) for field in ("body", "date", "city")) for one in sessions(text, published, title)]
    return sorted(found, key=str)


def dates(text: str, published: str | None = None) -> list[str]:
    """Every date of the text."""
    return [date.value for date in page(text, published).dates]


def bodies(text: str) -> list[str]:
    """The bodies named in the text."""
    return [organ.body for organ in page(text).organs]
