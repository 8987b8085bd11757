"""Finding everywhere, choosing by name, and the help."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.settle import press, settle, type_in
from tests.tui.screens import NARROW, WIDE, opened, shown, text
from tui import keys
from tui.palette import Palette, rank
from tui.screens.finder import Finder
from tui.screens.help import KeyTable

if TYPE_CHECKING:
    from pathlib import Path


async def test_find_lists_hits_of_all_kinds_grouped_with_their_reasons(made: Path) -> None:
    async with opened(made) as (pilot, _):
        await press(pilot, "f")
        assert isinstance(pilot.app.screen, Finder)
        await type_in(pilot, "Muhriddin")
        kinds = [line.split()[0] for line in shown(pilot)[2:-1] if line.strip()]
        assert kinds[:2] == ["›", "article"] or "person" in shown(pilot)[2]
        assert "Sirojiddin Muhriddin" in text(pilot)


async def test_finder_writes_kinds_and_reasons_whole_in_a_narrow_window(made: Path) -> None:
    async with opened(made, size=(60, 20)) as (pilot, _):
        await press(pilot, "f")
        await type_in(pilot, "program strengthening border security 2026")
        assert any(line.startswith("› document  ") for line in shown(pilot))
        await press(pilot, "ctrl+u")
        await type_in(pilot, "Nurleu")
        assert "Nurleu (also)" in text(pilot)


async def test_enter_goes_to_the_hit_and_back_returns(made: Path) -> None:
    async with opened(made) as (pilot, browse):
        await press(pilot, "f")
        await type_in(pilot, "lebedev")
        await press(pilot, "enter")
        assert browse.record_view.page is not None
        assert browse.record_view.page.id == "person/sergey-lebedev"
        await press(pilot, "backspace")
        assert browse.record_view.page.kind == "session"


async def test_escape_closes_the_finder_and_nonsense_finds_nothing(made: Path) -> None:
    async with opened(made) as (pilot, browse):
        await press(pilot, "f")
        await type_in(pilot, "zzqxv")
        assert "Nothing is found." in text(pilot)
        await press(pilot, "escape")
        assert pilot.app.screen is browse


async def test_city_leads_to_its_sessions(made: Path) -> None:
    async with opened(made) as (pilot, browse):
        browse.go_to("place/minsk")
        await settle(pilot)
        assert browse.listing.total == 2


async def test_palette_offers_records_and_commands(made: Path) -> None:
    async with opened(made) as (pilot, browse):
        await pilot.press("ctrl+p")
        await settle(pilot)
        assert isinstance(pilot.app.screen, Palette)
        await type_in(pilot, "nurtelu")
        assert "Murat Nurtleu" in text(pilot)
        await press(pilot, "enter")
        await press(pilot, "enter")
        assert browse.record_view.page is not None
        assert browse.record_view.page.id == "person/murat-nurtleu"


def test_hel_puts_help_before_quit() -> None:
    ranked = sorted(keys.COMMANDS, key=lambda command: rank("hel", command), reverse=True)
    assert ranked[0].id == "app.help"
    assert all(rank("quit", command) == 0 for command in keys.COMMANDS if command.id == "app.help")


@pytest.mark.parametrize("size", [WIDE, NARROW])
async def test_help_names_every_command(made: Path, size: tuple[int, int]) -> None:
    async with opened(made, size=size) as (pilot, browse):
        await press(pilot, "question_mark")
        table = pilot.app.screen.query_one(KeyTable)
        said = " ".join(" ".join(run.text for line in table.laid.lines for run in line).split())
        for command in keys.COMMANDS:
            assert command.tooltip in said
        await press(pilot, "question_mark")
        assert pilot.app.screen is browse


async def test_fields_narrow_the_list_and_the_finder_alike(made: Path) -> None:
    async with opened(made) as (pilot, browse):
        await press(pilot, "slash")
        await type_in(pilot, "city:minsk")
        assert browse.listing.total == 2
        await press(pilot, "enter", "f")
        await type_in(pilot, "city:minsk kind:session")
        assert isinstance(pilot.app.screen, Finder)
        assert pilot.app.screen.listing.total == 2


async def test_a_wrong_field_is_a_sentence_under_the_prompt_and_the_list_stays(made: Path) -> None:
    said = "There is no field perosn:; the nearest is person:, as in person:nurtleu."
    async with opened(made, size=NARROW) as (pilot, browse):
        everything = browse.listing.total
        await press(pilot, "slash")
        browse.prompt.value = "perosn:nurleu"
        await settle(pilot)
        assert shown(pilot)[-1].strip() == said
        assert "perosn:nurleu" in shown(pilot)[-2]
        assert browse.listing.total == everything
        browse.prompt.value = "minsk"
        await settle(pilot)
        assert browse.listing.total == 2
        assert "There is no field" not in text(pilot)


async def test_a_filter_that_is_kept_with_a_wrong_field_says_so_in_place_of_the_list(made: Path) -> None:
    async with opened(made) as (pilot, browse):
        await press(pilot, "slash")
        await type_in(pilot, "perosn:nurleu")
        await press(pilot, "enter")
        assert browse.listing.total == 0
        assert "There is no field perosn:" in text(pilot)


async def test_a_wrong_value_is_a_sentence_under_the_finders_prompt(made: Path) -> None:
    async with opened(made) as (pilot, _):
        await press(pilot, "f")
        await type_in(pilot, "status:remved")
        assert "There is no status:remved; the nearest is status:removed." in text(pilot)
        await press(pilot, "enter")
        assert isinstance(pilot.app.screen, Finder)


async def test_the_palette_takes_fields_and_says_which_are_wrong(made: Path) -> None:
    async with opened(made) as (pilot, browse):
        await pilot.press("ctrl+p")
        await settle(pilot)
        await type_in(pilot, "perosn:lebedev")
        assert "the nearest is person:" in text(pilot)
        await press(pilot, "escape")
        await pilot.press("ctrl+p")
        await settle(pilot)
        await type_in(pilot, "kind:person person:lebedev")
        assert "Sergey Lebedev" in text(pilot)
        await press(pilot, "enter", "enter")
        assert browse.record_view.page is not None
        assert browse.record_view.page.id == "person/sergey-lebedev"


async def test_no_markup_in_a_wrong_field_is_acted_on(made: Path) -> None:
    async with opened(made) as (pilot, _):
        await press(pilot, "f")
        await type_in(pilot, "status:[b]x[/]")
        assert "There is no status:[b]x[/]" in text(pilot)
