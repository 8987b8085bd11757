"""The words that the Russian grammar of documents turns on, by dictionary form."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from importers.lexicon import load

if TYPE_CHECKING:
    from db.records import DocumentKind, DocumentStatus, Modality

_TABLES = ("titles", "acts", "running")


@dataclass(frozen=True)
class Vocabulary:
    """Kinds, verbs of status and small sets, each named for what its words do."""

    kinds: dict[str, DocumentKind]
    needing: dict[str, frozenset[str]]
    """Kinds that name a document only beside one of these words."""
    statuses: dict[str, DocumentStatus]
    modality: dict[str, Modality]
    sets: dict[str, frozenset[str]]
    levels: dict[str, frozenset[str]]
    """For those who act, the last parts of the ids of the bodies in which they meet."""
    heads: dict[str, frozenset[str]]
    """The same for what those head who are called heads: "главы правительств"."""
    acting: frozenset[str]
    """Every word of which one is in a sentence that does something to documents."""
    naming: frozenset[str]
    """Every word of which one is in a sentence that speaks of documents."""

    def has(self, name: str, lemmas: frozenset[str]) -> bool:
        """Whether any of a word's dictionary forms belongs to the set of that name."""
        return not self.sets[name].isdisjoint(lemmas)


@cache
def vocabulary() -> Vocabulary:
    """The list's words, made once."""
    data: dict[str, Any] = load("documents")["ru"]
    kinds = {word: kind for table in ("kinds", "more_kinds") for kind, words in data[table].items() for word in words}
    statuses = {word: status for status, words in data["statuses"].items() for word in words}
    sets = {name: frozenset(words) for table in _TABLES for name, words in data[table].items()}
    return Vocabulary(
        kinds,
        {word: frozenset(beside) for word, beside in data["nouns"].items()},
        statuses,
        {word: name for name, words in data["modality"].items() for word in words},
        sets,
        _levels(data, "levels"),
        _levels(data, "heads"),
        frozenset(statuses) | sets["turning"] | _levels(data, "levels").keys(),
        frozenset(kinds).union(*(sets[name] for name in ("generic", "wrapping", "papers", "pronouns"))),
    )


def _levels(data: dict[str, Any], name: str) -> dict[str, frozenset[str]]:
    return {word: frozenset(data["level_bodies"][level]) for level, words in data[name].items() for word in words}
