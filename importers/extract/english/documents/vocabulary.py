"""The words that the grammar of documents turns on, as sets made once from their list."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, cached_property
from typing import TYPE_CHECKING, Any

from importers.lexicon import load

if TYPE_CHECKING:
    from collections.abc import Sequence

    from db.records import DocumentKind, DocumentStatus

_YEARS = re.compile(r"(?:19|20)\d\d(?:[-/](?:\d\d){1,2})?")
_OPENING = ("articles", "drafts", "quantities", "elided", "awards")
_LEADING = ("prepositions", "stops", "listing", "made", "agreed", "clauses", "adopting")
_ENDING = ("prepositions", "stops", "articles", "made", "agreed", "listing", "clauses")
_JOINTS = frozenset({"and", "or", "as", "not", "be", "both", "its", "their", "this", "these", "before", "at"})
_TURNING = ("prepositions", "stops", "reduced")
_SUFFIX = re.compile(r"-\d+$")


@dataclass(frozen=True)
class Vocabulary:
    """One language's words for documents; each set is named for what its words do."""

    kinds: dict[str, DocumentKind]
    plurals: dict[str, str]
    """Plural kinds with their singular."""
    pairs: dict[str, DocumentKind]
    """Kinds named by two words, whatever the second names alone."""
    statuses: dict[str, DocumentStatus]
    phrasal: dict[str, DocumentStatus]
    """Verbs with the second word that they need: "look at"."""
    intransitive: dict[str, DocumentStatus]
    """Verbs whose subject is the document: "comes before"."""
    sets: dict[str, frozenset[str]]
    needing: dict[str, frozenset[str]]
    """Kinds that name a document only after one of these words."""

    introducing: frozenset[str]
    """Words that may stand before the title of a document and are no part of it."""
    opening: frozenset[str]
    """Words that a phrase naming a document may begin with wherever it stands."""
    leading: frozenset[str]
    """Words after which one may begin with any other."""
    ending: frozenset[str]
    """Words that no noun phrase goes on with."""
    turning: frozenset[str]
    """Words at which a title may end or turn to another thing; it runs on over all others."""

    @cached_property
    def naming(self) -> frozenset[str]:
        """Words that may be the noun of a phrase that names documents, beside those for their kinds."""
        return frozenset().union(*(self.sets[name] for name in ("generic", "elided", "awards", "drafts")))

    @cached_property
    def after_title(self) -> frozenset[str]:
        """Words passed over behind a title."""
        return self.sets["adverbs"] - {"the"}

    @cached_property
    def participles(self) -> frozenset[str]:
        """Words that behind a noun open what is said of it."""
        return frozenset().union(*(self.sets[name] for name in ("subject", "reduced", "named", "times")))

    def kind(self, word: str, before: str = "", *, is_capital: bool = False) -> DocumentKind | None:
        """What kind of document the word names, where it names one."""
        pair = self.pairs.get(f"{before} {word}")
        if pair is not None:
            return pair
        kind = self.kinds.get(word)
        if kind is None and word[-1].isdigit() and "-" in word:
            word = _SUFFIX.sub("", word)
            kind = self.kinds.get(word)
        if kind is None or (not is_capital and self.plurals.get(word, word) in self.sets["capital"]):
            return None
        if word in self.needing and before not in self.needing[word]:
            return None
        return kind

    def is_above(self, whom: Sequence[str]) -> bool:
        """Whether the words name those to whom papers are sent up."""
        return not self.sets["upward"].isdisjoint(whom)

    def has(self, name: str, word: str) -> bool:
        """Whether the word belongs to the set of that name."""
        return word in self.sets[name]

    def is_of_papers(self, word: str) -> bool:
        """Whether the word speaks of papers without naming them, and not of mere topics."""
        return self.has("carried", word) and not self.has("topics", word)

    def is_participle(self, word: str) -> bool:
        """Whether the word may begin what is said of a paper without a verb of its own: "signed by all"."""
        return self.has("participles", word) or self.has("reduced", word)


def is_year(word: str) -> bool:
    """Whether the word is a year or a span of years."""
    return word[0].isdigit() and _YEARS.fullmatch(word) is not None


@cache
def vocabulary(language: str = "en") -> Vocabulary:
    """The words of one language; raises where the list contradicts itself."""
    data: dict[str, Any] = load("documents")[language]
    kinds, plurals = _kinds(data)
    statuses = _meanings(data["statuses"])
    needing: dict[str, set[str]] = {}
    for before, words in data["nouns"].items():
        for word in words:
            needing.setdefault(word, set()).add(before)
    sets = {
        name: frozenset(words)
        for table in ("titles", "acts", "opening", "running", "subjects", "verbs")
        for name, words in data[table].items()
    }
    return Vocabulary(
        kinds,
        plurals,
        {words: kind for kind, listed in data["pairs"].items() for words in listed},
        statuses,
        _meanings(data["phrasal"]),
        _meanings(data["intransitive"]),
        sets,
        {word: frozenset(befores) for word, befores in needing.items()},
        frozenset().union(*(sets[name] for name in (*_OPENING, "fillers", "projects"))),
        frozenset().union(*(sets[name] for name in _OPENING)),
        frozenset({*statuses, "and", "or"}).union(*(sets[name] for name in _LEADING)),
        frozenset({*statuses, *_JOINTS}).union(*(sets[name] for name in _ENDING)),
        frozenset({"and", "or", "as", "along", "together", "may", "such", "what", "how", "why"}).union(
            *(sets[name] for name in _TURNING)
        ),
    )


def _kinds(data: dict[str, Any]) -> tuple[dict[str, DocumentKind], dict[str, str]]:
    """The kind that each word names, plurals among them, and the singular of these."""
    kinds: dict[str, DocumentKind] = {}
    plurals: dict[str, str] = {}
    for kind, words in data["kinds"].items():
        for word in words:
            _put(kinds, word, kind)
            if not word.endswith("s"):
                _put(kinds, f"{word}s", kind)
                plurals[f"{word}s"] = word
    for kind, words in data["plurals"].items():
        for word in words:
            kinds[word] = kind
            plurals[word] = word[:-3] + "y" if word.endswith("ies") else word.removesuffix("es").removesuffix("s")
    return kinds, plurals


def _meanings(table: dict[str, Any]) -> dict[str, DocumentStatus]:
    """The status that each word gives."""
    found: dict[str, DocumentStatus] = {}
    for status, words in table.items():
        for word in words:
            _put(found, word, status)
    return found


def _put(table: dict[str, Any], word: str, meaning: str) -> None:
    if table.setdefault(word, meaning) != meaning:
        raise ValueError(f"the list of documents gives {word!r} two meanings: {table[word]} and {meaning}")
