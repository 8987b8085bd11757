"""Which kind of office a Russian wording is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from importers.extract.people.naming.roles import role_by_words

if TYPE_CHECKING:
    from db.records import Role


def role_of(lemmas: frozenset[str], *, has_country: bool, is_bare: bool) -> Role:
    """The kind of office, of one who has left it too."""
    lemmas |= {lemma.removeprefix("экс-") for lemma in lemmas if lemma.startswith("экс-")}
    if "глава" in lemmas and has_country and is_bare:
        return "head-of-state"
    return role_by_words("ru", lemmas, has_country=has_country)
