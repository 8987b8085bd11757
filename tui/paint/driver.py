"""The terminal, written to no faster than it takes what is written.

Over a slow line Textual queues every frame, and a key held down is seen for many seconds after it is let go. Here each
kilobyte is followed by a question that any terminal answers, where its cursor is; while too little has been answered,
frames wait, and of those that wait only the last is ever written.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from typing import TYPE_CHECKING

from textual.drivers import linux_driver
from textual.drivers.linux_driver import LinuxDriver
from textual.events import CursorPosition

from tui.paint.keyboard import Keyboard

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.message import Message

# What reads the keys can be chosen in no other way.
linux_driver.XTermParser = Keyboard  # type: ignore[attr-defined]

_ASK = "\x1b[6n"
_PLAINLY = "\x1b[m"
"""Leaves the terminal no colour: frames do not, as the next one goes on in it."""
_STEP = 1_000
"""Bytes after which the terminal is asked whether they have come."""
_WINDOW = 2_000
"""Bytes that may be on their way when another frame is written."""
_LOST = 3.0
"""Seconds after which an answer no longer comes."""
_LEAVING = 0.4
"""Seconds that answers are waited for before the terminal goes to another program, which would take them for keys."""


class PacedDriver(LinuxDriver):
    """Textual's driver, which also knows what has come to the terminal."""

    on_answer: Callable[[], None] | None = None
    """Called in the loop's thread whenever the terminal has answered."""
    on_start: Callable[[], None] | None = None
    """Called when the terminal has been taken over again: another program may have left anything there."""

    def frame(self, data: str) -> None:
        """Write a frame, and ask for an answer behind it if enough was written since the last question."""
        pace = self._pace
        pace.write(len(data))
        self.write(data + _ASK if pace.asks() else data)
        self.flush()

    @property
    def is_clear(self) -> bool:
        """Whether the terminal has taken enough of what was written to be sent more."""
        return self._pace.is_clear

    @property
    def patience(self) -> float:
        """Seconds until a frame that waits is to be written even so."""
        return self._pace.patience

    def process_message(self, message: Message) -> None:
        """Note an answer; runs in the thread that reads."""
        if isinstance(message, CursorPosition):
            self._pace.answer()
            if self.on_answer is not None:
                self._loop.call_soon_threadsafe(self.on_answer)
            return
        super().process_message(message)

    def start_application_mode(self) -> None:
        """Take the terminal over."""
        self._pace = Pace()
        super().start_application_mode()  # type: ignore[no-untyped-call]
        if self.on_start is not None:
            self.on_start()

    def stop_application_mode(self) -> None:
        """Give the terminal back, once it has answered all it was asked."""
        self._pace.settle(_LEAVING)
        self.write(_PLAINLY)
        super().stop_application_mode()


class Pace:
    """How much is on its way to the terminal."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._asked: deque[tuple[float, int]] = deque()
        """When each open question was put, and how many bytes were written up to it since the one before."""
        self._unasked = 0
        self._has_answered = False
        self._is_mute = False
        """Whether the terminal never answers."""
        self._changed = threading.Condition()

    def write(self, size: int) -> None:
        """Note that so many bytes go to the terminal."""
        with self._changed:
            self._unasked += size

    def asks(self) -> bool:
        """Tell whether the terminal is to be asked now, and note that it is."""
        with self._changed:
            self._drop_lost()
            if self._is_mute or self._unasked < _STEP:
                return False
            self._asked.append((self._clock(), self._unasked))
            self._unasked = 0
            return True

    def answer(self) -> None:
        """Note an answer to the oldest question."""
        with self._changed:
            self._has_answered = True
            self._is_mute = False
            if self._asked:
                self._asked.popleft()
            self._changed.notify_all()

    @property
    def is_clear(self) -> bool:
        """Whether little enough is on its way; a terminal that never answers is trusted to keep up."""
        with self._changed:
            self._drop_lost()
            return not self._has_answered or sum(size for _, size in self._asked) < _WINDOW

    @property
    def patience(self) -> float:
        """Seconds until the oldest question counts as lost."""
        with self._changed:
            return max(_LOST - (self._clock() - self._asked[0][0]), 0.0) if self._asked else 0.0

    def settle(self, seconds: float) -> None:
        """Wait so long for what is still to be answered, if anything ever was."""
        with self._changed:
            if not self._is_mute:
                self._changed.wait_for(lambda: not self._asked, seconds)

    def _drop_lost(self) -> None:
        now = self._clock()
        while self._asked and now - self._asked[0][0] > _LOST:
            self._asked.popleft()
            self._is_mute = not self._has_answered
