"""Which keys the last line of the panes shows, in which order, and what it says to a newcomer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.keys.keyboard import sign

if TYPE_CHECKING:
    from tui.keys.command import Command
    from tui.keys.rebinding import Keymap

_PLACES = {"browse.clear": -1, "browse.next": 1, "app.help": 2, "browse.quit": 3}
"""Those that do not stand where the help has them."""
_WAYS_ON = ("app.help", "browse.quit")
"""What a newcomer is told of."""


def hints(keymap: Keymap, *, is_narrowed: bool) -> tuple[Command, ...]:
    """Choose what one is most likely to want first, and help and the way out last.

    How to be rid of what is looked for stands right behind it, where a narrow window still shows it.
    """
    # Where something is looked for, how to be rid of that is worth more than how to begin.
    needless = "browse.filter" if is_narrowed else "browse.clear"
    commands = [
        command
        for command in (*keymap.at("browse"), *keymap.at("take"), *keymap.at("app"))
        if command.footer and command.id != needless
    ]
    return tuple(sorted(commands, key=lambda command: _PLACES.get(command.id, 0)))


def welcome(keymap: Keymap) -> str:
    """Say what the archive of a first run holds, how to add to it, and by which keys one finds help and the way out."""
    known = {command.id: command for command in keymap.commands if command.keys}
    begins = known["app.command"].keys if "app.command" in known else ()
    adding = ":import" if "colon" in begins else "summitry import"
    told = [f"Sample articles, to try things on; {adding} PATH adds yours."]
    told += [f"{sign(known[name].keys[0])} {known[name].description}" for name in _WAYS_ON if name in known]
    return "  ".join(told)
