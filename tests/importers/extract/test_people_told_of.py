"""Who is named without office or state: a statesman where the sentence is on states or meetings, else nobody."""

from __future__ import annotations

import pytest

from tests.importers.extract.named import CFM, people


@pytest.mark.parametrize(
    "text",
    [
        "Only five ministers had come by then, and Vladimir Belov was the last of them.",
        "Vladimir Belov did not come.",
        "In the armchair of the chairman, Vladimir Belov.",
        "Vladimir Belov's chairmanship goes on for a year.",
        "The session, moderated by Vladimir Belov, was short.",
        "The post goes to Vladimir Belov, until lately a deputy in the secretariat of the Commonwealth.",
    ],
)
def test_given_name_and_surname_in_a_sentence_on_states_and_meetings_are_a_person(text: str) -> None:
    assert "Vladimir Belov" in people(CFM + text)


@pytest.mark.parametrize(
    "text",
    [
        "The guests heard the pianist Vladimir Belov.",
        "The Russian poet Vladimir Belov was read.",
        "Vladimir Belov, a journalist from Russia, waited.",
        "The Vladimir Belov museum in Russia was closed.",
        "The ministers were shown pictures in a museum named after Vladimir Belov.",
        "Vladimir Belov sang of change.",
        "Vladimir Belov, 54, sells pies at the gate.",
        "The ministers walked down a street. Text by Vladimir Belov",
        "The Russian captain Vladimir Belov scored twice.",
        "The Russian ministers asked Vladimir Petrovich where the road went.",
        "Russia's ministers laid flowers at the grave of Vladimir Belov.",
        "Kairat (Kazakhstan) drew with the hosts.",
        "In Belarus Nikolai Ivanov grows flowers.",
        "The chair in which Egor Belov sat was broken.",
        "A session of the court tried Egor Belov.",
        "Nurlan Orazov won bronze for Kazakhstan.",
        "The city council fined Egor Belov.",
        "The meeting was over; Egor Belov slept.",
        "Only two ministers came to the opera: Anna Belova and Ella Ivanova sang.",
    ],
)
def test_artists_athletes_authors_and_other_private_people_are_nobody(text: str) -> None:
    assert people(CFM + text) == {}


@pytest.mark.parametrize(
    ("text", "name", "country", "role"),
    [
        ("Askar Bekov, the Kyrgyz minister, spoke.", "Askar Bekov", "KG", "foreign-minister"),
        ("Kyrgyzstan's minister, Askar Bekov, spoke.", "Askar Bekov", "KG", "foreign-minister"),
        (
            "Only three presidents came: Askar Bekov, Ivan Belov and Serik Orazov.",
            "Serik Orazov",
            None,
            "head-of-state",
        ),
        (
            "Prime Minister Ivan Belov of Belarus, Askar Bekov of Kyrgyzstan and Serik Orazov of Kazakhstan met.",
            "Askar Bekov",
            "KG",
            "head-of-government",
        ),
        (
            "Askar Bekov, President of Kyrgyzstan and President Ivan Belov of Belarus sat down.",
            "Ivan Belov",
            "BY",
            "head-of-state",
        ),
    ],
)
def test_an_office_of_several_and_a_rank_of_a_state_are_held(
    text: str, name: str, country: str | None, role: str
) -> None:
    assert people(CFM + text)[name] == (country, (role,))


@pytest.mark.parametrize(
    "text",
    [
        "The presidents arrived: Anna Belova opened the door.",
        "The Kazakh minister, Anna Belova wrote in her blog, was tired.",
    ],
)
def test_whoever_does_something_behind_an_office_does_not_hold_it(text: str) -> None:
    assert people(CFM + text).get("Anna Belova", (None, ())) == (None, ())


THREE = "Vladimir Belov, Sergei Ivanov and Alexander Petrov"


@pytest.mark.parametrize("text", [f"Anna received {THREE}.", f"He had told {THREE} beforehand.", f"{THREE} spoke."])
def test_three_named_in_one_breath_are_persons(text: str) -> None:
    assert set(people(CFM + text)) >= {"Vladimir Belov", "Sergei Ivanov", "Alexander Petrov"}


@pytest.mark.parametrize(
    "text", [f"(Reporting by {THREE}; editing by John Brown)", f"Photos: {THREE}", f"The pianists {THREE} played."]
)
def test_three_named_as_private_people_are_not(text: str) -> None:
    assert people(CFM + "\n\n" + text) == {}
