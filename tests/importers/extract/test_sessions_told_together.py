"""Sessions whose day, city or body one finds in what is told of others beside them."""

from __future__ import annotations

import pytest

from tests.importers.extract.found import sessions


def _told(text: str, published: str, title: str | None = None) -> list[tuple[str, str | None, str | None]]:
    found = sessions(text, published=published, title=title)
    return sorted(((one["body"], one.get("date"), one.get("city")) for one in found), key=str)


def test_days_shared_by_two_bodies_are_not_those_of_one_whose_own_day_is_told() -> None:
    assert _told(
        "CIS leaders, foreign ministers to meet on 15-16 October in Burabay.\n\nThe Council of Foreign Ministers and"
        " the Council of Heads of State of the CIS will sit in Burabay on 15 and 16 October respectively.",
        published="2015-10-09",
    ) == [("cis-cfm", "2015-10-15", "Burabay"), ("cis-chs", "2015-10-16", "Burabay")]


def test_a_clause_with_but_a_time_of_day_has_the_verb_of_the_one_before() -> None:
    assert _told(
        "On October 26 the heads of government of the CIS come together in Bishkek (their previous meeting was in"
        " Sochi on June 8), and after lunch the premiers of the SCO.",
        published="2023-10-20",
    ) == [
        ("cis-chg", "2023-06-08", "Sochi"),
        ("cis-chg", "2023-10-26", "Bishkek"),
        ("sco-chg", "2023-10-26", "Bishkek"),
    ]


def test_a_meeting_moved_by_the_next_sentence_is_on_its_new_day() -> None:
    assert _told(
        "The summit of the CIS presidents is no longer expected in December. It has been moved to January 25, 2000, in"
        " Moscow.",
        published="1999-10-11",
    ) == [("cis-chs", "2000-01-25", "Moscow")]


def test_a_month_behind_a_meeting_put_off_is_that_of_putting_it_off() -> None:
    found = sessions(
        "The GUAM summit had been due in Kyiv on March 6. It was put off in February.", published="2001-05-29"
    )
    assert "2001-02" not in {one.get("date") for one in found}


def test_those_who_met_at_a_summit_have_its_city_and_the_summit_their_day() -> None:
    assert ("cis-chs", "2009-10-09", "Chisinau") in _told(
        "It will be the second meeting of the CIS leaders. They came together last on October 9, 2009, at the summit in"
        " Chisinau.",
        published="2010-05-06",
    )


def test_their_council_is_that_of_the_people_named_before() -> None:
    assert ("cis-cfm", "2003-09-18", "Yalta") in _told(
        "The CIS Council of Heads of State met in Yalta on 19 September 2003. The foreign ministers, too, were"
        " there. Their Council met on September 18.",
        published="2003-09-20",
    )


def test_the_event_is_the_session_of_the_council_that_somebody_goes_to() -> None:
    assert _told(
        "The vice-premier will lead the delegation at the Council of Heads of State of the CIS. The event is"
        " scheduled for September 28 in Dushanbe.",
        published="2018-09-15",
    ) == [("cis-chs", "2018-09-28", "Dushanbe")]


def test_the_same_day_at_the_head_of_a_paragraph_is_not_one_told_in_a_clause_about_others() -> None:
    assert ("ca-russia-fm", "2025-04-11", "Almaty") in _told(
        "On April 11 the CIS Council of Foreign Ministers will meet in Almaty. Six papers go to the heads of state, who"
        " meet in Dushanbe on October 10.\n\nOn the same day the eighth ministerial meeting in the Central Asia -"
        " Russia format will be held in Almaty.",
        published="2025-04-09",
    )


@pytest.mark.parametrize(
    "text",
    [
        "The CIS ministers will gather once more in Tashkent, in April 2017.",
        "He plans to attend the following session of the same council, in Tashkent in April 2017.",
    ],
)
def test_another_meeting_of_the_same_people_is_told_without_their_name(text: str) -> None:
    before = "The CIS Council of Foreign Ministers met in Bishkek on 16 September 2016. "
    assert ("cis-cfm", "2017-04", "Tashkent") in _told(before + text, published="2016-09-16")


def test_a_single_minister_who_is_expected_somewhere_is_no_council_that_meets() -> None:
    assert _told("Armenia is a member of the CSTO. Its foreign minister is expected in Almaty.", "2025-04-09") == []


def test_presidents_are_of_the_organisation_that_their_paragraph_names_last() -> None:
    assert ("cis-chs", "2023-10", "Bishkek") in _told(
        "The first Russia-Central Asia summit was held in Astana on 14 October 2022.\n\nSamarkand is to be the CIS"
        " Cultural Capital. The presidents will meet in Bishkek in October.",
        published="2023-04-06",
    )


def test_entries_below_a_day_have_the_cities_that_open_them() -> None:
    assert _told(
        "Thursday, April 13\n\nA talk about trade in Minsk.\n\nFriday, April 14\n\nSamarkand. Meeting of the CIS"
        " Council of Foreign Ministers.\n\nOsh. Session of the CIS Council of Defence Ministers.",
        published="2023-04-10",
    ) == [("cis-cdm", "2023-04-14", "Osh"), ("cis-cfm", "2023-04-14", "Samarkand")]


def test_a_council_called_by_part_of_its_name_is_the_one_called_so_in_full() -> None:
    assert ("union-state-ssc", "2013-12", "Moscow") in _told(
        "The Supreme State Council of the Union State will meet in Moscow on 3 March. He spoke of the Eurasian Economic"
        " Union as well. The previous session of the Supreme State Council was held in Moscow in December 2013.",
        published="2015-01-29",
    )


def test_who_sits_while_others_meet_does_so_on_their_day_and_in_their_city() -> None:
    opens = "The CIS heads of government met in Osh on December 3, while their foreign ministers"
    both = [("cis-cfm", "2018-12-03", "Osh"), ("cis-chg", "2018-12-03", "Osh")]
    assert _told(f"{opens} held a session of their own.", published="2018-12-04") == both
    assert _told(f"{opens} will hold a session of their own.", published="2018-12-04") == both[1:]


def test_a_summit_beside_the_premiers_meeting_is_their_presidents() -> None:
    assert _told(
        "The CIS Council of Heads of State has met in Osh today.\n\nThe meeting of the Council of Heads of Government"
        " will be held in Osh on December 25, and the next summit in 2019 in Minsk.",
        published="2018-12-04",
    ) == [("cis-chg", "2018-12-25", "Osh"), ("cis-chs", "2018-12-04", "Osh"), ("cis-chs", "2019", "Minsk")]


def test_the_session_that_closes_tomorrow_is_no_summit_of_a_month_ago() -> None:
    told = _told(
        "A session of the CIS Council of Foreign Ministers opened in Osh today.\n\nThe CIS heads of state met in Minsk"
        " on September 26, the host recalled.\n\nThe session closes tomorrow.",
        published="2018-12-04",
    )
    assert [one for one in told if one[0] == "cis-chs"] == [("cis-chs", "2018-09-26", "Minsk")]


def test_a_day_amid_those_of_a_visit_is_the_sessions_own() -> None:
    assert _told(
        "The minister will be in Osh on 15-17 December 2018 to attend the session of the CIS Council of Heads of State."
        "\n\nThe session itself takes place on 16 December.",
        published="2018-12-04",
    ) == [("cis-chs", "2018-12-16", "Osh")]


@pytest.mark.parametrize(
    "told",
    [
        "On December 10 the CIS heads of state and later the CSTO heads of state have their meetings in Osh.",
        "On December 10 the CIS heads of state and, straight after them, the CSTO heads of state hold meetings in Osh.",
        "On December 10 the CIS heads of state sit in Osh, and after them the CSTO heads of state, in the same house.",
    ],
)
def test_the_bodies_that_meet_one_after_the_other_have_one_verb(told: str) -> None:
    assert _told(told, "2024-12-06") == [
        ("cis-chs", "2024-12-10", "Osh"),
        ("csto-csc", "2024-12-10", "Osh"),
    ]


@pytest.mark.parametrize(
    "told",
    [
        "The CIS heads of state meet in Osh on December 10, and after them the CSTO heads of state were named.",
        "The CIS heads of state meet in Osh on December 10, and later the CSTO secretariat shows a film.",
    ],
)
def test_who_is_only_named_after_them_does_not_meet(told: str) -> None:
    assert _told(told, "2024-12-06") == [("cis-chs", "2024-12-10", "Osh")]
