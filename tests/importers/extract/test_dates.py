from __future__ import annotations

import pytest

from tests.importers.extract.found import dates, page


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They met on 3 June 2019 in Osh.", ["2019-06-03"]),
        ("They met on June 3, 2019.", ["2019-06-03"]),
        ("They met on June 3rd 2019.", ["2019-06-03"]),
        ("They met on the 3rd of June, 2019.", ["2019-06-03"]),
        ("They met on Monday, 3 June 2019.", ["2019-06-03"]),
        ("They met on 2019-06-03, not later.", ["2019-06-03"]),
        ("They met on 03.06.2019.", ["2019-06-03"]),
        ("They met on 06/25/2019.", ["2019-06-25"]),
        ("They met in June 2019.", ["2019-06"]),
        ("They met in 2019.", ["2019"]),
        ("On June 3, 2019/ ALAY/ they met.", ["2019-06-03"]),
        ("They met in the season of 2019/20.", []),
        ("The plan for 2019-2021 and the war of 1941-1945", []),
        ("Mr May may march on.", []),
        ("It was 15:28, 10 October 2025 then.", ["2025-10-10"]),
        ("On 31 February 2019 nothing happened.", []),
    ],
)
def test_written_dates_are_read_as_finely_as_they_are_given(text: str, expected: list[str]) -> None:
    assert dates(text) == expected


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        ("They met today.", "2021-03-10", "2021-03-10"),
        ("They met two days ago.", "2021-03-10", "2021-03-08"),
        ("They met on 3/10/2021.", "2021-03-10", "2021-03-10"),
        ("They met on 3/11/2021.", "2021-03-10", "2021-11-03"),
        ("They met two weeks ago.", "2021-03-10", "2021-02-22/2021-02-28"),
        ("They met last week.", "2021-03-10", "2021-03-01/2021-03-07"),
        ("They met on the 28th of last month.", "2021-03-10", "2021-02-28"),
        ("They met on the 28th.", "2021-03-10", "2021-02-28"),
        ("They will meet on the 8th.", "2021-12-10", "2022-01-08"),
        ("THEY WILL MEET TOMORROW", "2021-03-10", "2021-03-11"),
        ("They met yesterday.", "2021-03-01", "2021-02-28"),
        ("They will meet tomorrow.", "2020-12-31", "2021-01-01"),
        ("They met on Monday.", "2021-03-10", "2021-03-08"),
        ("They will meet on Monday.", "2021-03-10", "2021-03-15"),
        ("They met on Wednesday.", "2021-03-10", "2021-03-10"),
        ("They met on March 8.", "2021-03-10", "2021-03-08"),
        ("They met on December 28.", "2021-01-03", "2020-12-28"),
        ("They will meet on January 12.", "2020-12-29", "2021-01-12"),
        ("They met last October.", "2021-03-10", "2020-10"),
        ("They will meet next April.", "2021-03-10", "2021-04"),
        ("It chairs the body this year.", "2021-03-10", "2021"),
        ("They are to be in Osh in May of 2022.", "2021-03-10", "2022-05"),
        ("They made preparation to the talks in October.", "2021-03-10", "2021-10"),
        ("It speaks of a meeting which is appointed to October 10.", "2021-03-10", "2021-10-10"),
        ("For the talks of October 10 no room is found: it is not yet chosen.", "2021-04-15", "2021-10-10"),
        ("It is being prepared by the envoys for October 10.", "2021-03-10", "2021-10-10"),
        ("Osh to receive guests on Friday", "2021-03-10", "2021-03-12"),
        ("They had come together in Osh on June 11.", "2021-03-10", "2020-06-11"),
        ("The next session is held in November.", "2021-03-10", "2021-11"),
        ("They gathered to consider the budget on Friday.", "2021-03-10", "2021-03-05"),
        ("Osh was agreed to host them on Friday.", "2021-03-10", "2021-03-12"),
        ("It chairs the body next year.", "2021-03-10", "2022"),
        ("He will not join a Minsk-dominated bloc on Friday.", "2021-03-10", "2021-03-12"),
        ("On Friday he presides over the talks.", "2021-03-10", "2021-03-12"),
        ("The envoy leaves for Osh on Friday.", "2021-03-10", "2021-03-12"),
        ("The premiers on Friday spent an hour at table.", "2021-03-10", "2021-03-05"),
    ],
)
def test_days_without_a_year_follow_the_day_of_publication(text: str, published: str, expected: str) -> None:
    assert dates(text, published) == [expected]


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        ("The chair for 2022 is Osh. They will meet on December 18.", "2021-12-10", ["2022", "2021-12-18"]),
        ("The chair for 2022 is Osh. They will meet on May 18.", "2021-12-10", ["2022", "2022-05-18"]),
        (
            "In 2022 they will meet on May 18. The last time will be in December.",
            "2021-12-10",
            ["2022", "2022-05-18", "2022-12"],
        ),
        ("A year ago, in August, Osh was host.", "2021-09-10", ["2020", "2020-08"]),
        (
            "They are to come in May. They will sit in Osh on the 19th for a day.",
            "2021-03-10",
            ["2021-05", "2021-05-19"],
        ),
    ],
)
def test_the_year_or_month_told_before_is_that_of_a_day(text: str, published: str, expected: list[str]) -> None:
    assert dates(text, published) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They sit on 12 March and 5 December.", ["2021-03-12", "2021-12-05"]),
        ("They sit on 30 April and 1 May.", ["2021-04-30"]),
        ("They met on February 12 and the next day the others met.", ["2021-02-12", "2021-02-13"]),
        ("OSH, 10 March 2021 - Tomorrow they meet.", ["2021-03-10", "2021-03-11"]),
    ],
)
def test_days_of_two_meetings_are_no_days_of_one(text: str, expected: list[str]) -> None:
    assert dates(text, "2021-03-10") == expected


def test_a_range_keeps_its_last_day() -> None:
    (date,) = page("The summit is on 15-16 September 2022.").dates
    assert (date.value, date.end_value) == ("2022-09-15", "2022-09-16")


def test_the_same_day_and_the_next_follow_the_day_named_last() -> None:
    assert dates("On May 4, 2018 they met. On the same day others met. They left the following day.") == [
        "2018-05-04",
        "2018-05-04",
        "2018-05-05",
    ]


def test_the_year_comes_from_the_only_year_spoken_of_as_present() -> None:
    told = page("The ministers met on April 5. For all of them 2019 is the year of the book.")
    assert told.dates[0].value == "2019-04-05"
    assert told.dates[0].inferred_from is not None
    assert told.text[slice(*told.dates[0].inferred_from)].endswith("2019")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On 3 June 2019 the envoys met. The ministers will sit on 2 July.", ["2019-06-03", "2019-07-02"]),
        (
            "The ministers sat on 12 January. It was what they had decided on 9 December 2014.",
            ["2015-01-12", "2014-12-09"],
        ),
        (
            "OSH, December 27 (Wire) - They met. From January 1, 2018 the chair is another.",
            ["2017-12-27", "2018-01-01"],
        ),
        ("The envoys met on 3 June. The treaty was signed on 15 May 1992.", ["1992-05-15"]),
        ("The envoys met on 3 June. The war had begun on 20 January 2003.", ["2003-01-20"]),
    ],
)
def test_an_undated_text_speaks_of_days_near_the_latest_that_it_writes_in_full(text: str, expected: list[str]) -> None:
    assert dates(text) == expected


def test_the_year_of_a_dateline_is_one_in_which_the_weekday_of_saying_fits() -> None:
    told = page("OSH, October 9 (Wire) - They will not come, the envoy said Thursday.\n\nIn 2007 all was easier.")
    assert told.published is not None
    assert told.published.isoformat() == "2008-10-09"


def test_a_weekday_that_does_not_fit_the_year_refuses_it() -> None:
    told = page("The ministers met on Friday, April 5. For all of them 2018 is the year of the book.")
    assert "2018-04-05" not in [date.value for date in told.dates]
    assert told.yearless


@pytest.mark.parametrize(
    "text",
    [
        "They met on April 5. The treaty was signed in 1992 and joined by others since 2001.",
        'They met on April 5. The plan "Roads of 2018" was discussed.',
        "They met on April 5. The programme for 2018-2020 was discussed.",
        "They met on April 5. Prices of 2018 and of 2019 were compared.",
    ],
)
def test_years_of_other_things_are_not_taken_for_the_articles_own(text: str) -> None:
    told = page(text)
    assert not [date for date in told.dates if "04-05" in date.value]
    assert [told.text[start:end] for start, end in told.yearless] == ["April 5"]


def test_a_dated_line_dates_the_text() -> None:
    assert dates("Foreign policy\n\n12 April 2013 17:20\n\nThey met on Thursday.")[-1] == "2013-04-11"
    assert dates("ASTANA, 3 June 2003 (Agency) -- They met yesterday.")[-1] == "2003-06-02"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They will meet next month.", ["2019-04"]),
        ("They met in Osh last August's end.", ["2018-08"]),
        ("It is due in the first quarter of 2020.", ["2020-01/2020-03"]),
        ("It is due in the second half of next year.", ["2020-07/2020-12"]),
        ("It will be held in the second decade of May.", ["2019-05-11/2019-05-20"]),
        ("They had agreed at the October (2018) session.", ["2018-10"]),
        ("The session begins in Osh on Monday.", ["2019-03-18"]),
    ],
)
def test_months_and_parts_of_a_year_are_told_by_publication(text: str, expected: list[str]) -> None:
    assert dates(text, "2019-03-13")[: len(expected)] == expected


def test_the_same_day_is_not_one_to_come_where_the_past_is_told_of() -> None:
    found = dates("They met on March 11. The next is to be on May 23. The same day others met too.", "2019-03-13")
    assert found == ["2019-03-11", "2019-05-23", "2019-03-11"]


def test_a_day_glued_to_its_paragraph_dates_the_text() -> None:
    told = page("Envoys met\n\n31 March, 2008On March 28, the envoys met in Osh.")
    assert [date.value for date in told.dates] == ["2008-03-31", "2008-03-28"]


def test_a_month_and_its_year_may_be_parted_by_a_comma() -> None:
    assert dates("The ministers met in October, 2011.", "2013-05-03") == ["2011-10"]


def test_an_agency_called_today_is_no_day() -> None:
    assert dates("Osh. Steppe Today - The council meets on May 8.", "2013-05-03") == ["2013-05-08"]


@pytest.mark.parametrize(
    "words",
    [
        "They discussed the agenda of Friday's summit.",
        "They went through the preparations for Friday's summit.",
        "The envoys spoke on the eve of Friday's summit.",
        "The envoys spoke in advance of Friday's summit.",
        "The envoys prepared for Friday's summit.",
    ],
)
def test_a_weekday_of_what_is_prepared_is_to_come(words: str) -> None:
    assert dates(words, "2012-05-10") == ["2012-05-11"]


def test_a_deed_done_is_not_of_the_weeks_behind_a_day_to_come() -> None:
    text = "They are invited to Osh on January 29. At the Brest summit, on February 20, he said the same."
    assert dates(text, "2002-10-08") == ["2003-01-29", "2002-02-20"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They will meet in late March-early April.", ["2011-03/2011-04"]),
        ("They will meet in March-April.", ["2011-03/2011-04"]),
        ("They will meet in December-January.", ["2010-12/2011-01"]),
        ("They met in May-June 2009.", ["2009-05/2009-06"]),
        ("Trade grew in January-September.", []),
    ],
)
def test_two_months_joined_by_a_hyphen_leave_the_choice_if_one_follows_the_other(
    text: str, expected: list[str]
) -> None:
    assert dates(text, "2010-12-09") == expected
