"""Word lists as patterns."""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING

from importers.extract.text.phrasebook import words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence


class Telltale:
    """An expression of which each match holds one of some words: a text that has none of them is not searched.

    The words are given in lower case with blanks between, and what is searched is the whole text with plain marks.
    """

    def __init__(self, words: str | Iterable[str], expression: str, flags: int = 0) -> None:
        self._words = frozenset(words.split() if isinstance(words, str) else words)
        self._expression = re.compile(expression, flags)

    def search(self, plain: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The first match between the two offsets."""
        return self._expression.search(plain, start, end) if self._may_be_in(plain) else None

    def finditer(self, plain: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """Every match between the two offsets."""
        return self._expression.finditer(plain, start, end) if self._may_be_in(plain) else iter(())

    def _may_be_in(self, plain: str) -> bool:
        return not words_of(plain).every.isdisjoint(self._words)


def words(names: Iterable[str]) -> str:
    """Alternatives for a pattern, the longest first, so that a phrase is not cut short by its beginning."""
    return "|".join(re.escape(name).replace(r"\ ", r"\s") for name in sorted(names, key=len, reverse=True))


def telling(names: Iterable[str]) -> frozenset[str]:
    """The longest word of each name, in lower case: a text without any of these holds none of the names."""
    return frozenset(max(re.findall(r"\w+", name.lower()), key=len) for name in names)


def ends_with(before: str, endings: tuple[str, ...]) -> bool:
    """Whether the last word, or the one before its article, ends as one of these do; sooner told than by a pattern."""
    told = before.lower().split()[-2:]
    return bool(told) and (told[-1].endswith(endings) or (told[-1] == "the" and told[0].endswith(endings)))


def either_case(names: Iterable[str]) -> str:
    """The same for the head of a sentence too; spelt out, as a pattern that ignores case is several times slower."""
    return words({form for name in names for form in (name, name[:1].upper() + name[1:])})


def whole(names: Iterable[str]) -> re.Pattern[str]:
    """Any of the names as whole words, in either case."""
    return re.compile(rf"\b(?:{either_case(names)})\b")


def any_of(names: Sequence[str]) -> Telltale:
    """The same for a whole text, which is not searched if it has not even the longest word of one."""
    return Telltale(telling(names), whole(names).pattern)
