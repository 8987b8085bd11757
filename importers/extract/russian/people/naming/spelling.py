"""Whether two spellings can be one name: ё and е, initials, a letter lost or swapped."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from rapidfuzz.distance import OSA

from importers.extract.russian.people.naming.declining import is_initial, is_patronymic
from importers.extract.russian.people.naming.vocabulary import russian

if TYPE_CHECKING:
    from collections.abc import Sequence

_FOLDED = str.maketrans({"ё": "е", "й": "и", "э": "е", "ь": "", "ъ": "", "-": ""})
_DOUBLE = re.compile(r"(.)\1+")
_SHORT, _LONG = 6, 9


@lru_cache(maxsize=20_000)
def folded(word: str) -> str:
    """The word without what spellings differ in."""
    return _DOUBLE.sub(r"\1", word.lower().translate(_FOLDED))


@lru_cache(maxsize=20_000)
def is_same_word(left: str, right: str) -> bool:
    """Whether both spell one surname or given name, a slip of the press allowed for in long ones."""
    first, second = folded(left), folded(right)
    if first == second:
        return bool(first)
    if not first or not second or first[0] != second[0] or first + "а" == second or second + "а" == first:
        return False
    shorter = min(len(first), len(second))
    allowed = 0 if shorter < _SHORT else 1 if shorter < _LONG else 2
    return OSA.distance(first, second, score_cutoff=allowed) <= allowed


def is_same_person(left: Sequence[str], right: Sequence[str]) -> bool:
    """Whether two full names, given name first, can be of one person."""
    left, right = _essential(left), _essential(right)
    if not left or not right or not is_same_word(left[-1], right[-1]):
        return False
    if len(left) == 1 or len(right) == 1:
        return True
    return _fits(left[0], right[0]) or (len(left) != len(right) and any(_fits(left[0], word) for word in right[:-1]))


def _fits(left: str, right: str) -> bool:
    """Whether one given name can be the other: an initial fits every name of its letter."""
    if is_initial(left) or is_initial(right):
        return folded(left)[:1] == folded(right)[:1]
    if is_same_word(left, right):
        return True
    return min(len(left), len(right)) >= 5 and OSA.distance(folded(left), folded(right)) <= 1  # noqa: PLR2004


def _essential(words: Sequence[str]) -> list[str]:
    """Without patronymics and particles, which one article gives and another leaves out."""
    kept: list[str] = []
    for word in words:
        if word.lower() in russian().particles:
            if kept and len(kept) > 1:
                kept.pop()
            continue
        if kept and (is_patronymic(word.lower()) or (is_initial(word) and is_initial(kept[-1]))):
            continue
        kept.append(word)
    return kept
