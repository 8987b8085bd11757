from __future__ import annotations

import pytest

from importers.extract.english.meetings.expectations import find_expectations
from importers.extract.english.meetings.sessions import find_sessions
from tests.importers.extract.found import page

_HELD = "The CIS Council of Foreign Ministers met in Sochi on 3 June 2019. "


def expected(text: str) -> list[tuple[str, str, str | None]]:
    """What is announced, how firmly, and by when."""
    told = page(_HELD + text, "2019-06-03")
    claims = find_expectations(told, find_sessions(told)[0])
    due = {claim.subject: str(claim.value) for claim in claims if claim.field == "due"}
    return [(str(claim.value), claim.modality, due.get(claim.subject)) for claim in claims if claim.field == "what"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "It is expected that the programme of joint research will be approved.",
            ("the programme of joint research will be approved", "expected", None),
        ),
        (
            "The concept is planned to be submitted to the heads of state before September 1.",
            ("The concept to be submitted to the heads of state before September 1", "planned", "../2019-09-01"),
        ),
        (
            "Two questions were taken out for now but will be revisited later.",
            ("Two questions will be revisited later", "planned", None),
        ),
        (
            "The parties agreed to create a joint rescue centre.",
            ("create a joint rescue centre", "decided", None),
        ),
        (
            "The award, which is expected to be submitted by July 5, is new.",
            ("The award to be submitted by July 5", "expected", "../2019-07-05"),
        ),
        (
            "Today we will take a decision to give Mongolia the status of a guest.",
            ("give Mongolia the status of a guest", "planned", None),
        ),
        (
            "We are also setting up a joint fund, an idea of the hosts.",
            ("setting up a joint fund", "reported", None),
        ),
        (
            "They look at a draft; here a statement of the ministers is expected to be signed.",
            ("a statement of the ministers to be signed", "expected", None),
        ),
        (
            "Steppe News informs citing the ministry, about 20 issues are planned to be discussed.",
            ("about 20 issues to be discussed", "planned", None),
        ),
        (
            "First comes the list of names; it is expected to reach the presidents before July 1.",
            ("First comes the list of names to reach the presidents before July 1", "expected", "../2019-07-01"),
        ),
    ],
)
def test_what_is_announced_is_kept_with_its_date(text: str, found: tuple[str, str, str | None]) -> None:
    assert expected(text) == [found]


@pytest.mark.parametrize(
    "text",
    [
        "This will strengthen security.",
        "The initiative will improve the work of all, he was confident.",
        "The next meeting will be held in Minsk.",
        "He will remember it.",
        "Reporter: What will be signed?",
        "The chair passed to Russia, whose priorities the ministers will return to now.",
    ],
)
def test_hopes_and_dates_of_meetings_are_no_expectations(text: str) -> None:
    assert expected(text) == []


def test_a_page_without_a_session_expects_nothing() -> None:
    told = page("It is expected that the law will be adopted.")
    assert find_expectations(told, []) == []


def test_two_things_expected_of_the_same_people_are_two() -> None:
    told = expected("It is expected that the envoys will approve the schedule and agree on the next venue.")
    assert [what for what, _, _ in told] == ["the envoys will approve the schedule", "agree on the next venue"]


def test_an_honour_decided_on_is_given_and_not_expected() -> None:
    assert expected("The heads of state decided to declare Osh a capital of trade.") == []
