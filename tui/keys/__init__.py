"""Every command once: its keys, what it does, and where. Footer, help, palette, `summitry keys` and README draw on it.

No Textual in here, so that a command line can print the keys without loading a screen.
"""

from __future__ import annotations

from tui.keys.browsing import BROWSING
from tui.keys.command import Command, Place
from tui.keys.elsewhere import ELSEWHERE
from tui.keys.keyboard import sign, twins, with_twins
from tui.keys.taking import TAKING
from tui.keys.typed import TYPED, Typed

__all__ = [
    "COMMANDS",
    "COMMANDS_BY_ID",
    "PLACES",
    "TYPED",
    "Command",
    "Place",
    "Typed",
    "at",
    "sign",
    "twins",
    "with_twins",
]

COMMANDS: tuple[Command, ...] = (*BROWSING, *TAKING, *ELSEWHERE)
"""All of them, in the order of the help."""
COMMANDS_BY_ID = {command.id: command for command in COMMANDS}

PLACES: dict[Place, str] = {
    "browse": "Browsing",
    "take": "Taking along what is shown",
    "pane": "Moving, in any pane",
    "reading": "In an article",
    "timeline": "In the timeline and the attendance",
    "report": "In the report of an import",
    "finder": "In the finder",
    "prompt": "In the filter, and while finding in an article",
    "words": "While typing in the filter, the finder or the palette",
    "line": "After a colon",
    "help": "In the help",
    "app": "Everywhere",
}
"""The places in the order of the help, with the words for them."""


def at(place: Place) -> tuple[Command, ...]:
    """Pick the commands that work in one place, in the order of the help."""
    return tuple(command for command in COMMANDS if command.place == place)
