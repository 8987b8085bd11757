"""What stands on the terminal, cell by cell, and the fewest bytes from there to what should stand there."""

from __future__ import annotations

import re
from collections import Counter
from itertools import chain
from operator import ne
from typing import TYPE_CHECKING

from tui.paint.cells import Cell, is_even
from tui.paint.looks import PLAIN, Look, turned

if TYPE_CHECKING:
    from collections.abc import Sequence

_NEAR = 4
"""Cells that are rather written again than jumped over: a jump takes as many bytes."""
_BLANKS = re.compile(r" {12,}")
"""Spaces that are rather erased: that and the jump behind them take ten bytes."""
_UNKNOWN = ("\0", PLAIN)


class Canvas:
    """The cells of a screen of a given size: those that are wanted, and those the terminal has been told."""

    def __init__(self, width: int, height: int, *, erases: bool) -> None:
        self.width, self.height = width, height
        self._erases = erases
        """Whether what the terminal erases takes the background's colour."""
        self._wanted: list[list[Cell]] = [[(" ", PLAIN)] * width for _ in range(height)]
        self._shown: list[list[Cell]] = []
        self._touched: set[int] = set()
        self.forget()

    def forget(self) -> None:
        """Take nothing for known of what is on the terminal."""
        self._shown = [[_UNKNOWN] * self.width for _ in range(self.height)]
        self._touched = set(range(self.height))
        self._is_known = False

    def put(self, y: int, x: int, cells: Sequence[Cell]) -> None:
        """Want these cells from a place on, as far as there are columns."""
        if 0 <= y < self.height and x < self.width:
            cells = cells[: self.width - x]
            self._wanted[y][x : x + len(cells)] = cells
            self._touched.add(y)

    def changes(self, cursor: tuple[int, int]) -> str:
        """Write what leads to what is wanted, the cursor (column, line) included; nothing where nothing differs."""
        pen = _Pen(erases=self._erases, width=self.width)
        if not self._is_known:
            self._clear(pen)
        for y in sorted(self._touched):
            wanted, shown = self._wanted[y], self._shown[y]
            if wanted != shown:
                for start, end in _spans(wanted, shown):
                    pen.write(y, start, wanted[start:end])
                self._shown[y] = wanted.copy()
        self._touched.clear()
        return pen.finish(cursor)

    def _clear(self, pen: _Pen) -> None:
        """Begin with the background that most of the screen has."""
        self._is_known = True
        papers = Counter(look.paper for text, look in chain.from_iterable(self._wanted) if text == " ")
        paper = papers.most_common(1)[0][0] if papers and self._erases else ""
        pen.clear(Look(paper=paper))
        self._shown = [[(" ", Look(paper=paper))] * self.width for _ in range(self.height)]


def _spans(wanted: Sequence[Cell], shown: Sequence[Cell]) -> list[tuple[int, int]]:
    """Find the columns to write, as spans; a wide character is written whole."""
    spans: list[list[int]] = []
    for x in [x for x, differs in enumerate(map(ne, wanted, shown)) if differs and not _is_same(wanted[x], shown[x])]:
        start, end = x, x + 1
        while start and not wanted[start][0]:
            start -= 1
        while end < len(wanted) and not wanted[end][0]:
            end += 1
        if (
            spans
            and start - spans[-1][1] <= _NEAR
            and (start <= spans[-1][1] or _is_alike(wanted, spans[-1][1], start))
        ):
            spans[-1][1] = max(end, spans[-1][1])
        else:
            spans.append([start, end])
    return [(start, end) for start, end in spans]


def _is_same(wanted: Cell, shown: Cell) -> bool:
    """Whether two cells that differ look the same: nobody sees the ink of a space."""
    (text, look), (was, before) = wanted, shown
    return text == was == " " and look.paper == before.paper and look.is_plain_on_blanks and before.is_plain_on_blanks


def _is_alike(cells: Sequence[Cell], start: int, end: int) -> bool:
    """Whether the cells of a gap look like the one before it, so that writing them again takes no other bytes."""
    return all(cells[x][1] == cells[start - 1][1] and is_even(cells[x][0]) for x in range(start, end))


class _Pen:
    """Writes cells, knowing where the cursor is and how it writes."""

    def __init__(self, *, erases: bool, width: int) -> None:
        self._out: list[str] = []
        self._erases = erases
        self._width = width
        self._at: tuple[int, int] | None = None
        """The column and line of the cursor, where that is sure."""
        self._look = PLAIN

    def clear(self, look: Look) -> None:
        self._turn(look)
        self._out.append("\x1b[2J")

    def write(self, y: int, x: int, cells: Sequence[Cell]) -> None:
        """Write cells from a place on, those of one look together."""
        start = 0
        while start < len(cells):
            look = cells[start][1]
            end = start + 1
            while end < len(cells) and _goes_on(cells[end], look):
                end += 1
            text = "".join([each for each, _ in cells[start:end]])
            if len(text) == end - start and is_even(text):
                self._even(y, x + start, text, look)
            else:
                self._uneven(y, x + start, cells[start:end], look)
            start = end

    def _uneven(self, y: int, x: int, cells: Sequence[Cell], look: Look) -> None:
        """Write cells of one look, some of which hold more or less than one character of one column."""
        start = 0
        while start < len(cells):
            text, end = cells[start][0], start + 1
            if is_even(text):
                while end < len(cells) and cells[end][0] and is_even(cells[end][0]):
                    end += 1
                self._even(y, x + start, "".join([each for each, _ in cells[start:end]]), look)
            else:
                while end < len(cells) and not cells[end][0]:
                    end += 1
                self._odd(y, x + start, text, look, end - start)
            start = end

    def _even(self, y: int, x: int, text: str, look: Look) -> None:
        """Write text of which every character takes one column; long blanks are erased."""
        if not self._erases or not look.is_plain_on_blanks:
            self._put(y, x, text, look)
            return
        done = 0
        for blanks in _BLANKS.finditer(text):
            self._put(y, x + done, text[done : blanks.start()], look)
            self._erase(y, x + blanks.start(), blanks.end() - blanks.start(), look)
            done = blanks.end()
        self._put(y, x + done, text[done:], look)

    def _odd(self, y: int, x: int, text: str, look: Look, width: int) -> None:
        """Write a character of whose width terminals differ: blank its place first, and trust no column after it."""
        self._put(y, x, " " * width, look)
        self._go(y, x)
        self._out.append(text)
        self._at = None

    def _put(self, y: int, x: int, text: str, look: Look) -> None:
        if text:
            self._go(y, x)
            self._turn(look)
            self._out.append(text)
            # behind the last column the cursor may be anywhere
            self._at = (x + len(text), y) if x + len(text) < self._width else None

    def _erase(self, y: int, x: int, width: int, look: Look) -> None:
        self._go(y, x)
        if look.paper != self._look.paper or not self._look.is_plain_on_blanks:
            self._turn(look)
        self._out.append("\x1b[K" if x + width >= self._width else f"\x1b[{width}X")

    def _turn(self, look: Look) -> None:
        if look != self._look:
            self._out.append(turned(self._look, look))
            self._look = look

    def _go(self, y: int, x: int) -> None:
        """Move the cursor the shortest way."""
        if self._at == (x, y):
            return
        absolute = f"\x1b[{y + 1};{x + 1}H" if x else f"\x1b[{y + 1}H"
        ways = [absolute]
        if self._at is not None and self._at[1] == y and x > self._at[0]:
            ahead = x - self._at[0]
            ways.append(f"\x1b[{ahead}C" if ahead > 1 else "\x1b[C")
        self._out.append(min(ways, key=len))
        self._at = (x, y)

    def finish(self, cursor: tuple[int, int]) -> str:
        """Leave the terminal writing plainly, with the cursor where it belongs."""
        if not self._out:
            return ""
        self._turn(PLAIN)
        self._go(cursor[1], cursor[0])
        return "".join(self._out)


def _goes_on(cell: Cell, look: Look) -> bool:
    """Whether a cell can be written in this look: in its own, or a blank in one with the same background."""
    text, other = cell
    return (
        other is look
        or other == look
        or (text == " " and other.paper == look.paper and other.is_plain_on_blanks and look.is_plain_on_blanks)
    )
