"""Where one was is where one begins again, each reader and archive apart."""

from __future__ import annotations

import json
import stat
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.settle import press, settle, type_in
from tests.tui.screens import NARROW
from tui.app import Summitry
from tui.history import Visit
from tui.screens.browse import Browse
from tui.state import Known, State

if TYPE_CHECKING:
    from pathlib import Path

    from textual.pilot import Pilot


def browse(pilot: Pilot[int]) -> Browse:
    """Give the screen of panes."""
    assert isinstance(pilot.app.screen, Browse)
    return pilot.app.screen


async def test_one_begins_where_one_left_off(made: Path, tmp_path: Path) -> None:
    async with Summitry(made, state=State.of(tmp_path / "state", "a")).run_test(size=NARROW) as pilot:
        await settle(pilot)
        await press(pilot, "2", "s", "S", "3", "slash")
        await type_in(pilot, "e")
        await press(pilot, "enter", "j", "x")
        left, row = browse(pilot).here, browse(pilot).listing.row
    async with Summitry(made, state=State.of(tmp_path / "state", "a")).run_test(size=NARROW) as pilot:
        await settle(pilot)
        after = browse(pilot)
        assert after.here == left
        assert left.words == "e"
        assert after.listing.row == row
        await press(pilot, "backspace")
        assert after.here.pane == "documents"
        assert after.listing._sorted == ("kind", True)  # noqa: SLF001  (what the arrow in the head says)


async def test_record_that_is_gone_is_no_place_to_begin_at(made: Path, tmp_path: Path) -> None:
    state = State.of(tmp_path, "a")
    state.keep(lambda known: replace(known, place=Visit("people", "person/gone"), past=(Visit("nowhere"),)))
    async with Summitry(made, state=State.of(tmp_path, "a")).run_test(size=NARROW) as pilot:
        await settle(pilot)
        assert browse(pilot).here == Visit("people", "person/murat-nurtleu")


def test_two_windows_lose_nothing_of_each_other(tmp_path: Path) -> None:
    one, other = State.of(tmp_path, "a"), State.of(tmp_path, "a")
    one.did("open person/murat-nurtleu")
    other.did("quit")
    one.keep(lambda known: replace(known, place=Visit("people")))
    assert State.of(tmp_path, "a").known == Known(place=Visit("people"), commands=("open person/murat-nurtleu", "quit"))
    assert State.of(tmp_path, "b").known == Known()


def test_nobody_else_may_read_it(tmp_path: Path) -> None:
    State.of(tmp_path / "deep" / "state", "a").did("quit")
    folder = tmp_path / "deep" / "state"
    assert [stat.S_IMODE(each.stat().st_mode) for each in (folder, *folder.iterdir())] == [0o700, 0o600, 0o600]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe",
        b"[" * 100_000,
        b"[]",
        json.dumps({"place": 1, "lists": [], "past": 7, "commands": {}}).encode(),
        json.dumps({"place": {"pane": []}, "lists": {"people": 3}, "past": [None, {}], "commands": [1]}).encode(),
    ],
    ids=["empty", "binary", "deep", "a list", "other values", "other values within"],
)
def test_file_that_is_not_ours_is_as_good_as_none(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.json").write_bytes(content)
    known = State.of(tmp_path, "a").known
    assert (known.place, known.past, known.commands) == (None, (), ())
    State.of(tmp_path, "a").did("quit")
    assert State.of(tmp_path, "a").known.commands == ("quit",)


def test_where_nothing_can_be_written_it_is_remembered_as_long_as_the_window_is_open(tmp_path: Path) -> None:
    (tmp_path / "state").touch()
    state = State.of(tmp_path / "state", "a")
    state.did("quit")
    assert state.known.commands == ("quit",)
