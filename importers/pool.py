"""Workers that read articles, started when there is work for them and replaced when they die.

They are programs started anew and no forks: they hold none of our files, locks or threads. Only one that has nothing to
do is given an article that does not fit the pipe, so neither side ever waits for the other to read.
"""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
from collections import deque
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from types import TracebackType

    from importers.task import Answer, Budget, Task

_FITS = 48 << 10
"""Bytes that a pipe holds for a worker that is busy."""
_ENOUGH = 8
"""Tasks that keep one worker busy longer than another takes to start."""
_BOOT = """
import sys
sys.path[:] = {path!r}
from importers.task import Budget
from importers.worker import serve
serve({descriptor}, {budget!r})
"""


@dataclass
class _Worker:
    """A process and what it has not answered yet, in the order it was asked."""

    process: subprocess.Popen[bytes]
    connection: Connection
    tasks: deque[Task] = field(default_factory=deque)

    @property
    def load(self) -> int:
        return sum(len(task.raw) for task in self.tasks)

    @property
    def is_fetching(self) -> bool:
        return any(task.form == "address" for task in self.tasks)

    def can_take(self, task: Task) -> bool:
        """Whether it is soon done with that: nobody else waits for a server, nor a page behind other articles."""
        if not self.tasks:
            return True
        return not self.is_fetching and task.form != "address" and self.load + len(task.raw) <= _FITS


class Pool:
    """Hands tasks to at most so many workers and collects their answers, for the length of a `with`."""

    def __init__(self, jobs: int, budget: Budget) -> None:
        self._jobs = jobs
        self._budget = budget
        self._workers: list[_Worker] = []
        self._waiting: deque[Task] = deque()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for worker in self._workers:
            worker.process.kill()
        for worker in self._workers:
            self._bury(worker)
        self._workers.clear()

    @property
    def is_idle(self) -> bool:
        """Whether nothing is left to be answered."""
        return not self._waiting and not any(worker.tasks for worker in self._workers)

    @property
    def has_room(self) -> bool:
        """Whether another task would be begun at once, or nearly so."""
        return not self._waiting

    @property
    def processes(self) -> list[int]:
        """The ids of the workers that live now."""
        return [worker.process.pid for worker in self._workers]

    def submit(self, task: Task) -> None:
        """Have it read by whoever is free first."""
        self._waiting.append(task)
        self._assign()

    def answers(self, timeout: float, other: int) -> list[Answer]:
        """What has been read, once there is something, or the other can be read, or the time is over."""
        by_connection = {worker.connection: worker for worker in self._workers if worker.tasks}
        readable = wait([*by_connection, other], timeout)
        found = [self._answer_of(by_connection[ready]) for ready in readable if isinstance(ready, Connection)]
        self._assign()
        return found

    def _answer_of(self, worker: _Worker) -> Answer:
        try:
            answer: Answer = worker.connection.recv()
        except (EOFError, OSError):
            return self._death_of(worker)
        worker.tasks.popleft()
        return answer

    def _death_of(self, worker: _Worker) -> Answer:
        """Blame the task that it was at; the others go to somebody else."""
        self._workers.remove(worker)
        status = self._bury(worker)
        blamed = worker.tasks.popleft()
        self._waiting.extendleft(reversed(worker.tasks))
        if status in {-signal.SIGPROF, -signal.SIGALRM}:
            return blamed.number, f"it takes longer than {self._budget.seconds:g} s to read"
        return blamed.number, f"its reader ended without an answer (status {status})"

    def _assign(self) -> None:
        while self._waiting:
            worker = self._taker(self._waiting[0])
            if worker is None:
                return
            task = self._waiting.popleft()
            worker.tasks.append(task)
            try:
                worker.connection.send(task)
            except OSError:
                return  # it has died; its answer will say so

    def _taker(self, task: Task) -> _Worker | None:
        able = [worker for worker in self._workers if worker.can_take(task)]
        least = min(able, key=lambda worker: len(worker.tasks), default=None)
        if least is not None and (len(least.tasks) < _ENOUGH or len(self._workers) == self._jobs):
            return least
        if len(self._workers) < self._jobs:
            self._workers.append(self._start())
            return self._workers[-1]
        return None

    def _start(self) -> _Worker:
        ours, theirs = socket.socketpair()
        with theirs:
            boot = _BOOT.format(path=sys.path, descriptor=theirs.fileno(), budget=self._budget)
            process = subprocess.Popen(  # noqa: S603 - our own interpreter, and nothing of an input in its arguments
                [sys.executable, "-P", "-c", boot],
                pass_fds=(theirs.fileno(),),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                process_group=0,
            )
        return _Worker(process, Connection(ours.detach()))

    @staticmethod
    def _bury(worker: _Worker) -> int:
        worker.connection.close()
        return worker.process.wait()
