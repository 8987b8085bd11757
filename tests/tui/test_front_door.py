"""The command line: which archive is meant, what is wrong usage, and how it is said."""

from __future__ import annotations

import sqlite3
import tomllib
from typing import TYPE_CHECKING

import pytest

from tui.__main__ import main
from tui.keys import COMMANDS

if TYPE_CHECKING:
    from pathlib import Path

PERSON = "person/murat-nurtleu"
SESSION = "session/cis-cfm-2025-04-11-almaty"
Said = pytest.CaptureFixture[str]


def test_the_archive_is_named_before_or_after_the_command_or_by_the_environment(
    path: Path, capsys: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    for words in (
        ["--archive", str(path), "list", "people"],
        ["list", "people", "--archive", str(path)],
        ["list", f"--archive={path}", "people"],
        ["--archive", "/nowhere", "list", "people", "--archive", str(path)],
    ):
        assert main(words) == 0
        assert PERSON in capsys.readouterr().out
    monkeypatch.setenv("SUMMITRY_ARCHIVE", str(path))
    assert main(["list", "people"]) == 0
    monkeypatch.setenv("SUMMITRY_ARCHIVE", "/nowhere/at/all.db")
    assert main(["list", "people"]) == 2


def test_without_a_screen_the_sessions_are_printed(path: Path, capsys: Said) -> None:
    assert main(["--archive", str(path)]) == 0
    said = capsys.readouterr()
    assert said.out.split()[:4] == [SESSION, "2025-04-11", "Almaty", "cis-cfm"]
    assert said.err == ""


def test_check_tells_a_sound_archive_from_another(path: Path, capsys: Said) -> None:
    assert main(["--archive", str(path), "check"]) == 0
    assert "sound" in capsys.readouterr().out
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE claim SET quote = 'x'")
    connection.close()
    assert main(["--archive", str(path), "check"]) == 1
    assert "quote" in capsys.readouterr().out


def test_check_counts_one_as_one(made: Path, capsys: Said) -> None:
    assert main(["--archive", str(made), "check"]) == 0
    said = capsys.readouterr().out
    assert "3 people, 3 articles" in said
    assert "1 designation, 0 chairmanships" in said
    assert "1 encounter, 1 expectation." in said


def test_keys_prints_every_command_and_needs_no_archive(capsys: Said, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SUMMITRY_ARCHIVE", "/nowhere/at/all.db")
    assert main(["keys"]) == 0
    said = capsys.readouterr().out
    assert all(command.id in said for command in COMMANDS)
    assert main(["keys", "--toml"]) == 0
    assert set(tomllib.loads(capsys.readouterr().out)["keys"]) == {command.id for command in COMMANDS}


@pytest.mark.parametrize(
    "words",
    [
        ["nonsense"],
        ["--nonsense"],
        ["list"],
        ["list", "nonsense"],
        ["search"],
        ["search", "x", "--limit", "0"],
        ["search", "x", "--limit", "9" * 5000],
        ["search", "x", "--kind", "\x1b[2J"],
        ["export", "--format", "nonsense"],
        ["show"],
    ],
    ids=lambda words: " ".join(words)[:20],
)
def test_wrong_usage_is_one_line_and_status_two(words: list[str], path: Path, capsys: Said) -> None:
    with pytest.raises(SystemExit) as left:
        main(["--archive", str(path), *words])
    assert left.value.code == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1
    assert said.err.isprintable() or said.err[:-1].isprintable()


def test_complaint_about_a_very_long_word_is_short(capsys: Said) -> None:
    with pytest.raises(SystemExit):
        main(["x" * 100_000])
    assert len(capsys.readouterr().err) < 1_200


def test_an_archive_in_the_place_of_a_command_is_told_how_to_be_opened(path: Path, capsys: Said) -> None:
    with pytest.raises(SystemExit) as ended:
        main([str(path)])
    assert ended.value.code == 2
    assert f"to browse {path}: summitry --archive {path}" in capsys.readouterr().err


def test_a_fault_of_our_own_is_a_line_too(path: Path, capsys: Said, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object, **__: object) -> None:
        raise TypeError("\x1b[31m")

    monkeypatch.setattr("tui.plain.show", fails)
    monkeypatch.setattr("tui.output.give_up", lambda: None)
    assert main(["--archive", str(path), "show", PERSON]) == 2
    said = capsys.readouterr()
    assert "TypeError" in said.err
    assert "\x1b" not in said.err
    assert said.err.count("\n") == 1
