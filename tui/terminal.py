"""How the browser leaves the terminal, whoever ends it."""

from __future__ import annotations

import asyncio
import os
import select
import signal
import sys
import termios
import threading
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tui.app import Summitry

_PATIENCE = 0.7
"""Seconds for an orderly end; a terminal that is gone, or a long question, can hold one up for ever."""
_ENDING = (signal.SIGTERM, signal.SIGHUP, signal.SIGINT)
_UNPIXELLED = "\x1b[?1016l"
_RESTORE = (
    b"\x1b[?1000l\x1b[?1002l\x1b[?1003l\x1b[?1006l\x1b[?1015l\x1b[?1016l"  # no reports of the mouse
    b"\x1b[?1004l\x1b[?2004l\x1b[?2048l\x1b[<u"  # nor of focus, paste, size; plain keys
    b"\x1b[?1049l\x1b[?25h\x1b[?7h\x1b[0m"  # the main screen, its cursor, its colours
)


def leaving_on_signals(app: Summitry) -> None:
    """End in good order when told to, and within a second in any case."""
    loop = asyncio.get_running_loop()
    for number in _ENDING:
        # Not in the main thread, as in a test: then nobody sends us signals either.
        with suppress(ValueError, RuntimeError, NotImplementedError):
            loop.add_signal_handler(number, _leave, app, number)


def leaving_with_the_line(app: Summitry) -> None:
    """End when the terminal is gone, also where nobody sends a signal then: reading from it would go round for ever."""
    loop = asyncio.get_running_loop()

    def wait() -> None:
        line = select.poll()
        line.register(0, 0)  # nothing but its end, which is always told
        line.poll()
        with suppress(RuntimeError):  # the loop has ended before
            loop.call_soon_threadsafe(_leave, app, signal.SIGHUP)

    if not app.is_headless:
        threading.Thread(target=wait, name="line", daemon=True).start()


def _leave(app: Summitry, number: signal.Signals) -> None:
    status = 128 + number
    watchdog = threading.Timer(_PATIENCE, _drop, (status,))
    watchdog.daemon = True
    watchdog.start()
    app.remember()
    app.exit(status, return_code=status)


def _drop(status: int) -> None:
    """Give up waiting: put the terminal back as far as it takes it, and go."""
    with suppress(OSError, ValueError):
        descriptor = sys.__stderr__.fileno() if sys.__stderr__ else 2
        os.set_blocking(descriptor, False)
        os.write(descriptor, _RESTORE)
    os._exit(status)


def sized() -> None:
    """Give a terminal that does not know its size the usual one: Textual takes it for two sizes, and is never done."""
    with suppress(OSError, termios.error):
        if 0 in termios.tcgetwinsize(0):
            termios.tcsetwinsize(0, (24, 80))


@contextmanager
def restored() -> Iterator[None]:
    """Put back what Textual forgets: reports of the mouse in pixels."""
    try:
        yield
    finally:
        if sys.__stdout__ and sys.__stdout__.isatty():
            with suppress(OSError):
                sys.__stdout__.write(_UNPIXELLED)
                sys.__stdout__.flush()
