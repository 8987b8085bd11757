"""What a test reads off a screen: its text as one would see it, and who has the cursor."""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, cast

from tests.settle import settle
from tui.app import Summitry

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from textual.pilot import Pilot

    from tui.screens.browse import Browse

WIDE, NARROW = (120, 36), (80, 24)


@asynccontextmanager
async def opened(
    path: Path, *, size: tuple[int, int] = WIDE, at: str | None = None
) -> AsyncIterator[tuple[Pilot[int], Browse]]:
    """Run the browser on an archive, until its first answers are there."""
    app = Summitry(path, at=at)
    async with app.run_test(size=size) as pilot:
        browse = cast("Browse", app.screen)
        await settle(pilot)
        yield pilot, browse


def shown(pilot: Pilot[int]) -> list[str]:
    """Give the lines on the screen."""
    screen = pilot.app.screen
    return ["".join(segment.text for segment in line) for line in screen._compositor.render_strips()]  # noqa: SLF001


def text(pilot: Pilot[int]) -> str:
    """Give all that is on the screen, as one text."""
    return "\n".join(shown(pilot))


def focused(pilot: Pilot[int]) -> str | None:
    """Name the widget that keys go to."""
    widget = pilot.app.focused
    return widget.id if widget else None
