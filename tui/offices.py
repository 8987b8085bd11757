"""The offices of a person in the order in which they tell who somebody is."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from db.records import Office, Person

__all__ = ["chief_office", "offices"]

_AMONG_OTHERS = frozenset(
    {
        *("colleague", "counterpart", "heads", "leaders", "ministers", "premiers", "presidents"),
        *("визави", "главы", "замминистры", "коллега", "лидеры", "министры", "премьеры", "президенты"),
    }
)
"""Among the first two words they tell of somebody as one of several, where another article may name the office."""
_NO_OFFICES = frozenset({"leader", "лидер"})
"""What names no office where nothing follows."""


def offices(person: Person) -> list[Office]:
    """Put the office last seen first, of one day the one named most plainly, and what names no office last."""
    return sorted(person.roles, key=_weight, reverse=True)


def chief_office(person: Person) -> str | None:
    """Word the first of the offices; None where none is stated."""
    return next((office.text for office in offices(person)), None)


def _weight(office: Office) -> tuple[bool, str, bool, bool, int, str]:
    words = office.text.casefold()
    return (
        words not in _NO_OFFICES and _AMONG_OTHERS.isdisjoint(words.split()[:2]),
        office.last or "",
        office.role != "other",
        office.country is not None,
        len(office.text),
        office.text,
    )
