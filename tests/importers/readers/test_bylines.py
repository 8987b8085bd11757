"""Lines that name the author."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from importers.readers.bylines import byline_of, is_name


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("By Aigerim Sadykova", "Aigerim Sadykova"),
        ("BY AIGERIM SADYKOVA", "AIGERIM SADYKOVA"),
        ("By Aigerim Sadykova | October 7, 2024", "Aigerim Sadykova"),
        ("By Aigerim Sadykova, Steppe Herald", "Aigerim Sadykova"),
        ("Author: J. M. O'Neill-Karimov", "J. M. O'Neill-Karimov"),
        ("Автор: Иван Петров", "Иван Петров"),
        ("By the end of the year", None),
        ("By Monday", None),
        ("Powered by Quillpad Editor", None),
        ("Reporting by Raushan Orlova; Editing by Aneta Petrosian", "Raushan Orlova"),
        ("Byron Smith", None),
    ],
)
def test_a_line_that_says_by_names_the_author(line: str, name: str | None) -> None:
    assert byline_of(line) == name


@pytest.mark.parametrize("line", ["Dana Ospanova", "Э. Рахмонов", "Jean-Pierre Dupont", "Dana Ospanova and Leyla Aziz"])
def test_a_name_alone_is_a_name(line: str) -> None:
    assert is_name(line)


@pytest.mark.parametrize(
    "line",
    [
        "Uzbekistan",
        "Central Asia",
        "United Kingdom",
        "Foreign Ministry",
        "Press Service",
        "Steppe News Agency",
        "The End",
        "Telegram / Herald",
        "Pictures and Films",
        "• Dana Ospanova",
        "they met again",
        "Dana Ospanova came.",
        "CIS SUMMIT IN DUSHANBE",
    ],
)
def test_a_place_an_office_or_a_heading_is_no_name(line: str) -> None:
    assert not is_name(line)


@given(st.text())
def test_any_line_is_answered(line: str) -> None:
    assert byline_of(line) is None or is_name(byline_of(line) or "")
