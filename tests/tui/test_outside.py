"""What is shown in other programs, and what becomes of a link when nobody sits at the server."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

from db.archive import Archive
from tests.builders import reading
from tests.settle import press, settle
from tests.tui.screens import NARROW, focused, opened, shown
from tests.tui.test_first_walk import Terminal

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

PROGRAM = """#!/bin/sh
trap '' INT
kill -INT 0
for last in "$@"; do :; done
echo "$1" > {told}
ls -l "$last" >> {told}
cat "$last" >> {told}
echo "seen in $0"
"""


def program(path: Path) -> Path:
    """Make a program that notes what it is given, and in which Ctrl+C is pressed."""
    path.write_text(PROGRAM.format(told=path.with_suffix(".told")))
    path.chmod(0o700)
    return path


def test_editor_pager_and_command_get_the_text_and_give_the_terminal_back(made: Path, tmp_path: Path) -> None:
    editor, pager = program(tmp_path / "nano"), program(tmp_path / "pager")
    own = {"VISUAL": str(editor), "EDITOR": "/nowhere", "PAGER": f"{pager} -x"}
    shutil.copy(made, tmp_path / "archive.db")
    terminal = Terminal(tmp_path / "archive.db", 80, 24, **own)
    terminal.sees("Took part")
    terminal.types("v")
    terminal.sees("Evidence  ")
    terminal.types("e")
    terminal.until(lambda: b"seen in" in terminal.sent, what="the editor")
    terminal.sees("Evidence  ")
    line, mode, *text = editor.with_suffix(".told").read_text("utf-8").splitlines()
    assert line.startswith("+")
    assert mode.startswith("-r--------")
    assert int(line) <= len(text)
    terminal.types("p")
    terminal.until(lambda: terminal.sent.count(b"seen in") == 2, what="the pager")
    terminal.sees("Evidence  ")
    assert pager.with_suffix(".told").read_text("utf-8").startswith("-x\n")
    terminal.types("\x1b")
    terminal.sees("Took part")
    terminal.types("|")
    terminal.types("head -n 1; false\r")
    terminal.until(lambda: b"[Enter]" in terminal.sent, what="the end of the command")
    terminal.types("\r")
    terminal.sees("ended with status 1")
    terminal.types("|")
    terminal.types("kill -TERM $$\r")
    terminal.until(lambda: terminal.sent.count(b"[Enter]") == 2, what="the end of the other command")
    terminal.types("\r")
    terminal.sees("It was ended: ")
    terminal.types("q")
    assert terminal.ends() == 0


async def test_program_that_is_not_there_is_named(made: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VISUAL", "no-such-program --wait")
    async with opened(made, size=NARROW) as (pilot, _):
        await press(pilot, "e")
        assert "There is no program no-such-program here" in shown(pilot)[-1]


async def test_program_with_an_open_quotation_mark_is_said_and_harms_nothing(
    made: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VISUAL", "vi '")
    monkeypatch.setenv("PAGER", "less '")
    async with opened(made, size=NARROW) as (pilot, _):
        for key, name in (("e", "VISUAL"), ("p", "PAGER")):
            await press(pilot, key)
            assert f"A quotation mark in {name} is not closed" in shown(pilot)[-1]


async def test_link_over_ssh_is_shown_and_copied_and_no_browser_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    browser = program(tmp_path / "browser")
    monkeypatch.setenv("BROWSER", os.fspath(browser))
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setenv("SSH_CONNECTION", "192.0.2.1 5000 192.0.2.2 22")
    with Archive.writing(tmp_path / "archive.db", create=True) as writer:
        told = [("person:1", "name", "Anna Berg", "Anna Berg")]
        writer.keep(
            [
                reading("Anna Berg spoke.", told, source="https://news.example/anna"),
                reading("Boris Klee spoke.", [("person:1", "name", "Boris Klee", "Boris Klee")], source="klee.txt"),
            ]
        )
    async with opened(tmp_path / "archive.db", size=NARROW) as (pilot, browse):
        await press(pilot, "3", "o")
        assert pilot.app.clipboard == "https://news.example/anna"
        assert "Copied https://news.example/anna" in shown(pilot)[-1]
        assert {segment.style.link for segment in browse.key_line.draw(0) if segment.style} == {
            "https://news.example/anna"
        }
        await press(pilot, "j", "o")
        assert "The source is no link: klee.txt" in shown(pilot)[-1]
    assert not browser.with_suffix(".told").exists()


async def test_conflicts_and_attendance_are_a_key_away_and_said_where_there_are_none(made: Path) -> None:
    async with opened(made, size=NARROW) as (pilot, browse):
        browse.go_to("session/cis-cfm-2025-04-11-almaty")
        await settle(pilot)
        await press(pilot, "c")
        assert focused(pilot) == "record"
        assert browse.record_view.target is not None
        await press(pilot, "a")
        assert browse.record_view.target == "person/murat-nurtleu"
        await press(pilot, "3", "c")
        assert "No article contradicts another about this." in shown(pilot)[-1]
        await press(pilot, "a")
        assert (browse.record_view.target or "").startswith("session/")


async def test_n_goes_on_to_the_next_hit_from_wherever_one_is(made: Path) -> None:
    async with opened(made, size=NARROW) as (pilot, browse):
        await press(pilot, "n")
        assert "Nothing is looked for" in shown(pilot)[-1]
        await press(pilot, "slash", *"cfm", "enter", "tab", "n")
        assert browse.listing.cursor == 1
        assert focused(pilot) == "record"
        await press(pilot, "Т")
        assert browse.listing.cursor == 0
