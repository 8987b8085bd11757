"""Numbers of things as one says them, wherever they are said."""

from __future__ import annotations


def count(number: int, one: str, many: str | None = None) -> str:
    """Write a number of things, as in 1 article or 2 articles."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"
