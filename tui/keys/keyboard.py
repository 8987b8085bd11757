"""Keys as they are written on a keyboard, and what they send when it is set to Cyrillic."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tui.keys.command import Command

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
