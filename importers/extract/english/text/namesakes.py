"""Organisations by a name that others bear too: "the Commonwealth" is the one whose states the page speaks of."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from db.gazetteer import cities
from importers.extract.english.text.states import names
from importers.extract.text.phrasebook import words_of
from importers.lexicon import load

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.english.text.catalogue import Token

_NOTED = 1


def without_namesakes(plain: str, found: Sequence[Token]) -> tuple[Token, ...]:
    """The parts but for such names, where the page names the organisation by no other, nor a state or city of it."""
    weak = [one for one in found if one.sort == "organisation" and plain[one.start : one.end].lower() in _weak()]
    if not weak:
        return tuple(found)
    named = {one.meaning for one in found if one.sort == "organisation" and one not in weak}
    told = words_of(plain).every
    gone = {one for one in weak if one.meaning not in named and told.isdisjoint(_words_of_states(one.meaning))}
    return tuple(one for one in found if one not in gone)


@cache
def _weak() -> frozenset[str]:
    known = load("bodies")["organisations"].values()
    return frozenset(name.lower() for one in known for name in one.get("en_weak", ()))


@cache
def _words_of_states(organisation: str) -> frozenset[str]:
    """Single words for the states with a seat in the organisation, their people and their greater cities."""
    seats = load("bodies")["organisations"][organisation]["seats"]
    adjectives = load("states")["en"]["adjectives"]
    called = [name for name, code in names().items() if code in seats]
    called += [name for code in seats for name in adjectives.get(code, ())]
    called += [city.name for city in cities() if city.country in seats and city.rank <= _NOTED]
    return frozenset(name.lower() for name in called)
