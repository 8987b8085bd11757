"""The same questions at every door: the list's filter, the finder, the palette, and the commands that print."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest

from db import export
from db.archive import Archive
from db.errors import FieldError
from tests.settle import press, settle, type_in
from tests.tui.screens import NARROW, WIDE, opened, shown, text
from tui import panes, plain
from tui.columns import Row
from tui.palette import Everything
from tui.panes import PANES
from tui.rows import reason
from tui.screens.finder import Finder

if TYPE_CHECKING:
    from pathlib import Path

    from textual.pilot import Pilot

    from db.search import Hit
    from tui.screens.browse import Browse

QUESTIONS = (
    "Nurtleu", "nurleu", "Нуртлеу", "yehnktr", "muhridin", "lebedev sergey", "almaty", "Alma-Ata 2025", "border",
    "delegations convention", '"foreign ministers"', "ministers -moldova", "body:cfm city:almaty", "ищвн:саь",
    "country:KZ date:2024..2025", "status:approved", "person:nurleu", "zzqxv", "nurtleu -minsk", "-city:minsk council",
    '"council of foreign ministers" -moldova', '-"visiting delegations" convention', "сшенЖьштыл", "-ыефегыЖрудв",
    "has:conflict", "source:courier nurleu", "before:2025 ministers", "city:минск -source:gazette",
)  # fmt: skip
_COUNTED = {"session": "sessions", "document": "documents", "person": "people", "article": "articles"}


def asked(path: Path, question: str, *, kind: str | None = None, limit: int = 200, exact: bool = False) -> list[Hit]:
    """What the one engine answers; nothing where a list has no such field."""
    with Archive.open(path) as archive:
        try:
            return archive.search(question, kinds=[kind] if kind else None, limit=limit, exact=exact)
        except FieldError:
            return []


def printed(capsys: pytest.CaptureFixture[str]) -> list[dict[str, object]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def rows(screen: Browse | Finder) -> list[Row]:
    listing = screen.listing
    return [row for number in range(listing.total) if (row := listing.row_at(number)) is not None]


async def narrowed(pilot: Pilot[int], browse: Browse, question: str) -> list[Row]:
    browse.prompt.value = question
    await settle(pilot)
    return [] if browse.has_class("-refused") else rows(browse)


def test_each_list_answers_as_the_engine_does(made: Path) -> None:
    with Archive.open(made) as archive:
        for pane in PANES:
            for question in QUESTIONS:
                for hurried in (False, True):
                    part = panes.part(archive, panes.Asked(pane, question, hurried=hurried))
                    hits = {hit.id: hit for hit in asked(made, question, kind=pane.kind)}
                    assert {row.id: row.cells[-1] for row in part.rows} == {one: reason(hits[one]) for one in hits}
                    assert ":" in question or [row.id for row in part.rows] == list(hits)
                    assert part.total == len(hits)


async def test_the_prompt_of_a_list_answers_as_the_engine_does(made: Path) -> None:
    async with opened(made, size=NARROW) as (pilot, browse):
        await press(pilot, "3", "slash")
        for exact in (False, True):
            for question in QUESTIONS:
                found = {row.id: row.cells[-1] for row in await narrowed(pilot, browse, question)}
                hits = asked(made, question, kind="person", exact=exact)
                assert found == {hit.id: reason(hit) for hit in hits}
            await press(pilot, "ctrl+x")


async def test_the_finder_and_the_palette_answer_as_the_engine_does(made: Path) -> None:
    async with opened(made, size=NARROW) as (pilot, _):
        await press(pilot, "f")
        finder = pilot.app.screen
        assert isinstance(finder, Finder)
        for exact in (False, True):
            for question in QUESTIONS:
                finder.prompt.value = question
                await settle(pilot)
                hits = asked(made, question, exact=exact)
                by_kind = sorted(hits, key=lambda hit: [each.type for each in hits].index(hit.type))
                assert [(row.id, row.cells[2]) for row in rows(finder)] == [(hit.id, reason(hit)) for hit in by_kind]
                offered = [hit async for hit in Everything(finder).search(question)]
                assert [hit.text for hit in offered if hit.help is None] == [hit.label for hit in hits[:12]]
            await press(pilot, "ctrl+x")


@pytest.mark.parametrize("size", [WIDE, NARROW])
async def test_one_switch_holds_at_every_door_and_each_prompt_says_so(made: Path, size: tuple[int, int]) -> None:
    async with opened(made, size=size) as (pilot, browse):
        await press(pilot, "3", "slash")
        await type_in(pilot, "Nurtelu")
        assert browse.listing.total == 1
        assert "exactly /" not in shown(pilot)[-1]
        await press(pilot, "ctrl+x")
        assert browse.listing.total == 0
        assert "exactly / Nurtelu" in shown(pilot)[-1]
        await press(pilot, "enter", "f")
        await type_in(pilot, "Nurtelu")
        assert "Find exactly Nurtelu" in shown(pilot)[0]
        assert "Nothing is found exactly so." in text(pilot)
        await press(pilot, "ctrl+p")
        await type_in(pilot, "Nurtelu")
        assert "exactly" in shown(pilot)[3]
        assert "Murat Nurtleu" not in text(pilot)
        await press(pilot, "ctrl+x")
        assert "exactly" not in shown(pilot)[3]
        assert "Murat Nurtleu" in text(pilot)
        await press(pilot, "escape")
        assert "Murat Nurtleu" in text(pilot)
        await press(pilot, "escape", "x", "x")
        assert browse.listing.total == 1


async def test_enter_waits_for_what_is_found_in_the_other_way(made: Path) -> None:
    async with opened(made) as (pilot, browse):
        await press(pilot, "f")
        await type_in(pilot, "Nurtelu")
        await pilot.press("ctrl+x", "enter")
        await settle(pilot)
        assert isinstance(pilot.app.screen, Finder)
        assert browse.record_view.page is not None
        assert browse.record_view.page.kind == "session"


def test_the_commands_answer_as_the_engine_does(made: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for question in QUESTIONS:
        for exact in (False, True):
            how = plain.Question(words=question, exact=exact, as_json=True, limit=200)
            plain.search(made, None, how)
            hits = asked(made, question, exact=exact)
            assert printed(capsys) == [{name: getattr(hit, name) for name in plain.HIT} for hit in hits]
            for kind, listed in _COUNTED.items():
                with suppress(FieldError):
                    plain.list_kind(made, listed, how)
                found = [hit.id for hit in asked(made, question, kind=kind, exact=exact)]
                assert sorted(str(each["id"]) for each in printed(capsys)) == sorted(found)
            with Archive.open(made) as archive:
                written = [json.loads(line)["id"] for line in export.lines(archive, "jsonl", question, exact=exact)]
            places = {hit.id for hit in hits if hit.type == "place"}
            assert {each for each in written if not each.startswith("archive/")} >= {hit.id for hit in hits} - places
