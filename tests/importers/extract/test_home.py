"""Whose an office without a state is: of the state for which the headline says that somebody acts."""

from __future__ import annotations

import pytest

from tests.importers.extract.named import people


def _told(headline: str, text: str) -> dict[str, str | None]:
    lead = "The CIS Council of Foreign Ministers met without Moldova and Georgia."
    told = people(f"{headline}\n\n{lead}\n\n{text}", title=headline)
    return {name: country for name, (country, _) in told.items()}


@pytest.mark.parametrize(
    "headline",
    [
        "Tajik premier receives bankers",
        "On the participation of the Tajik delegation in the meeting of CIS bodies",
        "Tajikistan: ministers talk of water",
        "President of Tajikistan off to the summit",
        "Note of Tajikistan's foreign ministry",
    ],
)
def test_an_office_without_a_state_is_of_whom_the_headline_says_to_act(headline: str) -> None:
    assert _told(headline, "Foreign Minister Said Rahimov spoke.") == {"Said Rahimov": "TJ"}


@pytest.mark.parametrize(
    "headline",
    [
        "Russian gas dominates talks of the CIS",
        "Ukraine war overshadows the meeting",
        "Afghan threat before the ministers",
        "Ministers fly to Uzbekistan",
        "Armenia skips the meeting",
        "Kazakh and Uzbek presidents keep away",
    ],
)
def test_a_headline_on_a_state_for_which_nobody_acts_tells_nothing(headline: str) -> None:
    assert _told(headline, "Foreign Minister Said Rahimov spoke.") == {"Said Rahimov": None}


def test_the_town_that_an_article_opens_with_goes_before_its_headline() -> None:
    text = "Tajik premier waits for guests\n\nMINSK, 12 October. Foreign Minister Ivan Petrov spoke at the CIS meeting."
    assert people(text, title="Tajik premier waits for guests")["Ivan Petrov"][0] == "BY"


def test_an_agency_abroad_leaves_open_whose_ministers_it_writes_of() -> None:
    text = (
        "Tajik premier waits\n\nMINSK, 12 October (RIA Novosti). Foreign Minister Ivan Petrov spoke at the CIS talks."
    )
    assert people(text, title="Tajik premier waits")["Ivan Petrov"][0] is None


def test_only_where_the_office_is_told_another_state_leaves_open_whose_it_is() -> None:
    text = "Foreign Minister Said Rahimov spoke. Rahimov went to Uzbekistan later."
    assert _told("Tajik premier receives bankers", text)["Said Rahimov"] == "TJ"


def test_a_deputy_told_of_beside_another_state_is_not_of_the_town_that_an_article_opens_with() -> None:
    told = "BISHKEK. Armenian Foreign Minister Armen Petrosyan skipped it; Deputy Foreign Minister Said Rahimov came."
    assert people(told)["Said Rahimov"][0] == "AM"
