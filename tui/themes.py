"""The looks there are: which, and how each is put on. No Textual until one is, so that settings can be read without."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from textual.app import App
    from textual.theme import Theme

USUAL: Final = "dark"
THEMES: Final = {USUAL: "textual-dark", "light": "light", "contrast": "contrast", "terminal": "ansi-dark"}
"""Our names for them, and Textual's; `terminal` leaves the sixteen colours, and what lies behind, to the terminal."""


def wear(app: App[int], name: str) -> None:
    """Have the app look so."""
    known = THEMES[name]
    if known in _OWN and known not in app.available_themes:
        app.register_theme(_own(known))
    if app.theme != known:
        app.theme = known


_OWN: Final = {
    "light": {
        "foreground": "#000000",
        "background": "#ffffff",
        "surface": "#f0f0f0",
        "panel": "#d0d0d0",
        "primary": "#004f9e",
        "accent": "#7a4700",
        "success": "#17602c",
        "warning": "#7a4700",
        "error": "#a8001c",
        "cursor": "#ffffff",
        "blurred": "#c4d8ee",
    },
    "contrast": {
        "foreground": "#ffffff",
        "background": "#000000",
        "surface": "#000000",
        "panel": "#5f5f5f",
        "primary": "#8cd8ff",
        "accent": "#ffff5f",
        "success": "#7dff9b",
        "warning": "#ffd75f",
        "error": "#ff9d9d",
        "cursor": "#000000",
        "blurred": "#5f5f5f",
    },
}
"""Those of our own: Textual's light one has inks too pale to read, and one of much contrast it has not."""


def _own(name: str) -> Theme:
    """Make a theme whose inks are what they are said to be, and not what Textual would make of them."""
    from textual.theme import Theme  # noqa: PLC0415  (the usual looks need none of it)

    colours = _OWN[name]
    inks = ("primary", "accent", "success", "warning", "error")
    return Theme(
        name=name,
        dark=name != "light",
        primary=colours["primary"],
        accent=colours["accent"],
        success=colours["success"],
        warning=colours["warning"],
        error=colours["error"],
        foreground=colours["foreground"],
        background=colours["background"],
        surface=colours["surface"],
        panel=colours["panel"],
        variables={
            **{f"text-{ink}": colours[ink] for ink in inks},
            "block-cursor-foreground": colours["cursor"],
            "block-cursor-background": colours["foreground"] if name == "contrast" else colours["primary"],
            "block-cursor-blurred-foreground": colours["foreground"],
            "block-cursor-blurred-background": colours["blurred"],
        },
    )
