"""Workers can die, hang or eat memory, and cost one article each."""

from __future__ import annotations

import os
import signal
import time

import pytest

from db.records import Reading
from importers.pool import Pool
from importers.task import Answer, Budget, Task

TEXT = b"River council opens in Osh\n\nThe ministers of nine countries gathered in the old town hall on Friday."


def answers(pool: Pool, *, seconds: float = 60) -> dict[int, Answer]:
    deadline = time.monotonic() + seconds
    found: dict[int, Answer] = {}
    nothing, end = os.pipe()
    while not pool.is_idle:
        assert time.monotonic() < deadline
        found |= {answer[0]: answer for answer in pool.answers(0.2, nothing)}
    os.close(nothing)
    os.close(end)
    return found


def test_every_task_is_answered_under_its_number() -> None:
    with Pool(2, Budget()) as pool:
        for number in range(30):
            pool.submit(Task(number, f"{number}.txt", TEXT))
        found = answers(pool)
    assert set(found) == set(range(30))
    assert all(isinstance(answer, Reading) and answer.article.source == f"{n}.txt" for n, answer in found.values())


def test_what_does_not_fit_the_pipe_gets_through() -> None:
    with Pool(2, Budget()) as pool:
        for number in range(4):
            pool.submit(Task(number, "a", TEXT + b" The end is near." * 20_000))
        assert all(isinstance(answer, Reading) for _, answer in answers(pool).values())


def test_a_task_that_takes_too_long_is_given_up() -> None:
    with Pool(1, Budget(seconds=0.001)) as pool:
        for number in range(3):
            pool.submit(Task(number, "a", TEXT))
        found = answers(pool)
    assert {answer for _, answer in found.values()} == {"it takes longer than 0.001 s to read"}


def test_a_killed_worker_costs_what_it_was_at() -> None:
    with Pool(1, Budget()) as pool:
        for number in range(5):
            pool.submit(Task(number, "a", TEXT))
        os.kill(pool.processes[0], signal.SIGKILL)
        found = answers(pool)
    assert "ended without an answer" in str(found[0][1])
    assert all(isinstance(found[number][1], Reading) for number in range(1, 5))


def test_memory_is_bounded() -> None:
    with Pool(1, Budget(memory=90 << 20)) as pool:
        pool.submit(Task(0, "a", "Съезд. ".encode() * (1 << 20)))
        pool.submit(Task(1, "a", TEXT))
        found = answers(pool)
    assert isinstance(found[0][1], str)
    assert isinstance(found[1][1], Reading)


def test_nobody_is_left_behind() -> None:
    with Pool(2, Budget()) as pool:
        for number in range(20):
            pool.submit(Task(number, "a", TEXT))
        processes = pool.processes
    for process in processes:
        with pytest.raises(ProcessLookupError):
            os.kill(process, 0)
