"""Readings made by hand: a text, and claims given by the words they rest on."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256
from typing import TypeAlias

from db.records import Article, Claim, Modality, Reading, Value

Told: TypeAlias = tuple[str, str, Value, str] | tuple[str, str, Value, str, Modality]
"""Subject, field, value, the words of the text, and how firmly they state it."""


def article(text: str, *, source: str | None = None, published: str | None = None, title: str | None = None) -> Article:
    """An article with this text; its source is named after it unless one is given."""
    digest = sha256(repr((text, published, title)).encode("utf-8", "surrogatepass")).hexdigest()
    return Article(
        source=source or f"{digest[:12]}.txt",
        sha256=digest,
        title=title,
        published=published,
        publisher=None,
        cites=(),
        byline=None,
        language="en",
        text=text,
    )


def reading(
    text: str, told: Iterable[Told] = (), *, source: str | None = None, published: str | None = None
) -> Reading:
    """The article with its claims; a quote that the text does not hold is a mistake of the test."""
    claims = []
    for subject, field, value, quote, *modality in told:
        start = text.index(quote)
        firmness: Modality = modality[0] if modality else "reported"
        claims.append(Claim(subject, field, value, start, start + len(quote), firmness))
    return Reading(article(text, source=source, published=published), tuple(claims))
