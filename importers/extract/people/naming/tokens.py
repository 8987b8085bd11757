"""A page as a row of words, each with what it may be: a piece of a name, of an office, a country, plain prose.

Offices and names are told apart by grammar over whole words, which stays linear where expressions over letters do not.
"""

from __future__ import annotations

import re
from enum import StrEnum, auto
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from importers.extract.people.naming.vocabulary import english

if TYPE_CHECKING:
    from collections.abc import Iterable

    from importers.extract.text.page import Page

_WORD = re.compile(
    r"[a-z]+(?![\w'-])"
    r"|(?:[^\W\d_a-z]|Yu|Ya|Ye|Zh|Kh|Sh|Ch|Ts|Dzh|Dj)\.(?=[ \n]?[^\W\d_a-z])"
    r"|[^\W\d_]+(?:['\-][^\W\d_]+)*"
    r"|\d+|[^\w\s]"
)
"""Most words are plain lower-case ones: tried first, they halve the time."""
_LOWER = re.compile(r"(?<![\w-])[^\W\d_A-Z][\w'-]+")
_LONG_DASHES = frozenset("\u2013\u2014")
_SHORTEST_CAPS = 2
_LONGEST_ACRONYM = 6


class Kind(StrEnum):
    """What a word can be by itself."""

    NAME = auto()
    INITIAL = auto()
    STATE = auto()
    ORGAN = auto()
    PLACE = auto()
    ACRONYM = auto()
    WORD = auto()
    MARK = auto()


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


@lru_cache(maxsize=2)
def tokens(page: Page) -> tuple[Token, ...]:
    """Every word of the page, in order; asked for by one finder after another."""
    plain = page.plain
    covers = _covers(page)
    opens = {sentence.start for sentence in page.sentences}
    lowers = set(_LOWER.findall(plain))
    found: list[Token] = []
    make = tuple.__new__  # a third of the time of the named constructor, for every word of every article
    number, last = 0, len(covers) - 1
    opened, closed, kind, mention = covers[0]
    for match in _WORD.finditer(plain):
        start, end = match.span()
        while start >= closed and number < last:
            number += 1
            opened, closed, kind, mention = covers[number]
        word = match.group()
        if not opened <= start < closed and "-" not in word and "'" not in word and plain[end : end + 1] != "'":
            lower, alone = _by_letters(word)
            if alone is Kind.NAME and start in opens and _only_opens(lower, lowers):
                alone = Kind.WORD
            found.append(make(Token, (start, end, word, lower, alone, -1, False)))
            continue
        for first, behind in _pieces(page.text, word, start, end):
            while first >= closed and number < last:
                number += 1
                opened, closed, kind, mention = covers[number]
            known = (kind, mention) if opened <= first < closed else (None, -1)
            found.append(_token(plain, first, behind, *known, lowers, opens_sentence=first in opens))
    return tuple(found)


def _pieces(text: str, word: str, start: int, end: int) -> Iterable[tuple[int, int]]:
    """A word, parted at a long dash, and at a hyphen after a word of office, as in "Minister-Foreign"."""
    if "-" not in word or len(word) == 1:
        return ((start, end),)
    if word.partition("-")[0].lower() not in english().official and _LONG_DASHES.isdisjoint(text[start:end]):
        return ((start, end),)
    found = []
    for part in re.split("(-)", word):
        if part:
            found.append((start, start + len(part)))
        start += len(part)
    return found


def _token(  # noqa: PLR0913, PLR0917
    plain: str, start: int, end: int, kind: Kind | None, mention: int, lowers: set[str], *, opens_sentence: bool
) -> Token:
    """The word with its ending read, of the kind that its mention or its letters give it."""
    word = plain[start:end]
    is_possessive = False
    if word.endswith(("'s", "'S")):
        word, end, is_possessive = word[:-2], end - 2, True
    elif word[-1] == "s" and plain.startswith("' ", end):
        is_possessive = True
    lower, alone = _by_letters(word)
    if kind is None:
        kind = Kind.WORD if alone is Kind.NAME and opens_sentence and _only_opens(lower, lowers) else alone
    elif kind is Kind.PLACE and lower in english().given_names:
        kind = Kind.NAME
    return Token(start, end, word, lower, kind, mention, is_possessive)


@lru_cache(maxsize=20_000)
def _by_letters(word: str) -> tuple[str, Kind]:
    """The word in lower case, and what it can be by its letters alone."""
    lower = word.lower()
    if not word[:1].isalpha():
        return lower, Kind.MARK
    if not word[0].isupper():
        return lower, Kind.WORD
    if word[-1] == ".":
        return lower, Kind.INITIAL
    if len(word) >= _SHORTEST_CAPS and word.isupper():
        return lower, Kind.ACRONYM
    return lower, Kind.WORD if lower in english().common else Kind.NAME


def _only_opens(lower: str, lowers: set[str]) -> bool:
    """Whether a word may be capitalised for nothing but its place at the head of a sentence."""
    return (lower in lowers or lower.endswith("ing")) and lower not in english().given_names


def _covers(page: Page) -> list[tuple[int, int, Kind | None, int]]:
    """Where the states, organs, places and dates stand, the widest of those that overlap; never empty."""
    spans: list[tuple[int, int, Kind | None, int]] = [
        (state.start, state.end, Kind.STATE, number) for number, state in enumerate(page.states)
    ]
    spans += [
        (organ.start, organ.end, Kind.ORGAN, number)
        for number, organ in enumerate(page.organs)
        if not organ.is_gathering
    ]
    spans += [(place.start, place.end, Kind.PLACE, -1) for place in page.places]
    spans += [(date.start, date.end, Kind.WORD, -1) for date in page.dates]
    spans.sort(key=lambda span: (span[0], -span[1]))
    kept: list[tuple[int, int, Kind | None, int]] = [(0, 0, None, -1)]
    for span in spans:
        if span[0] >= kept[-1][1]:
            kept.append(span)
    return kept


def is_short_acronym(token: Token) -> bool:
    """Whether it may name an organisation, as "CSTO" does and a headline's word in capitals does not."""
    return token.kind is Kind.ACRONYM and len(token.text) <= _LONGEST_ACRONYM
