"""The picture of the whole archive, and where it leads."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import pytest

from tests.settle import press
from tests.tui.screens import NARROW, opened, shown, text
from tests.tui.test_pictures import SIZES, Compare, after
from tui.app import Summitry
from tui.history import Visit
from tui.picture import Figures, draw

Years = Mapping[int | None, Mapping[str | None, int]]

if TYPE_CHECKING:
    from pathlib import Path

    from tui.picture import Picture


def said(picture: Picture) -> list[str]:
    """Read the lines of a picture."""
    return ["".join(run.text for run in line) for line in picture.lines]


def test_each_session_is_a_sign_and_many_are_a_number() -> None:
    years: Years = {
        2023: {"held": 2, "scheduled": 1},
        2024: {"held": 1, "cancelled": 1},
        2025: {"held": 12},
        2026: {None: 1},
        2027: {"held": 3, "scheduled": 14},
    }
    lines = said(draw(Figures({"cis-cfm": years}, {}), 76))
    assert lines[2].split() == ["2023", "2024", "2025", "2026", "2027"]
    assert lines[3].split() == ["CIS", "CFM", "35", "●●○", "●×", "12●", "?", "17"]


@pytest.mark.parametrize("width", [46, 76, 116])
def test_years_are_taken_together_rather_than_left_out(width: int) -> None:
    years: Years = {year: {"held": 1} for year in range(1991, 2027)}
    picture = draw(Figures({"cis-cfm": years}, {}), width)
    assert all(len(line.rstrip()) <= width for line in said(picture)[1:])
    spans = [stop.to.words.partition("date:")[2].split("..") for stop in picture.stops[1:]]
    assert [year for span in spans for year in range(int(span[0]), int(span[-1]) + 1)][-36:] == [*range(1991, 2027)]


def test_months_without_articles_are_seen_and_each_other_leads_to_its_articles() -> None:
    picture = draw(Figures({}, {"2024-11": 8, "2025-01": 1}), 76)
    assert said(picture)[-2:] == ["█·▁", "2024"]
    assert [stop.to for stop in picture.stops] == [
        Visit("articles", None, "date:2024-11"),
        Visit("articles", None, "date:2025-01"),
    ]


def test_archive_that_holds_nothing_yet_has_a_picture_too() -> None:
    assert said(draw(Figures({}, {}), 76)) == ["Sessions  none yet", "", "Articles  none with a date"]


async def test_i_shows_the_picture_and_enter_leads_to_what_is_under_the_cursor(made: Path) -> None:
    async with opened(made, size=NARROW) as (pilot, browse):
        await press(pilot, "i", "l")
        assert "2024: 1 held" in shown(pilot)[-2]
        await press(pilot, "right", "k", "ш")
        assert browse.is_current
        await press(pilot, "i", "l", "j", "enter")
        assert browse.here == Visit("sessions", "session/cis-cfm-2024-04-12-minsk", "body:cis-cfm date:2024")
        assert browse.listing.total == 1
        await press(pilot, "backspace", "i", "G", "enter")
        assert browse.here.pane == "articles"
        assert browse.here.words == "date:2024-04"
        await press(pilot, "i", "enter")
        assert "Central Asia" in text(pilot)
        assert browse.here.record is not None
        assert browse.here.record.startswith("body/")


@SIZES
def test_timeline(snap_compare: Compare, made: Path, size: tuple[int, int]) -> None:
    assert snap_compare(Summitry(made), terminal_size=size, run_before=after("i", "l"))
