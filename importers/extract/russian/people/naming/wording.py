"""Offices worded anew: in the nominative, of one holder or of several, with their country and without."""

from __future__ import annotations

from typing import TYPE_CHECKING

from importers.extract.people.naming.kinds import Kind
from importers.extract.russian.people.naming.tokens import Token

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.russian.text.words import Form
    from importers.extract.text.page import Page

_ADJECTIVES = frozenset({"ADJF", "PRTF"})
_OF_SEVERAL = frozenset(
    {"стран", "государств", "республик", "стран-участниц", "государств-участников", "содружества", ",", "и"}
)
"""Whose several holders an office has, which is no part of what one of them holds."""


def nominative(token: Token, forms: Sequence[Form]) -> str:
    """The noun in the nominative of one holder."""
    if any(form.case == "nomn" and form.number != "plur" for form in forms):
        return token.text
    return _cased(token.text, forms[0].inflected("nomn", "sing") or forms[0].lemma)


def _cased(text: str, lower: str) -> str:
    """A dictionary's word with the capitals of the printed one."""
    if "-" in text and "-" in lower:
        parts = [
            part.capitalize() if like[:1].isupper() else part
            for like, part in zip(text.split("-"), lower.split("-"), strict=False)
        ]
        return "-".join(parts)
    return lower.capitalize() if text[:1].isupper() else lower


def texts(  # noqa: PLR0913, PLR0917
    page: Page,
    row: Sequence[Token],
    head: str,
    adjectives: Sequence[int],
    number: int,
    last: int,
    states: Sequence[int],
    forms: Sequence[Form],
) -> tuple[str, str]:
    """The office in the nominative without its country, and with it."""
    gender = next((form.gender for form in forms if form.gender), "masc")
    before = [_adjective(row[at], gender) for at in adjectives]
    ends = _without_states(row, number, last, states)
    found = []
    for end in (ends, last):
        behind = page.text[row[number].end : row[end].end]
        found.append(" ".join(" ".join([*before, head + behind]).replace("[", "").split()))
    return found[0], found[1]


def whose(row: Sequence[Token], first: int, number: int, forms: Sequence[Form]) -> str:
    """The states' adjectives before the noun, in the nominative of one holder."""
    gender = next((form.gender for form in forms if form.gender), "masc")
    return " ".join(_adjective(row[at], gender) for at in range(first, number) if row[at].kind is Kind.STATE)


def _without_states(row: Sequence[Token], number: int, last: int, states: Sequence[int]) -> int:
    """The last token of the office that says what it is and not whose."""
    while last > number and (
        (row[last].kind is Kind.STATE and row[last].mention in states) or row[last].lower in _OF_SEVERAL
    ):
        last -= 1
    return last


def _without_members(row: Sequence[Token], number: int, last: int) -> int:
    """The same without "стран-участниц СНГ", which every plural may have behind; "главы государств" need it."""
    for at in range(number + 1, last + 1):
        if row[at].lower.startswith(("стран", "государств")):
            is_needed = at == number + 1 and bool(row[number].lemmas & {"глава", "руководитель"})
            return last if is_needed else at - 1
    return last


def of_several(  # noqa: PLR0913, PLR0917
    page: Page,
    row: Sequence[Token],
    number: int,
    adjectives: Sequence[int],
    forms: Sequence[Form],
    last: int,
    states: Sequence[int],
) -> str:
    """The office of several holders in the nominative, without their countries."""
    head = next(iter(form.inflected("nomn", "plur") for form in forms), None) or row[number].lower
    before = []
    for at in adjectives:
        form = next((form for form in row[at].forms if form.part in _ADJECTIVES), None)
        before.append(_cased(row[at].text, (form and form.inflected("nomn", "plur")) or row[at].lower))
    last = _without_members(row, number, _without_states(row, number, last, states))
    behind = page.text[row[number].end : row[last].end]
    return " ".join(" ".join([*before, _cased(row[number].text, head) + behind]).split())


def _adjective(token: Token, gender: str) -> str:
    """What stands before the noun, in the nominative; what has no cases stays."""
    for form in token.forms:
        if form.part in _ADJECTIVES:
            if form.case == "nomn" and form.number == "sing":
                return token.text
            return _cased(token.text, form.inflected("nomn", "sing", gender or "masc") or token.lower)
    return token.text
