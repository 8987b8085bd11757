"""What is to be written in a frame, gathered first: what looks alike is written together, wherever it stands.

To turn to another colour takes more bytes than to go to another place, and most lines have several colours.
"""

from __future__ import annotations

import re
from collections import defaultdict
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from tui.paint.cells import Cell, goes_on, is_even, is_space
from tui.paint.looks import Look, shares_blanks, turned

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_DOWN = "\x1bD"
"""Goes to the line below in the same column; a line feed may go to its beginning instead."""
_INNER, _LAST = 12, 6
"""Spaces that are rather erased than written: before more text, where a jump has to follow, and at the end."""
_REST = " " * 4
"""The same, where the rest of the line can be erased."""
_BLANKS = re.compile(rf" {{{_INNER},}}| {{{_LAST},}}$")


class _Stroke(NamedTuple):
    """Text in one look that begins at a place."""

    y: int
    x: int
    text: str
    width: int
    is_last: bool
    """Whether nothing but blanks of the same background stands behind it."""


class Pen:
    """Writes cells, knowing where the cursor is and how it writes; nothing before all is known."""

    def __init__(self, look: Look | None, *, width: int, erases: bool) -> None:
        self.look = look
        """How it writes; none where that is not known."""
        self._width = width
        self._erases = erases
        self._at: tuple[int, int] | None = None
        """The column and line of the cursor, where that is sure."""
        self._out: list[str] = []
        self._odd: list[tuple[_Stroke, Look]] = []
        self._even: defaultdict[Look, list[_Stroke]] = defaultdict(list)
        self._blank: defaultdict[str, list[_Stroke]] = defaultdict(list)

    def clear(self, look: Look) -> None:
        """Fill the screen with the background of a look, before anything is written."""
        self._turn(look)
        self._out.append("\x1b[2J")

    def write(self, y: int, line: Sequence[Cell], start: int, end: int) -> None:
        """Write the cells of a line from one column to another."""
        for first, last, look in _runs(line, start, end):
            text = "".join([each for each, _ in line[first:last]])
            is_last = last == end and text[-1:] == " " and _is_blank(line, end, look)
            if len(text) != last - first or not is_even(text):
                self._part(y, line, first, last, look)
            elif text.isspace() and look.is_plain_on_blanks:
                self._blank[look.paper].append(_Stroke(y, first, text, len(text), is_last))
            else:
                self._even[look].append(_Stroke(y, first, text, len(text), is_last))

    def finish(self, cursor: tuple[int, int] | None) -> str:
        """Put all of it down, and the cursor where it belongs, if anywhere; links are closed."""
        # A character of whose width terminals differ may spoil its neighbour, which is therefore written after it.
        for stroke, look in sorted(self._odd, key=itemgetter(0)):
            self._put_odd(stroke, look)
        self._spread_blanks()
        while self._even:
            look = self._nearest(self._even)
            for stroke in sorted(self._even.pop(look)):
                self._put_even(stroke, look)
        if self._out and cursor is not None:
            self._go(cursor[1], cursor[0])
        if self.look is not None and self.look.link:
            self._turn(self.look._replace(link=""))
        return "".join(self._out)

    def _part(self, y: int, line: Sequence[Cell], start: int, end: int, look: Look) -> None:
        """Take cells apart of which some hold more or less than one character of one column."""
        while start < end:
            text, after = line[start][0], start + 1
            if is_even(text):
                while after < end and line[after][0] and is_even(line[after][0]):
                    after += 1
                together = "".join([each for each, _ in line[start:after]])
                self._even[look].append(_Stroke(y, start, together, after - start, is_last=False))
            else:
                while after < end and not line[after][0]:
                    after += 1
                self._odd.append((_Stroke(y, start, text, after - start, is_last=False), look))
            start = after

    def _spread_blanks(self) -> None:
        """Have blanks written with text on the same background, on the same line if there is any: it is nearer."""
        near = {
            (stroke.y, look.paper): look
            for look, strokes in self._even.items()
            if look.is_plain_on_blanks
            for stroke in strokes
        }
        papers = {look.paper: look for look in near.values()}
        for paper, strokes in self._blank.items():
            for stroke in strokes:
                self._even[near.get((stroke.y, paper)) or papers.get(paper) or Look(paper=paper)].append(stroke)

    def _nearest(self, looks: dict[Look, list[_Stroke]]) -> Look:
        return min(looks, key=lambda look: len(turned(self.look, look)))

    def _put_odd(self, stroke: _Stroke, look: Look) -> None:
        """Write a character of whose width terminals differ: blank its place first, and trust no column after it."""
        y, x, text, width, _ = stroke
        if self._erases and look.is_plain_on_blanks:
            self._erase(y, x, width, look)
        else:
            self._put(y, x, " " * width, look)
            self._go(y, x)
        self._turn(look)
        self._out.append(text)
        self._at = None

    def _put_even(self, stroke: _Stroke, look: Look) -> None:
        """Write text of which every character takes one column; long blanks are erased."""
        y, x, text, _, is_last = stroke
        done = 0
        if self._erases and look.is_plain_on_blanks:
            kept = text.rstrip(" ") if is_last and text.endswith(_REST) else text
            for blanks in _BLANKS.finditer(kept):
                self._put(y, x + done, text[done : blanks.start()], look)
                self._erase(y, x + blanks.start(), blanks.end() - blanks.start(), look)
                done = blanks.end()
            if len(kept) < len(text):
                self._put(y, x + done, kept[done:], look)
                self._erase(y, x + len(kept), None, look)
                return
        self._put(y, x + done, text[done:], look)

    def _put(self, y: int, x: int, text: str, look: Look) -> None:
        if text:
            self._go(y, x)
            self._turn(look)
            self._out.append(text)
            # behind the last column the cursor may be anywhere
            self._at = (x + len(text), y) if x + len(text) < self._width else None

    def _erase(self, y: int, x: int, width: int | None, look: Look) -> None:
        """Blank so many columns, or the rest of the line; the cursor stays."""
        self._go(y, x)
        if self.look is None or look.paper != self.look.paper or not self.look.is_plain_on_blanks:
            self._turn(look)
        self._out.append("\x1b[K" if width is None else f"\x1b[{width if width > 1 else ''}X")

    def _turn(self, look: Look) -> None:
        if look != self.look:
            self._out.append(turned(self.look, look))
            self.look = look

    def _go(self, y: int, x: int) -> None:
        """Move the cursor the shortest way."""
        if self._at == (x, y):
            return
        ways = [f"\x1b[{y + 1};{x + 1}H" if x else f"\x1b[{y + 1}H"]
        if self._at is not None and y - self._at[1] in {0, 1}:
            ahead = x - self._at[0]
            along = f"\x1b[{abs(ahead) if abs(ahead) > 1 else ''}{'C' if ahead > 0 else 'D'}" if ahead else ""
            ways.append(_DOWN * (y - self._at[1]) + along)
        self._out.append(min(ways, key=len))
        self._at = (x, y)


def _runs(line: Sequence[Cell], start: int, end: int) -> Iterator[tuple[int, int, Look]]:
    """Part cells into runs of one look; blanks go with what stands before them, at the beginning with what follows."""
    while start < end:
        after = start
        look = line[start][1]
        while after < end and is_space(line[after], look):
            after += 1
        if start < after < end and shares_blanks(look, line[after][1]):
            look = line[after][1]
        after = max(after, start + 1)
        while after < end and goes_on(line[after], look):
            after += 1
        yield start, after, look
        start = after


def _is_blank(line: Sequence[Cell], start: int, look: Look) -> bool:
    return look.is_plain_on_blanks and all(is_space(line[x], look) for x in range(start, len(line)))
