"""The same articles give the same archive, in whatever order and in however many runs they come."""

import re
from pathlib import Path

import pytest

from tests.program import Run, summitry, talk
from tests.questions.telling import FOLDERS


def files(folder: str) -> list[Path]:
    return sorted(FOLDERS[folder].glob("*.txt"))


def export(archive: Path) -> bytes:
    run = summitry(archive, "export")
    assert run.returncode == 0, talk(run)
    return run.stdout


def counted(run: Run, word: str) -> int:
    """How many articles the report gives under a word, whichever side the figure stands."""
    found = re.search(rf"(\d+)\s+{word}\b|\b{word}\b\W*(\d+)", talk(run))
    return int(found[1] or found[2]) if found else 0


@pytest.fixture(scope="module")
def at_once(folder: str, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Import the whole folder in one run and export it."""
    archive = tmp_path_factory.mktemp("once") / "summits.db"
    run = summitry(archive, "import", FOLDERS[folder])
    assert run.returncode == 0, talk(run)
    return export(archive)


@pytest.mark.parametrize("order", ["forwards", "backwards", "inside out"])
def test_one_by_one_in_any_order_gives_the_same_bytes(folder: str, at_once: bytes, order: str, tmp_path: Path) -> None:
    paths = files(folder)
    if order == "backwards":
        paths.reverse()
    if order == "inside out":
        paths = paths[2:] + paths[1::-1]
    for path in paths:
        run = summitry(tmp_path / "summits.db", "import", path)
        assert run.returncode == 0, talk(run)
    assert export(tmp_path / "summits.db") == at_once


def test_a_second_import_finds_all_unchanged_and_leaves_the_same_bytes(
    folder: str, at_once: bytes, tmp_path: Path
) -> None:
    archive = tmp_path / "summits.db"
    first = summitry(archive, "import", FOLDERS[folder])
    second = summitry(archive, "import", FOLDERS[folder])
    assert (first.returncode, second.returncode) == (0, 0)
    assert (counted(first, "new"), counted(first, "unchanged")) == (len(files(folder)), 0)
    assert (counted(second, "new"), counted(second, "unchanged")) == (0, len(files(folder)))
    assert export(archive) == at_once


def test_one_that_came_first_is_not_told_twice_when_the_folder_follows(
    folder: str, at_once: bytes, tmp_path: Path
) -> None:
    archive = tmp_path / "summits.db"
    summitry(archive, "import", files(folder)[3])
    summitry(archive, "import", FOLDERS[folder], "--jobs", "1")
    assert export(archive) == at_once


def test_a_rehearsal_writes_nothing(folder: str, at_once: bytes, tmp_path: Path) -> None:
    archive = tmp_path / "summits.db"
    summitry(archive, "import", FOLDERS[folder])
    before = archive.read_bytes()
    run = summitry(archive, "import", "--dry-run", FOLDERS[folder])
    assert run.returncode == 0, talk(run)
    assert archive.read_bytes() == before
    assert export(archive) == at_once
