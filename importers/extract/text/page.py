"""One article as the finders see it: read once into sentences and the mentions that every kind of fact needs.

A finder is a pure function of a page (and of what earlier finders found) to claims; a mention is a place in the text
with what it stands for. Offsets count code points in the article's text, ends are exclusive.
"""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cached_property
from operator import attrgetter
from typing import TYPE_CHECKING, Protocol, TypeVar

from importers.extract.text.mentions import (
    Date,
    FoundPerson,
    FoundSession,
    Organ,
    Place,
    Sentence,
    State,
)
from importers.extract.text.phrasebook import words_of
from importers.extract.text.sentences import find_sentences

if TYPE_CHECKING:
    from collections.abc import Sequence

    from db.records import Article
    from importers.extract.text.grammar import Grammar
    from importers.extract.text.mentions import Dates

__all__ = ["Date", "FoundPerson", "FoundSession", "Organ", "Page", "Place", "Sentence", "State"]

_PLAIN = str.maketrans("’‘ʼ`´“”„«»–—‑‐−\u00a0\u202f\u2009\u2007\t", "'''''\"\"\"\"\"-----     ")
_BROKEN = re.compile(r"\n(?<![.!?:;\n]\n)(?=[\"']?[a-zа-яё])")
"""Where a line breaks off and the next one goes on with it; what begins with a fixed mark is found fast."""


_START = attrgetter("start")


class _Mention(Protocol):
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


_M = TypeVar("_M", bound=_Mention)


@dataclass(frozen=True, eq=False)
class Page:
    """An article with its sentences and mentions, each found on first use; equal to none but itself, as it caches."""

    article: Article
    grammar: Grammar
    """How the article's language says what a page mentions."""

    @property
    def text(self) -> str:
        """What every offset counts in."""
        return self.article.text

    @cached_property
    def plain(self) -> str:
        """The text, code point for code point, with one kind of quotation mark, dash and blank to match against."""
        return _BROKEN.sub(" ", self.text.translate(_PLAIN))

    @cached_property
    def _stated(self) -> dt.date | None:
        try:
            return dt.date.fromisoformat((self.article.published or "")[:10])
        except ValueError:
            return None

    @cached_property
    def published(self) -> dt.date | None:
        """The day of publication, where the article bears one or a dateline in its text does."""
        return self._stated or self._read_dates.known

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """In order, without overlap, none empty; an article of blanks has none."""
        return find_sentences(self.plain, (self.article.title or "").translate(_PLAIN) or None)

    @cached_property
    def _read_dates(self) -> Dates:
        return self.grammar.find_dates(self.plain, self._stated)

    @property
    def dates(self) -> tuple[Date, ...]:
        """In order, without overlap."""
        return self._read_dates.found

    def is_stamp(self, date: Date) -> bool:
        """Whether a date is where the text gives its own day, apart from what it tells."""
        stamp = self._read_dates.stamp
        return stamp is not None and stamp[0] <= date.start < stamp[1]

    @property
    def yearless(self) -> tuple[tuple[int, int], ...]:
        """Where days stand for which nothing tells the year."""
        return self._read_dates.yearless

    @cached_property
    def organs(self) -> tuple[Organ, ...]:
        """In order, without overlap."""
        return self.grammar.find_organs(self.plain)

    @cached_property
    def states(self) -> tuple[State, ...]:
        """In order, without overlap."""
        return self.grammar.find_states(self.plain)

    @cached_property
    def places(self) -> tuple[Place, ...]:
        """In order, without overlap."""
        return self.grammar.find_places(self.plain)

    @cached_property
    def _starts(self) -> tuple[int, ...]:
        return tuple(sentence.start for sentence in self.sentences)

    def sentence_at(self, offset: int) -> Sentence:
        """The sentence that holds the offset, or the last one before it."""
        number = bisect_right(self._starts, offset)
        if number:
            return self.sentences[number - 1]
        return self.sentences[0] if self.sentences else Sentence(0, len(self.text), 0)

    def sentences_with(self, words: frozenset[str]) -> list[Sentence]:
        """The sentences that hold any of the words, given in lower case: a finder need read no others."""
        found: list[Sentence] = []
        known = words_of(self.plain)
        for number in known.numbers(words):
            offset = known.starts[number]
            if not found or offset >= found[-1].end:
                sentence = self.sentence_at(offset)
                if sentence.start <= offset < sentence.end:
                    found.append(sentence)
        return found

    def sentences_of(self, paragraph: int) -> tuple[Sentence, ...]:
        """The sentences of one paragraph."""
        return tuple(sentence for sentence in self.sentences if sentence.paragraph == paragraph)

    def within(self, mentions: Sequence[_M], start: int, end: int) -> list[_M]:
        """Those of the mentions (in order of their starts) that lie between the two offsets."""
        first = bisect_left(mentions, start, key=_START)
        found = []
        for at in range(first, len(mentions)):
            mention = mentions[at]
            if mention.start >= end:
                break
            if mention.end <= end:
                found.append(mention)
        return found
