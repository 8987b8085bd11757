"""How values read to a person: dates, counts, countries, and the words for what nobody stated."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from db.gazetteer import state_name
from db.when import day
from tui.page import NOT_STATED, Phrase, Tone

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from db.records import Session

_MONTHS = (
    "January February March April May June July August September October November December".split()  # noqa: SIM905
)
_PARTS = {f"{number:02}": month for number, month in enumerate(_MONTHS, 1)} | {
    "21": "spring",
    "22": "summer",
    "23": "autumn",
    "24": "winter",
}
"""What EDTF numbers within a year."""
_OPEN = {
    re.compile(r"\.\./(.+)"): "before {}",
    re.compile(r"(.+)/\.\."): "from {}",
    re.compile(r"([^/]+)/([^/]+)"): "{} to {}",
    re.compile(r"(.+)~"): "about {}",
    re.compile(r"(.+)\?"): "perhaps {}",
}
"""Dates that are not one plain date, and how they read."""
SIGNS: dict[str | None, str] = {"held": "●", "scheduled": "○", "cancelled": "×", None: "?"}
"""A sign for what became of a session, so that it is never told by a colour alone."""
TONES: dict[str, Tone] = {
    "held": "good",
    "adopted": "good",
    "signed": "good",
    "approved": "good",
    "met": "good",
    "present": "good",
    "scheduled": "pending",
    "planned": "pending",
    "expected": "pending",
    "conditional": "pending",
    "forwarded": "pending",
    "draft": "pending",
    "open": "pending",
    "removed": "warning",
    "returned": "warning",
    "cancelled": "warning",
    "absent": "warning",
    "changed": "warning",
}
"""Which words stand out; the word itself always says it too."""


def status(word: str | None) -> Phrase:
    """Show a word of status in the tone that it has everywhere."""
    return Phrase(word, TONES.get(word, "plain")) if word else NOT_STATED


def when(edtf: str | None) -> str:
    """Write a date out as it is known, and no finer."""
    if not edtf:
        return "not stated"
    for pattern, words in _OPEN.items():
        if found := pattern.fullmatch(edtf):
            return words.format(*(_written(part) for part in found.groups()))
    return _written(edtf)


def _written(edtf: str) -> str:
    known = day(edtf)
    if known is not None:
        return f"{known.day} {_MONTHS[known.month - 1]} {known.year}"
    year, _, part = edtf.partition("-")
    return f"{_PARTS[part]} {year}" if part in _PARTS else edtf


def span(first: str | None, last: str | None) -> str:
    """Write the days of something that may have lasted several."""
    start, end = day(first), day(last)
    if start and end and start != end:
        return f"{_from(start, end)} to {when(last)}"
    return when(first)


def _from(start: date, end: date) -> str:
    month = "" if (start.year, start.month) == (end.year, end.month) else f" {_MONTHS[start.month - 1]}"
    return f"{start.day}{month}" + ("" if start.year == end.year else f" {start.year}")


def weekday(edtf: str | None) -> str | None:
    """Name the day of the week of a date known to the day."""
    known = day(edtf)
    return f"{known:%A}" if known else None


def ordinal(number: int | None) -> str:
    """Write 8 as 8th."""
    if number is None:
        return ""
    if number % 100 in {11, 12, 13}:
        return f"{number}th"
    return f"{number}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th') }"


def listed(phrases: Iterable[Phrase], *, between: str = ", ") -> Iterator[Phrase]:
    """Put phrases one after the other."""
    for number, phrase in enumerate(phrases):
        if number:
            yield Phrase(between, "quiet")
        yield phrase


def stated(value: str | int | None) -> Phrase:
    """Show a value, or that no article states it."""
    return NOT_STATED if value is None or value == "" else Phrase(str(value))


def country(code: str | None) -> str | None:
    """Name a country, or repeat what is not the code of one."""
    return (state_name(code) or code) if code else None


def session_name(session: Session, body: str) -> str:
    """Name a session as one would in talk: its number, body, place and day."""
    parts = [part for part in (session.city, when(session.date) if session.date else None) if part]
    number = f"{ordinal(session.ordinal)} " if session.ordinal else ""
    return ", ".join([f"{number}{body}", *parts])
