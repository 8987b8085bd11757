"""A bar on the terminal while a run goes on; a stream that is no terminal gets nothing."""

from __future__ import annotations

import shutil
import time
from typing import TextIO

_PAUSE = 0.1
"""Seconds between two drawings: more cannot be seen, and a slow line would lag behind."""
_WIDEST = 40
_FEWEST_COLUMNS = 40


class Progress:
    """How much of how much is done, redrawn in place and gone at the end."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._is_shown = stream.isatty()
        self._drawn_at = 0.0
        self._width = 0

    def show(self, done: int, total: int, *, skipped: int = 0) -> None:
        """Draw the bar, unless it was drawn a moment ago."""
        now = time.monotonic()
        if not self._is_shown or now - self._drawn_at < _PAUSE:
            return
        self._drawn_at = now
        columns = shutil.get_terminal_size().columns
        words = f" {done:,} of {total:,}" + (f", {skipped:,} skipped" if skipped else "")
        room = min(_WIDEST, columns - len(words) - 3)
        filled = round(room * min(done / max(total, 1), 1)) if columns >= _FEWEST_COLUMNS else 0
        bar = f"[{'#' * filled}{'.' * (room - filled)}]" if columns >= _FEWEST_COLUMNS else ""
        line = (bar + words)[: columns - 1]
        self._write("\r" + line.ljust(self._width))
        self._width = len(line)

    def clear(self) -> None:
        """Take the bar away, so that other words can be written."""
        if self._width:
            self._write("\r" + " " * self._width + "\r")
            self._width = 0

    def _write(self, text: str) -> None:
        try:
            self._stream.write(text)
            self._stream.flush()
        except OSError:  # the terminal has gone; the run will hear of it by a signal
            self._is_shown = False
