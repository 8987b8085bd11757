"""The words that offices and names are told by, made ready for looking up."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, cached_property

from importers.lexicon import load


@dataclass(frozen=True)
class Vocabulary:
    """The English word list of offices as sets; `functions` are words that begin sentences, never names."""

    heads: frozenset[str]
    plural_heads: frozenset[str]
    modifiers: frozenset[str]
    institutions: frozenset[str]
    things: frozenset[str]
    functions: frozenset[str]
    honorifics: frozenset[str]
    particles: frozenset[str]
    given_names: frozenset[str]
    surname_endings: tuple[str, ...]
    speech: frozenset[str]
    acts: frozenset[str]
    between: frozenset[str]
    seats: dict[str, str]
    """The state that a seat of power says an office is of."""
    administration: frozenset[str]
    historic: frozenset[str]
    callings: frozenset[str]
    """What somebody is who holds no office, and what is named after somebody or made by them."""

    @cached_property
    def every_head(self) -> frozenset[str]:
        """The nouns of offices in both numbers."""
        return self.heads | self.plural_heads

    @cached_property
    def official(self) -> frozenset[str]:
        """Every word that may stand inside an office."""
        return self.heads | self.plural_heads | self.modifiers | self.institutions

    @cached_property
    def common(self) -> frozenset[str]:
        """Every word that is no part of a name, however it is written."""
        return (self.official | self.functions | self.things | self.honorifics) - self.particles


@cache
def english() -> Vocabulary:
    """The list of `offices.toml`."""
    words = load("offices")["en"]
    heads = frozenset(words["heads"].split())
    speech = frozenset(words["acts"]["speech"].split())
    return Vocabulary(
        heads=heads,
        plural_heads=frozenset(plural(head) for head in heads),
        modifiers=frozenset(words["modifiers"].split()),
        institutions=frozenset(words["institutions"].split()),
        things=frozenset(words["things"].split()),
        functions=frozenset(words["function"].split()),
        honorifics=frozenset(words["honorifics"].split()),
        particles=frozenset(words["particles"].split()),
        given_names=frozenset(words["given_names"].split()),
        surname_endings=tuple(sorted(words["surname_endings"].split())),
        speech=speech,
        acts=speech | frozenset(words["acts"]["meeting"].split()),
        between=frozenset(words["acts"]["between"].split()),
        seats={seat: country for country, seats in words["seats"].items() for seat in seats},
        historic=frozenset(words["historic"]["names"].split()),
        callings=frozenset(words["callings"]["words"].split()),
        administration=frozenset(words["administration"]["words"].split()),
    )


def plural(head: str) -> str:
    """The plural of an office's noun."""
    if head.endswith("man"):
        return head[:-3] + "men"
    if head.endswith("y"):
        return head[:-1] + "ies"
    if head.endswith(("s", "ch")):
        return head + "es"
    return head + "s"


def singular(head: str) -> str:
    """The noun of a plural that `plural` made."""
    if head.endswith("men"):
        return head[:-3] + "man"
    if head.endswith("ies"):
        return head[:-3] + "y"
    return head.removesuffix("s")
