"""The program as a shell starts it: its pipes, its terminal, its first run."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from db.archive import Archive
from tests.db.small import archive_of
from tests.program import ROOT, environment

if TYPE_CHECKING:
    from pathlib import Path


def _command(path: Path, *words: str) -> list[str]:
    return [sys.executable, "-m", "tui", "--archive", str(path), *words]


def test_a_closed_pipe_ends_it_quietly(tmp_path: Path) -> None:
    path = archive_of(tmp_path / "archive.db", *range(300))
    process = subprocess.Popen(
        _command(path, "export"),
        cwd=ROOT,
        env=environment(tmp_path),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.readline()
    process.stdout.close()
    assert process.stderr.read() == b""
    assert process.wait(30) == 0
    process.stderr.close()


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="there is no full device")  # noqa: PTH110
def test_a_full_disk_behind_standard_output_is_said(path: Path, tmp_path: Path) -> None:
    with open("/dev/full", "wb") as full:  # noqa: PTH123
        run = subprocess.run(
            _command(path, "export"),
            cwd=ROOT,
            env=environment(tmp_path),
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert run.returncode == 2
    assert run.stderr.count(b"\n") == 1
    assert b"No space left" in run.stderr


def test_a_command_that_prints_loads_no_screen(path: Path, tmp_path: Path) -> None:
    code = "import sys; from tui.__main__ import main; main(); sys.exit('textual' in sys.modules)"
    for words in (["search", "nurtleu"], ["keys"], ["export"]):
        run = subprocess.run(
            [sys.executable, "-c", code, "--archive", str(path), *words],
            cwd=ROOT,
            env=environment(tmp_path),
            stdout=subprocess.DEVNULL,
            check=False,
        )
        assert run.returncode == 0


def test_without_a_terminal_to_draw_on_the_sessions_are_printed(path: Path, tmp_path: Path) -> None:
    # standard input and output are a terminal, standard error, where Textual draws, is a file: `summitry 2>log`
    leader, terminal = os.openpty()
    try:
        with (tmp_path / "log").open("wb") as log:
            run = subprocess.run(
                _command(path),
                cwd=ROOT,
                env=environment(tmp_path) | {"TERM": "xterm-256color"},
                stdin=terminal,
                stdout=terminal,
                stderr=log,
                check=False,
                timeout=60,
            )
        assert run.returncode == 0
        assert os.read(leader, 8).startswith(b"session/")
    finally:
        os.close(terminal)
        os.close(leader)


def test_a_first_run_fills_an_archive_from_the_sample_and_says_so(tmp_path: Path) -> None:
    path = tmp_path / "archive.db"
    run = subprocess.run(
        _command(path), cwd=ROOT, env=environment(tmp_path), stdin=subprocess.DEVNULL, capture_output=True, check=False
    )
    assert run.returncode == 0
    assert run.stdout.startswith(b"session/")
    assert b"sample" in run.stderr
    assert run.stderr.count(b"\n") == 1
    with Archive.open(path) as archive:
        assert all(article.source.startswith("sample/") for article in archive.articles.page().rows)
    assert [entry.name for entry in tmp_path.iterdir()] == ["archive.db"]


def test_a_first_run_that_is_stopped_says_so_and_that_it_was(tmp_path: Path) -> None:
    path = tmp_path / "archive.db"
    with subprocess.Popen(
        _command(path), cwd=ROOT, env=environment(tmp_path), stdin=subprocess.DEVNULL, stderr=subprocess.PIPE
    ) as program:
        while not path.exists():
            time.sleep(0.005)
        program.send_signal(signal.SIGINT)
        said = program.communicate(timeout=60)[1]
    assert program.returncode == 130
    assert b"stopped while reading the bundled sample" in said
    assert b"made" not in said
