"""The picture of the archive, with a cursor that goes through it in all four directions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.layout import Laid
from tui.picture import Picture
from tui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from collections.abc import Callable

    from tui.picture import Stop

_NOTHING = Picture((), ())


class Chart(Sheet):
    """Draws a picture; each sign in it that stands for something is a jump."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002  (Textual's name for it)
        super().__init__(id=id)
        self._draw: Callable[[int], Picture] = lambda _: _NOTHING
        self._picture = _NOTHING

    @property
    def here(self) -> Stop | None:
        """What the cursor is on."""
        return self._picture.stops[self.stop] if self.stop < len(self._picture.stops) else None

    def show(self, draw: Callable[[int], Picture]) -> None:
        """Show another picture, drawn for whatever width there is."""
        self._draw = draw
        self.refill(afresh=True)

    def lay(self, width: int) -> Laid:
        """Draw the picture."""
        self._picture = self._draw(width)
        return Laid(self._picture.lines, tuple(stop.words for stop in self._picture.stops))

    def action_down(self) -> None:
        """Go to the next row, at the same time."""
        self._to_line(1)

    def action_up(self) -> None:
        """Go to the row before, at the same time."""
        self._to_line(-1)

    def aside(self, by: int) -> None:
        """Go on in the row, or back."""
        stops, place = self._picture.stops, self.stop + by
        if 0 <= place < len(stops) and stops[place].line == stops[self.stop].line:
            self.go(place)

    def _to_line(self, by: int) -> None:
        here = self.here
        if here is None:
            return
        beyond = [stop for stop in self._picture.stops if (stop.line - here.line) * by > 0]
        if not beyond:
            self.scroll_to_top(self.top + by)
            return
        line = min((stop.line for stop in beyond), key=lambda each: abs(each - here.line))
        row = [(place, stop) for place, stop in enumerate(self._picture.stops) if stop.line == line]
        self.go(min(row, key=lambda each: abs(each[1].column - here.column))[0])
