from __future__ import annotations

import hashlib
import os
import sqlite3
import struct
from typing import TYPE_CHECKING

import pytest

from db.archive import Archive
from db.errors import ArchiveError
from db.header import APPLICATION_ID
from db.schema import VERSION
from tests.db.small import archive_of, reading
from tui.__main__ import main

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def _text(path: Path) -> None:
    path.write_text("Dear reader,\n" * 100)


def _foreign(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE article (id INTEGER PRIMARY KEY, text TEXT)")
    connection.close()


def _folder(path: Path) -> None:
    path.mkdir()


def _empty(path: Path) -> None:
    path.touch()


def _one_byte(path: Path) -> None:
    path.write_bytes(b"S")


def _magic_alone(path: Path) -> None:
    path.write_bytes(b"SQLite format 3\0")


def _pipe(path: Path) -> None:
    os.mkfifo(path)


def _to_nowhere(path: Path) -> None:
    path.symlink_to(path)


def _newer(path: Path) -> None:
    archive_of(path, 1)
    with path.open("r+b") as file:
        file.seek(60)
        file.write(struct.pack(">I", 9999))


def _altered(path: Path) -> None:
    archive_of(path, 1)
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TRIGGER evil AFTER INSERT ON article BEGIN DELETE FROM article; END")
    connection.close()


def _our_mark_on_nothing(path: Path) -> None:
    _foreign(path)
    with sqlite3.connect(path) as connection:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {VERSION}")
    connection.close()


def _older_by_its_mark(path: Path) -> None:
    _our_mark_on_nothing(path)
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 1")
    connection.close()


def _of_another_format(path: Path) -> None:
    archive_of(path, 1)
    with path.open("r+b") as file:
        file.seek(18)
        file.write(b"\x09\x09")


def _with_planted_log(path: Path) -> None:
    archive_of(path, 1)
    path.with_name(f"{path.name}-wal").write_bytes(b"7\x7f\x06\x82" + bytes(4096))


def _in_wal_mode(path: Path) -> None:
    archive_of(path, 1)
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.close()


def _missing_folder(path: Path) -> None:
    assert not path.exists()


THINGS: dict[str, Callable[[Path], None]] = {
    "text": _text,
    "foreign": _foreign,
    "folder": _folder,
    "empty": _empty,
    "one-byte": _one_byte,
    "magic-alone": _magic_alone,
    "pipe": _pipe,
    "loop": _to_nowhere,
    "newer": _newer,
    "altered": _altered,
    "marked": _our_mark_on_nothing,
    "older-by-its-mark": _older_by_its_mark,
    "format": _of_another_format,
    "planted": _with_planted_log,
    "wal": _in_wal_mode,
}
COMMANDS: tuple[list[str], ...] = (
    [],
    ["search", "nurtleu"],
    ["show", "person/murat-nurtleu"],
    ["open", "person/murat-nurtleu"],
    ["list", "people"],
    ["export"],
    ["check"],
    ["import", __file__],
)


def _state(folder: Path) -> dict[str, str]:
    """Everything in the folder, to the byte."""
    return {
        entry.name: hashlib.sha256(entry.read_bytes()).hexdigest() if entry.is_file() else "no file"
        for entry in sorted(folder.iterdir())
    }


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: " ".join(command) or "browse")
@pytest.mark.parametrize("thing", THINGS)
def test_what_is_no_archive_is_refused_in_a_line_and_left_alone(
    thing: str, command: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "archive.db"
    THINGS[thing](path)
    before = _state(tmp_path)
    status = main([*command, "--archive", str(path)])
    said = capsys.readouterr()
    assert _state(tmp_path) == before
    if thing in {"altered", "marked"} and command == ["check"]:
        assert status == 1
    else:
        assert status == 2
    assert said.out == ""
    assert said.err.count("\n") == 1
    assert str(path) in said.err


@pytest.mark.parametrize("thing", THINGS)
def test_what_is_no_archive_is_not_written_either(thing: str, tmp_path: Path) -> None:
    path = tmp_path / "archive.db"
    THINGS[thing](path)
    before = _state(tmp_path)
    with pytest.raises(ArchiveError), Archive.writing(path, create=True) as writer:
        writer.keep([reading(1)])
    assert _state(tmp_path) == before


@pytest.mark.parametrize("command", COMMANDS[1:-1], ids=" ".join)
def test_a_missing_archive_is_no_reason_to_make_one(
    command: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--archive", str(tmp_path / "archive.db"), *command]) == 2
    assert capsys.readouterr().err.count("\n") == 1
    assert not list(tmp_path.iterdir())


def test_no_folder_is_made_for_an_archive(tmp_path: Path) -> None:
    with pytest.raises(ArchiveError, match="There is no folder"), Archive.writing(tmp_path / "a" / "b.db", create=True):
        pass
    assert not list(tmp_path.iterdir())


def test_a_name_that_is_a_uri_in_disguise_opens_the_file_of_that_name(tmp_path: Path) -> None:
    path = archive_of(tmp_path / "what?mode=rwc#no 100%.db", 1)
    with Archive.open(path) as archive:
        assert archive.articles.count() == 1
    assert [entry.name for entry in tmp_path.iterdir()] == [path.name]


def test_a_link_to_an_archive_is_an_archive(tmp_path: Path) -> None:
    archive_of(tmp_path / "real.db", 1)
    (tmp_path / "link.db").symlink_to("real.db")
    with Archive.open(tmp_path / "link.db") as archive:
        assert archive.articles.count() == 1
