"""Sessions called off or moved to another day, and what is called off beside one that is held."""

from __future__ import annotations

import pytest

from tests.importers.extract.found import sessions

_PUBLISHED = "2025-04-11"
_SESSION = "session of the CIS Council of Foreign Ministers"


def _told(text: str) -> list[tuple[str | None, ...]]:
    """Day, city and standing of every session."""
    return [tuple(one.get(field) for field in ("date", "city", "status")) for one in sessions(text, _PUBLISHED)]


@pytest.mark.parametrize(
    "told",
    [
        f"The {_SESSION}, which was to be held in Brest on April 8, will be held on May 12 in Osh, the envoy said.",
        f"The {_SESSION} had been planned for April 24 in Osh but will be held on May 12.",
        f"The {_SESSION} was to take place on April 24 in Osh. It is now scheduled for May 12.",
        f"The {_SESSION} had been planned for April 24 in Osh. Now it will be held on May 12.",
        f"The {_SESSION} had been planned for April 24 in Osh. The new date is May 12.",
        f"The {_SESSION} in Osh is postponed. The new date is May 12.",
        f"The {_SESSION} in Osh is delayed. It will take place on May 12.",
        f"The date of the {_SESSION} in Osh has been changed from April 24 to May 12.",
        "The CIS foreign ministers were to gather in Osh on April 24, but the meeting was put off to May 12.",
    ],
)
def test_a_session_moved_has_the_new_day_alone(told: str) -> None:
    assert _told(told) == [("2025-05-12", "Osh", "scheduled")]


@pytest.mark.parametrize(
    "told",
    [
        f"Kazakhstan put off the {_SESSION} that was scheduled for April 24 in Osh.",
        f"It was decided to postpone the {_SESSION} scheduled for April 24 in Osh.",
        f"It was decided not to hold the {_SESSION} in Osh on April 24.",
        f"The {_SESSION} in Osh set for April 24 has fallen through.",
        f"On Wednesday the {_SESSION}, planned for April 24 in Osh, was cancelled.",
        f"The {_SESSION}, planned for April 24 in Osh, was cancelled on April 9.",
        f"The {_SESSION}, planned for April 24 in Osh, has not taken place.",
    ],
)
def test_a_session_called_off_is_so_on_the_day_it_was_planned_for(told: str) -> None:
    assert _told(told) == [("2025-04-24", "Osh", "cancelled")]


@pytest.mark.parametrize(
    "told",
    [
        f"The {_SESSION} planned for April 24 in Osh will not be postponed.",
        f"The {_SESSION} will take place on April 24 in Osh, it has not been postponed.",
        f"Kazakhstan asked to postpone the {_SESSION} planned for April 24 in Osh.",
        f"The minister cancelled his trip to the {_SESSION} in Osh on April 24.",
        f"The {_SESSION} opens in Osh on April 24. The minister postponed his visit to Turkey.",
    ],
)
def test_a_session_asked_to_be_put_off_or_missed_by_one_is_still_to_come(told: str) -> None:
    assert _told(told) == [("2025-04-24", "Osh", "scheduled")]


@pytest.mark.parametrize(
    "told",
    [
        f"The {_SESSION} took place in Osh on April 10 after it had been postponed twice.",
        f"The {_SESSION}, postponed in March, took place in Osh on April 10.",
        f"The {_SESSION}, which had been put off from March 14, took place in Osh on April 10.",
        f"The {_SESSION} took place in Osh on April 10. The ministers cancelled the decision on trade.",
        f"The {_SESSION} took place in Osh on April 10. It was decided to postpone the vote to May 12.",
        f"The {_SESSION} took place in Osh on April 10. A concert planned for April 12 was called off.",
        f"The minister cancelled his participation in the {_SESSION} in Osh on April 10.",
    ],
)
def test_what_else_is_put_off_does_not_undo_a_session_held(told: str) -> None:
    assert _told(told) == [("2025-04-10", "Osh", "held")]


def test_a_meeting_planned_for_another_time_and_called_off_is_one_more() -> None:
    found = _told(f"The {_SESSION} took place in Osh on April 10. A similar meeting planned for March was called off.")
    assert found == [("2025-04-10", "Osh", "held"), ("2025-03", None, "cancelled")]


@pytest.mark.parametrize(
    "more",
    [
        "A new day was dawning on April 12.",
        "The new date is May 12 for the opera.",
        "A new time was fixed for tea on April 12.",
    ],
)
def test_a_new_day_of_something_else_is_none_of_a_session_held(more: str) -> None:
    assert _told(f"The {_SESSION} took place in Osh on April 10. {more}") == [("2025-04-10", "Osh", "held")]


def test_a_new_day_of_something_else_is_none_of_a_session_put_off() -> None:
    assert _told(f"The {_SESSION} in Osh is put off. A new date is May 12 for the concert.")[0][0] is None


def test_what_is_called_off_at_a_session_does_not_call_it_off() -> None:
    assert _told("Planes were scrapped at the CIS summit in Osh on April 10.") == [("2025-04-10", "Osh", "held")]
    assert _told(f"Flights were cancelled at the {_SESSION} in Osh on April 10.") == [("2025-04-10", "Osh", "held")]


def test_a_session_that_may_be_late_is_not_called_off() -> None:
    assert _told("A strike will delay the CIS summit in Osh on May 12.") == [("2025-05-12", "Osh", "scheduled")]


@pytest.mark.parametrize(
    "told",
    [
        "The CIS Council of Foreign Ministers is not going to meet on May 12 as planned.",
        "The CIS Council of Foreign Ministers is not to gather in Osh on May 12.",
        "The CIS Economic Council was called off. The same goes for the Council of Foreign Ministers, due on May 12.",
    ],
)
def test_what_is_not_going_to_be_held_is_called_off(told: str) -> None:
    assert ("2025-05-12", "cancelled") in [(day, status) for day, _, status in _told(told)]


def test_the_same_said_of_something_else_calls_nothing_off() -> None:
    told = "The CIS summit was called off. The same goes for chess: the Council of Foreign Ministers met on April 9."
    assert ("2025-04-09", None, "held") in _told(told)


def test_a_paper_on_holding_the_next_session_does_not_say_that_it_was_held() -> None:
    told = "Papers were signed on holding the next CIS summit in Brest on May 12, 2026."
    found = sessions(f"The CIS summit in Osh has ended.\n\n{told}")
    assert ("2026-05-12", "scheduled") in [(one.get("date"), one["status"]) for one in found]


@pytest.mark.parametrize(
    "told",
    [
        f"The concert was cancelled because of the {_SESSION} on May 12 in Osh.",
        f"His talks were postponed ahead of the {_SESSION} on May 12 in Osh.",
        f"The trip of the minister to the {_SESSION} in Osh on May 12 has been cancelled.",
        f"Accreditation for the {_SESSION} in Osh on May 12 was put off.",
    ],
)
def test_what_is_put_off_because_of_a_session_or_for_it_does_not_put_it_off(told: str) -> None:
    assert _told(told) == [("2025-05-12", "Osh", "scheduled")]


@pytest.mark.parametrize("told", ["It was postponed.", "It has been cancelled because of the flood."])
def test_what_was_planned_and_is_said_to_be_off_in_the_next_sentence_was_not_held(told: str) -> None:
    assert ("2025-04-08", "Osh", "cancelled") in _told(f"The CIS summit was to be held in Osh on April 8. {told}")


@pytest.mark.parametrize("plan", ["will be held in Osh on May 12. It was postponed twice.", "is due in Osh on May 12."])
def test_what_was_put_off_before_the_plan_that_holds_is_still_to_come(plan: str) -> None:
    assert _told(f"The {_SESSION} {plan}") == [("2025-05-12", "Osh", "scheduled")]


def test_it_will_be_held_on_the_day_behind_but() -> None:
    told = f"The {_SESSION} was to be held in Osh on April 8, but it will be held on May 12."
    assert [(day, status) for day, _, status in _told(told)] == [("2025-05-12", "scheduled")]


@pytest.mark.parametrize(
    ("told", "city"),
    [
        (f"Initially planned for April 24 in Osh, the {_SESSION} was moved to a video format.", None),
        (f"The {_SESSION}, planned for April 24 in Osh, was moved online.", None),
        (f"The {_SESSION} on April 24 was moved from Osh to Brest.", "Brest"),
    ],
)
def test_a_session_moved_to_video_or_to_another_city_is_not_called_off(told: str, city: str | None) -> None:
    assert _told(told) == [("2025-04-24", city, "scheduled")]
