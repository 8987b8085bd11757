"""The one thread that asks: whoever no longer waits holds nobody up, and harms no neighbour."""

from __future__ import annotations

import asyncio
import threading
from typing import TYPE_CHECKING

import pytest

from db.errors import InterruptedQuestionError
from tui.reader import Reader

if TYPE_CHECKING:
    from pathlib import Path

    from db.archive import Archive


async def test_a_question_that_is_given_up_ends_between_two_statements_as_well(made: Path) -> None:
    reader = Reader(made)
    begun, given_up, ended = threading.Event(), threading.Event(), threading.Event()

    def endless(archive: Archive) -> None:
        with archive.snapshot() as db:
            begun.set()
            given_up.wait()
            try:
                db.execute("SELECT 1")
            except Exception:
                ended.set()
                raise

    task = asyncio.create_task(reader.read(endless))
    await asyncio.to_thread(begun.wait)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    given_up.set()
    assert await reader.read(lambda archive: archive.articles.count()) == 3
    assert ended.is_set()
    reader.close()


async def test_giving_up_a_question_that_waits_leaves_the_one_that_is_asked_alone(made: Path) -> None:
    reader = Reader(made)
    begun, go_on = threading.Event(), threading.Event()

    def slow(archive: Archive) -> int:
        begun.set()
        go_on.wait()
        return archive.articles.count()

    first = asyncio.create_task(reader.read(slow))
    await asyncio.to_thread(begun.wait)
    second = asyncio.create_task(reader.read(lambda archive: archive.articles.count()))
    await asyncio.sleep(0)
    second.cancel()
    with pytest.raises(asyncio.CancelledError):
        await second
    go_on.set()
    assert await first == 3
    reader.close()


async def test_an_interrupt_ends_with_a_word_of_its_own(made: Path) -> None:
    reader = Reader(made)

    def interrupted(archive: Archive) -> None:
        with archive.snapshot() as db:
            archive.interrupt()
            db.execute("SELECT 1")

    with pytest.raises(InterruptedQuestionError):
        await reader.read(interrupted)
    assert await reader.read(lambda archive: archive.articles.count()) == 3
    reader.close()
