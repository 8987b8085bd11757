"""One thread that owns one read-only archive, so that the screen never waits for an answer."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from db.archive import Archive

Answer = TypeVar("Answer")


class Reader:
    """Asks an archive questions one after the other; a question that is cancelled is interrupted."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="archive")
        self._archive: Archive | None = None

    async def read(self, question: Callable[[Archive], Answer]) -> Answer:
        """Ask, and wait for the answer without holding anything up."""
        future = self._thread.submit(self._asked, question)
        try:
            return await asyncio.wrap_future(future)
        except asyncio.CancelledError:
            # An unconditional interrupt would stop the neighbour's question instead.
            if not future.cancel() and future.running():
                self._interrupt()
            raise

    def close(self) -> None:
        """Give up what is being asked, and the archive."""
        self._interrupt()
        self._thread.submit(self._close)
        self._thread.shutdown(wait=False)

    def _asked(self, question: Callable[[Archive], Answer]) -> Answer:
        if self._archive is None:
            from db.archive import Archive  # noqa: PLC0415  (loaded beside the first paint, not before it)

            self._archive = Archive.open(self.path)
        return question(self._archive)

    def _close(self) -> None:
        if self._archive is not None:
            self._archive.close()
            self._archive = None

    def _interrupt(self) -> None:
        archive = self._archive
        if archive is not None:
            archive.interrupt()
