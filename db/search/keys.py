"""Where a word is filed so that misspelt ones find it: short keys for one slip, runs of three letters for more."""

from __future__ import annotations

from enum import IntEnum
from functools import lru_cache
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


class Domain(IntEnum):
    """Where a word occurs; each domain has its own vocabulary."""

    NAMES = 1
    TITLES = 2
    TEXTS = 3


def keys(domain: Domain, word: Word) -> frozenset[int]:
    """Return the hashes of every spelling that leaves out at most one of the word's first letters."""
    found = _shortened(domain, word.skeleton[:KEYED_LETTERS])
    if word.plain != word.skeleton:
        found = found | _shortened(domain, word.plain[:KEYED_LETTERS])
    return found


@lru_cache(maxsize=1024)
def _shortened(domain: Domain, letters: str) -> frozenset[int]:
    salt = int(domain)
    coded = letters.encode("ascii")
    found = {crc32(coded, salt)}
    found.update(crc32(coded[:place] + coded[place + 1 :], salt) for place in range(len(coded)))
    return frozenset(found)


def grams(domain: Domain, skeleton: str) -> list[int]:
    """Return the numbers of a skeleton's runs of three letters, filed by domain and length."""
    return list(_grams(domain, skeleton, (len(skeleton),)))


def grams_near(domain: Domain, skeleton: str, reach: int) -> list[int]:
    """Return the same, for every length within reach of the skeleton's own."""
    length = len(skeleton)
    return list(_grams(domain, skeleton, range(max(1, length - reach), length + reach + 1)))


def _grams(domain: Domain, skeleton: str, lengths: Iterable[int]) -> set[int]:
    padded = f"${skeleton}$"
    codes = {
        (_LETTERS[padded[place]] * _BASE + _LETTERS[padded[place + 1]]) * _BASE + _LETTERS[padded[place + 2]]
        for place in range(len(padded) - 2)
    }
    shelves = {(int(domain) * _LENGTHS + min(length, _LENGTHS - 1)) * _GRAMS for length in lengths}
    return {shelf + code for shelf in shelves for code in codes}
