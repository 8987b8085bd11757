"""What a command is."""

from __future__ import annotations

from typing import Literal, NamedTuple, TypeAlias

Place: TypeAlias = Literal[
    "app", "browse", "take", "pane", "reading", "timeline", "report", "finder", "prompt", "words", "line", "help"
]
"""What must be on the screen, or in focus, for a key to work; `pane` is whatever list or text is in focus."""


class Command(NamedTuple):
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
