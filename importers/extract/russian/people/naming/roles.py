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


def weightiest(left: Role, right: Role) -> Role:
    """Of two offices held together the one that says more of the holder."""
    return min(left, right, key=_RANKING.index)


def role_of(lemmas: frozenset[str], *, has_country: bool, is_bare: bool) -> Role:
    """The kind of office, of one who has left it too, by the first rule of the list that its words meet."""
    lemmas |= {lemma.removeprefix("экс-") for lemma in lemmas if lemma.startswith("экс-")}
    if "глава" in lemmas and has_country and is_bare:
        return "head-of-state"
    for role, wanted, unwanted in _rules():
        if all(lemmas & any_of for any_of in wanted) and not lemmas & unwanted:
            is_vague = role == "head-of-state" and "лидер" in lemmas and not has_country
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
        for rule in load("offices")["ru"]["roles"]
    )
