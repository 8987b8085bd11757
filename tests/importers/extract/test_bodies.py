from __future__ import annotations

import pytest

from importers.extract.english.meetings.bodies import find_bodies
from importers.extract.english.meetings.sessions import find_sessions
from importers.extract.english.text.states import names
from importers.lexicon import load
from tests.importers.extract.found import page


def claimed(text: str, field: str) -> list[tuple[str, object]]:
    """What is said of bodies in one field."""
    told = page(text)
    found = find_bodies(told, find_sessions(told)[0])
    return [(claim.subject, claim.value) for claim in found if claim.field == field]


@pytest.mark.parametrize(
    ("text", "rate"),
    [
        ("The CIS Council of Foreign Ministers meets twice a year.", {"times": 2, "per": "year"}),
        ("The CIS Council of Heads of State meets at least once a year.", {"times": 1, "per": "year"}),
        ("Meetings of the CIS Economic Council are held four times a year.", {"times": 4, "per": "year"}),
        ("The SCO Council of Foreign Ministers meets annually.", {"times": 1, "per": "year"}),
        ("The CIS Council of Heads of Government convenes every six months.", {"times": 2, "per": "year"}),
    ],
)
def test_cadence_is_a_number_in_a_period(text: str, rate: dict[str, object]) -> None:
    assert [value for _, value in claimed(text, "cadence")] == [rate]


def test_a_body_that_met_twice_has_no_cadence() -> None:
    assert claimed("The CIS Council of Foreign Ministers met twice in Minsk.", "cadence") == []


def test_institutions_set_up_belong_to_the_organisation() -> None:
    text = "In 2021, the CIS Observer institution was established."
    assert claimed(text, "established") == [("body:cis", "Observer institution, 2021")]


def test_each_spelling_is_claimed_once() -> None:
    text = "The CIS Council of Foreign Ministers met. The CIS Council of Foreign Ministers met. The CIS CFM met."
    assert claimed(text, "name") == [
        ("body:cis-cfm", "CIS Council of Foreign Ministers"),
        ("body:cis-cfm", "CIS CFM"),
        ("body:cis", "CIS"),
    ]


def test_a_body_named_only_by_who_meets_goes_by_the_catalogues_name() -> None:
    text = "A meeting of the SCO foreign ministers was held in Ufa."
    assert claimed(text, "name") == [("body:sco-cfm", "SCO Council of Foreign Ministers")]


def test_the_seats_of_organisations_are_those_of_states_that_are_known() -> None:
    states = {code for listed in load("bodies")["organisations"].values() for code in listed.get("seats", ())}
    assert states
    assert states <= set(names().values())
