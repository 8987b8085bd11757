"""Several sessions of one clause: days in a row, and "the former" and "the latter"."""

from __future__ import annotations

import pytest

from tests.importers.extract.found import sessions, told_of

_PUBLISHED = "2015-02-08"
_HELD = "The CIS Council of Foreign Ministers met in Osh on February 6."


@pytest.mark.parametrize(
    ("told", "found"),
    [
        (
            "Economic Council of the CIS: 4 March in Osh, 3 June and 9 September in Brest.",
            [("2015-03-04", "Osh"), ("2015-06-03", "Brest"), ("2015-09-09", "Brest")],
        ),
        (
            "CIS Economic Council: 3 June and 9 September, both in Brest.",
            [("2015-06-03", "Brest"), ("2015-09-09", "Brest")],
        ),
        (
            "The CIS Economic Council will meet in Brest on 3 June and on 9 September.",
            [("2015-06-03", "Brest"), ("2015-09-09", None)],
        ),
        (
            "The CIS Economic Council met twice last year by video, on 4 March and on 3 June.",
            [("2014-03-04", None), ("2014-06-03", None)],
        ),
    ],
)
def test_each_day_of_a_row_is_that_of_a_session(told: str, found: list[tuple[str, str | None]]) -> None:
    assert told_of(told, _PUBLISHED) == sorted(("cis-ec", *one) for one in found)


@pytest.mark.parametrize(
    "told",
    [
        "The CIS Economic Council will meet in Brest on 3 June and on 9 June the guests go to the theatre.",
        "The CIS Economic Council will meet in Brest on 3 and 4 June.",
        "The CIS Economic Council meets twice a year, in June and in December.",
    ],
)
def test_days_of_one_session_or_of_something_else_are_no_row(told: str) -> None:
    assert len(told_of(told, _PUBLISHED)) <= 1


def test_whose_day_is_which_of_two_is_not_guessed() -> None:
    told = "The CIS foreign ministers and heads of state will meet in Osh on 4-5 June."
    assert [one["end_date"] for one in sessions(told, _PUBLISHED)] == ["2015-06-05", "2015-06-05"]


def test_two_councils_of_one_rank_are_together_on_both_days() -> None:
    told = "The CIS Council of Foreign Ministers and the Council of Defense Ministers will meet in Osh on 4-5 June."
    assert {day for _, day, _ in told_of(told, _PUBLISHED)} == {"2015-06-04"}


@pytest.mark.parametrize(
    ("told", "found"),
    [
        (
            "It works for the CIS heads of government. The latter meet in Brest on May 26.",
            [("cis-chg", "2015-05-26", "Brest")],
        ),
        (
            "CIS heads of state and premiers differ; the former meet on 9 June in Osh, the latter on 3 July in Brest.",
            [("cis-chs", "2015-06-09", "Osh"), ("cis-chg", "2015-07-03", "Brest")],
        ),
    ],
)
def test_the_former_and_the_latter_are_those_named_last(
    told: str, found: list[tuple[str | None, str | None, str | None]]
) -> None:
    assert set(found) <= set(told_of(f"{_HELD}\n\n{told}", _PUBLISHED))


@pytest.mark.parametrize(
    "told",
    [
        "Spartak and Dinamo are left; the latter will meet Zenit in Osh on 9 June.",
        "A treaty and a protocol were signed; the latter was held up in parliament on 9 June.",
        "The premier and the speaker of Moldova flew in; the latter met students in Brest on 9 June.",
        "The CIS Council of Foreign Ministers weighed a treaty and a plan. The latter is for June.",
    ],
)
def test_the_latter_of_others_meet_in_no_session(told: str) -> None:
    assert len(sessions(f"{_HELD}\n\n{told}", _PUBLISHED)) == 1


def test_what_is_done_by_a_council_on_a_day_is_done_at_its_session() -> None:
    told = (
        "The agenda of the next session of the CIS Council of Heads of Government will be discussed in Minsk "
        "on March 11 by the permanent plenipotentiary representatives of the member states."
    )
    assert ("cis-cpr", "2015-03-11", "Minsk") in told_of(told, _PUBLISHED)
    told = (
        "What the prime ministers of the CIS are to deal with there will be considered on March 11 in Minsk "
        "by the CIS Council of Permanent Plenipotentiary Representatives."
    )
    assert told_of(told, _PUBLISHED) == [("cis-cpr", "2015-03-11", "Minsk")]


def test_the_day_of_a_decision_is_not_that_of_the_session_decided_on() -> None:
    told = (
        "The CIS summit opens in Osh on 8 June. The day before it, by a decision taken today, the CIS Council "
        "of Foreign Ministers will hold its regular meeting there."
    )
    assert told_of(told, _PUBLISHED) == [("cis-cfm", "2015-06-07", "Osh"), ("cis-chs", "2015-06-08", "Osh")]


def test_a_council_that_has_completed_its_meeting_has_met_on_the_day_of_the_report() -> None:
    told = "The CIS Council of Foreign Ministers has completed its meeting in Osh, an envoy told reporters."
    assert told_of(told, _PUBLISHED) == [("cis-cfm", "2015-02-08", "Osh")]


def test_what_is_told_to_the_press_after_a_session_leaves_it_held_whatever_is_to_come() -> None:
    told = (
        "After a meeting of the CIS foreign ministers in Osh, an envoy told reporters that the aim was to wear "
        "the bloc down, not to hold it together."
    )
    (session,) = sessions(told, _PUBLISHED)
    assert (session["date"], session["status"]) == ("2015-02-08", "held")
