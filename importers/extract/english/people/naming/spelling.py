"""Whether two spellings can be one name: transliterations, initials, a letter lost or swapped."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from anyascii import anyascii
from rapidfuzz.distance import OSA

from importers.extract.english.people.naming.vocabulary import english

if TYPE_CHECKING:
    from collections.abc import Sequence

_SOUNDS = (
    ("dzh", "j"),
    ("zh", "j"),
    ("dj", "j"),
    ("kh", "h"),
    ("gh", "g"),
    ("ph", "f"),
    ("ck", "k"),
    ("x", "ks"),
    ("q", "k"),
    ("w", "v"),
    ("ou", "u"),
    ("y", "i"),
    ("ie", "e"),
    ("ia", "a"),
    ("iu", "u"),
)
_NO_LETTER = re.compile(r"[^a-z]")
_DOUBLE = re.compile(r"(.)\1+")
_SHORT, _LONG = 5, 8
_SLIPS = 2
_FEMININE = ("ova", "eva", "aia", "ina")


@lru_cache(maxsize=4096)
def sound(word: str) -> str:
    """The word with what transliterations differ in taken out: Zheenbekov and Jeenbekov are one."""
    letters = _NO_LETTER.sub("", anyascii(word).lower())
    for written, heard in _SOUNDS:
        letters = letters.replace(written, heard)
    return _DOUBLE.sub(r"\1", letters)


@lru_cache(maxsize=8192)
def is_same_word(left: str, right: str) -> bool:
    """Whether both spell one surname or given name, a slip of the press allowed for in long ones."""
    first, second = sound(left), sound(right)
    if first == second:
        return bool(first)
    if not first or not second or first[0] != second[0]:
        return False
    if first.endswith(_FEMININE) != second.endswith(_FEMININE):
        return False
    shorter = min(len(first), len(second))
    allowed = 0 if shorter < _SHORT else 1 if shorter < _LONG else 2
    return OSA.distance(first, second, score_cutoff=allowed) <= allowed


def is_nearly_same(left: str, right: str) -> bool:
    """Whether no more than two letters part them, the first one among them: Smailov and Ismailov."""
    return OSA.distance(sound(left), sound(right), score_cutoff=_SLIPS) <= _SLIPS


def is_initial(word: str) -> bool:
    """Whether the word stands for a given name by its first letter."""
    return word.endswith(".")


def _fits(left: str, right: str) -> bool:
    """Whether one word of a name can be the other: an initial fits every name of its letter."""
    if is_initial(left) or is_initial(right):
        first, second = sound(left), sound(right)
        return bool(first and second) and first[0] == second[0]
    return is_same_word(left, right)


def is_same_person(left: Sequence[str], right: Sequence[str]) -> bool:
    """Whether two full names can be of one person: first and last fit, or all of the shorter occur in the longer."""
    left, right = _without_particles(left), _without_particles(right)
    if not left or not right:
        return False
    if is_same_word(left[-1], right[-1]) and _is_same_given(left[0], right[0]):
        return True
    shorter, longer = sorted((left, right), key=len)
    if any(is_initial(word) for word in shorter):
        return False
    return len(shorter) > 1 and all(any(is_same_word(word, other) for other in longer) for word in shorter)


def _is_same_given(left: str, right: str) -> bool:
    """Given names vary more than surnames: Alexander and Alyaksandr."""
    if _fits(left, right):
        return True
    first, second = sound(left), sound(right)
    allowed = 2 if min(len(first), len(second)) > _SHORT else 1
    return bool(first and second) and first[0] == second[0] and OSA.distance(first, second) <= allowed


def _without_particles(words: Sequence[str]) -> list[str]:
    return [word for word in words if word.lower() not in english().particles]


def looks_like_surname(word: str) -> bool:
    """Whether a word that nothing else marks ends as surnames of the region do."""
    return anyascii(word).lower().endswith(english().surname_endings)
