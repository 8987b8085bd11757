"""The manual page and what shells complete: made of what the program says of itself, so that neither grows old."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.db.small import archive_of
from tests.program import ROOT, environment
from tui.__main__ import main
from tui.arguments import parser
from tui.keys import COMMANDS, TYPED

if TYPE_CHECKING:
    from pathlib import Path

Said = pytest.CaptureFixture[str]


def test_manual_page_that_is_installed_is_the_one_that_the_program_writes(capsys: Said) -> None:
    assert main(["man"]) == 0
    written = capsys.readouterr().out
    assert (ROOT / "tui" / "summitry.1").read_text("utf-8") == written, "summitry man > tui/summitry.1"
    plain = written.replace("\\-", "-").replace("\\e", "\\").replace("\\&", "")
    assert all(command.tooltip in plain for command in COMMANDS)
    assert all(typed.tooltip in plain for typed in TYPED)
    assert all(f"summitry {name}\n" in plain for name in ("import", "search", "open", "export", "completion"))
    assert not [line for line in written.splitlines() if line.startswith("'")]


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_every_shell_learns_each_command_and_where_ids_come_from(shell: str, capsys: Said) -> None:
    assert main(["completion", shell]) == 0
    script = capsys.readouterr().out
    assert "summitry ids" in script
    for name in ("import", "search", "open"):
        assert name in script
        assert name in parser().format_help()


def test_ids_are_listed_by_how_they_begin(tmp_path: Path, capsys: Said) -> None:
    path = archive_of(tmp_path / "archive.db", 1, 2)
    assert main(["ids", "person/murat", "--archive", str(path)]) == 0
    assert capsys.readouterr().out == "person/murat-nurtleu\n"
    assert main(["ids", "nothing", "--archive", str(path)]) == 0
    assert capsys.readouterr().out == ""


def test_bash_completes_commands_and_ids(tmp_path: Path) -> None:
    path = archive_of(tmp_path / "archive.db", 1, 2)
    program = tmp_path / "summitry"
    program.write_text(f'#!/bin/sh\nexec {sys.executable} -m tui "$@"\n')
    program.chmod(0o700)
    asked = """
    source <(summitry completion bash)
    complete_at() { COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMPREPLY=(); _shtab_summitry; echo "${COMPREPLY[@]}"; }
    complete_at summitry sea
    complete_at summitry show person/mu
    complete_at summitry search --ki
    """
    home = environment(tmp_path) | {
        "PATH": f"{tmp_path}{os.pathsep}{os.environ['PATH']}",
        "SUMMITRY_ARCHIVE": str(path),
        "PYTHONPATH": str(ROOT),
    }
    run = subprocess.run(["bash", "-c", asked], env=home, capture_output=True, text=True, timeout=120, check=True)
    assert run.stdout.splitlines() == ["search", "person/murat-nurtleu", "--kind"]
