"""One line of words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.cells import cell_len

from tui.layout import Line, Run, fitted, shown
from tui.widgets.lines import Lines

if TYPE_CHECKING:
    from textual.strip import Strip


class Caption(Lines, can_focus=False):
    """A line of runs that takes no keys; what does not fit ends in an ellipsis."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002  (Textual's name for it)
        super().__init__(id=id)
        self._line: Line = ()

    @property
    def words(self) -> str:
        """Give what the line says."""
        return "".join(run.text for run in self._line)

    def show(self, line: Line) -> None:
        """Show other words."""
        self._line = tuple(Run(shown(run.text), run.tone) for run in line)
        self.refresh()

    def count(self) -> int:
        """Count one line."""
        return 1

    def draw(self, number: int) -> Strip:
        """Draw the line."""
        del number
        room = self.size.width - 2
        runs = [Run(" ")]
        for run in self._line:
            runs.append(Run(fitted(run.text, min(room, cell_len(run.text))), run.tone))
            room -= cell_len(runs[-1].text)
        return self.ink(tuple(runs))
