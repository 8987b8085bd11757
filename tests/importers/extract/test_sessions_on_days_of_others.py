from __future__ import annotations

from tests.importers.extract.found import dates, sessions


def test_a_sitting_on_the_day_of_a_session_told_of_is_that_session() -> None:
    found = sessions(
        "The agenda of the next session of the CIS Council of Heads of Government will be discussed in Minsk on March "
        "11 by the permanent plenipotentiary representatives.\n\nThe heads of government are expected to meet in Osh "
        "on May 23.\n\nAt the sitting on March 11 there will be five questions.",
        "2008-03-07",
        "Osh to host CIS heads of government",
    )
    assert {(one["body"], one["date"]) for one in found} == {("cis-cpr", "2008-03-11"), ("cis-chg", "2008-05-23")}


def test_a_session_first_planned_for_another_day_is_of_the_new_one_alone() -> None:
    (told,) = sessions(
        "The summit of the CIS heads of state, first planned for early April, will now take place in Osh on June 21.",
        "2000-04-28",
    )
    assert (told["date"], told["city"], told["status"]) == ("2000-06-21", "Osh", "scheduled")


def test_what_comes_after_the_rest_of_a_sentence_to_come_is_not_of_today() -> None:
    (told,) = sessions(
        "CIS foreign ministers will meet in Osh on April 10.\n\nThey will talk in a narrow circle, after which the "
        "session continues in the full composition.",
        "2026-03-30",
    )
    assert told["date"] == "2026-04-10"


def test_a_day_of_when_something_was_is_of_the_year_named_before() -> None:
    found = dates(
        "The summit is planned for December 22.\n\nThe habit of meeting goes back to 2017, when the leaders met in Osh "
        "on December 26.",
        "2025-12-01",
    )
    assert found[-1] == "2017-12-26"
