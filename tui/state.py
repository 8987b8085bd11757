"""What one reader was doing in one archive, kept apart from it: the last place, orders, filters, history.

A small file of JSON, since that is all it is, and a reader may look into it; SQL would bring a second kind of database
into the house. It is put in the place of the old one whole, under a lock, with what another window has written since.
"""

from __future__ import annotations

import os
from contextlib import contextmanager, suppress
from dataclasses import asdict, field, replace
from typing import TYPE_CHECKING, Any

from db.frozen import Frozen, frozen
from tui.history import Visit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

_LONGEST = 100
"""Places and commands of the past that are kept."""
_THEME = "theme"
"""The file beside those of the archives that says how all of them look."""


@frozen()
class ListState(Frozen):
    """How one pane's list stood."""

    words: str = ""
    sort: str | None = None
    turned: bool = False
    record: str | None = None
    near: int = 0


@frozen()
class Known(Frozen):
    """All that is remembered."""

    place: Visit | None = None
    lists: dict[str, ListState] = field(default_factory=dict)
    is_exact: bool = False
    past: tuple[Visit, ...] = ()
    commands: tuple[str, ...] = ()
    marked: tuple[str, ...] = ()
    """The ids of the records that are marked."""
    kept: dict[str, Visit] = field(default_factory=dict)
    """Places by the letter under which they are kept."""


class State:
    """What is remembered of an archive, and for all of them the theme; without a file, while the program runs."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path
        self.known = _read(path) if path else Known()
        self.theme = _chosen(path.with_name(_THEME)) if path else None
        """The name of the theme that was chosen, if any was; it may be one that there is no more."""

    @classmethod
    def of(cls, folder: Path, uuid: str) -> State:
        """Find what is remembered of the archive with this uuid."""
        return cls(folder / f"{uuid}.json")

    def keep(self, change: Callable[[Known], Known]) -> None:
        """Remember a change; what cannot be written is forgotten on leaving, and nobody is bothered with it."""
        before, self.known = self.known, change(self.known)
        if self._path is None or self.known == before:
            return
        with suppress(OSError), _locked(self._path):
            # Another window of the same reader may have written since.
            self.known = change(_read(self._path))
            _write(self._path, self.known)

    def did(self, command: str) -> None:
        """Remember a command that was typed."""
        self.keep(lambda known: replace(known, commands=_appended(known.commands, command)))

    def choose_theme(self, name: str) -> None:
        """Remember how every archive is to look."""
        self.theme = name
        if self._path is not None:
            with suppress(OSError), _locked(self._path.with_name(_THEME)) as path:
                _put(path, name + "\n")

    def keep_place(self, letter: str, place: Visit) -> None:
        """Keep a place under a letter."""
        self.keep(lambda known: replace(known, kept={**known.kept, letter: place}))


def _appended(commands: tuple[str, ...], command: str) -> tuple[str, ...]:
    return (*(each for each in commands if each != command), command)[-_LONGEST:]


@contextmanager
def _locked(path: Path) -> Iterator[Path]:
    """Keep other windows from writing meanwhile."""
    import fcntl  # noqa: PLC0415  (nothing that the first screen needs)

    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    lock = os.open(path.with_suffix(".lock"), os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield path
    finally:
        os.close(lock)


def _write(path: Path, known: Known) -> None:
    import json  # noqa: PLC0415  (nothing that the first screen needs)

    _put(path, json.dumps(asdict(replace(known, past=known.past[-_LONGEST:])), ensure_ascii=False, indent=1))


def _put(path: Path, text: str) -> None:
    """Put a file with this text, which nobody else may read, in the place of what is there."""
    new = path.with_suffix(".new")
    with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
        file.write(text)
    new.replace(path)


def _chosen(path: Path) -> str | None:
    """Read the name of the theme; what cannot be read counts as not being there."""
    try:
        return path.read_text("utf-8").strip()
    except (OSError, ValueError):
        return None


def _read(path: Path) -> Known:
    """Read what is there; what is not as we write it counts as not being there."""
    import json  # noqa: PLC0415  (nor is it where nothing is remembered yet)

    try:
        found = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return Known()
    if not isinstance(found, dict):
        return Known()
    return Known(
        _visit(found.get("place")),
        {name: _list(each) for name, each in _pairs(found.get("lists"))},
        found.get("is_exact") is True,
        tuple(visit for each in _listed(found.get("past")) if (visit := _visit(each))),
        tuple(each for each in _listed(found.get("commands")) if isinstance(each, str)),
        tuple(each for each in _listed(found.get("marked")) if isinstance(each, str)),
        {letter: visit for letter, each in _pairs(found.get("kept")) if (visit := _visit(each))},
    )


def _listed(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def _pairs(value: object) -> list[tuple[str, object]]:
    return list(value.items()) if isinstance(value, dict) else []


def _visit(value: object) -> Visit | None:
    if not isinstance(value, dict) or not isinstance(value.get("pane"), str):
        return None
    return Visit(value["pane"], _text(value, "record"), _text(value, "words") or "")


def _list(value: object) -> ListState:
    if not isinstance(value, dict):
        return ListState()
    near = value.get("near")
    return ListState(
        _text(value, "words") or "",
        _text(value, "sort"),
        value.get("turned") is True,
        _text(value, "record"),
        near if isinstance(near, int) and near > 0 else 0,
    )


def _text(value: dict[str, Any], name: str) -> str | None:
    found = value.get(name)
    return found if isinstance(found, str) else None
