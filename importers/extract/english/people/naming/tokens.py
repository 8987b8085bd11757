"""A page as a row of words, each with what it may be: a piece of a name, of an office, a country, plain prose.

Offices and names are told apart by grammar over whole words, which stays linear where expressions over letters do not.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import lru_cache, partial
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from importers.extract.english.people.naming.vocabulary import english
from importers.extract.people.naming.kinds import Kind, covered

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from importers.extract.text.page import Page

_WORD = re.compile(
    r"([^\s_](?:(?<=[a-zA-Z])[a-z]*+(?![\w'.-])"
    r"|(?<=[^\W\d_])[^\W\d_]*+(?:['\-][^\W\d_]++)*+(?:\.(?=[ \n]?[^\W\d_a-z])(?:(?<=(?<![\w'-])[^\W\d_a-z]\.)"
    r"|(?<=(?<![\w'-])(?:Yu|Ya|Ye|Zh|Kh|Sh|Ch|Ts|Dj)\.)|(?<=(?<![\w'-])Dzh\.)))?"
    r"|(?<=\d)\d*|))"
)
"""Most words are plain Latin ones and tried first; a dot belongs to an initial before a capital."""
_OWNING = re.compile(r"s(?=' )")
_OWNERS = ("'s", "'S")
_JOINTS = re.compile(r"['-]")
_HYPHEN = re.compile(r"(-)")
_LONG_DASHES = frozenset("\u2013\u2014")
_SHORTEST_CAPS = 2
_LONGEST_ACRONYM = 6


class Token(NamedTuple):
    """One word or mark; `end` leaves a possessive ending out."""

    start: int
    end: int
    text: str
    lower: str
    kind: Kind
    mention: int = -1
    """Which state or organ of the page it is a part of."""
    is_possessive: bool = False

    @property
    def is_capitalised(self) -> bool:
        """Whether it opens with a capital letter."""
        return self.text[0].isupper()


_make = partial(tuple.__new__, Token)
"""A third of the time of the named constructor, for every word of every article."""


@lru_cache(maxsize=2)
def tokens(page: Page) -> tuple[Token, ...]:
    """Every word of the page, in order; asked for by one finder after another.

    The words are kept in columns until all is known of them, since what is done to a column at once costs little.
    """
    words = _words(page)
    starts, texts = words.starts, words.texts
    lowers = [text.lower() for text in texts]
    kinds = list(map(_by_letters, texts))
    mentions = [-1] * len(texts)
    given_names = english().given_names
    for number, covering, mention in covered(page, starts):
        is_given_name = covering is Kind.PLACE and lowers[number] in given_names
        kinds[number] = Kind.NAME if is_given_name else covering
        mentions[number] = mention
    written = set(texts)
    for number in _numbers((sentence.start for sentence in page.sentences), starts):
        if kinds[number] is Kind.NAME and _only_opens(lowers[number], written):
            kinds[number] = Kind.WORD
    return tuple(map(_make, zip(starts, words.ends, texts, lowers, kinds, mentions, words.owning)))  # noqa: B905


@dataclass(slots=True)
class _Words:
    """The words of a text in columns; an ending that makes a possessive is no part of them."""

    starts: list[int]
    ends: list[int]
    texts: list[str]
    owning: list[bool]


def _words(page: Page) -> _Words:
    """All words, those that hyphens or endings join taken apart."""
    plain = page.plain
    parts = _WORD.split(plain)  # gap, word, gap, …
    edges = list(accumulate(map(len, parts)))
    starts, ends, texts = edges[0::2], edges[1::2], parts[1::2]
    del starts[len(texts) :]
    words = _Words(starts, ends, texts, [False] * len(texts))
    for number in reversed([number for number, text in enumerate(texts) if not text.isalpha() and len(text) > 1]):
        if _JOINTS.search(texts[number]):
            _take_apart(page.text, words, number)
    if "s' " in plain:
        for number in _numbers((match.end() for match in _OWNING.finditer(plain)), words.ends):
            words.owning[number] = True
    return words


def _take_apart(text: str, words: _Words, number: int) -> None:
    """Put the pieces of a word in its place, each without its possessive ending."""
    pieces = list(_pieces(text, words.texts[number], words.starts[number], words.ends[number]))
    here = slice(number, number + 1)
    owning = [piece.endswith(_OWNERS) for _, piece in pieces]
    words.starts[here] = [start for start, _ in pieces]
    words.texts[here] = texts = [
        piece[:-2] if is_owning else piece for (_, piece), is_owning in zip(pieces, owning, strict=True)
    ]
    words.ends[here] = [start + len(piece) for (start, _), piece in zip(pieces, texts, strict=True)]
    words.owning[here] = owning


def _pieces(text: str, word: str, start: int, end: int) -> Iterator[tuple[int, str]]:
    """A word, parted at a long dash, and at a hyphen after a word of office, as in "Minister-Foreign"."""
    first, hyphen, _ = word.partition("-")
    if not hyphen or (first.lower() not in english().official and _LONG_DASHES.isdisjoint(text[start:end])):
        yield start, word
        return
    for part in _HYPHEN.split(word):
        if part:
            yield start, part
        start += len(part)


def _numbers(offsets: Iterable[int], edges: Sequence[int]) -> Iterator[int]:
    """The words that have an edge at one of the offsets, by their number."""
    for offset in offsets:
        number = bisect_left(edges, offset)
        if number < len(edges) and edges[number] == offset:
            yield number


@lru_cache(maxsize=20_000)
def _by_letters(word: str) -> Kind:
    """What the word can be by its letters alone."""
    if not word[:1].isalpha():
        return Kind.MARK
    if not word[0].isupper():
        return Kind.WORD
    if word[-1] == ".":
        return Kind.INITIAL
    if len(word) >= _SHORTEST_CAPS and word.isupper():
        return Kind.ACRONYM
    return Kind.WORD if word.lower() in english().common else Kind.NAME


def _only_opens(lower: str, written: set[str]) -> bool:
    """Whether a word may be capitalised for nothing but its place at the head of a sentence."""
    return (lower in written or lower.endswith("ing")) and lower not in english().given_names


def is_short_acronym(token: Token) -> bool:
    """Whether it may name an organisation, as "CSTO" does and a headline's word in capitals does not."""
    return token.kind is Kind.ACRONYM and len(token.text) <= _LONGEST_ACRONYM
