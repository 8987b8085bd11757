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
        ("The presidency of the CIS goes from Belarus to Armenia in 2024.", "cis", "AM", 2024, "planned"),
        ("Its president presided, as Belarus chairs the CIS this year.", "cis", "BY", 2023, "reported"),
        ("The President of Belarus spoke, as his country chairs the CIS this year.", "cis", "BY", 2023, "reported"),
        ("Belarus chairs the CIS at present.", "cis", "BY", 2023, "reported"),
        ("Russia handed over the CIS chairmanship to Tajikistan in 2022.", "cis", "TJ", 2022, "reported"),
        ("He told what Armenia, to which the CIS chairmanship passes, will do in 2024.", "cis", "AM", 2024, "planned"),
        ("From January 1, 2025 Belarus assumes the chairmanship of the CIS.", "cis", "BY", 2025, "planned"),
        ("Next year the CIS will be chaired by Belarus.", "cis", "BY", 2024, "planned"),
        ("The SCO is now chaired by Kazakhstan.", "sco", "KZ", 2023, "reported"),
        ("On 1 January the chairmanship in the CIS passes to Belarus.", "cis", "BY", 2024, "planned"),
        ("Belarus took over the chairmanship of the CIS on 1 January.", "cis", "BY", 2023, "reported"),
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
        "The tenth meeting of the SCO was chaired by Russia's premier in 2023.",
        "The CIS summit was chaired by Belarus.",
    ],
)
def test_chairs_of_meetings_and_of_others_are_left_alone(text: str) -> None:
    assert chairmanships(text) == []


def test_the_turn_of_another_state_is_a_chair_of_the_same_body() -> None:
    assert chairmanships("Moldova chairs the CIS in 2023. In 2024 it will be the turn of Armenia.") == [
        ("cis", "MD", 2023, "reported"),
        ("cis", "AM", 2024, "planned"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Turkmenistan is this year's CIS chair.", [("cis", "TM", 2023, "reported")]),
        ("Belarus is the presiding country of the CIS.", [("cis", "BY", 2023, "reported")]),
        ("The SCO met. India now leads the SCO.", [("sco", "IN", None, "reported")]),
        ("It is Armenia's turn to lead the EAEU in 2024.", [("eaeu", "AM", 2024, "planned")]),
        (
            "Kazakhstan chairs the CIS in 2022; Kyrgyzstan follows in 2023.",
            [("cis", "KZ", 2022, "reported"), ("cis", "KG", 2023, "reported")],
        ),
    ],
)
def test_a_chair_is_told_by_other_words_than_its_own(
    text: str, expected: list[tuple[str, str, int | None, str]]
) -> None:
    assert chairmanships(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The CIS ministers met. Ivan Petrov, President of Belarus, was in the chair.",
        "Russia led the CIS delegation to the talks.",
        "Belarus leads the table of the CIS football cup.",
    ],
)
def test_who_leads_a_meeting_or_a_delegation_leads_no_organisation(text: str) -> None:
    assert chairmanships(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The CIS met. The chairmanship passed from Belarus to Armenia.",
            [("cis", "BY", None, "reported"), ("cis", "AM", None, "reported")],
        ),
        ("From 1 January 2024 the CIS chairmanship is taken over by Armenia.", [("cis", "AM", 2024, "planned")]),
        ("As of today Belarus chairs the CIS.", [("cis", "BY", 2023, "reported")]),
        ("Mr Ivanov, whose country chairs the CIS this year, spoke.", []),
        ("The CIS chairmanship passes to Armenia, and they will meet again in 2025.", [("cis", "AM", None, "planned")]),
        (
            "Belarus chairs the CIS in 2023, Armenia will do so in 2024.",
            [("cis", "BY", 2023, "reported"), ("cis", "AM", 2024, "planned")],
        ),
        (
            "The EAEU met. Then the CSTO met; the chairmanship of the organization went to Armenia.",
            [("csto", "AM", None, "reported")],
        ),
    ],
)
def test_a_chair_handed_on_was_somebodys_and_is_somebodys(
    text: str, expected: list[tuple[str, str, int | None, str]]
) -> None:
    assert chairmanships(text) == expected
