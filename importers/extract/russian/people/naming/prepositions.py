"""What joins more to the words of an office: a preposition with its case, an abbreviation in brackets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from importers.extract.people.naming.kinds import Kind
from importers.extract.russian.people.naming.parts import is_adjective, is_noun
from importers.extract.russian.people.naming.vocabulary import russian

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.russian.people.naming.tokens import Token

_PLACE = frozenset({"loct"})
_WITH = frozenset({"ablt"})
_CASES_OF = {
    "по": frozenset({"datv"}),
    "для": frozenset({"gent"}),
    "в": _PLACE,
    "во": _PLACE,
    "при": _PLACE,
    "на": _PLACE,
    "о": _PLACE,
    "об": _PLACE,
    "с": _WITH,
    "со": _WITH,
}
_AGAINST = frozenset({"борьба", "связь", "работа", "сотрудничество", "взаимодействие"})
"""What is done with or against something: "комитет по борьбе с терроризмом"."""
_BRACKETED = 3


def governed_behind(row: Sequence[Token], head: int, at: int) -> frozenset[str] | None:
    """The cases of what the preposition joins to the office: empty for "коллега из России", none for nothing."""
    token = row[at]
    if at + 1 >= len(row):
        return None
    following = row[at + 1]
    if token.lower == "из":
        is_home = following.kind is Kind.STATE and bool(row[head].lemmas & {"коллега"})
        return frozenset() if is_home else None
    if not _is_fit(row, head, at):
        return None
    cases = _CASES_OF[token.lower]
    is_thing = is_noun(following, cases) and bool(following.lemmas & russian().institutions)
    is_mention = following.kind in {Kind.STATE, Kind.ORGAN, Kind.ACRONYM, Kind.PLACE} and token.lower != "по"
    return cases if is_thing or is_mention or is_adjective(following, cases) else None


def _is_fit(row: Sequence[Token], head: int, at: int) -> bool:
    """Whether the word before, or the office, calls for the preposition."""
    match row[at].lower:
        case "с" | "со":
            return bool(row[at - 1].lemmas & _AGAINST)
        case "о" | "об":
            return "договор" in row[at - 1].lemmas
        case "в" | "во" | "на":
            return bool(row[head].lemmas & russian().envoys) or "территория" in row[at + 1].lemmas
        case _:
            return True


def abbreviated(row: Sequence[Token], at: int) -> int | None:
    """The index behind the abbreviation of an institution: "Совета безопасности (СБ) Украины"."""
    inside = row[at + 1 : at + 1 + _BRACKETED]
    is_short = len(inside) == _BRACKETED and inside[0].kind in {Kind.ACRONYM, Kind.ORGAN} and inside[1].text == ")"
    return at + _BRACKETED if is_short and inside[2].kind is Kind.STATE else None
