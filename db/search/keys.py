"""Where a word is filed so that misspelt ones find it: short keys for one slip, runs of three letters for more."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from enum import IntEnum
from typing import TYPE_CHECKING, Final
from zlib import crc32

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

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
    salt = _SALTS[domain]
    spellings = {word.skeleton[:KEYED_LETTERS].encode("ascii"), word.plain[:KEYED_LETTERS].encode("ascii")}
    return {
        crc32(letters[:place] + letters[place + 1 :], salt)
        for letters in spellings
        for place in range(len(letters) + 1)
    }


def places(domain: Domain, word: Word, number: int) -> list[tuple[int, int]]:
    """Return the shelves of all keys of a word, each with the word as it stands there.

    Words of other hashes stand on a shelf as well: each stands after another part of its hash, by which they are told.
    """
    return [(key & _SHELF, (key >> _SHELF_BITS & _MARK) << _WORD_BITS | number) for key in keys(domain, word)]


def shelves(keys: Iterable[int]) -> list[int]:
    """Return the shelves on which the words of these hashes stand, among others."""
    return [key & _SHELF for key in keys]


def off_shelves(filed: Mapping[int, bytes], keys: Iterable[int]) -> set[int]:
    """Return the words of these hashes that stand on their shelves."""
    found: set[int] = set()
    for key in keys:
        standing = array("I", filed.get(key & _SHELF, b""))
        mark = (key >> _SHELF_BITS & _MARK) << _WORD_BITS
        first = bisect_left(standing, mark)
        found.update([each & _WORD for each in standing[first : bisect_right(standing, mark | _WORD, first)]])
    return found


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
