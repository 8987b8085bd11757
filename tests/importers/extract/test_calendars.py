"""Calendars and lists of sessions: each entry but a body, its day and its city, in whatever order."""

from __future__ import annotations

import pytest

from tests.importers.extract.found import dates, sessions

_PUBLISHED = "2015-06-20"


def _told(text: str, title: str = "Dates of the second half of the year") -> list[tuple[object, object, object]]:
    found = sessions(text, _PUBLISHED, title)
    return sorted((one["body"], one["date"], one.get("city")) for one in found)


@pytest.mark.parametrize(
    "entry",
    [
        "12 October 2015 - Council of Foreign Ministers of the CIS (Osh)",
        "Osh. October 12. Meeting of the CIS Council of Foreign Ministers.",
        "CIS Council of Foreign Ministers | Osh | 12.10.2015",
        "12 October. CIS Council of Foreign Ministers. Osh.",
        "In Osh on 12 October - meeting of the CIS Council of Foreign Ministers",
        "Session of the CIS Council of Foreign Ministers\n\nVenue: Osh\n\nDate: 12 October 2015",
        "12 October, Osh\n\nSession of the CIS Council of Foreign Ministers",
    ],
)
def test_an_entry_of_body_day_and_city_is_a_session_in_any_order(entry: str) -> None:
    assert _told(entry) == [("cis-cfm", "2015-10-12", "Osh")]


@pytest.mark.parametrize(
    "line",
    [
        "Decision of the CIS Council of Foreign Ministers, Osh, 12 October 2014",
        "Foreign ministers of Kazakhstan and Russia, Osh, 12 October 2014",
        "Press conference after the CIS Council of Foreign Ministers",
        "Photo album: journalists in Osh, 12 October 2014",
    ],
)
def test_a_line_that_says_what_else_stands_beside_day_and_city_is_no_entry(line: str) -> None:
    assert _told(line) == []


def test_each_entry_below_a_month_opens_with_its_day() -> None:
    told = _told(
        "SEPTEMBER\n\n2-3 CIS Council of Interior Ministers, Osh\n\n10 CIS Economic Council, Moscow. No. 64\n\n"
        "OCTOBER\n\n16 - CIS Council of Heads of State, Sochi"
    )
    assert told == [
        ("cis-chs", "2015-10-16", "Sochi"),
        ("cis-cim", "2015-09-02", "Osh"),
        ("cis-ec", "2015-09-10", "Moscow"),
    ]


def test_a_month_with_one_number_below_it_heads_no_calendar() -> None:
    assert dates("May\n\n10 Downing Street was lit.\n\nHe came.", _PUBLISHED) == []


@pytest.mark.parametrize(
    ("title", "days", "expected"),
    [
        ("Meetings held", ["14 August", "9 October", "21 November"], ["2014-08-14", "2014-10-09", "2014-11-21"]),
        ("Upcoming events", ["28 December", "6 February", "2 May"], ["2015-12-28", "2016-02-06", "2016-05-02"]),
        ("What took place", ["3 May", "2 February", "28 December"], ["2015-05-03", "2015-02-02", "2014-12-28"]),
    ],
)
def test_the_days_of_a_row_lie_where_the_words_above_it_put_them(
    title: str, days: list[str], expected: list[str]
) -> None:
    rows = "\n".join(f"- {day}, Osh" for day in days)
    assert dates(f"{title}\n{rows}\n", _PUBLISHED) == expected
    assert dates(title + "\n" + "\n".join(f"- The council, {day}, Osh" for day in days), _PUBLISHED) == expected


def test_people_above_a_day_and_a_city_are_no_entry_without_a_word_of_meeting() -> None:
    assert _told("CIS stamp issues\nThe CIS heads of state\nMinsk, May 7, 2014") == []


def test_the_number_of_an_entry_is_not_that_of_the_session() -> None:
    (found,) = sessions("No. 5: CIS foreign ministers, 7 May 2014, Minsk", _PUBLISHED)
    assert (found["date"], found.get("ordinal")) == ("2014-05-07", None)


@pytest.mark.parametrize("entries", ["The CIS met.", "3 Council, Osh\n5 Council, Minsk"])
def test_the_lines_below_a_month_end_with_its_entries(entries: str) -> None:
    told = dates(f"March\n{entries}\n\nHow we are read\n12 Readers wrote.\n14 Letters came.", _PUBLISHED)
    assert not {"2015-03-12", "2015-03-14"} & set(told)
