"""The clipboard of whoever sits at the terminal: over SSH, only the terminal itself can reach it."""

from __future__ import annotations

import base64
import shutil
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

LONGEST = 74_000
"""Bytes in base64 that terminals take at once; more, and some drop all of it without a word."""
_PIECE = 252
"""Bytes that GNU screen lets through in one string, with room for what is put around them."""


def tool(environment: Mapping[str, str]) -> tuple[str, ...] | None:
    """Find a program that fills the clipboard of the desk one sits at; none where the terminal is far away."""
    if is_remote(environment):
        return None
    tools = (
        (sys.platform == "darwin", ("pbcopy",)),
        ("WAYLAND_DISPLAY" in environment, ("wl-copy",)),
        ("DISPLAY" in environment, ("xclip", "-selection", "clipboard")),
        ("DISPLAY" in environment, ("xsel", "--input", "--clipboard")),
    )
    return next((command for fits, command in tools if fits and shutil.which(command[0])), None)


def is_remote(environment: Mapping[str, str]) -> bool:
    """Tell whether the person is at another machine than this program."""
    return any(name in environment for name in ("SSH_CONNECTION", "SSH_TTY", "SSH_CLIENT"))


def has_desk(environment: Mapping[str, str]) -> bool:
    """Tell whether a program with a window of its own would open before the person's eyes."""
    shows = sys.platform == "darwin" or any(name in environment for name in ("WAYLAND_DISPLAY", "DISPLAY"))
    return shows and not is_remote(environment)


def sequence(text: str, environment: Mapping[str, str]) -> str | None:
    """Write what makes a terminal take a text into its clipboard (OSC 52), or nothing if the text is too long."""
    coded = base64.b64encode(text.encode()).decode("ascii")
    if len(coded) > LONGEST:
        return None
    bare = f"\x1b]52;c;{coded}\x07"
    match between(environment):
        case "tmux":
            # Which of the two tmux lets through is a matter of its settings; taking both does no harm.
            return bare + "\x1bPtmux;" + bare.replace("\x1b", "\x1b\x1b") + "\x1b\\"
        case "screen":
            pieces = (bare[start : start + _PIECE] for start in range(0, len(bare), _PIECE))
            return "".join(f"\x1bP{piece}\x1b\\" for piece in pieces)
        case _:
            return bare


def between(environment: Mapping[str, str]) -> str | None:
    """Name the program that stands between us and the terminal, and passes on only what is wrapped for it."""
    term = environment.get("TERM", "")
    if "TMUX" in environment or term.startswith("tmux"):
        return "tmux"
    if "STY" in environment or term.startswith("screen"):
        return "screen"
    return None
