"""How long after a letter its result stands on the screen: the real browser on a pseudo-terminal, and a bare prompt.

`python -m tests.benchmarks.typing ARCHIVE...` types "nurleu" letter by letter over the lists and in the finder; an
archive of a hundred thousand articles is made by `python -m tests.benchmarks.annals ARCHIVE 100000`. Without an
archive the program's own sample is typed over. What a letter's result looks like is learnt first, with all the time in
the world; from then on each is awaited. The floor is Textual's own prompt, which only shows the letter.
"""

from __future__ import annotations

import argparse
import os
import pty
import select
import struct
import subprocess
import sys
import tempfile
import termios
import time
from collections import defaultdict
from contextlib import suppress
from dataclasses import dataclass
from fcntl import ioctl
from pathlib import Path
from statistics import median, quantiles
from typing import TYPE_CHECKING, Final, Self

import pyte

from tests.program import known_to_pyte

if TYPE_CHECKING:
    from collections.abc import Iterator

_COLUMNS, _LINES = 120, 36
_LIST = 44
"""Columns of the screen that the list surely has."""
_BEST = 12
"""Lines of the screen in which the best rows stand."""
_QUIET = 0.6
_LEARNING = 1.5
_GIVEN_UP = 30_000.0
_BACKSPACE = "\x7f"
_PLACES: Final = {"sessions": "1/", "documents": "2/", "people": "3/", "articles": "4/", "finder": "f"}
_BARE = """
from textual.app import App
from textual.widgets import Input


class Bare(App[None]):
    def compose(self):
        prompt = Input()
        prompt.cursor_blink = False
        yield prompt


Bare().run()
"""


@dataclass(frozen=True, slots=True)
class _Took:
    """Milliseconds until a letter's result stood on the screen, and those the program ran in all for it."""

    wait: float
    spent: float


class _Terminal:
    """A program on a pseudo-terminal, and what it has written with the moments at which it came."""

    def __init__(self, command: list[str], archive: Path) -> None:
        self._screen = pyte.Screen(_COLUMNS, _LINES)
        self._stream = pyte.ByteStream(self._screen)
        self._own, theirs = pty.openpty()
        ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", _LINES, _COLUMNS, 0, 0))
        # what an earlier run has left in the prompt would be typed on
        self._state = tempfile.TemporaryDirectory()
        environment = {
            **os.environ,
            "TERM": "xterm-256color",
            "LC_ALL": "C.UTF-8",
            "SUMMITRY_ARCHIVE": str(archive),
            "XDG_STATE_HOME": self._state.name,
        }
        self._program = subprocess.Popen(
            command, stdin=theirs, stdout=theirs, stderr=theirs, env=environment, start_new_session=True
        )
        os.close(theirs)

    def __enter__(self) -> Self:
        """Wait until it has begun to write, and has nothing more to say."""
        select.select([self._own], [], [], _GIVEN_UP / 1_000)
        self.rest(2 * _LEARNING)
        return self

    def __exit__(self, *_: object) -> None:
        self._program.kill()
        self._program.wait()
        os.close(self._own)
        self._state.cleanup()

    @property
    def spent(self) -> float:
        """Milliseconds that the program's threads have run so far; where others run beside it, the better measure."""
        return 1_000 * time.clock_gettime((~self._program.pid << 3) | 2)

    def type(self, keys: str) -> float:
        """Strike keys, and return the moment of it."""
        moment = time.perf_counter()
        os.write(self._own, keys.encode())
        return moment

    def settle(self, quiet: float = _QUIET) -> Iterator[tuple[float, tuple[str, ...]]]:
        """Wait until nothing has been written for so long; each state of the screen with the moment it came."""
        chunks: list[tuple[float, bytes]] = []
        while select.select([self._own], [], [], quiet)[0]:
            chunk = b""
            with suppress(OSError):
                chunk = os.read(self._own, 1 << 16)
            if not chunk:
                break
            chunks.append((time.perf_counter(), chunk))
        # An emulator is slower than the program: it looks at what came when all has come.
        for moment, chunk in chunks:
            self._stream.feed(known_to_pyte(chunk))
            yield moment, tuple(self._screen.display)

    @property
    def shown(self) -> tuple[str, ...]:
        """What stands on the screen."""
        return tuple(self._screen.display)

    def rest(self, quiet: float = _LEARNING) -> tuple[str, ...]:
        """Wait, and return what stands on the screen."""
        for _ in self.settle(quiet):
            pass
        return self.shown


def _rows(screen: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(line[:_LIST].rstrip() for line in screen[1:_BEST])


def _prompt(screen: tuple[str, ...]) -> str:
    line = screen[0] if screen[0].startswith(" Find") else screen[-1]
    return line[:_LIST].rstrip()


def typed(archive: Path, place: str, words: str, rounds: int) -> dict[str, list[_Took]]:
    """Return what it took until each beginning of the words had its result on the screen."""
    took: defaultdict[str, list[_Took]] = defaultdict(list)
    with _Terminal([sys.executable, "-m", "tui"], archive) as terminal:
        for key in _PLACES[place]:
            terminal.type(key)
            terminal.rest()
        wanted = {}
        for end in range(1, len(words) + 1):
            terminal.type(words[end - 1])
            wanted[words[:end]] = terminal.rest()
        for _ in range(rounds):
            for _ in words:
                terminal.type(_BACKSPACE)
                terminal.rest(_QUIET)
            for end in range(1, len(words) + 1):
                took[words[:end]].append(_until(terminal, words[end - 1], wanted[words[:end]]))
        terminal.type(_BACKSPACE * len(words))
        terminal.rest()
        took["all at once"].append(_until(terminal, words, wanted[words]))
    return dict(took)


def _until(terminal: _Terminal, keys: str, wanted: tuple[str, ...]) -> _Took:
    """Wait for the words in the prompt and rows that are not those before, unless the same are found again."""
    before, spent = _rows(terminal.shown), terminal.spent
    struck = terminal.type(keys)
    seen = None
    for moment, screen in terminal.settle():
        is_there = _prompt(screen) == _prompt(wanted) and (_rows(screen) != before or before == _rows(wanted))
        seen = seen if seen is not None else moment if is_there else None
    return _Took(1_000 * (seen - struck) if seen else _GIVEN_UP, terminal.spent - spent)


def bare(words: str, rounds: int) -> list[_Took]:
    """Return the milliseconds in which Textual's own prompt shows a letter."""
    took = []
    with tempfile.TemporaryDirectory() as folder, _Terminal([sys.executable, "-c", _BARE], Path(folder)) as terminal:
        for _ in range(rounds):
            for end in range(1, len(words) + 1):
                before = terminal.spent
                struck = terminal.type(words[end - 1])
                shown = [moment for moment, screen in terminal.settle() if words[:end] in screen[1]]
                wait = 1_000 * (shown[0] - struck) if shown else _GIVEN_UP
                took.append(_Took(wait, terminal.spent - before))
            terminal.type(_BACKSPACE * len(words))
            terminal.rest(_QUIET)
    return took


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def _line(name: str, took: list[_Took]) -> str:
    waits = [each.wait for each in took]
    worst = quantiles(waits, n=20, method="inclusive")[-1] if len(took) > 1 else waits[0]
    return (
        f"  {name:<14} {median(waits):7.0f} {worst:7.0f} {max(waits):7.0f} {median(each.spent for each in took):7.0f}"
    )


def main() -> int:
    """Print p50, p95 and the longest, in milliseconds."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("archive", nargs="*", type=Path)
    parser.add_argument("--words", default="nurleu")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--places", nargs="+", choices=tuple(_PLACES), default=tuple(_PLACES))
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        for archive in asked.archive or [Path(folder) / "sample.db"]:
            if not archive.exists():
                subprocess.run(
                    [sys.executable, "-m", "tui", "--archive", str(archive), "--plain"],
                    check=True,
                    stdout=subprocess.DEVNULL,
                    stderr=subprocess.DEVNULL,
                )
            _say(f"{archive.name:<16}     p50     p95     max     cpu  (ms)")
            _say(_line("bare prompt", bare(asked.words, asked.rounds)))
            for place in asked.places:
                took = typed(archive, place, asked.words, asked.rounds)
                at_once = took.pop("all at once")
                _say(_line(place, [each for one in took.values() for each in one]))
                for beginning, each in took.items():
                    _say(_line(f"  {beginning}", each))
                _say(_line("  all at once", at_once))
            _say(_line("bare prompt", bare(asked.words, asked.rounds)))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
