"""From what was named on the command line to bytes, opened with suspicion: regular files, no links, nothing too big.

A name may lead to a pipe that never ends, a device, a link out of the folder or a file that grows while it is read; all
of these become a line in the report, and none of them holds up the rest.
"""

from __future__ import annotations

import os
import re
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from importers.task import Form

STANDARD_INPUT = "-"
_LINES = (".jsonl", ".ndjson")
_PAGES = (".html", ".htm", ".xhtml")
_WEB = ("http://", "https://")
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://")
_CHUNK = 1 << 20
_KINDS = {
    stat.S_IFLNK: "it is a link; name what it leads to, or use --follow-links",
    stat.S_IFIFO: "it is a pipe, no file",
    stat.S_IFSOCK: "it is a socket, no file",
    stat.S_IFCHR: "it is a device, no file",
    stat.S_IFBLK: "it is a device, no file",
}


@dataclass(frozen=True, slots=True)
class Input:
    """What is to be read as one article: a file, a line of JSON, or an address that has no bytes yet."""

    source: str
    raw: bytes
    form: Form = "file"


@dataclass(frozen=True, slots=True)
class Skip:
    """An input that cannot be read, and why."""

    source: str
    reason: str


Item: TypeAlias = Input | Skip


@dataclass(frozen=True, slots=True)
class Rules:
    """What may be opened."""

    largest: int = 16 << 20
    """Bytes of one article."""
    follows_links: bool = False


def listed(names: Iterable[str], rules: Rules) -> Iterator[str | Skip]:
    """All files and addresses that the names stand for, folders in sorted order to the last: each run sees the same."""
    for name in names:
        if name == STANDARD_INPUT or name.lower().startswith(_WEB):
            yield name
        elif _SCHEME.match(name) and not os.path.lexists(name):
            yield Skip(name, "only http and https addresses are read")
        else:
            yield from _below(name, rules)


def opened(name: str, rules: Rules, wait: Callable[[int], bool]) -> Iterator[Item]:
    """What a file holds; `wait` blocks until a descriptor can be read, and is false when the run is to stop."""
    if name == STANDARD_INPUT:
        yield from _lines(name, 0, rules, wait)
        return
    if name.lower().startswith(_WEB):
        yield Input(name, b"", "address")
        return
    try:
        descriptor = _open(name, rules)
    except OSError as error:
        yield Skip(name, _reason(error))
        return
    try:
        found = os.fstat(descriptor)
        if not stat.S_ISREG(found.st_mode):
            yield Skip(name, _KINDS.get(stat.S_IFMT(found.st_mode), "it is no regular file"))
        elif name.lower().endswith(_LINES):
            yield from _lines(name, descriptor, rules, wait)
        else:
            yield _whole(name, descriptor, found.st_size, rules)
    except OSError as error:
        yield Skip(name, _reason(error))
    finally:
        os.close(descriptor)


def _below(name: str, rules: Rules) -> Iterator[str | Skip]:
    try:
        mode = (os.stat if rules.follows_links else os.lstat)(name).st_mode
        if stat.S_ISREG(mode):
            yield name
        elif not stat.S_ISDIR(mode):
            yield Skip(name, _KINDS.get(stat.S_IFMT(mode), "it is no regular file"))
        else:
            for entry in sorted(Path(name).iterdir(), key=os.fsencode):
                yield from _in_folder(entry, rules)
    except (OSError, ValueError) as error:
        yield Skip(name, _reason(error))


def _in_folder(path: Path, rules: Rules) -> Iterator[str | Skip]:
    """An entry of a folder; links are not followed here whatever was asked, or a loop would never end."""
    if path.is_symlink() and path.is_dir():
        yield Skip(str(path), "it is a link to a folder; name the folder itself")
    elif path.name.startswith(".") and path.is_dir():
        yield Skip(str(path), "it is a hidden folder; name it to read it")
    else:
        yield from _below(str(path), rules)


def _open(name: str, rules: Rules) -> int:
    flags = os.O_RDONLY | os.O_NONBLOCK | os.O_NOCTTY | os.O_CLOEXEC
    return os.open(name, flags if rules.follows_links else flags | os.O_NOFOLLOW)


def _whole(name: str, descriptor: int, size: int, rules: Rules) -> Item:
    if size > rules.largest:
        return _too_large(name, rules)
    if size == 0:
        return Skip(name, "it is empty")
    pieces: list[bytes] = []
    held = 0
    while piece := os.read(descriptor, _CHUNK):
        pieces.append(piece)
        held += len(piece)
        if held > rules.largest:
            return _too_large(name, rules)
    return Input(name, b"".join(pieces), "page" if name.lower().endswith(_PAGES) else "file")


def _lines(name: str, descriptor: int, rules: Rules, wait: Callable[[int], bool]) -> Iterator[Item]:
    """One input for each line that is not blank; of a line that is too long only the end is looked for."""
    number = 1
    held = bytearray()
    is_too_long = False
    while wait(descriptor):
        piece = os.read(descriptor, _CHUNK)
        *ended, rest = piece.split(b"\n")
        for line in ended:
            held += line
            yield from _line(f"{name}:{number}", held, rules, is_too_long=is_too_long)
            held.clear()
            is_too_long = False
            number += 1
        if not is_too_long:
            held += rest
        if len(held) > rules.largest:
            is_too_long = True
            held.clear()
        if not piece:
            yield from _line(f"{name}:{number}", held, rules, is_too_long=is_too_long)
            return


def _line(source: str, held: bytearray, rules: Rules, *, is_too_long: bool) -> Iterator[Item]:
    if is_too_long or len(held) > rules.largest:
        yield _too_large(source, rules)
    elif held.strip():
        yield Input(source, bytes(held.strip()), form="line")


def _too_large(source: str, rules: Rules) -> Skip:
    return Skip(source, f"it is larger than {rules.largest / (1 << 20):g} MiB; --max-size allows more")


def _reason(error: OSError | ValueError) -> str:
    if isinstance(error, FileNotFoundError):
        return "there is no such file"
    if isinstance(error, PermissionError):
        return "it may not be read"
    if isinstance(error, OSError) and error.strerror:
        return f"it cannot be read ({error.strerror})"
    return f"it cannot be read ({error})"
