"""Every key and what it does, from the one place where they are declared."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, cast

from textual import getters

from tui import keys
from tui.bindings import bindings
from tui.layout import Laid, Line, Run, fitted, wrap
from tui.screens.fitting import Fitting
from tui.text import SIGNS, TONES
from tui.widgets.key_line import KeyLine
from tui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textual.app import ComposeResult
    from textual.binding import BindingType

    from tui.app import Summitry

_KEYS = 22
_LETTERS = "Letters work under a Cyrillic layout as well: what lies on the same key does the same."


class KeyTable(Sheet):
    """The table of keys, by place."""

    def lay(self, width: int) -> Laid:
        """Lay the table out."""
        lines: list[Line] = [(Run("Keys", "strong"),), ()]
        lines.extend(wrap([Run(_LETTERS, "quiet")], width))
        lines.extend(wrap(_signs(), width))
        for place, title in keys.PLACES.items():
            lines += [(), (Run(title, "heading"),)]
            for command in cast("Summitry", self.app).keymap.at(place):
                start = Run("  " + fitted("  ".join(keys.sign(key) for key in command.keys), _KEYS), "key")
                for words in wrap([Run(command.tooltip)], width - _KEYS - 2):
                    lines.append((start, *words))
                    start = Run(" " * (_KEYS + 2))
        lines += [(), (Run("Commands to type after a colon", "heading"),)]
        for typed in keys.TYPED:
            start = Run("  " + fitted(f":{typed.name} {typed.words}", _KEYS), "key")
            for words in wrap([Run(typed.tooltip)], width - _KEYS - 2):
                lines.append((start, *words))
                start = Run(" " * (_KEYS + 2))
        return Laid(tuple(lines))


def _signs() -> Iterator[Run]:
    """Say what stands for the status of a session where a list has no room for words."""
    yield Run("Signs of sessions:", "quiet")
    for status, sign in SIGNS.items():
        yield Run(f"  {sign}", TONES.get(status or "", "quiet"))
        yield Run(f" {status or 'not stated'}", "quiet")


class Help(Fitting[None]):
    """Shows the table of keys."""

    AUTO_FOCUS = "KeyTable"
    BINDINGS: ClassVar[list[BindingType]] = bindings("help")
    CSS_PATH = "help.tcss"

    key_line = getters.query_one("#keys", KeyLine)

    def compose(self) -> ComposeResult:
        """Lay out the table and the keys of the help itself."""
        yield KeyTable(id="table")
        yield KeyLine(id="keys")

    def on_mount(self) -> None:
        """Show how to leave."""
        keymap = cast("Summitry", self.app).keymap
        self.key_line.show(tuple(command for command in keymap.at("help") if command.footer))

    def action_close(self) -> None:
        """Return to where one came from."""
        self.dismiss(None)
