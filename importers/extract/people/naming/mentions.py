"""One place where somebody is named, with the offices and the country written beside it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Generic, NamedTuple, Protocol, TypeVar

if TYPE_CHECKING:
    from typing import Self

    from db.records import Role


class AnyName(Protocol):
    """What names of every language tell; `words` are as they stand, an inflected one in its case."""

    @property
    def start(self) -> int:
        """Where it begins."""

    @property
    def end(self) -> int:
        """Where it ends."""

    @property
    def words(self) -> tuple[str, ...]:
        """Its words."""

    @property
    def is_full(self) -> bool:
        """Whether it is more than one word, so that it tells who by itself."""


class AnyOffice(Protocol):
    """What offices of every language tell."""

    @property
    def start(self) -> int:
        """Where it begins."""

    @property
    def end(self) -> int:
        """Where it ends."""

    @property
    def text(self) -> str:
        """Its wording."""

    @property
    def role(self) -> Role:
        """Which kind of office it is."""

    @property
    def is_counterpart(self) -> bool:
        """Whether it is whatever the other one of a pair holds: "his Tajik counterpart"."""

    def in_role(self, role: Role) -> Self:
        """The same wording, meant as another kind of office."""


NameT = TypeVar("NameT", bound=AnyName)
OfficeT = TypeVar("OfficeT", bound=AnyOffice)


class AnyHolding(NamedTuple, Generic[OfficeT]):
    """An office beside a name; the country is the office's, the span what to quote."""

    office: OfficeT
    text: str
    country: str | None
    start: int
    end: int


@dataclass(slots=True, eq=False)
class AnyMention(Generic[NameT, OfficeT]):
    """One place where somebody is named, with what is written beside it."""

    name: NameT
    holdings: list[AnyHolding[OfficeT]] = field(default_factory=list)
    country: str | None = None
    country_span: tuple[int, int] | None = None

    def hold(self, office: OfficeT, country: str | None) -> None:
        """Count the office as theirs."""
        start, end = min(office.start, self.name.start), max(office.end, self.name.end)
        self.holdings.append(AnyHolding(office, office.text, country, start, end))

    def belong(self, country: str, start: int, end: int) -> None:
        """Count the country as theirs, unless one was told already."""
        if self.country is None:
            self.country = country
            self.country_span = (start, end)


def only(countries: tuple[str, ...]) -> str | None:
    """The country, where there is one and no more."""
    return countries[0] if len(countries) == 1 else None
