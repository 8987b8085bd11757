"""Rows of a long list are there before they are in view, and change nothing until they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.db.small import archive_of
from tests.settle import press
from tests.tui.screens import opened, shown
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
