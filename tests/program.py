"""The program as a user runs it: one subprocess a command, with a home folder of its own."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
"""Where the three packages lie."""

Run = subprocess.CompletedProcess[bytes]
"""What one command left behind: status, standard output, standard error."""


def environment(home: Path) -> dict[str, str]:
    """Keep the reader's own archive and settings out of every test, and modules compiled once, as if installed.

    A picture leaves the size of its screen behind in the environment, where a terminal would be believed to have it.
    """
    left_out = ("SUMMITRY", "XDG_", "PYTEST", "PYTHONDONTWRITEBYTECODE", "COLUMNS", "LINES")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(left_out)}
    return kept | {"HOME": str(home), "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "PYTHONPATH": str(ROOT)}


def summitry(archive: Path, *words: str | Path, stdin: bytes = b"", seconds: float = 120) -> Run:
    """Run one command on an archive; a command that hangs fails the test by its time."""
    return subprocess.run(
        [sys.executable, "-m", "tui", "--archive", str(archive), *map(os.fsdecode, words)],
        cwd=ROOT,
        env=environment(archive.parent),
        input=stdin,
        capture_output=True,
        timeout=seconds,
        check=False,
    )


def known_to_pyte(chunk: bytes) -> bytes:
    """Leave out the sequences of kitty's keys that pyte, an emulator, would print, since it does not know them."""
    for unknown in (b"\x1b[>1u", b"\x1b[<u", b"\x1b[>25u", b"\x1b[=0;1u"):
        chunk = chunk.replace(unknown, b"")
    return chunk


def lines(run: Run) -> list[str]:
    """Give standard output as lines, without the last empty one."""
    return run.stdout.decode("utf-8").split("\n")[:-1]


def talk(run: Run) -> str:
    """Give all that a reader saw, wherever it was written."""
    return (run.stdout + b"\n" + run.stderr).decode("utf-8", "backslashreplace")
