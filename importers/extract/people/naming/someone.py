"""One person of a page, with every mention of them."""

from __future__ import annotations

from bisect import bisect_left, insort
from dataclasses import dataclass, field
from typing import Any, Generic, NamedTuple, TypeVar

from importers.extract.people.naming.mentions import AnyHolding, AnyMention, OfficeT

MentionT = TypeVar("MentionT", bound=AnyMention[Any, Any])


class Called(NamedTuple, Generic[MentionT]):
    """A mention with the words it was read as, in the nominative, and as they are shown."""

    mention: MentionT
    words: tuple[str, ...]
    text: str


@dataclass(slots=True, eq=False)
class Anyone(Generic[MentionT, OfficeT]):
    """One person of the page; what the fullest of their names is, each language knows."""

    called: list[Called[MentionT]] = field(default_factory=list)
    """Every place that names them, in the order of the text."""
    spellings: dict[tuple[str, ...], str] = field(default_factory=dict)
    """The words they are called by with how these are shown, in the order in which they were met."""
    country: str | None = None
    roles: list[str] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    """Where they are named, in order."""

    @property
    def mentions(self) -> list[MentionT]:
        """Every place that names them, in the order of the text."""
        return [one.mention for one in self.called]

    @property
    def held(self) -> list[AnyHolding[OfficeT]]:
        """Every office said of them."""
        return [holding for one in self.called for holding in one.mention.holdings]

    @property
    def told_country(self) -> tuple[str | None, tuple[int, int] | None]:
        """The first country told of them, with the words that tell it."""
        for mention in self.mentions:
            if mention.country is not None:
                return mention.country, mention.country_span
        return None, None

    def take(self, one: Called[MentionT]) -> None:
        """Count the mention as theirs."""
        insort(self.called, one, key=_start)
        insort(self.starts, one.mention.name.start)
        self.spellings.setdefault(one.words, one.text)
        self.country = self.country or one.mention.country
        for holding in one.mention.holdings:
            if holding.office.role not in self.roles:
                self.roles.append(holding.office.role)

    def last_before(self, offset: int) -> int:
        """Where they were last named before; for those named only later, the further the less."""
        at = bisect_left(self.starts, offset)
        return self.starts[at - 1] if at else -self.starts[0] - 1


def _start(one: Called[Any]) -> int:
    start: int = one.mention.name.start
    return start
