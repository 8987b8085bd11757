"""Whose somebody is when the country stands in another row, in a capital's name, or only in an office before."""

from __future__ import annotations

import pytest

from tests.importers.extract.named import CFM, people


def _countries(text: str) -> dict[str, str | None]:
    return {name: country for name, (country, _) in people(CFM + text).items()}


@pytest.mark.parametrize(
    "text",
    [
        "Deputy ministers Anna Petrosyan and Oraz Durdyev spoke for Armenia and Turkmenistan.",
        "Deputy ministers Anna Petrosyan and Oraz Durdyev attended on behalf of Armenia and Turkmenistan.",
        "Armenia and Turkmenistan sent deputy ministers Anna Petrosyan and Oraz Durdyev.",
        "Armenia and Turkmenistan were represented by deputy ministers Anna Petrosyan and Oraz Durdyev, respectively.",
        "Speaking for Armenia and Turkmenistan were deputy ministers Anna Petrosyan and Oraz Durdyev.",
        "Ivan Belov of Belarus came; deputies Anna Petrosyan and Oraz Durdyev sat in for Armenia and Turkmenistan.",
    ],
)
def test_people_and_countries_in_two_rows_answer_to_one_another(text: str) -> None:
    found = _countries(text)
    assert (found["Anna Petrosyan"], found["Oraz Durdyev"]) == ("AM", "TM")


def test_rows_of_different_lengths_tell_nothing() -> None:
    found = _countries("Deputy ministers Anna Petrosyan and Oraz Durdyev spoke for Armenia, Belarus and Turkmenistan.")
    assert found == {"Anna Petrosyan": None, "Oraz Durdyev": None}


@pytest.mark.parametrize(
    "text",
    [
        "Russian Prime Minister Ivan Belov and Tigran Petrosyan, his colleague from Yerevan, spoke of it.",
        "Russian Prime Minister Ivan Belov spoke of it with his colleague from Yerevan, Tigran Petrosyan.",
        "Russian Prime Minister Ivan Belov and his Yerevan counterpart Tigran Petrosyan spoke of it.",
    ],
)
def test_a_colleague_from_a_capital_is_of_that_capitals_country(text: str) -> None:
    assert people(CFM + text)["Tigran Petrosyan"] == ("AM", ("head-of-government",))


def test_a_bloc_led_by_a_state_says_nothing_of_who_speaks_of_it() -> None:
    text = "Armenia stays in the Russia-led bloc, Deputy Foreign Minister Anna Petrosyan told reporters in Yerevan."
    assert _countries(text) == {"Anna Petrosyan": "AM"}


def test_whoever_is_cited_by_office_and_then_by_name_is_one() -> None:
    text = 'They may sit in Osh, the Kyrgyz government\'s spokeswoman said. "It is likely," said Aigul Asanova.'
    assert people(CFM + text) == {"Aigul Asanova": ("KG", ("spokesperson",))}


def test_of_two_cited_by_name_alone_neither_is_the_spokeswoman() -> None:
    text = (
        'They may sit in Osh, the Kyrgyz government\'s spokeswoman said. "It is likely," said Aigul Asanova. '
        '"Who knows," said Bakyt Omurov.'
    )
    assert "spokesperson" not in [role for _, roles in people(CFM + text).values() for role in roles]


def test_the_secretary_of_a_countrys_own_ministry_is_of_that_country() -> None:
    text = "The Republic of Moldova sent the State Secretary of its foreign ministry, I.Rusu."
    assert _countries(text) == {"I.Rusu": "MD"}
