"""Whether an office is one of a state or of an organisation of several."""

from __future__ import annotations

from typing import TYPE_CHECKING

from importers.extract.english.people.naming.tokens import tokens
from importers.extract.english.people.naming.vocabulary import english
from importers.extract.people.naming.kinds import Kind
from importers.extract.people.naming.roles import OF_STATES

if TYPE_CHECKING:
    from importers.extract.english.people.naming.beside import Holding
    from importers.extract.text.page import Page

_ORGANISATIONS = frozenset({Kind.ORGAN, Kind.ACRONYM})
_UNIONS = frozenset({"organization", "organisation", "union", "commonwealth", "secretariat", "alliance", "bloc"})


def is_of_state(page: Page, holding: Holding) -> bool:
    """Whether the office is a state's: one that only states have, or one of an administration."""
    if holding.office.role in OF_STATES:
        return not is_of_union(page, holding)
    return not holding.office.is_past and is_administrative(page, holding)


def is_of_union(page: Page, holding: Holding) -> bool:
    """Whether the office is one of an organisation: "the organization's press secretary"."""
    first = holding.office.first
    before = tokens(page)[first - 1] if first else None
    is_apart = before is None or "\n" in page.plain[before.end : holding.office.start]
    words = tokens(page)[first - (not is_apart) : holding.office.last + 1]
    return any(word.kind in _ORGANISATIONS or word.lower in _UNIONS for word in words)


def is_administrative(page: Page, holding: Holding) -> bool:
    """Whether the office is one of a state's administration and of no organisation of several states."""
    if is_of_union(page, holding):
        return False
    office = holding.office
    words = tokens(page)[office.first : office.last + 1]
    return not english().administration.isdisjoint(word.lower for word in words) or "deputy head" in office.text.lower()
