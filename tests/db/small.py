"""Small readings made by hand: an archive's tests need no importer."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from db.archive import Archive
from db.records import Article, Claim, Doubt, Reading

if TYPE_CHECKING:
    from pathlib import Path

    from db.records import Value


def claim(text: str, subject: str, field: str, value: Value, quote: str) -> Claim:
    """Rest a claim on the first place where the quote stands."""
    start = text.index(quote)
    return Claim(subject, field, value, start, start + len(quote), "reported")


def reading(number: int, *, source: str | None = None, city: str = "Almaty", day: str = "2025-04-11") -> Reading:
    """Tell of a session and of its host; each number is another article on the same session."""
    text = f"Report {number}\n\nThe Council of Foreign Ministers met in {city} on {day}. Murat Nurtleu opened it."
    article = Article(
        source=source or f"news/{number}.txt",
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        title=f"Report {number}",
        published=day,
        publisher="The Herald",
        cites=("TASS",),
        byline=None,
        language="en",
        text=text,
    )
    claims = (
        claim(text, "body:cis-cfm", "name", "Council of Foreign Ministers", "Council of Foreign Ministers"),
        claim(text, "session:1", "body", "cis-cfm", "Council of Foreign Ministers"),
        claim(text, "session:1", "date", day, f"on {day}"),
        claim(text, "session:1", "city", city, city),
        claim(text, "session:1", "status", "held", "met"),
        claim(text, "session:1", "agenda_items", number + 1, f"Report {number}"),
        claim(text, "person:1", "name", "Murat Nurtleu", "Murat Nurtleu"),
    )
    return Reading(article, claims, (Doubt("A report that counts itself.", 0, 6),))


def archive_of(path: Path, *numbers: int) -> Path:
    """Make an archive of these articles, or add them to one."""
    with Archive.writing(path, create=True) as writer:
        writer.keep([reading(number) for number in numbers])
    return path
