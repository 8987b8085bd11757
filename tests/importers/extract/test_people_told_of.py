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
        "The Kazakh guest waited in vain for a word with Vladimir Belov.",
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
    ],
)
def test_artists_athletes_authors_and_the_dead_are_nobody(text: str) -> None:
    assert people(CFM + text) == {}
