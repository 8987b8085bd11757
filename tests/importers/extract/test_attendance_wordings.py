"""By what words somebody is said to be at a session, to have a part in it or to stay away; by which they are not."""

from __future__ import annotations

import pytest

from tests.importers.extract.named import CFM, CHS, attendance

SOON = "The CIS Council of Foreign Ministers will meet in Bishkek on 12 October 2023. "


@pytest.mark.parametrize(
    "text",
    [
        "Kazakh Foreign Minister Murat Nurtleu has confirmed his participation.",
        "Kazakh Foreign Minister Murat Nurtleu has promised to come.",
        "Kazakh Foreign Minister Murat Nurtleu is coming.",
        "Kazakh Foreign Minister Murat Nurtleu is due in Bishkek.",
        "Attendance has been confirmed by Kazakh Foreign Minister Murat Nurtleu.",
        "Kazakh Foreign Minister Murat Nurtleu leaves for Bishkek today to take part in the meeting.",
        "Kazakh Foreign Minister Murat Nurtleu will join it by video link.",
        "Kazakh Foreign Minister Murat Nurtleu is to leave for Kyrgyzstan on Wednesday to participate in the meeting.",
        "Kazakh Foreign Minister Murat Nurtleu (special guest) will also participate.",
        "Kazakh Foreign Minister Murat Nurtleu has already arrived at Manas airport.",
        "Kazakh Foreign Minister Murat Nurtleu arrives tonight.",
        "Expected are also Kazakh Foreign Minister Murat Nurtleu and others.",
    ],
)
def test_who_has_said_that_they_come_is_expected_there(text: str) -> None:
    assert ("Murat Nurtleu", "present", None) in attendance(SOON + text, published="2023-10-10")


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Kazakh Foreign Minister Murat Nurtleu conducted it.", "chair"),
        ("The meeting was led by Kazakh Foreign Minister Murat Nurtleu.", "chair"),
        ("Kazakh Foreign Minister Murat Nurtleu, chairing the meeting, thanked the others.", "chair"),
        ("Kazakh Foreign Minister Murat Nurtleu is going to preside.", "chair"),
        ("The floor was given to Kazakh Foreign Minister Murat Nurtleu.", "speaker"),
        ("The participants heard a report by Kazakh Foreign Minister Murat Nurtleu.", "speaker"),
        ("President Murat Nurtleu of Kazakhstan spoke at the meeting.", "speaker"),
        ("Opening the meeting, Kyrgyz Foreign Minister Murat Nurtleu thanked the guests.", "host"),
        ("Kazakh Foreign Minister Murat Nurtleu made a report to the meeting on the work done.", "speaker"),
        ("The host, Kyrgyz Foreign Minister Murat Nurtleu, thanked the guests.", "host"),
        ("Kyrgyz Foreign Minister Murat Nurtleu acted as host.", "host"),
        ("The Kazakh delegation was headed by Foreign Minister Murat Nurtleu.", "delegate"),
        ("At the head of the Kazakh delegation was Foreign Minister Murat Nurtleu.", "delegate"),
        ("Kazakh Foreign Minister Murat Nurtleu represents the country.", "delegate"),
    ],
)
def test_a_part_is_told_where_no_word_names_the_meeting_again(text: str, part: str) -> None:
    assert ("Murat Nurtleu", "present", part) in attendance(CFM + text)


@pytest.mark.parametrize(
    "text",
    [
        "Kazakh Foreign Minister Murat Nurtleu cancelled his trip at the last moment.",
        "Kazakh Foreign Minister Murat Nurtleu sent his apologies.",
        "Kazakh Foreign Minister Murat Nurtleu is not coming.",
        "Kazakh Foreign Minister Murat Nurtleu is not going to participate.",
        "Kazakh Foreign Minister Murat Nurtleu cancelled his trip for health reasons.",
        "Kazakh Foreign Minister Murat Nurtleu has tested positive for the coronavirus and did not come.",
    ],
)
def test_who_gives_up_the_journey_is_absent(text: str) -> None:
    assert attendance(CFM + text) == {("Murat Nurtleu", "absent", None)}


@pytest.mark.parametrize(
    "text",
    [
        "Kazakh Foreign Minister Murat Nurtleu spoke to reporters.",
        "CIS Secretary General Sergey Lebedev told journalists that eleven papers had been adopted.",
        "CIS Secretary General Sergey Lebedev said afterwards that the agenda had been long.",
        "Kazakh Foreign Minister Murat Nurtleu spoke by phone with his colleague.",
        "The Duma heard a report by Russian Foreign Minister Sergey Lavrov.",
        "The delegation of the bank was headed by its director Ivan Petrov.",
        "A delegation of Russian businessmen headed by Dmitry Petrov visited the plant.",
        "Speeches were made by Natalia Petrova at a rally in Osh.",
        "Russian President Vladimir Putin confirmed his participation in the summit of another group in Kazan.",
        "German Foreign Minister Anna Berg called off her visit to Baku.",
        "US Secretary of State Alan Carter left for Beijing to attend talks on trade.",
        "The chairman, Ivan Petrov, said the bank would lend more.",
        "The President of Turkmenistan will preside over the State Security Council tomorrow.",
        "Kazakh Foreign Minister Murat Nurtleu was a guest of the exhibition in Osh.",
        "Kazakh Foreign Minister Murat Nurtleu played host to footballers.",
        "Kazakh Foreign Minister Murat Nurtleu is to speak on television.",
        "Kazakh Foreign Minister Murat Nurtleu had the floor repaired.",
        "Kazakh Foreign Minister Murat Nurtleu read a statement on the floods.",
        "Viewers heard Kazakh Foreign Minister Murat Nurtleu sing.",
        "I heard Kazakh Foreign Minister Murat Nurtleu on the radio.",
        "The court heard a report by Kazakh Foreign Minister Murat Nurtleu.",
        "Kazakh Foreign Minister Murat Nurtleu joined it in 2019.",
        "Kazakh Foreign Minister Murat Nurtleu is coming of age as a leader.",
        "Kazakh Foreign Minister Murat Nurtleu promised to take part in a marathon.",
        "Kazakh Foreign Minister Murat Nurtleu confirmed his presence in the film.",
        "As chairman, Kazakh Foreign Minister Murat Nurtleu led the chess federation.",
        "Kazakh Foreign Minister Murat Nurtleu moderates the meeting of the club.",
        "Kazakh Foreign Minister Murat Nurtleu spoke for his country at the UN.",
        "Kazakh Foreign Minister Murat Nurtleu sent his regrets over the accident.",
        "Kazakh Foreign Minister Murat Nurtleu cancelled his trip to the mountains.",
        "Kazakhstan is not going to take part in the Olympics.",
        "So did Kazakhstan in the war.",
        "Uzbekistan grows cotton; so does Kazakhstan.",
        "Kazakhstan made a statement to the UN.",
        "Kazakh Foreign Minister Murat Nurtleu asked for a divorce.",
        "Kazakh Foreign Minister Murat Nurtleu voiced a cartoon.",
        "Kazakh Foreign Minister Murat Nurtleu thanked doctors.",
        "Kazakh Foreign Minister Murat Nurtleu missed the previous session.",
        "Kazakh Foreign Minister Murat Nurtleu attended the last meeting of the year before.",
        "Kazakhstan sends its foreign minister to Paris.",
        "They signed nine papers without the prime ministers.",
    ],
)
def test_words_to_others_and_at_other_places_are_no_attendance(text: str) -> None:
    assert attendance(CFM + text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "CIS Secretary General Murat Nurtleu and Serik Orazov, director of the agency, were also present.",
        "Murat Nurtleu, Deputy Chairman of the Cabinet of Ministers of Turkmenistan, was a guest at the meeting.",
        "The expanded part was joined by Foreign Minister of Azerbaijan Murat Nurtleu.",
        "From Turkmenistan came Foreign Minister Murat Nurtleu.",
        "Kazakh Foreign Minister Murat Nurtleu had arrived, too.",
    ],
)
def test_guests_and_late_comers_are_there(text: str) -> None:
    assert ("Murat Nurtleu", "present", None) in attendance(CFM + text)


def test_all_were_there_but_one() -> None:
    assert attendance(CFM + "All member states were present but Ukraine.") == {("UA", "absent", None)}


def test_those_without_whom_the_others_met_were_not_there() -> None:
    told = "The summit was held on Friday without the presidents of Kazakhstan and Moldova."
    assert attendance(CHS + told) == {("KZ", "absent", None), ("MD", "absent", None)}


@pytest.mark.parametrize("verb", ["will send", "sends", "is to send", "sent"])
def test_a_state_that_sends_a_lower_rank_is_represented(verb: str) -> None:
    assert attendance(SOON + f"Uzbekistan {verb} its deputy minister.") == {("UZ", "represented", None)}


def test_states_are_represented_by_lower_ranks_one_list_after_another() -> None:
    text = "Armenia was represented by its minister, Georgia and Ukraine by deputy ministers."
    assert attendance(CFM + text) >= {("GE", "represented", None), ("UA", "represented", None)}


def test_the_capital_that_reports_an_absence_is_no_other_place() -> None:
    text = "Armenian Foreign Minister Askar Bekov will not come, Yerevan reported."
    assert attendance(CFM + text) == {("Askar Bekov", "absent", None)}


@pytest.mark.parametrize(
    "text",
    [
        "Kazakh President Askar Bekov took part in both summits.",
        "Kazakh President Askar Bekov takes part in the summits of the CIS and of the Collective Security Council.",
    ],
)
def test_who_is_at_both_meetings_is_at_each(text: str) -> None:
    met = (
        "The Council of the CIS Heads of State met in Astana on 14 October 2022. "
        "The CSTO Collective Security Council met in Astana on 15 October 2022.\n\n"
    )
    for session in ("session:1", "session:2"):
        assert ("Askar Bekov", "present", None) in attendance(met + text, published="2022-10-16", session=session)


def test_where_somebody_leaves_for_is_not_who_takes_part() -> None:
    text = "Iran's Foreign Minister Murat Nurtleu leaves for Kyrgyzstan to attend the meeting."
    assert attendance(CFM + text) == {("Murat Nurtleu", "present", None)}


def test_a_delegation_has_one_head() -> None:
    text = "The Kazakh delegation was led by Vice Premier Serik Orazov as President Askar Bekov could not come."
    assert ("Serik Orazov", "present", "delegate") in attendance(CFM + text)
    assert ("Askar Bekov", "present", "delegate") not in attendance(CFM + text)


def test_one_office_after_another_of_the_same_words_is_another_holder_s() -> None:
    text = "The meeting was attended by Askar Bekov, Foreign Minister of Kyrgyzstan and Foreign Minister Ivan Belov."
    assert attendance(CFM + text) >= {("Askar Bekov", "present", None), ("Ivan Belov", "present", None)}


def test_the_account_stays_with_the_session_of_the_day_when_one_to_come_is_named() -> None:
    text = (
        "The next meeting of the Council will be in Astana in 2024. The floor was given to Foreign Minister Ivan Belov."
    )
    assert attendance(f"{CFM}{text}") == {("Ivan Belov", "present", "speaker")}
