from __future__ import annotations

import pytest

from tests.importers.extract.found import dates, sessions, told_of


def test_a_session_that_has_opened_is_of_the_day_of_the_report_and_not_of_the_way_there() -> None:
    (told,) = sessions(
        "The CIS Council of Foreign Ministers has opened its session in Osh. "
        "The minister flew to Osh for the meeting yesterday.",
        "2015-04-08",
    )
    assert (told["date"], told["city"]) == ("2015-04-08", "Osh")


def test_a_headline_that_has_a_session_as_news_dates_it_by_the_report() -> None:
    (told,) = sessions(
        "Twenty items were on the agenda of the meeting.",
        "2012-09-28",
        "Premier takes part in meeting of CIS Council of Heads of Government in Yalta",
    )
    assert told["date"] == "2012-09-28"


@pytest.mark.parametrize(("verb", "day"), [("ended", "2 June"), ("opened", "1 June")])
def test_a_session_of_two_days_that_ends_or_begins_on_one_has_both(verb: str, day: str) -> None:
    (told,) = sessions(f"The two-day session of the CIS Council of Foreign Ministers {verb} in Osh on {day} 2001.")
    assert (told["date"], told["end_date"]) == ("2001-06-01", "2001-06-02")


def test_a_body_that_met_for_the_first_time_in_a_year_tells_of_no_session() -> None:
    found = sessions("The CIS Council of Foreign Ministers met for the first time in 1992.", "2015-04-08")
    assert not any(one.get("date") == "1992" for one in found)


def test_a_line_with_the_minute_is_that_of_the_report_and_not_of_the_session() -> None:
    (told,) = sessions(
        "19 July 2021, 10:12, Osh\n\nThe CIS Council of Foreign Ministers is to hold its next session soon.",
        "2021-07-19",
        "Ministers prepare their session",
    )
    assert "date" not in told


@pytest.mark.parametrize(
    "more",
    [
        "On May 5, ahead of the session, the envoys open an exhibition.",
        "Ahead of the vote on May 9, the CIS Council of Foreign Ministers will take up the budget.",
        "He will miss the celebrations on May 9, but will attend the session of the CIS Council of Foreign Ministers.",
    ],
)
def test_a_day_of_what_comes_before_a_session_or_of_other_events_is_not_its_day(more: str) -> None:
    (told,) = sessions(f"The CIS Council of Foreign Ministers will meet in Osh on May 7. {more}", "2010-05-03")
    assert told["date"] == "2010-05-07"


def test_a_chronicle_gives_each_session_the_day_that_its_entry_opens_with() -> None:
    found = sessions(
        "-- June 15, 2001. Osh: the first SCO summit. A statement is signed.\n\n"
        "-- June 7, 2002. Bishkek: the second SCO summit. A charter is signed.",
        "2006-06-15",
    )
    assert [one["date"] for one in found] == ["2001-06-15", "2002-06-07"]


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("will be held in Osh on October 14 next year", "2016-10-14"),
        ("is to meet in Osh on 3 April of next year", "2016-04-03"),
        ("will gather in Osh on March 3-4, next year", "2016-03-03"),
        ("met in Osh on 4 April last year", "2014-04-04"),
        ("will meet in Osh on October 3 to agree on next year's plan", "2015-10-03"),
    ],
)
def test_the_year_beside_a_day_is_that_of_the_day(words: str, day: str) -> None:
    (told,) = sessions(f"The CIS Council of Foreign Ministers {words}.", "2015-06-10")
    assert told["date"] == day


@pytest.mark.parametrize(
    "text",
    [
        '"We agreed," Orlov said in Osh on Tuesday at the end of the session of the CIS Council of Foreign Ministers.',
        "The minister said on Tuesday in Osh following the session of the CIS Council of Foreign Ministers.",
        '"Agreed," said on the 9th of June in Osh Ivan Orlov, Minister, after the CIS Council of Foreign Ministers.',
        "The plan was adopted on June 9 by the CIS Council of Foreign Ministers at its meeting in Osh.",
        "The deal was signed on June 9 in Osh, Kyrgyzstan, where the CIS Council of Foreign Ministers was in session.",
        "A pact, which will help, was signed on Tuesday at a session of the CIS Council of Foreign Ministers in Osh.",
        "It will be set up: they put their names to it on Tuesday, as the CIS Council of Foreign Ministers met in Osh.",
    ],
)
def test_the_day_of_what_was_done_at_a_session_is_the_session_s(text: str) -> None:
    (told,) = sessions(text, "2015-06-10")
    assert (told["date"], told["city"]) == ("2015-06-09", "Osh")


@pytest.mark.parametrize(
    "text",
    [
        "The treaty signed in Minsk on 8 December 1991 was recalled at the CIS summit in Osh on June 5.",
        "Orlov said on Tuesday, after the CIS summit in Osh on June 5, that he was content.",
        "Orlov said on Tuesday that the CIS presidents had held a summit in Osh on June 5.",
    ],
)
def test_another_day_of_a_deed_is_not_the_session_s(text: str) -> None:
    (told,) = sessions(text, "2015-06-10")
    assert told["date"] == "2015-06-05"


@pytest.mark.parametrize("day", ["5 june", "june 5", "may 26", "14 february 2015", "26 may 2015"])
def test_months_may_be_written_small(day: str) -> None:
    (told,) = sessions(f"The CIS Council of Foreign Ministers met in Osh on {day}.", "2015-06-10")
    assert told["date"] in {"2015-06-05", "2015-05-26", "2015-02-14"}


def test_may_and_march_in_small_letters_are_verbs() -> None:
    found = sessions(
        "In Osh 12 may march 30 km, said the CIS Council of Foreign Ministers, which met on June 5.", "2015-06-10"
    )
    assert [one["date"] for one in found] == ["2015-06-05"]


def test_the_day_that_a_headline_opens_with_is_its_own() -> None:
    found = sessions(
        "From 19 to 21 July Osh hosts it.", title="10 July 2018 CIS Council of Foreign Ministers to gather in Osh"
    )
    assert all(one.get("date") != "2018-07-10" for one in found)


@pytest.mark.parametrize("may", ["could gather", "might come together", "may convene", "could sit down"])
def test_a_meeting_that_may_be_is_to_come(may: str) -> None:
    (told,) = sessions(f"April 6, 2016\n\nThe CIS foreign ministers {may} in Osh on April 12, it was said.")
    assert (told["date"], told["status"]) == ("2016-04-12", "scheduled")


def test_a_council_of_today_is_where_the_text_puts_it_and_not_where_the_report_was_written() -> None:
    report = (
        "OSH, April 8, WIRE\n\nThe CIS Council of Foreign Ministers held its session today behind closed doors.\n\n"
    )
    (found,) = sessions(f"{report}Earlier it was reported that the meeting had opened in Brest.", "2015-04-08")
    assert (found["date"], found["city"]) == ("2015-04-08", "Brest")
    (found,) = sessions(f"{report}The minister saw his colleague in Brest on Monday.", "2015-04-08")
    assert found["city"] == "Osh"


def test_day_and_city_in_brackets_behind_each_body_are_its_own_and_to_come_like_the_first() -> None:
    found = sessions(
        "In 2026 it is planned to conduct the meeting of the CIS Council of Heads of State (on October 9, in Osh), the"
        " meeting of the CIS Council of Heads of Government (on May 22, in Brest) and the meeting of the CIS Council of"
        " Ministers of Foreign Affairs (on October 8, in Minsk).",
        "2025-12-23",
    )
    assert {(one["body"], one["date"], one["city"]) for one in found} == {
        ("cis-chs", "2026-10-09", "Osh"),
        ("cis-chg", "2026-05-22", "Brest"),
        ("cis-cfm", "2026-10-08", "Minsk"),
    }


def test_those_who_sat_some_hours_before_others_did_so_on_their_day() -> None:
    found = sessions(
        "The CSTO Collective Security Council met in Osh on Monday.\n\nSome hours before the presidents sat down, the"
        " foreign ministers and the defense ministers held their joint meeting at the same place.",
        "2015-12-22",
    )
    assert {(one["body"], one["date"]) for one in found} == {
        (body, "2015-12-21") for body in ("csto-csc", "csto-cfm", "csto-cdm")
    }


def test_an_often_postponed_summit_that_took_place_was_held() -> None:
    (found,) = sessions("The oft-postponed summit of the CIS took place in Osh on Friday.", "1999-04-05")
    assert found["status"] == "held"


@pytest.mark.parametrize(
    ("text", "expected"),
    [("They will sit in Osh on June, 23.", ["2017-06-23"]), ("In June, 23 delegates came to Osh.", ["2017-06"])],
)
def test_a_comma_may_part_month_and_day_where_nothing_is_counted(text: str, expected: list[str]) -> None:
    assert dates(text, "2017-05-12") == expected


def test_the_day_in_a_dateline_is_no_session_s_though_the_article_bears_it_too() -> None:
    told = "Wire Agency, October 7, 2009 -- Seven CIS heads of state will sit at one table in Osh on Friday."
    assert told_of(told, "2009-10-07") == [("cis-chs", "2009-10-09", "Osh")]


def test_what_was_held_where_a_dateline_is_from_was_on_the_day_of_the_dateline() -> None:
    told = (
        "Osh, on September 27. In the White House the session of the CIS Council of Foreign Ministers was held."
        " Its papers go to the Council of Heads of State, which meets today."
    )
    assert ("cis-cfm", "2018-09-27", "Osh") in told_of(told, "2018-09-28")


def test_a_dateline_tells_no_day_of_what_was_held_in_another_city() -> None:
    told = "OSH, 5 May 2015 (Wire) - The CIS Council of Foreign Ministers has held its session in Minsk."
    assert not any(day for _, day, _ in told_of(told, "2015-05-05"))


@pytest.mark.parametrize(
    ("told", "published", "day"),
    [
        (
            "The preceding session of the CIS Council of Foreign Ministers, in Osh in October, will not be forgotten.",
            "2025-04-08",
            "2024-10",
        ),
        (
            "The CIS premiers met in Minsk on Thursday. Their next meeting, which was spoken of, on 23 May in Osh.",
            "2007-11-22",
            "2008-05-23",
        ),
    ],
)
def test_the_session_before_is_of_a_day_gone_by_and_the_next_of_one_to_come(
    told: str, published: str, day: str
) -> None:
    assert (day, "Osh") in {found[1:] for found in told_of(told, published)}


def test_a_day_on_which_it_should_have_met_is_no_session_s() -> None:
    told = "The CIS Council of Foreign Ministers, which should have gathered in October, met in Osh on 10 December."
    assert told_of(told, "2020-12-11") == [("cis-cfm", "2020-12-10", "Osh")]


def test_the_day_of_the_way_to_a_session_is_not_its_day_when_it_is_told_before_it() -> None:
    told = (
        "A delegation will fly to Osh this Thursday for a session of the CIS Economic Council. The session itself is to"
        " be on Friday. In June the strategy was on the table of the Economic Council's 83rd session in Minsk."
    )
    assert told_of(told, "2019-12-04") == [("cis-ec", "2019-06", "Minsk"), ("cis-ec", "2019-12-06", "Osh")]


@pytest.mark.parametrize(
    "told",
    [
        "They had held a session of the CIS Council of Foreign Ministers in Osh; Belarus takes the chair on January 1.",
        "The chair changes on January 1; the CIS Council of Foreign Ministers held a session in Osh.",
    ],
)
def test_a_day_beyond_a_semicolon_is_of_what_is_told_there(told: str) -> None:
    assert ("cis-cfm", "2020-01-01", "Osh") not in told_of(told, "2019-12-21")


def test_the_results_of_a_session_are_told_as_news_of_it() -> None:
    told = "A talk with the press on the results of the meeting of the CIS Council of Heads of State in Osh."
    assert told_of(told, "2002-10-07") == [("cis-chs", "2002-10-07", "Osh")]


@pytest.mark.parametrize("said", ["said at", "announced at", "told", "said so during"])
def test_the_day_of_what_is_said_at_a_session_is_that_of_the_session(said: str) -> None:
    told = f'"Trade grows," the envoy {said} a meeting of the CIS heads of state on Friday.'
    assert [one.get("date") for one in sessions(told, "2020-12-21")] == ["2020-12-18"]


def test_it_is_the_council_named_before_when_it_met() -> None:
    told = "The Council took this decision on Friday, when it met in Brest."
    next_one = "Osh will be the host when the CIS Council of Foreign Ministers meets next, on May 3, 2025."
    assert ("cis-cfm", "2024-12-13", "Brest") in told_of(f"{next_one}\n\n{told}", "2024-12-16")


def test_a_day_on_which_it_was_that_something_else_happened_is_no_session_s() -> None:
    told = "The CIS foreign ministers met in Osh. It was on August 18, 2008 that the committee got the letter."
    assert [one.get("date") for one in sessions(told, "2008-10-09")] == ["2008-10-09"]


@pytest.mark.parametrize(
    "told",
    [
        "The union is well, the envoy told reporters after a meeting of the CIS foreign ministers in Osh.",
        "Trade grows, the envoy said at a news conference after the session of the CIS Economic Council in Osh.",
        "The CIS foreign ministers have ended their session in Osh.",
        "The Council of Foreign Ministers of the CIS has completed its work in Osh.",
    ],
)
def test_what_ends_or_is_told_to_the_press_as_news_is_of_the_day_of_the_report(told: str) -> None:
    assert [one.get("date") for one in sessions(told, "2008-10-09")] == ["2008-10-09"]


@pytest.mark.parametrize(
    "told",
    [
        "After the CIS summit in Osh took place, prices fell for a decade.",
        "The envoy told reporters on May 3 that trade had grown after the CIS summit in Osh.",
        "Back then, the envoy told reporters after a meeting of the CIS foreign ministers that trade grew.",
        "The CIS foreign ministers have met in Osh ten times.",
    ],
)
def test_a_session_told_of_as_long_past_has_not_the_day_of_the_report(told: str) -> None:
    assert all(one.get("date") != "2008-10-09" for one in sessions(told, "2008-10-09"))


def test_a_year_stands_behind_what_the_city_is() -> None:
    told = "The next CIS summit will take place in Ashgabat, the capital of Turkmenistan, in 2012."
    assert told_of(told, "2011-09-05") == [("cis-chs", "2012", "Ashgabat")]


def test_the_day_named_right_behind_next_week_is_that_of_the_session() -> None:
    (told,) = sessions(
        "He flies to Osh, where CIS leaders gather informally next week, on July 21 and 22.", "2006-07-12"
    )
    assert (told["date"], told["end_date"]) == ("2006-07-21", "2006-07-22")


def test_another_day_of_the_week_that_a_session_is_set_for_is_not_its_day() -> None:
    (told,) = sessions(
        "The CIS Council of Foreign Ministers meets in Osh next week, and on July 20 farmers hold a fair.", "2006-07-12"
    )
    assert told["date"] == "2006-07-17/2006-07-23"


def test_no_session_is_of_the_first_of_january_when_chairmen_change() -> None:
    (told,) = sessions(
        "The CIS Council of Foreign Ministers meets in Osh on October 12. The ministers will talk of the chairmanship "
        "of Russia, which starts on January 1, 2024, and meet the president in Osh.",
        "2023-10-04",
    )
    assert told["date"] == "2023-10-12"
