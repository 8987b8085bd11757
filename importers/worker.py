"""A process of its own for reading untrusted articles: it can be slow, greedy or dead without harm to the archive."""

from __future__ import annotations

import resource
import signal
import sys
from contextlib import suppress
from multiprocessing.connection import Connection

from db.records import Reading
from importers.extract import extract
from importers.readers import UnreadableError, read_file, read_line
from importers.task import Budget, Task


def serve(descriptor: int, seconds: float, memory: int) -> None:
    """Answer tasks one by one until nobody asks any more."""
    budget = Budget(seconds, memory)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    _confine(budget)
    with Connection(descriptor) as connection, suppress(EOFError, OSError):
        while True:
            task: Task = connection.recv()
            signal.setitimer(signal.ITIMER_REAL, budget.seconds)
            answer = _answer(task)
            signal.setitimer(signal.ITIMER_REAL, 0)
            connection.send((task.number, answer))


def _answer(task: Task) -> Reading | str:
    try:
        return reading_of(task)
    except UnreadableError as error:
        return str(error)
    except MemoryError:
        return "it needs too much memory to be read"
    except RecursionError:
        return "it is nested too deeply"
    except Exception as error:  # noqa: BLE001 - a fault of ours in one article must not cost the others
        return f"it cannot be read ({type(error).__name__}: a fault of this program)"


def reading_of(task: Task) -> Reading:
    """The article of an input with everything found in it."""
    article, doubts = (read_line if task.is_line else read_file)(task.source, task.raw)
    reading = extract(article)
    length = len(article.text)
    if not all(0 <= claim.start < claim.end <= length for claim in reading.claims):
        raise ValueError("a claim has no quote")
    return Reading(article, reading.claims, (*doubts, *reading.doubts))


def _confine(budget: Budget) -> None:
    """Take away what reading needs no more of: memory, files to write, core dumps."""
    sys.dont_write_bytecode = True
    for what, most in ((resource.RLIMIT_AS, budget.memory), (resource.RLIMIT_FSIZE, 0), (resource.RLIMIT_CORE, 0)):
        with suppress(ValueError, OSError):  # some systems do not know or do not allow one
            resource.setrlimit(what, (most, most))
