"""What stands on the terminal, cell by cell, and the fewest bytes from there to what should stand there."""

from __future__ import annotations

from collections import Counter
from itertools import chain
from operator import ne
from typing import TYPE_CHECKING

from tui.paint.cells import Cell, goes_on, is_even
from tui.paint.looks import PLAIN, Look, shares_blanks
from tui.paint.pen import Pen

if TYPE_CHECKING:
    from collections.abc import Sequence

_NEAR = 4
"""Cells that are rather written again than jumped over: a jump takes as many bytes."""
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
        self._look: Look | None = None
        """How the terminal writes, where that is known."""

    def put(self, y: int, x: int, cells: Sequence[Cell]) -> None:
        """Want these cells from a place on, as far as there are columns."""
        if 0 <= y < self.height and x < self.width:
            cells = cells[: self.width - x]
            self._wanted[y][x : x + len(cells)] = cells
            self._touched.add(y)

    def changes(self, cursor: tuple[int, int] | None) -> str:
        """Write what leads to what is wanted, the cursor (column, line) included; nothing where nothing differs."""
        pen = Pen(self._look, width=self.width, erases=self._erases)
        if not self._is_known:
            self._clear(pen)
        for y in sorted(self._touched):
            wanted, shown = self._wanted[y], self._shown[y]
            if wanted != shown:
                for start, end in _spans(wanted, shown):
                    pen.write(y, wanted, start, end)
                self._shown[y] = wanted.copy()
        self._touched.clear()
        data = pen.finish(cursor)
        self._look = pen.look
        return data

    def _clear(self, pen: Pen) -> None:
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
    return text == was == " " and shares_blanks(look, before)


def _is_alike(cells: Sequence[Cell], start: int, end: int) -> bool:
    """Whether the cells of a gap look like the one before it, so that writing them again takes no other bytes."""
    return all(goes_on(cells[x], cells[start - 1][1]) and is_even(cells[x][0]) for x in range(start, end))
