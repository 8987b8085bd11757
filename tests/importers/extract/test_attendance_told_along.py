"""Who was there by what an account tells beyond a single sentence: its paragraphs, its lists, its "it"."""

from __future__ import annotations

import pytest

from tests.importers.extract.named import CFM, CHS, attendance

_FOUR = {("Vladimir Putin", "present", None), ("Alexander Lukashenko", "present", None)} | {
    ("Emomali Rahmon", "present", None),
    ("Sergey Lebedev", "present", None),
}


def test_members_whom_the_sentences_of_a_paragraph_name_one_by_one_are_the_council() -> None:
    two = CHS + "\n\nTo the left Vladimir Putin of Russia shook hands. Alexander Lukashenko of Belarus smiled. "
    assert not attendance(two)
    four = two + "Emomali Rahmon of Tajikistan drank tea. CIS Secretary General Sergey Lebedev took notes."
    assert attendance(four) == _FOUR


def test_lines_that_each_open_with_a_member_are_the_council() -> None:
    text = CHS + "\n\nVladimir Putin (Russia)\n\nAlexander Lukashenko (Belarus)\n\nEmomali Rahmon (Tajikistan)"
    assert {name for name, _, _ in attendance(text)} == {"Vladimir Putin", "Alexander Lukashenko", "Emomali Rahmon"}


@pytest.mark.parametrize(
    "text",
    [
        "President Aleksandar Vucic of Serbia wrote to them.",
        "On the sidelines President Nikol Pashinyan of Armenia saw a film.",
        "President Nikol Pashinyan of Armenia was missing.",
    ],
)
def test_beside_the_council_a_paragraph_may_tell_of_others(text: str) -> None:
    there = (
        "Vladimir Putin of Russia shook hands. Alexander Lukashenko of Belarus smiled. Emomali Rahmon of Tajikistan "
    )
    told = attendance(f"{CHS}\n\n{there}sang. {text}")
    assert {name for name, presence, _ in told if presence == "present"} == {
        "Vladimir Putin",
        "Alexander Lukashenko",
        "Emomali Rahmon",
    }


def test_the_meeting_is_not_that_of_the_council_to_which_its_papers_go() -> None:
    text = (
        "The CIS Economic Council meets in Moscow on 19 October 2023. Six papers go to the CIS Council of Heads of "
        "Government. Belarus will be represented by Deputy Prime Minister Vasily Matyushevsky. The prime ministers of "
        "the CIS met in Osh on 29 September 2023."
    )
    assert attendance(text) == {("Vasily Matyushevsky", "present", "delegate")}


@pytest.mark.parametrize("words", ["took part in it", "attended it", "participated in it together with his experts"])
def test_it_is_the_meeting_that_the_sentence_before_is_about(words: str) -> None:
    assert attendance(f"{CFM}Foreign Minister of Russia Sergei Lavrov {words}.") == {("Sergei Lavrov", "present", None)}


@pytest.mark.parametrize(
    "text",
    [
        "A concert followed. President Alexander Lukashenko of Belarus took part in it.",
        "A forum of merchants opens in Osh on 20 October. President Alexander Lukashenko of Belarus will attend it.",
    ],
)
def test_it_may_be_something_else(text: str) -> None:
    assert not attendance(CHS + text)


def test_a_later_year_is_what_members_speak_of_and_an_earlier_one_when_they_spoke() -> None:
    text = "Vladimir Putin of Russia, Emomali Rahmon of Tajikistan and Sadyr Japarov of Kyrgyzstan made a year of it"
    assert len(attendance(f"{CHS}{text}, the year 2025.")) == len(("Putin", "Rahmon", "Japarov"))
    assert not attendance(f"{CHS}{text}, the year 2019.")
    assert not attendance(f"{CHS}In September 2022 {text}.")


def test_a_member_who_does_something_at_a_session_told_of_beside_the_main_one_was_there() -> None:
    there = (
        "Vladimir Putin of Russia wept at the meeting of the Council of the CIS Heads of State in Osh on 13 May 2023."
    )
    text = f"{CFM}\n\n{there}"
    assert attendance(text, session="session:2") == {("Vladimir Putin", "present", None)}
    spoken_of = text.replace("Vladimir Putin of Russia wept", "Many words by Vladimir Putin of Russia were heard")
    assert not attendance(spoken_of, session="session:2")


@pytest.mark.parametrize("words", ["told journalists how the session went", "spoke of the session in parliament"])
def test_who_only_tells_others_of_the_session_is_not_taken_for_present(words: str) -> None:
    assert not attendance(f"{CFM}Foreign Minister of Russia Sergei Lavrov {words}.")


_AHEAD = "The Council of the CIS Heads of State meets in Osh on 14 October 2023. "


def test_those_named_together_who_will_attend_a_session_to_come_are_expected_there() -> None:
    text = (
        "All will attend: Vladimir Putin of Russia, Alexander Lukashenko of Belarus and Emomali Rahmon of Tajikistan."
    )
    assert {name for name, _, _ in attendance(_AHEAD + text)} == {
        "Vladimir Putin",
        "Alexander Lukashenko",
        "Emomali Rahmon",
    }
    assert not attendance(CHS + text.replace("attend", "attend a forum"))


@pytest.mark.parametrize("words", ["and Emomali Rahmon of Tajikistan will meet", "is scheduled to see Emomali Rahmon"])
def test_two_who_are_to_meet_have_a_talk(words: str) -> None:
    assert not attendance(f"{_AHEAD}Vladimir Putin of Russia {words} in Moscow.")
