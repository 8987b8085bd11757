from __future__ import annotations

import pytest

from tests.importers.extract.found import sessions


@pytest.mark.parametrize(
    ("text", "body", "date", "city", "status"),
    [
        (
            "The CIS Council of Heads of Government approved a plan for seed banks at its session in Osh on May 20.",
            "cis-chg",
            "2021-05-20",
            "Osh",
            "held",
        ),
        (
            "The presidents of the CSTO countries signed three papers when they met in Brest yesterday.",
            "csto-csc",
            "2021-05-31",
            "Brest",
            "held",
        ),
        (
            (
                "On June 9 the Hall of Columns in Minsk will receive the heads of government of the CIS for a session "
                "of their Council."
            ),
            "cis-chg",
            "2021-06-09",
            "Minsk",
            "scheduled",
        ),
        (
            "June 12, Ganja: the CIS foreign ministers are to meet.",
            "cis-cfm",
            "2021-06-12",
            "Ganja",
            "scheduled",
        ),
        (
            "Draft papers go to the CIS Council of Heads of State, planned for October 15 in Minsk.",
            "cis-chs",
            "2021-10-15",
            "Minsk",
            "scheduled",
        ),
        (
            "Osh is where the SCO Council of Foreign Ministers will sit on 4 July.",
            "sco-cfm",
            "2021-07-04",
            "Osh",
            "scheduled",
        ),
        ("The GUAM heads of state gathered in Batumi on May 22.", "guam-summit", "2021-05-22", "Batumi", "held"),
        (
            "The Supreme State Council of the Union State met in Brest on May 28.",
            "union-state-ssc",
            "2021-05-28",
            "Brest",
            "held",
        ),
        (
            "Central Asian leaders held a consultative meeting in Khiva on May 28.",
            "ca-consultative",
            "2021-05-28",
            "Khiva",
            "held",
        ),
        (
            "The minister looked back at the last SCO Council of Heads of Government (Osh, 2 November 2020).",
            "sco-chg",
            "2020-11-02",
            "Osh",
            "held",
        ),
    ],
)
def test_a_meeting_is_told_of_in_many_ways(text: str, body: str, date: str, city: str, status: str) -> None:
    (told,) = sessions(text, "2021-06-01")
    assert (told["body"], told["date"], told.get("city"), told["status"]) == (body, date, city, status)


@pytest.mark.parametrize(
    "text",
    [
        "The CIS heads of state approved the concept on 10 October 2008.",
        "The decision of the CIS Council of Heads of State of 10 October 2008 is in force.",
        "The chairman of the CSTO Council of Foreign Ministers arrives in Osh on June 4.",
        "The CIS defence ministers laid flowers in Brest on May 30.",
        "An expert group drafted it for the CIS Council of Foreign Ministers.",
        "The presidents of Armenia and Georgia met in Gyumri on May 30, as CIS media report.",
        "A trilateral meeting of the ministers of Iran, Russia and Azerbaijan was held in Rasht on May 30.",
        "The BRICS summit opens in Sanya on June 3. The CIS is not a member.",
    ],
)
def test_deeds_offices_and_other_peoples_meetings_are_none(text: str) -> None:
    assert sessions(text, "2021-06-01") == []


def test_three_bodies_in_one_room_are_three_sessions_beside_each_other() -> None:
    found = sessions(
        "Osh hosted a joint session of three bodies of the CSTO on 14 May 2021: the Council of Foreign Ministers, the "
        "Council of Defence Ministers and the Committee of Secretaries of Security Councils. They sat in the "
        "restricted and the expanded format."
    )
    assert [told["body"] for told in found] == ["csto-cfm", "csto-cdm", "csto-cssc"]
    assert {(told["date"], told["city"]) for told in found} == {("2021-05-14", "Osh")}
    assert all(told["formats"] == ["restricted", "expanded"] and "alongside" in told for told in found)


def test_ministers_of_two_kinds_share_the_name_of_their_organisation() -> None:
    found = sessions("The CSTO foreign and defence ministers met in Osh on 14 May 2021.")
    assert [told["body"] for told in found] == ["csto-cfm", "csto-cdm"]


def test_each_of_two_bodies_has_the_day_beside_its_name() -> None:
    found = sessions(
        "On 9 October the CIS Council of Foreign Ministers and on 10 October the Council of Heads of State are to meet "
        "in Khujand.",
        "2025-09-01",
    )
    assert [(told["body"], told["date"], told["city"]) for told in found] == [
        ("cis-cfm", "2025-10-09", "Khujand"),
        ("cis-chs", "2025-10-10", "Khujand"),
    ]


def test_what_is_today_where_the_report_was_written_is_there() -> None:
    text = "OSH. The ministry was today the venue of a meeting of the CIS Council of Foreign Ministers."
    (told,) = sessions(text, "2021-05-14")
    assert (told["date"], told["city"]) == ("2021-05-14", "Osh")
    (told,) = sessions(
        "Osh, 14 May 2021. The SCO foreign ministers held a meeting of their Council here.", "2021-05-16"
    )
    assert (told["date"], told["city"]) == ("2021-05-14", "Osh")


def test_the_same_city_is_the_one_told_of_before() -> None:
    found = sessions(
        "The CSTO Council of Defence Ministers met in Osh on May 31. On June 6 the Committee of Secretaries of "
        "Security Councils followed, in the same city.",
        "2024-06-21",
    )
    assert [told["city"] for told in found] == ["Osh", "Osh"]


def test_a_capital_may_be_named_by_its_country() -> None:
    (told,) = sessions("The CIS Council of Foreign Ministers met in the Tajik capital on 14 May 2021.")
    assert (told["city"], told["country"]) == ("Dushanbe", "TJ")


@pytest.mark.parametrize(
    ("text", "date", "status"),
    [
        ("The CIS summit set for 16 October has been put off. A new date is not known.", "2020-10-16", "cancelled"),
        ("The CIS summit set for 16 October has been put off to 6 November.", "2020-11-06", "scheduled"),
    ],
)
def test_a_session_put_off_is_cancelled_or_has_a_new_day(text: str, date: str, status: str) -> None:
    (told,) = sessions(text, "2020-10-12")
    assert (told["date"], told["status"]) == (date, status)


@pytest.mark.parametrize(
    ("words", "date"),
    [
        ("in late March or early April", "2022-03/2022-04"),
        ("in the autumn of 2022", "2022-23"),
        ("next spring", "2022-21"),
        ("in October next year", "2022-10"),
    ],
)
def test_a_day_is_told_no_finer_than_the_text_tells_it(words: str, date: str) -> None:
    (told,) = sessions(
        f"The next session of the CIS Council of Foreign Ministers will be held in Osh {words}.", "2021-11-02"
    )
    assert told["date"] == date


def test_entries_of_a_list_have_the_place_of_the_line_that_opens_it() -> None:
    found = sessions(
        "On 9-10 October 2025 Khujand will host several meetings:\n\n"
        "- Meeting of the CIS Council of Foreign Ministers\n\n- Summit of the CIS heads of state\n\n"
        "On 10 October the CIS Council of Heads of State will meet.",
        "2025-09-01",
    )
    assert {(told["body"], told["date"], told["city"]) for told in found} == {
        ("cis-cfm", "2025-10-09", "Khujand"),
        ("cis-chs", "2025-10-10", "Khujand"),
    }


def test_day_and_city_head_an_entry_of_a_chronicle() -> None:
    found = sessions(
        "28 August, Osh. SCO heads of state. Rain.\n\n5 September, Gyumri. Collective Security Council.", "2008-12-29"
    )
    assert [(told["body"], told["date"], told["city"]) for told in found] == [
        ("sco-chs", "2008-08-28", "Osh"),
        ("csto-csc", "2008-09-05", "Gyumri"),
    ]


def test_a_session_that_follows_within_the_year_is_the_next() -> None:
    found = sessions(
        "The CIS Council of Foreign Ministers met in Osh on 12 October 2023. It was decided that the Council will meet "
        "on April 12, 2024 in Minsk.",
        "2023-10-13",
    )
    assert found[0]["next"] == "session:2"


def test_a_meeting_whose_day_has_gone_by_was_held() -> None:
    (found,) = sessions("The CIS summit was set for 5 May 2021 in Osh.", "2021-05-20")
    assert (found["date"], found["status"]) == ("2021-05-05", "held")


@pytest.mark.parametrize(
    "text",
    [
        "The CIS heads of state informal summit will be held in Moscow on May 20.",
        "The CIS leaders' informal meeting will take place in Moscow on May 20.",
        "The agenda of the CIS heads of state informal summit planned for May 20 in Moscow is ready.",
        "An informal summit of the CIS leaders will be held in Moscow on May 20.",
    ],
)
def test_informal_may_stand_before_the_body_or_behind_it(text: str) -> None:
    (told,) = sessions(text, "2012-05-10")
    assert (told["body"], told["date"], told["city"]) == ("cis-informal", "2012-05-20", "Moscow")


@pytest.mark.parametrize(
    ("title", "text"),
    [
        (
            "Bishkek to host CIS summit",
            "The CIS Council of Heads of Government will meet in Bishkek on May 25. Ten papers await the summit.",
        ),
        (
            "Guests arrive for CIS summit",
            "Prime ministers of the CIS countries are to meet in Bishkek on May 25. The CIS summit will last two days.",
        ),
        (
            "CIS summit nears",
            "The CIS summit opens in Bishkek soon. The CIS Council of Heads of Government meets on May 25.",
        ),
    ],
)
def test_a_summit_is_of_the_premiers_where_nobody_else_is_named(title: str, text: str) -> None:
    (told,) = sessions(text, "2012-05-10", title)
    assert (told["body"], told["date"], told["city"]) == ("cis-chg", "2012-05-25", "Bishkek")


def test_a_summit_elsewhere_is_not_of_the_premiers() -> None:
    told = sessions(
        "The CIS summit will be held in Minsk on May 15. The CIS prime ministers meet in Yalta on May 25.", "2012-05-10"
    )
    assert {one["body"] for one in told} == {"cis-chs", "cis-chg"}


@pytest.mark.parametrize(
    "text",
    [
        "They will miss the parade on May 12, but they will attend the informal summit of the CIS leaders.",
        "On May 12 the minister is to give a press briefing on the informal summit of the CIS leaders.",
        "Guests of the informal summit of the CIS leaders will arrive in town on May 12.",
    ],
)
def test_the_day_of_something_else_beside_it_is_not_the_meetings(text: str) -> None:
    assert all("date" not in told for told in sessions(text, "2012-05-10"))


def test_where_the_events_were_that_it_speaks_of_is_no_venue() -> None:
    (told,) = sessions("The CIS summit will discuss the recent events in Osh.", "2012-05-10")
    assert "city" not in told


def test_a_city_where_others_meet_ahead_of_it_is_no_venue() -> None:
    told = sessions(
        "The envoys met in Ankara ahead of the OTS summit. The OTS summit will be held on May 20.", "2012-05-10"
    )
    assert [(one["date"], one.get("city")) for one in told] == [("2012-05-20", None)]


@pytest.mark.parametrize(
    "text",
    [
        "A meeting of foreign ministers was held in the C5+1 format on May 4.",
        'The foreign ministers met in the "Central Asia - China" format on May 4.',
        "The second meeting of foreign ministers within the Central Asia plus Japan dialogue was held on May 4.",
        "The ministers met in Berlin on May 4 within the framework of the Central Asia - Germany platform.",
        "On May 4 the foreign ministers gathered in the 3+3 format.",
    ],
)
def test_a_meeting_in_a_format_of_others_is_not_the_bodys(text: str) -> None:
    told = sessions(f"The CIS Council of Foreign Ministers met in Osh on May 2. {text}", "2012-05-10")
    assert [one["date"] for one in told] == ["2012-05-02"]


@pytest.mark.parametrize(
    "text",
    [
        "The first session of the Council took place in August 1993.",
        "In August 1993 the first meeting of the Council was held.",
    ],
)
def test_the_council_is_the_one_that_the_sentence_before_tells_of(text: str) -> None:
    before = "The Council of Foreign Ministers of the CIS prepares the meetings of the Council of Heads of State."
    assert [(one["body"], one["date"]) for one in sessions(f"{before} {text}", "2012-05-10")] == [
        ("cis-cfm", "1993-08")
    ]


@pytest.mark.parametrize(
    "turn",
    [
        ", the second in November 2011 in Osh",
        ", the second - in November 2011 in Osh",
        ", and the second was in Osh in November 2011",
        "; the second one took place in Osh in November 2011",
        ", while the second was held in Osh in November 2011",
    ],
)
def test_the_second_may_be_told_of_without_a_noun(turn: str) -> None:
    told = sessions(f"The first CIS summit on water was held in March 2010 in Baku{turn}.", "2012-05-10")
    assert sorted((one["date"], one["city"]) for one in told) == [("2010-03", "Baku"), ("2011-11", "Osh")]


@pytest.mark.parametrize(
    "text",
    [
        "The leaders of 11 former Soviet republics will gather in Osh on Sunday for a two-day summit.",
        "Presidents of a dozen ex-Soviet states are to meet in Osh on Sunday.",
        "Heads of state from 12 former Soviet countries will meet in Osh on Sunday.",
        "Leaders of nine post-Soviet countries are due to gather in Osh on Sunday.",
    ],
)
def test_leaders_of_former_soviet_republics_are_those_of_the_summit_in_the_headline(text: str) -> None:
    told = sessions(text, "2012-05-10", "Old quarrels come to CIS summit")
    assert [(one["body"], one["date"], one["city"]) for one in told] == [("cis-chs", "2012-05-13", "Osh")]


@pytest.mark.parametrize(
    "text",
    [
        "Preparations for the CIS summit were discussed on Tuesday in Osh by the permanent representatives of the CIS.",
        "The agenda of the CIS summit was considered in Osh on May 8 by the CIS plenipotentiary representatives.",
        "Documents for the CIS summit were approved in Osh on Tuesday by the permanent representatives of the CIS.",
    ],
)
def test_who_prepares_the_meeting_of_another_body_may_be_named_last(text: str) -> None:
    told = [one for one in sessions(text, "2012-05-10") if one["body"] == "cis-cpr"]
    assert [(one["date"], one["city"]) for one in told] == [("2012-05-08", "Osh")]


def test_a_council_that_is_said_to_meet_informally_does_so_in_the_headline_too() -> None:
    (told,) = sessions(
        "The informal meeting of the Council of CIS Heads of State was held in Osh on May 8.",
        "2012-05-10",
        "President attends summit of Council of CIS Heads of State",
    )
    assert (told["body"], told["date"]) == ("cis-informal", "2012-05-08")


def test_a_capital_that_stands_for_its_government_is_no_venue() -> None:
    (told,) = sessions(
        "This is new in Beijing's approach. The SCO Council of Foreign Ministers met on May 8.", "2012-05-10"
    )
    assert "city" not in told


def test_a_summit_of_long_ago_is_not_of_the_premiers_who_meet_now() -> None:
    told = sessions(
        "The GUAM prime ministers met in Osh on May 8. The first summit of GUAM was held in Osh on May 23, 2006.",
        "2012-05-10",
    )
    assert {(one["body"], one["date"]) for one in told} == {("guam-chg", "2012-05-08"), ("guam-summit", "2006-05-23")}
