"""Numbers in a Russian text, in figures and in words, in any case."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from importers.lexicon import load

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.russian.text.words import Word

_FIGURES = re.compile(r"\d{1,3}$")
_NUMBERED = re.compile(r"(\d{1,3})-(?:[еяй]|ое|ая|ый|ой|го|ого|му|ому|м|ом|й)$")
_ROMAN = re.compile(r"(?=[XVILХІ]+$)(?:[XХ]L|L?[XХ]{0,3})(?:[IІ][XХ]|[IІ]V|V?[IІ]{0,3})$")
_VALUES = {"I": 1, "І": 1, "V": 5, "X": 10, "Х": 10, "L": 50}
_TENS = 20


def cardinal_at(words: Sequence[Word], index: int) -> tuple[int, int] | None:
    """A count that begins at a word: its value and the index after it."""
    word = words[index]
    if _FIGURES.match(word.text):
        return int(word.text), index + 1
    value = _value(word, "numbers")
    if value is None:
        return None
    if value >= _TENS and index + 1 < len(words):
        ones = _value(words[index + 1], "numbers")
        if ones is not None and ones < 10:  # noqa: PLR2004  (the ones of a number)
            return value + ones, index + 2
    return value, index + 1


def ordinal_at(words: Sequence[Word], index: int) -> tuple[int, int] | None:
    """A place in a series that begins at a word: its value and the index after it."""
    word = words[index]
    figures = _NUMBERED.match(word.lower)
    if figures:
        return int(figures[1]), index + 1
    if _ROMAN.match(word.text):
        return _roman(word.text), index + 1
    value = _value(word, "ordinals")
    if value is not None:
        return value, index + 1
    tens = _value(word, "numbers")
    if tens is not None and tens >= _TENS and index + 1 < len(words):
        ones = _value(words[index + 1], "ordinals")
        if ones is not None and ones < 10:  # noqa: PLR2004  (the ones of a number)
            return tens + ones, index + 2
    return None


@cache
def _names(sort: str) -> dict[str, int]:
    return dict(load("meetings")["ru"][sort])


def _value(word: Word, sort: str) -> int | None:
    names = _names(sort)
    return next((names[lemma] for lemma in word.lemmas if lemma in names), None)


def _roman(text: str) -> int:
    values = [_VALUES[letter] for letter in text]
    return sum(-value if value < after else value for value, after in zip(values, [*values[1:], 0], strict=True))
