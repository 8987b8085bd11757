"""Rows that are marked are taken along together; places that are kept are there the next evening."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.settle import press, settle
from tests.tui.screens import NARROW, shown
from tui.app import Summitry
from tui.screens.browse import Browse
from tui.screens.reading import Reading
from tui.state import ListState, State

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(autouse=True)
def _far_away(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave the clipboard of the desk alone."""
    monkeypatch.setenv("SSH_CONNECTION", "192.0.2.1 5000 192.0.2.2 22")


async def test_marked_rows_are_copied_together_and_remembered(made: Path, tmp_path: Path) -> None:
    app = Summitry(made, state=State.of(tmp_path, "a"))
    async with app.run_test(size=NARROW) as pilot:
        await settle(pilot)
        await press(pilot, "3", "t", "е")
        assert [line[:2] for line in shown(pilot)[2:5]] == [" +", " +", "› "]
        assert "2 marked" in shown(pilot)[-1]
        await press(pilot, "Y")
        assert app.clipboard == "person/murat-nurtleu\nperson/sergey-lebedev"
        await press(pilot, "g", "t", "T")
        assert "3 marked" in shown(pilot)[-1]
        await press(pilot, "T", "Y")
        assert "marked" not in shown(pilot)[-1]
        assert app.clipboard == "person/sergey-lebedev"
        await press(pilot, "t")
    assert State.of(tmp_path, "a").known.marked == ("person/sergey-lebedev",)


async def test_marks_of_another_window_are_kept_and_what_is_unmarked_here_is_not(made: Path, tmp_path: Path) -> None:
    """Two windows on one archive: each may write at any time, knowing only what it has marked itself."""
    other = State.of(tmp_path, "a")
    app = Summitry(made, state=State.of(tmp_path, "a"))
    async with app.run_test(size=NARROW) as pilot:
        await settle(pilot)
        assert isinstance(app.screen, Browse)
        await press(pilot, "3", "t", "t")
        app.remember()
        told = {"documents": ListState("border"), "people": ListState("nobody")}
        other.keep(lambda known: replace(known, marked=(*known.marked, "document/theirs"), lists=known.lists | told))
        await press(pilot, "k", "k", "t", "t", "k")
        app.remember()
    known = State.of(tmp_path, "a").known
    assert known.marked == ("document/theirs",)
    assert (known.lists["documents"].words, known.lists["people"].words) == ("border", "")


async def test_places_are_kept_under_a_letter_and_found_again_from_anywhere(made: Path, tmp_path: Path) -> None:
    app = Summitry(made, state=State.of(tmp_path, "a"))
    async with app.run_test(size=NARROW) as pilot:
        await settle(pilot)
        await press(pilot, "3", "j", "m", "q")
        assert "This place is kept under q" in shown(pilot)[-1]
        await press(pilot, "4", "enter", "m", "a")
        assert isinstance(app.screen, Reading)
        await press(pilot, "э", "q")
        assert isinstance(app.screen, Browse)
        assert app.screen.here.record == "person/sergey-lebedev"
        await press(pilot, "apostrophe", "z")
        assert "No place is kept under z, only under a, q." in shown(pilot)[-1]
        await press(pilot, "backspace")
        assert app.screen.here.pane == "articles"
    assert set(State.of(tmp_path, "a").known.kept) == {"a", "q"}
