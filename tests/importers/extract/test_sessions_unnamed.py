"""Sessions told of in other words than "the body met": by where its people are, by a year, beside another one."""

from __future__ import annotations

import pytest

from tests.importers.extract.found import bodies, sessions

_PUBLISHED = "2015-04-08"


@pytest.mark.parametrize(
    "told",
    [
        "The presidents of the CIS countries will be in Osh on April 10, the envoy said.",
        "The presidents of the CIS are to come to Osh on April 10.",
        "The heads of state of the CIS, he said, are good friends. All the presidents would be in Osh on April 10.",
        "The leaders of the CIS countries will travel to Osh on April 10.",
    ],
)
def test_people_of_a_body_who_are_in_a_city_on_a_day_meet_there(told: str) -> None:
    (found,) = sessions(told, _PUBLISHED)
    assert (found["body"], found["date"], found["city"], found["status"]) == (
        "cis-chs",
        "2015-04-10",
        "Osh",
        "scheduled",
    )


@pytest.mark.parametrize(
    "told",
    [
        "The presidents of the CIS countries will be in Osh on April 10 for the parade.",
        "The presidents of two CIS countries will be in Osh.",
        "The leaders of the CIS were in good spirits on April 7.",
    ],
)
def test_people_who_come_for_something_else_or_on_no_day_do_not(told: str) -> None:
    assert sessions(told, _PUBLISHED) == []


@pytest.mark.parametrize(
    "told",
    [
        "Russia's foreign minister will attend the sixth meeting of the foreign ministers of Central Asia",
        "The foreign ministers of the Central Asian states and Russia will meet",
        "The sixth ministerial gathering Central Asia-Russia will be held",
        "The envoy goes to the sixth Russia - Central Asia ministerial, which will be held",
    ],
)
def test_ministers_of_central_asia_meet_as_a_body_with_that_of_russia(told: str) -> None:
    (found,) = sessions(f"{told} in Osh on April 10.", _PUBLISHED)
    assert (found["body"], found["date"], found["city"]) == ("ca-russia-fm", "2015-04-10", "Osh")


def test_ministers_of_central_asia_alone_are_no_body() -> None:
    assert bodies("The foreign ministers of the Central Asian states met in Osh.") == []


def test_a_name_behind_a_comma_does_not_belong_to_people_before_it() -> None:
    assert bodies("Before the leaders, the CIS Council of Foreign Ministers comes together.") == ["cis-cfm"]


@pytest.mark.parametrize("beside", ["On the sidelines of", "On the margins of", "On the fringes of"])
def test_who_meets_on_the_sidelines_of_a_session_is_there_on_its_day(beside: str) -> None:
    found = sessions(
        f"{beside} the CIS Council of Foreign Ministers in Osh on April 7, 2015, "
        "the envoy took part in the sixth meeting of the foreign ministers of Russia and Central Asia.",
        _PUBLISHED,
    )
    assert {(one["body"], one["date"], one["city"]) for one in found} == {
        ("cis-cfm", "2015-04-07", "Osh"),
        ("ca-russia-fm", "2015-04-07", "Osh"),
    }


@pytest.mark.parametrize(
    "told", ["the 2013 Osh summit of the CIS", "a summit of the CIS that took place in Osh in 2013"]
)
def test_a_session_of_another_year_is_told_by_its_city(told: str) -> None:
    found = sessions(
        f"The CIS Council of Heads of State will meet in Minsk on April 10. It follows {told}.", _PUBLISHED
    )
    assert ("2013", "Osh") in {(one["date"], one.get("city")) for one in found}


@pytest.mark.parametrize(
    "told",
    [
        "The envoys are to be invited to summits of the CIS and the CSTO.",
        "As a rule, there is one informal meeting of the CIS heads of state.",
        "The paper goes to the next meeting of the CIS Economic Council.",
    ],
)
def test_meetings_in_general_and_one_that_is_only_the_next_are_no_sessions(told: str) -> None:
    assert sessions(f"The envoys talked for long. {told}", _PUBLISHED, "Envoys talk") == []


def test_days_in_turn_for_two_bodies_are_no_span() -> None:
    found = sessions(
        "The CIS Council of Foreign Ministers and the CIS Council of Heads of State will meet in Osh "
        "on October 11 and October 10 respectively.",
        _PUBLISHED,
    )
    assert {one["body"]: one["date"] for one in found} == {"cis-cfm": "2015-10-11", "cis-chs": "2015-10-10"}


@pytest.mark.parametrize(
    "told",
    [
        "On the eve, the premier received the envoy to talk over the session.",
        "On Tuesday the premier discussed the session with the envoy.",
        "On Monday the envoy said that all papers would be considered by the ministers.",
        "It is planned to consider at the session what the mission achieved that was sent out on January 5, 2015.",
        "The premier went to Osh yesterday for that session.",
    ],
)
def test_the_day_of_talk_about_a_session_is_not_its_day(told: str) -> None:
    (found,) = sessions(f"The CIS Council of Foreign Ministers will meet in Osh on April 10. {told}", _PUBLISHED)
    assert found["date"] == "2015-04-10"


@pytest.mark.parametrize(("verb", "day"), [("met", None), ("meets", _PUBLISHED)])
def test_only_a_headline_in_the_present_is_of_the_day_of_the_report(verb: str, day: str | None) -> None:
    (found,) = sessions("Ten items were on the agenda.", _PUBLISHED, f"CIS Council of Foreign Ministers {verb} in Osh")
    assert found.get("date") == day


def test_a_capital_that_a_headline_ends_with_is_who_says_so_and_not_where_they_meet() -> None:
    (found,) = sessions("The envoy told it.", _PUBLISHED, "CIS Foreign Ministers to Meet on May 13 - Moscow")
    assert "city" not in found


def test_a_session_that_had_to_wait_until_a_month_was_in_that_month() -> None:
    found = sessions(
        "The CIS Council of Foreign Ministers met in Osh on April 7. "
        "The third meeting had to wait until August 2011, when Minsk hosted it.",
        _PUBLISHED,
    )
    assert "2011-08" in {one.get("date") for one in found}
