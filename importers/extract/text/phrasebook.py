"""Phrases of several words found in a text by their first word, whatever the size of the list."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from functools import lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

_T = TypeVar("_T")
_WORD = re.compile(r"(\S(?:\b|\w*))")
"""A word or a mark; blanks are passed over fast, as it begins with none."""


class Words(NamedTuple):
    """Every word and mark of a text, in lower case, with where it stands."""

    lower: tuple[str, ...]
    starts: Sequence[int]
    ends: Sequence[int]
    places: Mapping[str, list[int]]
    """Where each word stands, by its number."""
    every: frozenset[str]
    """Each word once."""

    def numbers(self, wanted: AbstractSet[str]) -> list[int]:
        """Which words are any of those, in order."""
        found: list[int] = []
        for word in wanted & self.every:
            found += self.places[word]
        found.sort()
        return found

    def between(self, start: int, end: int) -> tuple[str, ...]:
        """The words that begin between the two offsets."""
        return self.lower[bisect_left(self.starts, start) : bisect_left(self.starts, end)]


@lru_cache(maxsize=4)
def words_of(plain: str) -> Words:
    """The words of a text, split once for all that look something up in it, in columns."""
    lower = plain.lower()
    parts = _WORD.split(lower if len(lower) == len(plain) else plain)  # gap, word, gap, …
    edges = list(accumulate(map(len, parts)))
    found = tuple(parts[1::2]) if len(lower) == len(plain) else tuple(part.lower() for part in parts[1::2])
    places: dict[str, list[int]] = defaultdict(list)
    for number, word in enumerate(found):
        places[word].append(number)
    return Words(found, edges[0:-1:2], edges[1::2], dict(places), frozenset(places))


class _Entry(NamedTuple, Generic[_T]):
    words: tuple[str, ...]
    capitals: tuple[tuple[int, bool], ...]
    """Which words need a capital, and whether all their letters do."""
    meaning: _T


class Phrasebook(Generic[_T]):
    """Phrases with what each stands for; a capital in a phrase asks for one in the text, a small letter for none."""

    def __init__(self, phrases: Iterable[tuple[str, _T]]) -> None:
        self._entries: dict[tuple[str, ...], list[_Entry[_T]]] = {}
        self._firsts: set[str] = set()
        self._alone: set[str] = set()
        """Words that are a phrase by themselves."""
        self._sizes: dict[tuple[str, ...], list[int]] = {}
        """How many words the phrases have that begin with these two words, the longest first."""
        for phrase, meaning in phrases:
            words = _WORD.findall(phrase)
            capitals = tuple((i, len(word) > 1 and word.isupper()) for i, word in enumerate(words) if word[0].isupper())
            entry = _Entry(tuple(word.lower() for word in words), capitals, meaning)
            self._entries.setdefault(entry.words, []).append(entry)
            self._firsts.add(entry.words[0])
            if len(words) == 1:
                self._alone.add(entry.words[0])
                continue
            sizes = self._sizes.setdefault(entry.words[:2], [])
            if len(words) not in sizes:
                sizes.append(len(words))
                sizes.sort(reverse=True)

    def find(self, plain: str) -> Iterator[tuple[int, int, _T]]:
        """Every phrase of the text with its place, in order, the longest at each place, none within another."""
        words = words_of(plain)
        lower, sizes, alone = words.lower, self._sizes, self._alone
        free = 0
        for index in words.numbers(self._firsts):
            if index < free or not (lower[index : index + 2] in sizes or lower[index] in alone):
                continue
            entry = self._longest(plain, words, index)
            if entry is not None:
                free = index + len(entry.words)
                yield words.starts[index], words.ends[free - 1], entry.meaning

    def _longest(self, plain: str, words: Words, index: int) -> _Entry[_T] | None:
        """The longest phrase that begins with that word."""
        lower = words.lower
        for size in (*self._sizes.get(lower[index : index + 2], ()), 1):
            for entry in self._entries.get(lower[index : index + size], ()):
                if _is_spelt(plain, words.starts, words.ends, index, entry):
                    return entry
        return None


def _is_spelt(plain: str, starts: Sequence[int], ends: Sequence[int], index: int, entry: _Entry[_T]) -> bool:
    """Whether capitals stand where they must, and no paragraph ends within."""
    for place, is_all in entry.capitals:
        word = plain[starts[index + place] : ends[index + place]]
        if not (word.isupper() if is_all else word[0].isupper()):
            return False
    return "\n\n" not in plain[starts[index] : ends[index + len(entry.words) - 1]]
