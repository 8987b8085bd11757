"""One word that should have been two."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from db.search.folding import word, words
from db.search.question import Typed

if TYPE_CHECKING:
    from db.search.lookup import Lookup

_JOINED = re.compile(r"([0-9]+)([^\W\d_]{3,})")
"""A number and its noun: `80летия`."""
_SHORTEST_PART = 3
_AT_MOST = 3


def parted(lookup: Lookup, typed: Typed) -> list[tuple[Typed, Typed]]:
    """Where a word may be two: at places where at least one side is a word of the archive, the likeliest first."""
    letters = typed.word.plain
    joined = _JOINED.fullmatch(typed.written)
    nouns = words(joined[2]) if joined else []
    if joined and nouns:
        return [(Typed(word(joined[1]), joined[1]), Typed(nouns[0], joined[2]))]
    places = range(_SHORTEST_PART, len(letters) - _SHORTEST_PART + 1)
    if typed.word.is_number or not places:
        return []
    parts = {place: (word(letters[:place]), word(letters[place:])) for place in places}
    found = lookup.sounding([part for pair in parts.values() for part in pair])
    known = {word(each.plain).skeleton for each in found}
    explained = {
        place: sum(len(part.plain) for part in pair if part.skeleton in known) for place, pair in parts.items()
    }
    best = sorted((place for place in places if explained[place]), key=lambda place: -explained[place])
    return [(typed.respelt(parts[place][0]), typed.respelt(parts[place][1])) for place in best[:_AT_MOST]]
