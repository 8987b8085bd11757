"""The day that a text speaks from, where nothing but the text tells it."""

from __future__ import annotations

import pytest

from tests.importers.extract.found import dates, page, sessions


@pytest.mark.parametrize(
    "text",
    [
        "(Osh, May 15, 2006) -- The ministers are holding talks today.",
        "The ministers gather in the town hall today, 15 May 2006, the press service says.",
        "The ministers gather in the town hall tomorrow (16 May 2006), the press service says.",
        "The ministers agreed on rivers.\n\nOsh, 15 May 2006. Copies: twelve. Typed by L. Hrynko.",
        "After Sunday's talks the ministers went on talking on Monday, May 15, 2006, in the town hall.",
    ],
)
def test_a_text_tells_its_own_day_in_many_places(text: str) -> None:
    assert str(page(text).published) == "2006-05-15"


@pytest.mark.parametrize(
    "text",
    [
        "On 15 May 2006 the ministers of the countries met in the town hall of Osh and talked of rivers.",
        "The treaty of 15 May 2006 was signed by all. It was a long treaty, as treaties go.",
        "On Monday, May 15, 2006, the ministers will gather in the town hall to talk of rivers.",
    ],
)
def test_a_day_that_is_part_of_what_is_told_is_not_the_day_of_the_text(text: str) -> None:
    assert page(text).published is None


def test_a_dateline_is_of_the_year_in_which_it_falls_on_the_day_of_the_week_told() -> None:
    text = "OSH, April 13. /Wire/\n\nThe envoy told reporters on Thursday of plans until 2018. They meet on Friday."
    assert str(page(text).published) == "2017-04-13"
    assert page(text.replace("Thursday", "Monday")).published is None


def test_a_wire_of_the_last_century_has_a_year_of_two_figures() -> None:
    assert str(page("DESK\nOSH, 2 APR 98\n\nThe ministers met here in the town hall.").published) == "1998-04-02"


def test_the_day_of_the_text_is_not_that_of_the_session_told_beside_it() -> None:
    (told,) = sessions(
        "The CIS Council of Foreign Ministers will gather in Osh on December 24.\n\nDecember 23, 2013, 12:00\n\n"
        "On the same day the envoys of the countries arrive.",
    )
    assert told["date"] == "2013-12-24"
    assert (
        dates(
            "The ministers of nine countries will meet on 24 December 2013.\n\nDecember 23, 2013\n\nOn the same day."
        )[-1]
        == "2013-12-24"
    )


def test_a_session_told_as_news_without_a_day_is_of_the_day_that_the_opening_tells() -> None:
    (told,) = sessions(
        "On Friday they put their names to the papers. The CIS Council of Foreign Ministers sat in Osh for four hours.",
        "2000-12-02",
    )
    assert told["date"] == "2000-12-01"


def test_a_line_under_the_headline_in_the_present_is_of_the_day_of_the_report() -> None:
    (told,) = sessions(
        "The Prime Minister takes part in a meeting of the CIS Council of Heads of Government in Yalta\n\n"
        "The meeting was long. All papers were approved.",
        "2012-09-28",
        "Working visit to Ukraine",
    )
    assert told["date"] == "2012-09-28"


def test_a_day_that_the_text_calls_to_come_once_is_to_come_wherever_it_is_named() -> None:
    (told,) = sessions(
        "The envoy came out to the press.\n\nOsh receives the CIS Council of Foreign Ministers on 8 October.",
        "2024-03-12",
        "Envoy: session of CIS Council of Foreign Ministers on 8 October",
    )
    assert told["date"] == "2024-10-08"


def test_the_previous_meeting_was_in_the_past() -> None:
    assert dates("The Council had its previous meeting on 11 January by video.", "2022-10-16") == ["2022-01-11"]


def test_two_days_with_a_dash_between_them_are_one_meeting_in_a_list() -> None:
    (told,) = sessions(
        "Monday, May 20 - Tuesday, May 21\n- Meeting of the CIS Council of Foreign Ministers, Osh",
        "2024-05-17",
        "The week ahead",
    )
    assert (told["date"], told["end_date"]) == ("2024-05-20", "2024-05-21")


@pytest.mark.parametrize("more", ["", " in Osh", ", it was said"])
def test_a_session_to_come_next_year_has_that_year(more: str) -> None:
    (told,) = sessions(f"The CIS Council of Foreign Ministers is to hold a session next year{more}.", "2011-11-08")
    assert told["date"] == "2012"


def test_the_day_on_which_somebody_came_for_a_session_is_not_its_day() -> None:
    (told,) = sessions(
        "The premier came to the city on Sunday to attend the session of the CIS Council of Heads of Government. "
        "It was held on Monday.",
        "2011-11-08",
    )
    assert told["date"] == "2011-11-07"


def test_a_dateline_without_a_year_has_the_one_that_signs_the_text() -> None:
    told = (
        "Osh, 14 November /HERALD/ - The CIS Council of Heads of Government met today in Osh.\n\nA plan until 2020 was"
        " adopted.\n\nThe next meeting will take place in Minsk on 22 May 2009.\n\nOsh, 2008"
    )
    assert dates(told)[:2] == ["2008-11-14", "2008-11-14"]


def test_the_year_of_a_dateline_is_told_by_another_day_that_is_on_its_day_of_the_week() -> None:
    text = "OSH, Feb. 18 (Wire) -- On Friday, 17 February, they met. The previous meeting was on August 25, 2005."
    assert dates(text) == ["2006-02-18", "2006-02-17", "2005-08-25"]


@pytest.mark.parametrize(
    "told", ["In 2014, trade between the countries grew.", "Armenia will take over the chairmanship in 2014."]
)
def test_a_year_of_trade_or_of_a_chair_to_come_is_not_that_of_the_text(told: str) -> None:
    assert dates(f"OSH, October 9 (Wire) - They met on October 8.\n\n{told}") == ["2014"]


def test_a_dateline_in_brackets_may_open_with_the_agency() -> None:
    text = (
        "(Wire, Osh, 9 October) - The envoys met there today. In 2014 all was easier, and it is in 2014 that they came."
    )
    assert "2014-10-09" in dates(text)


def test_the_day_of_a_briefing_at_which_somebody_said_so_is_that_of_the_dateline() -> None:
    text = "OSH, April 7. /Wire/. They meet next week, she said at a briefing on Friday.\n\nIn 2022 it was in Brest."
    assert str(page(text).published) == "2023-04-07"


def test_the_day_before_is_that_before_the_report_where_no_other_is_named() -> None:
    text = "The leaders signed papers in Osh. The CIS Council of Foreign Ministers had met there the day before."
    assert dates(text, "2025-10-10") == ["2025-10-09"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "On 26 April 2011 they sat. They backed making 2013 a year of culture. The leaders sit on 3 July.",
            ["2011-04-26", "2013", "2011-07-03"],
        ),
        ("On 26 April 2011 they sat. The leaders gather on 1 September.", ["2011-04-26", "2011-09-01"]),
        (
            "The treaty of 8 December 1991 is old. In 2015 it is honoured. They gather on 10 October.",
            ["1991-12-08", "2015", "2015-10-10"],
        ),
    ],
)
def test_a_day_written_in_full_tells_the_year_rather_than_one_that_a_plan_is_for(
    text: str, expected: list[str]
) -> None:
    assert dates(text) == expected
