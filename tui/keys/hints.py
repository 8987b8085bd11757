"""Which keys the last line of the panes shows, and in which order."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tui.keys.command import Command
    from tui.keys.rebinding import Keymap

_LAST = {"browse.next": 1, "app.help": 2, "browse.quit": 3}
"""Those that do not stand where the help has them."""


def hints(keymap: Keymap, *, is_narrowed: bool) -> tuple[Command, ...]:
    """Choose what one is most likely to want first, and help and the way out last."""
    # Where something is looked for, how to be rid of that is worth more than how to begin.
    needless = "browse.filter" if is_narrowed else "browse.clear"
    commands = [
        command
        for command in (*keymap.at("browse"), *keymap.at("take"), *keymap.at("app"))
        if command.footer and command.id != needless
    ]
    return tuple(sorted(commands, key=lambda command: _LAST.get(command.id, 0)))
