from __future__ import annotations

import sys
from collections import Counter
from typing import TYPE_CHECKING

import pytest

from importers.extract.english.people.speaking import is_another_day
from tests.importers.extract.named import CFM, CHS, attendance, quoted, read

if TYPE_CHECKING:
    from types import FrameType


@pytest.mark.parametrize(
    "text",
    [
        "Kazakh Foreign Minister Murat Nurtleu took part in the meeting.",
        "The meeting was attended by Kazakh Foreign Minister Murat Nurtleu.",
        "Kazakh Foreign Minister Murat Nurtleu, who arrived on Thursday, is attending the session.",
        "Among the participants were Kazakh Foreign Minister Murat Nurtleu and observers.",
        "Kazakh Foreign Minister Murat Nurtleu was among those present.",
        "Present were Kazakh Foreign Minister Murat Nurtleu and others.",
        "Experts were asked in, along with Kazakh Foreign Minister Murat Nurtleu.",
        "Kazakh Foreign Minister Murat Nurtleu was among those at the table.",
        "The event brought together Kazakh Foreign Minister Murat Nurtleu and his colleagues.",
    ],
)
def test_whoever_is_said_to_take_part_is_present(text: str) -> None:
    assert ("Murat Nurtleu", "present", None) in attendance(CFM + text)


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Kazakh Foreign Minister Murat Nurtleu led his country's delegation there.", "delegate"),
        ("The delegation of Kazakhstan was headed by Foreign Minister Murat Nurtleu at the meeting.", "delegate"),
        ("The meeting was chaired by Kazakh Foreign Minister Murat Nurtleu.", "chair"),
        ("Kazakh Foreign Minister Murat Nurtleu presided over the session.", "chair"),
        ("In the chair was Kazakh Foreign Minister Murat Nurtleu.", "chair"),
        ("Chairing the session was Kazakh Foreign Minister Murat Nurtleu.", "chair"),
        ("The chair was taken by Kazakh Foreign Minister Murat Nurtleu.", "chair"),
        ("In his brief speech Kazakh Foreign Minister Murat Nurtleu dealt with water.", "speaker"),
        ("Kazakh Foreign Minister Murat Nurtleu addressed the session.", "speaker"),
        ("The session opened with a welcoming address by Kazakh Foreign Minister Murat Nurtleu.", "speaker"),
        ("Murat Nurtleu, the Kazakh foreign minister, said the meeting went well.", "speaker"),
        ("According to Kazakh Foreign Minister Murat Nurtleu, the agenda has nine items.", "speaker"),
    ],
)
def test_the_part_somebody_had(text: str, part: str) -> None:
    assert attendance(CFM + text) == {("Murat Nurtleu", "present", part)}


def test_who_opens_the_session_of_the_own_country_is_host_and_not_chair() -> None:
    text = CFM + "The session opened with a welcoming speech by Kyrgyz Foreign Minister Jeenbek Kulubaev."
    assert attendance(text) == {("Jeenbek Kulubaev", "present", "host")}


def test_a_list_of_participants_is_read_to_its_end() -> None:
    text = CHS + (
        "The summit was attended by President of Belarus Alexander Lukashenko, Kazakh leader Kassym-Jomart Tokayev, "
        "Prime Minister of Armenia Nikol Pashinyan and CIS Executive Secretary Sergey Lebedev. "
        "President of Serbia Aleksandar Vucic sent greetings."
    )
    assert attendance(text) == {
        ("Alexander Lukashenko", "present", None),
        ("Kassym-Jomart Tokayev", "present", None),
        ("Nikol Pashinyan", "present", None),
        ("Sergey Lebedev", "present", None),
    }


def test_the_ministers_of_states_stand_for_their_states_and_deputies_represent_them() -> None:
    text = CFM + (
        "The meeting was attended by the foreign ministers of Armenia, Belarus and Kazakhstan, deputy foreign "
        "ministers of Azerbaijan and Turkmenistan, as well as CIS Executive Secretary Sergey Lebedev."
    )
    assert attendance(text) == {
        ("AM", "present", None),
        ("BY", "present", None),
        ("KZ", "present", None),
        ("AZ", "represented", None),
        ("TM", "represented", None),
        ("Sergey Lebedev", "present", None),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Moldova did not attend the meeting.",
        "Moldova was absent from the meeting.",
        "Moldova stayed away from the session.",
        "All states came to the meeting except Moldova.",
        "Moldova, which is still a member, skipped the event.",
        "Moldova was not present in Bishkek, as is usual now.",
        "Moldova didn't attend.",
        "Moldova refused to take part in the session.",
        "Moldova sent no delegation to Bishkek.",
        "Moldova was not represented.",
        "Moldova was the only country not to send a minister.",
        "The Moldovan foreign minister was absent.",
        "Moldova's seat stayed empty.",
        "The ministers met without Moldova.",
        "Nobody from Moldova came to Bishkek.",
        "There were no representatives from Moldova.",
        "With Moldova absent, the ministers signed the papers.",
    ],
)
def test_a_state_that_stayed_away_is_absent(text: str) -> None:
    assert attendance(CFM + text) == {("MD", "absent", None)}


def test_whom_a_state_sent_is_there_for_it() -> None:
    text = CFM + "Armenia sent Deputy Foreign Minister Mnatsakan Safaryan; Moldova was represented by an ambassador."
    assert attendance(text) == {("Mnatsakan Safaryan", "present", "delegate"), ("MD", "represented", None)}


def test_who_is_named_is_present_for_the_state_and_who_is_not_represents_it() -> None:
    text = CFM + (
        "Armenia was represented at the meeting by Deputy Foreign Minister Mnatsakan Safaryan. "
        "Belarus was represented at the meeting by Foreign Minister Sergei Aleinik. "
        "Ukraine was represented at the meeting by its ambassador."
    )
    assert attendance(text) == {
        ("Mnatsakan Safaryan", "present", "delegate"),
        ("Sergei Aleinik", "present", "delegate"),
        ("UA", "represented", None),
    }


@pytest.mark.parametrize(
    "text",
    [
        "The guests spoke of Uzbekistan and of trade with Georgia.",
        "On 20 October Kazakh Foreign Minister Murat Nurtleu attended the opening ceremony of a consulate in Osh.",
        "The ministers congratulated President of Turkmenistan Serdar Berdimuhamedov.",
        "On the sidelines of the meeting, Murat Nurtleu met with Tajik Foreign Minister Sirojiddin Muhriddin.",
        "Moldova was absent from the list of signatories.",
        "Except Moldova, all states signed the protocol.",
        "Moldova does not send gas to Ukraine.",
        "In 2022 Moldova stayed away from the summit in Astana.",
        "Kazakh Foreign Minister Murat Nurtleu told a newspaper by phone that roads are bad.",
    ],
)
def test_what_is_no_attendance(text: str) -> None:
    assert attendance(CFM + text) == set()


def test_a_list_in_lines_of_its_own_is_read() -> None:
    text = CFM + (
        "The participants of the meeting are:\n\nSergei Lavrov, Foreign Minister of Russia\n\n"
        "Ararat Mirzoyan, Foreign Minister of Armenia\n\nThe day was warm."
    )
    assert attendance(text) == {("Sergei Lavrov", "present", None), ("Ararat Mirzoyan", "present", None)}


def test_the_expected_are_expected() -> None:
    text = (
        "The CIS Council of Foreign Ministers will meet in Bishkek on 12 October 2023. "
        "Expected participants include Russian Foreign Minister Sergei Lavrov."
    )
    told = [claim for claim in read(text, published="2023-10-01").claims if claim.field == "attendance"]
    assert [claim.modality for claim in told] == ["expected"]


def test_the_announced_is_planned() -> None:
    text = (
        "The CIS Council of Foreign Ministers will meet in Bishkek on 12 October 2023. "
        "Russian Foreign Minister Sergei Lavrov will take part in the meeting."
    )
    told = [claim for claim in read(text, published="2023-10-01").claims if claim.field == "attendance"]
    assert [claim.modality for claim in told] == ["planned"]


def test_the_quote_is_the_words_that_say_it() -> None:
    reading = read(CFM + "Moldova did not attend the meeting.")
    assert [quoted(reading, claim) for claim in reading.claims if claim.field == "attendance"] == [
        "Moldova did not attend"
    ]


def test_several_states_are_represented_in_one_sentence() -> None:
    text = CHS + "Moldova and Georgia were represented by ambassadors, Ukraine by a deputy minister."
    assert attendance(text) == {(country, "represented", None) for country in ("MD", "GE", "UA")}


def test_a_chair_is_one_and_the_others_attend() -> None:
    text = CHS + (
        "The meeting is chaired by Kazakh President Kassym-Jomart Tokayev and presidents of Belarus - Alexander "
        "Lukashenko, Russia - Vladimir Putin are attending it."
    )
    assert ("Kassym-Jomart Tokayev", "present", "chair") in attendance(text)
    assert ("Alexander Lukashenko", "present", "chair") not in attendance(text)


def test_ministers_were_at_the_session_of_ministers_where_the_sentence_names_none() -> None:
    text = CFM + (
        "On the next day the Council of the CIS Heads of State meets in Bishkek. Sergei Lavrov of Russia and Ararat "
        "Mirzoyan of Armenia were among those at the table."
    )
    assert ("Sergei Lavrov", "present", None) in attendance(text)


def test_members_named_together_in_the_account_of_their_session_were_there_whatever_they_did() -> None:
    text = CHS + (
        "Vladimir Putin of Russia, Alexander Lukashenko of Belarus and Emomali Rahmon of Tajikistan laughed about it, "
        "and so did CIS Secretary General Sergey Lebedev."
    )
    names = {name for name, presence, _ in attendance(text) if presence == "present"}
    assert {"Vladimir Putin", "Alexander Lukashenko", "Emomali Rahmon"} <= names


@pytest.mark.parametrize(
    "text",
    [
        "Russian President Vladimir Putin smiled at a question.",
        "On the sidelines Vladimir Putin of Russia, Lukashenko of Belarus and Serzh Sargsyan of Armenia sang.",
        "On October 3, Vladimir Putin of Russia, Lukashenko of Belarus and Serzh Sargsyan of Armenia sang.",
        "Vladimir Putin of Russia, Alexander Lukashenko of Belarus and Emomali Rahmon of Tajikistan cancelled it all.",
    ],
)
def test_one_member_alone_or_members_elsewhere_are_not_taken_for_present(text: str) -> None:
    assert not attendance(CHS + text)


@pytest.mark.parametrize(
    "text",
    [
        "The foreign ministers of Armenia, Belarus and Moldova shook hands at the door.",
        "Foreign ministers flew in from Armenia, Belarus and Moldova.",
        "At the table sat the foreign ministers of Armenia, Belarus and Moldova.",
    ],
)
def test_members_under_one_word_are_there_for_their_states(text: str) -> None:
    assert attendance(CFM + text) == {(country, "present", None) for country in ("AM", "BY", "MD")}


@pytest.mark.parametrize(
    "text",
    [
        "There are letters to the foreign ministers of Armenia, Belarus and Moldova.",
        "The foreign ministers of Cuba and Mongolia are invited.",
        "The deputy foreign ministers of Armenia and Belarus had phoned earlier.",
        "The presidents of Armenia and Belarus know each other.",
    ],
)
def test_members_who_are_only_spoken_of_are_not_there(text: str) -> None:
    assert not attendance(CFM + text)


def test_each_minister_sits_at_the_council_of_their_own_office() -> None:
    text = (
        "The Council of Foreign Ministers and the Council of Defense Ministers of the CSTO met together in Osh on "
        "12 October 2023. Armenia was represented by two officials: Foreign Minister Ararat Mirzoyan and Defense "
        "Minister Suren Papikyan."
    )
    tables = [attendance(text, session=f"session:{number}") for number in (1, 2)]
    assert tables == [{("Ararat Mirzoyan", "present", "delegate")}, {("Suren Papikyan", "present", "delegate")}]


def test_ministers_named_together_are_their_council_and_presidents_are_not() -> None:
    text = (
        "The CIS Council of Ministers of Defense met in Osh on 12 October 2023. Defense Minister of Armenia Suren "
        "Papikyan and Defense Minister of Belarus Viktor Khrenin saw a parade. President of Kyrgyzstan Sadyr Japarov "
        "and President of Tajikistan Emomali Rahmon were on holiday."
    )
    assert {name for name, _, _ in attendance(text)} == {"Suren Papikyan", "Viktor Khrenin"}


def test_all_of_one_list_with_a_member_were_there_however_far_along_it() -> None:
    text = CHS + (
        "The Presidents Emomali Rahmon of Tajikistan and Vladimir Putin of Russia, Deputy Prime Minister of Georgia "
        "Giorgi Baramidze and CIS Secretary General Sergey Lebedev raised their glasses."
    )
    assert {name for name, _, _ in attendance(text)} == {
        "Emomali Rahmon",
        "Vladimir Putin",
        "Giorgi Baramidze",
        "Sergey Lebedev",
    }


def test_those_of_three_states_whose_offices_nobody_tells_are_the_council_in_the_account_of_its_session() -> None:
    opening = "The Council of Defense Ministers of the SCO met in Astana on 14 October 2022. Tea was drunk by General "
    two = "Sergei Shoigu of Russia and General Li Shangfu of China"
    assert not attendance(f"{opening}{two}.")
    assert not attendance(f"{opening}{two} and General Mario Rossi of Italy.")
    there = attendance(f"{opening}{two} and General Ruslan Zhaksylykov of Kazakhstan.")
    assert {name for name, _, _ in there} == {"Sergei Shoigu", "Li Shangfu", "Ruslan Zhaksylykov"}


_TWO = "The presidents of Armenia and Belarus took part. "
"""Others at the table."""


def test_a_member_with_whom_a_sentence_begins_was_at_the_table_where_others_are_told_to_be() -> None:
    laughter = "Russian President Vladimir Putin laughed at a question."
    assert ("Vladimir Putin", "present", None) in attendance(CHS + _TWO + laughter)
    assert not attendance(CHS + laughter)


@pytest.mark.parametrize(
    "text",
    [
        "Georgian President Salome Zourabichvili laughed at a question in Tbilisi.",
        "Georgian President Salome Zourabichvili told reporters that she was glad.",
        "Georgian President Salome Zourabichvili was asked to come.",
        "Georgian President Salome Zourabichvili ignores such things.",
        "Georgian President Salome Zourabichvili had laughed at a question.",
        "Georgian President Salome Zourabichvili's plane returned.",
        "They congratulated Georgian President Salome Zourabichvili on her birthday.",
        "Georgian Foreign Minister Ilia Darchiashvili laughed at a question.",
        "US President Donald Trump raised the tariffs on steel.",
        "The summit opened as US President Donald Trump raised the tariffs on steel.",
        'A guest read a poem. "Georgian President Salome Zourabichvili wrote it," he laughed.',
    ],
)
def test_who_is_only_spoken_of_or_acts_elsewhere_or_has_no_seat_is_not_at_the_table(text: str) -> None:
    assert {name for name, presence, _ in attendance(CHS + _TWO + text) if presence == "present"} == {"AM", "BY"}


def test_whom_the_account_seats_at_the_table_spoke_there() -> None:
    text = CHS + (
        "Vladimir Putin of Russia, Emomali Rahmon of Tajikistan and Deputy Prime Minister of Georgia Giorgi Baramidze "
        "laughed.\n\nBaramidze proposed a new road."
    )
    assert ("Giorgi Baramidze", "present", "speaker") in attendance(text)


def test_leaders_who_speak_of_a_session_of_others_did_not_speak_at_it() -> None:
    assert not attendance(CHS + "German Chancellor Friedrich Merz said that the summit would change nothing.")
    assert attendance(CHS + "Tajik President Emomali Rahmon said that the summit would change nothing.")


def test_a_member_alone_was_there_where_the_sentence_names_the_meeting() -> None:
    assert attendance(CHS + "Russian President Vladimir Putin frowned at the summit.") == {
        ("Vladimir Putin", "present", None)
    }
    assert not attendance(CHS + "There was talk of Russian President Vladimir Putin at the summit.")


@pytest.mark.parametrize("goal", ["to the Paris summit", "to a fair", "to attend the Paris fair", "to Paris"])
def test_whom_a_state_sent_to_something_else_is_not_at_the_meeting(goal: str) -> None:
    assert not attendance(CFM + f"Poland sent Deputy Minister Jan Kowalski {goal}.")


@pytest.mark.parametrize("goal", ["to the meeting", "to Bishkek", "to speak for it", "to attend the session"])
def test_whom_a_state_sent_to_the_meeting_is_there(goal: str) -> None:
    there = attendance(CFM + f"Armenia sent Deputy Foreign Minister Mnatsakan Safaryan {goal}.")
    assert there == {("Mnatsakan Safaryan", "present", "delegate")}


def test_a_long_paragraph_is_asked_once_where_it_moves_on_to_another_day() -> None:
    calls: Counter[object] = Counter()

    def count(frame: FrameType, event: str, _: object) -> None:
        calls[frame.f_code] += event == "call"

    sys.setprofile(count)
    try:
        read("The presidents of Armenia, Belarus and Kazakhstan attended the CIS summit. " * 40)
    finally:
        sys.setprofile(None)
    assert calls[is_another_day.__code__] <= 3 * 40
