"""The first line of the screen: the panes with their keys, and how much each holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from rich.cells import cell_len
from textual.message import Message

from tui.layout import Run, shown
from tui.panes import PANES
from tui.widgets.lines import Lines

if TYPE_CHECKING:
    from collections.abc import Mapping

    from textual import events
    from textual.strip import Strip


class _Tab(NamedTuple):
    """What the line says of a pane."""

    key: str
    title: str
    amount: str
    is_open: bool

    @property
    def width(self) -> int:
        """Columns, with the brackets or the blanks in their place."""
        return sum(1 + len(part) for part in (self.key, self.title, self.amount) if part) + 1


class PaneBar(Lines, can_focus=False):
    """The names of the panes; the one that is open stands out by looks and by brackets."""

    class Chosen(Message):
        """A pane was clicked."""

        def __init__(self, pane: str) -> None:
            super().__init__()
            self.pane = pane

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002  (Textual's name for it)
        super().__init__(id=id)
        self._open = PANES[0].name
        self._counts: Mapping[str, int] = {}
        self._found: int | None = None
        self._archive = ""

    def show(self, pane: str, counts: Mapping[str, int], found: int | None, archive: str) -> None:
        """Show which pane is open, how many records there are, and how many a filter leaves."""
        state = (pane, dict(counts), found, archive)
        if state != (self._open, self._counts, self._found, self._archive):
            self._open, self._counts, self._found, self._archive = state
            self.refresh()

    def count(self) -> int:
        """Count one line."""
        return 1

    def draw(self, number: int) -> Strip:
        """Draw the line, with the archive's name at its end where there is room."""
        del number
        runs: list[Run] = []
        for stop, (key, title, amount, is_open) in enumerate(self._tabs()):
            left, right = ("[", "]") if is_open else (" ", " ")
            runs += [
                Run(left, "key", stop),
                Run(key, "key", stop),
                Run(f" {title}" if title else "", "strong" if is_open else "plain", stop),
                Run(f" {amount}" if amount else "", "quiet", stop),
                Run(right, "key", stop),
            ]
        used = sum(cell_len(run.text) for run in runs)
        name = shown(self._archive)
        room = self.size.width - used - 3
        if room >= cell_len(name):
            runs.append(Run(" " * (room - cell_len(name) + 2) + name, "quiet"))
        return self.ink(tuple(runs))

    def on_click(self, event: events.Click) -> None:
        """Open the pane that is clicked."""
        x = 0
        for pane, tab in zip(PANES, self._tabs(), strict=True):
            x += tab.width
            if event.x < x:
                self.post_message(self.Chosen(pane.name))
                return

    def _tabs(self) -> list[_Tab]:
        """Lay out the tabs; where there is no room for all they say, the one that is open keeps it."""
        tabs = self._whole_tabs()
        bare = [tab if tab.is_open else tab._replace(amount="") for tab in tabs]
        barest = [tab if tab.is_open else tab._replace(title="") for tab in bare]
        return next((each for each in (tabs, bare) if sum(tab.width for tab in each) <= self.size.width), barest)

    def _whole_tabs(self) -> list[_Tab]:
        tabs = []
        for number, pane in enumerate(PANES, 1):
            is_open = pane.name == self._open
            held = self._counts.get(pane.name)
            amount = "" if held is None else f"{held:,}"
            if is_open and self._found is not None and amount:
                amount = f"{self._found:,}/{amount}"
            tabs.append(_Tab(str(number), pane.title, amount, is_open))
        return tabs
