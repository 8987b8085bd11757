"""What a screen says of a record, before it has a width: facts, each with its label and the jumps in it."""

from __future__ import annotations

from typing import Literal, NamedTuple, TypeAlias

Tone: TypeAlias = Literal[
    "plain",
    "strong",
    "quiet",
    "link",
    "good",
    "pending",
    "warning",
    "heading",
    "label",
    "key",
    "claim",
    "sentence",
    "quote",
    "found",
]
"""What a piece of text is, which the style sheet turns into looks; never told by looks alone."""


class Phrase(NamedTuple):
    """A few words of one tone, perhaps a jump to a record."""

    text: str
    tone: Tone = "plain"
    target: str | None = None


class Fact(NamedTuple):
    """A label with what is known; without a label it belongs to the fact above."""

    label: str
    phrases: tuple[Phrase, ...]


class Section(NamedTuple):
    """A heading over the facts that follow."""

    title: str
    note: str = ""


class Item(NamedTuple):
    """A line of its own in a list, indented where it wraps."""

    phrases: tuple[Phrase, ...]


class Page(NamedTuple):
    """All that is said of one record, the most asked first."""

    id: str
    kind: str
    title: str
    summary: tuple[Phrase, ...] = ()
    rows: tuple[Fact | Section | Item, ...] = ()


NOT_STATED = Phrase("not stated", "quiet")
"""An answer, not a gap: no article says."""
