"""What is told of a person in every language alike: how they are called, which country's they are, of what rank."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from db.records import Claim

if TYPE_CHECKING:
    from collections.abc import Iterator

    from db.records import Role
    from importers.extract.people.naming.someone import Anyone

Origin: TypeAlias = tuple[str, tuple[int, int]]
"""A country, and where the words stand that tell it."""


class Rank(NamedTuple):
    """An office concluded from who is meeting, with the words that show whose it is."""

    role: Role
    text: str
    start: int
    end: int


def name_claims(subject: str, someone: Anyone[Any, Any]) -> Iterator[Claim]:
    """One claim for each spelling, where it first stands."""
    seen: set[str] = set()
    for one in someone.called:
        if one.text not in seen:
            seen.add(one.text)
            yield Claim(subject, "name", one.text, one.mention.name.start, one.mention.name.end, "reported")


def country_claims(subject: str, country: str | None, span: tuple[int, int] | None) -> Iterator[Claim]:
    """One claim of the country, if it is known and by which words."""
    if country is not None and span is not None:
        yield Claim(subject, "country", country, *span, "reported")
