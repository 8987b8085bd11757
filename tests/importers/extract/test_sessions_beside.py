from __future__ import annotations

import pytest

from tests.importers.extract.found import sessions


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("The SCO and CSTO summits will be held in Osh on June 9.", ["sco-chs", "csto-csc"]),
        ("He goes to Osh for the CIS, EAEU and CSTO summits on June 9.", ["cis-chs", "eaeu-seec", "csto-csc"]),
        ("CIS and EAEU leaders will meet in Osh on June 9.", ["cis-chs", "eaeu-seec"]),
        ("In talks with the EAEU, SCO leaders met in Osh on May 4.", ["sco-chs"]),
    ],
)
def test_organisations_share_the_word_summits_behind_them(text: str, meant: list[str]) -> None:
    assert sorted(told["body"] for told in sessions(text, "2021-05-05")) == sorted(meant)


@pytest.mark.parametrize(
    "text",
    [
        (
            "The CIS Council of Foreign Ministers and the CIS Council of Heads of State meet in Osh on 9 and 10 June, "
            "respectively."
        ),
        (
            "Osh is to host, on June 9 and June 10 respectively, sessions of the CIS Council of Foreign Ministers and "
            "of the Council of Heads of State."
        ),
        "The CIS foreign ministers and heads of state will meet in Osh on 9 and 10 June respectively.",
    ],
)
def test_days_told_respectively_are_each_ones_own(text: str) -> None:
    found = sessions(text, "2021-05-05")
    assert {told["body"]: told["date"] for told in found} == {"cis-cfm": "2021-06-09", "cis-chs": "2021-06-10"}
    assert not any("end_date" in told for told in found)


@pytest.mark.parametrize(
    "text",
    [
        "The CSTO summit opened in Osh on May 4. The leaders had dined on Monday, by custom on the summit's eve.",
        "The CSTO summit opened in Osh on May 4. On the eve of the summit, on May 3, the leaders dined.",
    ],
)
def test_the_eve_of_a_summit_is_not_its_day(text: str) -> None:
    (told,) = sessions(text, "2021-05-05")
    assert told["date"] == "2021-05-04"


@pytest.mark.parametrize(
    "text",
    [
        (
            "Much was said of the meetings that the Council of Foreign Ministers and the Council of Heads of State of "
            "the CIS held in Osh in March."
        ),
        (
            "Much was said of the sessions which the CIS Council of Foreign Ministers and the Council of Heads of "
            "State held in Osh in March."
        ),
    ],
)
def test_meetings_are_of_the_bodies_that_held_them(text: str) -> None:
    found = sessions(text, "2021-05-05")
    assert {(told["body"], told["date"], told["city"]) for told in found} == {
        ("cis-cfm", "2021-03", "Osh"),
        ("cis-chs", "2021-03", "Osh"),
    }


def test_a_numbered_summit_is_not_the_informal_one() -> None:
    found = sessions(
        "The informal summit of the Turkic Council is under way online. "
        "In May 2016 Osh was host to the 6th summit of the Turkic Council.",
        "2021-05-05",
    )
    assert {told["body"] for told in found} == {"ots-informal", "ots-summit"}


def test_a_city_sees_the_leaders() -> None:
    (told,) = sessions("On June 9 Osh will see the leaders of the states of the Eurasian Economic Union.", "2021-05-05")
    assert (told["body"], told["date"], told["city"]) == ("eaeu-seec", "2021-06-09", "Osh")


def test_the_year_that_opens_a_sentence_is_that_of_its_day() -> None:
    (told,) = sessions("The CIS leaders meet once a year. In 2019 it took place on October 11 in Osh.", "2021-05-05")
    assert told["date"] == "2019-10-11"


@pytest.mark.parametrize(
    "text",
    [
        "The CIS leaders met informally in Osh on May 3.",
        "It was spoken of when the heads of state of the CIS informally gathered in Osh on May 3.",
        "The leaders of the CIS gathered in Osh on May 3 for their traditional informal year-end summit.",
        "The CIS leaders met in Osh on May 3 without ties.",
        "The shirt-sleeves summit of the CIS was held in Osh on May 3.",
    ],
)
def test_leaders_who_meet_informally_are_no_council(text: str) -> None:
    (told,) = sessions(text, "2021-05-05")
    assert told["body"] == "cis-informal"


def test_an_informal_meeting_leaves_one_of_long_ago_alone() -> None:
    found = sessions(
        "He went on May 4 to Osh for an informal meeting of CIS leaders. He had been away when the CIS heads of state "
        "met in Baku in February.",
        "2021-05-05",
    )
    assert {(told["body"], told.get("date")) for told in found} == {
        ("cis-informal", "2021-05-04"),
        ("cis-chs", "2021-02"),
    }


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("The CIS Council of Interior Ministers met for the thirtieth time in Osh on May 3.", 30),
        ("For the 31st time the CIS Council of Interior Ministers met in Osh on May 3.", 31),
        ("The CIS Council of Interior Ministers met for the first time in August 1996.", 1),
        ("The CIS Council of Interior Ministers met in Osh for the second time this year on May 3.", None),
        ("The CIS Council of Interior Ministers met for the first time in Osh on May 3.", None),
    ],
)
def test_how_often_they_have_met_is_the_meetings_number(text: str, number: int | None) -> None:
    (told,) = sessions(text, "2021-05-05")
    assert told.get("ordinal") == number


@pytest.mark.parametrize(
    "text",
    [
        "The CIS Council of Interior Ministers on May 5 began a meeting in Osh that will last for three days.",
        "A meeting of the CIS Council of Interior Ministers, lasting three days, opened in Osh on May 5.",
        "The session of the CIS Council of Interior Ministers begins in Osh on May 5 and will run for three days.",
    ],
)
def test_a_meeting_lasts_as_many_days_as_it_is_said_to(text: str) -> None:
    (told,) = sessions(text, "2021-05-05")
    assert (told["date"], told["end_date"]) == ("2021-05-05", "2021-05-07")


def test_the_idea_of_a_meeting_is_none() -> None:
    found = sessions(
        "CIS leaders meet in Osh on June 9. He had the idea of an informal gathering at the UN in March 2017.",
        "2021-05-05",
    )
    assert [told["date"] for told in found] == ["2021-06-09"]


def test_at_its_session_is_of_the_council_behind_it() -> None:
    found = sessions(
        "The Council of Defence Ministers of the CSTO meets in Osh on June 9. On 3 March 2012, at its sitting in "
        "Moscow, the Collective Security Council resolved to go on.",
        "2021-05-05",
    )
    assert ("csto-csc", "2012-03-03") in {(told["body"], told["date"]) for told in found}


@pytest.mark.parametrize(
    "text",
    [
        "CIS foreign ministers will meet in Osh on 9 June and the heads of state on 10 June.",
        "The CIS Council of Foreign Ministers will gather in Osh on June 9, followed by the heads of state on June 10.",
        "The CIS heads of state will meet in Osh on June 10. On June 9, foreign ministers will have theirs.",
    ],
)
def test_a_verb_left_out_is_the_one_before(text: str) -> None:
    found = sessions(text, "2021-05-05")
    assert {(told["body"], told["date"], told["city"]) for told in found} == {
        ("cis-cfm", "2021-06-09", "Osh"),
        ("cis-chs", "2021-06-10", "Osh"),
    }


def test_papers_sent_to_leaders_on_a_day_are_no_meeting() -> None:
    found = sessions(
        "CIS foreign ministers met in Osh on 3 May and sent the papers to the heads of state on 4 May.", "2021-05-05"
    )
    assert [told["body"] for told in found] == ["cis-cfm"]


def test_a_format_named_in_the_plural_is_whose_first_meeting_is_told() -> None:
    (told,) = sessions(
        "The Consultative Meetings of the Heads of State of Central Asia are young. Their first meeting was held in "
        "Astana in March 2018.",
        "2021-05-05",
    )
    assert (told["body"], told["date"], told["ordinal"]) == ("ca-consultative", "2018-03", 1)


def test_a_dateline_may_open_with_the_country() -> None:
    (told,) = sessions(
        "Azerbaijan, Baku, 3 May / corr Herald / GUAM heads of state will hold their summit on 9 June.", "2021-05-05"
    )
    assert (told["date"], told.get("city")) == ("2021-06-09", None)


def test_the_seat_of_an_organisation_is_no_venue_unless_something_is_at_it() -> None:
    (told,) = sessions("GUAM leaders will hold their summit on June 9, the Secretariat in Kyiv said.", "2021-05-05")
    assert "city" not in told
    (told,) = sessions("The CIS Economic Council met at the CIS headquarters in Minsk on May 4.", "2021-05-05")
    assert told["city"] == "Minsk"


def test_a_custom_of_informal_summits_does_not_part_two_mentions_of_one() -> None:
    (told,) = sessions(
        "CIS leaders will see each other in Osh in June. You are expected at our informal meeting of CIS leaders in "
        "Osh in June, he said. Informal summits of the CIS have become a custom.",
        "2021-05-05",
    )
    assert (told["body"], told["date"]) == ("cis-informal", "2021-06")


@pytest.mark.parametrize("verb", ["named", "proposed", "suggested"])
def test_a_day_that_is_named_for_the_next_meeting_lies_ahead(verb: str) -> None:
    found = sessions(
        "The informal summit of the Turkic Council is under way online. "
        f"For the next summit of the Turkic Council he {verb} November 12.",
        "2021-03-31",
    )
    assert ("ots-summit", "2021-11-12") in {(told["body"], told.get("date")) for told in found}
