"""Days of sessions that other words tell: another session's day, the report's own, a month and a day within it."""

from __future__ import annotations

import pytest

from tests.importers.extract.found import dates, sessions

_PUBLISHED = "2015-04-08"


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("The Council of Foreign Ministers is to meet in Osh, a day ahead of them.", "2015-04-19"),
        ("The Council of Foreign Ministers is to meet in Osh one day before the leaders.", "2015-04-19"),
        ("One day after it, the Council of Foreign Ministers will meet in Osh.", "2015-04-21"),
        ("Papers go on to the Council of Foreign Ministers. It meets in Osh one day after the leaders.", "2015-04-21"),
    ],
)
def test_a_session_a_day_before_or_after_another_has_its_day_by_it(told: str, day: str) -> None:
    found = sessions(f"The CIS heads of state will meet in Minsk on April 20. {told}", _PUBLISHED)
    assert {(one["body"], one["date"]) for one in found} == {("cis-chs", "2015-04-20"), ("cis-cfm", day)}


def test_it_is_of_the_body_that_the_words_name() -> None:
    found = sessions(
        "The SCO heads of state will meet in Minsk on April 20. The CIS heads of state will meet in Osh on May 4. "
        "The CIS Council of Foreign Ministers is to meet one day before the SCO heads of state.",
        _PUBLISHED,
    )
    assert [one["date"] for one in found if one["body"] == "cis-cfm"] == ["2015-04-19"]


@pytest.mark.parametrize(
    ("told", "day"),
    [
        (
            "The envoy will be in Osh on Friday. Two things await him there: the CIS summit in Osh, and rain.",
            "2015-04-10",
        ),
        ("The CIS summit was held in Osh. The list of its papers came out on Tuesday.", "2015-04-07"),
    ],
)
def test_a_session_without_a_day_has_the_only_one_of_its_paragraph(told: str, day: str) -> None:
    (found,) = sessions(told, _PUBLISHED)
    assert (found["body"], found["date"], found["city"]) == ("cis-chs", day, "Osh")


@pytest.mark.parametrize(
    "told",
    [
        "The CIS summit was held in Osh. The parade is on Friday.",
        "The CIS summit was held in Osh. It snowed on Tuesday. On Monday it was dry.",
        "The CIS summit was held in Osh.\n\nThe list of its papers came out on Tuesday.",
    ],
)
def test_a_session_that_was_held_has_the_day_of_the_report_before_one_ahead_or_one_of_several(told: str) -> None:
    (found,) = sessions(told, _PUBLISHED)
    assert found["date"] == _PUBLISHED


def test_a_session_to_come_has_no_day_gone_by() -> None:
    (found,) = sessions("The CIS summit will be held in Osh. The list of its papers came out on Tuesday.", _PUBLISHED)
    assert "date" not in found


def test_of_a_season_and_a_day_in_it_the_day_is_the_session_s() -> None:
    told = (
        "The CIS Council of Foreign Ministers met in Osh on April 7. The previous one, last autumn, was in Minsk, {}."
    )
    found = sessions(told.format("October 12"), _PUBLISHED)
    assert [one["date"] for one in found] == ["2015-04-07", "2014-10-12"]


@pytest.mark.parametrize(
    ("told", "read"),
    [
        ("They will speak at the October summit.", ["2015-10"]),
        ("The rest was put aside, for November.", ["2015-11"]),
        ("He will leave well before the May meeting.", ["2015-05"]),
        ("The video link was put up on Tuesday, April 6.", ["2015-04-06"]),
    ],
)
def test_months_before_a_meeting_and_after_for_and_days_with_a_wrong_weekday_are_read(
    told: str, read: list[str]
) -> None:
    assert dates(told, _PUBLISHED) == read


def test_a_page_that_follows_the_clock_is_of_the_session_of_its_headline_that_day() -> None:
    lines = ("16:52 We close.", "16:10 The guests have left.", "13:05 Done!", "09:15 Good morning from the palace!")
    text = "\n\n".join(lines)
    (found,) = sessions(text, _PUBLISHED, "LIVE: CIS summit in Minsk")
    assert (found["body"], found["date"], found["city"]) == ("cis-chs", _PUBLISHED, "Minsk")
    assert not any("date" in one for one in sessions(lines[0], _PUBLISHED, "LIVE: CIS summit in Minsk"))


def test_an_answer_tells_the_day_that_its_question_asks_for() -> None:
    found = sessions(
        "- The CIS foreign ministers met in Osh on April 7, didn't they?\n\n- Yes.\n\n"
        "- Is the next ministerial in Minsk?\n\n- Yes, on October 7, one day ahead of the premiers.",
        _PUBLISHED,
    )
    assert [(one["body"], one["date"]) for one in found] == [("cis-cfm", "2015-04-07"), ("cis-cfm", "2015-10-07")]


@pytest.mark.parametrize(
    ("told", "read"),
    [
        ("On the last day of March and the first of April it rained.", ["2015-03-31"]),
        ("It will open on the first day of May.", ["2015-05-01"]),
        ("It was opened on the first of May 2014.", ["2014-05-01"]),
        ("It was the last of March's fairs.", []),
    ],
)
def test_the_first_and_the_last_day_of_a_month_are_days(told: str, read: list[str]) -> None:
    assert dates(told, _PUBLISHED) == read


@pytest.mark.parametrize(
    ("told", "read"),
    [
        ("On 19 March they sat. So it was said on 19 December 2011.", ["2012-03-19", "2011-12-19"]),
        ("On 24 October they sat. A union begins on 1 January, 2015, they say.", ["2015-01-01"]),
        (
            "The chair of 2014 is new. For 2014 no more is planned, and 2014 is long. They meet on 30 May.",
            ["2014-05-30"],
        ),
        ("The chair of 2014 is new. For 2014 no more is planned; 2015 is far. They meet on 30 May.", []),
    ],
)
def test_an_undated_text_has_its_year_by_a_day_before_or_by_the_year_it_comes_back_to(
    told: str, read: list[str]
) -> None:
    assert [day for day in dates(told) if len(day) == len("2014-05-30")] == read


def test_what_did_happen_is_behind() -> None:
    told = "The Eurasian Intergovernmental Council, in contrast, did meet in Osh, on February 20."
    (found,) = sessions(told, _PUBLISHED)
    assert (found["date"], found["status"]) == ("2015-02-20", "held")


@pytest.mark.parametrize("dateline", ["April 8, 2015, Almaty - ", "ALMATY—8 April 2015. ", "(Almaty, 8 April 2015) "])
def test_the_day_of_a_dateline_is_not_the_sessions(dateline: str) -> None:
    (found,) = sessions(f"{dateline}The CIS summit was held in Osh on 6 April.", _PUBLISHED)
    assert (found["date"], found["city"]) == ("2015-04-06", "Osh")


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("The CIS summit will be held in Osh next Wednesday.", "2015-04-15"),
        ("The CIS summit was held in Osh last Wednesday.", "2015-04-01"),
        ("The CIS summit was held in Osh last Tuesday.", "2015-04-07"),
        ("This Thursday in St. Petersburg, the CIS heads of state will meet.", "2015-04-09"),
    ],
)
def test_a_day_of_the_week_is_told_from_that_of_publication(told: str, day: str) -> None:
    (found,) = sessions(told, _PUBLISHED)
    assert found["date"] == day


@pytest.mark.parametrize(
    ("told", "read"),
    [
        ("The day was given as 9 October.", "2015-10-09"),
        ("In Osh, on 20 December, they agreed on it.", "2014-12-20"),
        ("Osh, 20 November: the ministers.", "2015-11-20"),
        ("The ministers wrote to Osh on 20 November.", "2014-11-20"),
    ],
)
def test_a_day_without_a_year_is_rather_of_the_year_of_the_report(told: str, read: str) -> None:
    assert dates(f"The choir sang.\n\n{told}", "2015-03-02") == [read]


def test_a_session_without_a_day_is_none_beside_those_that_have_one() -> None:
    told = "The CIS Council of Foreign Ministers met in Osh on April 7. The CIS leaders will meet in {}."
    assert [one["body"] for one in sessions(told.format("Minsk"), _PUBLISHED)] == ["cis-cfm"]
    assert [one["body"] for one in sessions(told.format("Minsk on May 3"), _PUBLISHED)] == ["cis-cfm", "cis-chs"]


def test_a_session_without_a_day_is_told_by_its_number_or_by_being_the_only_one() -> None:
    told = "The CIS Council of Heads of State will hold its 40th meeting in Minsk."
    assert [one["body"] for one in sessions(f"{told} It rained on May 3.", _PUBLISHED)] == ["cis-chs"]
    both = sessions(f"The CIS Council of Foreign Ministers met in Osh on April 7. {told}", _PUBLISHED)
    assert [one["body"] for one in both] == ["cis-cfm", "cis-chs"]


@pytest.mark.parametrize(
    "told",
    [
        "He was born on 3 May. The summit of the CIS made him known.",
        "Parliament votes on Thursday. Deputies spoke of the session of the CIS Council of Heads of State.",
        "Two companies merged on Monday. The meeting of the CIS Council of Heads of State took note of it.",
        "The bank closed on Monday. The session of the CIS Council of Heads of State had been no help.",
        "CIS experts met in Osh on 3 May to prepare the meeting of the Council of Heads of State.",
    ],
)
def test_a_session_only_spoken_of_has_no_day_of_what_was_done_beside_it(told: str) -> None:
    before = "The CIS Economic Council met in Osh on 1 May.\n\n"
    assert all(found["body"] != "cis-chs" for found in sessions(before + told, "2015-05-06"))


@pytest.mark.parametrize(
    "told",
    [
        "On Friday the mayor met two envoys. They spoke of the CIS summit.",
        "On Friday a football club lost. The CIS heads of state were said to be dismayed.",
        "The parliament voted on Friday. The CIS Economic Council is divided.",
        "The company was sold on Friday. Its chief used to sit on the CIS Economic Council.",
        "Guests will arrive on Friday. Papers go to the CIS Economic Council.",
        "The strike ended on Friday. The CIS foreign ministers had met twice about it.",
    ],
)
def test_the_only_day_of_a_paragraph_makes_no_session_of_whoever_is_named_in_it(told: str) -> None:
    assert sessions(told, "2019-06-10") == []


@pytest.mark.parametrize("day", ["September 27 (Thursday)", "27 September, Thursday,", "27 September (Thursday)"])
def test_a_day_of_the_week_right_behind_a_day_is_no_other_day(day: str) -> None:
    assert dates(f"On {day} the CIS foreign ministers will meet in Osh.", "2018-09-01") == ["2018-09-27"]
    assert len(dates("On 27 September, Friday's papers will tell.", "2018-09-01")) == len(["27 September", "Friday"])
