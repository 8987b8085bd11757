"""The keymap as one reader wants it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.keys.command import Command
from tui.keys.keyboard import with_twins

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from tui.keys.command import Place

_NONE = "unbound"
"""The name of no key: Textual takes an empty list of keys for none at all having been chosen."""
_TOGETHER: tuple[frozenset[Place], ...] = (
    frozenset({"browse", "take", "pane"}),
    frozenset({"reading", "take", "pane"}),
    frozenset({"timeline", "pane"}),
    frozenset({"report", "pane"}),
    frozenset({"help", "pane"}),
    frozenset({"prompt", "words"}),
    frozenset({"finder", "words"}),
)
"""Places that are on the screen at once: a key in one would hide the same key of another."""


class Keymap:
    """Every command with the keys that it has now; what is chosen takes a key from whatever had it by default."""

    def __init__(self, commands: Iterable[Command], chosen: Mapping[str, tuple[str, ...]] | None = None) -> None:
        wanted = [_with(each, chosen[each.id]) for each in commands if each.id in chosen] if chosen else []
        self.commands = tuple(commands)
        self.changes: dict[str, str] = {}
        """The commands whose keys are not the usual ones, with the keys they have, as Textual takes them."""
        if chosen:
            self.commands = tuple(_with(each, chosen.get(each.id, _left(each, wanted))) for each in commands)
            for old, new in zip(commands, self.commands, strict=True):
                if old.keys != new.keys:
                    self.changes[new.id] = ",".join(with_twins(new)) or _NONE

    def at(self, place: Place) -> tuple[Command, ...]:
        """Pick the commands that work in one place and have a key, in the order of the help."""
        return tuple(command for command in self.commands if command.place == place and command.keys)


def overlap(one: Place, other: Place) -> bool:
    """Tell whether a key can mean only one thing in two places."""
    return one == other or any({one, other} <= places for places in _TOGETHER)


def _left(command: Command, wanted: Iterable[Command]) -> tuple[str, ...]:
    """Leave a command those of its keys that nothing else has been chosen for."""
    taken = {key for each in wanted if overlap(each.place, command.place) for key in with_twins(each)}
    return tuple(key for key in command.keys if key not in taken)


def _with(command: Command, keys: tuple[str, ...]) -> Command:
    """Give a command other keys."""
    words = (command.action, command.description, command.tooltip, command.place)
    return Command(command.id, keys, *words, footer=command.footer, palette=command.palette)
