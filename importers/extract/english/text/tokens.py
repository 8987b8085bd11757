"""Words and marks of a sentence with their places, for grammars that ask what stands next to what."""

from __future__ import annotations

import re
from dataclasses import dataclass

_TOKEN = re.compile(r"\w+(?:[-'./]\w+)*|[^\w\s]")
_PARTNERS = {"(": ")", "[": "]"}
_QUOTES = "\"'"
_MARKS = frozenset("([\"'")


@dataclass(frozen=True, slots=True)
class Tokens:
    """One sentence: lower-case words and marks, where each stands, and which marks belong together."""

    source: str
    """The text as it was printed, for what is shown of it."""
    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    capitals: tuple[bool, ...]
    closing: dict[int, int]
    """Opening quotation marks and brackets, with the mark that closes each."""

    def word(self, index: int) -> str:
        """The word there, or nothing beyond either end."""
        return self.words[index] if 0 <= index < len(self.words) else ""

    def is_capital(self, index: int) -> bool:
        """Whether the word there is written with a capital."""
        return 0 <= index < len(self.words) and self.capitals[index]

    def text(self, first: int, end: int) -> str:
        """The words from first to before end as one line."""
        if first >= end:
            return ""
        return " ".join(self.source[self.starts[first] : self.ends[end - 1]].split())


def tokens_of(plain: str, source: str, start: int, end: int) -> Tokens:
    """The words and marks between two offsets of a text, which is given with plain marks and as it was printed."""
    spans = [token.span() for token in _TOKEN.finditer(plain, start, end)]
    spans = [(first, last) for first, last in spans if plain[first] != "'" or not _is_possessive(plain, first)]
    words = [plain[first:last].lower() for first, last in spans]
    starts = tuple(first for first, _ in spans)
    closing = _pairs(plain, words, starts)
    for first, last in closing.items():
        if words[first] == "'":
            words[first] = words[last] = '"'
    return Tokens(
        source,
        tuple(words),
        starts,
        tuple(last for _, last in spans),
        tuple(plain[first].isupper() for first in starts),
        closing,
    )


def _is_possessive(plain: str, offset: int) -> bool:
    """Whether the mark belongs to a plural before it, as in "the states' heads"."""
    return plain[max(offset - 1, 0)] in "sS" and plain[offset + 1 : offset + 2] in {" ", "\n"}


def _pairs(plain: str, words: list[str], starts: tuple[int, ...]) -> dict[int, int]:
    """Marks that open with those that close them; what is not closed opens nothing."""
    found: dict[int, int] = {}
    if _MARKS.isdisjoint(words):
        return found
    quote: tuple[int, str] | None = None
    bracket: tuple[int, str] | None = None
    for index, word in enumerate(words):
        if word in _PARTNERS:
            bracket = (index, _PARTNERS[word])
        elif bracket is not None and word == bracket[1]:
            found[bracket[0]] = index
            bracket = None
        elif word in _QUOTES:
            if _opens(plain, starts[index]):
                quote = (index, word)
            elif quote is not None and quote[1] == word:
                found[quote[0]] = index
                quote = None
    return found


def _opens(plain: str, offset: int) -> bool:
    before = plain[offset - 1] if offset else " "
    after = plain[offset + 1 : offset + 2]
    return (before.isspace() or before in "([-") and after != "" and not after.isspace()
