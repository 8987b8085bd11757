from __future__ import annotations

import pytest

from tests.importers.extract.found import dates, sessions


def _cities(text: str, published: str, title: str | None = None) -> list[tuple[str, str | None]]:
    return [(told["body"], told.get("city")) for told in sessions(text, published, title)]


def test_a_session_without_a_city_is_where_the_headline_plays() -> None:
    text = "The heads of government of the SCO member states met today."
    assert _cities(text, "2019-11-02", "Tashkent hosts SCO premiers") == [("sco-chg", "Tashkent")]


def test_a_session_without_a_city_is_where_the_others_of_these_days_are() -> None:
    text = (
        "On October 9 the CIS Council of Foreign Ministers met in Minsk. "
        "The CIS Council of Heads of State met on October 10."
    )
    assert _cities(text, "2014-10-11") == [("cis-cfm", "Minsk"), ("cis-chs", "Minsk")]


def test_a_session_of_another_month_is_elsewhere() -> None:
    text = "On May 9 the SCO foreign ministers met in Moscow. The SCO summit will take place on July 9."
    assert _cities(text, "2015-05-10") == [("sco-cfm", "Moscow"), ("sco-chs", None)]


def test_a_session_of_another_end_of_the_week_is_elsewhere() -> None:
    text = "On May 6 the SCO foreign ministers met in Moscow. On May 9 the CIS Council of Heads of State met."
    assert _cities(text, "2015-06-15") == [("sco-cfm", "Moscow"), ("cis-chs", None)]


def test_a_city_named_far_below_is_not_where_the_page_plays() -> None:
    text = (
        "The CIS Council of Heads of State has ended. Ten papers were signed. Trade was a topic. So was sport. "
        "Nobody spoke of wheat. The guests liked the tea. The weather was good. A concert followed. "
        "The singer has grown up in Osh."
    )
    assert _cities(text, "2010-05-09") == [("cis-chs", None)]


_ACCOUNT = "Ten papers were signed. Trade was a topic. So was sport. Nobody spoke of wheat."


@pytest.mark.parametrize(
    "told",
    [
        f"The CIS Council of Heads of State met on Saturday. {_ACCOUNT}",
        f"The CIS Council of Heads of State will meet on May 12. {_ACCOUNT}",
        "The CIS Council of Heads of State met on Saturday.",
    ],
)
def test_a_dateline_is_no_venue(told: str) -> None:
    assert _cities(f"OSH, May 9 (Agency) - {told}", "2010-05-09", "Leaders sign papers") == [("cis-chs", None)]


def test_a_session_by_video_link_has_no_city() -> None:
    text = "The minister spoke in Baku yesterday at a session of the CIS Council of Foreign Ministers via video link."
    assert _cities(text, "2020-05-13", "Baku: minister speaks")[0] == ("cis-cfm", None)


@pytest.mark.parametrize(("house", "city"), [("the Kremlin", "Moscow"), ("the Constantine Palace", "Saint Petersburg")])
def test_a_known_house_stands_for_its_city(house: str, city: str) -> None:
    assert _cities(f"The CIS Council of Heads of State met in {house} on May 8.", "2010-05-09") == [("cis-chs", city)]


def test_a_plan_given_up_is_no_session() -> None:
    text = (
        "The CIS Council of Heads of State met in Sochi on April 2. "
        "The summit was originally to have taken place on February 26 but was put off."
    )
    assert [told["date"] for told in sessions(text, "2011-04-03")] == ["2011-04-02"]


def test_the_new_day_and_city_count() -> None:
    (told,) = sessions(
        "The CSTO summit, originally planned for 5 May in Minsk, will be held on 12 May in Astana.", "2024-05-01"
    )
    assert (told["date"], told["city"], told["status"]) == ("2024-05-12", "Astana", "scheduled")


def test_the_summit_of_the_organization_is_that_of_its_heads_of_state() -> None:
    told = sessions(
        "The SCO foreign ministers met in Ufa on May 4 ahead of the summit slated for July 9.", "2015-05-05"
    )
    assert [one["body"] for one in told] == ["sco-cfm", "sco-chs"]


def test_todays_meeting_is_the_days() -> None:
    told = sessions("Osh will host the next CIS summit in May, it was said at today's summit in Yalta.", "2003-01-29")
    assert ("2003-01-29", "Yalta") in {(one.get("date"), one.get("city")) for one in told}


def test_what_is_under_way_is_of_today() -> None:
    (told,) = sessions("The CSTO Collective Security Council session is underway in Bishkek.", "2019-11-28")
    assert (told["date"], told["status"]) == ("2019-11-28", "held")


def test_two_bodies_in_one_city_are_not_alongside() -> None:
    told = sessions("The CSTO summit and the CIS summit were held in Moscow on May 15, 2012.")
    assert len(told) == 2
    assert not any("alongside" in one for one in told)


def test_the_day_of_setting_out_is_no_sessions() -> None:
    told = sessions(
        "He is to leave on Monday to attend the CIS summit. The Council of Heads of State meets on May 8.", "2024-05-05"
    )
    assert [one["date"] for one in told] == ["2024-05-08"]


def test_the_eve_of_a_summit_is_not_its_day() -> None:
    told = sessions("The CIS summit was held on May 8. The two talked on the eve of the meeting.", "2010-05-10")
    assert [one["date"] for one in told] == ["2010-05-08"]


def test_the_organization_is_the_one_named_before() -> None:
    told = sessions(
        "The CSTO summit opens in Minsk on May 5. Foreign ministers of the organization met on May 4.", "2020-05-05"
    )
    assert [one["body"] for one in told] == ["csto-csc", "csto-cfm"]


def test_two_days_running_are_one_interval() -> None:
    assert dates("They met on Monday and Tuesday.", "2025-11-18") == ["2025-11-17"]
    assert dates("They met from Aug. 31 to Sept. 1.", "2025-09-02") == ["2025-08-31"]


def test_a_sentence_that_opens_with_a_year_dates_its_day() -> None:
    assert dates("In 2019 the regular session will be held in Osh on November 28.", "2018-11-08")[-1] == "2019-11-28"
