"""How the program leaves, whoever ends it: on a real pty, as a user runs it."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from contextlib import suppress
from typing import TYPE_CHECKING

import pexpect
import pytest

from tests.program import ROOT, environment
from tui.history import Visit
from tui.state import State

if TYPE_CHECKING:
    from pathlib import Path

RUN = """
import sys
from pathlib import Path
from tui.app import browse
from tui.state import State
sys.exit(browse(Path(sys.argv[1]), state=State(*map(Path, sys.argv[2:]))))
"""


def started(archive: Path, *state: Path, size: tuple[int, int] = (24, 80)) -> pexpect.spawn[bytes]:
    """Start the browser and wait for its first record."""
    child: pexpect.spawn[bytes] = pexpect.spawn(
        sys.executable,
        ["-c", RUN, str(archive), *map(str, state)],
        cwd=str(ROOT),
        env=environment(archive.parent) | {"TERM": "xterm-256color"},
        dimensions=size,
        timeout=60,
    )
    child.expect(b"Took part")
    return child


def rest(child: pexpect.spawn[bytes]) -> bytes:
    """Read on until the program is gone."""
    child.expect(pexpect.EOF)
    child.close()
    return bytes(child.before or b"")


def is_restored(written: bytes) -> bool:
    """Tell whether the main screen, its cursor, its colours and a silent mouse are back."""
    codes = (b"\x1b[?1049l", b"\x1b[?25h", b"\x1b[?1000l")
    colours = re.findall(rb"\x1b\[([\d;:]*)m", written)
    return all(code in written for code in codes) and colours[-1] in {b"", b"0"}


def test_q_leaves_with_status_nought_and_the_terminal_as_it_was(made: Path) -> None:
    child = started(made)
    child.send("q")
    assert is_restored(rest(child))
    assert child.exitstatus == 0


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_signals_end_it_with_the_terminal_as_it_was_and_the_place_written_down(
    made: Path, tmp_path: Path, number: signal.Signals
) -> None:
    child = started(made, tmp_path / "state.json")
    child.send("3")
    child.expect("Lebedev")
    os.kill(child.pid, number)
    assert is_restored(rest(child))
    assert child.exitstatus == 128 + number
    assert State(tmp_path / "state.json").known.place == Visit("people", "person/murat-nurtleu")


def test_nothing_is_sent_while_nobody_does_anything(made: Path) -> None:
    child = started(made)
    with suppress(pexpect.TIMEOUT):
        while True:
            child.read_nonblocking(65536, timeout=1)
    with pytest.raises(pexpect.TIMEOUT):
        child.read_nonblocking(1, timeout=3)
    child.send("q")
    rest(child)


def test_lost_terminal_ends_it(made: Path) -> None:
    child = started(made)
    os.close(child.child_fd)
    child.closed = True
    for _ in range(600):
        if os.waitpid(child.pid, os.WNOHANG)[0]:
            break
        time.sleep(0.01)
    else:
        os.kill(child.pid, signal.SIGKILL)
        pytest.fail("it lives on without a terminal")


def test_a_terminal_of_no_size_is_taken_for_a_usual_one_and_ends_it_when_it_goes(made: Path) -> None:
    ours, its = os.openpty()
    with subprocess.Popen(
        [sys.executable, "-c", RUN, str(made)],
        cwd=ROOT,
        env=environment(made.parent) | {"TERM": "xterm-256color"},
        stdin=its,
        stdout=its,
        stderr=its,
        start_new_session=True,
    ) as process:
        os.close(its)
        written = b""
        while b"Took part" not in written:
            written += os.read(ours, 65536)
        os.close(ours)
        assert process.wait(timeout=60) == 128 + signal.SIGHUP
