from __future__ import annotations

import pytest

from tests.importers.extract.papers import designations


def _told(text: str) -> list[tuple[object, object, object, object]]:
    return [(one.get("title"), one.get("holder"), one.get("year"), one.get("status")) for one in designations(text)]


@pytest.mark.parametrize(
    ("text", "title", "holder", "year", "status"),
    [
        (
            "A decision was signed to declare Osh the CIS Sports Capital in 2025.",
            "CIS Sports Capital",
            "Osh",
            2025,
            "decided",
        ),
        (
            "The decision naming Goris next year's cultural capital of the CIS helps it.",
            "Cultural Capital of the CIS",
            "Goris",
            2024,
            "decided",
        ),
        ("Bishkek will become the CIS Youth Capital of 2026.", "CIS Youth Capital", "Bishkek", 2026, "decided"),
        (
            "It is proposed to name Brest the cultural capital of the CIS in 2027.",
            "Cultural Capital of the CIS",
            "Brest",
            2027,
            "proposed",
        ),
        (
            "They proclaimed Samarkand the Capital of the Turkic World.",
            "Capital of the Turkic World",
            "Samarkand",
            None,
            "decided",
        ),
    ],
)
def test_an_honour_has_title_holder_year_and_status(
    text: str, title: str, holder: str, year: int | None, status: str
) -> None:
    assert _told(text) == [(title, holder, year, status)]


def test_two_places_have_each_their_year() -> None:
    text = "They announced Ganja (Azerbaijan) and Brest (Belarus) as the sport capitals of the CIS for 2027 and 2028, respectively."  # noqa: E501
    assert [(holder, year) for _, holder, year, _ in _told(text)] == [("Ganja", 2027), ("Brest", 2028)]


def test_years_of_a_title_are_not_the_year_it_is_held() -> None:
    text = "The awarding of the title “City of Bridges 1941–1945,” is expected to be put before the heads of state."
    assert _told(text) == [("City of Bridges 1941–1945", None, None, "planned")]


@pytest.mark.parametrize(
    "text",
    [
        "They praised the “Cultural Capital of the CIS” initiative.",
        "They discussed the cultural capitals of the Commonwealth.",
        "The guests left the capital of Belarus.",
        "Delegates met in Almaty, the former capital of Kazakhstan.",
    ],
)
def test_programmes_and_common_capitals_are_no_honours(text: str) -> None:
    assert _told(text) == []


def test_where_the_decision_was_made_is_not_what_it_honours() -> None:
    text = "In Minsk the ministers declared Ganja the sports capital of the CIS in 2025."
    assert _told(text) == [("Sports Capital of the CIS", "Ganja", 2025, "decided")]


def test_a_year_with_a_theme_has_no_holder() -> None:
    text = (
        "The presidents agreed to declare 2026 the Year of Mountain Rivers and 2027 the Year of Libraries in the CIS."
    )
    assert _told(text) == [
        ("Year of Mountain Rivers", None, 2026, "decided"),
        ("Year of Libraries", None, 2027, "decided"),
    ]


def test_a_year_of_one_country_is_no_honour_of_the_organisation() -> None:
    assert _told("The CIS met while 2026 is the Year of Forests in Belarus.") == []
