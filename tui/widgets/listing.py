"""A list that asks for the rows in view, and keeps its cursor on the same record when they change."""

from __future__ import annotations

from textwrap import wrap
from typing import TYPE_CHECKING

from rich.cells import cell_len
from textual.message import Message

from tui.columns import GAP, Column, Order, Row, lent, titled, untold, widths
from tui.fetched import Fetched
from tui.layout import Run, fitted
from tui.text import TONES
from tui.widgets.lines import Lines

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from textual import events
    from textual.strip import Strip

_MARK = "\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}"
_MARKED = "+"
_PLAIN = 8
"""Columns that give way no sooner than this are what one reads; the others are quieter."""


class Listing(Lines):
    """A table of records; it knows those in view and how many there are."""

    HEAD = 1

    class Moved(Message):
        """The cursor came to another record, or to none."""

    class Opened(Message):
        """A record was clicked a second time."""

    class Wanted(Message):
        """Rows came into view that are not there yet."""

        def __init__(self, block: int) -> None:
            super().__init__()
            self.block = block

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002  (Textual's name for it)
        super().__init__(id=id)
        self.cursor = 0
        self.has_moved = False
        """Whether the cursor came to another record, or one came to the cursor, and nobody has looked since."""
        self.total = 0
        self.nothing = ""
        """What to say where there are no rows."""
        self._columns: Sequence[Column] = ()
        self._sorted: Order = (None, False)
        self._fetched = Fetched()
        self._is_listed = False
        self._ahead = 0
        """Steps that were asked for before there was a row to step to."""
        self._widths: tuple[int, ...] = ()
        self._fitted_to = 0
        self._before: tuple[int, ...] = ()
        """The widths that the columns had and keep, so that they stand still while somebody types."""
        self._marked: Collection[str] = ()

    @property
    def row(self) -> Row | None:
        """The row under the cursor, if it is there already."""
        return self.row_at(self.cursor)

    def row_at(self, number: int) -> Row | None:
        """Get a row, if it is there already."""
        return self._fetched.row(number)

    def show(  # noqa: PLR0913  (each of them is a part of what is on the screen)
        self,
        columns: Sequence[Column],
        total: int,
        rows: Sequence[Row],
        *,
        start: int = 0,
        block: int = 200,
        cursor: int = 0,
        order: Order = (None, False),
        steady: bool = False,
    ) -> None:
        """Show another list, or the same with other rows, of which those from `start` are given.

        In a steady list no column becomes narrower unless another needs its room.
        """
        at = self.cursor - self.top
        if not steady or columns != self._columns:
            self._before = ()
        elif self.total and self._fitted_to:
            self._before = self._fit()
        self._columns, self.total, self._sorted = columns, total, order
        self._fetched, self._is_listed = Fetched(block, start, rows), True
        cursor, self._ahead = cursor + self._ahead, 0
        self._widths = ()
        self.cursor = max(0, min(cursor, total - 1))
        self.top = max(0, min(self.cursor - at, total - self.room)) if cursor else 0
        self.bring_into_view(self.cursor)
        self.refresh()

    def mark(self, records: Collection[str]) -> None:
        """Put a sign before these records, wherever they are in the list."""
        self._marked = frozenset(records)
        self.refresh()

    def fill(self, block: int, rows: Sequence[Row]) -> None:
        """Put in rows that were wanted."""
        without = self.row is None
        self._fetched.put(block, rows)
        self._fit_in()
        if without and self.row is not None:
            self.has_moved = True
            self.post_message(self.Moved())

    def lack(self, block: int) -> None:
        """Note that rows that were wanted did not come; they are wanted again when they are to be drawn."""
        self._fetched.failed(block)

    def look_ahead(self) -> None:
        """Ask for the rows of a page further, down and up, if they are not there."""
        for number in (self.top + 2 * self.room - 1, self.top - self.room) if self.total else ():
            self._want(max(0, min(number, self.total - 1)))

    def scroll_to_top(self, top: int) -> None:
        """Bring a line to the top, with the columns fitted to what is in view."""
        super().scroll_to_top(top)
        self._fit_in()

    def _fit_in(self) -> None:
        """Make the columns fit rows that have come into view."""
        if self._fetched.show(self.top, self.top + self.room - 1):
            self._widths = ()
            self.refresh()

    def count(self) -> int:
        """How many rows there are, or lines that say why there are none."""
        return self.total or len(self._said)

    @property
    def _said(self) -> list[str]:
        room = max(1, self.size.width - 2)
        lines = wrap(self.nothing, room) or [""]
        return [line if cell_len(line) <= room else fitted(line, room) for line in lines]

    def draw(self, number: int) -> Strip:
        """Draw a row; the one under the cursor in one piece, so that it costs little to move."""
        if not self.total:
            lines = self._said
            return self.ink((Run(f"  {lines[number]}" if number < len(lines) else "", "quiet"),))
        row = self.row_at(number)
        if row is None:
            self._want(number)
            return self.ink((Run("  …", "quiet"),))
        here = number == self.cursor
        is_marked = row.id in self._marked
        cells = [
            (place, self._cell(place, cell, width), width)
            for place, (cell, width) in enumerate(zip(row.cells, lent(self._columns, row, self._fit()), strict=True))
            if width
        ]
        if here:
            text = f"{_MARK}{_MARKED if is_marked else ' '}" + (" " * GAP).join(text for _, text, _ in cells)
            return self.ink((Run(fitted(text, self.size.width), stop=0),), cursor=0)
        runs = [Run(f" {_MARKED}", "key") if is_marked else Run("  ")]
        for place, text, _ in cells:
            tone = TONES.get(row.cells[place], "plain" if self._columns[place].keep >= _PLAIN else "quiet")
            runs += [Run(text, tone), Run(" " * GAP)]
        return self.ink(tuple(runs))

    def draw_head(self, _y: int) -> Strip:
        """Draw the titles of the columns, with an arrow at the one that gives the order."""
        runs = [Run("  ", "label")]
        if not self.total:
            return self.ink(())
        for column, width in zip(self._columns, self._fit(), strict=True):
            if width:
                title = titled(column, self._sorted)
                title = title if len(title) <= width else ""
                text = title.rjust(width) if column.right else fitted(title, width)
                runs.append(Run(text + " " * GAP, "label"))
        return self.ink(tuple(runs))

    @property
    def order_untold(self) -> str:
        """The column that gives the order, with its arrow, where the head has no room for that; else nothing."""
        return untold(self._columns, self._fit(), self._sorted) if self.total and self.size.width else ""

    def action_down(self) -> None:
        """Go to the next row."""
        self._move(self.cursor + 1)

    def action_up(self) -> None:
        """Go to the row before."""
        self._move(self.cursor - 1)

    def action_top(self) -> None:
        """Go to the first row."""
        self._move(0)

    def action_bottom(self) -> None:
        """Go to the last row."""
        self._move(self.total - 1)

    def action_half_down(self) -> None:
        """Go down half a page."""
        self._page(self.room // 2)

    def action_half_up(self) -> None:
        """Go up half a page."""
        self._page(-(self.room // 2))

    def action_page_down(self) -> None:
        """Go down a page."""
        self._page(self.room)

    def action_page_up(self) -> None:
        """Go up a page."""
        self._page(-self.room)

    def on_resize(self) -> None:
        """Keep the cursor in sight."""
        self.bring_into_view(self.cursor)

    def on_click(self, event: events.Click) -> None:
        """Put the cursor on a row, or open it where it is already."""
        number = self.top + event.y - self.HEAD
        if event.y < self.HEAD or number >= self.total:
            return
        if number == self.cursor:
            self.post_message(self.Opened())
        else:
            self._move(number)

    def _page(self, rows: int) -> None:
        self.scroll_to_top(self.top + rows)
        self._move(self.cursor + rows)

    def _move(self, number: int) -> None:
        if not self._is_listed:
            self._ahead += number - self.cursor
        number = max(0, min(number, self.total - 1))
        if number == self.cursor:
            return
        before, self.cursor = self.cursor, number
        self.bring_into_view(number)
        self.redraw((before, number))
        self.has_moved = True
        self.post_message(self.Moved())

    def _want(self, number: int) -> None:
        block = self._fetched.asks(number)
        if block is not None:
            self.post_message(self.Wanted(block))

    def _fit(self) -> tuple[int, ...]:
        room = self.size.width - 3
        if (len(self._widths), self._fitted_to) != (len(self._columns), room):
            self._widths = widths(self._columns, self._fetched.seen, room, self._before)
            self._fitted_to = room
        return self._widths

    def _cell(self, place: int, cell: str, width: int) -> str:
        signs = self._columns[place].signs
        if signs and width < cell_len(cell):
            cell = signs.get(cell, cell)
        return cell.rjust(width) if self._columns[place].right else fitted(cell, width)
