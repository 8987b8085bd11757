"""Where a word is filed so that misspelt ones find it: short keys for one slip, runs of three letters for more."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from enum import IntEnum
from typing import TYPE_CHECKING, Final
from zlib import crc32

if TYPE_CHECKING:
    from collections.abc import Iterable

    from db.search.folding import Word

KEYED_LETTERS: Final = 7
"""Slips are caught in the first letters only: that keeps the keys of a long word as few as those of a short one."""

_LETTERS = {letter: place for place, letter in enumerate("$abcdefghijklmnopqrstuvwxyz0123456789")}
_BASE = len(_LETTERS)
_GRAMS = _BASE**3
_LENGTHS = 32
_SHELF_BITS = 16
_SHELF = (1 << _SHELF_BITS) - 1
_WORD_BITS = 24
_WORD = (1 << _WORD_BITS) - 1
_MARK = (1 << 32 - _WORD_BITS) - 1

WORDS_AT_MOST: Final = _WORD
"""Words with higher numbers are filed under no key; no archive has so many."""


class Domain(IntEnum):
    """Where a word occurs; each domain has its own vocabulary."""

    NAMES = 1
    TITLES = 2
    TEXTS = 3


_SALTS = {domain: crc32(domain.name.encode("ascii")) for domain in Domain}
"""Hashes of one domain mean nothing in another; they must differ in more than a bit, or letters make up for it."""


def keys(domain: Domain, word: Word) -> set[int]:
    """Return the hashes of every spelling that leaves out at most one of the word's first letters."""
    found: set[int] = set()
    _shorten(domain, word.skeleton[:KEYED_LETTERS], found)
    if word.plain != word.skeleton:
        _shorten(domain, word.plain[:KEYED_LETTERS], found)
    return found


def _shorten(domain: Domain, letters: str, found: set[int]) -> None:
    coded = letters.encode("ascii")
    before = _SALTS[domain]
    for place in range(len(coded)):
        found.add(crc32(coded[place + 1 :], before))
        before = crc32(coded[place : place + 1], before)
    found.add(before)


def shelf_of(key: int) -> int:
    """Return the number of the shelf on which the words of a hash stand, among others."""
    return key & _SHELF


def on_shelf(key: int, word: int) -> int:
    """Return a word as it stands on the shelf of a hash: after another part of the hash, so that others are told."""
    return (key >> _SHELF_BITS & _MARK) << _WORD_BITS | word


def places(domain: Domain, word: Word, number: int) -> list[tuple[int, int]]:
    """Return the shelves of all keys of a word, each with the word as it stands there."""
    return [(shelf_of(key), on_shelf(key, number)) for key in keys(domain, word)]


def off_shelf(shelf: bytes, key: int) -> list[int]:
    """Return the words of a hash that stand on its shelf."""
    standing = array("I", shelf)
    mark = on_shelf(key, 0)
    first = bisect_left(standing, mark)
    return [each & _WORD for each in standing[first : bisect_right(standing, mark | _WORD, first)]]


def grams(domain: Domain, skeleton: str) -> list[int]:
    """Return the numbers of a skeleton's runs of three letters, filed by domain and length."""
    return list(_grams(domain, skeleton, (len(skeleton),)))


def grams_near(domain: Domain, skeleton: str, reach: int) -> list[int]:
    """Return the same, for every length within reach of the skeleton's own."""
    length = len(skeleton)
    return list(_grams(domain, skeleton, range(max(1, length - reach), length + reach + 1)))


def length_filed(gram: int) -> int:
    """Return how long the skeletons are that are filed under the number of a run."""
    return gram // _GRAMS % _LENGTHS


def _grams(domain: Domain, skeleton: str, lengths: Iterable[int]) -> set[int]:
    padded = f"${skeleton}$"
    codes = {
        (_LETTERS[padded[place]] * _BASE + _LETTERS[padded[place + 1]]) * _BASE + _LETTERS[padded[place + 2]]
        for place in range(len(padded) - 2)
    }
    shelves = {(int(domain) * _LENGTHS + min(length, _LENGTHS - 1)) * _GRAMS for length in lengths}
    return {shelf + code for shelf in shelves for code in codes}
