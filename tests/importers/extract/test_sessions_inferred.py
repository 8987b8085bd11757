"""Sessions that no word of meeting tells of: who a body is made of does something, on a day, in a city."""

from __future__ import annotations

import pytest

from tests.importers.extract.found import sessions

_PUBLISHED = "2015-04-08"


@pytest.mark.parametrize(
    ("told", "body", "date", "city"),
    [
        ("The hosts will put the presidents of the CIS up in Osh on April 20.", "cis-chs", "2015-04-20", "Osh"),
        ("The CIS has much to do. Premiers, too, are asked to Osh for April 20.", "cis-chg", "2015-04-20", "Osh"),
        ("The CIS was quick. The presidents made that clear in Osh last December.", "cis-chs", "2014-12", "Osh"),
    ],
)
def test_all_of_a_body_with_a_day_and_a_city_meet_there_whatever_the_verb(
    told: str, body: str, date: str, city: str
) -> None:
    (found,) = sessions(told, _PUBLISHED)
    assert (found["body"], found["date"], found["city"]) == (body, date, city)


@pytest.mark.parametrize(
    "told",
    [
        "The presidents of the CIS recalled what was built in Osh on April 20, 2001.",
        "As the CIS ministers remembered, a road was built in Osh on April 20, 2001.",
        "The CIS is silent. Foreign ministers of six states were heard in Osh on April 6.",
        "The CIS is silent. The envoy dismissed all ministers in Osh on April 6.",
        "The presidents of the CIS came to Osh on April 6 for the funeral.",
        "The presidents of the CIS laid wreaths in Osh on April 6.",
    ],
)
def test_a_day_and_a_city_of_another_time_of_others_or_of_another_event_make_no_session(told: str) -> None:
    assert sessions(told, _PUBLISHED) == []


def test_what_all_of_a_body_did_these_days_is_a_session_where_the_report_opens_with_it() -> None:
    (found,) = sessions("The CIS presidents on Tuesday told their envoys to draw up a reform.", _PUBLISHED)
    assert (found["body"], found["date"], found["status"]) == ("cis-chs", "2015-04-07", "held")


@pytest.mark.parametrize(
    "told",
    [
        "The CIS presidents condemned the attack in a statement on Tuesday.",
        "The CIS presidents were in good spirits on Tuesday.",
        "The envoy was named head of the CIS Council of Heads of State on Tuesday.",
    ],
)
def test_what_can_be_done_from_afar_or_by_others_is_none(told: str) -> None:
    assert sessions(told, _PUBLISHED) == []


@pytest.mark.parametrize(
    "told",
    [
        "Five leaders posed for a picture of the Collective Security Treaty Organisation in Osh on April 7.",
        "Five leaders posed for a picture in Osh on April 7. It was hung up at the CSTO.",
    ],
)
def test_people_are_of_the_organisation_that_is_named_behind_them_where_none_is_before(told: str) -> None:
    (found,) = sessions(told, _PUBLISHED)
    assert (found["body"], found["date"], found["city"]) == ("csto-csc", "2015-04-07", "Osh")


@pytest.mark.parametrize(
    "told",
    [
        "On April 7 the CIS was lucky: its host brought the foreign ministers together in Osh.",
        "The format of the CIS got its foreign ministers together in Osh on April 7.",
        "Who counted heads at the CIS's April ministerial in Osh?",
        "Who counted heads at the April ministerial of the CIS foreign ministers in Osh?",
    ],
)
def test_ministers_who_are_brought_together_and_a_ministerial_are_their_session(told: str) -> None:
    (found,) = sessions(told, _PUBLISHED)
    assert (found["body"], found["date"][:7], found["city"]) == ("cis-cfm", "2015-04", "Osh")


def test_ministers_who_are_only_brought_something_are_not() -> None:
    assert sessions("The post brought the foreign ministers of the CIS a letter on April 7.", _PUBLISHED) == []


def test_bodies_with_a_day_each_are_their_sessions_whatever_verb_is_told_of_them() -> None:
    found = sessions(
        "Two CIS councils come to Astana in autumn, the foreign ministers on 15 October and the heads of state on "
        "16 October.",
        _PUBLISHED,
    )
    assert [(one["body"], one["date"]) for one in found] == [("cis-cfm", "2015-10-15"), ("cis-chs", "2015-10-16")]


def test_an_unofficial_meeting_of_leaders_is_informal() -> None:
    (found,) = sessions("The CIS presidents gathered for an unofficial summit in Osh on April 7.", _PUBLISHED)
    assert found["body"] == "cis-informal"


def test_they_who_are_told_of_with_day_and_city_are_those_named_last() -> None:
    (found,) = sessions(
        "The CIS draft went on to the presidents. They are to have it on October 8, in Osh.", _PUBLISHED
    )
    assert (found["body"], found["date"], found["city"]) == ("cis-chs", "2015-10-08", "Osh")


def test_a_ministerial_is_of_ministers_though_leaders_were_told_of_last() -> None:
    found = sessions(
        "The CIS foreign ministers met in Osh on April 7. The CIS heads of state met there on April 8. "
        "The next ministerial is in Minsk on October 7.",
        _PUBLISHED,
    )
    assert ("cis-cfm", "2015-10-07") in {(one["body"], one["date"]) for one in found}


def test_a_summit_is_of_the_organisation_that_its_sentence_names() -> None:
    found = sessions(
        "Kyrgyzstan has led the Shanghai group since the previous summit (Osh, 6 April 2014). "
        "The CIS heads of state met in Minsk on April 7.",
        _PUBLISHED,
    )
    assert {(one["body"], one["date"]) for one in found} == {("sco-chs", "2014-04-06"), ("cis-chs", "2015-04-07")}


def test_people_with_day_and_city_in_brackets_meet_though_no_organisation_stands_beside() -> None:
    found = sessions(
        "The CIS heads of state met in Minsk on April 7. The foreign ministers (on the 6th, same place) had the draft.",
        _PUBLISHED,
    )
    assert ("cis-cfm", "2015-04-06") in {(one["body"], one["date"]) for one in found}
