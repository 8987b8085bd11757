"""How what is being typed may go on: the name of a field, or a value of one. Pure; who asks brings the values."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from db.search.fields import FIELDS
from db.search.layouts import is_cyrillic, other_layout

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

AT_MOST: Final = 8
"""Ways to go on that are offered."""
_READ_AT_MOST = 10_000
_SHORTEST_NAME, _SHORTEST_ON_OTHER_KEYS = 2, 3
_BEING_TYPED = re.compile(
    r'(?:(?<=\s)|^)(?P<without>-?)(?:(?P<name>[^\W\d_]{1,30}):(?P<value>"[^"]*|[^\s"]*)|(?P<beginning>[^\W\d_]{2,30}))$'
)


@dataclass(frozen=True, slots=True)
class Spot:
    """Where the cursor stands in a search: behind the beginning of a field's name, or of a value."""

    start: int
    """Where the piece begins that is being typed."""
    sign: str
    """The minus sign before it, if there is one."""
    field: str | None
    """The field of the value; None while the name is being typed."""
    typed: str
    """What is there of the name or value, without quotes."""


@dataclass(frozen=True, slots=True)
class Completion:
    """One way to go on."""

    piece: str
    """What is being typed as it would be: `body:` or `body:cis-cfm`."""
    text: str
    """The whole search with it."""
    cursor: int
    """Where the cursor would stand in it."""

    @property
    def field(self) -> str:
        """The name of the field."""
        return self.piece.removeprefix("-").partition(":")[0]


def spot(text: str, cursor: int) -> Spot | None:
    """Return what is being typed, if a field may come of it; within a word, nothing can."""
    before, behind = text[:cursor], text[cursor : cursor + 1]
    if len(before) > _READ_AT_MOST or (behind and not behind.isspace()):
        return None
    found = _BEING_TYPED.search(before)
    if found is None or before.count('"', 0, found.start()) % 2:
        return None
    sign, start = found["without"], found.start()
    if found["beginning"]:
        return Spot(start, sign, None, found["beginning"])
    name = found["name"].casefold()
    field = name if name in FIELDS else other_layout(name)
    return Spot(start, sign, field, found["value"].lstrip('"')) if field in FIELDS else None


def names(beginning: str) -> list[str]:
    """Return the fields that begin so, in whatever letters the keyboard stood."""
    folded = beginning.casefold()
    if is_cyrillic(folded):
        folded = other_layout(folded) if len(folded) >= _SHORTEST_ON_OTHER_KEYS else ""
    return [field for field in FIELDS if field.startswith(folded)] if len(folded) >= _SHORTEST_NAME else []


def complete(text: str, cursor: int, values: Callable[[str, str], Iterable[str]]) -> list[Completion]:
    """Return the ways to go on, the likeliest first; `values` says which values of a field a beginning may mean."""
    at = spot(text, cursor)
    if at is None:
        return []
    if at.field is None:
        pieces = [f"{at.sign}{name}:" for name in names(at.typed)]
    else:
        pieces = [f"{at.sign}{at.field}:{_quoted(value)}" for value in values(at.field, at.typed)]
    as_it_is = text[at.start : cursor]
    return [
        Completion(piece, text[: at.start] + piece + text[cursor:], at.start + len(piece))
        for piece in dict.fromkeys(pieces)
        if piece != as_it_is
    ][:AT_MOST]


def _quoted(value: str) -> str:
    return f'"{value}"' if re.search(r"\s", value) else value
