"""What the clause around a day tells of who met on it, and whether that is over: "the ministers, meeting there"."""

from __future__ import annotations

import pytest

from tests.importers.extract.found import dates, sessions, told_of

_WEDNESDAY = "2025-10-08"
_SUMMIT = "The CIS Council of Heads of State met in Osh on Wednesday."


@pytest.mark.parametrize("there", ["in Osh", "there"])
def test_people_who_are_told_to_be_meeting_are_those_of_their_council(there: str) -> None:
    told = f"{_SUMMIT}\n\nThe foreign ministers, meeting {there} the day before, looked at nine papers."
    assert told_of(told, _WEDNESDAY) == [("cis-cfm", "2025-10-07", "Osh"), ("cis-chs", _WEDNESDAY, "Osh")]


@pytest.mark.parametrize(
    "who", ["Two presidents", "The foreign ministers of Italy and France", "The prime minister", "The fishers"]
)
def test_others_who_are_told_to_be_meeting_are_no_council(who: str) -> None:
    told = f"{_SUMMIT}\n\n{who}, meeting in Brest the day before, spoke of oil."
    assert told_of(told, _WEDNESDAY) == [("cis-chs", _WEDNESDAY, "Osh")]


@pytest.mark.parametrize(
    "told",
    [
        "On Thursday he presides over the CIS Council of Foreign Ministers in Osh.",
        "The talks are over, and on Thursday the CIS foreign ministers have a session in Osh.",
        "The CIS foreign ministers have a session in Osh on Thursday.",
    ],
)
def test_a_day_of_the_week_on_which_nothing_was_done_is_the_next_one(told: str) -> None:
    assert told_of(told, _WEDNESDAY) == [("cis-cfm", "2025-10-09", "Osh")]


@pytest.mark.parametrize(
    "told",
    [
        "The results of the council in Osh on Thursday are these.",
        "Photo: the ministers in Osh on Thursday.",
        "On Thursday the ministers signed a statement.",
        "The talk is of Thursday's session.",
    ],
)
def test_a_day_of_the_week_of_what_is_over_is_the_last_one(told: str) -> None:
    assert dates(told, _WEDNESDAY) == ["2025-10-02"]


@pytest.mark.parametrize(
    "told",
    [
        "he told the media after a session of the CIS Council of Foreign Ministers in Osh",
        "he said so to the press after the CIS Council of Foreign Ministers had met in Osh",
    ],
)
def test_what_is_told_where_the_report_is_written_right_after_a_session_dates_it(told: str) -> None:
    text = f"OSH, 8 October (Wire) - On 5 December Brest will host the CIS leaders, {told}."
    assert ("cis-cfm", _WEDNESDAY, "Osh") in told_of(text, _WEDNESDAY)


@pytest.mark.parametrize(
    "told",
    [
        "he said a year after the session of the CIS Council of Foreign Ministers in Osh",
        "he told the media after a session of the CIS Council of Foreign Ministers in Omsk",
        "he said that after the session of the CIS Council of Foreign Ministers in Osh he will rest",
    ],
)
def test_a_session_that_was_long_ago_elsewhere_or_is_to_come_is_not_of_the_day_of_the_report(told: str) -> None:
    text = f"OSH, 8 October (Wire) - On 5 December Brest will host the CIS leaders, {told}."
    assert all(body != "cis-cfm" for body, *_ in told_of(text, _WEDNESDAY))


def test_what_is_put_off_until_another_session_calls_no_session_off() -> None:
    text = (
        "The CIS Council of Heads of Government met in Osh on Wednesday. A draft was put off until the spring session."
    )
    assert [one["status"] for one in sessions(text, _WEDNESDAY)] == ["held"]


@pytest.mark.parametrize(
    "told",
    [
        "A draft on transport was sent to the heads of state. They are to meet",
        "Drafts on transport were sent to the heads of state. They are to meet",
        "Osh will also receive the heads of state. They are to meet",
        "Osh will also receive the heads of state. Their council gathers",
    ],
)
def test_they_are_the_only_people_of_the_sentence_before_if_nobody_else_does_anything_in_it(told: str) -> None:
    text = f"The CIS foreign ministers met in Omsk on Wednesday.\n\n{told} in Brest on 5 December."
    assert told_of(text, _WEDNESDAY) == [("cis-cfm", _WEDNESDAY, "Omsk"), ("cis-chs", "2025-12-05", "Brest")]


@pytest.mark.parametrize(
    "told",
    [
        "Nine firms showed lorries to the heads of state.",
        "Members of two parliaments wrote to the heads of state.",
        "Orban and Tokayev spoke of the heads of state.",
        "The heads of state wrote to the heads of government.",
    ],
)
def test_they_are_not_those_told_of_beside_others_who_do_something(told: str) -> None:
    text = f"The CIS foreign ministers met in Omsk on Wednesday.\n\n{told} They gather in Brest on 5 December."
    assert told_of(text, _WEDNESDAY)[0] == ("cis-cfm", _WEDNESDAY, "Omsk")
    assert all(body not in {"cis-cfm", "cis-chg"} for body, *_ in told_of(text, _WEDNESDAY)[1:])


def test_what_is_tomorrow_s_is_of_no_meeting_told_before_it() -> None:
    text = "OSH, 8 October (Wire) - CIS foreign ministers met on Wednesday. They had met in Osh to prepare tomorrow's"
    told = told_of(f"{text} session of the CIS Council of Heads of State, first called for May.", _WEDNESDAY)
    assert {one[:2] for one in told} == {("cis-cfm", _WEDNESDAY), ("cis-chs", "2025-10-09")}


@pytest.mark.parametrize(
    ("told", "ministers", "leaders"),
    [
        ("The CIS foreign ministers will meet on 9 December, the eve of the CIS summit.", "09", "10"),
        ("The CIS foreign ministers will meet on 9 December, day before the CIS summit.", "09", "10"),
        ("The CIS foreign ministers will meet on 8 December, two days before the CIS summit.", "08", "10"),
        ("The CIS summit is on 10 December. Foreign ministers will meet three days before the summit.", "07", "10"),
    ],
)
def test_days_between_two_sessions_tell_the_day_of_the_other(told: str, ministers: str, leaders: str) -> None:
    found = [("cis-cfm", f"2025-12-{ministers}", None), ("cis-chs", f"2025-12-{leaders}", None)]
    assert told_of(told, _WEDNESDAY) == found


def test_the_summit_on_the_eve_of_which_the_council_meets_is_another_body_s() -> None:
    told = (
        "The CIS Council of Foreign Ministers met in Osh on Wednesday. The next meeting will be in Brest on 9 December"
    )
    found = told_of(f"{told}, the day before the summit.", _WEDNESDAY)
    assert [one[:2] for one in found][1:] == [("cis-cfm", "2025-12-09"), ("cis-chs", "2025-12-10")]


@pytest.mark.parametrize(
    "told",
    [
        "The CIS foreign ministers will meet on 9 December, days before the CIS summit.",
        "The CIS foreign ministers will meet on 9 December, two years before the summit of the SCO.",
        "The CIS foreign ministers will meet on 9 December for talks that take all day before the presidents.",
    ],
)
def test_other_times_between_two_things_tell_no_day(told: str) -> None:
    assert told_of(told, _WEDNESDAY) == [("cis-cfm", "2025-12-09", None)]


@pytest.mark.parametrize(
    "told",
    [
        "passed nine papers on to the heads of state, who are to look at them",
        "passed nine papers on to their heads of state, who are to look at them",
        "looked at nine papers for adoption by the heads of state",
        "sent nine papers to the heads of state for signing",
    ],
)
def test_where_and_when_papers_are_dealt_with_is_told_of_those_whom_they_are_sent_to(told: str) -> None:
    text = f"The CIS foreign ministers met in Omsk on Wednesday. The ministers {told} in Brest on 20 April."
    assert told_of(text, _WEDNESDAY) == [("cis-cfm", _WEDNESDAY, "Omsk"), ("cis-chs", "2026-04-20", "Brest")]


@pytest.mark.parametrize(
    "told",
    [
        "The ministers thanked the heads of state for consideration of a plan made in Brest on 7 October.",
        "The firm has sent nine lorries to the heads of state, who are to pay by 7 October.",
        "The flag was made for adoption by the club in Brest on 7 October.",
    ],
)
def test_what_others_send_or_is_dealt_with_by_others_is_no_session_of_the_leaders(told: str) -> None:
    text = f"The CIS foreign ministers met in Omsk on Wednesday. {told}"
    assert all(body == "cis-cfm" for body, *_ in told_of(text, _WEDNESDAY))
