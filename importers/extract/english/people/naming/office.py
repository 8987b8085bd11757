"""One office as it is told: its words, its kind, the states it is of."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from importers.extract.english.people.naming.tokens import Token
from importers.extract.people.naming.kinds import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from db.records import Role
    from importers.extract.text.page import Page

_PAST = frozenset({"former", "ex", "late", "ex-president", "ex-minister", "ex-premier", "retired", "then"})
DEPUTIES = frozenset({"deputy minister", "deputy ministers", "vice minister", "first deputy minister"})
_GENERIC = frozenset(
    {
        "minister",
        "ministers",
        "chairman",
        "chairperson",
        "secretary",
        "head",
        "leader",
        "official",
        "deputy",
        "chief",
        "chair",
        "diplomat",
    }
)


class Office(NamedTuple):
    """One office or several held together; the tokens `first` to `last` are all of its words."""

    first: int
    last: int
    start: int
    end: int
    wording: tuple[int, int]
    """Where the office stands without its country."""
    text: str
    role: Role
    countries: tuple[str, ...] = ()
    is_plural: bool = False
    is_counterpart: bool = False
    """Holds whatever the other one of the pair does: "his Tajik counterpart"."""

    @property
    def is_generic(self) -> bool:
        """Whether it says no more than a rank: "Minister"."""
        return self.text.lower() in _GENERIC or "delegation" in self.text

    @property
    def is_rank(self) -> bool:
        """Whether it leaves open of which ministry: "Minister", "Deputy Minister"."""
        return self.is_generic or self.text.lower() in DEPUTIES

    @property
    def is_past(self) -> bool:
        """Whether the holder has left it: "former Prime Minister"."""
        return not _PAST.isdisjoint(self.text.lower().replace("ex-", "ex ").split())

    def in_role(self, role: Role) -> Office:
        """The same wording, meant as another kind of office."""
        return self._replace(role=role)


def plain_words(words: Sequence[Token], first: int, last: int) -> tuple[str, ...]:
    """The words of an office without those of its country ("Russian Federation") and of whom it serves."""
    return tuple(
        word.lower for word in words[first : last + 1] if word.kind is not Kind.STATE and not word.is_possessive
    )


def collapsed(page: Page, span: tuple[int, int]) -> str:
    """The words there, on one line."""
    return " ".join(page.text[span[0] : span[1]].split())
