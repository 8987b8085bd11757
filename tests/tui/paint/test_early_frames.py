"""Frames that come before the screen's own turn, as when the terminal has answered."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from tests.settle import settle
from tests.tui.screens import NARROW, opened

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from textual.geometry import Region
    from textual.strip import Strip


async def test_what_has_just_said_that_it_changed_is_painted_by_a_frame_that_comes_early(
    made: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with opened(made, size=NARROW) as (pilot, browse):
        await settle(pilot)
        painted: list[Region] = []
        render = browse.listing.render_lines

        def rendered(crop: Region) -> list[Strip]:
            painted.append(crop)
            return render(crop)

        monkeypatch.setattr(browse.listing, "render_lines", rendered)
        browse.listing.refresh()
        browse.listing._check_refresh()  # noqa: SLF001 - what it does as soon as it is idle: it tells the screen
        browse.show_late()
        await asyncio.sleep(0.1)
        await settle(pilot)
        assert painted
