"""Which kind of office a wording is."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, cast

from importers.lexicon import load

if TYPE_CHECKING:
    from db.records import Role

_RANKING: tuple[Role, ...] = (
    "head-of-state",
    "foreign-minister",
    "head-of-government",
    "secretary-general",
    "deputy-foreign-minister",
    "ambassador",
    "spokesperson",
    "other",
)
OF_STATES: frozenset[str] = frozenset(
    {"head-of-state", "head-of-government", "foreign-minister", "deputy-foreign-minister", "spokesperson"}
)
"""Offices that are a state's, whether or not it is named beside them."""
OF_ONE: frozenset[str] = frozenset({"head-of-state", "head-of-government", "foreign-minister"})
"""Offices that a state has one holder of."""
_LEADERS = frozenset({"leader", "лидер"})
"""Who is called so may lead anything; with a country beside, a state."""


def weightiest(left: Role, right: Role) -> Role:
    """Of two offices held together the one that says more of the holder."""
    return min(left, right, key=_RANKING.index)


def role_by_words(language: str, words: frozenset[str], *, has_country: bool) -> Role:
    """The kind of office, by the first rule of the language's list that its words meet."""
    for role, wanted, unwanted in _rules(language):
        if all(words & any_of for any_of in wanted) and not words & unwanted:
            is_vague = role == "head-of-state" and not has_country and not words.isdisjoint(_LEADERS)
            return "other" if is_vague else role
    return "other"


@cache
def _rules(language: str) -> tuple[tuple[Role, tuple[frozenset[str], ...], frozenset[str]], ...]:
    return tuple(
        (
            cast("Role", rule["role"]),
            tuple(frozenset(word.split("|")) for word in rule["words"]),
            frozenset(rule.get("without", ())),
        )
        for rule in load("offices")[language]["roles"]
    )
