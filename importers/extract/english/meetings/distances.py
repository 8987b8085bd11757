"""How far words stand from each other, by which what is said is given to the nearest meeting."""

from __future__ import annotations


def gap(start: int, end: int, first: int, last: int) -> int:
    """How many characters lie between two stretches; those behind count a little less than those before."""
    if start >= last:
        return start - last
    return first - end + 1 if end <= first else 0
