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
        "Osh invited the presidents of the CIS countries to a football match in Osh on April 10.",
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


@pytest.mark.parametrize(
    ("told", "body"),
    [
        ("The CIS gathering will be held in Osh on April 10.", "cis-chs"),
        ("The paper is ready for the summit that the SCO holds in Osh on April 10.", "sco-chs"),
        ("The minister will go to the SCO's Osh summit of April 10.", "sco-chs"),
        ("On April 10 the heads of state of the CIS are to be received in Osh.", "cis-chs"),
        ("The presidents of the Commonwealth have been invited to Osh for April 10.", "cis-chs"),
        ('"We expect the leaders of the CIS in Osh on April 10," the envoy said.', "cis-chs"),
        ("Osh, where the CIS Council of Foreign Ministers holds its session on April 10, is ready.", "cis-cfm"),
        ("On April 10 in Osh the envoy will chair a council of CIS foreign ministers.", "cis-cfm"),
        ("On April 10 the GUAM presidents - of Moldova, Ukraine and Georgia - get together in Osh.", "guam-summit"),
        ("The Supreme State Council of the Belarus-Russia Union will meet in Osh on April 10.", "union-state-ssc"),
        (
            "Russia prepares a summit with the Central Asian countries, to be held in Osh on April 10.",
            "ca-russia-summit",
        ),
    ],
)
def test_bodies_are_told_to_meet_in_many_words(told: str, body: str) -> None:
    (found,) = sessions(told, _PUBLISHED)
    assert (found["body"], found["date"], found["city"]) == (body, "2015-04-10", "Osh")


@pytest.mark.parametrize(
    "told",
    [
        "Osh hosts two sessions: that of CIS foreign ministers on April 10 and that of CIS presidents on April 11.",
        "The CIS foreign ministers meet in Osh on April 10, the CIS heads of state a day later.",
        "The CIS foreign ministers will meet in Osh on April 10, and on April 11 the CIS heads of state.",
    ],
)
def test_a_second_body_is_told_of_by_its_day_alone(told: str) -> None:
    found = sessions(told, _PUBLISHED)
    assert {one["body"]: one["date"] for one in found} == {"cis-cfm": "2015-04-10", "cis-chs": "2015-04-11"}


def test_ministers_are_of_the_organisation_right_before_them() -> None:
    found = sessions(
        "The CIS Council of Foreign Ministers met in Osh on April 7. The same day, the CSTO ministers met too.",
        _PUBLISHED,
    )
    assert {one["body"] for one in found} == {"cis-cfm", "csto-cfm"}


def test_the_day_of_a_flight_is_not_that_of_the_session() -> None:
    found = sessions(
        "On Thursday the premier will fly to Osh, where he attends the CIS summit. The summit will be held on Friday.",
        _PUBLISHED,
    )
    assert [(one["body"], one["date"], one["status"]) for one in found] == [("cis-chs", "2015-04-10", "scheduled")]


def test_work_that_is_underway_on_a_summit_is_not_the_summit() -> None:
    (found,) = sessions(
        "Work is underway on a second summit of Russia and Central Asia. "
        "Osh held the first Central Asia - Russia summit on October 14, 2014.",
        _PUBLISHED,
        "Second Russia - Central Asia summit in preparation",
    )[-1:]
    assert (found["date"], found["city"], found["ordinal"]) == ("2014-10-14", "Osh", 1)


def test_a_session_moved_from_one_day_to_another_is_on_the_latter() -> None:
    (found,) = sessions(
        "The session of the CIS Council of Heads of Government was moved from May 22 to May 29.", _PUBLISHED
    )
    assert (found["date"], found["status"]) == ("2015-05-29", "scheduled")


@pytest.mark.parametrize(
    "told", ["Osh had been host in 2009.", 'He said that in 2017 it is Osh that "will be in the chair".']
)
def test_a_year_of_other_things_is_not_that_of_an_undated_text(told: str) -> None:
    (found,) = sessions(f"The CIS Council of Foreign Ministers met in Osh on April 7. {told}")
    assert "date" not in found
