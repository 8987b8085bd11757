"""Days that are told by turns, plans gone by, denials, and the sentence behind."""

from __future__ import annotations

import pytest

from tests.importers.extract.found import dates, sessions

COUNCIL = "CIS Council of Foreign Ministers"


@pytest.mark.parametrize(
    ("text", "day", "city"),
    [
        ("The fourth took place in Osh on 21 July 2022.", "2022-07-21", "Osh"),
        ("The previous one was held in Osh on 21 July 2022.", "2022-07-21", "Osh"),
        ("The next is to be hosted by Belarus next year.", "2026", None),
    ],
)
def test_a_turn_of_the_series_can_be_what_a_sentence_is_about(text: str, day: str, city: str | None) -> None:
    found = sessions(f"The {COUNCIL} met in Brest today. {text}", "2025-11-14")
    assert (day, city) in [(one.get("date"), one.get("city")) for one in found]


def test_a_turn_of_something_else_tells_of_no_session() -> None:
    found = sessions(f"The {COUNCIL} met in Brest today. The fourth treaty was due in Osh in May 2022.", "2025-11-14")
    assert len(found) == 1


@pytest.mark.parametrize("plan", ["had been due in Brest on March 6-7", "was planned for spring 2000"])
def test_a_plan_gone_by_is_no_session_where_the_one_that_holds_is_told(plan: str) -> None:
    (told,) = sessions(
        f"The {COUNCIL} is to hold its session in Osh on May 28. The session {plan}. It was put off in February.",
        "2001-05-10",
    )
    assert told["date"] == "2001-05-28"


def test_a_day_for_which_something_had_been_due_is_gone_by() -> None:
    assert dates("The summit had been due in Brest on March 6.", "2001-05-10") == ["2001-03-06"]


@pytest.mark.parametrize(
    "text",
    [
        f"The {COUNCIL} will not gather in Osh on May 29.",
        f"Members of the {COUNCIL} will not hold their session on May 29.",
    ],
)
def test_who_will_not_meet_on_a_day_has_called_a_session_off(text: str) -> None:
    (told,) = sessions(text, "2026-03-30")
    assert (told["date"], told["status"]) == ("2026-05-29", "cancelled")


def test_the_sentence_behind_tells_the_day_of_the_session_that_it_goes_on_about() -> None:
    found = sessions(
        f"The {COUNCIL} met in Brest today. The next session of the Council will be in Osh. It is set for May 2022.",
        "2021-11-12",
    )
    assert [(one["date"], one["city"]) for one in found] == [("2021-11-12", "Brest"), ("2022-05", "Osh")]


def test_a_month_that_calls_another_meeting_is_not_of_those_who_prepare_it() -> None:
    found = sessions("", "2007-07-09", f"{COUNCIL} sits in Osh to prepare August summit")
    assert [one.get("date") for one in found if one["body"] == "cis-cfm"] in ([None], ["2007-07-09"])


def test_a_day_on_which_a_council_met_is_its_day_though_somebody_said_so() -> None:
    (told,) = sessions(
        "An adviser added that on 15 October, when the CIS Council of Heads of State met by video, all was well.",
        "2021-12-28",
    )
    assert told["date"] == "2021-10-15"


def test_todays_meeting_is_of_the_body_that_meets_today() -> None:
    found = sessions(
        f"The {COUNCIL} is in session in Osh today. The leaders of the CIS are to gather in Brest on December 10. "
        "Belarus is represented at today's meeting by a deputy minister.",
        "2010-12-09",
    )
    assert [(one["body"], one["date"]) for one in found] == [("cis-cfm", "2010-12-09"), ("cis-chs", "2010-12-10")]


def test_the_eve_of_a_session_to_come_is_not_reckoned_from_today() -> None:
    text = "The heads of state meet on 8 October. It was decided today to hold the next council on the eve, on the 7th."
    assert dates(text, "2024-04-12") == ["2024-10-08", "2024-04-12", "2024-10-07", "2024-10-07"]


def test_a_session_of_a_day_is_named_by_it() -> None:
    found = sessions(
        f"The {COUNCIL} will meet in Osh tomorrow. Much was done since the Brest session of November 23, 2022.",
        "2023-11-22",
    )
    assert ("2022-11-23", "Brest") in [(one.get("date"), one.get("city")) for one in found]


def test_a_row_of_turns_goes_on_by_years_and_through_countries() -> None:
    found = sessions(
        "It started in 2018, when Astana saw the first consultative meeting of the leaders of Central Asia. "
        "Samarkand was next in 2020, Avaza in Turkmenistan in 2021, and Osh in Kyrgyzstan in 2022.",
        "2023-09-14",
    )
    told = [(one["city"], one["date"]) for one in found]
    assert told == [("Astana", "2018"), ("Samarkand", "2020"), ("Awaza", "2021"), ("Osh", "2022")]


def test_what_comes_next_in_a_row_of_days_is_noted_without_a_verb_of_meeting() -> None:
    found = sessions(
        f"The {COUNCIL} will meet on October 12. Next, on October 26, is the CIS Council of Heads of Government.",
        "2023-02-14",
    )
    assert [(one["body"], one["date"]) for one in found] == [("cis-cfm", "2023-10-12"), ("cis-chg", "2023-10-26")]


def test_those_who_met_in_the_same_house_met_on_the_same_day() -> None:
    found = sessions(
        f"The {COUNCIL} met in Osh today. The Eurasian Intergovernmental Council had a meeting in the same hall.",
        "2019-10-25",
    )
    assert [one["date"] for one in found] == ["2019-10-25", "2019-10-25"]


def test_the_next_one_is_of_the_series_told_of_though_its_own_session_has_no_day() -> None:
    found = sessions(
        "The seventh summit of the Turkic Council added a state. Fewer sat at the sixth, in Osh on 3 September 2018. "
        "Ministers of foreign affairs (on the 14th, same place) had prepared the papers.\n\n"
        "The next one, in 2020, will find the presidents in Turkey.",
        "2019-10-17",
    )
    assert "2020" not in [one.get("date") for one in found if one["body"] == "ots-cfm"]


@pytest.mark.parametrize("plan", ["was to be held in Osh on 8 April", "was expected in Osh on 8 April"])
def test_a_session_that_a_clause_says_was_to_be_elsewhere_is_where_it_will_be(plan: str) -> None:
    found = sessions(
        f"The sitting of the CIS Council of Foreign Ministers, which {plan}, will be held in Brest on 12 May.",
        "2020-04-21",
    )
    assert [(one["date"], one["city"], one["status"]) for one in found] == [("2020-05-12", "Brest", "scheduled")]
    found = sessions(
        f"The CIS Council of Foreign Ministers, which {plan}, will be held on 12 May by video.", "2020-04-21"
    )
    assert [(one["date"], one.get("city")) for one in found] == [("2020-05-12", None)]
