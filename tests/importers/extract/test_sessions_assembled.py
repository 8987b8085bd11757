"""Sessions that no word of meeting tells: all of one council, with a day and a city in one clause."""

from __future__ import annotations

import pytest

from tests.importers.extract.found import sessions

_NEWS = "OSH, June 5, 2019 - CIS leaders met on Wednesday in Osh for a summit and signed 12 documents."


def _beside(told: str) -> list[tuple[str | None, ...]]:
    """Body, day and city of all sessions but the one in the news."""
    found = [(one["body"], one.get("date"), one.get("city")) for one in sessions(f"{_NEWS}\n\n{told}", "2019-06-05")]
    return [one for one in found if one != ("cis-chs", "2019-06-05", "Osh")]


@pytest.mark.parametrize(
    ("told", "session"),
    [
        ("The foreign ministers of the CIS will have the text on their tables on June 20 in Minsk.", "2019-06-20"),
        ("On April 5, in Minsk, the foreign ministers of the CIS had quarrelled over the text.", "2019-04-05"),
    ],
)
def test_all_of_a_council_with_a_day_in_a_city_have_met_whatever_the_verb(told: str, session: str) -> None:
    assert _beside(told) == [("cis-cfm", session, "Minsk")]


def test_who_follows_on_a_day_in_the_same_sentence_is_in_its_city() -> None:
    told = "In Minsk the CIS foreign ministers will meet on June 20, the CIS heads of government - on June 21."
    assert sorted(_beside(told)) == [("cis-cfm", "2019-06-20", "Minsk"), ("cis-chg", "2019-06-21", "Minsk")]


@pytest.mark.parametrize(
    "told",
    [
        "The foreign ministers of six states quarrelled in Minsk on April 5.",
        "The CIS foreign ministers' portraits were shown in Minsk on April 5.",
        "The CIS foreign ministers watched the parade in Minsk on April 5.",
        "The CIS foreign ministers laid flowers in Minsk on April 5.",
        "The CIS foreign ministers did not come to Minsk on April 5.",
        "Of the CIS foreign ministers nobody had been heard since the elections in Minsk on April 5.",
        "The decision of the CIS foreign ministers was criticised in Minsk on April 5.",
        "A spokesman said in Minsk on April 5 that the CIS foreign ministers wanted peace.",
        "In a football match of the CIS foreign ministers against singers in Minsk on April 5 nobody was hurt.",
        "The CIS foreign ministers' wives visited a school in Minsk on April 5.",
        "The CIS foreign ministers denounced an attack in Minsk on April 5.",
        "The wife of one of the CIS foreign ministers gave birth in Minsk on April 5.",
        "A book on the CIS foreign ministers appeared in Minsk on April 5.",
    ],
)
def test_a_day_and_a_city_of_something_else_make_no_session_of_a_council(told: str) -> None:
    assert _beside(told) == []


def test_a_session_held_beside_another_of_which_nobody_tells_the_day_is_none() -> None:
    told = "In Minsk the council of CIS foreign ministers had also held a session."
    assert _beside(told) == []


@pytest.mark.parametrize(
    "told",
    [
        "The leaders adopted a charter which the foreign ministers had cleared in Minsk on May 21.",
        "They discussed how to do what the foreign ministers had agreed in Minsk on May 21.",
    ],
)
def test_what_others_had_done_before_is_on_their_day_in_their_city(told: str) -> None:
    assert _beside(told) == [("cis-cfm", "2019-05-21", "Minsk")]


def test_days_told_behind_the_calendar_of_a_year_are_of_that_year() -> None:
    told = "Moscow's calendar for 2021 is fuller. The CIS premiers come on May 8, the foreign ministers on December 10."
    assert [date for _, date, _ in _beside(told)] == ["2021-05-08", "2021-12-10"]


def test_the_day_behind_heads_of_government_does_not_say_whose_they_are() -> None:
    assert _beside("He told of the sitting of the CIS heads of government of 23 May in Minsk.") == [
        ("cis-chg", "2019-05-23", "Minsk")
    ]


_BESIDE_MINSK = "The CIS foreign ministers met in Minsk on May 4"


@pytest.mark.parametrize(
    "told",
    [
        ", and on May 7 the heads of government sent telegrams.",
        ", and on May 9 the CIS premiers marked Victory Day at home.",
        ", and in September the heads of government will get a report.",
        ", and the draft was approved by the heads of government on May 7 by post.",
        ", where on May 3 the heads of government had planted a tree.",
        " to discuss what the heads of government on May 2 had ordered.",
        "; on May 5 the ministers went home.",
    ],
)
def test_a_day_on_which_others_do_something_is_no_session_in_the_city_of_the_one_beside(told: str) -> None:
    assert _beside(_BESIDE_MINSK + told) == [("cis-cfm", "2019-05-04", "Minsk")]


@pytest.mark.parametrize(
    "told",
    [
        "The CIS foreign ministers will meet in Minsk on July 5. It has been put off to July 9.",
        "The CIS foreign ministers will meet in Minsk on July 5. The new date is July 9.",
    ],
)
def test_the_old_day_of_a_session_put_off_stays_given_up(told: str) -> None:
    assert _beside(told) == [("cis-cfm", "2019-07-09", "Minsk")]


@pytest.mark.parametrize(
    "told",
    [
        "The CIS foreign ministers met with NATO in Minsk on May 5.",
        "The mandate of the CIS foreign ministers expired in Minsk on April 5.",
        "The plan of the CIS foreign ministers to go to Minsk on July 5 was given up.",
        "Former cooks of the CIS foreign ministers opened a restaurant in Minsk on April 5.",
        "Thanks to the CIS foreign ministers, a school opened in Minsk on April 5.",
        "My father guarded the presidents in Minsk in May 2005.",
        "Farmers in Belarus thanked the CIS heads of government on May 7.",
    ],
)
def test_what_is_theirs_or_done_to_them_is_no_session(told: str) -> None:
    assert _beside(told) == []


@pytest.mark.parametrize(
    ("told", "session"),
    [
        ("Most of the papers will be taken up on June 20 by the foreign ministers.", "2019-06-20"),
        ("A month ago, on May 4, the CIS foreign ministers had gone through all of it, also online.", "2019-05-04"),
        ("They looked at the papers which the CIS foreign ministers sign on June 20, likewise online.", "2019-06-20"),
    ],
)
def test_the_only_day_told_of_a_council_is_that_of_its_session_wherever_it_sits(told: str, session: str) -> None:
    assert _beside(told) == [("cis-cfm", session, None)]


@pytest.mark.parametrize(
    ("told", "session"),
    [
        ("On June 20 Minsk, the town of many rivers, has the CIS foreign ministers for guests.", "2019-06-20"),
        ("After approval at home the text will be tabled to the foreign ministers on June 20, in Minsk.", "2019-06-20"),
    ],
)
def test_the_only_day_and_city_told_of_a_council_are_those_of_its_session(told: str, session: str) -> None:
    assert _beside(told) == [("cis-cfm", session, "Minsk")]


@pytest.mark.parametrize(
    "told",
    [
        "The parliament votes on June 9 on a law which the CIS foreign ministers dislike.",
        "Talks between Russia and Georgia resume on June 9, which the CIS foreign ministers welcome.",
        "On June 7 Zenit beat Spartak before the eyes of the CIS foreign ministers.",
        "A letter reached the CIS foreign ministers on June 3.",
        "By June 30 the CIS foreign ministers are to answer in writing.",
        "The rates agreed by the CIS foreign ministers apply from June 30.",
        "The premiers met in Minsk on May 4, and on May 7 the foreign ministers sent telegrams.",
        "The deputies asked the prime ministers on June 3 to resign.",
        "The foreign ministers of NATO quarrelled on June 3.",
        "In June the foreign ministers of the CIS go on holiday.",
        "The session of the parliament in Minsk on June 3 was opened by the CIS foreign ministers.",
    ],
)
def test_a_day_of_others_near_a_council_is_no_session_of_it(told: str) -> None:
    assert [one for one in _beside(told) if one[0] == "cis-cfm"] == []


def test_a_day_beside_a_council_is_no_session_on_a_page_that_dates_none() -> None:
    assert sessions("The CIS foreign ministers will talk of wheat on June 20.", "2019-06-05") == []


def test_people_whose_meeting_is_told_without_its_day_meet_on_the_only_one_beside_them() -> None:
    told = (
        "On April 5 the CIS Economic Council met in Astana, and on May 3 the foreign ministers, at their gathering in"
        " Minsk, gave the experts another month."
    )
    assert sorted(_beside(told)) == [("cis-cfm", "2019-05-03", "Minsk"), ("cis-ec", "2019-04-05", "Astana")]


def test_a_meeting_told_not_to_be_is_none_on_the_only_day_beside_it() -> None:
    told = (
        "On April 5 the CIS Economic Council met in Astana, and on May 3 a spokesman said in Minsk that the foreign"
        " ministers would not hold their meeting."
    )
    assert _beside(told) == [("cis-ec", "2019-04-05", "Astana")]


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("The CIS foreign ministers prepared the summit in Minsk on Monday.", "2019-06-03"),
        ("In Minsk, the CIS foreign ministers on May 20 put commas into the papers of the summit.", "2019-05-20"),
    ],
)
def test_the_day_of_those_who_prepare_a_summit_is_not_that_of_the_summit(told: str, day: str) -> None:
    assert _beside(told) == [("cis-cfm", day, "Minsk")]


@pytest.mark.parametrize(
    "told",
    [
        "A summit in Minsk on June 20 is what the CIS foreign ministers want.",
        "The CIS foreign ministers said in Minsk that the summit would be on June 20.",
        "The summit, to which the CIS foreign ministers fly as well, is in Minsk on June 20.",
    ],
)
def test_the_day_of_a_summit_is_not_that_of_ministers_told_of_beside_it(told: str) -> None:
    assert [one for one in _beside(told) if one[0] == "cis-cfm"] == []


def test_a_meeting_has_the_day_that_its_sentence_has_left_for_it() -> None:
    told = (
        "On June 20 in Minsk the CIS Economic Council will be held, as agreed in Kazan on May 3, when the Council of"
        " Foreign Ministers sat there."
    )
    assert sorted(_beside(told)) == [("cis-cfm", "2019-05-03", "Kazan"), ("cis-ec", "2019-06-20", "Minsk")]


@pytest.mark.parametrize("what", ["as a spokesman said in Kazan on", "as was planned before the elections of"])
def test_the_day_left_in_a_sentence_is_not_that_of_a_meeting_if_it_is_of_something_else(what: str) -> None:
    told = f"On June 20 in Minsk the CIS Economic Council will be held, {what} May 3, when the foreign ministers sat."
    assert _beside(told) == [("cis-ec", "2019-06-20", "Minsk")]


@pytest.mark.parametrize(
    "told",
    [
        "The CIS foreign ministers will open a bridge on June 20.",
        "The CIS foreign ministers turned down a prize on April 5.",
        "The CIS heads of government start their holidays on August 1.",
    ],
)
def test_day_alone_is_no_session_of_those_who_do_something_else_on_it(told: str) -> None:
    assert _beside(told) == []


def test_day_alone_is_a_session_of_those_who_deal_with_papers_on_it() -> None:
    told = "The CIS foreign ministers will go through the same papers on June 20."
    assert _beside(told) == [("cis-cfm", "2019-06-20", None)]


@pytest.mark.parametrize(
    "told",
    [
        "The CIS Council of Foreign Ministers recently adopted a similar plan.",
        "The CIS Council of Foreign Ministers has met 50 times.",
        "The CIS Council of Foreign Ministers sat last month.",
        "The CIS Council of Foreign Ministers is chaired by Osh.",
        "The CIS Council of Foreign Ministers will meet.",
        "Eight papers were returned to the CIS Council of Foreign Ministers.",
        "On the sidelines of the CIS Council of Foreign Ministers an envoy met with his Tajik colleague.",
    ],
)
def test_the_day_told_last_is_not_that_of_what_was_or_will_be_at_another_time(told: str) -> None:
    assert [one for one in _beside(told) if one[0] == "cis-cfm" and one[1] != "2019-05"] == []


def test_a_day_beside_somebody_who_speaks_of_a_meeting_is_not_the_meetings() -> None:
    told = "The envoy arrived on Monday. The host excused himself. Guests of the CSTO summit met reporters."
    assert _beside(told) == []


def test_a_day_set_off_before_who_meets_is_of_the_clause_that_it_opens() -> None:
    told = (
        "The CIS heads of government meet next in Minsk on October 31, and before that, in September,"
        " the CIS Economic Council gathers in Minsk."
    )
    assert sorted(_beside(told)) == [("cis-chg", "2019-10-31", "Minsk"), ("cis-ec", "2019-09", "Minsk")]


def test_an_and_within_a_clause_does_not_part_it_from_its_day() -> None:
    told = "The CIS foreign ministers talk of trade and transit in Minsk on June 20, the premiers on June 21."
    assert min(_beside(told)) == ("cis-cfm", "2019-06-20", "Minsk")
