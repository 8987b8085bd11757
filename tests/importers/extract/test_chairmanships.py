from __future__ import annotations

import pytest

from tests.importers.extract.papers import chairmanships


@pytest.mark.parametrize(
    ("text", "body", "country", "year", "modality"),
    [
        ("He welcomed the decision for Armenia to chair the CIS in 2026.", "cis", "AM", 2026, "decided"),
        ("They discussed what was done under Kyrgyzstan's presidency in 2023.", "cis", "KG", 2023, "reported"),
        (
            "They wished success to Russia, which next year will hold the presidency of the Union.",
            "cis",
            "RU",
            2024,
            "planned",
        ),
        (
            "The chairmanship of the CIS will pass from Russia to Tajikistan on January 1, 2025.",
            "cis",
            "TJ",
            2025,
            "planned",
        ),
        ("Since January 1, 2023, Kyrgyzstan has chaired the CIS.", "cis", "KG", 2023, "reported"),
        ("Kazakhstan took over the SCO chairmanship in 2023.", "sco", "KZ", 2023, "reported"),
        ("Uzbekistan's 2024 chairmanship of the Commonwealth will be busy.", "cis", "UZ", 2024, "planned"),
        ("From January 1, 2025 Belarus assumes the chairmanship of the CIS.", "cis", "BY", 2025, "reported"),
    ],
)
def test_a_chair_has_body_state_and_year(text: str, body: str, country: str, year: int, modality: str) -> None:
    assert chairmanships(text) == [(body, country, year, modality)]


@pytest.mark.parametrize(
    "text",
    [
        "The meeting was held under the chairmanship of Sergei Ivanov.",
        "Azerbaijan spoke of its COP29 chairmanship in 2024.",
        "The presidency of the 29th session of the Conference of the Parties was discussed in 2024.",
        "Armenia will preside over the Eurasian Economic Commission in 2024.",
        "Poland took over the EU presidency in 2025.",
        "Russia's minister chaired the meeting in 2023.",
    ],
)
def test_chairs_of_meetings_and_of_others_are_left_alone(text: str) -> None:
    assert chairmanships(text) == []
