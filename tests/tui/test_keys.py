"""One declaration for each command, from which everything else comes."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.program import ROOT
from tui import keys
from tui.app import Summitry
from tui.palette import Palette
from tui.screens.browse import Browse
from tui.screens.doing import Doing
from tui.screens.finder import Finder
from tui.screens.help import Help
from tui.screens.reading import Reading
from tui.screens.report import Report
from tui.screens.timeline import Timeline
from tui.widgets.article_text import ArticleText
from tui.widgets.command_line import CommandLine
from tui.widgets.listing import Listing
from tui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from tui.keys import Command, Place

OWNERS: dict[Place, tuple[type, ...]] = {
    "app": (Summitry,),
    "browse": (Browse,),
    "pane": (Listing, Sheet, ArticleText),
    "reading": (Reading,),
    "finder": (Finder,),
    "help": (Help,),
    "prompt": (Browse, Finder),
    "words": (Browse, Finder, Palette),
    "line": (CommandLine,),
    "timeline": (Timeline,),
    "take": (Browse, Reading),
    "report": (Report,),
}
NEEDS_ALTGR = set("\\[]{}~@|")


@pytest.mark.parametrize("command", keys.COMMANDS, ids=lambda command: command.id)
def test_every_command_is_said_and_done(command: Command) -> None:
    assert command.description
    assert command.tooltip.endswith(".")
    action = command.action.removeprefix("app.").removeprefix("screen.").partition("(")[0]
    owners = (Summitry,) if command.action.startswith("app.") else OWNERS[command.place]
    for owner in owners:
        assert hasattr(owner, f"action_{action}"), f"{owner.__name__} does not {action}"


@pytest.mark.parametrize("typed", keys.TYPED, ids=lambda typed: typed.name)
def test_every_command_with_words_is_said_and_done(typed: keys.Typed) -> None:
    assert typed.tooltip.endswith(".")
    assert hasattr(Doing, f"do_{typed.name}")


def test_ids_are_unique() -> None:
    ids = [command.id for command in keys.COMMANDS]
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize("place", keys.PLACES)
def test_no_key_means_two_things_in_one_place(place: Place) -> None:
    # Within the help, the key that opened it closes it.
    everywhere = () if place in {"app", "help"} else keys.at("app")
    bound = [key for command in (*keys.at(place), *everywhere) for key in keys.with_twins(command)]
    assert len(set(bound)) == len(bound)


def test_no_key_of_a_screen_is_taken_by_what_every_screen_can_do() -> None:
    taken = {key for command in keys.at("take") for key in keys.with_twins(command)}
    for place in ("browse", "reading"):
        assert not taken & {key for command in keys.at(place) for key in keys.with_twins(command)}


def test_no_key_of_a_pane_is_taken_by_the_screen_around_it() -> None:
    moves = {key for command in keys.at("pane") for key in keys.with_twins(command)}
    for place in ("browse", "take", "reading"):
        around = {key for command in keys.at(place) for key in keys.with_twins(command)}
        assert not moves & around


def test_nothing_hangs_on_altgr_or_flow_control_alone() -> None:
    for command in keys.COMMANDS:
        usable = [key for key in command.keys if not NEEDS_ALTGR & set(key) and key not in {"ctrl+s", "ctrl+q"}]
        assert usable, command.id


@pytest.mark.parametrize(
    ("key", "twin"),
    [("j", "о"), ("v", "м"), ("G", "П"), ("slash", "full_stop"), ("ctrl+d", "ctrl+в"), ("3", "і")],
)
def test_letters_have_twins_under_a_cyrillic_layout(key: str, twin: str) -> None:
    assert twin in keys.twins(key)


def test_keys_are_known_without_a_screen() -> None:
    code = "import sys, tui.keys; assert not any(name.startswith(('textual', 'rich')) for name in sys.modules)"
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True)
