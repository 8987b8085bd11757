"""Tables in characters: how wide each column becomes, and which give way where there is no room for all."""

from __future__ import annotations

from operator import ge
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from rich.cells import cell_len

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

GAP = 2

Order: TypeAlias = tuple[str | None, bool]
"""The archive's name of a column, None for the usual order, and whether it is turned round."""


class Column(NamedTuple):
    """A column of a list."""

    title: str
    least: int
    """Below this width it says nothing and gives way altogether."""
    most: int
    keep: int
    """Columns with a lower figure become narrow first, and give way first."""
    sort: str | None = None
    """The archive's name for the order by this column."""
    right: bool = False
    """Whether figures stand under each other at the right."""
    signs: Mapping[str | None, str] | None = None
    """What stands for each word where there is no room for words."""
    borrows: bool = False
    """Whether a row may begin it sooner, in what it leaves empty of the column before."""


class Row(NamedTuple):
    """A record in a list."""

    id: str
    cells: tuple[str, ...]
    matched: str = ""
    """The spelling or field by which a filter found it."""


def titled(column: Column, order: Order) -> str:
    """Write the title of a column, with an arrow if it gives the order."""
    by, is_down = order
    return column.title + ("↓" if is_down else "↑") if column.sort and column.sort == by else column.title


def untold(columns: Sequence[Column], given: Sequence[int], order: Order) -> str:
    """Write the title of the column that gives the order, where it has too little width for that itself."""
    titles = ((titled(column, order), width) for column, width in zip(columns, given, strict=True) if column.sort)
    return next((title for title, width in titles if title[-1] in "↓↑" and len(title) > width), "")


def widths(columns: Sequence[Column], rows: Sequence[Row], room: int, before: Sequence[int] = ()) -> tuple[int, ...]:
    """Give each column what its content needs, 0 where it gives way; what it had before, where none lacks room then."""
    needed = _needed(columns, rows)
    given = _fitting(columns, needed, room)
    if not before:
        return given
    kept = [_kept(*each) for each in zip(columns, needed, before, strict=True)]
    steady = _fitting(columns, kept, room)
    return steady if all(map(ge, steady, map(min, given, kept))) else given


def lent(columns: Sequence[Column], row: Row, given: Sequence[int]) -> tuple[int, ...]:
    """Give a row's cell that lacks room what the cell before it leaves empty, where its column borrows."""
    own = list(given)
    for place, column in enumerate(columns):
        if column.borrows and given[place]:
            lacking = cell_len(row.cells[place]) - own[place]
            spare = own[place - 1] - cell_len(row.cells[place - 1])
            moved = max(min(lacking, spare), 0)
            own[place - 1] -= moved
            own[place] += moved
    return tuple(own)


def _fitting(columns: Sequence[Column], needed: Sequence[int], room: int) -> tuple[int, ...]:
    given = _given(columns, needed, room)
    signed = [place for place, column in enumerate(columns) if column.signs and given[place] < needed[place]]
    if not signed:
        return given
    # words that would be cut give all their room to the others, but for a sign
    return _given(columns, [min(width, 1) if place in signed else width for place, width in enumerate(needed)], room)


def _kept(column: Column, needed: int, before: int) -> int:
    """How wide a column stays; what had room for a sign only goes on with signs."""
    return min(needed, 1) if column.signs and before == 1 else needed and max(needed, before)


def _needed(columns: Sequence[Column], rows: Sequence[Row]) -> list[int]:
    contents = [
        min(column.most, max([cell_len(row.cells[place]) for row in rows], default=0))
        for place, column in enumerate(columns)
    ]
    return [
        0 if not width and rows else max(width, cell_len(column.title))
        for width, column in zip(contents, columns, strict=True)
    ]


def _given(columns: Sequence[Column], needed: Sequence[int], room: int) -> tuple[int, ...]:
    natural = list(needed)
    least = [min(1 if column.signs else column.least, width) for column, width in zip(columns, natural, strict=True)]
    order = sorted(range(len(columns)), key=lambda place: columns[place].keep)
    gone: list[tuple[int, int]] = []
    for place in order[:-1]:
        if _total(least) <= room:
            break
        gone.append((place, least[place]))
        natural[place] = least[place] = 0
    # What went first may have room after all, now that something wider is gone.
    for place, fewest in reversed(gone):
        least[place] = fewest
        if _total(least) <= room:
            natural[place] = needed[place]
        else:
            least[place] = 0
    return _shrunk(natural, least, order, room)


def _shrunk(natural: list[int], least: list[int], order: Iterable[int], room: int) -> tuple[int, ...]:
    """Take what is too much from one column after the other, and where nothing can be spared, from the widest."""
    given = list(natural)
    for place in order:
        given[place] -= min(given[place] - least[place], max(_total(given) - room, 0))
    if _total(given) > room:
        widest = max(range(len(given)), key=given.__getitem__)
        given[widest] = max(given[widest] - (_total(given) - room), 1)
    return tuple(given)


def _total(given: Sequence[int]) -> int:
    shown = [width for width in given if width]
    return sum(shown) + GAP * max(len(shown) - 1, 0)
