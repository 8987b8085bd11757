"""Every command once: its keys, what it does, and where. Footer, help, palette, `summitry keys` and README draw on it.

No Textual in here, so that a command line can print the keys without loading a screen.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

Place: TypeAlias = Literal["app", "browse", "pane", "reading", "finder", "help", "prompt"]
"""What must be on the screen, or in focus, for a key to work; `pane` is whatever list or text is in focus."""


@dataclass(frozen=True, slots=True)
class Command:
    """Something that a key does."""

    id: str
    """Stable, as `place.verb`: keymaps, tests and documents refer to it."""
    keys: tuple[str, ...]
    """The first is the one shown."""
    action: str
    description: str
    """One or two words, for the line of keys."""
    tooltip: str
    """A sentence, for help and palette."""
    place: Place
    footer: bool = False
    """Whether the line of keys shows it."""
    palette: bool = True
    """Whether it makes sense to choose it by name."""


COMMANDS: tuple[Command, ...] = (
    Command("browse.sessions", ("1",), "visit('sessions')", "Sessions", "Show the sessions.", "browse"),
    Command("browse.documents", ("2",), "visit('documents')", "Documents", "Show the agenda documents.", "browse"),
    Command("browse.people", ("3",), "visit('people')", "People", "Show the people.", "browse"),
    Command("browse.articles", ("4",), "visit('articles')", "Articles", "Show the articles.", "browse"),
    Command(
        "browse.open",
        ("enter", "l", "right"),
        "open",
        "Open",
        "Open what the cursor is on: the record, the link, or the article at its sentence.",
        "browse",
        footer=True,
        palette=False,
    ),
    Command("browse.leave", ("h", "left"), "leave", "To the list", "Return to the list.", "browse", palette=False),
    Command(
        "browse.back",
        ("backspace", "H"),
        "back",
        "Back",
        "Go back to the place visited before.",
        "browse",
        footer=True,
    ),
    Command("browse.forward", ("L",), "forward", "Forward", "Go forward again after going back.", "browse"),
    Command(
        "browse.filter",
        ("slash",),
        "filter",
        "Filter",
        "Narrow the list as you type; spelling slips, other scripts and wrong layouts are forgiven.",
        "browse",
        footer=True,
    ),
    Command(
        "browse.exact",
        ("x",),
        "exact",
        "Exact",
        "Turn the forgiving of spelling slips in the filter off and on.",
        "browse",
    ),
    Command("browse.find", ("f",), "find", "Find", "Find in everything at once.", "browse", footer=True),
    Command(
        "browse.evidence",
        ("v",),
        "evidence",
        "Evidence",
        "Show the sentences that the record rests on; Enter opens the article at one.",
        "browse",
        footer=True,
    ),
    Command(
        "browse.next",
        ("tab",),
        "next_pane",
        "Next pane",
        "Move to the next pane.",
        "browse",
        footer=True,
        palette=False,
    ),
    Command(
        "browse.previous",
        ("shift+tab",),
        "previous_pane",
        "Previous pane",
        "Move to the previous pane.",
        "browse",
        palette=False,
    ),
    Command(
        "browse.zoom", ("z",), "zoom", "Zoom", "Give the pane in focus the whole screen, or take it back.", "browse"
    ),
    Command("browse.sort", ("s",), "sort", "Sort", "Sort the list by its next column.", "browse"),
    Command("browse.reverse", ("S",), "reverse", "Reverse", "Turn the order of the list round.", "browse"),
    Command("browse.reload", ("R",), "reload", "Reload", "Read the archive again.", "browse"),
    Command(
        "browse.clear",
        ("escape",),
        "clear",
        "Clear",
        "Clear the filter; never quits.",
        "browse",
        palette=False,
    ),
    Command("browse.quit", ("q", "Q"), "app.leave", "Quit", "Close summitry.", "browse", footer=True),
    Command("move.down", ("j", "down"), "down", "Down", "Move down a row or a link.", "pane", palette=False),
    Command("move.up", ("k", "up"), "up", "Up", "Move up a row or a link.", "pane", palette=False),
    Command("move.top", ("g", "home"), "top", "Top", "Move to the beginning.", "pane", palette=False),
    Command("move.bottom", ("G", "end"), "bottom", "Bottom", "Move to the end.", "pane", palette=False),
    Command("move.half-down", ("ctrl+d",), "half_down", "Half down", "Move down half a page.", "pane", palette=False),
    Command("move.half-up", ("ctrl+u",), "half_up", "Half up", "Move up half a page.", "pane", palette=False),
    Command(
        "move.page-down", ("pagedown", "space"), "page_down", "Page down", "Move down a page.", "pane", palette=False
    ),
    Command("move.page-up", ("pageup", "b"), "page_up", "Page up", "Move up a page.", "pane", palette=False),
    Command(
        "reading.next",
        ("n", "tab"),
        "next_claim",
        "Next claim",
        "Move to the next passage that a record rests on.",
        "reading",
        footer=True,
        palette=False,
    ),
    Command(
        "reading.previous",
        ("N", "shift+tab"),
        "previous_claim",
        "Previous claim",
        "Move to the passage before.",
        "reading",
        footer=True,
        palette=False,
    ),
    Command(
        "reading.open",
        ("enter", "l", "right"),
        "open",
        "Its record",
        "Go to the record that rests on the passage.",
        "reading",
        footer=True,
        palette=False,
    ),
    Command(
        "reading.close",
        ("backspace", "H", "escape", "q", "h", "left"),
        "close",
        "Back",
        "Close the article.",
        "reading",
        footer=True,
        palette=False,
    ),
    Command("finder.open", ("enter",), "open", "Open", "Go to the hit.", "finder", footer=True, palette=False),
    Command("finder.down", ("down", "ctrl+n", "tab"), "down", "Down", "Move down.", "finder", palette=False),
    Command("finder.up", ("up", "shift+tab"), "up", "Up", "Move up.", "finder", palette=False),
    Command("finder.page-down", ("pagedown",), "page_down", "Page down", "Move down a page.", "finder", palette=False),
    Command("finder.page-up", ("pageup",), "page_up", "Page up", "Move up a page.", "finder", palette=False),
    Command("finder.close", ("escape",), "close", "Close", "Close the finder.", "finder", footer=True, palette=False),
    Command(
        "prompt.accept",
        ("enter",),
        "screen.leave_prompt(True)",
        "Keep",
        "Keep the filter and return to the list.",
        "prompt",
        footer=True,
        palette=False,
    ),
    Command(
        "prompt.cancel",
        ("escape",),
        "screen.leave_prompt(False)",
        "Leave",
        "Return to the list.",
        "prompt",
        footer=True,
        palette=False,
    ),
    Command(
        "prompt.down",
        ("down", "tab", "ctrl+n"),
        "screen.step(1)",
        "Down",
        "Move down the list while typing.",
        "prompt",
        palette=False,
    ),
    Command(
        "prompt.up",
        ("up", "shift+tab"),
        "screen.step(-1)",
        "Up",
        "Move up the list while typing.",
        "prompt",
        palette=False,
    ),
    Command(
        "help.close",
        ("q", "escape", "backspace", "question_mark", "h", "left"),
        "close",
        "Close",
        "Close the help.",
        "help",
        footer=True,
        palette=False,
    ),
    Command("app.help", ("question_mark",), "help", "Help", "Show every key and what it does.", "app", footer=True),
    Command(
        "app.palette",
        ("ctrl+p",),
        "command_palette",
        "Palette",
        "Choose a command or a record by name.",
        "app",
        palette=False,
    ),
    Command("app.redraw", ("ctrl+l",), "redraw", "Redraw", "Draw the screen again.", "app"),
    Command("app.suspend", ("ctrl+z",), "suspend_process", "Suspend", "Hand the terminal back until `fg`.", "app"),
)

PLACES: dict[Place, str] = {
    "browse": "Browsing",
    "pane": "Moving, in any pane",
    "reading": "In an article",
    "finder": "In the finder",
    "prompt": "In the filter",
    "help": "In the help",
    "app": "Everywhere",
}
"""The places in the order of the help, with the words for them."""

_SIGNS = {
    "slash": "/",
    "question_mark": "?",
    "enter": "Enter",
    "escape": "Esc",
    "backspace": "Bksp",
    "tab": "Tab",
    "shift+tab": "Shift+Tab",
    "pagedown": "PgDn",
    "pageup": "PgUp",
    "space": "Space",
    "home": "Home",
    "end": "End",
    "up": "Up",
    "down": "Down",
    "left": "Left",
    "right": "Right",
}

_LATIN = "qwertyuiopasdfghjklzxcvbnm"
_CYRILLIC = "йцукенгшщзфывапролдячсмить"
_TWINS: dict[str, tuple[str, ...]] = {
    **{latin: (cyrillic,) for latin, cyrillic in zip(_LATIN, _CYRILLIC, strict=True)},
    **{latin.upper(): (cyrillic.upper(),) for latin, cyrillic in zip(_LATIN, _CYRILLIC, strict=True)},
    "slash": ("full_stop",),
    "question_mark": ("comma",),
    "1": ("quotation_mark",),
    "2": ("ә",),
    "3": ("і",),
    "4": ("ң",),
}
"""What a key sends under a Russian or, for the row of digits, a Kazakh layout."""


def twins(key: str) -> tuple[str, ...]:
    """Name the keys that the same spot of the keyboard sends under a Cyrillic layout."""
    modifiers, plus, bare = key.rpartition("+")
    return tuple(modifiers + plus + twin for twin in _TWINS.get(bare, ()))


def with_twins(command: Command) -> tuple[str, ...]:
    """All keys that a command answers to, whatever layout is on."""
    return tuple(dict.fromkeys([*command.keys, *(twin for key in command.keys for twin in twins(key))]))


def sign(key: str) -> str:
    """Write a key as one reads it on a keyboard."""
    if key in _SIGNS:
        return _SIGNS[key]
    modifiers, plus, bare = key.rpartition("+")
    return f"{modifiers.title()}{plus}{bare.upper()}" if modifiers else bare


def at(place: Place) -> tuple[Command, ...]:
    """Pick the commands that work in one place, in the order of the help."""
    return tuple(command for command in COMMANDS if command.place == place)
