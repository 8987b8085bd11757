"""Other programs of the reader's: an editor, a pager, a command; the terminal is theirs until they end."""

from __future__ import annotations

import asyncio
import os
import shlex
import shutil
import signal
import subprocess
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from textual.app import SuspendNotSupported

from tui.terminal import leaving_on_signals

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from tui.app import Summitry

_TAKES_LINES = set("vi vim nvim view nano emacs emacsclient micro kak ne joe mcedit less".split())  # noqa: SIM905
"""Programs that begin at the line given as +7."""
_REST = 0.05
"""Seconds after which a key pressed in the other program no longer counts here."""


def editor(environment: Mapping[str, str]) -> list[str]:
    """Name the reader's editor."""
    return _command(environment, "VISUAL", "EDITOR") or ["vi"]


def pager(environment: Mapping[str, str]) -> list[str]:
    """Name the reader's pager."""
    return _command(environment, "PAGER") or ["less"]


def _command(environment: Mapping[str, str], *names: str) -> list[str]:
    """Take apart the first of these that is set; ValueError says which has a quotation mark that is not closed."""
    name = next(filter(environment.get, names), "")
    try:
        return shlex.split(environment.get(name, ""))
    except ValueError as error:
        message = f"A quotation mark in {name} is not closed: {environment[name]}"
        raise ValueError(message) from error


async def edit(app: Summitry, text: str, line: int) -> str:
    """Show a text in the reader's editor, as a copy that nothing comes of; the sentence that says so, or why not."""
    return await _show(app, editor, text, line)


async def page(app: Summitry, text: str, line: int) -> str:
    """Show a text in the reader's pager."""
    return await _show(app, pager, text, line)


async def pipe(app: Summitry, command: str, text: str) -> str:
    """Give a text to a command that the reader has typed, which a shell runs, and wait until its answer is read."""

    def run() -> str:
        done = subprocess.run(command, shell=True, input=text.encode(), check=False)  # noqa: S602  (their own words)
        with suppress(EOFError, OSError):
            input("\n[Enter] ")
        return _ended("It", done.returncode)

    return await _away(app, run)


async def _show(app: Summitry, program: Callable[[Mapping[str, str]], list[str]], text: str, line: int) -> str:
    try:
        command = program(os.environ)
    except ValueError as error:
        return str(error)
    if shutil.which(command[0]) is None:
        return f"There is no program {command[0]} here; VISUAL, EDITOR and PAGER name others."

    def run() -> str:
        with TemporaryDirectory(prefix="summitry-") as folder:
            path = Path(folder) / "copy.txt"
            path.write_text(text, "utf-8")
            path.chmod(0o400)
            at = [f"+{line}"] if line > 1 and Path(command[0]).name in _TAKES_LINES else []
            done = subprocess.run([*command, *at, str(path)], check=False)  # noqa: S603  (the reader's own program)
        return _ended(command[0], done.returncode)

    return await _away(app, run)


def _ended(name: str, status: int) -> str:
    """Say how a program ended, unless well or by Ctrl+C, which its reader knows of."""
    if status in {0, -signal.SIGINT, 128 + signal.SIGINT}:
        return ""
    return f"{name} was ended: {signal.strsignal(-status)}." if status < 0 else f"{name} ended with status {status}."


async def _away(app: Summitry, run: Callable[[], str]) -> str:
    """Hand the terminal over for as long as something runs; the app stands still meanwhile."""
    said = ""
    try:
        with _interrupts_are_theirs(), app.suspend():
            # Nothing may be raised in here: the terminal would not be taken back.
            try:
                said = run()
            except (OSError, ValueError) as error:
                said = f"It cannot be run: {error}."
    except SuspendNotSupported:
        return "Nothing else can be run in this terminal."
    await asyncio.sleep(_REST)
    leaving_on_signals(app)
    return said


@contextmanager
def _interrupts_are_theirs() -> Iterator[None]:
    """Let Ctrl+C end what is done in the other program, and not this one as well."""
    with suppress(ValueError, RuntimeError, NotImplementedError):
        asyncio.get_running_loop().remove_signal_handler(signal.SIGINT)
        # A function, unlike being ignored, is not handed on to the program.
        signal.signal(signal.SIGINT, lambda *_: None)
    yield
