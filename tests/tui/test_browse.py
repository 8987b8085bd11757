"""Walking through an archive by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from textual import events
from textual.geometry import Size

from tests.db.small import archive_of
from tests.settle import press, settle, type_in
from tests.tui.screens import NARROW, WIDE, focused, opened, shown, text
from tui.app import Summitry
from tui.layout import lay
from tui.screens.reading import Reading
from tui.text import SIGNS

if TYPE_CHECKING:
    from pathlib import Path


async def test_first_screen_lists_the_sessions_and_shows_the_latest(made: Path) -> None:
    async with opened(made) as (pilot, browse):
        assert browse.listing.total == 4
        assert browse.record_view.page is not None
        assert browse.record_view.page.id == "session/ca-russia-fm-2025-04-11-almaty"
        assert focused(pilot) == "list"
        assert "[1 Sessions 4]" in shown(pilot)[0]


@pytest.mark.parametrize(("key", "pane", "total"), [("2", "Documents", 3), ("3", "People", 3), ("4", "Articles", 3)])
async def test_digits_open_the_panes(made: Path, key: str, pane: str, total: int) -> None:
    async with opened(made) as (pilot, browse):
        await press(pilot, key)
        assert f"[{key} {pane} {total}]" in shown(pilot)[0]
        assert browse.listing.total == total


@pytest.mark.parametrize(
    ("columns", "line"),
    [
        (80, " 1 Sessions 4  2 Documents 3  3 People 3 [4 Articles 3]"),
        (54, " 1 Sessions  2 Documents  3 People [4 Articles 3]"),
        (40, " 1  2  3 [4 Articles 3]"),
    ],
)
async def test_bar_names_the_open_pane_however_narrow_it_is(made: Path, columns: int, line: str) -> None:
    async with opened(made, size=(columns, 12)) as (pilot, browse):
        await press(pilot, "4")
        assert shown(pilot)[0].partition("archive.db")[0].rstrip() == line
        await pilot.click("#bar", offset=(line.index("  3") + 2, 0))
        await settle(pilot)
        assert "[3 People" in shown(pilot)[0]
        assert browse.listing.total == 3


async def test_every_key_that_moves_does_so_and_q_in_either_case_leaves(tmp_path: Path) -> None:
    async with opened(archive_of(tmp_path / "archive.db", *range(120)), size=NARROW) as (pilot, browse):
        await press(pilot, "4")
        page = browse.listing.room
        for key, place in (
            *(("j", 1), ("k", 0), ("down", 1), ("up", 0)),
            *(("space", page), ("b", 0), ("pagedown", page), ("pageup", 0)),
            *(("ctrl+d", page // 2), ("ctrl+u", 0)),
            *(("G", 119), ("g", 0), ("end", 119), ("home", 0)),
        ):
            await press(pilot, key)
            assert browse.listing.cursor == place, key
        await press(pilot, "vertical_line")
        assert shown(pilot)[-1].startswith(" :pipe ")
        await press(pilot, "escape", "Q")
        assert pilot.app.return_code == 0


async def test_record_follows_the_cursor(made: Path) -> None:
    async with opened(made) as (pilot, browse):
        await press(pilot, "j")
        assert browse.record_view.page is not None
        assert browse.record_view.page.id == "session/cis-cfm-2025-04-11-almaty"
        await press(pilot, "G")
        assert browse.record_view.page.id == "session/cis-cfm-2024-04-12-minsk"
        await press(pilot, "g")
        assert browse.record_view.page.id == "session/ca-russia-fm-2025-04-11-almaty"


async def test_record_at_hand_is_shown_by_the_frame_that_moves_the_cursor(
    made: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with opened(made) as (pilot, browse):
        await pilot.press("j")
        await settle(pilot)
        frames: list[list[str]] = []
        monkeypatch.setattr(pilot.app, "post_display_hook", lambda: frames.append(shown(pilot)))
        assert "Minsk" not in shown(pilot)[1]
        await press(pilot, "j")
        assert browse.listing.cursor == 2
        moved = next(frame for frame in frames if any("› 2024-04-12" in line for line in frame))
        assert "Minsk" in moved[1]
        # what it rests on follows, and nothing else
        assert len(frames) == 2


async def test_record_kept_at_hand_while_the_window_changes_is_that_of_the_width_before(made: Path) -> None:
    async with opened(made) as (_, browse):
        # Given a view that has its new width already, and will be laid out for it when it is told so
        view, before = browse.record_view, browse.record_view.size.width
        browse._refresh_layout(Size(100, 36))  # noqa: SLF001  (what a change of size begins with)
        assert view.size.width < before
        # Then what is kept of it is for the width it was laid out for
        assert view.ready is not None
        assert view.ready.laid == lay(view.ready.page, view.ready.width)


async def test_session_page_says_what_is_stated_and_what_is_not(made: Path) -> None:
    async with opened(made, at="session/cis-cfm-2025-04-11-almaty") as (pilot, _):
        said = text(pilot)
        assert "11 April 2025, Friday" in said
        assert "17 stated (planned), 2 named" in said
        assert "6 documents (conditional)" in said
        assert "Number     not stated" in said
        assert "Moldova  absent" in said


async def test_conflict_is_shown_with_both_values_and_their_sources(made: Path) -> None:
    async with opened(made, at="session/cis-cfm-2025-04-11-almaty") as (pilot, browse):
        assert ", also 1" in text(pilot)
        assert browse.record_view.page is not None
        rows = [row for row in browse.record_view.laid.lines if any("agenda items" in run.text for run in row)]
        assert len(rows) == 2


async def test_enter_follows_a_link_and_backspace_returns(made: Path) -> None:
    async with opened(made, at="session/cis-cfm-2025-04-11-almaty") as (pilot, browse):
        await press(pilot, "tab")
        while browse.record_view.target != "person/murat-nurtleu":
            await press(pilot, "j")
        await press(pilot, "enter")
        assert browse.record_view.page is not None
        assert browse.record_view.page.id == "person/murat-nurtleu"
        assert "[3 People 3]" in shown(pilot)[0]
        assert browse.listing.row is not None
        assert browse.listing.row.id == "person/murat-nurtleu"
        await press(pilot, "backspace")
        assert browse.record_view.page.id == "session/cis-cfm-2025-04-11-almaty"
        assert "[1 Sessions 4]" in shown(pilot)[0]
        await press(pilot, "L")
        assert browse.record_view.page.id == "person/murat-nurtleu"
        await press(pilot, "H")
        assert browse.record_view.page.id == "session/cis-cfm-2025-04-11-almaty"


async def test_record_without_a_pane_is_shown_beside_the_list(made: Path) -> None:
    async with opened(made, at="body/cis-cfm") as (pilot, browse):
        assert browse.record_view.page is not None
        assert browse.record_view.page.kind == "body"
        assert "Council of Foreign Ministers" in text(pilot)


async def test_back_keeps_the_filter_of_the_place(made: Path) -> None:
    async with opened(made) as (pilot, browse):
        await press(pilot, "3", "slash")
        await type_in(pilot, "nurleu")
        await press(pilot, "enter", "1", "backspace")
        assert "[3 People 1/3]" in shown(pilot)[0]
        assert browse.listing.total == 1


async def test_from_a_spelling_to_the_sentence_that_has_it_and_back_out(made: Path) -> None:
    app = Summitry(made)
    async with app.run_test(size=NARROW) as pilot:
        await settle(pilot)
        await press(pilot, "3", "slash")
        await type_in(pilot, "nurleu")
        await press(pilot, "enter", "v")
        assert focused(pilot) == "evidence"
        await press(pilot, "enter")
        assert isinstance(app.screen, Reading)
        assert app.screen.text.aim is not None
        assert "Nurleu joined the seventh meeting" in text(pilot)
        assert "Nurleu" in app.screen.claim.words
        await press(pilot, "backspace", "backspace", "q")
    assert app.return_code == 0


async def test_evidence_names_quote_article_day_speaker_and_modality(made: Path) -> None:
    async with opened(made, at="session/cis-cfm-2025-04-11-almaty", size=(160, 200)) as (pilot, _):
        said = text(pilot)
        assert "“13 items”" in said
        assert "planned · Sergey Lebedev" in said
        assert "undated, Almaty hosts" in said


@pytest.mark.parametrize("size", [WIDE, NARROW, (60, 20)])
async def test_v_goes_to_the_evidence_and_back(made: Path, size: tuple[int, int]) -> None:
    async with opened(made, size=size) as (pilot, browse):
        await press(pilot, "v")
        assert focused(pilot) == "evidence"
        assert browse.evidence.witness is not None
        await press(pilot, "v")
        assert focused(pilot) == "list"


async def test_panes_by_the_room_there_is(made: Path) -> None:
    async with opened(made) as (pilot, browse):
        areas = (browse.listing, browse.record_view, browse.evidence)
        assert [area.display for area in areas] == [True, True, True]
        await pilot.resize_terminal(80, 24)
        await settle(pilot)
        assert [area.display for area in areas] == [True, True, False]
        await pilot.resize_terminal(79, 24)
        await settle(pilot)
        assert [area.display for area in areas] == [True, False, False]
        await press(pilot, "tab")
        assert [area.display for area in areas] == [False, True, False]
        await pilot.resize_terminal(39, 24)
        await settle(pilot)
        assert "too small" in " ".join(text(pilot).split())


@pytest.mark.parametrize("keys", [("f",), ("?",), ("i",), ("4", "enter", "enter")])
async def test_a_window_too_small_for_a_screen_has_one_sentence_until_it_grows(
    made: Path, keys: tuple[str, ...]
) -> None:
    async with opened(made) as (pilot, _):
        await press(pilot, *keys)
        before, focus = text(pilot), pilot.app.focused
        await pilot.resize_terminal(39, 9)
        await settle(pilot)
        assert " ".join(text(pilot).split()).startswith("This window is too small")
        await pilot.resize_terminal(*WIDE)
        await settle(pilot)
        assert (text(pilot), pilot.app.focused) == (before, focus)


async def test_zoom_gives_one_pane_the_screen_and_takes_it_back(made: Path) -> None:
    async with opened(made) as (pilot, browse):
        await press(pilot, "tab", "z")
        assert browse.record_view.display
        assert not browse.listing.display
        await press(pilot, "z")
        assert browse.listing.display


async def test_help_says_what_the_signs_of_sessions_mean(made: Path) -> None:
    async with opened(made, size=NARROW) as (pilot, _):
        await press(pilot, "question_mark")
        for status, sign in SIGNS.items():
            assert f"{sign} {status or 'not stated'}" in text(pilot)


async def test_commands_work_under_a_cyrillic_layout_and_typing_is_left_alone(made: Path) -> None:
    async with opened(made) as (pilot, browse):
        await press(pilot, "о")
        assert browse.listing.cursor == 1
        await press(pilot, "л")
        assert browse.listing.cursor == 0
        await press(pilot, "м")
        assert focused(pilot) == "evidence"
        await press(pilot, "м", "3", "full_stop")
        await type_in(pilot, "мухриддин")
        assert browse.prompt.value == "мухриддин"
        assert browse.listing.row is not None
        assert browse.listing.row.id == "person/sirojiddin-muhriddin"
        await press(pilot, "enter", "й")
        assert not pilot.app.is_running


async def test_open_at_a_record_that_is_not_there_says_so(made: Path) -> None:
    async with opened(made, at="person/nobody") as (pilot, _):
        assert "person/nobody is not in this archive." in text(pilot)


async def test_q_quits_with_status_nought(made: Path) -> None:
    app = Summitry(made)
    async with app.run_test() as pilot:
        await settle(pilot)
        await pilot.press("q")
    assert app.return_code == 0


async def test_keys_that_run_ahead_open_what_they_meant(made: Path) -> None:
    app = Summitry(made)
    async with app.run_test(size=NARROW) as pilot:
        for key in ("3", "slash", *"nurleu", "enter", "v", "enter"):
            app.post_message(events.Key(key, key if len(key) == 1 else None))
        await settle(pilot)
        assert isinstance(app.screen, Reading)
        assert "Nurleu joined the seventh meeting" in text(pilot)
        assert "Nurleu" in app.screen.claim.words
