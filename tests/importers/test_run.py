"""A run from the command line to the archive: what is said, what is kept, and how it ends."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from db import Archive
from importers.__main__ import DONE, NOTHING_DONE, SOME_SKIPPED, main
from tests.program import ROOT, environment

LEAD = "The ministers of nine countries gathered in the old town hall on Friday and talked about the rivers they share."


def article(number: int) -> str:
    return f"River council holds session {number}\n\n{LEAD} It was session number {number}.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    for number in range(5):
        (folder / f"{number}.txt").write_text(article(number))
    return folder


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    return tmp_path / "archive.db"


def told(capsys: pytest.CaptureFixture[str]) -> list[str]:
    return capsys.readouterr().out.splitlines()


def titles(archive: Path) -> list[str]:
    with Archive.open(archive) as opened:
        return sorted(article.title or "" for article in opened.articles.page().rows)


def test_a_folder_is_imported_and_each_article_told(
    folder: Path, archive: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(folder)], archive) == DONE
    lines = told(capsys)
    assert lines[:5] == [f"new       {folder}/{number}.txt" for number in range(5)]
    assert "5 inputs: 5 new, 0 changed, 0 unchanged, 0 skipped" in lines
    assert titles(archive) == [f"River council holds session {number}" for number in range(5)]


def test_a_second_import_changes_nothing(folder: Path, archive: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main([str(folder)], archive)
    before = archive.read_bytes()
    capsys.readouterr()
    assert main([str(folder), "--jobs", "1"], archive) == DONE
    assert "5 inputs: 0 new, 0 changed, 5 unchanged, 0 skipped" in told(capsys)
    assert archive.read_bytes() == before


def test_a_changed_file_is_told_and_replaces_what_it_said(
    folder: Path, archive: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main([str(folder)], archive)
    (folder / "3.txt").write_text(article(33))
    capsys.readouterr()
    assert main([str(folder / "3.txt")], archive) == DONE
    assert told(capsys)[0] == f"changed   {folder}/3.txt"
    assert "River council holds session 3" not in titles(archive)


def test_a_bad_input_costs_one_line_and_the_status(
    folder: Path, archive: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "bad\x1b[2J\n.txt").write_bytes(b"\x1f\x8b")
    assert main([str(folder)], archive) == SOME_SKIPPED
    out = capsys.readouterr().out
    assert "skipped   " in out
    assert "gzip" in out
    assert "\x1b" not in out
    assert "5 new" in out


def test_lines_of_json_come_on_standard_input(archive: Path) -> None:
    lines = [json.dumps({"source": "https://example.org/1", "title": "River council", "text": LEAD}), "{bad", ""]
    run = _program("-", archive=archive, stdin="\n".join(lines).encode())
    assert run.returncode == SOME_SKIPPED
    assert b"new       https://example.org/1" in run.stdout
    assert b"skipped   -:2: it is not JSON" in run.stdout


def test_a_dry_run_writes_nothing(folder: Path, archive: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(folder), "--dry-run"], archive) == DONE
    assert "Dry run: nothing was written." in told(capsys)
    assert not archive.exists()
    main([str(folder)], archive)
    before = archive.read_bytes()
    assert main([str(folder), "--dry-run"], archive) == DONE
    assert "5 inputs: 0 new, 0 changed, 5 unchanged, 0 skipped" in told(capsys)
    assert archive.read_bytes() == before


@pytest.mark.parametrize(
    "words",
    [[], ["--jobs", "0", "x"], ["--jobs", "many", "x"], ["--max-size", "-1", "x"], ["--nonsense"], ["none.txt"]],
)
def test_wrong_usage_is_one_line_and_leaves_no_archive(
    words: list[str], archive: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(words, archive) == NOTHING_DONE
    assert len(capsys.readouterr().err.splitlines()) == 1
    assert not archive.exists()


def test_an_empty_folder_is_said_to_be_empty(tmp_path: Path, archive: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "empty").mkdir()
    assert main([str(tmp_path / "empty")], archive) == NOTHING_DONE
    assert "nothing to import" in capsys.readouterr().err


def test_a_file_that_is_no_archive_is_left_alone(
    folder: Path, archive: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    archive.write_text("a letter to my mother")
    assert main([str(folder)], archive) == NOTHING_DONE
    assert archive.read_text() == "a letter to my mother"
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_articles_are_the_same_whatever_the_number_of_workers(folder: Path, tmp_path: Path) -> None:
    main([str(folder), "--jobs", "1"], tmp_path / "one.db")
    main([str(folder), "--jobs", "3"], tmp_path / "three.db")
    assert titles(tmp_path / "one.db") == titles(tmp_path / "three.db")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_ends_the_run_where_an_article_ends(number: signal.Signals, tmp_path: Path, archive: Path) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for each in range(400):
        (folder / f"{each:03d}.txt").write_text(article(each))
    with subprocess.Popen(
        [sys.executable, "-m", "importers", "--archive", str(archive), str(folder)],
        cwd=ROOT,
        env=environment(tmp_path),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        first = process.stdout.readline()
        process.send_signal(number)
        rest, errors = process.stdout.read(), process.stderr.read()
        assert process.wait() == SOME_SKIPPED
    assert errors == b""
    assert b"Stopped; run the same command again to go on." in rest
    kept = [line for line in (first + rest).splitlines() if line.startswith(b"new")]
    with Archive.open(archive) as opened:
        assert opened.articles.count() == len(kept)
    assert len(kept) < 400
    assert not _living(process.pid)


def test_a_reader_who_leaves_ends_the_run_quietly(folder: Path, archive: Path, tmp_path: Path) -> None:
    read, write = os.pipe()
    with subprocess.Popen(
        [sys.executable, "-m", "importers", "--archive", str(archive), str(folder)],
        cwd=ROOT,
        env=environment(tmp_path),
        stdout=write,
        stderr=subprocess.PIPE,
    ) as process:
        os.close(write)
        os.close(read)
        assert process.stderr is not None
        assert process.stderr.read() == b""
        assert process.wait() == SOME_SKIPPED


def test_words_go_to_a_terminal_only_at_the_end(folder: Path, archive: Path) -> None:
    pexpect = pytest.importorskip("pexpect")
    child = pexpect.spawn(
        sys.executable,
        ["-m", "importers", "--archive", str(archive), str(folder)],
        cwd=ROOT,
        env=environment(archive.parent),
    )
    out = child.read().decode()
    child.wait()
    assert "new       " not in out
    assert "5 inputs: 5 new" in out
    assert "\x1b" not in out


def _program(*words: str, archive: Path, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "importers", "--archive", str(archive), *words],
        cwd=ROOT,
        env=environment(archive.parent),
        input=stdin,
        capture_output=True,
        timeout=120,
        check=False,
    )


def _living(session: int) -> list[str]:
    """Processes of that session that have not ended."""
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            state, _, _, its_session = stat.read_text().rpartition(")")[2].split()[:4]
        except OSError:
            continue
        if int(its_session) == session and state != "Z":
            found.append(stat.parent.name)
    return found
