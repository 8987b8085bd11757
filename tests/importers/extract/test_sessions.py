from __future__ import annotations

import pytest

from importers.extract.english.meetings.sessions import find_sessions
from tests.importers.extract.found import page, sessions


def test_a_report_gives_body_date_city_country_and_status() -> None:
    (told,) = sessions("On 3 June 2019 the CIS Council of Foreign Ministers held its meeting in Ashgabat.")
    assert told["body"] == "cis-cfm"
    assert told["date"] == "2019-06-03"
    assert (told["city"], told["country"], told["status"]) == ("Ashgabat", "TM", "held")


def test_an_announcement_is_scheduled() -> None:
    (told,) = sessions(
        "Bishkek will host a meeting of the SCO Council of Foreign Ministers on May 22.",
        "2019-05-13",
        "SCO foreign ministers to meet in Bishkek",
    )
    assert (told["body"], told["date"], told["city"], told["status"]) == (
        "sco-cfm",
        "2019-05-22",
        "Bishkek",
        "scheduled",
    )


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The CIS summit planned for 9 May 2020 in Moscow has been cancelled.", "cancelled"),
        ("The CSTO summit in Yerevan on 5 November 2020 was called off.", "cancelled"),
        ("The meeting of the CIS Council of Heads of Government was postponed to 6 November 2020.", "scheduled"),
        ("The CIS Economic Council is meeting in Moscow today.", "held"),
        ("The CIS Council of Foreign Ministers opens in Minsk today.", "held"),
        ("The EAEU summit is scheduled for December 6 in Saint Petersburg.", "scheduled"),
    ],
)
def test_status_follows_the_words_nearest_to_the_meeting(text: str, status: str) -> None:
    assert sessions(text, "2020-10-20")[0]["status"] == status


def test_a_dateline_city_is_no_venue() -> None:
    (told,) = sessions("MOSCOW, May 3 (Agency) - The CSTO summit will be held in Dushanbe on May 20.", "2021-05-03")
    assert (told["city"], told["date"]) == ("Dushanbe", "2021-05-20")
    (told,) = sessions("MOSCOW, May 3. /AGENCY/. The CSTO Council of Foreign Ministers held a session.", "2021-05-03")
    assert "city" not in told


def test_the_day_somebody_spoke_is_not_the_meetings() -> None:
    (told,) = sessions(
        "The minister said on Tuesday that the CIS summit would be held in Baku on June 9.", "2021-05-05"
    )
    assert told["date"] == "2021-06-09"
    (told,) = sessions("The SCO summit will be held in Ufa, the envoy told reporters on May 4.", "2015-05-05")
    assert "date" not in told


def test_the_next_session_and_the_previous_one_are_their_own() -> None:
    found = sessions(
        "The CIS Council of Foreign Ministers held a regular meeting in Ashgabat on October 10, 2019. "
        "The previous meeting took place in Minsk in April 2019. "
        "The next session will be held in Tashkent on 8 May 2020."
    )
    assert [(told["date"], told["city"], told["status"]) for told in found] == [
        ("2019-10-10", "Ashgabat", "held"),
        ("2019-04", "Minsk", "held"),
        ("2020-05-08", "Tashkent", "scheduled"),
    ]
    assert (found[0]["previous"], found[0]["next"]) == ("session:2", "session:3")


def test_a_next_meeting_that_took_place_is_the_one_reported() -> None:
    (told,) = sessions("On June 5, the next meeting of the CIS Economic Council was held in Moscow.", "2020-06-05")
    assert (told["status"], told["date"]) == ("held", "2020-06-05")


def test_two_bodies_on_one_day_stand_beside_each_other() -> None:
    found = sessions(
        "On March 4, 2022, the CIS Council of Foreign Ministers convened in Baku, alongside the 5th ministerial "
        'meeting in the "Central Asia - Russia" format.'
    )
    assert [told["body"] for told in found] == ["cis-cfm", "ca-russia-fm"]
    assert [told["city"] for told in found] == ["Baku", "Baku"]
    assert [told.get("ordinal") for told in found] == [None, 5]
    assert (found[0]["alongside"], found[1]["alongside"]) == ("session:2", "session:1")


def test_the_same_day_elsewhere_unnamed_is_in_the_same_city() -> None:
    text = (
        "The minister attended a meeting of the CIS Council of Foreign Ministers in Osh on May 6. On the same day he "
        "took part in the third meeting of the foreign ministers in the Central Asia – Russia format."
    )
    told = page(text, "2021-05-07")
    _, claims = find_sessions(told)
    (city,) = [claim for claim in claims if claim.field == "city" and claim.subject == "session:2"]
    assert city.value == "Osh"
    assert told.text[city.start : city.end] == "On the same day"


def test_the_leaders_next_day_are_another_body_and_not_beside() -> None:
    found = sessions(
        "The CIS foreign ministers met in Astana on October 13, 2022. The CIS Council of Heads of State will meet in "
        "Astana the following day."
    )
    assert [(told["body"], told["date"]) for told in found] == [("cis-cfm", "2022-10-13"), ("cis-chs", "2022-10-14")]
    assert "alongside" not in found[0]


def test_ordinals_in_words_and_figures_go_to_their_own_body() -> None:
    found = sessions(
        "The twenty-second SCO summit was held in Samarkand on 16 September 2022. "
        "The 9th summit of the Organization of Turkic States will be held there on 11 November 2022."
    )
    assert [(told["body"], told["ordinal"]) for told in found] == [("sco-chs", 22), ("ots-summit", 9)]
    (told,) = sessions("The XV SCO Summit was held in Ufa on 10 July 2015.")
    assert told["ordinal"] == 15


@pytest.mark.parametrize(
    "text",
    [
        "On the 30th anniversary of the CIS its Council of Foreign Ministers met in Minsk on 2 April 2021.",
        "It was the first meeting of the CIS Council of Foreign Ministers since the war, held on 2 April 2021.",
    ],
)
def test_other_ordinals_are_no_place_in_the_series(text: str) -> None:
    assert all("ordinal" not in told for told in sessions(text))


def test_several_days_have_a_last_one() -> None:
    (told,) = sessions("The SCO summit took place in Samarkand on 15-16 September 2022.")
    assert (told["date"], told["end_date"]) == ("2022-09-15", "2022-09-16")


def test_an_inferred_year_is_claimed_with_its_words() -> None:
    told = page(
        "On April 5 the CIS Council of Foreign Ministers met in Ganja. The envoy called 2019 the year of the book."
    )
    _, claims = find_sessions(told)
    claimed = [(claim.value, told.text[claim.start : claim.end]) for claim in claims if claim.field == "date"]
    assert claimed == [("2019-04-05", "On April 5"), ("2019", "The envoy called 2019")]


def test_today_dates_the_session_of_an_article_that_has_no_other_day() -> None:
    (told,) = sessions(
        'At the CIS Heads of State Council meeting in Sochi the president spoke. "Today we shall sign it," he said.',
        "2017-10-11",
    )
    assert told["date"] == "2017-10-11"


@pytest.mark.parametrize(
    "text",
    [
        "The foreign ministers of Armenia and Georgia held talks in Yerevan on 3 May 2019.",
        "The presidents of Kazakhstan and Uzbekistan met in Turkistan on 3 May 2019.",
        "The minister attended the opening of a consulate in Brest on 13 April 2024.",
        "An international conference on water opened in Dushanbe on 3 May 2019.",
        "The idea was put forward during the Moscow summit.",
        "The CIS Games open in Ganja on 3 May 2019. A summit of climbers follows.",
        "The Agreement on Free Trade of the CIS, signed in Saint Petersburg on 18 October 2011, is in force.",
        "He praised the work of the CIS Council of Foreign Ministers.",
        "",
        "   \n\n ",
    ],
)
def test_what_is_no_session(text: str) -> None:
    assert sessions(text, "2024-05-04") == []


def test_a_bilateral_meeting_on_the_sidelines_changes_nothing() -> None:
    (told,) = sessions(
        "On the sidelines of the CIS Council of Foreign Ministers meeting in Minsk on 12 May 2024 the ministers of "
        "Kazakhstan and Tajikistan met. The meeting with the Tajik minister lasted an hour. They met again in Brest on "
        "14 May 2024."
    )
    assert (told["date"], told["city"]) == ("2024-05-12", "Minsk")


def test_the_ministers_of_one_organisation_are_not_those_of_another() -> None:
    found = sessions(
        "The CSTO Council of Foreign Ministers met in Minsk on 15 June 2023. "
        "The CIS Council of Foreign Ministers had met in Samarkand on 14 April 2023."
    )
    assert {(told["body"], told["city"]) for told in found} == {("csto-cfm", "Minsk"), ("cis-cfm", "Samarkand")}


def test_a_line_of_day_and_place_heads_a_report() -> None:
    (told,) = sessions(
        "Meeting of the Supreme Eurasian Economic Council\n\nMay 14, 2018, The House, Sochi\n\n"
        "The meeting of the Supreme Eurasian Economic Council took place in an expanded format."
    )
    assert (told["date"], told["city"], told["formats"]) == ("2018-05-14", "Sochi", ["expanded"])


def test_an_announced_meeting_may_get_its_day_in_a_later_sentence() -> None:
    (told,) = sessions(
        "The next meeting of the Eurasian Intergovernmental Council is to be in Yerevan. "
        "The next meeting will take place on October 30, he said.",
        "2017-08-14",
    )
    assert (told["date"], told["city"], told["status"]) == ("2017-10-30", "Yerevan", "scheduled")


def test_a_previous_session_was_held_even_where_no_verb_of_meeting_says_so() -> None:
    found = sessions(
        "The CIS Council of Foreign Ministers held a meeting in Osh. The previous session was in Minsk in April 2019."
    )
    assert [(told["city"], told["status"]) for told in found] == [("Osh", "held"), ("Minsk", "held")]


def test_the_same_day_below_gives_a_dateline_its_year() -> None:
    (told,) = sessions(
        "Baku, May 6, TESTPRESS\n\nOn May 6, 2021 Minsk hosted a meeting of the CIS Council of Foreign Ministers. "
        "In 2023 another state takes the chair.",
        None,
    )
    assert (told["date"], told["city"]) == ("2021-05-06", "Minsk")


def test_a_season_with_its_year_is_the_day_of_the_next_session() -> None:
    found = sessions(
        "The Collective Security Council of the CSTO met in Minsk on 3 June 2011. "
        "Its next session is planned for the autumn of 2012 in Moscow.",
        "2011-06-03",
    )
    assert sorted(one["date"] for one in found) == ["2011-06-03", "2012-23"]


def test_a_city_beside_the_session_of_that_day_makes_no_second_one() -> None:
    (told,) = sessions(
        "The Supreme Eurasian Economic Council held a session in Minsk on 5 June 2015. "
        "Talks followed after the summit, on 5 June, with the plant at Gomel as the topic.",
        "2015-06-05",
    )
    assert told["city"] == "Minsk"


def test_an_extraordinary_session_has_no_place_between_regular_ones() -> None:
    found = sessions(
        "The CSTO Collective Security Council held an extraordinary session on 3 March 2015. "
        "The regular session of the Council is scheduled for 4 June in Moscow.",
        "2015-03-03",
    )
    assert not any("next" in one or "previous" in one for one in found)


def test_the_next_session_of_that_council_is_of_the_one_named_before() -> None:
    found = sessions(
        "Plenipotentiaries of the CIS states will hold a meeting in Minsk on 4 June. They discuss the draft "
        "agenda of the CIS Council of Heads of Government. The session of that Council is planned in Moscow on 9 July.",
        "2012-06-01",
    )
    assert {one["body"]: one["date"] for one in found}["cis-chg"] == "2012-07-09"


def test_one_noun_may_tell_of_several_sessions() -> None:
    found = sessions(
        "The papers go to the CIS Council of Heads of Government. Its sessions are planned in Osh in May and in Brest "
        "in November.",
        "2021-03-01",
    )
    assert [(one["body"], one["date"], one["city"]) for one in found] == [
        ("cis-chg", "2021-05", "Osh"),
        ("cis-chg", "2021-11", "Brest"),
    ]


def test_a_day_on_which_an_agenda_is_worked_on_is_not_that_of_the_session() -> None:
    found = sessions(
        "On March 11 in Minsk the permanent plenipotentiary representatives of the CIS states will discuss the agenda "
        "of the session of the CIS Council of Heads of Government.",
        "2021-03-01",
    )
    assert [(one["body"], one.get("date")) for one in found][:1] == [("cis-cpr", "2021-03-11")]
    assert all(one["body"] != "cis-chg" or "date" not in one for one in found)


def test_what_is_told_before_the_summit_is_not_its_day() -> None:
    found = sessions(
        "Osh will host the summit of the Organization of Turkic States. On June 5, before the summit, the city "
        "receives artists.",
        "2021-05-01",
    )
    assert all("date" not in one for one in found)


def test_an_organisation_holds_its_summit() -> None:
    found = sessions("When the CSTO held its latest summit, in Brest on April 4, the CIS was silent.", "2021-05-01")
    assert [(one["body"], one["date"], one["city"]) for one in found] == [("csto-csc", "2021-04-04", "Brest")]


def test_a_meeting_that_is_once_called_informal_is_so_throughout() -> None:
    found = sessions(
        "CIS leaders met in Osh on May 8. After the meeting, part of an informal summit of the CIS, there was tea.",
        "2021-05-09",
    )
    assert [(one["body"], one["date"]) for one in found] == [("cis-informal", "2021-05-08")]


def test_lines_of_a_chronicle_open_with_day_and_city() -> None:
    found = sessions(
        "SCO summits so far.\n\n-- June 15, 2001. Osh: first SCO summit.\n\n-- June 7, 2002. Brest: second SCO summit.",
        "2006-06-14",
    )
    assert {(one["date"], one["city"], one["ordinal"]) for one in found} == {
        ("2001-06-15", "Osh", 1),
        ("2002-06-07", "Brest", 2),
    }


def test_two_presidents_who_met_are_no_session() -> None:
    found = sessions(
        "The Council of Ministers of the Union State met in Brest on May 5. The two presidents had ordered that when "
        "they met in December.",
        "2021-05-06",
    )
    assert [one["date"] for one in found] == ["2021-05-05"]


def test_a_city_whose_meeting_is_only_referred_to_is_no_venue() -> None:
    found = sessions(
        "The CIS Council of Heads of State met on May 5 and spoke of terrorism in the context of the Istanbul summit "
        "of the OSCE.",
        "2021-05-06",
        title="Presidents speak of terrorism",
    )
    assert [one.get("city") for one in found] == [None]


def test_ministers_who_agreed_on_a_paper_somewhere_met_there() -> None:
    found = sessions(
        "The CIS Council of Heads of State met in Osh on May 5. It approved a programme that the foreign ministers had "
        "agreed on in Brest in April.",
        "2021-05-06",
    )
    assert [(one["body"], one["date"], one["city"]) for one in found] == [
        ("cis-chs", "2021-05-05", "Osh"),
        ("cis-cfm", "2021-04", "Brest"),
    ]


def test_a_city_takes_its_turn_in_a_row_of_sessions() -> None:
    found = sessions(
        "The GUAM heads of state met in Batumi on May 22, 2017. Brest came next, in September 2018.", "2021-05-06"
    )
    assert [(one["body"], one["date"], one["city"]) for one in found] == [
        ("guam-summit", "2017-05-22", "Batumi"),
        ("guam-summit", "2018-09", "Brest"),
    ]


def test_those_who_closed_their_meeting_did_not_sit_in_a_closed_one() -> None:
    (found,) = sessions(
        "The CIS foreign ministers met in Osh on May 3, 2024 and closed their meeting with a statement."
    )
    assert "formats" not in found


@pytest.mark.parametrize(
    ("told", "formats"),
    [
        ("A restricted meeting of the CIS Heads of Government Council was held in Osh on May 3, 2024.", ["restricted"]),
        ("He spoke at an expanded-format session of the CIS summit in Osh on May 3, 2024.", ["expanded"]),
        ("The limited attendance meeting of the CIS summit opened in Osh on May 3, 2024.", ["restricted"]),
        (
            "The CIS summit met in narrow format in Osh on May 3, 2024.\n\nIt went on with the members of delegations.",
            ["restricted", "expanded"],
        ),
    ],
)
def test_a_format_that_names_the_session_is_the_session_s(told: str, formats: list[str]) -> None:
    (found,) = sessions(told, "2024-05-04")
    assert found["formats"] == formats


def test_an_expanded_meeting_of_a_board_is_no_format_of_the_session() -> None:
    (found,) = sessions("The expanded meeting of the ministry's board heard of the CIS summit in Osh on May 3, 2024.")
    assert "formats" not in found


def test_those_who_gathered_to_do_something_have_met() -> None:
    told = "Leaders of the CIS member countries gathered here Friday for a summit to discuss trade."
    (found,) = sessions(f"OSH, May 3 (Agency) -- {told}", "2024-05-03")
    assert (found["date"], found["status"]) == ("2024-05-03", "held")


def test_a_visit_to_attend_a_session_leaves_it_the_day_that_it_is_scheduled_for() -> None:
    told = "He came to Osh on a working visit to participate in the CIS summit scheduled for May 3."
    (found,) = sessions(told, "2024-05-02")
    assert (found["date"], found["city"]) == ("2024-05-03", "Osh")
