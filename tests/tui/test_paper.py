"""The manual page and what shells complete: made of what the program says of itself, so that neither grows old."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pexpect
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
    assert "_summitry_ids" in script
    for name in ("import", "search", "open"):
        assert name in script
        assert name in parser().format_help()


def test_ids_are_listed_by_how_they_begin(tmp_path: Path, capsys: Said) -> None:
    path = archive_of(tmp_path / "archive.db", 1, 2)
    assert main(["ids", "person/murat", "--archive", str(path)]) == 0
    assert capsys.readouterr().out == "person/murat-nurtleu\n"
    assert main(["ids", "nothing", "--archive", str(path)]) == 0
    assert capsys.readouterr().out == ""


@pytest.fixture
def home(tmp_path: Path) -> dict[str, str]:
    """Give the surroundings of a shell that finds the program and an archive."""
    program = tmp_path / "summitry"
    program.write_text(f'#!/bin/sh\nexec {sys.executable} -m tui "$@"\n')
    program.chmod(0o700)
    return environment(tmp_path) | {
        "PATH": f"{tmp_path}{os.pathsep}{os.environ['PATH']}",
        "SUMMITRY_ARCHIVE": str(archive_of(tmp_path / "archive.db", 1, 2)),
        "PYTHONPATH": str(ROOT),
        "TERM": "dumb",
        "ZDOTDIR": str(tmp_path),
    }


def asked(shell: str, script: str, home: dict[str, str]) -> str:
    run = subprocess.run([shell, "-c", script], env=home, capture_output=True, text=True, timeout=120, check=True)
    return run.stdout


def test_bash_completes_commands_and_ids(home: dict[str, str]) -> None:
    script = """
    source <(summitry completion bash)
    complete_at() { COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMPREPLY=(); _shtab_summitry; echo "${COMPREPLY[@]}"; }
    complete_at summitry sea
    complete_at summitry show person/mu
    complete_at summitry search --ki
    complete_at summitry --archive /nowhere.db show person/mu
    complete_at summitry --archive=/nowhere.db show person/mu
    complete_at summitry --archive = /nowhere.db show person/mu
    archive=$SUMMITRY_ARCHIVE
    export SUMMITRY_ARCHIVE=/nowhere.db
    complete_at summitry --archive="$archive" show person/mu
    complete_at summitry --archive = "$archive" show person/mu
    """
    found = "person/murat-nurtleu"
    assert asked("bash", script, home).splitlines() == ["search", found, "--kind", "", "", "", found, found]


@pytest.mark.skipif(shutil.which("fish") is None, reason="fish is not installed")
def test_fish_completes_commands_and_ids(home: dict[str, str]) -> None:
    script = """
    summitry completion fish | source
    for line in "sea" "show person/mu" "search --ki" "list doc" "--archive /nowhere.db show person/mu" \
      "--archive=/nowhere.db show person/mu" "--archive=$SUMMITRY_ARCHIVE show person/mu"
      complete -C "summitry $line"
    end
    """
    assert asked("fish", script, home).splitlines() == [
        "search\tfind records by name, alias, title, place or text",
        "person/murat-nurtleu\ta record",
        "--kind\tonly records of this kind",
        "documents\twhich records",
        "person/murat-nurtleu\ta record",
    ]


@pytest.mark.skipif(shutil.which("zsh") is None, reason="zsh is not installed")
def test_zsh_completes_commands_and_ids(home: dict[str, str]) -> None:
    # zsh completes nothing but what stands on a terminal.
    shell = pexpect.spawn("zsh", ["-f", "-i"], env=home, encoding="utf-8", timeout=30, dimensions=(24, 200))
    shell.sendline("autoload -Uz compinit && compinit -u -D; source <(summitry completion zsh); echo read'y'")
    shell.expect("ready\r")
    for typed, written in (
        ("sea", "search "),
        ("show person/mu", "show person/murat-nurtleu "),
        ("list doc", "list documents "),
        ("search --ki", "--kind "),
        (f"--archive {home['SUMMITRY_ARCHIVE']} show person/mu", "show person/murat-nurtleu "),
        (f"--archive={home['SUMMITRY_ARCHIVE']} show person/mu", "show person/murat-nurtleu "),
    ):
        shell.send(f"summitry {typed}\t")
        shell.expect_exact(written)
        shell.send("\x15")
    for named in ("--archive /nowhere.db", "--archive=/nowhere.db"):
        shell.send(f"summitry {named} show person/mu\t.")
        shell.expect_exact("person/mu\a.")  # a bell, and nothing more
        shell.send("\x15")
    shell.close(force=True)
