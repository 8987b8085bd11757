"""What the commands print: data to standard output, talk to standard error, nothing that can act on a terminal."""

from __future__ import annotations

import os
import sys
from contextlib import suppress

from db.characters import safe

_LONGEST = 1_000
_SIGNS = "›↓●○×…│ңё"
"""Some of what the screen is drawn with."""


def say(line: str = "") -> None:
    """Print one line of data."""
    sys.stdout.write(safe(line, line=True) + "\n")


def say_text(text: str) -> None:
    """Print data that has lines of its own."""
    sys.stdout.write(safe(text) + "\n")


def say_exactly(text: str) -> None:
    """Write data whose every byte matters, and that is harmless by construction, such as JSON in ASCII."""
    sys.stdout.write(text)


def complaint(line: str) -> str:
    """Make a line of talk fit to be read: nothing in it can act on the terminal, and of a long one both ends stay."""
    whole = safe(line, line=True)
    return whole if len(whole) <= _LONGEST else f"{whole[: _LONGEST // 2]}…{whole[-_LONGEST // 2 :]}"


def tell(line: str) -> None:
    """Tell the person at the terminal something that is no data."""
    with suppress(OSError):
        print(complaint(f"summitry: {line}"), file=sys.stderr, flush=True)  # noqa: T201  (this is the place)


def prepare() -> None:
    """Let no character be unprintable because the terminal's encoding lacks it."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")


def unable_to_draw() -> str:
    """Name the encoding of the terminal if it lacks signs of the screen: what stands for them pushes lines apart."""
    encoding = sys.stderr.encoding
    try:
        _SIGNS.encode(encoding)
    except UnicodeEncodeError:
        return encoding
    return ""


def finish() -> None:
    """Write out what is still held back, while an error can still be told."""
    sys.stdout.flush()


def give_up() -> None:
    """Let what is held back vanish: nobody reads it any more, and Python would complain about it on leaving."""
    with suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
