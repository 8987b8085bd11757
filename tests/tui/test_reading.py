"""An article with the passages that records rest on."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest

from db.archive import Archive
from tests.builders import reading
from tests.settle import press, settle
from tests.tui.screens import NARROW, opened, text
from tui.screens.reading import Reading

if TYPE_CHECKING:
    from pathlib import Path


async def test_enter_on_an_article_opens_its_text(made: Path) -> None:
    async with opened(made, size=NARROW) as (pilot, _):
        await press(pilot, "4", "enter")
        assert isinstance(pilot.app.screen, Reading)
        assert "Ministers of the Commonwealth confer in Minsk" in text(pilot)
        assert "Steppe Courier  15 April 2024" in text(pilot)


async def test_n_goes_through_the_claims_and_says_what_each_claims(made: Path) -> None:
    async with opened(made) as (pilot, _):
        await press(pilot, "4", "enter", "n")
        screen = cast("Reading", pilot.app.screen)
        first = screen.text.aim
        await press(pilot, "n")
        assert screen.text.aim is not None
        assert first is not None
        assert screen.text.aim > first
        assert screen.claim.words
        await press(pilot, "N")
        assert screen.text.aim == first


async def test_enter_in_an_article_goes_to_the_record(made: Path) -> None:
    async with opened(made) as (pilot, browse):
        await press(pilot, "4", "enter", "n", "enter")
        assert pilot.app.screen is browse
        assert browse.record_view.page is not None
        assert browse.record_view.page.kind != "article"
        await press(pilot, "backspace")
        assert browse.record_view.page.kind == "article"


@pytest.mark.parametrize("key", ["q", "escape", "backspace", "h", "й"])
async def test_reading_ends_where_it_began_and_quits_nothing(made: Path, key: str) -> None:
    async with opened(made) as (pilot, browse):
        await press(pilot, "4", "enter", key)
        assert pilot.app.screen is browse
        assert pilot.app.is_running


async def test_ten_megabytes_on_one_line_open_at_the_sentence_at_their_end(tmp_path: Path) -> None:
    path = tmp_path / "archive.db"
    long = "word " * 2_000_000 + "At last Xavier Quill spoke in Minsk."
    with Archive.writing(path, create=True) as writer:
        writer.keep([reading(long, [("person:1", "name", "Xavier Quill", "Xavier Quill")])])
    async with opened(path, size=NARROW) as (pilot, _):
        await press(pilot, "3", "v", "enter")
        assert isinstance(pilot.app.screen, Reading)
        assert "At last Xavier Quill spoke in Minsk." in text(pilot)
        await press(pilot, "g")
        assert "Xavier" not in text(pilot).rpartition("word")[0]
        await press(pilot, "G")
        assert "Xavier Quill" in text(pilot)


async def test_reading_keeps_its_sentence_when_the_window_changes(made: Path) -> None:
    async with opened(made, size=NARROW) as (pilot, _):
        await press(pilot, "3", "v", "enter")
        await pilot.resize_terminal(50, 12)
        await settle(pilot)
        assert "Nurtleu" in text(pilot)


async def test_article_that_is_gone_is_said(made: Path) -> None:
    async with opened(made) as (pilot, browse):
        browse._read_article("article/none", None)  # noqa: SLF001
        await settle(pilot)
        assert "article/none is not in this archive." in text(pilot)
