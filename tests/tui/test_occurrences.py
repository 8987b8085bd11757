"""Words are found in an article as one reads it, and gone through by key."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest

from db.archive import Archive
from tests.builders import reading
from tests.settle import press, settle, type_in
from tests.tui.screens import NARROW, focused, opened, shown, text
from tui.occurrences import MOST, occurrences
from tui.screens.reading import Reading

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("written", "words", "found"),
    [
        ("The Border\n  security plan", "border security", ["Border\n  security"]),
        ("Пётр и петр", "петр", ["Пётр", "петр"]),
        ("Asia\N{EN DASH}Russia, asia-russia", "Asia-Russia", ["Asia\N{EN DASH}Russia", "asia-russia"]),
        ("a.b axb (a", "a.b", ["a.b"]),
        ("[/b] [x", "[", ["[", "["]),
        ("nothing here", "  ", []),
    ],
)
def test_case_dashes_and_ends_of_lines_do_not_matter(written: str, words: str, found: list[str]) -> None:
    assert [written[start:end] for start, end in occurrences(written, words)] == found


def test_exactly_is_in_the_same_case_and_with_the_same_signs() -> None:
    assert occurrences("Пётр Петр петр", "Петр", exact=True) == ((5, 9),)


def test_a_place_across_the_parts_of_a_long_text_is_found_once() -> None:
    long = "x" * 999_998 + "needle" + "x" * 1_000_000 + "needle"
    assert occurrences(long, "needle") == ((999_998, 1_000_004), (2_000_004, 2_000_010))
    assert len(occurrences("ab" * 20_000, "a")) == MOST


async def test_slash_finds_words_in_the_article_and_n_goes_on(made: Path) -> None:
    async with opened(made, size=NARROW) as (pilot, browse):
        # Given an article in which the name stands twice, once otherwise spelt
        await press(pilot, "4", "enter", "slash")
        screen = cast("Reading", pilot.app.screen)
        await type_in(pilot, "nurtleu")
        assert "1 of 2" in shown(pilot)[-1]
        # When it is kept, then n and N go from place to place and the last line says where one is
        await press(pilot, "enter")
        assert focused(pilot) == "text"
        first = screen.text.aim
        await press(pilot, "n")
        assert "/nurtleu  2 of 2" in shown(pilot)[-1]
        assert screen.text.aim != first
        await press(pilot, "N")
        assert screen.text.aim == first
        # And Escape looks for it no more, then closes the article
        await press(pilot, "escape")
        assert screen.text.found == ()
        assert screen.is_current
        await press(pilot, "n")
        assert screen.claim.words
        await press(pilot, "escape")
        assert browse.is_current


async def test_finding_begins_in_view_and_more_places_than_are_counted_are_said_to_be_more(tmp_path: Path) -> None:
    long = f"Needle one. {'No more than hay. ' * 100} Needle two."
    with Archive.writing(tmp_path / "archive.db", create=True) as writer:
        writer.keep([reading(long, [], published="2025-02-02"), reading("a " * (MOST + 1), [], published="2025-01-01")])
    async with opened(tmp_path / "archive.db", size=NARROW) as (pilot, _):
        await press(pilot, "4", "enter", "G", "slash")
        await type_in(pilot, "needle")
        assert "2 of 2" in shown(pilot)[-1]
        await press(pilot, "escape", "escape", "q", "j", "enter", "slash", "a")
        assert "1 of 10,000+" in shown(pilot)[-1]


async def test_words_that_are_not_in_the_article_are_said_to_be_missing(made: Path) -> None:
    async with opened(made, size=NARROW) as (pilot, _):
        await press(pilot, "4", "enter", "slash")
        await type_in(pilot, "[/b]zzz")
        assert "not in this article" in shown(pilot)[-1]
        await press(pilot, "enter", "n")
        assert "[/b]zzz is not in this article" in text(pilot)


async def test_exact_matters_in_an_article_too(made: Path) -> None:
    async with opened(made) as (pilot, _):
        await press(pilot, "4", "enter", "slash")
        await type_in(pilot, "nurtleu")
        await press(pilot, "ctrl+x")
        assert "exactly /" in shown(pilot)[-1]
        assert "not in this article" in shown(pilot)[-1]


async def test_enter_on_words_that_no_record_rests_on_says_so(made: Path) -> None:
    async with opened(made) as (pilot, _):
        await press(pilot, "4", "enter", "slash")
        await type_in(pilot, "delegation")
        await press(pilot, "enter", "enter")
        await settle(pilot)
        assert isinstance(pilot.app.screen, Reading)
        assert "No record rests on these very words." in text(pilot)
