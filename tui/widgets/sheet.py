"""Text with jumps in it: the cursor goes from one to the next, and the text follows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.message import Message

from tui.layout import Laid
from tui.widgets.lines import Lines

if TYPE_CHECKING:
    from textual import events
    from textual.strip import Strip

    from tui.layout import Line


class Sheet(Lines):
    """A page of lines with stops; what it says is laid out for its width by `lay`."""

    class Chosen(Message):
        """A stop was clicked."""

    class Moved(Message):
        """The cursor came to another stop."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002  (Textual's name for it)
        super().__init__(id=id)
        self.laid = Laid(())
        self.laid_for = 0
        """The width that it was laid out for: while the screen changes its size, that is not the widget's own yet."""
        self.stop = 0
        self._rows: dict[int, tuple[int, int]] = {}

    def lay(self, width: int) -> Laid:
        """Lay out what there is to say."""
        raise NotImplementedError

    @property
    def target(self) -> str | None:
        """What the stop under the cursor leads to."""
        return self.laid.targets[self.stop] if self.stop < len(self.laid.targets) else None

    def count(self) -> int:
        """How many lines there are."""
        return len(self.laid.lines)

    def draw(self, number: int) -> Strip:
        """Draw one line, with the jump under the cursor marked while keys go here."""
        return self.ink(self.laid.lines[number], cursor=self.stop if self.has_focus else None)

    def refill(self, *, afresh: bool) -> None:
        """Lay out again, from the top or keeping place, and repaint the lines that differ."""
        before, old_top = self.laid.lines, self.top
        if not self.size.width:
            # Not on the screen yet: what is to be seen first is kept until there is a width to lay it out for.
            self.laid, self._rows, self.stop = Laid(()), {}, 0 if afresh else self.stop
            self.laid_for = 0
            return
        self.laid_for = self.size.width
        self.laid = self.lay(self.laid_for)
        self._rows = _rows_of(self.laid.lines)
        old_stop, self.stop = self.stop, 0 if afresh else min(self.stop, max(len(self.laid.targets) - 1, 0))
        self.top = 0 if afresh else max(0, min(self.top, self.count() - self.room))
        if self.top != old_top or (self.has_focus and self.stop != old_stop):
            self.refresh()
            return
        view = range(self.top, self.top + self.room)
        self.redraw(number for number in view if _line(before, number) != _line(self.laid.lines, number))

    def on_resize(self) -> None:
        """Lay out for the new width, with the cursor still in sight."""
        self.refill(afresh=False)
        if self.stop in self._rows:
            self.bring_into_view(*self._rows[self.stop])

    def action_down(self) -> None:
        """Go to the next jump if it is near, else on by a line."""
        following = self._rows.get(self.stop + 1)
        if following is not None and following[0] <= self.top + self.room:
            self._go(self.stop + 1)
        else:
            self.scroll_to_top(self.top + 1)

    def action_up(self) -> None:
        """Go to the jump before if it is near, else back by a line."""
        before = self._rows.get(self.stop - 1)
        if before is not None and before[0] >= self.top - 1:
            self._go(self.stop - 1)
        else:
            self.scroll_to_top(self.top - 1)

    def action_top(self) -> None:
        """Go to the beginning."""
        self._go(0)
        self.scroll_to_top(0)

    def action_bottom(self) -> None:
        """Go to the end."""
        self._go(len(self.laid.targets) - 1)
        self.scroll_to_top(self.count())

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

    def on_click(self, event: events.Click) -> None:
        """Follow a jump that is clicked."""
        number = self.top + event.y - self.HEAD
        x = 0
        for run in _line(self.laid.lines, number) or ():
            x += len(run.text)
            if event.x < x:
                if run.stop is not None:
                    self._go(run.stop)
                    self.post_message(self.Chosen())
                return

    def go(self, stop: int) -> None:
        """Put the cursor on a jump."""
        self._go(stop)

    def go_near(self, number: int) -> None:
        """Bring a line to the top, with the cursor on the first jump from there on."""
        self.scroll_to_top(number)
        after = [stop for stop, rows in self._rows.items() if rows[0] >= number]
        if after:
            self._go(after[0])

    def _page(self, lines: int) -> None:
        self.scroll_to_top(self.top + lines)
        seen = [stop for stop in self._rows if self._seen(stop)]
        if seen:
            self._go(seen[0] if lines > 0 or self.top == 0 else seen[-1])

    def _seen(self, stop: int) -> bool:
        first = self._rows.get(stop, (-1, -1))[0]
        return self.top <= first < self.top + self.room

    def _go(self, stop: int) -> None:
        if stop not in self._rows:
            self.stop = self.stop if self.size.width else max(stop, 0)
            return
        before, self.stop = self.stop, stop
        self.bring_into_view(*self._rows[stop])
        self.redraw(
            {number for each in (before, stop) if each in self._rows for number in range(*_after(self._rows[each]))}
        )
        if stop != before:
            self.post_message(self.Moved())


def _rows_of(lines: tuple[Line, ...]) -> dict[int, tuple[int, int]]:
    """Find the first and the last line of each stop."""
    rows: dict[int, tuple[int, int]] = {}
    for number, line in enumerate(lines):
        for run in line:
            if run.stop is not None:
                rows[run.stop] = (rows.get(run.stop, (number, number))[0], number)
    return rows


def _line(lines: tuple[Line, ...], number: int) -> Line | None:
    return lines[number] if 0 <= number < len(lines) else None


def _after(rows: tuple[int, int]) -> tuple[int, int]:
    return rows[0], rows[1] + 1
