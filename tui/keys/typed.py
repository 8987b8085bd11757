"""The commands that take words: typed after a colon, each declared once."""

from __future__ import annotations

from typing import Literal, NamedTuple, TypeAlias

from tui.themes import THEMES

Kind: TypeAlias = Literal["", "id", "file", "choice", "place"]


class Typed(NamedTuple):
    """A command of the command line."""

    name: str
    words: str
    """What may follow, as one writes it in a manual."""
    tooltip: str
    kind: Kind = ""
    """What the words are, so that they can be completed."""
    choices: tuple[str, ...] = ()
    """The words themselves, where there are only so many."""


TYPED: tuple[Typed, ...] = (
    Typed("open", "ID", "Open a record, or with #FIELD or #START-END the claim; Tab finds ids by name.", "id"),
    Typed(
        "copy",
        "[id] [--to FILE]",
        "Copy the citation, or the id, to the clipboard or into a file.",
        "file",
        ("id", "--to"),
    ),
    Typed("write", "FILE", "Write the list, the record or the article to a file; with ! over another.", "file"),
    Typed("import", "PATH…", "Import files, folders and web addresses; alone, show the last import's report.", "file"),
    Typed("keep", "LETTER", "Keep this place under a letter, from one evening to the next.", "place"),
    Typed("go", "LETTER", "Go to the place kept under a letter.", "place"),
    Typed("pipe", "COMMAND", "Give the list, the record or the article to a command of the shell."),
    Typed(
        "set",
        "mouse on|off, theme NAME",
        f"Turn the mouse on or off, or choose a theme: {', '.join(THEMES)}.",
        "choice",
        ("mouse on", "mouse off", *(f"theme {name}" for name in THEMES)),
    ),
    Typed("quit", "", "Close summitry."),
)
"""All of them, in the order of the help; each command of a key can be typed too, by its id."""
