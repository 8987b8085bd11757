"""Which kind of office a wording is."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, cast

from importers.extract.english.people.naming.vocabulary import english, singular
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

_AMERICAN = frozenset({"secretary", "of", "state"})
_AMERICAN_ORDER = "secretary of state"
"""Who conducts foreign affairs there; a state secretary elsewhere does not."""


def weightiest(left: Role, right: Role) -> Role:
    """Of two offices held together the one that says more of the holder."""
    return min(left, right, key=_RANKING.index)


@lru_cache(maxsize=4096)
def role_of(words: tuple[str, ...], *, has_country: bool) -> Role:
    """The kind of office, by the first rule of the list that its words meet."""
    present = frozenset(words) | frozenset(singular(word) for word in words if word in english().plural_heads)
    if present >= _AMERICAN and _AMERICAN_ORDER in " ".join(words):
        present |= {"secretary-of-state"}
    for role, wanted, unwanted in _rules():
        if all(present & any_of for any_of in wanted) and not present & unwanted:
            is_vague = role == "head-of-state" and "leader" in present and not has_country
            return "other" if is_vague else role
    return "other"


@cache
def _rules() -> tuple[tuple[Role, tuple[frozenset[str], ...], frozenset[str]], ...]:
    return tuple(
        (
            cast("Role", rule["role"]),
            tuple(frozenset(word.split("|")) for word in rule["words"]),
            frozenset(rule.get("without", ())),
        )
        for rule in load("offices")["en"]["roles"]
    )
