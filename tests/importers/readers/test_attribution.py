"""Who publishes a text and whom it draws on."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from importers.readers.attribution import attribution_of, split_header


@pytest.mark.parametrize(
    ("text", "publisher"),
    [
        ("The council met on Friday, Steppewire reports.", "Steppewire"),
        ("The council met on Friday, Steppewire repports.", "Steppewire"),
        ("The council met on Friday, Silk Road News Agency reports, citing Akorda.", "Silk Road News Agency"),
        ("The council met on Friday, Kazinform News Agency cites Akorda.", "Kazinform"),
        ("MINSK, April 12 (BelTA) – The council met.", "BelTA"),
        ("MOSCOW, October 7. /TASS/. The council met.", "TASS"),
        ("Совет собрался в Минске, сообщает БелТА.", "BelTA"),
        ("Karimov reports that the council met.", None),
        ("The council, the minister informs, met.", None),
        ("According to TASS, the council met.", None),
    ],
)
def test_an_agency_that_reports_in_the_present_is_the_publisher(text: str, publisher: str | None) -> None:
    assert attribution_of([text]).publisher == publisher


@pytest.mark.parametrize(
    ("text", "cites"),
    [
        ("They met, reported the Foreign Ministry’s press service.", ("Foreign Ministry’s press service",)),
        ("They met, according to the press service of the Ministry.", ("press service of the Ministry",)),
        ("They met, Steppewire reports citing AZERTAC.", ("AZERTAC",)),
        ("They met, AKIpress reported.", ("AKIpress",)),
        ("The Tajik Foreign Ministry said that they met.", ("Tajik Foreign Ministry",)),
        ("According to Secretary General Ivan Petrov, they met.", ()),
        ("According to the program, they met.", ()),
        ("The Ministry of Sport will be formed.", ()),
    ],
)
def test_whose_word_is_passed_on_is_cited(text: str, cites: tuple[str, ...]) -> None:
    assert attribution_of([text]).cites == cites


def test_a_known_publisher_is_not_looked_for_and_does_not_cite_itself() -> None:
    found = attribution_of(["They met, Trend reports. According to Trend, they met."], publisher="Trend")
    assert found.publisher == "Trend"
    assert found.cites == ()


def test_a_header_in_brackets_names_the_wire_and_the_paper() -> None:
    assert split_header("(MENAFN- BakuPost) Leyla Karimli") == ("BakuPost", ("MENAFN",), "Leyla Karimli")
    assert split_header("(TASS) They met.") == ("TASS", (), "They met.")
    assert split_header("ASTANA (TASS) They met.") == (None, (), "ASTANA (TASS) They met.")


@given(st.lists(st.text()))
def test_any_text_is_answered(paragraphs: list[str]) -> None:
    attribution_of(paragraphs)


@pytest.mark.parametrize("piece", ["A-", "A ", "according to ", ", A reports ", "Press Service of the ", "(", " "])
def test_a_text_made_to_take_long_does_not(piece: str) -> None:
    begun = time.process_time()
    attribution_of([piece * 100_000] * 3)
    assert time.process_time() - begun < 2
