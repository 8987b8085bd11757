"""Whose a session is that a text names loosely, and when and where it is by the words that call it."""

from __future__ import annotations

import pytest

from tests.importers.extract.found import sessions, told_of

_PUBLISHED = "2025-04-11"
_MINISTERS, _LEADERS = ("cis-cfm", "2025-04-10", "Osh"), ("cis-chs", "2025-04-10", "Osh")


@pytest.mark.parametrize(("of", "body"), [("Defence", "cis-cdm"), ("Interior", "cis-cim"), ("Foreign", "cis-cfm")])
@pytest.mark.parametrize(
    "told",
    [
        "At their last sitting, in Brest in October 2024, the ministers agreed on little.",
        "The ministers last met in Brest in October 2024.",
    ],
)
def test_the_ministers_are_those_of_the_council_told_of(of: str, body: str, told: str) -> None:
    found = told_of(f"The CIS Council of {of} Ministers met in Osh on April 10. {told}", _PUBLISHED)
    assert found == [(body, "2024-10", "Brest"), (body, "2025-04-10", "Osh")]


@pytest.mark.parametrize(
    "told",
    [
        "The ministers discussed trade. It was agreed that the next Council will be arranged in Brest on May 15.",
        "The previous talk was of trade. The next meeting of this Council is due in Brest on May 15.",
    ],
)
def test_the_next_council_is_of_the_one_that_met(told: str) -> None:
    found = told_of(f"The CIS Council of Foreign Ministers met in Osh on April 10. {told}", _PUBLISHED)
    assert found == [_MINISTERS, ("cis-cfm", "2025-05-15", "Brest")]


@pytest.mark.parametrize(
    "told",
    [
        "The trade between Russia and Central Asia grew. The ministers will next meet in Brest on May 15.",
        "The Russia - Central Asia pipeline was built. The ministers agreed to meet in Brest on May 15.",
    ],
)
def test_two_regions_named_for_their_trade_are_no_format_that_the_ministers_meet_in(told: str) -> None:
    found = told_of(f"The CIS Council of Foreign Ministers met in Osh on April 10. {told}", _PUBLISHED)
    assert found == [_MINISTERS, ("cis-cfm", "2025-05-15", "Brest")]


def test_who_takes_over_the_chair_of_an_organisation_receives_its_summit() -> None:
    found = told_of(
        "The Interstate Council of EurAsEC met in Osh on April 10. He handed the chair of the Commonwealth to his "
        "neighbour, who will receive the leaders at the next summit, in Brest in May.",
        _PUBLISHED,
    )
    assert ("cis-chs", "2025-05", "Brest") in found


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("With a week to go until the April 25 CIS summit in Osh, the agenda is ready.", "2025-04-25"),
        ("The president told the CIS summit in Osh on Thursday that trade had grown.", "2025-04-10"),
        ('"Trade has grown," the president told fellow CIS leaders in Osh on Thursday.', "2025-04-10"),
        ("Speaking at the CIS summit in Osh on Thursday, the president called for trade.", "2025-04-10"),
        ("Osh, which hosted the CIS summit on Thursday, is calm again.", "2025-04-10"),
        ("The CIS summit has just ended in Osh.", "2025-04-11"),
        ("The leaders of the CIS, which unites nine former Soviet republics, met in Osh on Thursday.", "2025-04-10"),
        ("The CIS foreign ministers discussed preparations for the CIS summit in Osh on May 15.", "2025-05-15"),
        (
            "Nine drafts were forwarded for consideration by the CIS leaders at their summit in Osh on May 15.",
            "2025-05-15",
        ),
    ],
)
def test_a_summit_has_the_day_and_city_that_call_it(told: str, day: str) -> None:
    assert ("cis-chs", day, "Osh") in told_of(told, _PUBLISHED)


def test_a_council_on_the_eve_of_a_summit_has_the_day_behind_it() -> None:
    found = told_of("The CIS CFM will be convened in Osh on the eve of the CIS summit, on May 15.", _PUBLISHED)
    assert found == [("cis-cfm", "2025-05-15", "Osh"), ("cis-chs", "2025-05-16", "Osh")]


@pytest.mark.parametrize(
    "told",
    [
        "There was one CIS summit a year - Osh in September 2004, Brest in August 2005, Minsk in November 2006.",
        "He had been at the CIS summits of Osh in September 2004, Brest in August 2005 and Minsk in November 2006.",
    ],
)
def test_summits_listed_by_city_and_month_are_all_read(told: str) -> None:
    found = told_of(told, _PUBLISHED)
    assert found == [
        (_LEADERS[0], "2004-09", "Osh"),
        (_LEADERS[0], "2005-08", "Brest"),
        (_LEADERS[0], "2006-11", "Minsk"),
    ]


def test_leaders_who_meet_without_ties_meet_informally() -> None:
    assert told_of("The CIS presidents met without ties in Osh on April 10.", _PUBLISHED) == [
        ("cis-informal", *_LEADERS[1:])
    ]


def test_the_next_plenary_session_of_an_assembly_is_one_of_its_own() -> None:
    found = told_of(
        "The plenary session of the CIS Interparliamentary Assembly was held in Osh on April 10. The draft agenda of "
        "the next plenary session, in November, was agreed upon.",
        _PUBLISHED,
    )
    assert [(body, day) for body, day, _ in found] == [("cis-ipa", "2025-04-10"), ("cis-ipa", "2025-11")]


@pytest.mark.parametrize(
    "told", ["CIS leaders gather in Osh", "CIS foreign ministers hold talks in Osh", "CIS leaders end summit in Osh"]
)
def test_a_headline_in_the_present_tells_the_news_of_its_day(told: str) -> None:
    (found,) = sessions("The participants discussed trade. They were received by the host.", _PUBLISHED, told)
    assert (found.get("date"), found["status"]) == (_PUBLISHED, "held")


@pytest.mark.parametrize(
    "told",
    [
        "The next plenary session of the parliament is due in Brest in May.",
        "The chair of the CIS fund goes to a banker, who will speak at the next summit of cities in Brest in May.",
        "The city's next council will be elected in Brest in May.",
        "The mayor was told of the fire in Brest on April 9.",
    ],
)
def test_what_others_hold_next_is_no_session(told: str) -> None:
    assert told_of(f"The CIS Council of Foreign Ministers met in Osh on April 10. {told}", _PUBLISHED) == [_MINISTERS]


@pytest.mark.parametrize(
    "told",
    [
        "The session of the CIS Council of Heads of State is being prepared by Kazakhstan for October 10 in Osh.",
        "The CIS Council of Heads of State is appointed to October 10 in Osh.",
        "The envoys spoke of preparation to the session of the CIS Council of Heads of State in Osh on October 10.",
    ],
)
def test_a_session_prepared_or_appointed_is_to_come(told: str) -> None:
    (found,) = sessions(told, _PUBLISHED)
    assert (found["date"], found["city"], found["status"]) == ("2025-10-10", "Osh", "scheduled")


def test_the_next_meeting_is_not_of_the_council_whose_session_was_only_prepared() -> None:
    found = told_of(
        "The CIS Council of Foreign Ministers met in Osh on April 10. The delegations discussed preparation to the "
        "session of the Council of Heads of State in Brest in October.\n\n"
        "Next meeting of the Council will be on 9 October.",
        _PUBLISHED,
    )
    assert ("cis-cfm", "2025-10-09") in {one[:2] for one in found}


def test_the_council_is_the_first_one_named_as_such_and_no_people_of_the_headline() -> None:
    told = (
        "The Council of Heads of Security Agencies and Special Services of the CIS has much to do, its head said."
        " He was speaking at the Council's 47th meeting, which began in Osh on April 10."
    )
    found = told_of(told, _PUBLISHED, "CIS security chiefs to assess crime")
    assert ("cis-csa", "2025-04-10", "Osh") in found


def test_people_of_an_organisation_told_of_are_not_of_another_named_only_behind() -> None:
    told = (
        "The Consultative Meeting of the Heads of State of Central Asia took place in Osh today. Their foreign"
        " ministers had talked in Bishkek on April 9.\n\nIt is no rival of the CIS, analysts say."
    )
    assert told_of(told, _PUBLISHED) == [("ca-consultative", _PUBLISHED, "Osh")]
    named_first = "The foreign ministers met in Osh on April 10, the press service of the CIS says."
    assert told_of(named_first, _PUBLISHED) == [_MINISTERS]
