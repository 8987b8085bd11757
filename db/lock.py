"""One writer at a time: a lock on the archive's own file, so that nothing lies beside it and a kill frees it."""

from __future__ import annotations

import fcntl
import os
import time
from typing import TYPE_CHECKING

from db import descriptors
from db.errors import BusyArchiveError, UnwritableArchiveError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

PATIENCE = 30.0
"""Seconds to wait for another's transaction, or for another import to finish."""
PAUSE = 0.05
"""Seconds between two tries; SQLite and flock both have nothing better to offer across processes."""


class Lock:
    """The right to write one file, held until released; a descriptor of ours, opened before SQLite and closed after."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor

    @classmethod
    def of(cls, path: Path) -> Lock | None:
        """Take the lock at once, or not at all."""
        descriptor = os.open(path, os.O_RDWR | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC | os.O_NOCTTY)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            descriptors.close(descriptor)
            return None
        return cls(descriptor)

    @classmethod
    def waited_for(cls, path: Path, on_wait: Callable[[], None]) -> Lock:
        """Take the lock within our patience; `on_wait` is called once if somebody else has it."""
        deadline = time.monotonic() + PATIENCE
        waits = False
        while True:
            try:
                lock = cls.of(path)
            except OSError as error:
                message = f"{path} cannot be written ({error.strerror}); choose another place with --archive."
                raise UnwritableArchiveError(message) from error
            if lock is not None and lock.is_on(path):
                return lock
            if lock is not None:  # while we opened it, another file was put under the name
                lock.release()
            if time.monotonic() > deadline:
                raise BusyArchiveError(f"Another import is still writing {path}; try again when it is done.")
            if not waits:
                on_wait()
                waits = True
            time.sleep(PAUSE)

    def is_on(self, path: Path) -> bool:
        """Whether the name still leads to the file that is locked."""
        try:
            return descriptors.inode_of(path.stat()) == descriptors.inode_of(os.fstat(self._descriptor))
        except FileNotFoundError:
            return False

    def release(self) -> None:
        """Let the next one write."""
        fcntl.flock(self._descriptor, fcntl.LOCK_UN)
        descriptors.close(self._descriptor)
