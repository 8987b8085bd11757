"""Rows of a long list are there before they are in view, and change nothing until they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.db.small import archive_of
from tests.settle import press
from tests.tui.screens import NARROW, opened, shown, text
from tui.columns import Row
from tui.fetched import Fetched

if TYPE_CHECKING:
    from pathlib import Path


def rows(block: int) -> list[Row]:
    """Make three rows of a block."""
    return [Row(f"{block}/{place}", ()) for place in range(3)]


def test_rows_wait_until_they_are_in_view() -> None:
    fetched = Fetched(3, 0, rows(0))
    fetched.put(1, rows(1))
    assert fetched.row(4) == Row("1/1", ())
    assert len(fetched.seen) == 3
    assert not fetched.show(0, 2)
    assert fetched.show(1, 3)
    assert len(fetched.seen) == 6
    assert not fetched.show(1, 3)
    assert fetched.row(4) == Row("1/1", ())


def test_a_block_is_asked_for_once_and_not_at_all_where_it_is_there() -> None:
    fetched = Fetched(3, 3, rows(1))
    assert fetched.asks(4) is None
    assert fetched.asks(6) == 2
    assert fetched.asks(8) is None


async def test_rows_that_did_not_come_are_asked_for_again(tmp_path: Path) -> None:
    path, away = tmp_path / "archive.db", tmp_path / "away.db"
    async with opened(archive_of(path, *range(120)), size=NARROW) as (pilot, browse):
        await press(pilot, "4")
        # Given an archive that cannot be read for a while, and a reader at its end meanwhile
        path.rename(away)
        await press(pilot, "G")
        assert browse.listing.row is None
        # When it is there again
        away.rename(path)
        await press(pilot, "k")
        # Then the rows come as soon as one looks at them
        assert browse.listing.row is not None
        assert browse.listing.row.cells[2] in text(pilot)


async def test_whoever_has_moved_finds_the_rows_of_the_next_page_there(tmp_path: Path) -> None:
    async with opened(archive_of(tmp_path / "archive.db", *range(120))) as (pilot, browse):
        await press(pilot, "4")
        assert browse.listing.total == 120
        assert browse.listing.row_at(60) is None
        await press(pilot, "j")
        assert browse.listing.row_at(60) is not None
        await press(pilot, "pagedown", "pagedown")
        assert browse.listing.row_at(110) is not None
        assert not any("…" in line[:4] for line in shown(pilot))
