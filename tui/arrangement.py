"""Which panes there is room for: all three, two, one, or a sentence that says there is none."""

from __future__ import annotations

from typing import Literal, TypeAlias

Area: TypeAlias = Literal["list", "record", "evidence"]

LEAST_WIDTH, LEAST_HEIGHT = 40, 10
TWO, THREE = 80, 120
TOO_SMALL = "This window is too small to show the archive; make it at least 40 columns by 10 lines."


def is_too_small(width: int, height: int) -> bool:
    """Tell whether a window has room for the sentence alone."""
    return width < LEAST_WIDTH or height < LEAST_HEIGHT


def visible(width: int, height: int, area: Area, *, beside: Area, zoomed: bool) -> tuple[Area, ...]:
    """Choose the areas to show, the one in use always among them."""
    if is_too_small(width, height):
        return ()
    if zoomed or width < TWO:
        return (area,)
    if width < THREE:
        return ("list", area if area != "list" else beside)
    return ("list", "record", "evidence")
