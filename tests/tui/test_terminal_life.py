"""What happens to a terminal in a day: it is slow, it is resized, one goes to the shell and back, it is tmux's."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pexpect
import pyte
import pytest

from tests.program import ROOT, environment

PATIENCE = 60.0
SGR = re.compile(rb"\x1b\[([0-9;]*)m")
ASKED, ANSWER = b"\x1b[6n", "\x1b[1;1R"
UNKNOWN_TO_PYTE = (b"\x1b[>25u", b"\x1b[<u", b"\x1b[?2026$p", b"\x1b[?2048$p")
COLOURING = """
import os
from textual.widgets import Static
from tui.paint.app import Painted

class Word(Painted[None]):
    def compose(self):
        yield Static("before", id="word")

    def on_key(self, event):
        with self.suspend():
            os.write(1, b"\\x1b[31;44m")
        self.query_one("#word").update("behind")

Word().run()
"""
RUN = "import sys; from pathlib import Path; from tui.app import browse; sys.exit(browse(Path(sys.argv[1])))"
FRONT_DOOR = "import sys; from tui.__main__ import main; sys.exit(main(['--archive', sys.argv[1]]))"


class Terminal:
    """The browser on a terminal that answers where its cursor is, as long as it likes to."""

    def __init__(self, archive: Path, columns: int = 80, lines: int = 24, *, run: str = RUN, **set_to: str) -> None:
        self.screen = pyte.Screen(columns, lines)
        self.stream = pyte.ByteStream(self.screen)
        self.written = b""
        self.owed = 0
        self.answers = True
        self.program: pexpect.spawn[bytes] = pexpect.spawn(
            sys.executable,
            ["-c", run, str(archive)],
            cwd=str(ROOT),
            env=environment(archive.parent) | {"TERM": "xterm-256color"} | set_to,
            dimensions=(lines, columns),
            timeout=PATIENCE,
        )

    @property
    def text(self) -> str:
        """What stands on the screen."""
        return "\n".join(self.screen.display)

    def read(self, seconds: float = 0.1) -> None:
        """Take what comes within a moment, if anything."""
        try:
            data = self.program.read_nonblocking(65536, timeout=seconds)
        except pexpect.TIMEOUT:
            return
        self.written += data
        self.owed += data.count(ASKED)
        for unknown in UNKNOWN_TO_PYTE:
            data = data.replace(unknown, b"")
        self.stream.feed(data)
        if self.answers:
            self.program.send(ANSWER * self.owed)
            self.owed = 0

    def until(self, holds: Callable[[], bool]) -> None:
        """Read until something holds."""
        end = time.monotonic() + PATIENCE
        while not holds():
            assert time.monotonic() < end, self.text
            self.read()

    def rested(self) -> list[object]:
        """Read until nothing comes for a moment; what is seen on the screen then, of a blank its paper alone."""
        size = -1
        while size != len(self.written):
            size = len(self.written)
            self.read(0.3)
        lines, columns = range(self.screen.lines), range(self.screen.columns)
        cells = [self.screen.buffer[line][column] for line in lines for column in columns]
        return [cell.bg if cell.data == " " and not cell.underscore else cell for cell in cells]

    def state(self) -> str:
        """The letter that the system has for what the process does."""
        return Path(f"/proc/{self.program.pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()[0]


@pytest.fixture
def terminal(made: Path) -> Iterator[Terminal]:
    terminal = Terminal(made)
    terminal.until(lambda: "Took part" in terminal.text)
    yield terminal
    terminal.program.close(force=True)


def test_terminal_that_has_not_taken_what_it_was_sent_is_sent_no_more(terminal: Terminal) -> None:
    # Given a terminal that has answered before, and now does not for a while
    for pane in "21":
        terminal.program.send(pane)
        terminal.until(lambda pane=pane: f"[{pane} " in terminal.text)  # type: ignore[misc]
    terminal.answers, before = False, len(terminal.written)

    # When one screen after the other is asked for, each of more than a kilobyte
    for pane in "23232323":
        terminal.program.send(pane)
        for _ in range(5):
            terminal.read(0.05)

    # Then few of them are sent, and the last when it answers again
    assert len(terminal.written) - before < 6_000
    terminal.answers = True
    terminal.until(lambda: "[3 People" in terminal.text and "Sirojiddin Muhriddin" in terminal.text)


def test_what_keys_leave_on_the_screen_is_what_drawing_it_afresh_shows(terminal: Terminal) -> None:
    terminal.program.send("jk2jj1")
    differing = []
    for key in "jvGz":
        for _ in range(5):
            # A busy machine may pause for longer than a moment: such a difference does not come again.
            terminal.program.send(key)
            before = terminal.rested()
            terminal.program.send("\x0c")
            after = terminal.rested()
            if before == after:
                break
        else:
            differing.append(key)
    assert not differing


def test_escape_and_q_sent_in_one_breath_close_the_timeline_and_then_the_browser(terminal: Terminal) -> None:
    terminal.program.send("i")
    terminal.until(lambda: "Articles  " in terminal.text)
    terminal.program.send("\x1bq")
    terminal.program.expect(pexpect.EOF)
    terminal.program.close()
    assert terminal.program.exitstatus == 0


def test_window_made_larger_shows_what_there_is_room_for(terminal: Terminal) -> None:
    terminal.screen.resize(36, 120)
    terminal.program.setwinsize(36, 120)
    terminal.until(lambda: "Evidence" in terminal.text and "Took part" in terminal.text)


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="only Linux tells what a process does there")
def test_ctrl_z_gives_the_terminal_back_and_fg_shows_all_of_it_again(terminal: Terminal) -> None:
    terminal.program.send("\x10")
    terminal.until(lambda: "a command, a name" in terminal.text)
    terminal.program.send("\x1a")
    terminal.until(lambda: terminal.state() == "T" and b"\x1b[?1049l" in terminal.written)
    assert b"\x1b[?1000l" in terminal.written
    terminal.screen.reset()
    os.kill(terminal.program.pid, signal.SIGCONT)
    terminal.until(lambda: "a command, a name" in terminal.text)
    terminal.program.send("\x1b")
    terminal.until(lambda: "Took part" in terminal.text and "Sessions" in terminal.text)
    terminal.program.send("q")
    terminal.program.expect(pexpect.EOF)
    terminal.program.close()
    assert terminal.program.exitstatus == 0


def test_no_colours_are_none_and_what_they_tell_is_told_otherwise(made: Path) -> None:
    terminal = Terminal(made, NO_COLOR="1")

    def is_reversed(sign: str) -> bool:
        cells = (cell for line in range(24) for cell in terminal.screen.buffer[line].values())
        return any(cell.data == sign and cell.reverse for cell in cells)

    try:
        terminal.until(lambda: "Took part" in terminal.text)
        terminal.program.send("3/nur")
        terminal.until(lambda: "[3 People 1/3]" in terminal.text)
        terminal.program.send("\r")
        terminal.until(lambda: is_reversed("›"))
        codes = {int(code) for found in SGR.findall(terminal.written) for code in found.split(b";") if code}
        assert not codes - {0, 1, 3, 4, 7, 22, 23, 24, 27}
    finally:
        terminal.program.close(force=True)


def test_terminal_that_lacks_signs_of_the_screen_is_told_so_and_given_lines(made: Path) -> None:
    terminal = Terminal(made, run=FRONT_DOOR, PYTHONIOENCODING="latin-1")
    try:
        terminal.until(lambda: "cis-cfm-2024-04-12-minsk" in terminal.text)
        assert "the encoding iso8859-1 lacks signs of the screen" in terminal.text
        assert b"\x1b[?1049h" not in terminal.written
    finally:
        terminal.program.close(force=True)


def test_colour_that_another_program_leaves_behind_is_in_nothing_of_ours(made: Path) -> None:
    terminal = Terminal(made, run=COLOURING)
    try:
        terminal.until(lambda: "before" in terminal.text)
        terminal.program.send("x")
        terminal.until(lambda: "behind" in terminal.text)
        terminal.rested()
        letters = [terminal.screen.buffer[0][column] for column in range(len("behind"))]
        assert len({(letter.fg, letter.bg) for letter in letters}) == 1
        assert letters[0].fg != "red"
    finally:
        terminal.program.close(force=True)


@pytest.mark.skipif(shutil.which("tmux") is None, reason="tmux is not installed")
def test_browser_lives_in_tmux(made: Path, tmp_path: Path) -> None:
    def tmux(*words: str) -> str:
        run = ["tmux", "-S", str(tmp_path / "socket"), "-f", os.devnull, *words]
        return subprocess.run(run, capture_output=True, text=True, check=False, env=environment(tmp_path)).stdout

    def shows(*words: str) -> bool:
        shown = tmux("capture-pane", "-p", "-t", "it")
        return all(word in shown for word in words)

    def await_that(holds: Callable[[], bool]) -> None:
        end = time.monotonic() + PATIENCE
        while not holds():
            assert time.monotonic() < end, tmux("capture-pane", "-p", "-t", "it")
            time.sleep(0.1)

    command = f"exec {sys.executable} -c '{RUN}' {made}"
    tmux("new-session", "-d", "-s", "it", "-x", "120", "-y", "36", "-c", str(ROOT), command)
    try:
        await_that(lambda: shows("[1 Sessions", "Took part", "Evidence"))
        tmux("send-keys", "-t", "it", "3")
        await_that(lambda: shows("[3 People", "Sirojiddin Muhriddin"))
        tmux("send-keys", "-t", "it", "q")
        await_that(lambda: "it:" not in tmux("list-sessions"))
    finally:
        tmux("kill-server")
