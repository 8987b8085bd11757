from __future__ import annotations

import pytest

from tests.importers.extract.named import CFM, name_of, read


def encounter(text: str) -> dict[str, object]:
    """What is told of the first encounter."""
    reading = read(text)
    told: dict[str, object] = {}
    for claim in reading.claims:
        if claim.subject == "encounter:1":
            told[claim.field] = claim.value
    if isinstance(told.get("people"), list):
        told["people"] = {name_of(reading, person) for person in told["people"]}  # type: ignore[attr-defined]
    return told


@pytest.mark.parametrize(
    "words",
    [
        "Kazakh Foreign Minister Murat Nurtleu met with Tajik Foreign Minister Sirojiddin Muhriddin",
        "Kazakh Foreign Minister Murat Nurtleu held talks with Sirojiddin Muhriddin, the Tajik foreign minister",
        "Kazakh Foreign Minister Murat Nurtleu had a working meeting with his Tajik counterpart Sirojiddin Muhriddin",
        "There was a meeting between Kazakh Foreign Minister Murat Nurtleu and Tajik Minister Sirojiddin Muhriddin",
        "Kazakh Foreign Minister Murat Nurtleu and Tajik Foreign Minister Sirojiddin Muhriddin held talks",
    ],
)
def test_two_named_people_who_meet(words: str) -> None:
    assert encounter(CFM + words + ".")["people"] == {"Murat Nurtleu", "Sirojiddin Muhriddin"}


def test_day_and_city_on_the_sidelines_are_those_of_the_session() -> None:
    told = encounter(
        CFM + "On the sidelines of the meeting, Kazakh Foreign Minister Murat Nurtleu met with Tajik Foreign Minister "
        "Sirojiddin Muhriddin, where they discussed trade and exchanged views on water."
    )
    assert (told["date"], told["city"], told["topic"]) == ("2023-10-12", "Bishkek", "trade and water")


def test_the_topic_may_stand_in_the_next_sentence() -> None:
    told = encounter(
        "Kyrgyz Foreign Minister Jeenbek Kulubaev met with Russian Minister Sergei Lavrov in Osh on 3 March 2023. "
        "The sides discussed the railway to China."
    )
    assert (told["date"], told["city"], told["topic"]) == ("2023-03-03", "Osh", "the railway to China")


def test_a_minister_who_meets_a_group_meets_nobody_named() -> None:
    assert encounter(CFM + "Kazakh Foreign Minister Murat Nurtleu met with the heads of other delegations.") == {}
