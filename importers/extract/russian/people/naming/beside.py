"""Names, offices and states in the order of a sentence, and what stands between them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, TypeAlias

from importers.extract.people.naming.mentions import AnyHolding, AnyMention
from importers.extract.russian.people.naming.names import Name
from importers.extract.russian.people.naming.offices import Office
from importers.extract.text.mentions import State

if TYPE_CHECKING:
    from importers.extract.text.page import Page

Atom: TypeAlias = Name | Office | State

_HONORIFIC = (
    r"(?:(?:его |её |ее )?превосходительств\w{1,2}|господин\w{0,3}|госпож\w{1,2}|г-\w{1,3}|товарищ\w{0,2}|"
    r"(?:доктор|академик|дипломат|шейх)\w{0,2}|елбасы|сам|сам[аи]м|г\.|"
    r"(?:генерал|адмирал|маршал|полковник|подполковник|генерал-\w{5,12}|вице-адмирал)\w{0,2}(?: армии| флота)?)"
)
_REACH = 90
_LONGEST_QUOTE = 300


@cache
def direct() -> re.Pattern[str]:
    """Between an office and the name it is said of, without a mark."""
    return re.compile(
        rf" ?\[?(?:\([^()]{{2,30}}\) )?(?:в \d{{4}}[-\d]{{0,5}} (?:год\w{{1,2}}|гг?\.?) )?(?:{_HONORIFIC} ){{0,3}}$"
    )


@cache
def before() -> re.Pattern[str]:
    """The same with a mark."""
    return re.compile(rf" ?(?:[,:(]|--?) ?(?:{_HONORIFIC} ){{0,3}}$")


@cache
def after() -> re.Pattern[str]:
    """Between a name and the office said of it in apposition."""
    return re.compile(
        r" ?(?:,|\(|\[|--?) ?(?:(?:модератор|ведущий|хозяин|хозяйка|докладчик|он же|она же),? )?"
        r"(?:(?:который|которая) (?:является|был|была) )?"
        r"(?:(?:и )?(?:тоже|также|заодно|одновременно|по совместительству) |"
        r"(?:а )?(?:ныне|сейчас|теперь|ещ[её] недавно|до недавнего времени|ранее|прежде) )?"
        r"(?:(?:его|её|ее|их|сво(?:его|ей|ему|им|ю)) )?(?:(?:нов|нынешн|прежн|тогдашн|будущ|теперешн)[а-я]{2,3} )?$"
    )


@cache
def listing() -> re.Pattern[str]:
    """Between two entries of a list."""
    return re.compile(r" ?(?:[,;)]\s*)*(?:\s*(?:и|а также|также|и также|вместе с|с|со|от|из|а)\s)*\s*$")


Holding: TypeAlias = AnyHolding[Office]


@dataclass(slots=True, eq=False)
class Mention(AnyMention[Name, Office]):
    """One place where somebody is named, with what is written beside it."""

    cases: frozenset[str] = frozenset()
    """In which of these the name stands, as the words beside tell; none where they tell nothing."""
    is_listed: bool = False
    """Whether it stands in a list of names with their states."""

    def hold(self, office: Office, country: str | None, text: str | None = None) -> None:
        """Count the office as theirs, and its country; what stands far from the name is quoted alone."""
        start, end = min(office.start, self.name.start), max(office.end, self.name.end)
        if end - start > _LONGEST_QUOTE:
            start, end = office.start, office.end
        self.holdings.append(AnyHolding(office, text or office.text, country, start, end))
        if country is not None:
            self.belong(country, start, end)


@dataclass(slots=True)
class Row:
    """One sentence's names, offices and states in order."""

    page: Page
    atoms: list[Atom]
    mentions: dict[int, Mention]
    """Every name's mention, by where it starts."""
    used: set[int] = field(default_factory=set)
    """Offices that have found their holder, by where they start."""
    spent: set[int] = field(default_factory=set)
    """States that tell whose some name or office is, by where they start."""

    def gap(self, left: Atom, right: Atom) -> str:
        """The lower-case text between, or a mark no rule accepts where it is long."""
        if right.start - left.end > _REACH:
            return "…"
        gap = self.page.plain[left.end : right.start].lower()
        inner = " ".join(gap.split())
        return (" " if gap[:1].isspace() else "") + inner + (" " if inner and gap[-1:].isspace() else "")

    def mention(self, name: Name) -> Mention:
        """The mention of the name."""
        return self.mentions[name.start]
