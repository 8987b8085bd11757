"""What a Russian text is read to say, in a shape that tests can look at."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from importers.extract import extract
from importers.extract.russian import RUSSIAN
from importers.extract.text.page import Page
from tests.builders import article


def page(text: str, published: str | None = None, title: str | None = None) -> Page:
    """A page of the text, with its headline put before it."""
    whole = f"{title}\n\n{text}" if title else text
    return Page(replace(article(whole, published=published, title=title), language="ru"), RUSSIAN)


def told(kind: str, text: str, published: str | None = None, title: str | None = None) -> list[dict[str, Any]]:
    """The subjects of one kind in their order, each with the first value claimed for every field and all formats."""
    gathered: dict[str, dict[str, Any]] = {}
    for claim in extract(page(text, published, title).article).claims:
        name, _, number = claim.subject.partition(":")
        if name == kind:
            fields = gathered.setdefault(number, {"modality": claim.modality})
            if claim.field == "formats":
                fields.setdefault("formats", []).append(claim.value)
            else:
                fields.setdefault(claim.field, claim.value)
    return [gathered[number] for number in sorted(gathered, key=int)]


def sessions(text: str, published: str | None = None, title: str | None = None) -> list[dict[str, Any]]:
    """The sessions, the main one first."""
    return told("session", text, published, title)


def dates(text: str, published: str | None = None) -> list[str]:
    """Every date of the text."""
    return [date.value for date in page(text, published).dates]
