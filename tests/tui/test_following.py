"""What another process writes appears by itself, and nothing else moves."""

from __future__ import annotations

import asyncio
import shutil
from threading import Event
from typing import TYPE_CHECKING

import pytest

from db.archive import Archive
from tests.builders import reading
from tests.settle import press, settle
from tests.tui.conftest import almaty, minsk, results
from tests.tui.screens import NARROW, opened, shown, text
from tui.pages import describe

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def growing(tmp_path: Path) -> Path:
    """Make an archive of one article, which the test lets grow."""
    path = tmp_path / "archive.db"
    with Archive.writing(path, create=True) as writer:
        writer.keep([minsk()])
    return path


async def test_import_appears_without_a_key_and_the_cursor_stays_on_its_record(growing: Path) -> None:
    async with opened(growing) as (pilot, browse):
        assert browse.listing.total == 2
        await press(pilot, "j")
        before = browse.listing.row
        assert before is not None
        with Archive.writing(growing) as writer:
            writer.keep([almaty(), results()])
        browse._follow()  # noqa: SLF001  (the clock's part)
        await settle(pilot)
        assert browse.listing.total == 4
        assert browse.listing.row is not None
        assert browse.listing.row.id == before.id
        assert browse.record_view.page is not None
        assert browse.record_view.page.id == before.id
        assert "[1 Sessions 4]" in shown(pilot)[0]


async def test_what_is_being_said_stands_while_news_comes(growing: Path) -> None:
    async with opened(growing) as (pilot, browse):
        browse.say("The citation is copied.")
        with Archive.writing(growing) as writer:
            writer.keep([almaty()])
        browse._follow()  # noqa: SLF001  (the clock's part)
        await settle(pilot)
        assert browse.listing.total == 4
        assert "The citation is copied." in shown(pilot)[-1]


async def test_clock_looks_by_itself(growing: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tui.browsing.following._POLL", 0.01)
    async with opened(growing) as (pilot, browse):
        with Archive.writing(growing) as writer:
            writer.keep([almaty()])
        for _ in range(1000):
            await pilot.pause(0.01)
            if browse.listing.total == 4:
                break
        assert browse.listing.total == 4


async def test_archive_that_vanishes_is_said_and_crashes_nothing(growing: Path) -> None:
    async with opened(growing) as (pilot, browse):
        growing.unlink()  # noqa: ASYNC240  (nothing else runs meanwhile)
        await press(pilot, "R", "3")
        assert pilot.app.is_running
        assert browse.is_attached


async def test_long_lists_ask_for_what_comes_into_view(tmp_path: Path) -> None:
    path = tmp_path / "archive.db"
    names = [
        f"{first}{middle}o {last}ov"
        for first in "BDGKLMNPRST"
        for middle in "aeiou"
        for last in ("Bad", "Ged", "Kol", "Mur", "Tas")
    ]
    with Archive.writing(path, create=True) as writer:
        writer.keep(
            [reading(f"{name} spoke. {place}", [("person:1", "name", name, name)]) for place, name in enumerate(names)]
        )
    async with opened(path, size=NARROW) as (pilot, browse):
        await press(pilot, "3")
        total = browse.listing.total
        assert total > 200
        await press(pilot, "G")
        assert browse.listing.row is not None
        last = browse.listing.row
        assert last.cells[0] in text(pilot)
        await press(pilot, "g", "G")
        assert browse.listing.row == last


async def test_answer_that_comes_when_the_screen_is_being_taken_down_is_no_answer(growing: Path) -> None:
    async with opened(growing) as (_, browse):
        may_end = Event()
        answer = asyncio.create_task(browse.ask(lambda _: may_end.wait(10)))
        await asyncio.sleep(0)
        going = browse.remove()
        may_end.set()
        assert await answer is None
        await going


async def test_record_at_hand_is_not_shown_as_it_was_before_an_import(growing: Path) -> None:
    async with opened(growing) as (pilot, browse):
        await press(pilot, "j", "k")
        await browse.workers.wait_for_complete()
        with Archive.writing(growing) as writer:
            writer.keep([almaty(), results()])
        browse._follow()  # noqa: SLF001  (the clock's part)
        await settle(pilot)
        for _ in range(browse.listing.total):
            await press(pilot, "j")
            assert browse.record_view.page is not None
            with Archive.open(growing) as archive:
                assert browse.record_view.page == describe(archive, browse.record_view.page.id)


async def test_archive_that_comes_back_is_read_again_and_nothing_is_said_of_it_any_more(growing: Path) -> None:
    away = growing.with_name("away.db")
    async with opened(growing) as (pilot, browse):
        shutil.move(growing, away)
        await press(pilot, "3")
        assert "There is no archive" in shown(pilot)[-1]
        shutil.move(away, growing)
        browse._follow()  # noqa: SLF001  (the clock's part)
        await settle(pilot)
        assert "Quit" in shown(pilot)[-1]
        await press(pilot, "R")
        assert browse.listing.row is not None
        assert browse.record_view.page is not None
        assert browse.record_view.page.id == browse.listing.row.id == "person/murat-nurtleu"
