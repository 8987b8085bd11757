"""An import begun from the browser: shown while it goes on, stopped, read as a report."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from textual import events

from db.archive import Archive
from tests.settle import press, settle
from tests.tui.conftest import MINSK, minsk
from tests.tui.screens import NARROW, opened, shown, text
from tui.screens.report import Report

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from textual.pilot import Pilot

    from tui.importing import Import

PATIENCE = 60


async def command(pilot: Pilot[int], words: str) -> None:
    """Put a command after the colon, and have it done; what it begins may go on."""
    await pilot.press("colon")
    await pilot.pause()
    assert pilot.app.focused is not None
    pilot.app.focused.post_message(events.Paste(words))
    await pilot.press("enter")
    await pilot.pause()


async def reads(pilot: Pilot[int], words: str) -> None:
    """Wait for the screen to say so; a busy machine takes its time."""
    await settle(pilot)
    async with asyncio.timeout(PATIENCE):
        while words not in text(pilot):
            await pilot.pause(0.02)


def archive(folder: Path) -> Path:
    """Make an archive of one article."""
    path = folder / "archive.db"
    with Archive.writing(path, create=True) as writer:
        writer.keep([minsk()])
    return path


async def test_import_reports_each_article_and_shows_what_is_new_with_the_cursor_where_it_was(tmp_path: Path) -> None:
    path = archive(tmp_path)
    (tmp_path / "news").mkdir()
    (tmp_path / "news" / "minsk again.txt").write_text(MINSK.replace("Minsk", "Bishkek").replace("BY", "KG"))
    (tmp_path / "news" / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    async with opened(path, size=NARROW) as (pilot, browse):
        await press(pilot, "4")
        before = browse.listing.row
        await command(pilot, f"import '{tmp_path}/news'")
        assert isinstance(pilot.app.screen, Report)
        await reads(pilot, "Imported: 1 new, 1 skipped")
        assert "picture.png" in "".join(text(pilot).split())
        await press(pilot, "q")
        assert "Imported: 1 new, 1 skipped" in shown(pilot)[-1]
        browse._follow()  # noqa: SLF001  (the clock's part)
        await settle(pilot)
        assert browse.listing.total == 2
        assert browse.listing.row == before
        await command(pilot, "import")
        assert isinstance(pilot.app.screen, Report)


async def test_import_can_be_stopped_and_only_one_goes_on_at_a_time(tmp_path: Path) -> None:
    path = archive(tmp_path)
    (tmp_path / "news").mkdir()
    for number in range(300):
        (tmp_path / "news" / f"{number}.txt").write_text(f"{MINSK}\nNumber {number}.\n")
    async with opened(path, size=NARROW) as (pilot, _):
        await command(pilot, f"import {tmp_path}/news")
        run: Import = pilot.app.importing  # type: ignore[attr-defined]
        async with asyncio.timeout(PATIENCE):
            while not run.lines:
                await pilot.pause(0.02)
        await pilot.press("q")
        await command(pilot, f"import {tmp_path}/news")
        assert "An import is going on; :import alone shows it." in shown(pilot)[-1]
        await pilot.press("q")
        await pilot.pause()
        assert pilot.app.return_code is None
        assert "to leave would stop it" in shown(pilot)[-1]
        await command(pilot, "import")
        await pilot.press("x")
        await reads(pilot, "Import stopped")
        assert run.counts.total() < 300
        # Now nothing is left that leaving could stop
        await pilot.press("q", "q")
        await pilot.pause()
        assert pilot.app.return_code == 0


async def test_what_cannot_be_imported_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with opened(archive(tmp_path), size=NARROW) as (pilot, _):
        await command(pilot, "import")
        assert "No import has been begun here; :import PATH… begins one." in shown(pilot)[-1]
        await command(pilot, "import -")
        assert "imported from a shell" in shown(pilot)[-1]
        await command(pilot, f"import {tmp_path}/none")
        await reads(pilot, "Nothing imported")
        assert "Stop" not in shown(pilot)[-1]
        await press(pilot, "q")
        monkeypatch.setattr("sys.executable", f"{tmp_path}/gone/python")
        await command(pilot, f"import {tmp_path}")
        await reads(pilot, "It cannot be started")
        await reads(pilot, "Nothing imported")
