"""Numbers in figures and in words."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from importers.lexicon import load

if TYPE_CHECKING:
    from collections.abc import Iterable

_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50}


@cache
def cardinal() -> str:
    """A pattern without groups for a count of things."""
    words = load("meetings")["en"]["numbers"]
    tens = [word for word, value in words.items() if value >= 20]  # noqa: PLR2004
    ones = sorted((word for word, value in words.items() if value < 20), key=len, reverse=True)  # noqa: PLR2004
    return rf"(?:\d{{1,3}}|(?:{_either_case(tens)})(?:[- ](?i:{'|'.join(ones)}))?|{_either_case(ones)})"


@cache
def ordinal() -> str:
    """A pattern without groups for a place in a series."""
    words = load("meetings")["en"]
    tens = [word for word, value in words["numbers"].items() if value >= 20]  # noqa: PLR2004
    places = sorted(words["ordinals"], key=len, reverse=True)
    figures, roman = r"\d{1,3}[- ]?(?:st|nd|rd|th|ST|ND|RD|TH)", r"[XVI]{2,6}|X?L[XVI]{1,6}|[VXI](?=\s[A-Z])"
    return rf"(?:{figures}|(?:{_either_case(tens)})[- ](?i:{'|'.join(places)})|{_either_case(places)}|{roman})"


def _either_case(words: Iterable[str]) -> str:
    """The words in any case by their first letters, of which all but the right one are passed over at once."""
    by_first: dict[str, list[str]] = {}
    for word in words:
        by_first.setdefault(word[0], []).append(word[1:])
    return "|".join(f"[{first}{first.upper()}](?i:{'|'.join(rest)})" for first, rest in by_first.items())


def value_of(words: str) -> int | None:
    """The number that the words name, cardinal or ordinal."""
    figures = re.match(r"\d+", words)
    if figures:
        return int(figures.group())
    if set(words) <= set(_ROMAN):
        return _roman(words)
    names = load("meetings")["en"]["numbers"] | load("meetings")["en"]["ordinals"]
    parts = [names.get(part) for part in re.split(r"[- ]", words.lower())]
    return None if None in parts else sum(part or 0 for part in parts)


def _roman(words: str) -> int:
    values = [_ROMAN[letter] for letter in words]
    return sum(-value if value < after else value for value, after in zip(values, [*values[1:], 0], strict=True))
