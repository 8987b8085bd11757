"""What is driven on a terminal, and by which keys: summitry, its peers, and the least that Textual can cost."""

from __future__ import annotations

import csv
import os
import shutil
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from db.archive import Archive

_ARCHIVE = "archive.db"
_ROOT = Path(__file__).resolve().parents[2]
_HELLO = """
from textual.app import App
from textual.widgets import Static

class Hello(App):
    def compose(self):
        yield Static("Hello, reader")

Hello().run()
"""
_DOWN, _UP = b"\x1b[B", b"\x1b[A"
_VI = (b"j", b"k")
_PAGE = b"\x1b[6~"
TYPED = "nurleu"


@dataclass(frozen=True)
class Program:
    """A program, what it shows when it can be used, and the keys that do in it what is measured."""

    title: str
    command: tuple[str, ...] | None
    """None where it is not installed."""
    usable: tuple[str, ...] = ()
    before: tuple[bytes, ...] = ()
    """Keys that lead to where one moves."""
    moves: tuple[bytes, ...] = (_DOWN, _UP)
    """Keys down and up."""
    alone: bytes | None = None
    """The key that gives the list the whole screen, as other programs have it, and takes it back."""
    page: bytes | None = _PAGE
    panes: tuple[bytes, ...] = ()
    """Keys that each lead to another pane."""
    typing: tuple[bytes, ...] | None = None
    """Keys that lead to where one types."""
    is_textual: bool = False


def programs(archive: Path, folder: Path, peers: Sequence[Path]) -> list[Program]:
    """Name the programs, the floor first; what the archive holds is laid out in `folder` for those that read files."""
    rows, log = folder / "rows.csv", folder / "rows.log"
    if not rows.exists():
        _lay_out(archive, rows, log)
    (folder / "hello.py").write_text(_HELLO)
    own = folder / _ARCHIVE
    if not own.exists():
        own.symlink_to(archive.resolve())
    (folder / "posting").mkdir(exist_ok=True)
    return [
        Program("hello", (sys.executable, os.fspath(folder / "hello.py")), ("Hello, reader",), moves=(), page=None),
        Program(
            "summitry",
            _installed(),
            ("date", "Body", "Status"),
            alone=b"z",
            panes=(b"2", b"3", b"4", b"1"),
            typing=(b"/",),
        ),
        Program(
            "harlequin",
            _found("harlequin", peers, "--adapter", "sqlite", "--read-only", os.fspath(archive)),
            ("Data Catalog", "Query Editor"),
            # the articles, and on to what was found
            before=(b"select id, title, publisher, published from article", b"\n", b"\x1b[15~"),
            panes=(b"\x1bOQ", b"\x1b[17~", b"\x1b[15~"),
            typing=(b"\x1bOQ",),
            is_textual=True,
        ),
        Program(
            "posting",
            _found("posting", peers, "--collection", os.fspath(folder / "posting")),
            ("Collection", "Send"),
            panes=(b"\t", b"\t", b"\t"),
            typing=(b"\x10",),  # its commands, filtered: in its other lines nothing is looked for
            is_textual=True,
        ),
        Program(
            "visidata", _found("vd", peers, os.fspath(rows)), ("publisher",), moves=_VI, page=b"\x06", typing=(b"/",)
        ),
        Program("lnav", _found("lnav", peers, os.fspath(log)), ("LOG",), moves=_VI, page=b" ", typing=(b"/",)),
    ]


def environment(folder: Path) -> dict[str, str]:
    """What a user over ssh has in the environment: 256 colours, UTF-8, and modules that are compiled."""
    left_out = ("PYTHONDONTWRITEBYTECODE", "COLORTERM", "NO_COLOR", "TMUX", "STY")
    kept = {name: value for name, value in os.environ.items() if name not in left_out}
    return kept | {
        "TERM": "xterm-256color",
        "LC_ALL": "C.UTF-8",
        "HOME": os.fspath(folder),
        "SUMMITRY_ARCHIVE": os.fspath(folder / _ARCHIVE),
        "PYTHONPATH": os.fspath(_ROOT),
        "XDG_STATE_HOME": os.fspath(folder / "state"),
        "XDG_CONFIG_HOME": os.fspath(folder / "config"),
        "XDG_CACHE_HOME": os.fspath(folder / "cache"),
        "XDG_DATA_HOME": os.fspath(folder / "data"),
    }


def _installed() -> tuple[str, ...]:
    """The command as it was installed beside this interpreter, or the same without it."""
    command = Path(sys.executable).with_name("summitry")
    return (os.fspath(command),) if command.exists() else (sys.executable, "-m", "tui")


def _found(name: str, peers: Sequence[Path], *arguments: str) -> tuple[str, ...] | None:
    path = os.pathsep.join((*(os.fspath(peer / "bin") for peer in peers), os.environ.get("PATH", "")))
    found = shutil.which(name, path=path)
    return (found, *arguments) if found else None


def _lay_out(archive: Path, rows: Path, log: Path) -> None:
    """Write the articles as rows and as lines of a log, for programs that read those."""
    with Archive.open(archive) as opened, rows.open("w", newline="") as table, log.open("w") as lines:
        write: Callable[[Sequence[str]], object] = csv.writer(table).writerow
        write(("published", "publisher", "title", "id"))
        for each in opened.articles.page("", limit=opened.articles.count()).rows:
            row = (each.published or "", each.publisher or "", each.label, each.id)
            write(row)
            lines.write(f"{(each.published or '1990-01-01')[:10]} 00:00:00 INFO {' '.join(row[1:])}\n")
