"""The many ways in which agencies word that a body met or is to meet."""

from __future__ import annotations

import pytest

from tests.importers.extract.found import sessions

_CFM = "CIS Council of Foreign Ministers"


def _told(text: str, published: str) -> set[tuple[str | None, ...]]:
    """Body, day and city of each session."""
    return {(one["body"], one.get("date"), one.get("city")) for one in sessions(text, published)}


@pytest.mark.parametrize(
    "who",
    [
        "The CIS FM Council",
        "The Council of foreign chiefs of the CIS",
        "Foreign ministers from across the Commonwealth",
        "The heads of diplomacy of the CIS countries",
        "The heads of the MFAs of the CIS members",
        "Ministers of foreign affairs of the states-members of the CIS",
        "Foreign ministers of the countries making up the CIS",
    ],
)
def test_a_body_is_known_by_what_people_call_those_who_sit_on_it(who: str) -> None:
    assert _told(f"{who} met in Osh on 3 April.", "2025-04-04") == {("cis-cfm", "2025-04-03", "Osh")}


@pytest.mark.parametrize(
    ("words", "date"),
    [
        ("at the end of the month", "2025-04"),
        ("later this week", "2025-03-31/2025-04-06"),
        ("in a week's time", "2025-04-07/2025-04-13"),
        ("in two weeks", "2025-04-14/2025-04-20"),
        ("in nine days", "2025-04-11"),
        ("on the 11th", "2025-04-11"),
        ("this autumn in the old theatre", "2025-23"),
    ],
)
def test_a_session_to_come_is_of_the_day_or_week_that_is_so_far_off(words: str, date: str) -> None:
    (told,) = sessions(f"The CIS foreign ministers will come together {words}.", "2025-04-02")
    assert told["date"] == date


@pytest.mark.parametrize(
    "text",
    [
        "CIS foreign ministers met in Osh on Friday, a day before the summit of the CIS heads of state.",
        "CIS foreign ministers met in Osh on Friday, on the eve of a summit of the organization there.",
        "CIS foreign ministers met in Osh on Friday, and their presidents gather there a day later.",
        "CIS foreign ministers met in Osh on Friday, with the presidents to follow the day after.",
    ],
)
def test_the_leaders_meet_on_the_day_after_the_ministers(text: str) -> None:
    found = {(body, date) for body, date, _ in _told(text, "2006-11-26")}
    assert found == {("cis-cfm", "2006-11-24"), ("cis-chs", "2006-11-25")}


@pytest.mark.parametrize(
    "text",
    [
        "It will meet again in Baku in May.",
        "Next time it will gather in Baku in May.",
        "In May the ministers are to see each other again in Baku.",
        "It discussed the papers for the ministers (Baku, May 2007).",
        "The ministers will hear more when they next assemble, in Baku in May.",
    ],
)
def test_a_council_named_before_meets_again(text: str) -> None:
    found = _told(f"The {_CFM} met in Osh on 20 November 2006. {text}", "2006-11-26")
    assert found == {("cis-cfm", "2006-11-20", "Osh"), ("cis-cfm", "2007-05", "Baku")}


@pytest.mark.parametrize(
    "text",
    [
        "The CIS premiers' council, which was set for Osh on December 20, will now be held in Baku on December 25.",
        "The meeting of CIS premiers has been moved from Osh to Baku and from December 20 to December 25.",
    ],
)
def test_a_meeting_that_was_moved_is_on_its_new_day_and_in_its_new_city(text: str) -> None:
    assert _told(text, "2006-11-26") == {("cis-chg", "2006-12-25", "Baku")}


def test_what_may_be_put_off_is_still_to_come() -> None:
    (told,) = sessions("The CIS summit scheduled for April may yet be held in Osh, or could be put off.", "2019-03-01")
    assert told["status"] == "scheduled"


@pytest.mark.parametrize(
    "text",
    [
        "The CIS foreign ministers, meeting in Osh on Friday, were told that trade grows.",
        "Meeting in Osh on Friday, the CIS foreign ministers shook hands.",
        "The CIS foreign ministers are conferring in Osh. They began on Friday.",
        "Yarov was picked in Osh on Friday by the CIS foreign ministers.",
        "Osh gathered the CIS foreign ministers on Friday.",
        "The Osh council of CIS foreign ministers on Friday was short.",
        "The CIS Council of Foreign Ministers (Osh) on Friday was short.",
        "He flew to Osh on Thursday for the CIS Council of Foreign Ministers, which met on Friday.",
    ],
)
def test_those_who_meet_are_told_of_in_many_ways(text: str) -> None:
    assert ("cis-cfm", "Osh") in {(body, city) for body, _, city in _told(text, "2006-11-25")}


def test_capitals_of_a_headline_hide_no_council() -> None:
    found = _told("CIS COUNCIL OF FOREIGN MINISTERS MEETS TOMORROW IN MINSK", "2006-11-26")
    assert found == {("cis-cfm", "2006-11-27", "Minsk")}


def test_a_list_of_councils_has_day_and_city_of_each_in_brackets() -> None:
    found = _told(
        "They spoke of the CIS Councils of Foreign Ministers (5 April, Osh), Heads of Government (31 May, Baku) "
        "and Heads of State (October, Minsk).",
        "2019-02-15",
    )
    days = {(body, date) for body, date, _ in found}
    assert days >= {("cis-cfm", "2019-04-05"), ("cis-chg", "2019-05-31")}


def test_the_month_that_has_a_summit_is_its_own() -> None:
    assert _told("September's CIS summit in Osh was short.", "2019-04-01") == {("cis-chs", "2018-09", "Osh")}


def test_a_session_of_years_ago_is_not_where_the_page_plays() -> None:
    (told,) = sessions(
        "The games were opened in Osh on 5 August. The decision to hold them was made at a session of the CIS "
        "Council of Heads of Government on 6 November 2020.",
        "2023-08-05",
    )
    assert "city" not in told


@pytest.mark.parametrize(
    "text",
    [
        "Kazakhstan invited the foreign ministers of the CIS to a forum in Almaty on 20 May.",
        "Experts of the CIS Council of Foreign Ministers met in Minsk last week.",
        "FM Lavrov and FM Mirzoyan met in Moscow on Friday on CIS matters.",
        "Meeting in Minsk on Friday, the ambassadors of the CIS countries planted trees.",
        "The CIS leaders named 2026 the year of health. In Minsk a hospital opened on Friday.",
        "CIS leaders will attend the parade in Moscow on the 9th.",
        "The CIS Executive Committee opened an exhibition in Minsk this week.",
        "In three days the CIS Games open in Ganja.",
    ],
)
def test_what_is_worded_like_a_meeting_of_a_body_may_be_none(text: str) -> None:
    assert sessions(text, "2025-04-11") == []


@pytest.mark.parametrize(
    "text",
    [
        "Nobody plans an informal summit of the CIS for June 20, Orlov said.",
        "No meeting of the CIS Council of Foreign Ministers is scheduled for June 20 in Osh.",
        "An informal CIS summit is not planned for June 20.",
        "There will be no meeting of the CIS Council of Foreign Ministers in Osh on June 20.",
        "The CIS leaders have no plans to meet informally on June 20.",
        "The CIS presidents do not gather informally on June 20.",
        "The CIS leaders are not going to hold an informal summit in Osh on June 20.",
    ],
)
def test_what_nobody_plans_is_no_session(text: str) -> None:
    assert sessions(text, "2015-06-10") == []


@pytest.mark.parametrize(
    "text",
    [
        "Moldova does not plan to attend the CIS summit in Osh on June 19.",
        "No paper will be signed at the CIS summit in Osh on June 19, and a statement is not planned.",
        "Not only the CIS presidents will be at the CIS summit in Osh on June 19.",
    ],
)
def test_what_is_denied_of_a_session_does_not_deny_the_session(text: str) -> None:
    assert _told(text, "2015-06-10") == {("cis-chs", "2015-06-19", "Osh")}


@pytest.mark.parametrize(
    "host",
    [
        "Kyrgyzstan's second city, Osh, on June 5 received",
        "Osh, in the south of the country, on 5 June welcomed",
        "Osh, on Friday, was the meeting place of",
    ],
)
def test_a_day_may_stand_between_a_city_and_what_it_hosts(host: str) -> None:
    found = _told(f"{host} the CIS Council of Foreign Ministers for its session.", "2015-06-10")
    assert found == {("cis-cfm", "2015-06-05", "Osh")}


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("MoI Council", "cis-cim"),
        ("Council of MIA", "cis-cim"),
        ("Council of Interior Ministries", "cis-cim"),
        ("MoD Council", "cis-cdm"),
        ("MFA Council", "cis-cfm"),
    ],
)
def test_a_council_is_known_by_the_short_names_of_its_ministries(name: str, body: str) -> None:
    assert _told(f"The CIS {name} met in Osh on 5 June.", "2015-06-10") == {(body, "2015-06-05", "Osh")}


def test_a_council_that_surely_did_something_then_needs_no_day_beside_it() -> None:
    text = (
        "The palace was today the place of two meetings. From 10 o'clock sat the CIS Council of Heads of State, "
        "at first in restricted composition."
    )
    assert _told(text, "2000-01-25") == {("cis-chs", "2000-01-25", None)}
