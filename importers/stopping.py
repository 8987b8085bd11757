"""When the run is told to end: a signal is noted, and the run stops where one article ends and the next begins."""

from __future__ import annotations

import os
import select
import signal
from contextlib import contextmanager
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import FrameType, TracebackType

_SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


class Stopped(BaseException):
    """The run is to end at once, where nothing can be half done; no handler of errors may take it for one."""


class Stop:
    """Listens for the signals that end a run, for the length of a `with`; can be waited for like a file."""

    def __init__(self) -> None:
        self.is_set = False
        self._ends_at_once = False
        self._read, self._write = os.pipe2(os.O_NONBLOCK | os.O_CLOEXEC)
        self._former: dict[int, object] = {}

    def __enter__(self) -> Self:
        for number in _SIGNALS:
            if signal.getsignal(number) is not signal.SIG_IGN:  # as under nohup
                self._former[number] = signal.signal(number, self._note)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for number, former in self._former.items():
            signal.signal(number, former)  # type: ignore[arg-type]
        os.close(self._read)
        os.close(self._write)

    def fileno(self) -> int:
        """A descriptor that can be read once the run is to end."""
        return self._read

    def may_read(self, descriptor: int) -> bool:
        """Wait until the descriptor can be read; false when the run is to end instead."""
        if not self.is_set:
            select.select([descriptor, self._read], [], [])
        return not self.is_set

    @contextmanager
    def at_once(self) -> Iterator[None]:
        """Within, a signal raises `Stopped`: for waiting that nobody else can break off."""
        self._ends_at_once = True
        try:
            if self.is_set:
                raise Stopped
            yield
        finally:
            self._ends_at_once = False

    def _note(self, number: int, frame: FrameType | None) -> None:
        del number, frame
        if self.is_set or self._ends_at_once:
            self.is_set = True
            raise Stopped
        self.is_set = True
        os.write(self._write, b"!")
