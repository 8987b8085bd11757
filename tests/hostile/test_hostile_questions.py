"""Whatever is asked of an archive is answered or refused in a line."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.hostile.corpus import QUERIES
from tests.hostile.trial import assert_inert
from tests.program import ROOT, environment, summitry, talk


@pytest.mark.parametrize("number", range(len(QUERIES)))
def test_a_hostile_query_is_answered_or_refused_in_a_line(small_archive: Path, number: int) -> None:
    run = summitry(small_archive, "search", "--", QUERIES[number], seconds=30)
    assert_inert(run)
    assert run.returncode in {0, 2}
    assert len(run.stderr.splitlines()) <= 3


@pytest.mark.parametrize(
    "identity", ["person/nobody", "", "/", "../../etc/passwd", "person/%", "'; DROP TABLE person;--"]
)
def test_an_id_that_nothing_bears_is_said_not_to_be_found(small_archive: Path, identity: str) -> None:
    run = summitry(small_archive, "show", "--", identity)
    assert_inert(run)
    assert run.returncode in {1, 2}
    assert run.stdout == b""
    assert len(run.stderr.splitlines()) >= 1


@pytest.mark.parametrize(
    "words",
    [
        ["list", "\x1b[31m"],
        ["export", "--format", "[bold]"],
        ["search", "--limit", "-1", "a"],
        ["search", "--limit", "many", "a"],
        ["search", "--kind", "\u202e", "a"],
        ["import"],
        ["no-such-command"],
        ["--no-such-option"],
    ],
)
def test_wrong_usage_is_refused_with_status_two(small_archive: Path, words: list[str]) -> None:
    run = summitry(small_archive, *words)
    assert_inert(run)
    assert run.returncode == 2, talk(run)


def test_an_export_closed_early_ends_quietly(small_archive: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "tui", "--archive", str(small_archive), "export"],
        cwd=ROOT,
        env=environment(small_archive.parent),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.read(100)
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(30) is not None
