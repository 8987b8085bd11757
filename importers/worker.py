"""A process of its own for reading untrusted articles: it can be slow, greedy or dead without harm to the archive."""

from __future__ import annotations

import gc
import resource
import signal
import sys
from contextlib import suppress
from dataclasses import replace
from multiprocessing.connection import Connection

from db.records import Reading
from importers.extract import extract
from importers.readers import UnreadableError, read_file, read_line, read_page
from importers.task import Budget, Task

_SELDOM = 100_000
_BUSIEST = 20
"""How many times longer than its work reading may take, on a machine that does much else, until it counts as hung."""


def collect_seldom() -> None:
    """Look for cycles of garbage seldom: nearly all is freed by counting, and looking takes a tenth of the time."""
    gc.set_threshold(_SELDOM, 20, 20)


def serve(descriptor: int, budget: Budget) -> None:
    """Answer tasks one by one until nobody asks any more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    for number in (signal.SIGPROF, signal.SIGALRM):
        signal.signal(number, signal.SIG_DFL)
    _confine(budget)
    collect_seldom()
    with Connection(descriptor) as connection, suppress(EOFError, OSError):
        while True:
            task: Task = connection.recv()
            answer = _answer(task, budget)
            connection.send((task.number, answer))


def _answer(task: Task, budget: Budget) -> Reading | str:
    try:
        task = _fetched(task, budget)
        signal.setitimer(signal.ITIMER_PROF, budget.seconds)
        signal.setitimer(signal.ITIMER_REAL, budget.seconds * _BUSIEST)
        return reading_of(task)
    except UnreadableError as error:
        return str(error)
    except MemoryError:
        return "it needs too much memory to be read"
    except RecursionError:
        return "it is nested too deeply"
    except Exception as error:  # noqa: BLE001 - a fault of ours in one article must not cost the others
        return f"it cannot be read ({type(error).__name__}: a fault of this program)"
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.setitimer(signal.ITIMER_REAL, 0)


def _fetched(task: Task, budget: Budget) -> Task:
    """The task with its page, which an address does not have yet; fetching has a time of its own."""
    if task.form != "address":
        return task
    from importers.fetching import fetch  # noqa: PLC0415 - most runs fetch nothing, and need nothing of the network

    fetched = fetch(task.source, budget)
    return replace(task, raw=fetched.raw, form="page" if fetched.is_page else "file")


def reading_of(task: Task) -> Reading:
    """The article of an input with everything found in it."""
    match task.form:
        case "line":
            article, doubts = read_line(task.source, task.raw)
        case "page":
            article, doubts = read_page(task.source, task.raw)
        case _:
            article, doubts = read_file(task.source, task.raw)
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
