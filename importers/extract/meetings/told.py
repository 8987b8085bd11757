"""What a sentence tells of a session beside its day and place: how many papers or items, in which format it sat."""

from __future__ import annotations

from typing import NamedTuple


class Figure(NamedTuple):
    """A count, with the words it rests on."""

    field: str
    value: int
    start: int
    end: int
    is_bare: bool = False
    """No word tells what was done with what is counted: it is of a session told of near by, or of none."""


class Format(NamedTuple):
    """A format, "restricted" or "expanded", and the words that tell it."""

    name: str
    start: int
    end: int
