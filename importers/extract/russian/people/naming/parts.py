"""What a word can be in the name of an office: a noun or adjective of some case, an institution, a region."""

from __future__ import annotations

from typing import TYPE_CHECKING

from importers.extract.russian.people.naming.vocabulary import russian

if TYPE_CHECKING:
    from importers.extract.russian.people.naming.tokens import Token

_NOUNS = frozenset({"NOUN", "NPRO"})
_JOINTS = frozenset({"CONJ", "PREP", "PRCL"})
_ADJECTIVES = frozenset({"ADJF", "PRTF"})


def is_noun(token: Token, cases: frozenset[str]) -> bool:
    """Whether it is a noun in one of the cases."""
    return any(form.part in _NOUNS and form.case in cases for form in token.forms)


def is_adjective(token: Token, cases: frozenset[str]) -> bool:
    """Whether it is an adjective in one of the cases and not rather a noun."""
    return any(form.part in _ADJECTIVES and form.case in cases for form in token.forms[:4]) and not any(
        form.part in _NOUNS and form.case in cases and form.parse.is_known for form in token.forms[:1]
    )


def is_institution(token: Token, cases: frozenset[str]) -> bool:
    """Whether it is something that an office is of, and no office."""
    is_known = bool(token.lemmas & russian().institutions) and not token.lemmas & russian().heads
    return is_known and is_noun(token, cases)


def is_foreign(token: Token) -> bool:
    """Whether it is a word of another language in the name of an organ: "Халк Маслахаты"."""
    if not token.word.is_capital or not token.lemmas & russian().institutions:
        return False
    return token.lower in russian().institutions or not any(form.parse.is_known for form in token.forms)


def is_region(token: Token) -> bool:
    """Whether it is a part of the world by the dictionary."""
    return token.word.is_capital and any("Geox" in form.marks and form.parse.is_known for form in token.forms)


def is_person(token: Token) -> bool:
    """Whether the dictionary knows it as somebody, and not first as a joint such as "и", which may be cut short."""
    if any(form.part in _JOINTS for form in token.forms[:1]):
        return False
    return any("anim" in form.marks for form in token.forms[:2] if form.parse.is_known)
