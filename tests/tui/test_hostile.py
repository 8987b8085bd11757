"""Text that tries to be markup, an action or a terminal's command is shown letter for letter and does nothing."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import AsyncIterator, Callable, Iterator
from typing import TYPE_CHECKING, Any, cast

import pytest
import rich.console
import rich.markup
import textual.actions
import textual.markup
from textual import events
from textual.content import Content
from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import Input

import tui
from tests.settle import press, settle, type_in
from tests.tui.hostile import HOSTILE, check_faithful, check_letters, make
from tui.app import Summitry
from tui.history import Visit
from tui.importing import Import
from tui.layout import shown
from tui.palette import Palette
from tui.screens.attendance import Attendance
from tui.screens.browse import Browse
from tui.screens.finder import Finder
from tui.screens.help import Help
from tui.screens.reading import Reading
from tui.screens.report import Report
from tui.screens.timeline import Timeline
from tui.state import Known, State

if TYPE_CHECKING:
    from pathlib import Path

    from textual.pilot import Pilot

SIZE = (110, 36)
FEW = tuple(each for each in HOSTILE if not set(" \t\v'\"") & set(each))[::6]
"""A text of each sort, for where all of them pass through the same gate."""
Walk = Callable[["Pilot[int]"], AsyncIterator[None]]
"""Goes through a screen, and stops wherever there is something to look at."""


@pytest.fixture(scope="session")
def poisoned(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make the archive once; its very name is hostile, as far as a file's name can be."""
    return make(tmp_path_factory.mktemp("poison") / HOSTILE[24])


@pytest.fixture(autouse=True)
def tripwire(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fail as soon as a text of the archive is read as markup or as an action."""

    def armed(parse: Callable[..., Any]) -> Callable[..., Any]:
        def checked(*args: object, **kwargs: object) -> object:
            assert not any("PZN" in arg for arg in args if isinstance(arg, str)), args
            return parse(*args, **kwargs)

        return checked

    for module, name in (
        (textual.markup, "to_content"),
        (rich.markup, "render"),
        (rich.console, "render_markup"),
        (Content, "from_markup"),
        (textual.actions, "parse"),
    ):
        monkeypatch.setattr(module, name, armed(getattr(module, name)))


async def panes(pilot: Pilot[int]) -> AsyncIterator[None]:
    """Go through each list, with the record and its evidence beside it and each of them alone."""
    for pane in "1234":
        await press(pilot, pane)
        yield
        for area in ("z", "G", "tab", "tab", "j", "z"):
            await press(pilot, area)
            yield
        await press(pilot, "tab")


async def records(pilot: Pilot[int]) -> AsyncIterator[None]:
    """Go through a record of each kind, and through ids that are of none."""
    browse = cast("Browse", pilot.app.screen)
    shelves = await browse.ask(lambda archive: [shelf.page("", limit=7).rows for shelf in archive.shelves.values()])
    await press(pilot, "tab")
    for record in (*(rows[6].id for rows in shelves or ()), *(f"person/{hostile}" for hostile in FEW)):
        browse.go_to(record)
        await settle(pilot)
        yield


async def prompts(pilot: Pilot[int]) -> AsyncIterator[None]:
    """Paste into the filter, and see what it offers, refuses and leaves below the list."""
    for pane, words in (("1", "city:"), ("4", "source:")):
        await press(pilot, pane, "slash")
        for hostile in FEW:
            await paste(pilot, f'{words}"{hostile}"')
            yield
        await paste(pilot, words)
        yield
        await press(pilot, "tab")
        yield
        await paste(pilot, "nothing[@click=app.quit]")
        await press(pilot, "enter")
        yield
        await press(pilot, "escape")


async def commands(pilot: Pilot[int]) -> AsyncIterator[None]:
    """Type commands: what they offer, what was typed on another evening, and what they say."""
    folder = cast("Summitry", pilot.app).reader.path.parent
    for hostile in HOSTILE:
        if not set("/\0'") & set(hostile):
            (folder / hostile).touch()
    await press(pilot, "colon")
    for _ in range(10):
        await press(pilot, "up")
        yield
    for words in ("open recorda", "open session/", "go ", f"write {folder}/", f"copy --to {folder}/PZN"):
        await paste(pilot, words)
        yield
        for _ in range(3):
            await press(pilot, "tab")
            yield
    await press(pilot, "escape")
    for hostile in FEW[:2]:
        for words in (
            hostile,
            f"open {hostile}",
            f"go {hostile}",
            f"write '{folder}/none/{hostile}'",
            f"set {hostile}",
        ):
            await press(pilot, "colon")
            await paste(pilot, words)
            await press(pilot, "enter")
            yield


async def taking(pilot: Pilot[int]) -> AsyncIterator[None]:
    """Take along, link and keep what is in the list, in the record, in the evidence, and all that is marked."""
    for pane in "34":
        for step in (pane, "y", "Y", "o", "v", "y", "Y", "o", "n", "v", "T", "y", "T", "a", "c"):
            await press(pilot, step)
            yield


async def finder(pilot: Pilot[int]) -> AsyncIterator[None]:
    """Find, step through the hits, and paste."""
    await press(pilot, "f")
    await type_in(pilot, "record")
    yield
    await press(pilot, "pagedown")
    yield
    for words in ("city:", "source:", *(f'status:"{hostile}"' for hostile in FEW)):
        await paste(pilot, words)
        yield


async def palette(pilot: Pilot[int]) -> AsyncIterator[None]:
    """Choose by name, and paste."""
    await press(pilot, "ctrl+p")
    for words in ("recordaaa", "recordaba", "record", "city:", *(f'status:"{hostile}"' for hostile in FEW)):
        await paste(pilot, words)
        yield


async def help_(pilot: Pilot[int]) -> AsyncIterator[None]:
    """Page through the table of keys, which nothing hostile may come into."""
    await press(pilot, "question_mark")
    yield
    await press(pilot, "G")
    yield


async def reading(pilot: Pilot[int]) -> AsyncIterator[None]:
    """Read articles from end to end, from passage to passage, and take them along; the last is none."""
    for article in range(2):
        await press(pilot, "4", *"j" * article, "enter")
        yield
        for step in (*("n",) * 4, "y", "Y", "o", "N", "G", "pageup", "g"):
            await press(pilot, step)
            yield
        await press(pilot, "q")
    await pilot.app.push_screen(Reading(f"article/{HOSTILE[2]}"))
    await settle(pilot)
    yield


async def timeline(pilot: Pilot[int]) -> AsyncIterator[None]:
    """Go through the picture, body by body."""
    await press(pilot, "i")
    for step in ("l", *("j",) * len(HOSTILE), "G"):
        await press(pilot, step)
        yield


async def attendance(pilot: Pilot[int]) -> AsyncIterator[None]:
    """Go through who came to the sessions of bodies that are hostile themselves."""
    browse = cast("Browse", pilot.app.screen)
    bodies = await browse.ask(lambda archive: [row.id for row in archive.bodies.page("", limit=3).rows])
    await pilot.app.push_screen(Attendance("body/cis-cfm"))
    await settle(pilot)
    yield
    for step in ("l", "j", "j", "G"):
        await press(pilot, step)
        yield
    for body in bodies or ():
        await pilot.app.push_screen(Attendance(body))
        await settle(pilot)
        yield


async def report(pilot: Pilot[int]) -> AsyncIterator[None]:
    """Read the report of an import of hostile files, which were skipped for hostile reasons."""
    done = Import(cast("Summitry", pilot.app).reader.path, HOSTILE, lambda: None)
    done.lines.extend(f"skipped   {hostile}: {hostile}" for hostile in HOSTILE)
    await pilot.app.push_screen(Report(done))
    await settle(pilot)
    yield
    for _ in range(3):
        await press(pilot, "pagedown")
        yield


async def paste(pilot: Pilot[int], words: str) -> None:
    """Put words into the line that is typed in, in the place of what stood there."""
    line = cast("Input", pilot.app.focused)
    line.value = ""
    pilot.app.post_message(events.Paste(words))
    await settle(pilot)


WALKS: dict[Walk, type[Screen[Any]]] = {
    panes: Browse,
    records: Browse,
    prompts: Browse,
    commands: Browse,
    taking: Browse,
    finder: Finder,
    palette: Palette,
    help_: Help,
    reading: Reading,
    timeline: Timeline,
    attendance: Attendance,
    report: Report,
}
"""Every screen there is, and at least one way through it."""
WHOLE = {panes, reading, report}
"""The ways on which each hostile text is seen from its first letter to its last."""


def screens() -> set[type[Screen[Any]]]:
    """Find every screen of the program, wherever it is."""
    for module in pkgutil.walk_packages(tui.__path__, "tui."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    found: set[type[Screen[Any]]] = set()
    left: list[type[Screen[Any]]] = [Screen]
    while left:
        below = left.pop().__subclasses__()
        left += below
        found |= {each for each in below if each.__module__.startswith("tui.") and not each.__subclasses__()}
    return found


def test_every_screen_there_is_is_walked() -> None:
    assert screens() == set(WALKS.values())


def known() -> Known:
    """Give a reader's own state in which everything is hostile as well."""
    kept = {letter: Visit("people", None, HOSTILE[1]) for letter in "\u202e[a"}
    return Known(commands=HOSTILE, kept=kept, marked=HOSTILE)


@pytest.mark.parametrize("walk", WALKS)
async def test_every_screen_shows_hostile_text_letter_for_letter(walk: Walk, poisoned: Path) -> None:
    state = State()
    state.keep(lambda _: known())
    app = Summitry(poisoned, state=state)
    seen: set[int] = set()
    async with app.run_test(size=SIZE) as pilot:
        await settle(pilot)
        async for _ in walk(pilot):
            assert type(app.screen) is WALKS[walk]
            for words in widgets(app.screen):
                check_letters(words)
                seen |= check_faithful(words)
            assert not actions(app.screen)
        assert app.is_running
    assert walk not in WHOLE or seen == set(range(len(HOSTILE)))


async def test_clicking_and_choosing_hostile_text_runs_nothing(poisoned: Path) -> None:
    app = Summitry(poisoned)
    async with app.run_test(size=SIZE) as pilot:
        await settle(pilot)
        await press(pilot, "2", "tab")
        for y in range(2, 30, 9):
            for x in (5, 30, 50, 70, 100):
                await pilot.click(offset=(x, y))
        await press(pilot, "ctrl+p")
        await paste(pilot, "recordaaa")
        await press(pilot, "enter")
        await press(pilot, "f")
        await type_in(pilot, "recordbba")
        await press(pilot, "enter")
        assert isinstance(app.screen, Browse)
        assert app.is_running


@pytest.mark.parametrize("pasted", ["PZN\x1b]0;x\x07\u202e [/nope]\nand more", "\n", "\x00"])
async def test_what_is_pasted_is_typed_as_letters_into_any_line(made: Path, pasted: str) -> None:
    app = Summitry(made)
    async with app.run_test(size=SIZE) as pilot:
        await settle(pilot)
        for key in ("slash", "colon", "f", "ctrl+p"):
            await press(pilot, key)
            await paste(pilot, pasted)
            line = cast("Input", app.focused).value
            assert line == ("PZN␛]0;x␇ [/nope]" if pasted.startswith("PZN") else shown(pasted.strip("\n")))
            await press(pilot, "escape", "escape")


def widgets(screen: Screen[object]) -> Iterator[str]:
    """Give what each widget shows, apart from what stands beside it."""
    lines = screen._compositor.render_strips()  # noqa: SLF001
    for widget in screen.walk_children(Widget):
        if widget.content_region.area and not widget.children:
            x, y, width, height = widget.content_region
            yield "\n".join(line.crop(x, x + width).text for line in lines[y : y + height])


def actions(screen: Screen[object]) -> list[object]:
    """Find what a click on the screen would run, or a link that it would open."""
    styles = [segment.style for line in screen._compositor.render_strips() for segment in line if segment.style]  # noqa: SLF001
    return [style for style in styles if style.link or any(name.startswith("@") for name in style.meta)]
