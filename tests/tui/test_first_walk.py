"""The installed program under a pseudo-terminal, as a newcomer uses it: every byte goes through a terminal emulator."""

import base64
import os
import re
import shutil
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pexpect
import pyte
import pytest

from tests.program import environment, known_to_pyte

PATIENCE = 30.0


class Terminal:
    """A program on a terminal of its own, with what stands on the screen."""

    def __init__(self, archive: Path, columns: int, lines: int, **more: str) -> None:
        installed = shutil.which("summitry", path=os.fspath(Path(sys.executable).parent))
        command, arguments = (installed, []) if installed else (sys.executable, ["-m", "tui"])
        known = {
            **environment(archive.parent),
            "TERM": "xterm-256color",
            "LC_ALL": "C.UTF-8",
            "SUMMITRY_ARCHIVE": os.fspath(archive),
            "SSH_CONNECTION": "192.0.2.1 5000 192.0.2.2 22",
            "XDG_STATE_HOME": os.fspath(archive.parent / "state"),
            "XDG_CONFIG_HOME": os.fspath(archive.parent / "config"),
            **more,
        }
        self.screen = pyte.Screen(columns, lines)
        self.sent = b""
        self._stream = pyte.ByteStream(self.screen)
        self.program = pexpect.spawn(command, arguments, env=known, dimensions=(lines, columns), timeout=PATIENCE)

    @property
    def text(self) -> str:
        """What stands on the screen, line by line."""
        return "\n".join(line.rstrip() for line in self.screen.display)

    def until(self, holds: Callable[[], bool], *, what: str) -> None:
        """Read what the program writes until something holds of the screen."""
        end = time.monotonic() + PATIENCE
        while not holds():
            assert time.monotonic() < end, f"never saw {what}:\n{self.text}"
            self._read()

    def sees(self, words: str) -> None:
        """Wait until these words stand on the screen."""
        self.until(lambda: words in self.text, what=words)

    def types(self, keys: str) -> None:
        """Send keys as a keyboard does."""
        self.program.send(keys)

    def ends(self) -> int | None:
        """The exit status, once the program has said all it has to say."""
        while self._read():
            pass
        self.program.close()
        status: int | None = self.program.exitstatus
        return status

    def emphasised(self, words: str) -> bool:
        """Whether these words stand on the screen in other colours than the text around them."""
        for number, line in enumerate(self.screen.display):
            column = line.find(words)
            if column > 0:
                row = self.screen.buffer[number]
                found, beside = row[column], row[column - 2]
                return bool(found.bg != beside.bg or found.reverse != beside.reverse)
        return False

    def _read(self) -> bool:
        try:
            chunk = self.program.read_nonblocking(65536, timeout=0.2)
        except pexpect.TIMEOUT:
            return bool(self.program.isalive())
        except pexpect.EOF:
            return False
        self.sent += chunk
        self._stream.feed(known_to_pyte(chunk))
        return True


@pytest.fixture(params=[(120, 36), (80, 24)], ids=["120x36", "80x24"])
def terminal(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Terminal]:
    terminal = Terminal(tmp_path / "archive.db", *request.param)
    yield terminal
    terminal.program.close(force=True)


ENTER, BACKSPACE = "\r", "\x7f"


def test_newcomer_finds_nurleu_reads_the_sentence_copies_a_citation_and_leaves(terminal: Terminal) -> None:
    terminal.sees("Sample articles, to try things on; :import PATH adds yours.  ? Help  q Quit")
    terminal.types("3")
    terminal.sees("Sirojiddin")
    terminal.types("/")
    terminal.types("nurleu")
    terminal.until(lambda: "People 1/6" in terminal.text, what="the filter leave one person")
    terminal.types(ENTER)
    terminal.types("v")
    terminal.sees("“Nurleu”")
    terminal.types(ENTER)  # the evidence opens at the claim that the filter matched
    terminal.until(
        lambda: "Murat Nurtleu" in terminal.text and terminal.emphasised("Nurleu"), what="Nurleu highlighted"
    )
    assert "Later that day" in terminal.text
    terminal.types(BACKSPACE)
    terminal.sees("Evidence")
    terminal.types(BACKSPACE)
    terminal.sees("People")
    terminal.types("2/border security" + ENTER)
    terminal.until(lambda: "Documents 1/" in terminal.text, what="the one programme")
    terminal.types("y")
    terminal.sees("Copied ")
    (coded,) = re.findall(rb"\x1b\]52;c;([A-Za-z0-9+/=]+)\x07", terminal.sent)
    assert "Border Security" in base64.b64decode(coded).decode()
    terminal.types("q")
    assert terminal.ends() == 0
    # the alternate screen, the mouse and the hidden cursor are all given back
    for on, off in ((b"\x1b[?1049h", b"\x1b[?1049l"), (b"\x1b[?1003h", b"\x1b[?1003l"), (b"\x1b[?25l", b"\x1b[?25h")):
        assert terminal.sent.rfind(off) > terminal.sent.rfind(on)
