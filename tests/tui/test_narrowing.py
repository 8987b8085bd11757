"""Narrowing a list by words, letter by letter, and ordering it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from textual import events

from tests.settle import press, settle, type_in
from tests.tui.screens import NARROW, WIDE, focused, opened, shown, text

if TYPE_CHECKING:
    from pathlib import Path


async def test_narrow_window_says_how_to_be_rid_of_a_filter(made: Path) -> None:
    async with opened(made, size=(40, 12)) as (pilot, _):
        await press(pilot, "slash")
        await type_in(pilot, "zzz")
        await press(pilot, "enter")
        assert shown(pilot)[-1].startswith(" /zzz  Esc Clear  ")


async def test_order_that_no_column_shows_is_said_in_the_last_line(made: Path) -> None:
    async with opened(made, size=(40, 12)) as (pilot, _):
        await press(pilot, "s")
        assert "body↑" in shown(pilot)[1]
        assert " by " not in shown(pilot)[-1]
        await press(pilot, "s", "s")
        assert "no." not in shown(pilot)[1]
        assert "by no.↑" in shown(pilot)[-1]
        await press(pilot, "S")
        assert "by no.↓" in shown(pilot)[-1]


@pytest.mark.parametrize("size", [WIDE, NARROW])
@pytest.mark.parametrize("typed", ["Nurleu", "Nurtelu", "Nurtlew", "Нуртлеу", "NURTLEU"])
async def test_filter_finds_a_person_however_spelt(made: Path, typed: str, size: tuple[int, int]) -> None:
    async with opened(made, size=size) as (pilot, browse):
        await press(pilot, "3", "slash")
        await type_in(pilot, typed)
        assert browse.listing.row is not None
        assert browse.listing.row.id == "person/murat-nurtleu"
        assert "[3 People 1/3]" in shown(pilot)[0]


async def test_columns_stand_still_while_their_contents_become_shorter(made: Path) -> None:
    async with opened(made) as (pilot, _):
        await press(pilot, "slash")
        await type_in(pilot, "m")
        before = shown(pilot)
        assert "Almaty    8" in before[2]
        await type_in(pilot, "ins")
        after = shown(pilot)
        assert "Minsk     7" in after[2]
        assert after[1][:44] == before[1][:44]


async def test_filter_finds_mukhriddin_and_says_why(made: Path) -> None:
    async with opened(made) as (pilot, browse):
        await press(pilot, "3", "slash")
        await type_in(pilot, "Mukhriddin")
        assert browse.listing.row is not None
        assert browse.listing.row.id == "person/sirojiddin-muhriddin"
        assert "Muhriddin" in browse.listing.row.cells[-1]


async def test_record_is_that_of_the_list_though_the_last_letters_mean_nothing(made: Path) -> None:
    async with opened(made) as (pilot, browse):
        await press(pilot, "slash")
        browse.prompt.value = "city:minsk"
        while browse.listing.total != 2:
            await pilot.pause()
        browse.prompt.value = "status:nowhere"
        await settle(pilot)
        assert browse.has_class("-refused")
        row = browse.listing.row
        assert row is not None
        assert "minsk" in row.id
        assert browse.record_view.page is not None
        assert browse.record_view.page.id == row.id
        assert browse.evidence.record == row.id


async def test_filter_that_finds_nothing_says_so(made: Path) -> None:
    async with opened(made) as (pilot, browse):
        await press(pilot, "3", "slash")
        await type_in(pilot, "Lavrov")
        assert browse.listing.total == 0
        assert "No person is found." in text(pilot)
        await press(pilot, "enter")
        for key, done in (("enter", "open"), ("t", "mark"), ("e", "show"), ("p", "show"), ("y", "copy")):
            await press(pilot, key)
            assert f"There is nothing here to {done}." in shown(pilot)[-1]


async def test_what_has_changed_right_before_a_frame_is_in_that_frame(
    made: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with opened(made) as (pilot, browse):
        frames: list[int] = []
        monkeypatch.setattr(pilot.app, "post_display_hook", lambda: frames.append(1))
        # Given a list that is to be painted, and a bar that says only now that it has changed
        browse._dirty_widgets.add(browse.listing)  # noqa: SLF001  (as it is between two frames)
        browse.bar.refresh()
        browse.bar._check_refresh()  # noqa: SLF001
        # When the frame is painted, then no other follows
        browse._on_timer_update()  # noqa: SLF001
        await settle(pilot)
        assert len(frames) == 1


async def test_letter_has_nothing_laid_out_anew(made: Path) -> None:
    async with opened(made) as (pilot, browse):
        await press(pilot, "3", "slash")
        laid: list[int] = []
        browse.screen_layout_refresh_signal.subscribe(browse, lambda _: laid.append(1), immediate=True)
        await type_in(pilot, "nur")
        assert browse.listing.total == 1
        assert not laid


async def test_evidence_waits_for_the_end_of_typing_and_then_not_at_all(
    made: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tui.browsing.beside._THOUGHT", 60.0)
    async with opened(made) as (pilot, browse):
        await press(pilot, "3", "slash")
        before = browse.evidence.record
        browse.prompt.value = "muhriddin"
        while browse.record_view.page is None or browse.record_view.page.id != "person/sirojiddin-muhriddin":
            await pilot.pause(0.01)
        assert browse.evidence.record == before != "person/sirojiddin-muhriddin"
        await pilot.pause()
        assert "Evidence  of the record before" in text(pilot)
        await press(pilot, "enter")
        assert "of the record before" not in text(pilot)
        assert browse.evidence.record == "person/sirojiddin-muhriddin"


async def test_exact_forgives_no_slip(made: Path) -> None:
    async with opened(made) as (pilot, browse):
        await press(pilot, "3", "slash")
        await type_in(pilot, "Nurtelu")
        assert browse.listing.total == 1
        await press(pilot, "enter", "x")
        assert browse.listing.total == 0


async def test_escape_leaves_the_prompt_then_clears_the_filter_and_never_quits(made: Path) -> None:
    async with opened(made) as (pilot, browse):
        await press(pilot, "3", "slash")
        await type_in(pilot, "nurleu")
        await press(pilot, "escape")
        assert focused(pilot) == "list"
        assert browse.listing.total == 1
        await press(pilot, "escape")
        assert browse.listing.total == 3
        await press(pilot, "escape", "escape", "ctrl+c")
        assert pilot.app.is_running
        assert "q in the panes quits" in shown(pilot)[-1]


async def test_sort_goes_through_the_columns_and_keeps_the_cursor_on_its_record(made: Path) -> None:
    async with opened(made) as (pilot, browse):
        await press(pilot, "3", "j")
        before = browse.listing.row
        assert before is not None
        await press(pilot, "s")
        assert browse.listing.row is not None
        assert browse.listing.row.id == before.id
        await press(pilot, "S")
        assert browse.listing.row.id == before.id


async def test_letters_on_the_heels_of_a_command_reach_its_prompt(made: Path) -> None:
    async with opened(made) as (pilot, browse):
        for key in ("f", *"lebedev", "enter"):
            pilot.app.post_message(events.Key(key, key if len(key) == 1 else None))
        await settle(pilot)
        assert browse.record_view.page is not None
        assert browse.record_view.page.id == "person/sergey-lebedev"
