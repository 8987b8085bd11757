"""The city of a session that no words put anywhere: the only one that its sentence names."""

from __future__ import annotations

import pytest

from tests.importers.extract.found import sessions, told_of

_SESSION = "the CIS Council of Foreign Ministers"


def _told(text: str) -> list[tuple[str | None, ...]]:
    return told_of(f"News of the week.\n\n{text}", "2024-05-02")


@pytest.mark.parametrize(
    "text",
    [
        f"On 15 May {_SESSION} will be received by Osh.",
        f"After that, Osh: {_SESSION}, 15 May.",
        f"The minister leaves for Osh to speak at {_SESSION} on 15 May.",
        f"This city, Osh, is also accepting {_SESSION} on 15 May.",
    ],
)
def test_a_session_is_in_the_only_city_that_its_sentence_names(text: str) -> None:
    assert _told(text) == [("cis-cfm", "2024-05-15", "Osh")]


def test_two_sessions_of_a_sentence_are_both_in_its_only_city() -> None:
    told = _told("Then, in Osh, the ministers of foreign affairs of the CIS (9 May) and the presidents (10 May).")
    assert told == [("cis-cfm", "2024-05-09", "Osh"), ("cis-chs", "2024-05-10", "Osh")]


@pytest.mark.parametrize(
    "text",
    [
        f"Dynamo Brest play on 15 May, the day when {_SESSION} meets.",
        f"The Brest protocol will be discussed by {_SESSION} on 15 May.",
        f"Brest's bridge will be discussed by {_SESSION} on 15 May.",
        f"On 15 May {_SESSION} will meet, said a visitor from Brest.",
        f"On 15 May {_SESSION} will meet, but Brest wants more.",
        f"On 15 May {_SESSION} will meet and declare Brest the cultural capital.",
        f"On 15 May {_SESSION} will meet online and Brest keeps the minutes.",
        f"On 15 May {_SESSION} will meet and agree to help Osh.",
        f"On 15 May {_SESSION} will meet without Chisinau.",
        f"On 15 May {_SESSION} will meet about relations with Tbilisi.",
    ],
)
def test_a_city_that_names_a_thing_or_acts_is_no_venue(text: str) -> None:
    assert _told(text) == [("cis-cfm", "2024-05-15", None)]


def test_a_city_where_another_session_of_the_sentence_is_stays_that_ones() -> None:
    told = _told(f"The CIS heads of state meet in Osh in May, and {_SESSION} meets on 9 October.")
    assert told == [("cis-cfm", "2024-10-09", None), ("cis-chs", "2024-05", "Osh")]


def test_a_session_of_a_round_up_is_in_the_city_that_its_paragraph_opens_with() -> None:
    text = (
        f"OSH. Wheat is dear. On 15 May {_SESSION} will meet.\n\nBREST. There the CIS Economic Council met on 29 April."
    )
    assert _told(text) == [("cis-cfm", "2024-05-15", "Osh"), ("cis-ec", "2024-04-29", "Brest")]


def test_a_programme_gives_a_session_the_city_before_its_colon() -> None:
    text = "Osh: the Eurasian premiers (Intergovernmental Council) 14-15 August.\n\nBrest: wheat is dear."
    assert _told(text) == [("eaeu-eic", "2024-08-14", "Osh")]


@pytest.mark.parametrize(
    "text",
    [
        f"OSH. On 15 May {_SESSION} will meet.\n\nWheat is dear.",
        f"OSH. On 15 May {_SESSION} will meet by video link.\n\nBREST. It rains.",
        f"OSH, May 2 (Agency). On 15 May {_SESSION} will meet.\n\nBREST, May 2 (Agency). It rains.",
    ],
)
def test_a_dateline_opens_no_round_up(text: str) -> None:
    assert _told(text) == [("cis-cfm", "2024-05-15", None)]


def test_the_session_after_that_of_a_round_up_may_be_anywhere() -> None:
    text = f"OSH. On 15 May {_SESSION} will meet. Its next session will be held on 9 October.\n\nBREST. It rains."
    assert _told(text) == [("cis-cfm", "2024-05-15", "Osh"), ("cis-cfm", "2024-10-09", None)]


def test_there_is_not_where_the_report_was_written() -> None:
    told = "MOSCOW, April 12 (Agency). May 3 is the day of the CIS summit, and the president will be there."
    (found,) = sessions(told, "2024-04-12")
    assert (found["date"], found.get("city")) == ("2024-05-03", None)


@pytest.mark.parametrize(
    "told",
    [
        "The CIS Council of Foreign Ministers meets on May 3, 2024, the Osh Herald reports.",
        "CIS Council of Foreign Ministers To Turn To Trade On May 3",
    ],
)
def test_a_city_in_the_name_of_a_paper_or_in_another_word_is_no_venue(told: str) -> None:
    (found,) = sessions(f"{told}\n\nThat was said on Friday.", "2024-04-12")
    assert (found["date"], found.get("city")) == ("2024-05-03", None)


def test_the_city_of_talks_ahead_of_a_summit_is_not_the_summit_s() -> None:
    assert _told("Talks are to be held in Osh on 12 May ahead of the CIS summit in autumn.") == [
        ("cis-chs", "2024-23", None)
    ]


def test_a_country_visited_to_attend_a_session_is_where_it_is() -> None:
    (found,) = sessions("He will make a visit to Kyrgyzstan on 12 May to attend the CIS summit.", "2024-05-02")
    assert (found["date"], found.get("country")) == ("2024-05-12", "KG")
