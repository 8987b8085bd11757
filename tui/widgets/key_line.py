"""The last line of the screen: the keys that work here, or a word on what has just happened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.cells import cell_len
from rich.style import Style

from tui import keys
from tui.layout import Run, shown
from tui.widgets.lines import Lines

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.strip import Strip

    from tui.keys import Command

_BETWEEN = "  "


class KeyLine(Lines, can_focus=False):
    """One line, painted only when it says something else; no key is bound to it."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002  (Textual's name for it)
        super().__init__(id=id)
        self._state = ""
        self._commands: Sequence[Command] = ()
        self._said = ""
        self._link = ""

    @property
    def said(self) -> str:
        """What is being said instead of the keys."""
        return self._said

    def show(self, commands: Sequence[Command], *, state: str = "") -> None:
        """Show the keys of a place, after what is set there, such as a filter."""
        if (commands, state, "") != (self._commands, self._state, self._said):
            self._commands, self._state, self._said = commands, state, ""
            self.refresh()

    def say(self, words: str, *, link: str = "") -> None:
        """Say something instead, until the next change of place; terminals that know links make one of it."""
        self._said, self._link = words, link
        self.refresh()

    def unsay(self, words: str) -> None:
        """Show the keys again, unless something else is being said by now."""
        if self._said == words:
            self.say("")

    def count(self) -> int:
        """Count one line."""
        return 1

    def draw(self, number: int) -> Strip:
        """Draw the line, with as many keys as fit; the last two, help and the way out, always do."""
        del number
        if self._said:
            said = self.ink((Run(" " + shown(self._said), "pending"),))
            return said.apply_style(Style(link=self._link)) if self._link else said
        runs = [Run(" ")]
        room = self.size.width - 1
        if self._state:
            runs.append(Run(shown(self._state) + _BETWEEN, "pending"))
            room -= cell_len(runs[-1].text)
        hints = [(keys.sign(command.keys[0]), command.description) for command in self._commands]
        while len(hints) > 1 and _width(hints) > room:
            del hints[-3 if len(hints) > 2 else 0]  # noqa: PLR2004  (the two that stay)
        for key, description in hints:
            runs += [Run(key, "key"), Run(f" {description}{_BETWEEN}", "quiet")]
        return self.ink(tuple(runs))


def _width(hints: Sequence[tuple[str, str]]) -> int:
    return sum(len(key) + 1 + len(description) + len(_BETWEEN) for key, description in hints)
