"""A long text as lines of a given width, of which only those in view are ever made.

The text is taken apart into blocks once, at its line ends and, where a line is very long, between words; a place is a
block and a line within it. So a text of ten million characters on one line opens as fast as a short one.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, TypeAlias

from tui.layout import Line, Run, shown, wrap

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui.page import Tone

_BLOCK = 2000
_KEPT = 64
# A full stop, perhaps closing marks, a space; and after it, perhaps behind opening marks, no small letter.
_SENTENCE_END = re.compile(r"[.!?\u2026][\"'\u201d\u2019\u00bb)\]]*\s+(?=[^\w\s]*[^\W\d_a-z\u0430-\u044f\u0451])|\n")
_SENTENCE = 600

Position: TypeAlias = tuple[int, int]
"""A block, and a line within it."""
_AIM = 0
"""The stop that marks the passage one has come for."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A passage that looks different."""

    start: int
    end: int
    tone: Tone


@dataclass(frozen=True, slots=True)
class Blocks:
    """A text, and where each of its blocks begins and ends."""

    text: str
    spans: tuple[tuple[int, int], ...]

    @classmethod
    def of(cls, text: str) -> Blocks:
        """Take a text apart."""
        spans: list[tuple[int, int]] = []
        start = 0
        for line in text.split("\n"):
            end = start + len(line)
            while end - start > _BLOCK:
                space = text.rfind(" ", start + _BLOCK // 2, start + _BLOCK)
                cut = space + 1 if space > 0 else start + _BLOCK
                spans.append((start, cut))
                start = cut
            spans.append((start, end))
            start = end + 1
        return cls(text, tuple(spans))

    def at(self, offset: int) -> int:
        """Find the block that holds a character."""
        return max(bisect_right(self.spans, (offset, len(self.text) + 1)) - 1, 0)


class Wrapped:
    """A text at a width, with marked passages; asked for lines, it makes those."""

    def __init__(self, blocks: Blocks, width: int, marks: Sequence[Mark] = (), aim: tuple[int, int] = (0, 0)) -> None:
        self.blocks = blocks
        self.width = max(width, 1)
        self._marks = marks
        self._aim = aim
        self._lines = lru_cache(_KEPT)(self._wrapped)

    def lines(self, place: Position, height: int) -> list[Line]:
        """Make as many lines as fit, from a place on."""
        block, first = place
        found: list[Line] = []
        while len(found) < height and block < len(self.blocks.spans):
            found.extend(self._lines(block)[first:])
            block, first = block + 1, 0
        return found[:height]

    def moved(self, place: Position, lines: int) -> Position:
        """Step some lines down, or up where negative, as far as the text goes."""
        block, line = place
        line += lines
        while line < 0 and block > 0:
            block -= 1
            line += len(self._lines(block))
        while line >= len(self._lines(block)) and block < len(self.blocks.spans) - 1:
            line -= len(self._lines(block))
            block += 1
        return block, max(0, min(line, len(self._lines(block)) - 1))

    def last(self, height: int) -> Position:
        """Find the place from which the end of the text just fits."""
        block = len(self.blocks.spans) - 1
        return self.moved((block, len(self._lines(block)) - 1), 1 - height)

    def within(self, place: Position, height: int) -> Position:
        """Keep a place from showing emptiness below the end."""
        return min(place, self.last(height))

    def offset(self, place: Position) -> int:
        """Find the character with which a line begins."""
        block, line = place
        start, end = self.blocks.spans[block]
        for each in self._lines(block)[:line]:
            start += sum(len(run.text) for run in each)
            while start < end and self.blocks.text[start].isspace():
                start += 1
        return min(start, end)

    def of_aim(self) -> tuple[Position, Position]:
        """Find the first and the last line of the passage one has come for."""
        first = self._line_of(self._aim[0], last=False)
        return first, max(first, self._line_of(max(self._aim[1] - 1, self._aim[0]), last=True))

    def _line_of(self, offset: int, *, last: bool) -> Position:
        block = self.blocks.at(offset)
        aimed = [number for number, line in enumerate(self._lines(block)) if any(run.stop == _AIM for run in line)]
        return block, (aimed[-1] if last else aimed[0]) if aimed else 0

    def _wrapped(self, block: int) -> tuple[Line, ...]:
        return tuple(wrap(self._runs(*self.blocks.spans[block]), self.width)) or ((),)

    def _runs(self, start: int, end: int) -> list[Run]:
        """Cut a block where a mark begins or ends; the later of two marks covers the earlier."""
        over = [mark for mark in self._marks if mark.start < end and mark.end > start]
        edges = {start, end, *(edge for mark in over for edge in (mark.start, mark.end))}
        cuts = sorted(edge for edge in {*edges, *self._aim} if start <= edge <= end)
        runs = []
        for left, right in pairwise(cuts):
            tone: Tone = next((mark.tone for mark in reversed(over) if mark.start <= left < mark.end), "plain")
            aimed = _AIM if self._aim[0] <= left < self._aim[1] else None
            runs.append(Run(shown(self.blocks.text[left:right]), tone, aimed))
        return runs


def sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """Find the sentence around a passage, or as much of it as one can take in."""
    first = max(start - _SENTENCE, 0)
    ends = [found.end() for found in _SENTENCE_END.finditer(text, first, start)]
    found = _SENTENCE_END.search(text, max(end - 1, start), end + _SENTENCE)
    last = found.end() if found else min(end + _SENTENCE, len(text))
    left = ends[-1] if ends else first
    return left, left + len(text[left:last].rstrip())
