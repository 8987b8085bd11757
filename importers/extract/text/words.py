"""Names looked up among the capitalised words of a text, the longest first, whatever the size of the list."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_T = TypeVar("_T")
_CAPITAL = re.compile(r"[^\W\d_a-zа-я](?<!\w.)\w*(?:\.[A-Z]\b\.?)*")
"""It begins with its letter, as what begins with a fixed set of letters is found fast."""


class Lookup(Generic[_T]):
    """Names with what each stands for, found in a text by their first word."""

    def __init__(self, names: Iterable[tuple[str, _T]]) -> None:
        self._names: dict[str, list[tuple[str, _T]]] = {}
        for name, meaning in names:
            self._names.setdefault(_key(name), []).append((name, meaning))
        for same in self._names.values():
            same.sort(key=lambda pair: -len(pair[0]))

    def find(self, plain: str) -> Iterator[tuple[int, int, _T]]:
        """Every name in the text with its place, in order; the first given of two equal names counts."""
        capitals = _capitals(plain)
        taken = 0
        for start, first in sorted((start, key) for key in self._names.keys() & capitals for start in capitals[key]):
            if start < taken:
                continue
            for name, meaning in self._names[first]:
                if plain.startswith(name, start) and not _goes_on(plain, start + len(name)):
                    taken = start + len(name)
                    yield start, taken, meaning
                    break


@lru_cache(maxsize=4)
def _capitals(plain: str) -> dict[str, list[int]]:
    """Where capitalised words begin, by the letters they begin with; several lists are looked up in one text."""
    found: dict[str, list[int]] = {}
    for word in _CAPITAL.finditer(plain):
        found.setdefault(word.group(), []).append(word.start())
    return found


def _key(name: str) -> str:
    """The letters that a name begins with, up to its first blank or mark."""
    first = _CAPITAL.match(name)
    return first.group() if first else name


def _goes_on(plain: str, offset: int) -> bool:
    """Whether the word does not end here, as "Turk" in "Turkey"."""
    return offset < len(plain) and (plain[offset].isalnum() or plain[offset] == "_")
