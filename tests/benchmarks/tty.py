"""A program on a terminal of its own that answers what terminals answer; every byte is counted and timed."""

from __future__ import annotations

import fcntl
import os
import re
import select
import struct
import subprocess
import termios
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Self

import pyte

_ANSWERS: Final = (
    (b"\x1b[?2026$p", b"\x1b[?2026;2$y"),  # synchronized output: known, and off
    (b"\x1b[?2048$p", b"\x1b[?2048;0$y"),  # reports of the size: not known
    (b"\x1b[6n", b"\x1b[1;1R"),
    (b"\x1b[c", b"\x1b[?62;22c"),
    (b"\x1b[0c", b"\x1b[?62;22c"),
    (b"\x1b[>c", b"\x1b[>41;390;0c"),
)
_UNKNOWN: Final = re.compile(rb"\x1b\[[<>=][0-9;:]*[A-Za-z]|\x1b\[\??[0-9;]*\$[a-z]|\x1bP[^\x1b]*\x1b\\|\x1b\[58[^m]*m")
"""What pyte would print because it does not know it."""
_LONGEST: Final = 16
_BURST: Final = 0.08
"""Seconds of silence that end what a key brings about at once; what comes later is counted, but not as its time."""
_CHUNK: Final = 65_536


@dataclass
class Heard:
    """What a program wrote: when, in seconds of the clock that `time.perf_counter` shows, and what."""

    chunks: list[tuple[float, bytes]] = field(default_factory=list)

    @property
    def size(self) -> int:
        """Bytes."""
        return sum(len(data) for _, data in self.chunks)

    def until_last(self, start: float) -> float:
        """Milliseconds from `start` to the last byte of the first burst."""
        last = start
        for at, _ in self.chunks:
            if last > start and at - last > _BURST:
                break
            last = at
        return 1_000 * (last - start)


class Tty:
    """A program that runs on a pseudo-terminal of a given size."""

    def __init__(
        self, command: Sequence[str], size: tuple[int, int], environment: Mapping[str, str], folder: Path | None = None
    ) -> None:
        columns, lines = size
        self._master, slave = os.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))
        self._screen = pyte.Screen(columns, lines)
        self._stream = pyte.ByteStream(self._screen)
        self._tail = b""
        self.started = time.perf_counter()
        self._process = subprocess.Popen(
            command,
            stdin=slave,
            stdout=slave,
            stderr=slave,
            env=dict(environment),
            cwd=folder,
            preexec_fn=_take_terminal,  # noqa: PLW1509  (no other thread runs)
        )
        os.close(slave)
        self.heard = Heard()
        self._drawn = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        with suppress(ProcessLookupError):
            self._process.kill()
        self._process.wait()
        os.close(self._master)

    @property
    def text(self) -> str:
        """What stands on the screen."""
        self._draw(len(self.heard.chunks))
        return "\n".join(self._screen.display)

    def send(self, keys: bytes) -> float:
        """Press keys; the time at which they were."""
        self._draw(len(self.heard.chunks))
        self.heard = Heard()
        self._drawn = 0
        now = time.perf_counter()
        os.write(self._master, keys)
        return now

    def press(self, keys: bytes) -> None:
        """Press keys among others, without forgetting what was heard."""
        os.write(self._master, keys)

    def listen(self, *, quiet: float, most: float) -> Heard:
        """Take what comes until it has been quiet for so many seconds, or for so many altogether."""
        end = time.perf_counter() + most
        while (left := end - time.perf_counter()) > 0 and select.select([self._master], [], [], min(quiet, left))[0]:
            if not self._take():
                break
        return self.heard

    def seen(self, *words: str, most: float = 30.0) -> float | None:
        """Milliseconds from the start until all these words stood on the screen; None where they never do."""
        end = time.perf_counter() + most
        while time.perf_counter() < end:
            # Drawing takes a processor: it waits until the program does nothing.
            self.listen(quiet=0.25, most=1.0)
            for number in range(self._drawn, len(self.heard.chunks)):
                self._draw(number + 1)
                shown = "\n".join(self._screen.display)
                if all(word in shown for word in words):
                    return 1_000 * (self.heard.chunks[number][0] - self.started)
        return None

    def first(self) -> float | None:
        """Milliseconds from the start to the first chunk that puts words on the screen."""
        screen = pyte.Screen(self._screen.columns, self._screen.lines)
        stream = pyte.ByteStream(screen)
        for at, data in self.heard.chunks:
            stream.feed(_UNKNOWN.sub(b"", data))
            if any(line.strip() for line in screen.display):
                return 1_000 * (at - self.started)
        return None

    def cpu(self) -> float:
        """Milliseconds of processor that the program and its children have had."""
        return sum(_cpu(process) for process in _family(self._process.pid)) / 1e6

    def memory(self) -> float:
        """Megabytes of memory that are the program's and its children's own, shared pages by their share."""
        return sum(_memory(process) for process in _family(self._process.pid)) / 1_000

    def _take(self) -> bool:
        try:
            data = os.read(self._master, _CHUNK)
        except OSError:
            return False
        self.heard.chunks.append((time.perf_counter(), data))
        self._answer(data)
        return bool(data)

    def _answer(self, data: bytes) -> None:
        known = self._tail + data
        for asked, answer in _ANSWERS:
            for _ in range(known.count(asked) - self._tail.count(asked)):
                os.write(self._master, answer)
        self._tail = known[-_LONGEST:]

    def _draw(self, chunks: int) -> None:
        for _, data in self.heard.chunks[self._drawn : chunks]:
            self._stream.feed(_UNKNOWN.sub(b"", data))
        self._drawn = max(self._drawn, chunks)


def _take_terminal() -> None:
    os.setsid()
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)


def _family(process: int) -> list[int]:
    """List a process and what it has started."""
    found = [process]
    with suppress(OSError):
        for task in Path(f"/proc/{process}/task").iterdir():
            for child in (task / "children").read_text().split():
                found += _family(int(child))
    return found


def _cpu(process: int) -> int:
    with suppress(OSError):
        tasks = list(Path(f"/proc/{process}/task").iterdir())
        return sum(int((task / "schedstat").read_text().split()[0]) for task in tasks)
    return 0


def _memory(process: int) -> int:
    with suppress(OSError):
        for line in Path(f"/proc/{process}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1])
    return 0
