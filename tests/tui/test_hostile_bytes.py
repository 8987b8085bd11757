"""What goes to the terminal while a hostile archive is browsed: letters, and the few sequences that paint them."""

from __future__ import annotations

import base64
import re
from typing import TYPE_CHECKING

from tests.tui.hostile import check_letters, make
from tests.tui.test_terminal_life import Terminal

if TYPE_CHECKING:
    from pathlib import Path

_PAINTING = re.compile(
    rb"""\x1b(?:
        \[ [0-9;]* [mHCDJKX]                               # looks, places, erasing
      | D                                                 # the line below
      | \[ \? (?:1000|1002|1003|1004|1006|1015|1016|1049|2004|2026|2048|25|7) h   # what a screen of its own needs
      | \[ \? (?:25|2026|7) l
      | \[ \? (?:2026|2048) \$ p | \[ > [0-9]+ u | \[ 6 n | \[ c   # questions, and keys told apart
      | \] 22; [a-z]+ \x07                                # the pointer's shape
      | \] 52;c; (?P<copied> [A-Za-z0-9+/=]* ) \x07
    )""",
    re.VERBOSE,
)
_WALK = (
    ("2", "[2 Documents"),
    ("3", "[3 People"),
    ("v", "Evidence"),
    ("y", "Copied"),
    ("Y", "Copied"),
    ("v", "Tab Next pane"),
    ("4", "[4 Articles"),
    ("/", "Enter Keep"),
    ("\x1b[200~status:PZN\x1b]0;x\x07\x9d\u202e\x1b[201~", "there is"),
    ("\x15\r", "Tab Next pane"),
    ("\r", "claims"),
    ("nnny", "Copied"),
    ("q", "[4 Articles"),
    ("f", "words of an article"),
    ("record", "designation"),
    ("\x1b", "[4 Articles"),
    ("\x10", "a command, a name"),
    ("record", "PZN35p q r  designation"),
    ("\r", "Holder"),
    ("4", "[4 Articles"),
    ("i", "Sessions  38"),
    ("jjjlG", "articles"),
    ("q", "[4 Articles"),
    (":", "open  copy"),
    ("open rec", "Tab designation"),
    ("\t", "open designation"),
    ("\x1b", "Tab Next pane"),
    ("?", "Letters work"),
    ("q", "[4 Articles"),
)
"""Keys, and what tells that they have been obeyed."""


def test_no_byte_of_a_hostile_archive_acts_on_the_terminal(tmp_path: Path) -> None:
    terminal = Terminal(make(tmp_path / "archive.db"), 120, 36)
    try:
        terminal.until(lambda: "Took part" in terminal.text)
        for keys, seen in _WALK:
            terminal.program.send(keys)
            terminal.until(lambda seen=seen: seen in terminal.text)  # type: ignore[misc]
        copied = [found["copied"] for found in _PAINTING.finditer(terminal.written) if found["copied"]]
        assert len(copied) == 3
        for each in copied:
            check_letters(base64.b64decode(each).decode())
        letters = _PAINTING.sub(b"", terminal.written).decode("utf-8")
        check_letters(letters.replace("\r", "").replace("\n", ""))
        assert "\x1b" not in letters
    finally:
        terminal.program.close(force=True)
