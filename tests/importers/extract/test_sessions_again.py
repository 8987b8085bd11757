"""Several meetings told of in one breath: by a list of people, a second verb, a pronoun, or a colleague's office."""

from __future__ import annotations

import pytest

from tests.importers.extract.found import sessions

_PUBLISHED = "2015-04-08"


def _told(text: str, title: str | None = None) -> list[tuple[object, object, object]]:
    found = sessions(text, _PUBLISHED, title)
    return sorted((one["body"], str(one.get("date")), str(one.get("city"))) for one in found)


def test_people_listed_before_a_joint_meeting_are_as_many_bodies() -> None:
    told = _told(
        "The CSTO is busy. The ministers of defence, the foreign ministers and the secretaries of security councils"
        " held their joint meeting in Osh on April 3."
    )
    assert told == [(f"csto-{kind}", "2015-04-03", "Osh") for kind in ("cdm", "cfm", "cssc")]


def test_people_who_only_come_to_a_summit_have_none_of_their_own() -> None:
    told = _told("A CIS summit of the presidents, prime ministers and envoys of six states was held in Osh on April 3.")
    assert [one[0] for one in told] == ["cis-chs"]


@pytest.mark.parametrize(
    "then",
    [
        "; before that, on October 6, they gathered in Brest.",
        " and agreed to come to Brest in October.",
        ", but in October they will meet in Brest.",
    ],
)
def test_those_who_met_may_meet_another_time_in_the_same_sentence(then: str) -> None:
    told = _told(f"The CIS grows. The prime ministers saw each other in Osh on March 3{then}")
    assert told[1][0] == "cis-chg"
    assert (told[1] if told[0][1] == "2014-10-06" else told[0])[2] == "Osh"
    assert {one[2] for one in told} == {"Osh", "Brest"}


def test_a_new_day_for_the_same_meeting_makes_no_second_one() -> None:
    told = _told("The CIS Council of Heads of State meets in Osh on May 5 and is to be opened there by the host.")
    assert told == [("cis-chs", "2015-05-05", "Osh")]


def test_they_met_and_their_summit_on_another_day_are_two() -> None:
    told = _told("The CIS is old. The heads of state met in Osh in January and signed it at their summit in March.")
    assert [one[1] for one in told] == ["2015-01", "2015-03"]


def test_who_says_so_may_stand_between_a_council_and_its_verb() -> None:
    told = _told(
        "What was done on Monday goes to the Supreme State Council of the Union State, which, as the envoy confirmed,"
        " will meet on May 6 at the Kremlin."
    )
    assert told == [("union-state-ssc", "2015-05-06", "Moscow")]


def test_a_minister_who_goes_to_the_meeting_of_his_colleagues_goes_to_his_council() -> None:
    told = _told("The CIS calls. Mr Iso, the foreign minister, goes to the meeting of his colleagues in Osh on May 3.")
    assert told == [("cis-cfm", "2015-05-03", "Osh")]


def test_leaders_may_meet_but_informally() -> None:
    told = _told("The heads of the CSTO states will meet in Osh on May 3, but informally.")
    assert told == [("csto-informal", "2015-05-03", "Osh")]


def test_a_video_conference_of_a_council_is_its_session() -> None:
    told = _told("Mr Iso chaired a video conference of the CSTO Collective Security Council on March 3.")
    assert told == [("csto-csc", "2015-03-03", "None")]


@pytest.mark.parametrize(
    "then",
    [
        "Snow fell. It was cold. There was no wind. Our students number 350. For the next one the state pays from May.",
        "For Mr Iso, who goes in May, it was the last big gathering of this kind.",
        "Envoys wrote a plan that their presidents should approve in Brest in May.",
    ],
)
def test_what_is_not_a_meeting_of_those_told_of_makes_no_second_one(then: str) -> None:
    told = _told(f"The CIS Council of Heads of State met in Osh on March 3. {then}")
    assert told == [("cis-chs", "2015-03-03", "Osh")]


def test_a_colon_behind_a_city_ends_whose_meeting_it_is() -> None:
    told = _told("It is in May.", "CIS prime ministers' meeting in Osh: representatives to look at the agenda")
    assert [one[0] for one in told] == ["cis-chg"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The SCO members' prime ministers agreed to see each other again in Osh in November this year.",
            {("sco-chg", "2015-11", "Osh")},
        ),
        (
            "EAEU envoys are in Minsk. The prime ministers of the Union meet in Osh on 14 August.",
            {("eaeu-eic", "2015-08-14", "Osh")},
        ),
        (
            "The Supreme Eurasian Economic Council and the informal CIS summit are held in Osh on May 5.",
            {("eaeu-seec", "2015-05-05", "Osh"), ("cis-informal", "2015-05-05", "Osh")},
        ),
        (
            "The heads of state of the SCO meet in Osh on April 9. Four days earlier its foreign ministers sat here.",
            {("sco-chs", "2015-04-09", "Osh"), ("sco-cfm", "2015-04-05", "Osh")},
        ),
        (
            "The CIS Council of Heads of Government met twice last year: on 9 March in Osh and 1 May in Brest.",
            {("cis-chg", f"2014-{day}", city) for day, city in (("03-09", "Osh"), ("05-01", "Brest"))},
        ),
        (
            "Meetings of the Collective Security Council were held in Osh in June 2009 and in Osh again in May 2010.",
            {("csto-csc", "2009-06", "Osh"), ("csto-csc", "2010-05", "Osh")},
        ),
        (
            "The CIS Council of Foreign Ministers will meet in Minsk on May 12; last time it met in October in Osh.",
            {("cis-cfm", "2015-05-12", "Minsk"), ("cis-cfm", "2014-10", "Osh")},
        ),
        (
            "The CIS economic council met in Osh on 3 April. The next session is set for June 8 in the same place.",
            {("cis-ec", "2015-04-03", "Osh"), ("cis-ec", "2015-06-08", "Osh")},
        ),
    ],
)
def test_days_cities_and_bodies_are_told_by_those_before(text: str, expected: set[tuple[str, str, str]]) -> None:
    assert set(_told(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The CIS presidents meet in Osh on May 4. Last year they gathered in Brest, on July 1.",
            {("cis-chs", "2015-05-04", "Osh"), ("cis-chs", "2014-07-01", "Brest")},
        ),
        (
            "The CIS summit planned for May 6 in Osh will be held online, the hosts of it all said.",
            {("cis-chs", "2015-05-06", "None")},
        ),
        (
            "Lawyers sit in Osh on May 7. Last March's meeting of the CIS premiers was in Brest, too.",
            {("cis-chg", "2015-03", "Brest")},
        ),
        (
            "The CIS leaders met in Osh on April 3, a day on which the CSTO leaders met as well.",
            {("cis-chs", "2015-04-03", "Osh"), ("csto-csc", "2015-04-03", "Osh")},
        ),
        (
            "Customs men met in Brest on Friday; the CIS Council of Heads of State approved it in Osh on 3 March.",
            {("cis-chs", "2015-03-03", "Osh")},
        ),
        ("Two envoys met in Osh on April 3. A CIS summit was on their minds.", set()),
    ],
)
def test_another_time_another_room_and_another_clause_are_kept_apart(
    text: str, expected: set[tuple[str, str, str]]
) -> None:
    assert set(_told(text)) == expected
