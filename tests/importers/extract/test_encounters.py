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
        CFM + "On the sidelines of the meeting, Kazakh Foreign Minister Murat Nurtleu met with his Tajik colleague "
        "Sirojiddin Muhriddin. They discussed trade and exchanged views on water."
    )
    assert (told["date"], told["city"], told["topic"]) == ("2023-10-12", "Bishkek", "trade and water")


def test_the_topic_may_stand_in_the_next_sentence() -> None:
    told = encounter(
        "Kyrgyz Foreign Minister Jeenbek Kulubaev met with Russian Minister Sergei Lavrov in Osh on 3 March 2023. "
        "The sides discussed the railway to China."
    )
    assert (told["date"], told["city"], told["topic"]) == ("2023-03-03", "Osh", "the railway to China")


@pytest.mark.parametrize(
    ("occasion", "date"),
    [
        ("On the sidelines", "2023-10-12"),
        ("On the sidelines of the CIS Council of Foreign Ministers", "2023-10-12"),
        ("On the margins of the Bishkek session", "2023-10-12"),
        ("On the sidelines of the Munich Security Conference", None),
        ("On the sidelines of the SCO summit", None),
    ],
)
def test_only_the_sidelines_of_a_session_of_the_page_tell_day_and_city(occasion: str, date: str | None) -> None:
    told = encounter(
        CFM + f"{occasion}, Kazakh Foreign Minister Murat Nurtleu met with Tajik Minister Sirojiddin Muhriddin."
    )
    assert told.get("date") == date


@pytest.mark.parametrize(
    ("sentence", "topic"),
    [
        ("On 14 October Kazakh Minister Murat Nurtleu opened the consulate in Osh.", "consulate"),
        (
            "On 14 October Kazakh Minister Murat Nurtleu laid a wreath at the Flame in Osh.",
            "laid a wreath at the Flame",
        ),
        ("Kazakh Minister Murat Nurtleu visited Osh on 14 October.", None),
    ],
)
def test_a_visit_with_day_and_city_is_an_encounter_of_one(sentence: str, topic: str | None) -> None:
    told = encounter(CFM + sentence)
    assert told.pop("topic", None) == topic
    assert told == {"people": {"Murat Nurtleu"}, "date": "2023-10-14", "city": "Osh"}


@pytest.mark.parametrize(
    "sentence",
    [
        "Kazakh Foreign Minister Murat Nurtleu visited Osh last year.",
        "Kazakh Foreign Minister Murat Nurtleu attended the meeting in Bishkek on 12 October.",
        "Murat Nurtleu arrived in Bishkek on 11 October for the CIS Council of Foreign Ministers.",
    ],
)
def test_a_trip_without_a_day_and_a_session_are_no_visit(sentence: str) -> None:
    assert encounter(CFM + sentence) == {}


def test_a_minister_who_meets_a_group_meets_nobody_named() -> None:
    assert encounter(CFM + "Kazakh Foreign Minister Murat Nurtleu met with the heads of other delegations.") == {}


def test_the_two_are_those_told_of_before() -> None:
    text = (
        CFM + "Kazakh President Askar Bekov thanked Tajik President Umed Karimov. The two had a long meeting on Friday."
    )
    assert encounter(text)["people"] == {"Askar Bekov", "Umed Karimov"}


def test_a_city_is_told_in_the_sentence_before() -> None:
    text = "Kazakh President Askar Bekov goes to Dushanbe. He will hold talks with Tajik President Umed Karimov."
    assert encounter(text)["city"] == "Dushanbe"


@pytest.mark.parametrize(
    "words",
    [
        "Kazakh Minister Murat Nurtleu had meetings on Thursday in Osh with Sirojiddin Muhriddin of Tajikistan",
        "In talks with Sirojiddin Muhriddin of Tajikistan, Kazakh Minister Murat Nurtleu spoke of water",
        "Trade is growing, Kazakh Minister Murat Nurtleu said after talks with Tajik Minister Sirojiddin Muhriddin",
        "On Friday Kazakh Minister Murat Nurtleu is planning a meeting with Tajik Minister Sirojiddin Muhriddin",
    ],
)
def test_whoever_talks_with_somebody_meets_him_however_it_is_put(words: str) -> None:
    assert encounter(CFM + words + ".")["people"] == {"Murat Nurtleu", "Sirojiddin Muhriddin"}


@pytest.mark.parametrize(
    "words",
    [
        "Kazakh Minister Murat Nurtleu was refused a meeting with Tajik Minister Sirojiddin Muhriddin",
        "Kazakh Minister Murat Nurtleu had a telephone conversation with Tajik Minister Sirojiddin Muhriddin",
        "At the airport Kazakh Minister Murat Nurtleu was met by Tajik Minister Sirojiddin Muhriddin",
    ],
)
def test_talks_that_were_refused_or_held_from_afar_are_no_encounter(words: str) -> None:
    assert encounter(CFM + words + ".") == {}


@pytest.mark.parametrize(
    ("when", "date", "city"),
    [
        ("Before the session", "2023-10-12", "Bishkek"),
        ("On the eve of the session", "2023-10-11", None),
        ("During his stay", None, "Bishkek"),
    ],
)
def test_day_and_city_not_told_are_those_of_the_account(when: str, date: str | None, city: str | None) -> None:
    told = encounter(CFM + f"{when} Kazakh Minister Murat Nurtleu met with Tajik Minister Sirojiddin Muhriddin.")
    assert (told.get("date"), told.get("city")) == (date, city)


def test_the_day_told_beside_the_talks_is_theirs() -> None:
    told = encounter(
        CFM + "Kazakh Minister Murat Nurtleu, who came on 10 October, met with Tajik Minister Sirojiddin Muhriddin "
        "on 11 October."
    )
    assert told["date"] == "2023-10-11"
