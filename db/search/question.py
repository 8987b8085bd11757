"""What was typed, taken apart; nothing that can be typed is an error."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Final

from db.search.folding import plains, typed_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from db.search.folding import Word

_READ_AT_MOST = 400
_WORDS_AT_MOST = 12
_PIECE = re.compile(r'(?P<without>(?<!\S)-)?(?:"(?P<phrase>[^"]*)"|(?P<word>[^\s"]+))')
_WRITTEN = re.compile(r"[^\W_]+(?:['’ʼʻ`][^\W_]+)*\.?|\S")
_RUSSIAN_LETTER = re.compile("[\u0400-\u04ff]\\.?")
LITTLE: Final = frozenset({
    "an", "the", "of", "in", "on", "at", "to", "and", "or", "for", "by", "from", "with", "as", "is", "was",
    "v", "vo", "na", "i", "o", "po", "dlya", "s", "ot", "k", "u", "iz",
})  # fmt: skip
"""Words that hold a sentence together and say nothing of what is looked for; in Russian as in English."""
JOINING: Final = frozenset(each for each in LITTLE if len(each) > 1)
"""Those of them that are no letters: a letter in a name stands for another name."""


class Depth(Enum):
    """How far from what was typed one looks."""

    EXACT = "the very words"
    SPELT = "one slip, other spellings"
    NEAR = "the same, and words parted otherwise"
    FAR = "more slips"


@dataclass(frozen=True, slots=True)
class Typed:
    """One word of the question, as written and as compared."""

    word: Word
    written: str

    def respelt(self, word: Word) -> Typed:
        """Return the same with other letters."""
        return Typed(word, word.plain)

    @property
    def is_initial(self) -> bool:
        """Whether it is a single letter, of which some Russian ones are two here: it stands for what begins with it."""
        is_letter = len(self.word.plain) == 1 or _RUSSIAN_LETTER.fullmatch(self.written) is not None
        return is_letter and not self.word.is_number


@dataclass(frozen=True, slots=True)
class Within:
    """What alone is asked for: records by their ids, articles by their row numbers."""

    records: frozenset[str]
    articles: frozenset[int]


@dataclass(frozen=True, slots=True)
class Question:
    """The words that must be there, the phrases, and the words that must not; and among what, if not among all."""

    typed: tuple[Typed, ...] = ()
    phrases: tuple[tuple[str, ...], ...] = ()
    without: tuple[str, ...] = ()
    within: Within | None = None
    is_exact: bool = False
    """Whether the words are meant in their own alphabet alone."""

    @property
    def is_empty(self) -> bool:
        """Whether nothing is asked for."""
        return not self.typed

    def allows(self, spellings: Iterable[str]) -> bool:
        """Whether folded spellings hold the phrases, and none of the words that must be absent."""
        if not self.phrases and not self.without:
            return True
        padded = [f" {spelling} " for spelling in spellings]
        return all(any(f" {' '.join(phrase)} " in one for one in padded) for phrase in self.phrases) and not any(
            f" {word} " in one for word in self.without for one in padded
        )


def ask(text: str, within: Within | None = None, *, is_exact: bool = False) -> Question:
    """Return the question in a text: `"quoted words"` stand together, `-word` must be absent."""
    typed: list[Typed] = []
    phrases: list[tuple[str, ...]] = []
    without: list[str] = []
    for piece in _PIECE.finditer(text[:_READ_AT_MOST]):
        if piece["without"]:
            without += plains(piece["phrase"] or piece["word"] or "")
            continue
        if piece["phrase"] is not None and len(quoted := tuple(plains(piece["phrase"]))) > 1:
            phrases.append(quoted)
        typed += read(piece["phrase"] or piece["word"] or "")
    meant = [each for each in typed if each.word.plain not in LITTLE or each.written.endswith(".")] or typed
    return Question(tuple(meant[:_WORDS_AT_MOST]), tuple(phrases), tuple(without[:_WORDS_AT_MOST]), within, is_exact)


def read(text: str) -> list[Typed]:
    """Return the words of a text with their own letters."""
    return [Typed(word, written) for written in _WRITTEN.findall(text) for word in typed_words(written)]
