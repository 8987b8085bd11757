"""What a page mentions and what the finders make of it: places in the text with what they stand for.

Offsets count code points in the article's text, ends are exclusive.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import datetime as dt


class Sentence(NamedTuple):
    """A sentence, or a line that is none, such as a list entry."""

    start: int
    end: int
    paragraph: int
    is_headline: bool = False
    is_bullet: bool = False


class Date(NamedTuple):
    """A date in the text, brought to EDTF as finely as text and date of publication allow."""

    start: int
    end: int
    value: str
    inferred_from: tuple[int, int] | None = None
    """Where the year stands when it is not part of the phrase and not the year of publication."""
    end_value: str | None = None
    """The last day, where the phrase names several in a row."""
    is_relative: bool = False
    """Told by another day ("today", "on Thursday"), not by its own figures."""


class Dates(NamedTuple):
    """What a text says of days: those the calendar has, and those for which no year could be found."""

    found: tuple[Date, ...]
    yearless: tuple[tuple[int, int], ...]
    known: dt.date | None = None
    """The day that the text speaks from, where a dateline or stamp of its own tells it."""
    stamp: tuple[int, int] | None = None
    """Where that day stands, if it is apart from what the text says."""


class Place(NamedTuple):
    """A city, by its usual English name, with its country."""

    start: int
    end: int
    city: str
    country: str


class State(NamedTuple):
    """A country, its people or its adjective ("Kazakhstan", "Kazakh", "Kazakhstan's")."""

    start: int
    end: int
    country: str
    is_adjective: bool = False


class Organ(NamedTuple):
    """A body of the catalogue, by any of its names."""

    start: int
    end: int
    body: str
    is_gathering: bool = False
    """Named by who meets ("CIS foreign ministers"), so that it is an organ only where a meeting is told of."""
    is_elided: bool = False
    """Without the name of its organisation, which the page supplied."""
    is_summit: bool = False
    """Named as the meeting itself ("CIS summit")."""


class FoundSession(NamedTuple):
    """A meeting that the page tells of, for the finders that hang other facts on it."""

    subject: str
    body: str
    start: int
    end: int
    date: str | None
    city: str | None
    country: str | None
    is_main: bool
    """The one the article is about: what names no session of its own belongs to it."""
    status: str | None = None
    """`held`, `scheduled` or `cancelled`, where the page lets it be known."""


class FoundPerson(NamedTuple):
    """Somebody the page names, with every place where it does."""

    subject: str
    name: str
    country: str | None
    roles: tuple[str, ...]
    places: tuple[tuple[int, int], ...]
