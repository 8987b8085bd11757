"""What a word can be in the name of an office: a noun or adjective of some case, an institution, a region."""

from __future__ import annotations

from typing import TYPE_CHECKING

from importers.extract.people.naming.kinds import Kind
from importers.extract.russian.people.naming.declining import is_given
from importers.extract.russian.people.naming.vocabulary import russian

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.russian.people.naming.tokens import Token

_NOUNS = frozenset({"NOUN", "NPRO"})
_JOINTS = frozenset({"CONJ", "PREP", "PRCL"})
_COUNCILS = frozenset({"совет", "кабинет", "совещание", "палата"})
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


def is_of_council(row: Sequence[Token], number: int) -> bool:
    """Whether the noun only says who sits in a council: "Совет *министров* обороны", "Палата *представителей*"."""
    before = row[number - 1] if number else None
    return (
        before is not None
        and bool(before.lemmas & _COUNCILS)
        and any(form.number == "plur" and form.case == "gent" for form in row[number].forms)
    )


def is_before_name(row: Sequence[Token], number: int) -> bool:
    """Whether a state or a given name is right behind, so that the word is no name: "глава *Сообщества* Иван"."""
    following = row[number + 1] if number + 1 < len(row) else None
    if following is None or following.start - row[number].end != 1 or is_given(row[number].lower):
        return False
    return following.kind is Kind.STATE or (following.kind is Kind.NAME and is_given(following.lower))


def is_region(token: Token) -> bool:
    """Whether it is a part of the world by the dictionary."""
    return token.word.is_capital and any("Geox" in form.marks and form.parse.is_known for form in token.forms)


def is_person(token: Token) -> bool:
    """Whether the dictionary knows it as somebody, and not first as a joint such as "и", which may be cut short."""
    if any(form.part in _JOINTS for form in token.forms[:1]):
        return False
    return any("anim" in form.marks for form in token.forms[:2] if form.parse.is_known)
