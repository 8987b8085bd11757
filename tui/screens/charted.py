"""A picture in characters over the whole screen, in which each sign leads somewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import getters, on, work

from tui.bindings import bindings
from tui.history import Visit
from tui.layout import Run
from tui.screens.attached import Attached
from tui.widgets.caption import Caption
from tui.widgets.chart import Chart
from tui.widgets.key_line import KeyLine
from tui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.app import ComposeResult
    from textual.binding import BindingType

    from db.archive import Archive
    from tui.picture import Picture


class Charted(Attached[Visit | None]):
    """Shows a picture; returns the place that one wants to see."""

    AUTO_FOCUS = "Chart"
    BINDINGS: ClassVar[list[BindingType]] = bindings("timeline")
    CSS_PATH = "charted.tcss"
    PLACES = frozenset({"timeline", "app"})

    chart = getters.query_one(Chart)
    caption = getters.query_one(Caption)

    def drawn(self, archive: Archive) -> Callable[[int], Picture]:
        """Ask for what is to be seen; how to draw it for a width."""
        raise NotImplementedError

    def compose(self) -> ComposeResult:
        """Lay out the picture, what is under the cursor, and the keys."""
        yield Chart(id="chart")
        yield Caption(id="here")
        yield KeyLine(id="keys")

    def on_mount(self) -> None:
        """Begin to count."""
        keymap = self.app_.keymap
        commands = tuple(command for command in (*keymap.at("timeline"), *keymap.at("app")) if command.footer)
        self.key_line.show(tuple(sorted(commands, key=lambda command: command.id == "timeline.close")))
        self._load()

    @work(exclusive=True)
    async def _load(self) -> None:
        draw = await self.ask(self.drawn)
        if draw is not None:
            self.chart.show(draw)
            self._tell()

    @on(Sheet.Moved)
    def _tell(self) -> None:
        here = self.chart.here
        self.caption.show((Run(here.words, "strong"),) if here else ())

    @on(Sheet.Chosen)
    def action_open(self) -> None:
        """Go to what is under the cursor."""
        here = self.chart.here
        if here is not None:
            self.dismiss(here.to)

    def action_right(self) -> None:
        """Go to what came later."""
        self.chart.aside(1)

    def action_left(self) -> None:
        """Go to what was earlier."""
        self.chart.aside(-1)

    def action_close(self) -> None:
        """Return to where one came from."""
        self.dismiss(None)
