"""Text that tries to be markup, an action or a terminal's command is shown letter for letter and does nothing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
import rich.markup
import textual.markup
from textual.content import Content

from db.archive import Archive
from tests.builders import Told, reading
from tests.settle import press, settle, type_in
from tests.tui.nested import nested
from tests.tui.screens import WIDE, opened, text
from tui.app import Summitry

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

MARKED = "PZN1[bold]x[/nope][@click=app.quit]y[/]"
TITLES = (
    MARKED,
    "PZN2 [@click=app.screenshot('archive.db','.')]z[/]",
    "PZN3 :skull: [link=javascript:1]q[/link] {0} %s",
    "PZN4 \x1b]52;c;eA==\x07\x1b[2Jq\x9b31mw\u202eabc\u2066d\x00e",
    "PZN5 ❤️ 1️⃣ 👨‍👩‍👧 क्षि \u3164 z" + "\u0301" * 50,
)
FORBIDDEN = {*map(chr, range(0x20)), *map(chr, range(0x7F, 0xA0)), "\u202e", "\u2066", "\u200b", "\ufe0f"} - {"\n"}


@pytest.fixture
def poisoned(tmp_path: Path) -> Path:
    """Make an archive with poison in every field that an article can fill."""
    path = tmp_path / "archive.db"
    readings = []
    for title in TITLES:
        body = f"{title}\nIn Minsk {title} met. {title}"
        poison = title.replace("\x00", "")
        told: list[Told] = [
            ("session:1", "body", "cis-cfm", poison),
            ("session:1", "date", f"2024-04-1{title[3]}", poison),
            ("session:1", "city", poison, "Minsk"),
            ("session:1", "status", "held", "met"),
            (
                "session:1",
                "attendance",
                nested(country=None, person="person:1", presence="present", part=None),
                "met",
            ),
            ("person:1", "name", poison, poison),
            ("person:1", "roles", nested(role="other", text=poison, country=None), poison),
            ("document:1", "title", poison, poison),
            ("document:1", "kind", "other", poison),
            ("document:1", "status", nested(status="adopted", session="session:1", date=None), "met"),
            ("expectation:1", "what", poison, poison),
        ]
        read = reading(body.replace("\x00", ""), told, source=f"{title[:4]}.txt")
        claims = tuple(replace(claim, speaker=poison) for claim in read.claims)
        article = replace(read.article, title=poison, publisher=poison, byline=poison, cites=(poison,))
        readings.append(replace(read, article=article, claims=claims))
    with Archive.writing(path, create=True) as writer:
        writer.keep(readings)
    return path


@pytest.fixture(autouse=True)
def tripwire(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fail as soon as a text of the archive is read as markup."""

    def armed(parse: Callable[..., Any]) -> Callable[..., Any]:
        def checked(*args: object, **kwargs: object) -> object:
            assert not any("PZN" in str(arg) for arg in args if isinstance(arg, str)), args
            return parse(*args, **kwargs)

        return checked

    monkeypatch.setattr(textual.markup, "to_content", armed(textual.markup.to_content))
    monkeypatch.setattr(rich.markup, "render", armed(rich.markup.render))
    monkeypatch.setattr(Content, "from_markup", armed(Content.from_markup))


def seen(screen: str) -> None:
    """Check that a screen holds nothing that a terminal would obey."""
    assert not FORBIDDEN & set(screen), sorted(map(ascii, FORBIDDEN & set(screen)))


async def test_every_pane_shows_poison_as_letters(poisoned: Path) -> None:
    async with opened(poisoned, size=(220, 60)) as (pilot, browse):
        for key in ("1", "2", "3", "4"):
            await press(pilot, key)
            for _ in range(browse.listing.total):
                seen(text(pilot))
                await press(pilot, "j")
            for inner in ("tab", "j", "tab", "j", "enter", "n", "n", "q"):
                await press(pilot, inner)
                seen(text(pilot))
        await press(pilot, "2")
        everything = text(pilot)
        assert MARKED in everything
        assert "␛]52;c;eA==" in everything


async def test_finder_and_palette_show_poison_as_letters(poisoned: Path) -> None:
    async with opened(poisoned, size=WIDE) as (pilot, _):
        await press(pilot, "f")
        await type_in(pilot, "PZN")
        assert "[bold]" in text(pilot)
        seen(text(pilot))
        await press(pilot, "escape", "ctrl+p")
        await type_in(pilot, "PZN1")
        assert "[bold]" in text(pilot)
        seen(text(pilot))


async def test_typed_poison_is_shown_and_searched_as_letters(poisoned: Path) -> None:
    async with opened(poisoned) as (pilot, browse):
        await press(pilot, "3", "slash")
        browse.prompt.value = '[/nope] \x1b[2J AND " * ('
        await settle(pilot)
        await press(pilot, "enter")
        seen(text(pilot))


async def test_clicking_poison_runs_nothing(poisoned: Path) -> None:
    app = Summitry(poisoned)
    async with app.run_test(size=WIDE) as pilot:
        await settle(pilot)
        await press(pilot, "2")
        for y in range(1, 30, 2):
            for x in (5, 30, 60, 90, 110):
                await pilot.click(offset=(x, y))
        await settle(pilot)
        assert app.is_running
