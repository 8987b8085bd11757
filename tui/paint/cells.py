"""A line of the screen as cells: what each column holds, and how it looks."""

from __future__ import annotations

from functools import lru_cache
from itertools import repeat
from typing import TYPE_CHECKING, TypeAlias

from rich.cells import split_graphemes

from tui.paint.looks import Look, look_of, shares_blanks

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rich.color import ColorSystem
    from rich.segment import Segment

Cell: TypeAlias = tuple[str, Look]
"""One character with all that combines with it, empty for the second column of a wide one; and its look."""

_EVEN = (range(0x300), range(0x400, 0x483), range(0x2010, 0x2028), range(0x2030, 0x205F), range(0x2500, 0x25A0))
"""Latin, Cyrillic, punctuation and lines: of them every printable character takes one column and combines with none."""
_ARROWS = frozenset("\N{LEFTWARDS ARROW}\N{UPWARDS ARROW}\N{RIGHTWARDS ARROW}\N{DOWNWARDS ARROW}")


def cells_of(segments: Iterable[Segment], colours: ColorSystem | None) -> list[Cell]:
    """Lay segments out column by column; what is no character at all is left out, so that it cannot act."""
    cells: list[Cell] = []
    for text, style, control in segments:
        if control:
            continue
        look = look_of(style, colours)
        if is_even(text):
            cells.extend(zip(text, repeat(look)))
        else:
            cells.extend(_uneven(text, look))
    return cells


def is_even(text: str) -> bool:
    """Whether every character of a text surely takes one column, on any terminal."""
    return text.isprintable() and (text.isascii() or all(map(_is_even, text)))


def goes_on(cell: Cell, look: Look) -> bool:
    """Whether a cell can be written in this look: in its own, or a blank in one with the same background."""
    return cell[1] is look or cell[1] == look or is_space(cell, look)


def is_space(cell: Cell, look: Look) -> bool:
    """Whether a cell is a blank that looks the same in this look."""
    return cell[0] == " " and shares_blanks(cell[1], look)


@lru_cache(2048)
def _is_even(character: str) -> bool:
    return character in _ARROWS or any(ord(character) in some for some in _EVEN)


def _uneven(text: str, look: Look) -> list[Cell]:
    printable = "".join(each for each in text if each >= " " and not "\x7f" <= each <= "\x9f")
    cells: list[Cell] = []
    for start, end, width in split_graphemes(printable)[0]:
        if width:
            cells.append((printable[start:end], look))
            cells.extend(repeat(("", look), width - 1))
        elif cells:
            # a mark at the beginning of a segment combines with the character before it
            before = max(place for place, cell in enumerate(cells) if cell[0])
            cells[before] = (cells[before][0] + printable[start:end], look)
    return cells
