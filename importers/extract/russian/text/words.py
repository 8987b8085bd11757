"""Words of a Russian text with every form that the dictionary knows for them (pymorphy3, OpenCorpora)."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

__all__ = ["Form", "Phrases", "Word", "dictionary_form", "forms", "text_words", "words_of"]

_WORD = re.compile(r"\w+(?:[-']\w+)*|[^\w\s]")
_MIXED = re.compile(r"[а-яё][a-z]|[a-z][а-яё]")
_LOOKALIKES = str.maketrans("aceopxykmbht", "асеорхукмвнт")
_NUMBERED = re.compile(r"([^\W\d]+)-\d+$")
"""A name with a year tied to it, as in "ШОС-2025"."""
_LONGEST = 40
"""No Russian word is longer; what is longer would only cost time."""
_KNOWN = 12_000


@dataclass(frozen=True, slots=True)
class Form:
    """One way to read a word, by OpenCorpora's names of grammemes."""

    lemma: str
    part: str
    """NOUN, ADJF, VERB, PREP …"""
    case: str
    """nomn, gent, datv, accs, ablt, loct …, or nothing where the word has no cases."""
    number: str
    gender: str
    marks: frozenset[str]
    """All grammemes: Name, Surn, Patr, Geox, Abbr, past, futr, Fixd …"""
    parse: Any
    """pymorphy3's own reading, for bringing the word to another case."""

    def inflected(self, *grammemes: str) -> str | None:
        """The word in another form, in lower case; None where the dictionary has no such form."""
        other = self.parse.inflect(set(grammemes))
        return None if other is None else str(other.word)


@dataclass(frozen=True, slots=True)
class Word:
    """A word or a mark, where it stands."""

    text: str
    start: int
    end: int

    # plain properties over caches by spelling: `cached_property` takes a lock for each word of each text
    @property
    def lower(self) -> str:
        """In lower case, ё as printed; Latin letters among Cyrillic ones are taken for what they look like."""
        return _lower(self.text)

    @property
    def is_capital(self) -> bool:
        """Whether it begins with a capital."""
        return self.text[0].isupper()

    @property
    def forms(self) -> tuple[Form, ...]:
        """Every reading, the likeliest first; none for marks and figures."""
        return forms(self.lower)

    @property
    def lemmas(self) -> frozenset[str]:
        """Dictionary forms with е for ё, and the word itself, so that anything can be looked up."""
        return _lemmas(self.lower)


@lru_cache(maxsize=_KNOWN)
def _lower(text: str) -> str:
    lower = text.lower()
    return lower.translate(_LOOKALIKES) if _MIXED.search(lower) else lower


@lru_cache(maxsize=_KNOWN)
def forms(lower: str) -> tuple[Form, ...]:
    """Every reading of a word in lower case, the likeliest first."""
    if len(lower) > _LONGEST or not lower[0].isalpha():
        return ()
    return tuple(
        Form(
            parse.normal_form,
            str(parse.tag.POS or ""),
            str(parse.tag.case or ""),
            str(parse.tag.number or ""),
            str(parse.tag.gender or ""),
            frozenset(parse.tag.grammemes),
            parse,
        )
        for parse in _dictionary().parse(lower)
    )


def dictionary_form(lower: str) -> str:
    """The likeliest dictionary form of a word in lower case; the word itself where there is none."""
    read = forms(lower)
    return read[0].lemma if read else lower


@lru_cache(maxsize=_KNOWN)
def _lemmas(lower: str) -> frozenset[str]:
    numbered = _NUMBERED.match(lower)
    bare = numbered[1] if numbered else lower
    return frozenset(form.replace("ё", "е") for form in (lower, bare, *(form.lemma for form in forms(bare))))


@cache
def _dictionary() -> Any:  # noqa: ANN401  (the library is not typed)
    from pymorphy3 import MorphAnalyzer  # noqa: PLC0415  (only Russian articles pay for loading it)

    return MorphAnalyzer(lang="ru")


def words_of(plain: str, start: int, end: int) -> tuple[Word, ...]:
    """The words and marks between two offsets."""
    return tuple(Word(found.group(), found.start(), found.end()) for found in _WORD.finditer(plain, start, end))


@lru_cache(maxsize=2)
def text_words(plain: str) -> tuple[Word, ...]:
    """The words and marks of a whole text, split once for all finders."""
    return words_of(plain, 0, len(plain))


@lru_cache(maxsize=2)
def _starts(plain: str) -> tuple[int, ...]:
    return tuple(word.start for word in text_words(plain))


def words_between(plain: str, start: int, end: int) -> Sequence[Word]:
    """The words of the text between two offsets."""
    starts = _starts(plain)
    return text_words(plain)[bisect_left(starts, start) : bisect_left(starts, end)]


class Phrases:
    """Phrases given in the nominative, found in any case: every word may stand in any of its own forms.

    Where `spelt`, a phrase in capitals is found in capitals only, one with a first capital where the text has one too.
    """

    def __init__(self, phrases: Iterable[tuple[str, object]], *, spelt: bool = False) -> None:
        self._first: dict[str, list[tuple[tuple[frozenset[str], ...], object]]] = {}
        self._capitals: dict[tuple[frozenset[str], ...], bool | None] = {}
        for phrase, meaning in phrases:
            parts = tuple(word.lemmas for word in words_of(phrase, 0, len(phrase)))
            if spelt and phrase[0].isupper():
                is_shouted = phrase.isupper() and len(parts) == 1
                self._capitals[parts] = is_shouted and self._capitals.get(parts, True) is True
            for lemma in parts[0]:
                self._first.setdefault(lemma, []).append((parts, meaning))
        for same in self._first.values():
            same.sort(key=lambda pair: -len(pair[0]))

    def at(self, words: Sequence[Word], index: int) -> tuple[int, object] | None:
        """The longest phrase that begins at a word, as the index after it and what it stands for."""
        best: tuple[int, object] | None = None
        for lemma in words[index].lemmas:
            for parts, meaning in self._first.get(lemma, ()):
                end = index + len(parts)
                if best is not None and end <= best[0]:
                    break
                if (
                    end <= len(words)
                    and all(part & words[at].lemmas for part, at in zip(parts, range(index, end), strict=True))
                    and self._is_spelt(parts, words[index])
                ):
                    best = (end, meaning)
        return best

    def _is_spelt(self, parts: tuple[frozenset[str], ...], word: Word) -> bool:
        needed = self._capitals.get(parts)
        return needed is None or (word.text.rstrip("аеуом").isupper() if needed else word.is_capital)

    def find(self, words: Sequence[Word]) -> Iterator[tuple[int, int, object]]:
        """Every phrase in order without overlap: the index of its first word, the one after its last, its meaning."""
        index = 0
        while index < len(words):
            found = self.at(words, index)
            if found is None:
                index += 1
                continue
            yield index, found[0], found[1]
            index = found[0]
