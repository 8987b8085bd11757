"""How far words stand from each other, by which what is said is given to the nearest meeting."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from importers.extract.text.mentions import Date, Place, State


def gap(start: int, end: int, first: int, last: int) -> int:
    """How many characters lie between two stretches; those behind count a little less than those before."""
    if start >= last:
        return start - last
    return first - end + 1 if end <= first else 0


def gap_past(told: Iterable[Date | Place | State], end: int, start: int) -> int:
    """The characters from an end to a start behind it, without the days, cities and states that are told between."""
    return start - end - sum(one.end - one.start for one in told if end <= one.start and one.end <= start)
