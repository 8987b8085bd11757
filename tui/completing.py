"""What can be typed after a colon, completed: commands, ids, files."""

from __future__ import annotations

import shlex
from pathlib import Path
from typing import TYPE_CHECKING

from db.errors import FieldError
from tui import keys

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from db.archive import Archive
    from tui.keys import Place, Typed

MOST = 20
"""Ways on that are offered at once."""


def named(word: str, places: Collection[Place]) -> list[str]:
    """Name the commands that begin with a word, those that take words first, exact names before all."""
    names = [typed.name for typed in keys.TYPED]
    names += [command.id for command in keys.COMMANDS if command.palette and command.place in places]
    return [name for name in names if name == word] or [name for name in names if name.startswith(word)]


def completions(line: str, places: Collection[Place], archive: Archive, kept: Iterable[str] = ()) -> list[str]:
    """Give whole lines that go on from what is typed, the likeliest first."""
    name, space, rest = line.partition(" ")
    if not space:
        return [f"{each} " if _typed(each) else each for each in named(name, places)]
    typed = _typed(name.removesuffix("!"))
    if typed is None:
        return []
    head, _, last = rest.rpartition(" ")
    start = f"{name} {head} " if head else f"{name} "
    if typed.kind == "id":
        return [f"{name} {each}" for each in _ids(rest.strip(), archive)]
    if typed.kind == "file":
        chosen = [each for each in typed.choices if each.startswith(last) and each not in head.split()]
        files = _files(last) if not typed.choices or head.endswith("--to") else []
        return [start + each for each in (*files, *chosen)]
    known = sorted(kept) if typed.kind == "place" else typed.choices
    return [f"{name} {each}" for each in known if each.startswith(rest)]


def _typed(name: str) -> Typed | None:
    return next((typed for typed in keys.TYPED if typed.name == name), None)


def _ids(words: str, archive: Archive) -> Iterable[str]:
    """Find ids by how they begin, the kind first, and records by name; behind a #, nothing is an id any more."""
    if "#" in words:
        return []
    kinds = [f"{kind}/" for kind in archive.shelves if kind.startswith(words)]
    if kinds:
        return kinds
    ids = archive.ids(words, limit=MOST)
    if ids:
        return ids
    try:
        return [hit.id for hit in archive.search(words, limit=MOST) if not hit.id.startswith("place/")]
    except FieldError:
        return []


def _files(beginning: str) -> list[str]:
    """Find files and folders by how their path begins, as a shell does."""
    folder, slash, name = beginning.rpartition("/")
    try:
        there = sorted(Path(folder + slash or ".").expanduser().iterdir())[: MOST * MOST]
    except OSError:
        return []
    return [
        shlex.quote(folder + slash + each.name).replace("'~/'", "~/") + ("/" if each.is_dir() else "")
        for each in there
        if each.name.startswith(name) and (name.startswith(".") or not each.name.startswith("."))
    ][:MOST]
