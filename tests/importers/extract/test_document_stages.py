from __future__ import annotations

from tests.importers.extract.papers import CFM, status_claims

TWO = (
    "The CIS Council of Foreign Ministers met in Osh on 9 October 2023. "
    "The CIS Council of Heads of State will meet in Osh on 10 October 2023. "
)


def test_the_stage_tells_its_session_and_rests_on_words_of_the_text() -> None:
    ((value, quote),) = status_claims(f"{CFM}They approved the convention on archives.")
    assert value == {"status": "approved", "session": "session:1", "date": None}
    assert quote == "approved the convention on archives"


def test_a_day_said_of_the_act_itself_is_kept() -> None:
    ((value, _),) = status_claims(f"{CFM}The convention on archives was signed on 11 October 2023.")
    assert value["date"] == "2023-10-11"


def test_the_members_of_a_body_act_at_their_session() -> None:
    assert _sessions("The presidents will sign a declaration on herons.") == ["session:2"]
    assert _sessions("The ministers approved a declaration on herons.") == ["session:1"]
    assert _sessions("A declaration on herons will be signed by the heads of state.") == ["session:2"]


def test_whose_statement_it_is_does_not_tell_who_acts() -> None:
    assert _sessions("The ministers approved the Statement of the heads of state on herons.") == ["session:1"]


def test_a_paper_is_of_the_session_that_its_paragraph_tells_of() -> None:
    text = (
        "The CIS Council of Heads of State met in Osh on 10 October 2023.\n\nThe CIS Council of Heads of Government"
        " met there on 9 October 2023. It approved a declaration on herons."
    )
    assert [value["session"] for value, _ in status_claims(text)] == ["session:2"]


def test_what_is_put_off_belongs_to_the_next_session() -> None:
    text = (
        "The CIS Council of Foreign Ministers met in Osh on 12 October 2023. The next meeting of the CIS Council of "
        "Foreign Ministers will be held in Minsk on 12 April 2024. "
        "The pact on herons will be adopted at the next meeting."
    )
    assert [value["session"] for value, _ in status_claims(text)] == ["session:2"]


def test_what_is_done_was_done_by_no_meeting_ahead() -> None:
    text = f"{TWO}\n\nA declaration on herons was adopted."
    assert [value["session"] for value, _ in status_claims(text, published="2023-10-09")] == ["session:1"]


def test_papers_belong_to_the_meeting_that_the_paragraph_is_on() -> None:
    text = (
        "On 9 October 2023 the CIS Council of Foreign Ministers met in Osh.\n\n"
        "The CIS Council of Heads of Government met in Osh on 8 October 2023. A plan of fairs was approved.\n\n"
        "The Concept of Fairs was approved."
    )
    assert [value["session"] for value, _ in status_claims(text, published="2023-10-09")] == ["session:2", "session:1"]


def test_a_second_passive_tells_what_comes_next() -> None:
    text = f"{CFM}The draft Concept of Fairs was approved as well and will be submitted to the heads of government."
    assert [value["status"] for value, _ in status_claims(text)] == ["draft", "approved", "forwarded"]


def test_a_draft_is_to_be_discussed_by_a_meeting_ahead() -> None:
    text = "The CIS Council of Foreign Ministers will meet in Osh on 9 October 2023 with a draft Concept of Fairs."
    assert [value["status"] for value, _ in status_claims(text, published="2023-10-02")] == ["draft", "discussed"]


def _sessions(text: str) -> list[str | None]:
    return [value["session"] for value, _ in status_claims(TWO + text, published="2023-10-09")]


def test_what_is_told_in_the_paragraph_of_another_meeting_is_done_at_that_one() -> None:
    text = (
        "The CIS Council of Foreign Ministers met in Osh on 9 October 2023.\n\n"
        "The previous session of the Council was held in Samarkand on 14 April 2023. The doors were open to guests. "
        "The Plan of Ferries was adopted."
    )
    ((value, _),) = status_claims(text)
    assert value["session"] == "session:2"


def test_leaders_are_those_of_the_union_whose_meeting_is_told_of() -> None:
    text = (
        "The CIS Council of Foreign Ministers meets in Osh on 24 October 2013. "
        "The CIS Council of Heads of State meets there on 25 October 2013.\n\n"
        "The leaders are to sign the Convention on Herons.\n\n"
        "The Supreme Eurasian Economic Council meets in Osh on 24 October 2013, too."
    )
    ((value, _),) = status_claims(text, published="2013-10-23")
    assert value["session"] == "session:2"
