"""An import begun from the browser: the command of the shell, run beside it, so that a fault in it harms nothing."""

from __future__ import annotations

import asyncio
import signal
import sys
from collections import Counter, deque
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

_KINDS = ("new", "unchanged", "changed", "skipped")
_NEVER_BEGAN = 127
"""The status that a shell gives a command that cannot be run."""
_MOST = 5_000
"""Lines of a report that are kept; the archive keeps every doubt and conflict anyway."""


class Import:
    """One run of `summitry import`: what it has said, whether it goes on, how it ended."""

    def __init__(self, archive: Path, names: Sequence[str], on_news: Callable[[], None]) -> None:
        self.names = tuple(names)
        self.lines: deque[str] = deque(maxlen=_MOST)
        self.counts: Counter[str] = Counter()
        self.status: int | None = None
        """The exit status, once it has ended."""
        self.is_cancelled = False
        self.is_news = True
        """Whether the line of keys still tells of it."""
        self._archive = archive
        self._on_news = on_news
        self._process: asyncio.subprocess.Process | None = None

    @property
    def is_going(self) -> bool:
        """Whether it goes on, and nobody has told it to end."""
        return self.status is None and not self.is_cancelled

    @property
    def summary(self) -> str:
        """Say how far it is, or how it ended."""
        counts = ", ".join(f"{self.counts[kind]:,} {kind}" for kind in _KINDS if self.counts[kind])
        if self.status is None:
            return f"{'Stopping' if self.is_cancelled else 'Importing'}: {counts or 'nothing yet'}"
        done = "Import stopped" if self.is_cancelled else "Imported" if self.status <= 1 else "Nothing imported"
        return f"{done}: {counts or 'see the report'}"

    async def run(self) -> None:
        """Run it to its end."""
        try:
            process = await self._begun()
        except OSError as error:
            # The program may have been moved or updated since this one began.
            self.lines.append(f"It cannot be started: {error}.")
            self.status = _NEVER_BEGAN
        else:
            self._process = process
            await self._listen(process)
            self.status = await process.wait()
        self._on_news()

    async def _begun(self) -> asyncio.subprocess.Process:
        return await asyncio.create_subprocess_exec(
            sys.executable,
            "-P",
            "-m",
            "tui",
            "--archive",
            str(self._archive),
            "import",
            "--",
            *self.names,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
            start_new_session=True,
        )

    async def _listen(self, process: asyncio.subprocess.Process) -> None:
        """Note what it says until it says no more."""
        assert process.stdout is not None  # noqa: S101  (it is a pipe)
        async for raw in process.stdout:
            line = raw.decode("utf-8", "replace").rstrip("\n")
            self.lines.append(line)
            kind, _, source = line.partition(" ")
            if kind in _KINDS and source:
                self.counts[kind] += 1
            self._on_news()

    def cancel(self) -> None:
        """Have it end where one article ends and the next begins; what is imported by then stays."""
        if self._process is not None and self._process.returncode is None:
            self.is_cancelled = True
            with suppress(ProcessLookupError):
                self._process.send_signal(signal.SIGINT)
            self._on_news()
