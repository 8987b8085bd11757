"""Calendars, chronicles and notes: sessions told of by a day, a city and who meets, and no verb."""

from __future__ import annotations

import pytest

from tests.importers.extract.found import dates, sessions

_PUBLISHED = "2015-04-08"


@pytest.mark.parametrize(
    "note",
    [
        "20 April, Osh - heads of government of the CIS.",
        "20 April: Osh, heads of government of the CIS once more.",
        "Our hosts are the CIS. Premiers on the 20th of April, and not here but in Osh.",
        "For the diary: CIS premiers (Osh, 20 April).",
    ],
)
def test_a_day_a_city_and_who_meets_are_a_session_in_any_order(note: str) -> None:
    (found,) = sessions(note, _PUBLISHED)
    assert (found["body"], found["date"], found["city"]) == ("cis-chg", "2015-04-20", "Osh")


@pytest.mark.parametrize(
    "told",
    [
        "Set up on December 21, 1991, the CIS Council of Heads of Government ranks second.",
        "The treaty was sent to the heads of government of the CIS, 20 April.",
        "20 April, Osh - parade for the heads of government of the CIS.",
    ],
)
def test_a_day_beside_a_body_that_something_else_is_said_of_is_no_note(told: str) -> None:
    assert sessions(told, _PUBLISHED) == []


def test_a_day_that_is_a_line_stands_over_what_follows_it() -> None:
    found = sessions(
        "Quiet here.\n\nMONDAY 20\n\nAlmaty: horse fair.\n\nTUESDAY 21\n\nOsh: premiers of the CIS. Eleven points.\n\n"
        "Almaty: the Council of Foreign Ministers sits down to a long list.",
        _PUBLISHED,
        "Our week",
    )
    assert {(one["body"], one["date"], one["city"]) for one in found} == {
        ("cis-chg", "2015-04-21", "Osh"),
        ("cis-cfm", "2015-04-21", "Almaty"),
    }


def test_day_and_city_that_open_an_entry_are_of_the_council_it_names() -> None:
    found = sessions(
        "22 February. Osh. Informal gathering of the CIS heads of state.\n\n"
        "5 March, Almaty. Collective Security Council: six leaders hear out their host.",
        _PUBLISHED,
    )
    assert {(one["body"], one["date"], one["city"]) for one in found} == {
        ("cis-informal", "2015-02-22", "Osh"),
        ("csto-csc", "2015-03-05", "Almaty"),
    }


def test_a_day_of_the_month_after_one_of_the_week_is_the_next_that_fits_both() -> None:
    assert dates("Friday 1: a fair.\n\nTUESDAY 21\n\nRain.", "2015-04-20") == ["2015-05-01", "2015-04-21"]


def test_a_day_told_again_has_the_year_it_had_before() -> None:
    told = "They will sit on October 13, said the envoy. It was agreed: October 13."
    assert dates(told, "2015-02-14") == ["2015-10-13", "2015-10-13"]


def test_days_of_a_year_in_review_are_of_that_year() -> None:
    assert dates("2015: what we saw\n\n22 February. Snow.", "2015-12-29") == ["2015", "2015-02-22"]


def test_of_two_days_the_first_and_the_next_day_are_its_ends() -> None:
    told = "On 9 and 10 October came first the poets, the next day the painters. On the eve of 12 May it rained."
    assert dates(told, "2015-11-01")[:2] == ["2015-10-09", "2015-10-10"]


def test_people_are_of_the_organisation_named_last_in_their_sentence() -> None:
    told = "The CIS Council of Foreign Ministers is an old one.\n\n1 March. Osh: the four of GUAM, presidents all."
    (found,) = sessions(told, _PUBLISHED)
    assert (found["body"], found["date"], found["city"]) == ("guam-summit", "2015-03-01", "Osh")
