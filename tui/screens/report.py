"""What an import has done and is doing."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import getters

from tui.bindings import bindings
from tui.layout import Laid, Line, Run, indented, shown, wrap
from tui.screens.attached import Attached
from tui.widgets.key_line import KeyLine
from tui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.binding import BindingType

    from tui.importing import Import
    from tui.page import Tone

_TONES: dict[str, Tone] = {"skipped": "warning", "conflict": "warning", "doubt": "pending", "new": "good"}


class Said(Sheet):
    """The lines of a report, the last in view while more may come."""

    def __init__(self, run: Import, *, id: str | None = None) -> None:  # noqa: A002  (Textual's name for it)
        super().__init__(id=id)
        self._run = run

    def lay(self, width: int) -> Laid:
        """Put the sums over the lines."""
        lines: list[Line] = [
            *wrap([Run("Import of ", "quiet"), Run(shown(", ".join(self._run.names)), "strong")], width),
            *wrap([Run(self._run.summary, "heading")], width),
            (),
        ]
        for line in self._run.lines:
            kind, _, words = shown(line).partition(" ")
            runs = [Run(kind, _TONES.get(kind, "plain")), Run(f" {words}")]
            lines.extend(indented(runs, width, first="", rest="    "))
        return Laid(tuple(lines))

    def news(self) -> None:
        """Lay out again; who reads further up is left there."""
        was_at_end = self.top + self.room >= self.count()
        self.refill(afresh=False)
        if was_at_end:
            self.scroll_to_top(self.count())


class Report(Attached[None]):
    """Shows the report as it grows."""

    AUTO_FOCUS = "Said"
    BINDINGS: ClassVar[list[BindingType]] = bindings("report")
    CSS_PATH = "report.tcss"
    PLACES = frozenset({"report", "app"})

    said = getters.query_one(Said)

    def __init__(self, run: Import) -> None:
        super().__init__()
        self._run = run

    def compose(self) -> ComposeResult:
        """Lay out the report and the keys."""
        yield Said(self._run, id="said")
        yield KeyLine(id="keys")

    def on_mount(self) -> None:
        """Show the keys."""
        self._show_keys()

    def _show_keys(self) -> None:
        """Name the keys that do something: what is over cannot be stopped."""
        keymap = self.app_.keymap
        commands = (command for command in (*keymap.at("report"), *keymap.at("app")) if command.footer)
        self.key_line.show(tuple(each for each in commands if self._run.is_going or each.id != "report.cancel"))

    def news(self) -> None:
        """Show what has come in."""
        if self.is_mounted:
            self.said.news()
            if not self._run.is_going:
                self._show_keys()

    def action_cancel(self) -> None:
        """Have the import end."""
        self._run.cancel()

    def action_close(self) -> None:
        """Return to where one came from; the import goes on."""
        self.dismiss(None)
