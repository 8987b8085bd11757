"""Where a session was, which in its series, and what came before and after it."""

from __future__ import annotations

import pytest

from tests.importers.extract.found import sessions


@pytest.mark.parametrize(
    ("text", "city", "country"),
    [
        ("The CIS foreign ministers met in the Kazakh capital on 4 May 2012.", "Astana", "KZ"),
        ("The CIS foreign ministers met at the seat of the Commonwealth in Minsk on 4 May 2012.", "Minsk", "BY"),
        ("MOSCOW, May 4. The CIS foreign ministers will meet in Dushanbe on 14 May 2012.", "Dushanbe", "TJ"),
        ("MOSCOW, May 4. The CIS foreign ministers will meet on 14 May 2012.", None, None),
        ("Uzbekistan hosted the CIS foreign ministers' meeting on 4 May 2012.", None, "UZ"),
        ("The CIS foreign ministers met in Minsk on 4 May 2012. Their next meeting is in Baku.", "Minsk", "BY"),
        ("Lavrov left for Tashkent, where the CIS foreign ministers meet on 4 May 2012.", "Tashkent", "UZ"),
        ("The SCO foreign ministers met in New York on 4 May 2012.", "New York City", "US"),
        ("The Tajik capital hosted the CIS foreign ministers' meeting on 4 May 2012.", "Dushanbe", "TJ"),
        ("Kazakhstan's capital is to host the CIS foreign ministers' meeting on 4 May 2012.", "Astana", "KZ"),
        ("The CIS foreign ministers met at Issyk-Kul on 4 May 2012.", None, None),
        ("The CIS foreign ministers are to meet again on 4 May 2012. The venue will be Osh.", "Osh", "KG"),
        ("In Gabala on 4 May 2012, the CIS foreign ministers met.", "Gabala", "AZ"),
        ("-- May 4, 2012. St. Petersburg, a city of palaces: second SCO summit.", "Saint Petersburg", "RU"),
        ("The CIS foreign ministers met on 4 May 2012, chaired by Minsk-born Sergei Aleinik.", None, None),
    ],
)
def test_a_session_is_where_the_text_puts_it(text: str, city: str | None, country: str | None) -> None:
    found = sessions(text, published="2012-05-01")[0]
    assert (found.get("city"), found.get("country")) == (city, country)


def test_there_is_the_city_named_last() -> None:
    found = sessions(
        "On 3 June 2021 the Council of Permanent Plenipotentiary Representatives of the CIS met in Minsk.\n\n"
        "Dushanbe comes next: on 9 October the Council of Foreign Ministers of the CIS will meet there.",
        published="2021-06-04",
    )
    assert [one["city"] for one in found] == ["Minsk", "Dushanbe"]


def test_a_session_in_a_country_is_in_the_city_of_it_that_the_page_plays_in() -> None:
    found = sessions(
        "In Russia the CIS Council of Defense Ministers gathers on 4 June 2021. Delegations came to the city.",
        published="2021-06-04",
        title="Tula hosts defense ministers",
    )
    assert (found[0]["city"], found[0]["country"]) == ("Tula", "RU")


def test_a_session_in_another_country_is_not_where_the_page_plays() -> None:
    found = sessions(
        "The CIS Council of Defense Ministers is meeting in Belarus on 29 September 2023.",
        published="2023-09-29",
        title="Tula hosts veterans of defense",
    )
    assert (found[0].get("city"), found[0]["country"]) == (None, "BY")


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("The XXV meeting of the CIS Council of Foreign Ministers took place in Minsk on 4 May 2012.", 25),
        ("The CIS Council of Foreign Ministers held its twenty-fifth meeting in Minsk on 4 May 2012.", 25),
        ("The CIS foreign ministers gathered in Minsk on 4 May 2012 for their 56th session.", 56),
        ("The Fifth Heads of State Summit of the Turkic Council was held in Astana on 4 May 2012.", 5),
        ("The inaugural summit of the Eurasian Economic Union was held in Minsk on 4 May 2016.", 1),
        ("The CIS summit, the 30th since 1991, was held in Minsk on 4 May 2012.", 30),
        ("The CIS Council of Foreign Ministers met for the second time this year in Minsk on 4 May 2012.", None),
        ("Minsk hosted the CIS Council of Foreign Ministers for the third time on 4 May 2012.", None),
        ("The Central Asia - Russia summit, the second of its kind, was held in Dushanbe on 9 October 2025.", 2),
        ("The 28-th session of the CIS Council of Foreign Ministers was held in Kyiv on 4 May 2012.", 28),
        ("The Consultative Meeting of the leaders of Central Asia was held for the first time, in March 2018.", 1),
        ("The second CIS summit of the year was held in Kyiv on 4 May 2012.", None),
        ("The CIS leaders are first to sit alone at their meeting in Minsk on 4 May 2012.", None),
        ("The CIS foreign ministers met in Minsk on 4 May 2012, the 20th anniversary of the Charter.", None),
        ("Under the new chair the second session of the CIS heads of government was held on 4 May 2012.", None),
        ("The third summit of the Turkic Council was held in Baku on 4 May 2012.", 3),
        ("The leaders of the Turkic Council ended their second summit in Baku on 4 May 2012.", 2),
        ("This was the third summit of the Turkic Council, held in Baku on 4 May 2012.", 3),
        ("Gul came to Baku on 4 May 2012 for his second summit of the Turkic Council.", None),
    ],
)
def test_an_ordinal_is_the_sessions_only_where_it_counts_sessions(text: str, number: int | None) -> None:
    assert sessions(text, published="2012-05-04")[0].get("ordinal") == number


def test_the_next_session_follows_one_that_has_no_day() -> None:
    found = sessions(
        "The CIS summit has wrapped up in Dushanbe. The leaders decided to hold their next summit in Ashgabat in"
        " November 2012.",
    )
    assert [one.get("next") for one in found] == ["session:2", None]


def test_a_session_held_without_a_day_comes_before_those_to_come() -> None:
    found = sessions(
        "Chisinau will host the next meeting of the GUAM heads of government in June.\n\n"
        '"In Kyiv, last year, we held a meeting of the GUAM heads of government," the Secretary General said.',
        published="2018-05-03",
    )
    (kyiv,) = (one for one in found if one["city"] == "Kyiv")
    (chisinau,) = (one for one in found if one["city"] == "Chisinau")
    assert kyiv.get("next") or chisinau.get("previous")


def test_they_meet_again_at_the_next_session() -> None:
    found = sessions(
        "The CIS leaders met in Minsk on 28 November 2006. The leaders will meet again in Dushanbe in October 2007.",
    )
    assert [one.get("next") for one in found] == ["session:2", None]


def test_nothing_comes_after_a_session_that_was_called_off() -> None:
    found = sessions(
        "The next consultative meeting of the Central Asian heads of state will be held in Ashgabat on 6 August 2021."
        " The meeting of the Central Asian heads of state in Bishkek in August 2020 was cancelled.",
        published="2021-07-19",
    )
    assert len(found) == 2
    assert not any(one.get("next") or one.get("previous") for one in found)


@pytest.mark.parametrize(("day", "city"), [("October 11", "Sochi"), ("October 14", None)])
def test_the_leaders_session_is_where_their_ministers_are_on_the_eve_of_it(day: str, city: str | None) -> None:
    found = sessions(
        "The CIS foreign ministers met in Sochi on 10 October 2017. The Council of Heads of State of the CIS is to meet"
        f" on {day}.",
        published="2017-10-10",
    )
    assert [one.get("city") for one in found] == ["Sochi", city]


@pytest.mark.parametrize(
    ("text", "cities"),
    [
        (
            "The CIS foreign ministers meet on 15 October 2015, the CIS summit is on 16 October. Both are in Burabay.",
            ["Burabay", "Burabay"],
        ),
        (
            "Astana receives the CIS foreign ministers on 20 May 2015, and on 3 July the CIS summit.",
            ["Astana", "Astana"],
        ),
        (
            "The two Osh meetings, that of CIS foreign ministers on 2 May 2014 and that of CIS leaders on 3 May.",
            ["Osh", "Osh"],
        ),
        (
            "On October 14, 2015, the CIS summit and, in the evening, the summit of the CSTO will be held in Osh.",
            ["Osh", "Osh"],
        ),
    ],
)
def test_what_is_told_of_several_sessions_goes_for_each(text: str, cities: list[str]) -> None:
    assert [one.get("city") for one in sessions(text, published="2015-02-08")] == cities


def test_the_entries_of_a_programme_are_in_the_city_of_its_headline() -> None:
    found = sessions(
        "- October 9. Meeting of the CIS Council of Foreign Ministers.\n\n"
        "- October 10. Session of the CIS Council of Heads of State.",
        published="2025-10-07",
        title="Dushanbe: two meetings in two days",
    )
    assert [one.get("city") for one in found] == ["Dushanbe", "Dushanbe"]


def test_a_time_of_day_is_that_of_the_day_told_last() -> None:
    found = sessions(
        "The Collective Security Council of the CSTO met in Moscow on 15 May 2012. In the afternoon the heads of state"
        " of the CIS came together in the Kremlin for an informal meeting.",
        published="2012-05-16",
    )
    assert [one["date"] for one in found] == ["2012-05-15", "2012-05-15"]


def test_sessions_follow_on_each_other_where_their_numbers_leave_none_out() -> None:
    found = sessions(
        "The Consultative Meeting of the Heads of State of Central Asia began in Astana on 15 March 2018. The second"
        " meeting was held in Tashkent on 29 November 2019. The third meeting was held in Awaza on 6 August 2021. The"
        " fourth meeting was held in Cholpon-Ata on 21 July 2022.",
        published="2023-01-10",
    )
    assert [one["date"] for one in found if "next" in one] == ["2018-03-15", "2019-11-29", "2021-08-06"]


def test_the_next_meeting_is_of_the_body_in_the_news_and_not_of_one_recalled_before() -> None:
    found = sessions(
        "The CIS Council of Heads of Government met in Tashkent on 3 November 2017.\n\nThe drafts go back to the CIS"
        " Council of Heads of State, which was held in Sochi on 11 October.\n\n"
        "The next meeting will be held in Dushanbe in June 2018.",
        published="2017-11-04",
    )
    assert [(one["body"], one["city"]) for one in found if one["date"] == "2018-06"] == [("cis-chg", "Dushanbe")]
