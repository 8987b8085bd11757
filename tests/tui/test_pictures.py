"""How the screens look, at the two sizes that most windows have, and a few others once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

import pytest
from rich.color import ColorSystem
from rich.segment import Segment
from rich.style import Style
from textual.filter import LineFilter

from tests.settle import press, settle, type_in
from tests.tui.screens import NARROW, WIDE
from tui.app import Summitry
from tui.importing import Import
from tui.screens.report import Report

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from pathlib import Path

    from textual.app import App
    from textual.color import Color
    from textual.pilot import Pilot


class Compare(Protocol):
    """What pytest-textual-snapshot offers."""

    def __call__(
        self,
        app: App[Any],
        *,
        terminal_size: tuple[int, int],
        run_before: Callable[[Pilot[Any]], Awaitable[None]],
    ) -> bool:
        """Compare a screen with its picture."""
        ...


REPORT = """\
skipped   news/picture.png: not a kind of file that articles come in
new       news/almaty.txt
doubt     news/almaty.txt: Nothing tells the year of this day
2 inputs: 1 new, 0 changed, 0 unchanged, 1 skipped
1 doubt, 0 records with conflicts"""

SIZES = pytest.mark.parametrize("size", [NARROW, WIDE], ids=["80x24", "120x36"])


def after(*keys: str, typed: str = "") -> Callable[[Pilot[Any]], Awaitable[None]]:
    """Press keys before the picture is taken."""

    async def run(pilot: Pilot[Any]) -> None:
        await settle(pilot)
        await press(pilot, *keys)
        if typed:
            await type_in(pilot, typed)

    return run


@SIZES
@pytest.mark.parametrize(("key", "pane"), [("1", "sessions"), ("2", "documents"), ("3", "people"), ("4", "articles")])
def test_pane(snap_compare: Compare, made: Path, key: str, pane: str, size: tuple[int, int]) -> None:
    del pane
    assert snap_compare(Summitry(made), terminal_size=size, run_before=after(key, "j"))


@SIZES
def test_filter(snap_compare: Compare, made: Path, size: tuple[int, int]) -> None:
    assert snap_compare(Summitry(made), terminal_size=size, run_before=after("3", "slash", typed="Nurleu"))


@SIZES
def test_evidence(snap_compare: Compare, made: Path, size: tuple[int, int]) -> None:
    assert snap_compare(Summitry(made), terminal_size=size, run_before=after("j", "v", "j"))


@SIZES
def test_reader_at_the_sentence(snap_compare: Compare, made: Path, size: tuple[int, int]) -> None:
    async def run(pilot: Pilot[Any]) -> None:
        await after("3", "slash", typed="Nurleu")(pilot)
        await press(pilot, "enter", "v", "enter")

    assert snap_compare(Summitry(made), terminal_size=size, run_before=run)


@SIZES
def test_words_found_in_an_article(snap_compare: Compare, made: Path, size: tuple[int, int]) -> None:
    run = after("4", "enter", "slash", typed="minister")
    assert snap_compare(Summitry(made), terminal_size=size, run_before=run)


def test_copied_citation(snap_compare: Compare, made: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSH_CONNECTION", "192.0.2.1 5000 192.0.2.2 22")
    monkeypatch.delenv("TMUX", raising=False)
    monkeypatch.delenv("STY", raising=False)

    async def run(pilot: Pilot[Any]) -> None:
        await after("2", "slash", typed="border security")(pilot)
        await press(pilot, "enter", "y")

    assert snap_compare(Summitry(made), terminal_size=NARROW, run_before=run)


@SIZES
def test_finder(snap_compare: Compare, made: Path, size: tuple[int, int]) -> None:
    assert snap_compare(Summitry(made), terminal_size=size, run_before=after("f", typed="Muhriddin"))


@SIZES
def test_help(snap_compare: Compare, made: Path, size: tuple[int, int]) -> None:
    assert snap_compare(Summitry(made), terminal_size=size, run_before=after("question_mark"))


@SIZES
def test_command_line(snap_compare: Compare, made: Path, size: tuple[int, int]) -> None:
    assert snap_compare(Summitry(made), terminal_size=size, run_before=after("3", "t", "colon", typed="open nur"))


@SIZES
def test_report(snap_compare: Compare, made: Path, size: tuple[int, int]) -> None:
    done = Import(made, ["news/"], lambda: None)
    done.lines.extend(REPORT.splitlines())
    done.counts.update(new=1, skipped=1)
    done.status = 1

    async def run(pilot: Pilot[Any]) -> None:
        await settle(pilot)
        pilot.app.push_screen(Report(done))
        await settle(pilot)

    assert snap_compare(Summitry(made), terminal_size=size, run_before=run)


@SIZES
def test_palette(snap_compare: Compare, made: Path, size: tuple[int, int]) -> None:
    assert snap_compare(Summitry(made), terminal_size=size, run_before=after("ctrl+p", typed="lebedef"))


def test_small_window(snap_compare: Compare, made: Path) -> None:
    assert snap_compare(Summitry(made), terminal_size=(40, 12), run_before=after("j"))


def test_window_too_small(snap_compare: Compare, made: Path) -> None:
    assert snap_compare(Summitry(made), terminal_size=(30, 8), run_before=after())


def test_without_colours(snap_compare: Compare, made: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    assert snap_compare(Summitry(made), terminal_size=NARROW, run_before=after("j", "tab"))


class Fewer(LineFilter):
    """Gives each colour as a terminal of sixteen has it."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """Bring the colours of a line down."""
        del background
        return [Segment(text, style and self._fewer(style)) for text, style, _ in segments]

    @staticmethod
    def _fewer(style: Style) -> Style:
        ink, paper = (each and each.downgrade(ColorSystem.STANDARD) for each in (style.color, style.bgcolor))
        return Style.from_color(ink, paper) + Style(bold=style.bold, underline=style.underline, reverse=style.reverse)


def test_sixteen_colours(snap_compare: Compare, made: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("textual.constants.COLOR_SYSTEM", "standard")
    monkeypatch.setattr(Summitry, "get_line_filters", lambda _: [Fewer()])
    assert snap_compare(Summitry(made), terminal_size=NARROW, run_before=after("j", "tab"))
