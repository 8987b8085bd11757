"""The stretch of text that speaks of one meeting, and the words in it."""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from importers.extract.russian.text.words import text_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.russian.text.words import Word

REACH = 48
"""How far from a word its neighbours are looked at."""


class Region(NamedTuple):
    """The stretch that speaks of one meeting, and the meeting's own words in it."""

    first: int
    last: int
    start: int
    end: int

    def gap(self, start: int, end: int) -> int:
        """How far two offsets lie from the meeting's words; what stands behind counts a little less."""
        if start >= self.end:
            return start - self.end
        return self.start - end + 1 if end <= self.start else 0


@lru_cache(maxsize=2)
def _starts(plain: str) -> tuple[int, ...]:
    return tuple(word.start for word in text_words(plain))


def words_between(plain: str, start: int, end: int) -> Sequence[Word]:
    """The words of the text between two offsets."""
    starts = _starts(plain)
    return text_words(plain)[bisect_left(starts, start) : bisect_left(starts, end)]
