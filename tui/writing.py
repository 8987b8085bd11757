"""Writing a file for the reader, none of whose files may be lost by a slip of the finger."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.counted import count

if TYPE_CHECKING:
    from pathlib import Path


def write_new(path: Path, text: str, *, over: bool = False) -> str:
    """Write a file, over another only if that is asked for; the sentence that says so, or why not."""
    path = path.expanduser()
    try:
        with path.open("w" if over else "x", encoding="utf-8", newline="") as file:
            file.write(text)
    except FileExistsError:
        return f"{path} is there already; another name, or a ! after the command to write over it."
    except OSError as error:
        return f"{path} cannot be written: {error.strerror}."
    return f"Wrote {count(len(text), 'character')} to {path}."
