"""The offices of a person in the order in which they tell who somebody is."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from db.records import Office, Person

__all__ = ["chief_office", "offices"]

_AMONG_OTHERS = frozenset(
    {
        *("colleague", "counterpart", "heads", "leader", "leaders", "ministers", "premiers", "presidents"),
        *(
            "визави",
            "главы",
            "гость",
            "замминистры",
            "коллега",
            "лидер",
            "лидеры",
            "министры",
            "премьеры",
            "президенты",
        ),
    }
)
"""First words that tell of somebody as one of several, where another article may name the office."""


def offices(person: Person) -> list[Office]:
    """Put the office last seen first, and of one day the one that is named most plainly."""
    return sorted(person.roles, key=_weight, reverse=True)


def chief_office(person: Person) -> str | None:
    """Word the first of the offices; None where none is stated."""
    return next((office.text for office in offices(person)), None)


def _weight(office: Office) -> tuple[bool, str, bool, bool, int, str]:
    first = office.text.partition(" ")[0].casefold()
    return (
        first not in _AMONG_OTHERS,
        office.last or "",
        office.role != "other",
        office.country is not None,
        len(office.text),
        office.text,
    )
