"""Which body met, where its name stands elsewhere than beside the word of meeting, or nowhere."""

from __future__ import annotations

import pytest

from tests.importers.extract.found import sessions, told_of

_PUBLISHED = "2018-12-04"


@pytest.mark.parametrize(
    "told",
    [
        "The presidents will come to Osh on December 6 for the Supreme Eurasian Economic Council.",
        "The leaders of the CIS will gather in Osh on December 6, for the Supreme Eurasian Economic Council.",
        "On December 6 the presidents will meet Ivan Petrov in Osh at the Supreme Eurasian Economic Council.",
    ],
)
def test_people_who_come_for_a_council_are_at_its_session(told: str) -> None:
    assert told_of(f"The CIS has no money. {told}", _PUBLISHED) == [("eaeu-seec", "2018-12-06", "Osh")]


def test_people_who_come_to_prepare_another_meeting_have_one_of_their_own() -> None:
    told = "The CIS foreign ministers will gather in Osh on December 6 to prepare for the CIS summit."
    assert ("cis-cfm", "2018-12-06", "Osh") in told_of(told, _PUBLISHED)


def test_they_are_those_whom_the_sentence_before_is_about_and_not_those_named_last_in_it() -> None:
    told = (
        "The CIS foreign ministers met in Osh on November 30. The ministers approved the agenda of the Council of"
        " Heads of Government, which convenes on December 23. They agreed to meet again in Minsk on January 25."
    )
    assert ("cis-cfm", "2019-01-25", "Minsk") in told_of(told, _PUBLISHED)


def test_the_ministers_of_the_six_are_one_and_their_meeting_is_theirs() -> None:
    told = "The SCO has a charter, written by the foreign ministers of the six at their meeting in Osh on April 26."
    assert told_of(told, _PUBLISHED) == [("sco-cfm", "2018-04-26", "Osh")]


def test_a_meeting_said_to_be_informal_is_no_session_of_the_council() -> None:
    told = "Presidents of the CIS countries will gather in Osh on December 25. Again the meeting is an informal one."
    assert told_of(told, _PUBLISHED) == [("cis-informal", "2018-12-25", "Osh")]


def test_papers_for_the_leaders_are_written_by_those_who_met() -> None:
    told = (
        "The papers for the leaders of the CIS had been finished by the foreign ministers, whose Council met in Osh"
        " on November 29."
    )
    assert told_of(told, _PUBLISHED) == [("cis-cfm", "2018-11-29", "Osh")]


def test_the_next_joint_session_is_one_of_each_body_that_sat_together() -> None:
    told = (
        "A joint sitting of the Council of Foreign Ministers and the Council of Defence Ministers of the CSTO took"
        " place in Osh on November 27. The next joint sitting will be held in Minsk on May 5."
    )
    assert [one for one in told_of(told, _PUBLISHED) if one[2] == "Minsk"] == [
        ("csto-cdm", "2019-05-05", "Minsk"),
        ("csto-cfm", "2019-05-05", "Minsk"),
    ]


_HISTORY = (
    "The second Consultative Meeting of the Heads of State of Central Asia was held in Tashkent on November 29, 2019."
    "\n\n"
    "The third meeting took place in Awaza on August 6, 2021."
)


def test_a_place_in_the_series_alone_tells_of_a_session() -> None:
    told = f"{_HISTORY}\n\nThe fourth took place in Cholpon-Ata on July 21, 2022, and lasted a day."
    assert ("ca-consultative", "2022-07-21", "Cholpon-Ata") in told_of(told, "2025-11-14")


@pytest.mark.parametrize(
    ("told", "is_one"),
    [
        ("In Dushanbe, on September 14, 2023, Ilham Aliyev sat in as a guest.", True),
        ("In Dushanbe, on September 14, 2023, a tram factory was opened.", False),
        ("In Dushanbe, on September 14, 2023, the CSTO showed its tanks.", False),
    ],
)
def test_city_and_day_alone_tell_of_one_more_session_of_a_history(told: str, is_one: bool) -> None:  # noqa: FBT001
    history = f"{_HISTORY}\n\nThe fourth meeting was held in Cholpon-Ata on July 21, 2022.\n\n{told}"
    assert (("ca-consultative", "2023-09-14", "Dushanbe") in told_of(history, "2025-11-14")) is is_one


def test_city_and_day_of_the_next_one_may_stand_apart() -> None:
    told = (
        "The Supreme Eurasian Economic Council will meet in Osh on December 26. The leaders will also say where to"
        " convene next: Minsk is proposed, in June 2019."
    )
    assert ("eaeu-seec", "2019-06", "Minsk") in told_of(told, _PUBLISHED)


def test_the_session_since_which_there_was_none_is_another_one() -> None:
    told = (
        "On December 3 the CIS leaders held in Osh the first meeting of the leaders since the one in Minsk in October"
        " 2016."
    )
    assert ("cis-chs", "2016-10", "Minsk") in told_of(told, _PUBLISHED)
    assert ("cis-chs", "2018-12-03", "Osh") in told_of(told, _PUBLISHED)


def test_a_format_told_of_before_is_the_one_that_meets_in_this_format() -> None:
    told = (
        "The CSTO has six members. The Central Asia - Russia foreign ministers met in Osh on November 29. They spoke of"
        " the summit in this format, which is planned for October 2019 in Dushanbe."
    )
    assert ("ca-russia-summit", "2019-10", "Dushanbe") in told_of(told, _PUBLISHED)


def test_a_meeting_counted_next_to_another_is_of_the_same_body() -> None:
    told = (
        "The eighth meeting of the CIS Council of Foreign Ministers is to be held in Osh on December 11. The second CIS"
        " summit is planned for October 2019 in Dushanbe. The seventh meeting was held on April 12, 2018 in Minsk."
    )
    assert ("cis-cfm", "2018-04-12", "Minsk") in told_of(told, _PUBLISHED)


def test_a_counted_plenary_is_the_session_of_the_assembly_in_the_headline() -> None:
    told = "The speaker left for Osh. She will take part in the 49th plenary session, which opens there on December 7."
    title = "Speaker goes to session of CIS Interparliamentary Assembly"
    assert told_of(told, title=title, published=_PUBLISHED)[0][:2] == ("cis-ipa", "2018-12-07")


def test_colleagues_are_the_ministers_of_their_branch() -> None:
    told = (
        "The SCO foreign ministers will meet in Osh on December 15. In November their defence colleagues failed in"
        " Minsk to agree on a statement."
    )
    assert ("sco-cdm", "2018-11", "Minsk") in told_of(told, _PUBLISHED)


@pytest.mark.parametrize(
    "told",
    [
        "On October 26 the president held a regular session of the Cabinet of Ministers on the CIS.",
        "- May 15, 2019: Intergovernmental Council on seed growing, regular meeting.",
    ],
)
def test_cabinets_and_boards_for_one_matter_are_no_body(told: str) -> None:
    assert told_of(f"{told}\n\nThe Council of Heads of State of the CIS works well.", _PUBLISHED) == []


@pytest.mark.parametrize(
    "told",
    [
        "The heads of state of the CIS will not hold their meeting on December 16.",
        "The heads of state of the CIS would not gather on December 16, he said.",
    ],
)
def test_a_session_that_is_not_to_be_is_called_off(told: str) -> None:
    (found,) = sessions(told, _PUBLISHED)
    assert (found["date"], found["status"]) == ("2018-12-16", "cancelled")


def test_what_goes_the_same_way_as_well_is_called_off_and_its_day_its_own() -> None:
    told = (
        "The CIS summit on December 16 will not take place. The meeting of CIS foreign ministers, planned before the"
        " summit on December 15, has been dropped from the calendar as well."
    )
    found = {one["body"]: (one["date"], one["status"]) for one in sessions(told, _PUBLISHED)}
    assert found == {"cis-chs": ("2018-12-16", "cancelled"), "cis-cfm": ("2018-12-15", "cancelled")}


def test_the_city_in_an_organisations_name_is_no_venue() -> None:
    told = (
        "The minister will be at the meeting of the Shanghai Cooperation Organisation's Council of Foreign Ministers,"
        " which takes place there on December 15."
    )
    assert told_of(told, _PUBLISHED) == [("sco-cfm", "2018-12-15", None)]


def test_when_and_where_may_stand_between_the_meeting_and_its_body() -> None:
    told = "13 December - the last meeting this year of the Council of Plenipotentiaries of the CIS, in Minsk."
    (found,) = sessions(told, _PUBLISHED)
    assert (found["body"], found["date"], found["city"]) == ("cis-cpr", "2018-12-13", "Minsk")
    assert found.get("ordinal") is None


@pytest.mark.parametrize(
    "told",
    [
        "CIS health ministers met in Osh on December 3.",
        "SCO justice ministers hold a session in Osh on December 6.",
        "The CIS business leaders met in Osh on December 3.",
        "The presidents of the CIS parliaments met in Osh on December 3.",
        "The CIS Council of Presidents of Academies met in Osh on December 3.",
        "The national coordinators of the SCO met in Osh on December 3.",
        "CIS experts met in Osh on December 3 to prepare the meeting of the Council of Foreign Ministers.",
    ],
)
def test_other_ministers_other_peoples_leaders_and_officials_make_no_session(told: str) -> None:
    assert told_of(told, _PUBLISHED) == []


def test_an_organisation_that_meets_informally_is_its_leaders() -> None:
    told = "The informal meeting of the CIS in Osh on December 6 will be attended by nine leaders."
    assert told_of(told, _PUBLISHED) == [("cis-informal", "2018-12-06", "Osh")]


@pytest.mark.parametrize("city", ["the same city receives", "The city will also host"])
def test_a_city_that_others_come_to_may_be_told_of_as_the_same_one(city: str) -> None:
    told = f"The CIS foreign ministers meet in Osh on December 19. On December 12, {city} the heads of government."
    assert told_of(told, _PUBLISHED) == [("cis-cfm", "2018-12-19", "Osh"), ("cis-chg", "2018-12-12", "Osh")]


def test_a_city_that_was_not_named_is_none() -> None:
    told = (
        "The CIS foreign ministers meet on December 19. On December 12, the same city receives the heads of government."
    )
    assert all(city is None for _, _, city in told_of(told, _PUBLISHED))


def test_an_assembly_whose_council_meets_is_a_council_too() -> None:
    told = (
        "The Council of the Interparliamentary Assembly of the CIS met in Osh on December 3.\n\nIt heard what the"
        " CIS summit had decided in Minsk on November 20.\n\nThe next meeting of the Council is to be in Minsk in April"
        " 2019."
    )
    assert ("cis-ipa", "2019-04", "Minsk") in told_of(told, _PUBLISHED)


def test_a_plan_that_now_has_another_day_makes_no_session() -> None:
    told = (
        "The host has refused to receive this month's summit of the Eurasian Economic Union.\n\n"
        "The Supreme Eurasian Economic Council was to meet in Osh on December 25. The host said last week that the"
        " meeting will now be held on December 26 in Minsk."
    )
    assert told_of(told, _PUBLISHED) == [("eaeu-seec", "2018-12-26", "Minsk")]


@pytest.mark.parametrize(
    "told",
    [
        "The heads of foreign affairs agencies gathered in the Central Asia - Russia format as well.",
        "Then the ministers met in the framework of the Russia - Central Asia format.",
    ],
)
def test_people_are_those_of_the_format_that_they_are_said_to_meet_in(told: str) -> None:
    text = f"The CIS Council of Foreign Ministers met in Osh on December 3.\n\nOsh saw more on the same day. {told}"
    assert ("ca-russia-fm", "2018-12-03", "Osh") in told_of(text, _PUBLISHED)


def test_a_format_told_of_in_another_clause_is_not_that_of_those_who_met() -> None:
    told = "The CIS foreign ministers met in Osh on December 3. The ministers praised the Central Asia - Russia format."
    assert [body for body, _, _ in told_of(told, _PUBLISHED)] == ["cis-cfm"]


@pytest.mark.parametrize("told", ["will not go to", "refused to be bound by"])
def test_a_meeting_of_heads_of_government_is_not_one_of_a_government(told: str) -> None:
    said = f"The premier {told} the CIS heads of government meeting in Osh on December 6."
    assert told_of(said, _PUBLISHED) == [("cis-chg", "2018-12-06", "Osh")]


@pytest.mark.parametrize(
    "told",
    [
        "Items for the Collective Security Council, to be held in Osh on December 20, were cleared by CSTO ministers.",
        "Papers for the Collective Security Council, due in Osh on December 20, were cleared by CSTO ministers.",
        "CSTO ministers approved the agenda of the Collective Security Council, which meets in Osh on December 20.",
    ],
)
def test_a_day_set_behind_a_council_is_its_own_and_not_that_of_who_prepares_it(told: str) -> None:
    assert ("csto-csc", "2018-12-20", "Osh") in told_of(told, _PUBLISHED)
    assert ("csto-cfm", "2018-12-20", "Osh") not in told_of(told, _PUBLISHED)


def test_all_who_sat_together_did_so_on_the_day_of_the_report() -> None:
    told = (
        "Minister Ivan Petrov took part in a joint meeting of the CSTO Council of Foreign Ministers and the Council of "
        "Defence Ministers."
    )
    assert {(body, day) for body, day, _ in told_of(told, _PUBLISHED)} == {
        ("csto-cfm", _PUBLISHED),
        ("csto-cdm", _PUBLISHED),
    }


def test_a_session_of_another_year_is_not_the_one_just_held() -> None:
    told = (
        "CSTO foreign ministers meet in Osh\n\nMinister Ivan Petrov took part in a meeting of the Council of Foreign "
        "Ministers of the CSTO.\n\nThe regular meeting of the Council of Foreign Ministers is to be in 2019 in Russia."
    )
    assert ("csto-cfm", "2019", None) in told_of(told, _PUBLISHED, "CSTO foreign ministers meet in Osh")


@pytest.mark.parametrize(
    "whose",
    ["The heads of the CIS states' railways", "Heads of CIS countries' tax services", "A CIS Economic Council board"],
)
def test_those_who_head_something_of_the_states_are_no_council(whose: str) -> None:
    assert told_of(f"{whose} met in Osh on December 6.", _PUBLISHED) == []


def test_those_who_head_the_foreign_ministries_of_the_states_are_their_council() -> None:
    told = "The heads of the CIS states' foreign ministries met in Osh on December 2."
    assert told_of(told, _PUBLISHED) == [("cis-cfm", "2018-12-02", "Osh")]
