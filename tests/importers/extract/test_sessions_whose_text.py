"""Whose meeting it is in a text of several organisations, and what one is told to be by its place in the text."""

from __future__ import annotations

import pytest

from tests.importers.extract.found import sessions

_PUBLISHED = "2019-05-05"


def _told(text: str) -> list[tuple[str | None, ...]]:
    """Body, day and city of each session, in order of their days."""
    found = [tuple(one.get(field) for field in ("body", "date", "city")) for one in sessions(text, _PUBLISHED)]
    return sorted(found, key=str)


@pytest.mark.parametrize(
    "told",
    [
        "The premiers took note of the strategy, approved by the presidents in Sochi on 11 October 2018.",
        "The premiers will hear of the plan, adopted in full by the heads of state in Sochi on 11 October 2018.",
    ],
)
def test_a_paper_passed_by_the_presidents_was_passed_at_their_session_and_not_at_the_premiers_own(told: str) -> None:
    found = _told(f"The CIS Council of Heads of Government met in Osh on 4 May. {told}")
    assert found == [("cis-chg", "2019-05-04", "Osh"), ("cis-chs", "2018-10-11", "Sochi")]


def test_ministers_who_gather_today_for_a_summit_are_at_the_summit() -> None:
    told = "Presidents and ministers convened in Batumi yesterday for the third summit of GUAM."
    assert _told(told) == [("guam-summit", "2019-05-04", "Batumi")]


def test_a_council_that_sat_is_not_the_body_that_the_text_only_calls_a_summit() -> None:
    told = (
        "The defence ministers of the CIS gathered in Osh on 4 May. Their decisions go to the CIS summit in Minsk."
        " The previous time the Council met in Baku in March 2018."
    )
    assert ("cis-cdm", "2018-03", "Baku") in _told(told)


def test_the_next_session_below_a_list_of_others_is_of_what_the_text_is_about() -> None:
    told = (
        "The Council of Permanent Plenipotentiary Representatives of the CIS met in Osh on 4 May. The plan has:\n\n"
        "- 10 June, Moscow: Economic Council;\n- 12 June, Bishkek: Council of Heads of Government.\n\n"
        "The Council's next meeting is on 7 July."
    )
    assert [one[0] for one in _told(told) if one[1] == "2019-07-07"] == ["cis-cpr"]


def test_the_next_session_after_one_of_long_ago_is_of_the_same_body() -> None:
    told = (
        "The Supreme State Council of the Union State will meet in Minsk on 6 May. The Council of Ministers of the"
        " Union State held its sitting in Moscow on 19 April.\n\nThe Supreme State Council met last on 29 January in"
        " Sochi. As for the next meeting, Russia will host it in 2020."
    )
    assert [one[0] for one in _told(told) if one[1] == "2020"] == ["union-state-ssc"]


def test_a_regular_summit_after_an_informal_one_is_of_the_same_leaders() -> None:
    told = (
        "The presidents of the CIS met in Osh on 4 May.\n\nOn 3 May the EurAsEC Interstate Council had its session.\n\n"
        "The twelve will get together unofficially in Minsk in September. The next regular summit is on 12 October."
    )
    found = _told(told)
    assert ("cis-informal", "2019-09", "Minsk") in found
    assert [one[0] for one in found if one[1] == "2019-10-12"] == ["cis-chs"]


@pytest.mark.parametrize(
    "how",
    ["that took place unofficially", "which was held informally", "held informally", "which was to be informally held"],
)
def test_a_summit_said_behind_to_have_been_held_informally_is_the_informal_one(how: str) -> None:
    told = (
        f"The CIS foreign ministers met in Osh on 4 May. The host recalled the CSTO summit {how} in Yerevan in April."
    )
    assert ("csto-informal", "2019-04", "Yerevan") in _told(told)


def test_a_summit_that_was_a_chance_to_talk_informally_is_not_thereby_informal() -> None:
    assert _told("The CSTO summit in Osh on 4 May was a chance to talk informally.") == [
        ("csto-csc", "2019-05-04", "Osh")
    ]


@pytest.mark.parametrize("whole", ["wider", "whole", "entire"])
def test_leaders_are_of_the_organisation_whatever_its_size(whole: str) -> None:
    assert _told(f"Leaders of the {whole} Commonwealth met in Osh on 4 May.") == [("cis-chs", "2019-05-04", "Osh")]


@pytest.mark.parametrize(
    "told",
    [
        "Shortly afterwards the presidents continued in the format of the Supreme Eurasian Economic Council.",
        "Afterwards the leaders of three states talked within the format of the Supreme Eurasian Economic Council.",
    ],
)
def test_people_go_on_as_the_council_in_whose_format_they_talk(told: str) -> None:
    found = _told(f"The EurAsEC Interstate Council met in Osh on 4 May. {told}")
    assert ("eaeu-seec", "2019-05-04") in [one[:2] for one in found]


def test_what_goes_on_in_the_format_of_a_council_is_no_session_where_nobody_meets() -> None:
    told = "Afterwards trade grew in the format of the Supreme Eurasian Economic Council."
    assert [one[0] for one in _told(f"The EurAsEC Interstate Council met in Osh on 4 May. {told}")] == ["eurasec-ic"]


@pytest.mark.parametrize("told", ["Last year's session", "The previous session", "The last such session"])
def test_one_session_is_of_none_of_the_bodies_that_were_told_of_at_once(told: str) -> None:
    found = _told(
        "The CSTO summit will be held in Minsk on 11 May.\n\nThe foreign and defence ministers and the security council"
        f" secretaries of the CSTO sit together on 10 May.\n\n{told} was held in Bishkek on 27 November 2018."
    )
    assert [one[0] for one in found if one[1] == "2018-11-27"] == ["csto-csc"]


@pytest.mark.parametrize(
    "told",
    [
        "The ministers talked about the October summit of the CIS in Minsk.",
        "The secretary noted that papers for the October summit of the CIS in Minsk are being drafted.",
    ],
)
def test_the_month_that_a_meeting_talked_of_is_called_by_is_its_own(told: str) -> None:
    found = _told(told)
    assert [(body, (date or "")[-3:], city) for body, date, city in found] == [("cis-chs", "-10", "Minsk")]


def test_the_day_of_leaving_is_not_that_of_the_session_where_somebody_will_be() -> None:
    told = (
        "The premier departed today for Osh, where he is to attend the session of the CIS Council of Heads of"
        " Government. The session will open tomorrow."
    )
    assert _told(told) == [("cis-chg", "2019-05-06", "Osh")]


def test_a_country_by_its_full_style_is_where_a_session_will_be() -> None:
    told = (
        "The SCO Council of Heads of Government met in Osh on 4 May. The next meeting of the Heads of Government will"
        " be held in the Islamic Republic of Pakistan in 2020."
    )
    assert [one.get("country") for one in sessions(told, _PUBLISHED) if one["date"] == "2020"] == ["PK"]
