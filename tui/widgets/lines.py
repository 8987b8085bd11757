"""A column of lines that draws only what is in view, and repaints only what has changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, cast

from rich.segment import Segment
from textual.geometry import Region
from textual.strip import Strip
from textual.style import Style as VisualStyle
from textual.widget import Widget

from tui.bindings import bindings

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rich.style import Style
    from textual import events
    from textual.binding import BindingType
    from textual.color import Color

    from tui.app import Summitry
    from tui.layout import Line

_WHEEL = 3


class Lines(Widget, can_focus=True):
    """Lines of text with a first one in view; no scrollbar, no animation, no layout when it moves."""

    ALLOW_SELECT = False
    BINDINGS: ClassVar[list[BindingType]] = bindings("pane")
    HEAD = 0
    """Lines at the top that stay where they are."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002  (Textual's name for it)
        super().__init__(id=id)
        self.top = 0
        self._paper = VisualStyle()
        """The style of the widget itself when it was last drawn."""
        self._looks: dict[str | Color | None, Style] = {}

    @property
    def room(self) -> int:
        """How many lines can be in view."""
        return max(self.size.height - self.HEAD, 1)

    def count(self) -> int:
        """How many lines there are."""
        raise NotImplementedError

    def draw(self, number: int) -> Strip:
        """Draw one line."""
        raise NotImplementedError

    def draw_head(self, _y: int) -> Strip:
        """Draw a line of the head."""
        return self.ink(())

    def render_line(self, y: int) -> Strip:
        """Draw a line of the widget."""
        if y < self.HEAD:
            return self.draw_head(y)
        number = self.top + y - self.HEAD
        return self.draw(number) if number < self.count() else self.ink(())

    def ink(self, line: Line, *, cursor: int | None = None) -> Strip:
        """Draw runs in the looks of their tones, the one under the cursor in its own."""
        segments = [
            Segment(run.text, self._look("cursor" if cursor is not None and run.stop == cursor else run.tone))
            for run in line
        ]
        return Strip(segments).adjust_cell_length(self.size.width, self._look(None))

    def render_lines(self, crop: Region) -> list[Strip]:
        """Draw lines with what stands on both sides of them, as far as these widgets have any.

        Textual is ready for all that a style sheet can ask for, which takes it several times as long.
        """
        if self._paper is not self.visual_style:
            self._paper = self.visual_style
            self._looks.clear()
        size, (top, right, _, left) = self.size, self.gutter
        side, colour = self.styles.border_left
        before = self._blank(left - 1, Segment("│", self._look(colour))) if side else self._blank(left)
        after = self._blank(right)
        width = left + size.width + right
        strips = [
            Strip([*before, *self.render_line(y - top), *after], width)
            if top <= y < top + size.height
            else Strip([*before, *self._blank(width - left)], width)
            for y in crop.line_range
        ]
        return [strip.crop(*crop.column_span) for strip in strips] if crop.column_span != (0, width) else strips

    def _blank(self, width: int, *before: Segment) -> list[Segment]:
        return [*before, Segment(" " * width, self._look("none"))] if width else [*before]

    def _look(self, tone: str | Color | None) -> Style:
        """Find the style of a tone, of a colour, or of the widget itself."""
        if tone == "cursor" and not self.has_focus:
            tone = "cursor-away"
        look = self._looks.get(tone)
        if look is None:
            look = self._looks[tone] = cast("Summitry", self.app).ink(tone, self._paper)
        return look

    def scroll_to_top(self, top: int) -> None:
        """Bring a line to the top, as far as there are lines below to fill the view."""
        top = max(0, min(top, self.count() - self.room))
        if top != self.top:
            self.top = top
            self.refresh()

    def bring_into_view(self, first: int, last: int | None = None) -> None:
        """Scroll just as far as needed to see these lines."""
        last = first if last is None else last
        top = min(max(self.top, last - self.room + 1), first)
        self.scroll_to_top(top)

    def move_view(self, lines: int) -> None:
        """Scroll by some lines, down or up."""
        self.scroll_to_top(self.top + lines)

    def redraw(self, numbers: Iterable[int]) -> None:
        """Paint these lines again, if they are in view."""
        shown = {number - self.top + self.HEAD for number in numbers if self.top <= number < self.top + self.room}
        if shown:
            self.refresh(*(Region(0, y, self.size.width, 1) for y in sorted(shown)))

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """Follow the wheel."""
        event.stop()
        self.move_view(_WHEEL)

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """Follow the wheel."""
        event.stop()
        self.move_view(-_WHEEL)
