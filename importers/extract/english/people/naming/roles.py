"""Which kind of office an English wording is."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from importers.extract.english.people.naming.vocabulary import english, singular
from importers.extract.people.naming.roles import role_by_words

if TYPE_CHECKING:
    from db.records import Role

_AMERICAN = frozenset({"secretary", "of", "state"})
_AMERICAN_ORDER = "secretary of state"
"""Who conducts foreign affairs there; a state secretary elsewhere does not."""


@lru_cache(maxsize=4096)
def role_of(words: tuple[str, ...], *, has_country: bool) -> Role:
    """The kind of office, in whichever number it is told."""
    present = frozenset(words) | frozenset(singular(word) for word in words if word in english().plural_heads)
    if present >= _AMERICAN and _AMERICAN_ORDER in " ".join(words):
        present |= {"secretary-of-state"}
    return role_by_words("en", present, has_country=has_country)
