"""Completion for shells: commands and options from what the program knows of itself, ids from the archive."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shtab

from tui.output import say, say_exactly

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

_MOST = 500
_IDS = {
    "bash": "_summitry_ids",
    "zsh": "_summitry_ids",
    "fish": "(summitry ids (commandline -ct) 2>/dev/null)",
}
_FUNCTIONS = {
    "bash": '_summitry_ids() { summitry ids "$1" 2>/dev/null; }',
    "zsh": '_summitry_ids() { compadd -- ${(f)"$(summitry ids "$PREFIX" 2>/dev/null)"} }',
}


def show_completion(parser: argparse.ArgumentParser, shell: str) -> int:
    """Print what a shell is to be told."""
    _mark(parser)
    say_exactly(shtab.complete(parser, shell, preamble=_FUNCTIONS.get(shell, "")))
    return 0


def show_ids(path: Path, beginning: str) -> int:
    """Print the ids that begin so."""
    from db.archive import Archive  # noqa: PLC0415  (a script is printed without an archive)

    with Archive.open(path) as archive:
        for identity in archive.ids(beginning, limit=_MOST):
            say(identity)
    return 0


def _mark(parser: argparse.ArgumentParser) -> None:
    """Say of each argument what it is, where a shell can help with it."""
    for action in parser._actions:  # noqa: SLF001  (argparse has no other way to ask for them)
        if action.metavar == "ID":
            action.complete = _IDS  # type: ignore[attr-defined]
        elif action.metavar in {"FILE", "PATH"}:
            action.complete = shtab.FILE  # type: ignore[attr-defined]
        elif isinstance(action.choices, dict):
            for command in action.choices.values():
                _mark(command)
