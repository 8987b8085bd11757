"""Days and months whose year stands elsewhere: before the line, in the title, or in the tense of the words around."""

from __future__ import annotations

import pytest

from tests.importers.extract.found import dates


def test_the_days_of_a_chronicle_are_of_the_year_that_opens_their_line() -> None:
    text = "2007. On 3 June they met in Osh.\n2009. In May they met in Brest.\n2010: nothing.\n"
    assert dates(text, "2014-06-01") == ["2007", "2007-06-03", "2009", "2009-05", "2010"]


def test_a_year_that_is_all_of_a_line_is_that_of_the_lines_below() -> None:
    text = "2007\n3 June. They met in Osh.\n5 July. They met in Brest.\n2009\n4 May. They met in Minsk.\n"
    assert dates(text, "2014-06-01") == ["2007", "2007-06-03", "2007-07-05", "2009", "2009-05-04"]


def test_one_year_at_the_beginning_of_a_line_makes_no_chronicle() -> None:
    text = "A talk in Osh\n2007. It was a good year.\nThe ministers met on 3 March."
    assert dates(text, "2014-06-01") == ["2007", "2014-03-03"]


def test_the_entries_of_a_calendar_are_of_the_year_in_its_title() -> None:
    text = "Timetable of sessions, 2019\n* 3-4 June, Osh\n* 5 November, Brest\n* December, Minsk\n"
    assert dates(text, "2019-01-10") == ["2019", "2019-06-03", "2019-11-05", "2019-12"]


def test_days_that_follow_on_each_other_line_by_line_are_of_one_year() -> None:
    text = "The dates are agreed.\n3 April. Osh.\n17 May. Brest.\n5 November. Minsk.\n"
    assert dates(text, "2019-03-06") == ["2019-04-03", "2019-05-17", "2019-11-05"]


def test_lines_whose_days_do_not_follow_on_each_other_are_read_one_by_one() -> None:
    text = "They met thrice.\n5 November. Osh.\n3 December. Brest.\n17 January. Minsk.\n"
    assert dates(text, "2019-03-06") == ["2018-11-05", "2018-12-03", "2019-01-17"]


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        ("He raised it in January, when they met.", "2000-12-02", "2000-01"),
        ("The plan was adopted in February.", "2000-12-02", "2000-02"),
        ("The talks are held in February.", "2000-12-02", "2001-02"),
        ("They agreed to see each other again in October.", "2000-04-11", "2000-10"),
        ("The year will end with talks in St. Petersburg in December.", "2000-02-24", "2000-12"),
        ("It is set for the autumn of this year.", "2000-12-02", "2000-23"),
        ("It is set for the spring of next year.", "2000-12-02", "2001-21"),
        ("Minsk stayed away from the June session.", "2000-12-02", "2000-06"),
        ("The states would have the papers ready by the September CIS summit.", "2003-07-25", "2003-09"),
    ],
)
def test_deeds_done_lie_behind_and_what_is_agreed_on_lies_ahead(text: str, published: str, expected: str) -> None:
    assert dates(text, published) == [expected]


def test_the_month_of_a_session_is_told_between_article_and_noun_only_there() -> None:
    assert dates("They praised the May family.", "2000-12-02") == []


def test_short_paragraphs_that_end_with_a_day_are_no_entries_of_a_calendar() -> None:
    text = "The envoys met in Osh on 5 May.\n\nThe parliament sat on 29 May and on 6 November.\n"
    assert dates(text, "2023-05-05")[0] == "2023-05-05"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("They held talks on 13 March in Osh last year.", "2018-03-13"),
        ("At last year's summit, in Osh on 10 October, little was said.", "2018-10-10"),
        ("The last one was exactly a year ago, on 9 October.", "2018-10-09"),
        ("Both talks of last year, on 29 May and on 6 November, were by video.", "2018-11-06"),
        ("It is to carry out the decisions taken by the ministers on 10 October.", "2019-10-10"),
        ("They adopted a plan of talks for 2020, and eight papers go to the summit on 18 December.", "2019-12-18"),
    ],
)
def test_a_day_is_of_the_year_that_is_told_beside_it(text: str, day: str) -> None:
    assert day in dates(text, "2019-12-10")


def test_days_listed_after_one_to_come_are_to_come() -> None:
    text = "The order is this. In Osh on 3 April - the ministers. In Brest on 29 May - the premiers."
    assert dates(text, "2019-12-24") == ["2020-04-03", "2020-05-29"]
