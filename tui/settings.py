"""What a reader has set down in `config.toml`: archive, mouse, theme, keys; any mistake is named with its line."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING

from tui.keys import COMMANDS, COMMANDS_BY_ID, sign
from tui.keys.keyboard import named
from tui.keys.rebinding import overlap
from tui.themes import THEMES, USUAL

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_TOP = ("archive", "mouse", "links", "theme", "keys")


class SettingsError(Exception):
    """A sentence that says what is wrong, in which file and line."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What is set; anything else is as usual."""

    archive: Path | None = None
    mouse: bool = True
    links: bool = True
    """Whether addresses are written as links, which some terminals do not know."""
    theme: str = USUAL
    """How it looks, until another theme is chosen in the browser."""
    keys: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """Keys by the id of the command."""


def settings(path: Path) -> Settings:
    """Read a file of settings; one that is not there sets nothing."""
    try:
        text = path.read_bytes().decode("utf-8")
    except FileNotFoundError:
        return Settings()
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8"
        raise SettingsError(f"{path} cannot be read: {reason}.") from error
    try:
        found = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"{path} is no TOML: {error}.") from error
    return _File(path, text).settings(found)


class _File:
    """One file, which knows in which line each thing was set."""

    def __init__(self, path: Path, text: str) -> None:
        self._path = path
        self._lines = text.splitlines()

    def settings(self, found: dict[str, object]) -> Settings:
        for name in found:
            if name not in _TOP:
                raise self._wrong(name, f"there is no setting {name}" + _nearest(name, _TOP))
        archive, chosen = found.get("archive"), found.get("keys", {})
        if not isinstance(archive, str | None):
            raise self._wrong("archive", "archive is the path of a file, in quotation marks")
        if not isinstance(chosen, dict):
            raise self._wrong("keys", "keys is a section, [keys], with a line for each command")
        keys = dict(self._keys(chosen))
        self._refuse_twice(keys)
        own = Path(archive).expanduser() if archive else None
        return Settings(own, self._switch(found, "mouse"), self._switch(found, "links"), self._theme(found), keys)

    def _switch(self, found: dict[str, object], name: str) -> bool:
        value = found.get(name, True)
        if not isinstance(value, bool):
            raise self._wrong(name, f"{name} is true or false")
        return value

    def _theme(self, found: dict[str, object]) -> str:
        name = found.get("theme", USUAL)
        if not isinstance(name, str) or name not in THEMES:
            raise self._wrong("theme", f"theme is one of {', '.join(THEMES)}, in quotation marks")
        return name

    def _keys(self, chosen: dict[str, object], before: str = "") -> Iterator[tuple[str, tuple[str, ...]]]:
        for name, value in chosen.items():
            identity = before + name
            if isinstance(value, dict) and not before:
                # browse.filter without quotation marks is a table in TOML, and clear all the same.
                yield from self._keys(value, f"{name}.")
                continue
            if identity not in COMMANDS_BY_ID:
                raise self._wrong(name, f"there is no command {identity}" + _nearest(identity, COMMANDS_BY_ID))
            yield identity, tuple(self._named(name, identity, key) for key in self._listed(name, identity, value))

    def _listed(self, name: str, identity: str, value: object) -> list[str]:
        if isinstance(value, str):
            return [key.strip() for key in value.split(",") if key.strip()] or ([","] if "," in value else [])
        if isinstance(value, list) and all(isinstance(key, str) for key in value):
            return list(value)
        raise self._wrong(name, f'the keys of {identity} are written as "f" or as ["f", "ctrl+f"]')

    def _named(self, name: str, identity: str, key: str) -> str:
        known = named(key)
        if known is None:
            raise self._wrong(name, f"{identity} has {key}, which is no key; summitry keys shows how they are written")
        return known

    def _refuse_twice(self, keys: dict[str, tuple[str, ...]]) -> None:
        chosen = [command for command in COMMANDS if command.id in keys]
        for number, one in enumerate(chosen):
            for other in chosen[number + 1 :]:
                twice = set(keys[one.id]) & set(keys[other.id])
                if twice and overlap(one.place, other.place):
                    key = sign(min(twice))
                    raise self._wrong(other.id, f"{key} is given to both {one.id} and {other.id}")

    def _wrong(self, name: str, words: str) -> SettingsError:
        return SettingsError(f"{self._path}, line {self._line_of(name)}: {words}.")

    def _line_of(self, name: str) -> int:
        """Find where a name is set, with or without the first part that its table may give it."""
        names = "|".join(re.escape(each) for each in (name, name.rpartition(".")[2]))
        pattern = re.compile(rf"""\s*\[?\s*(?:[\w-]+\s*\.\s*)*["']?(?:{names})["']?\s*(?:=|\.|\])""")
        return next((number for number, line in enumerate(self._lines, 1) if pattern.match(line)), 1)


def _nearest(name: str, names: Iterable[str]) -> str:
    near = get_close_matches(name, list(names), 1)
    return f"; the nearest is {near[0]}" if near else ""
