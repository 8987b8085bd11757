"""What a reader sets down holds everywhere, and what makes no sense is named with its line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.settle import press, settle
from tests.tui.screens import NARROW, focused, shown
from tui.__main__ import main
from tui.app import Summitry
from tui.keys import COMMANDS, COMMANDS_BY_ID
from tui.keys.hints import welcome
from tui.keys.rebinding import Keymap
from tui.settings import Settings, SettingsError, settings

if TYPE_CHECKING:
    from pathlib import Path


def read(folder: Path, text: str) -> Settings:
    path = folder / "config.toml"
    path.write_text(text, "utf-8")
    return settings(path)


def test_file_that_is_not_there_sets_nothing(tmp_path: Path) -> None:
    assert settings(tmp_path / "config.toml") == Settings()


def test_keys_are_written_as_one_reads_them(tmp_path: Path) -> None:
    text = """
    mouse = false
    [keys]
    "browse.filter" = "Ctrl+F, /"
    browse.sort = ["F5", "comma", "+"]
    "move.down" = "PgDn"
    "take.id" = "ш"
    "browse.zoom" = ""
    """
    assert read(tmp_path, text) == Settings(
        mouse=False,
        keys={
            "browse.filter": ("ctrl+f", "slash"),
            "browse.sort": ("f5", "comma", "plus"),
            "move.down": ("pagedown",),
            "take.id": ("ш",),
            "browse.zoom": (),
        },
    )


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ('mouse = true\narchiv = "x"', 2, "there is no setting archiv; the nearest is archive."),
        ("archive = 7", 1, "archive is the path of a file"),
        ('\n\nmouse = "off"', 3, "mouse is true or false"),
        ('theme = "lite"', 1, "theme is one of dark, light, contrast, terminal"),
        ("links = 0", 1, "links is true or false"),
        ("keys = 1", 1, "keys is a section"),
        (
            '[keys]\n# a remark\n"browse.filtr" = "f"',
            3,
            "there is no command browse.filtr; the nearest is browse.filter",
        ),
        ('[keys.browse]\nfilter = "f"\nsrot = "o"', 3, "there is no command browse.srot; the nearest is browse.sort"),
        ('[keys]\n"browse.filter" = "hyper"', 2, "browse.filter has hyper, which is no key"),
        ('[keys]\n"browse.filter" = "strg+f"', 2, "browse.filter has strg+f, which is no key"),
        ('[keys]\n"browse.filter" = 5', 2, 'the keys of browse.filter are written as "f"'),
        ('[keys]\n"browse.sort" = "w"\n"move.down" = "w"', 3, "w is given to both browse.sort and move.down"),
    ],
)
def test_mistake_is_named_with_its_line(tmp_path: Path, text: str, line: int, words: str) -> None:
    with pytest.raises(SettingsError) as caught:
        read(tmp_path, text)
    assert f"config.toml, line {line}: " in str(caught.value)
    assert words in str(caught.value)


@pytest.mark.parametrize("content", [b"[keys", b"\xff"])
def test_file_that_is_no_toml_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "config.toml").write_bytes(content)
    with pytest.raises(SettingsError, match=r"config\.toml"):
        settings(tmp_path / "config.toml")


def test_what_is_chosen_takes_the_key_from_what_had_it() -> None:
    keymap = Keymap(COMMANDS, {"browse.sort": ("j", "y"), "browse.zoom": ()})
    keys = {command.id: command.keys for command in keymap.commands}
    assert keys["browse.sort"] == ("j", "y")
    assert keys["move.down"] == ("down",)
    assert keys["take.copy"] == ()
    assert keymap.changes["browse.sort"] == "j,y,о,н"
    assert "browse.zoom" not in {command.id for command in keymap.at("browse")}


async def test_chosen_keys_work_under_both_layouts_and_stand_in_the_line_of_keys(made: Path) -> None:
    chosen = Settings(keys={"browse.filter": ("ctrl+f",), "browse.evidence": ("e",), "move.down": ("d",)})
    app = Summitry(made, settings=chosen)
    async with app.run_test(size=NARROW) as pilot:
        await settle(pilot)
        assert "Ctrl+F Filter" in shown(pilot)[-1]
        await press(pilot, "v", "slash")
        assert focused(pilot) == "list"
        await press(pilot, "у")
        assert focused(pilot) == "evidence"
        await press(pilot, "e", "ctrl+f")
        assert focused(pilot) == "prompt"
        await press(pilot, "escape", "j", "d")
        assert app.screen.query_one("#list").cursor == 1  # type: ignore[attr-defined]


def test_front_door_reads_them_and_ends_with_2_where_they_make_no_sense(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.delenv("SUMMITRY_ARCHIVE", raising=False)
    file = tmp_path / "summitry" / "config.toml"
    file.parent.mkdir()
    file.write_text(f'archive = "{tmp_path}/mine.db"\n[keys]\n"browse.filter" = "ctrl+f"\n')
    assert main(["keys"]) == 0
    said = capsys.readouterr().out
    assert "  Ctrl+F " in said
    assert all(identity in said for identity in COMMANDS_BY_ID)
    assert main(["list", "people"]) == 2
    assert f"{tmp_path}/mine.db" in capsys.readouterr().err
    file.write_text("colour = 1\n")
    assert main(["keys"]) == 2
    assert capsys.readouterr().err == f"summitry: {file}, line 1: there is no setting colour.\n"


def test_what_is_printed_can_be_set(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["keys", "--toml"]) == 0
    assert Keymap(COMMANDS, read(tmp_path, capsys.readouterr().out).keys).commands == COMMANDS


@pytest.mark.parametrize(
    ("chosen", "told"),
    [
        ({}, ":import PATH adds yours.  ? Help  q Quit"),
        ({"app.help": ("f1",), "browse.quit": ("ctrl+q", "q")}, ":import PATH adds yours.  F1 Help  Ctrl+Q Quit"),
        ({"app.command": ("f2",), "app.help": ()}, "summitry import PATH adds yours.  q Quit"),
    ],
)
def test_newcomer_is_told_the_keys_as_they_are(chosen: dict[str, tuple[str, ...]], told: str) -> None:
    assert welcome(Keymap(COMMANDS, chosen)) == f"Sample articles, to try things on; {told}"
