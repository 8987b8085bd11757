"""The keys of the browser, printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.keys import PLACES, TYPED, sign
from tui.output import say

if TYPE_CHECKING:
    from tui.keys.rebinding import Keymap


def show_keys(keymap: Keymap, *, as_toml: bool) -> int:
    """Print every command with its keys, by the place where it works."""
    if as_toml:
        say("[keys]")
    for place, heading in PLACES.items():
        commands = [command for command in keymap.commands if command.place == place]
        if not commands:
            continue
        say(f"# {heading}" if as_toml else f"{heading}:")
        for command in commands:
            keys = command.keys
            if as_toml:
                say(f'"{command.id}" = "{",".join(keys)}"  # {command.tooltip}')
            else:
                say(f"  {' '.join(sign(key) for key in keys):<24}{command.id:<24}{command.tooltip}")
    say("# Typed after a colon:" if as_toml else "Typed after a colon:")
    for typed in TYPED:
        usage = f":{typed.name} {typed.words}"
        say(f"# {usage:<28} {typed.tooltip}" if as_toml else f"  {usage:<48}{typed.tooltip}")
    return 0
