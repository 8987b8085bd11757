"""How it looks is chosen in the settings, by the palette or by a command, and can be read whatever is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from textual.color import Color

from tests.settle import press, settle, type_in
from tests.tui.screens import NARROW, shown
from tests.tui.test_pictures import Compare, after
from tui.app import Summitry
from tui.settings import Settings
from tui.state import State
from tui.themes import THEMES
from tui.widgets.lines import Lines

if TYPE_CHECKING:
    from pathlib import Path

_LEAST = {"dark": 3.7, "contrast": 6.5}
"""What the ink of any tone stands out by, if not by the 4.5 that WCAG asks for; the usual cursor is Textual's own."""


def contrast(one: Color, other: Color) -> float:
    """Measure by how much two colours differ in light, as WCAG does: from 1 to 21."""
    lights = []
    for colour in (one, other):
        parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour.normalized]
        lights.append(0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2])
    return (max(lights) + 0.05) / (min(lights) + 0.05)


@pytest.mark.parametrize("theme", [name for name in THEMES if name != "terminal"])
async def test_every_tone_can_be_read_in_every_theme(made: Path, theme: str) -> None:
    app = Summitry(made, settings=Settings(theme=theme))
    async with app.run_test(size=NARROW) as pilot:
        await settle(pilot)
        listing = app.screen.query_one("#list", Lines)
        for tone in Lines.COMPONENT_CLASSES:
            style = listing.get_visual_style(tone)
            paper = style.background if style.background and style.background.a else listing.background_colors[1]
            ink = paper + (style.foreground or Color(0, 0, 0))
            assert contrast(ink, paper) >= _LEAST.get(theme, 4.5), (tone, ink, paper)


async def test_theme_is_chosen_and_kept(made: Path, tmp_path: Path) -> None:
    app = Summitry(made, state=State(tmp_path / "state.json"), settings=Settings(theme="light"))
    async with app.run_test(size=NARROW) as pilot:
        await settle(pilot)
        assert app.theme == THEMES["light"]
        await press(pilot, "ctrl+p")
        await type_in(pilot, "theme con")
        await press(pilot, "enter")
        assert app.theme == "contrast"
        await press(pilot, "colon")
        await type_in(pilot, "set theme nice")
        await press(pilot, "enter")
        assert "It is :set mouse on|off, theme NAME." in shown(pilot)[-1]
        await press(pilot, "colon")
        await type_in(pilot, "set theme term")
        await press(pilot, "tab", "enter")
        assert app.theme == THEMES["terminal"]
    again = Summitry(made, state=State(tmp_path / "state.json"), settings=Settings(theme="light"))
    assert again.theme == THEMES["terminal"]


def test_theme_chosen_in_one_archive_is_that_of_all(made: Path, tmp_path: Path) -> None:
    State.of(tmp_path, "one").choose_theme("contrast")
    assert Summitry(made, state=State.of(tmp_path, "other")).theme == THEMES["contrast"]


@pytest.mark.parametrize("written", [b"", b"nice\n", b"\xff\xfe", b"con\ntrast"])
def test_theme_that_there_is_not_is_as_good_as_none(made: Path, tmp_path: Path, written: bytes) -> None:
    (tmp_path / "theme").write_bytes(written)
    assert Summitry(made, state=State.of(tmp_path, "a")).theme == THEMES["dark"]


@pytest.mark.parametrize("theme", [name for name in THEMES if name != "dark"])
def test_theme(snap_compare: Compare, made: Path, theme: str) -> None:
    app = Summitry(made, settings=Settings(theme=theme))
    assert snap_compare(app, terminal_size=NARROW, run_before=after("j", "tab"))
