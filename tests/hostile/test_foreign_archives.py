"""What is no archive of ours is refused in a line and not touched."""

import contextlib
import os
import shutil
import sqlite3
import struct
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.hostile.trial import assert_inert
from tests.program import summitry, talk
from tests.questions.telling import SAMPLE


def text(path: Path, _archive: Path) -> None:
    path.write_text("Dear archive,\n" * 100, encoding="utf-8")


def one_byte(path: Path, _archive: Path) -> None:
    path.write_bytes(b"x")


def empty(path: Path, _archive: Path) -> None:
    path.touch()


def magic(path: Path, _archive: Path) -> None:
    path.write_bytes(b"SQLite format 3\x00")


def picture(path: Path, _archive: Path) -> None:
    path.write_bytes(b"\xff\xd8\xff\xe0" + bytes(range(256)) * 64)


def somebody_elses(path: Path, _archive: Path) -> None:
    with contextlib.closing(sqlite3.connect(path)) as database:
        database.execute("CREATE TABLE article (id INTEGER PRIMARY KEY, title TEXT)")
        database.execute("INSERT INTO article (title) VALUES ('theirs')")
        database.commit()


def newer(path: Path, archive: Path) -> None:
    shutil.copyfile(archive, path)
    with path.open("r+b") as file:
        file.seek(60)
        file.write(struct.pack(">I", 999_999))


def cut(path: Path, archive: Path) -> None:
    path.write_bytes(archive.read_bytes()[: archive.stat().st_size // 2])


def folder(path: Path, _archive: Path) -> None:
    path.mkdir()


def pipe(path: Path, _archive: Path) -> None:
    os.mkfifo(path)


def loop(path: Path, _archive: Path) -> None:
    path.symlink_to(path)


FOREIGN: tuple[Callable[[Path, Path], None], ...] = (
    *(text, one_byte, empty, magic, picture, somebody_elses, newer, cut, folder, pipe, loop),
)

COMMANDS = (["import", str(SAMPLE)], ["export"], ["search", "Almaty"], ["list", "sessions"], ["show", "x"], ["check"])


def state(place: Path) -> list[tuple[str, int, bytes]]:
    """Take down every name, mode and byte in a folder."""
    return sorted(
        (one.name, one.lstat().st_mode, one.read_bytes() if one.is_file() else b"") for one in place.iterdir()
    )


@pytest.mark.parametrize("make", FOREIGN, ids=lambda make: make.__name__)
def test_what_is_no_archive_is_refused_untouched(
    make: Callable[[Path, Path], None], small_archive: Path, tmp_path: Path
) -> None:
    path = tmp_path / "place" / "given.db"
    path.parent.mkdir()
    make(path, small_archive)
    before = state(path.parent)
    for command in COMMANDS:
        run = summitry(path, *command, seconds=30)
        assert_inert(run)
        if not (make is cut and command == ["check"]):
            assert run.returncode == 2, (command, talk(run))
        assert run.returncode != 0
        assert len(run.stderr.splitlines()) == 1, talk(run)
        assert run.stdout == b""
        assert state(path.parent) == before, command


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command[0])
def test_an_archive_in_a_folder_that_is_not_there_is_refused(command: list[str], tmp_path: Path) -> None:
    run = summitry(tmp_path / "nowhere" / "given.db", *command)
    assert_inert(run)
    assert run.returncode == 2, talk(run)
    assert len(run.stderr.splitlines()) == 1, talk(run)
    assert not (tmp_path / "nowhere").exists()


@pytest.mark.parametrize("command", COMMANDS[1:], ids=lambda command: command[0])
def test_asking_an_archive_that_is_not_there_makes_none(command: list[str], tmp_path: Path) -> None:
    run = summitry(tmp_path / "given.db", *command)
    assert_inert(run)
    assert run.returncode == 2, talk(run)
    assert not list(tmp_path.glob("given*"))


def test_asking_leaves_an_archive_as_it_was(small_archive: Path) -> None:
    before = state(small_archive.parent)
    for command in COMMANDS[1:]:
        summitry(small_archive, *command)
    assert state(small_archive.parent) == before
