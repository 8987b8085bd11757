"""Sessions told of beside the one a page is about: their year, standing, body and list, by their own words."""

from __future__ import annotations

import pytest

from tests.importers.extract.found import sessions, told_of

_PUBLISHED = "2019-06-05"
_MINISTERS = "OSH, June 5, 2019 - The CIS Council of Foreign Ministers held a meeting in Osh on Wednesday."
_LEADERS = "OSH, June 5, 2019 - CIS leaders met on Wednesday in Osh for a summit and signed 12 documents."


def _others(opening: str, told: str) -> list[tuple[str | None, ...]]:
    """Body, day, city and standing of all sessions but the page's own."""
    found = sessions(f"{opening} {told}", _PUBLISHED)
    own = [one for one in found if one.get("date") != _PUBLISHED]
    assert len(own) < len(found)
    return [(one["body"], one.get("date"), one.get("city"), one.get("status")) for one in own]


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("The summit of the CIS is being prepared for February 15, in Minsk.", "2020-02-15"),
        ("They spoke of preparation to the meeting of CIS Heads of State in Minsk in February.", "2020-02"),
        ("The CIS summit in Minsk, which is appointed to February 15, has ten points.", "2020-02-15"),
        ("For the CIS summit of February 15 in Minsk the format is not yet determined.", "2020-02-15"),
    ],
)
def test_a_summit_that_is_to_come_is_in_the_year_to_come(told: str, day: str) -> None:
    assert _others(_MINISTERS, told) == [("cis-chs", day, "Minsk", "scheduled")]


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("It followed the July 25 meeting in Minsk.", "2018-07-25"),
        ("At the previous meeting, in Minsk on January 28, a plan was approved.", "2019-01-28"),
    ],
)
def test_a_session_that_was_held_is_in_a_year_gone_by(told: str, day: str) -> None:
    assert _others(_MINISTERS, told) == [("cis-cfm", day, "Minsk", "held")]


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("The session planned for March in Minsk was called off.", "2019-03"),
        ("A session of the Council that had been planned for March 12 in Minsk was cancelled.", "2019-03-12"),
    ],
)
def test_a_session_that_was_called_off_is_kept_on_its_day(told: str, day: str) -> None:
    assert _others(_MINISTERS, told) == [("cis-cfm", day, "Minsk", "cancelled")]


def test_a_session_that_was_put_off_is_the_one_held_later() -> None:
    assert _others(_MINISTERS, "The meeting was originally to be held on March 12 but was put off.") == []


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("The ministers discussed preparations for the summit in Minsk in October.", "2019-10"),
        ("The ministers approved the agenda of the CIS summit in Minsk on October 11.", "2019-10-11"),
    ],
)
def test_the_day_of_a_summit_that_was_prepared_is_the_summit_s(told: str, day: str) -> None:
    assert _others(_MINISTERS, told) == [("cis-chs", day, "Minsk", "scheduled")]


def test_the_day_on_which_an_agenda_will_be_discussed_is_theirs_who_do() -> None:
    told = "The foreign ministers will discuss the agenda of the CIS summit in Minsk on October 11."
    assert _others(_LEADERS, told) == [("cis-cfm", "2019-10-11", "Minsk", "scheduled")]


@pytest.mark.parametrize(
    "told",
    [
        "The ministers discussed the implementation of decisions taken by the heads of state in Minsk on March 5.",
        "The ministers reviewed the papers adopted by the heads of state in Minsk on March 5.",
    ],
)
def test_the_day_of_a_decision_is_that_of_those_who_took_it(told: str) -> None:
    assert _others(_MINISTERS, told) == [("cis-chs", "2019-03-05", "Minsk", "held")]


def test_the_day_of_a_decision_of_nobody_is_not_that_of_those_who_discuss_it() -> None:
    assert _others(_MINISTERS, "The ministers discussed the agreements reached in Minsk in March.") == []


@pytest.mark.parametrize(
    "told",
    [
        "The host had been present at the CIS summits of Minsk in April 2017 and Kazan in March 2018.",
        "The CIS held two summits in two years: in Minsk in April 2017 and in Kazan in March 2018.",
        "The sessions of Minsk in April 2017 and Kazan in March 2018 brought nothing.",
        "Such sessions were held in Minsk in April 2017 and in Kazan in March 2018.",
        "There was one full summit a year - Minsk in April 2017, Kazan in March 2018 - and then none.",
    ],
)
def test_each_session_of_a_list_is_in_its_city_on_its_day(told: str) -> None:
    listed = [("cis-chs", "2017-04", "Minsk", "held"), ("cis-chs", "2018-03", "Kazan", "held")]
    assert sorted(_others(_LEADERS, told)) == sorted(listed)


@pytest.mark.parametrize(
    "told",
    [
        "The CIS youth forum held two sessions: in Minsk in April 2017 and in Kazan in March 2018.",
        "The EU held two summits: in Minsk in April 2017 and in Kazan in March 2018.",
        "The G20 summits of Minsk in April 2017 and Kazan in March 2018 were costly.",
        "The contact group held three sessions: in Minsk in April 2017 and in Kazan in March 2018.",
        "They had two meetings in Minsk in April 2017 and in Kazan in March 2018 with the Turkish side.",
        "The parliament had one session a year - Minsk in April 2017, Kazan in March 2018 - and then none.",
        "The treaty was signed in two sessions: in Minsk in April 2017 and in Kazan in March 2018.",
        "The matches of Minsk in April 2017 and Kazan in March 2018 were lost.",
    ],
)
def test_a_list_of_other_people_s_meetings_holds_no_session(told: str) -> None:
    assert _others(_LEADERS, told) == []


def test_a_month_is_of_the_summit_that_will_be_prepared_and_not_of_those_who_prepare_it() -> None:
    told = "The ministers will discuss preparations for the CIS summit in Osh in August."
    found = told_of(f"The CIS Council of Foreign Ministers met in Brest on 14 May 2009.\n\n{told}", "2009-05-14")
    assert found == [("cis-cfm", "2009-05-14", "Brest"), ("cis-chs", "2009-08", "Osh")]


def test_a_semicolon_parts_the_months_of_a_row_of_sessions() -> None:
    told = "In October Osh will host the CIS summit; in May, a session of the CIS Council of Heads of Government."
    assert {one[:2] for one in told_of(told, "2025-12-30")} == {("cis-chs", "2026-10"), ("cis-chg", "2026-05")}


def test_the_day_before_the_summit_is_told_by_the_summit_and_not_by_those_who_met_then() -> None:
    told = "A day before the summit, the CIS foreign ministers met in Osh. The CIS summit was held on 13 October."
    assert ("cis-cfm", "2023-10-12", "Osh") in told_of(told, "2023-10-14")
