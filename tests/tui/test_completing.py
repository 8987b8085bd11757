"""What the prompts offer while fields and values are typed, and the key that takes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from textual.widgets import Input

from db.archive import Archive
from tests.settle import press, settle, type_in
from tests.tui.screens import NARROW, opened, shown, text
from tui.completing import completions
from tui.screens.finder import Finder

if TYPE_CHECKING:
    from pathlib import Path


async def test_tab_writes_out_the_field_and_then_its_value(made: Path) -> None:
    async with opened(made, size=NARROW) as (pilot, browse):
        await press(pilot, "slash")
        await type_in(pilot, "ci")
        assert "/ city:" in shown(pilot)[-1]
        await press(pilot, "tab")
        assert browse.prompt.value == "city:"
        await type_in(pilot, "mi")
        await press(pilot, "tab")
        assert browse.prompt.value == "city:minsk"
        assert browse.listing.total == 2


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("person:nurl", "person:murat-nurtleu"),
        ("body:c", "body:cfm"),
        ("country:k", "country:KZ"),
        ("status:ap", "status:approved"),
        ("source:ste", 'source:"Steppe Courier"'),
        ("almaty date:20", "date:2025"),
    ],
)
async def test_values_of_the_archive_are_offered_beside_the_prompt(made: Path, typed: str, offered: str) -> None:
    async with opened(made) as (pilot, _):
        await press(pilot, "f")
        await type_in(pilot, typed)
        assert f"Tab  {offered}" in shown(pilot)[0]


async def test_a_field_that_the_list_lacks_is_not_offered(made: Path) -> None:
    async with opened(made) as (pilot, _):
        for pane, offered in (("2", "Tab  has:conflict"), ("4", "Enter Keep")):
            await press(pilot, pane, "slash")
            await type_in(pilot, "has:")
            assert offered in text(pilot)
            await press(pilot, "escape", "escape")


def test_nothing_is_offered_for_an_id_behind_the_sign_of_a_claim(made: Path) -> None:
    with Archive.open(made) as archive:
        assert completions("open almaty", {"browse"}, archive)
        assert completions("open almaty#april", {"browse"}, archive) == []


async def test_tab_moves_down_the_hits_where_nothing_is_offered(made: Path) -> None:
    async with opened(made) as (pilot, browse):
        await press(pilot, "slash", "tab")
        assert browse.listing.cursor == 1
        await press(pilot, "escape", "f")
        await type_in(pilot, "lebedev")
        await press(pilot, "tab")
        assert isinstance(pilot.app.screen, Finder)
        assert pilot.app.screen.listing.cursor == 1


async def test_an_offer_is_gone_with_the_words_it_was_for(made: Path) -> None:
    async with opened(made) as (pilot, browse):
        await press(pilot, "slash")
        await type_in(pilot, "status:re")
        assert "Tab  status:removed  status:returned" in shown(pilot)[-1]
        browse.prompt.value = "lebedev"
        await settle(pilot)
        assert "Tab" not in shown(pilot)[-1]
        assert "Enter Keep" in shown(pilot)[-1]


async def test_the_palette_lists_ways_to_go_on_and_takes_one(made: Path) -> None:
    async with opened(made) as (pilot, _):
        await press(pilot, "ctrl+p")
        await type_in(pilot, "person:nurl")
        assert "person:murat-nurtleu" in text(pilot)
        await press(pilot, "enter")
        assert pilot.app.screen.query_one(Input).value == "person:murat-nurtleu"
        assert "Murat Nurtleu" in text(pilot)
