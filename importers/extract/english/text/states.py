"""Countries by their names, adjectives and peoples."""

from __future__ import annotations

from functools import cache

from babel import Locale

from importers.extract.text.mentions import State
from importers.extract.text.words import Lookup
from importers.lexicon import load


def find_states(plain: str) -> tuple[State, ...]:
    """Every country named in the text, in order."""
    return tuple(
        State(start, end, country, is_adjective) for start, end, (country, is_adjective) in _lookup().find(plain)
    )


@cache
def names() -> dict[str, str]:
    """English names of countries, with the alpha-2 code of each."""
    territories = Locale("en").territories
    known = {name: code for code, name in territories.items() if len(code) == len("KZ") and code not in {"EU", "UN"}}
    for code, others in load("states")["en"]["names"].items():
        known.update(dict.fromkeys(others, code))
    return known


@cache
def _lookup() -> Lookup[tuple[str, bool]]:
    adjectives = load("states")["en"]["adjectives"]
    return Lookup(
        [
            *((name, (code, False)) for name, code in names().items()),
            *((name, (code, True)) for code, peoples in adjectives.items() for name in peoples),
        ]
    )
