"""Keys as they are written on a keyboard, and what they send when it is set to Cyrillic."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tui.keys.command import Command

_SIGNS = {
    "slash": "/",
    "question_mark": "?",
    "colon": ":",
    "apostrophe": "'",
    "vertical_line": "|",
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

_RENAMED = {
    "SOLIDUS": "slash",
    "REVERSE SOLIDUS": "backslash",
    "COMMERCIAL AT": "at",
    "HYPHEN-MINUS": "minus",
    "PLUS SIGN": "plus",
    "LOW LINE": "underscore",
}
"""Characters that Textual calls otherwise than Unicode does, whose names it uses for all others but letters."""
_CHARACTERS = {name: unicodedata.lookup(character) for character, name in _RENAMED.items()}
_SHORT = {
    "bksp": "backspace",
    "esc": "escape",
    "pgdn": "pagedown",
    "pgup": "pageup",
    "del": "delete",
    "return": "enter",
}
_BARE = {*_SIGNS, *_SHORT.values(), *(f"f{number}" for number in range(1, 25)), "insert"}
_MODIFIERS = {"ctrl", "alt", "shift"}

_LATIN = "qwertyuiopasdfghjklzxcvbnm"
_CYRILLIC = "йцукенгшщзфывапролдячсмить"
_TWINS: dict[str, tuple[str, ...]] = {
    **{latin: (cyrillic,) for latin, cyrillic in zip(_LATIN, _CYRILLIC, strict=True)},
    **{latin.upper(): (cyrillic.upper(),) for latin, cyrillic in zip(_LATIN, _CYRILLIC, strict=True)},
    "slash": ("full_stop",),
    "question_mark": ("comma",),
    "colon": ("Ж",),
    "apostrophe": ("э",),
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


def named(key: str) -> str | None:
    """Give the name of a key that somebody has written, as in `/` or `Ctrl+F`; nothing if it is none."""
    modifiers, plus, bare = key.rpartition("+") if len(key) > 1 else ("", "", key)
    if not all(each.lower() in _MODIFIERS for each in modifiers.split("+") if plus):
        return None
    if len(bare) == 1:
        known = (bare.lower() if plus else bare) if bare.isalnum() else _name(bare)
    else:
        known = _SHORT.get(bare.lower(), bare.lower())
        known = known if known in _BARE or _character(known) else ""
    return modifiers.lower() + plus + known if known else None


def sign(key: str) -> str:
    """Write a key as one reads it on a keyboard."""
    if key in _SIGNS:
        return _SIGNS[key]
    modifiers, plus, bare = key.rpartition("+")
    written = _SIGNS.get(bare) or _character(bare) or (bare.title() if len(bare) > 1 else bare)
    return f"{modifiers.title()}{plus}{written.upper() if len(written) == 1 else written}" if modifiers else written


def _name(character: str) -> str:
    name = unicodedata.name(character, "")
    return _RENAMED.get(name) or name.lower().replace("-", "_").replace(" ", "_")


def _character(name: str) -> str:
    """Find the character that a key of this name writes; nothing for a key such as F5."""
    if name in _CHARACTERS:
        return _CHARACTERS[name]
    try:
        found = unicodedata.lookup(name.replace("_", " "))
    except KeyError:
        return ""
    return found if found.isascii() else ""
