"""One thread that owns one read-only archive, so that the screen never waits for an answer."""

from __future__ import annotations

import asyncio
from concurrent.futures import CancelledError, ThreadPoolExecutor
from threading import Lock
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from db.archive import Archive

Answer = TypeVar("Answer")


class _Asked:
    """A question, and whether anybody still waits for its answer."""

    is_unwanted = False


class Reader:
    """Asks an archive questions one after the other; a question that is cancelled is interrupted."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="archive")
        self._archive: Archive | None = None
        self._turn = Lock()
        """Held where one question gives way to the next: an interrupt must not hit its neighbour."""
        self._asking = _Asked()
        """What is being asked."""

    async def read(self, question: Callable[[Archive], Answer]) -> Answer:
        """Ask, and wait for the answer without holding anything up."""
        asked = _Asked()
        future = self._thread.submit(self._answered, asked, question)
        try:
            return await asyncio.wrap_future(future)
        except asyncio.CancelledError:
            if not future.cancel():
                self._interrupt(asked)
            raise

    def close(self) -> None:
        """Give up what is being asked, and the archive."""
        self._interrupt(self._asking)
        self._thread.submit(self._close)
        self._thread.shutdown(wait=False)

    def _answered(self, asked: _Asked, question: Callable[[Archive], Answer]) -> Answer:
        if self._archive is None:
            from db.archive import Archive  # noqa: PLC0415  (loaded beside the first paint, not before it)

            self._archive = Archive.open(self.path)
        with self._turn:
            if asked.is_unwanted:
                raise CancelledError
            self._asking = asked
        try:
            return question(self._archive)
        finally:
            with self._turn:
                self._asking = _Asked()

    def _interrupt(self, asked: _Asked) -> None:
        with self._turn:
            asked.is_unwanted = True
            if self._archive is not None and self._asking is asked:
                self._archive.interrupt()

    def _close(self) -> None:
        if self._archive is not None:
            self._archive.close()
            self._archive = None
