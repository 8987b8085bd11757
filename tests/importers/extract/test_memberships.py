from __future__ import annotations

import pytest

from tests.importers.extract.papers import memberships


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Moldova stayed away. However, it remains a formal member of the CIS and pays its dues.",
            {("cis", "MD", "member", "reported")},
        ),
        (
            "We will decide today to grant the status of observer to the Shanghai Cooperation Organization.",
            {("cis", "SCO", "observer", "planned")},
        ),
        (
            "The leaders signed a decision granting Cuba and Uzbekistan observer status at the EAEU.",
            {("eaeu", "CU", "observer", "reported"), ("eaeu", "UZ", "observer", "reported")},
        ),
        ("Georgia left the organization.", {("cis", "GE", "non-participating", "reported")}),
        ("Moldova has suspended its participation in the CIS.", {("cis", "MD", "non-participating", "reported")}),
        (
            "Turkmenistan has the status of an associate member of the Commonwealth.",
            {("cis", "TM", "member", "reported")},
        ),
        (
            "The CIS includes Russia, Belarus and Tajikistan.",
            {("cis", country, "member", "reported") for country in ("RU", "BY", "TJ")},
        ),
        (
            "Turkey and Nepal are dialogue partners of the SCO.",
            {("sco", country, "partner", "reported") for country in ("TR", "NP")},
        ),
        (
            "Armenia, Belarus and Tajikistan belong to the CSTO.",
            {("csto", country, "member", "reported") for country in ("AM", "BY", "TJ")},
        ),
        (
            "The ministers of the three states of the CSTO, Armenia, Belarus and Russia, are going to meet.",
            {("csto", country, "member", "reported") for country in ("AM", "BY", "RU")},
        ),
        (
            "The SCO has eight full members: China, India and Russia. Iran and Mongolia are two observers.",
            {("sco", country, "member", "reported") for country in ("CN", "IN", "RU")}
            | {("sco", country, "observer", "reported") for country in ("IR", "MN")},
        ),
        (
            "GUAM is an organization uniting Georgia, Ukraine and Moldova.",
            {("guam", country, "member", "reported") for country in ("GE", "UA", "MD")},
        ),
        ("Uzbekistan joined the SCO in 2001.", {("sco", "UZ", "member", "reported")}),
        (
            "Uzbekistan and Cuba were granted observer status in the EAEU.",
            {("eaeu", country, "observer", "reported") for country in ("UZ", "CU")},
        ),
        (
            "They spoke of India and Pakistan. It is planned that the two become full members of the SCO.",
            {("sco", country, "member", "planned") for country in ("IN", "PK")},
        ),
        (
            "The Prime Minister of Armenia said that his country has suspended its participation in the CSTO.",
            {("csto", "AM", "non-participating", "reported")},
        ),
    ],
)
def test_a_standing_has_body_and_member(text: str, expected: set[tuple[str, str, str, str]]) -> None:
    assert memberships(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "They marked the day on which the UN General Assembly granted the CIS observer status.",
        "In 2020 the CIS set up its institutions of observer and partner.",
        "Belarus is a key political and economic partner of Kazakhstan.",
        "Two members of the delegation left the hall.",
        "Election observers of the CIS visited Moldova.",
        "Kazakhstan withdrew from the CIS agreement on pensions.",
        "Ministers of three states, Armenia, Belarus and Russia, came.",
        "Guests from observer states: the Prime Minister of Mongolia.",
    ],
)
def test_other_partners_members_and_leavings_are_no_standing(text: str) -> None:
    assert memberships(text) == set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The SCO met. Observers Belarus (Ivan Petrov, PM) and Mongolia sat by the door.",
            {("sco", "BY", "observer", "reported"), ("sco", "MN", "observer", "reported")},
        ),
        ("Uzbekistan, an observer in the EAEU, agreed.", {("eaeu", "UZ", "observer", "reported")}),
        ("In 2018 Hungary was made observer at the Turkic Council.", {("ots", "HU", "observer", "reported")}),
        (
            "The leaders made India and Pakistan members of the SCO.",
            {("sco", "IN", "member", "reported"), ("sco", "PK", "member", "reported")},
        ),
        (
            "The OTS met, with Hungary and Turkmenistan as observers.",
            {("ots", "HU", "observer", "reported"), ("ots", "TM", "observer", "reported")},
        ),
        (
            "The SCO members now are China, Russia and Tajikistan.",
            {
                ("sco", "CN", "member", "reported"),
                ("sco", "RU", "member", "reported"),
                ("sco", "TJ", "member", "reported"),
            },
        ),
    ],
)
def test_a_standing_is_told_in_a_word_beside_the_name(text: str, expected: set[tuple[str, str, str, str]]) -> None:
    assert set(memberships(text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Moldova met the CIS. On that day Tbilisi said it will leave the CIS.",
        "They granted observer status in the OTS to the Turkish Republic of Northern Cyprus.",
    ],
)
def test_a_standing_is_nobody_elses(text: str) -> None:
    assert not memberships(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Armenia's leader sits in the CSTO session as a member and in the EAEU session as an observer.",
            {("csto", "AM", "member", "reported"), ("eaeu", "AM", "observer", "reported")},
        ),
        ("The SCO met. Mongolia attended as an observer.", {("sco", "MN", "observer", "reported")}),
        ("The SCO met. Mongolia, an observer state, was silent.", {("sco", "MN", "observer", "reported")}),
        (
            "The SCO met. Of the observer states, Belarus sent its premier and Mongolia a deputy.",
            {("sco", "BY", "observer", "reported"), ("sco", "MN", "observer", "reported")},
        ),
        (
            "The SCO member states were represented by the premiers of China, Russia and Tajikistan.",
            {("sco", country, "member", "reported") for country in ("CN", "RU", "TJ")},
        ),
        ("The SCO met. Laos became a partner this year.", {("sco", "LA", "partner", "reported")}),
    ],
)
def test_whoever_sits_as_something_is_it(text: str, expected: set[tuple[str, str, str, str]]) -> None:
    assert set(memberships(text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The CIS met. Armenia does not act as a partner.",
        "The CIS met. He came from Armenia as a member of the delegation.",
    ],
)
def test_a_part_played_is_no_standing(text: str) -> None:
    assert not memberships(text)
