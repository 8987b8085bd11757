from __future__ import annotations

import pytest

from importers.extract.english.meetings.sessions import find_sessions
from tests.importers.extract.found import page, sessions

_HELD = "The CIS Council of Heads of Government met in Sochi on 3 June 2019. "


@pytest.mark.parametrize(
    ("text", "field", "value"),
    [
        ("The agenda includes 15 issues.", "agenda_items", 15),
        ("There are twelve items on the agenda.", "agenda_items", 12),
        ("The participants considered fourteen agenda items.", "agenda_items", 14),
        ("They reviewed 17 draft documents.", "draft_documents", 17),
        ("The ministers adopted 12 documents.", "adopted_documents", 12),
        ("The leaders signed a package of eight documents.", "adopted_documents", 8),
        ("As a result, 9 documents were signed.", "adopted_documents", 9),
        ("Twenty-one documents were adopted.", "adopted_documents", 21),
        ("Four documents will be submitted to the Council of Heads of State.", "forwarded_documents", 4),
        ("It was a short agenda of 4 items.", "agenda_items", 4),
        ("There was a 15-item agenda.", "agenda_items", 15),
        ("The list counts 18 points.", "agenda_items", 18),
        ("The premiers had 21 questions to talk over.", "agenda_items", 21),
        ("Of 15 points in the draft agenda 13 were left.", "agenda_items", 13),
        ("Five draft documents were discussed.", "draft_documents", 5),
        ("Twelve papers have been prepared.", "draft_documents", 12),
        ("Out of 14 documents 12 were signed.", "adopted_documents", 12),
        ("14 of the 16 documents were signed.", "adopted_documents", 14),
        ("The Council took 14 decisions.", "adopted_documents", 14),
        ("They signed the Declaration and 12 other documents.", "adopted_documents", 13),
        ("The premiers put their signatures under 15 papers.", "adopted_documents", 15),
        (
            "A total of 23 documents were agreed and submitted to the Council of Heads of State.",
            "forwarded_documents",
            23,
        ),
        ("They had 21 questions, 9 of which will go to the heads of state.", "forwarded_documents", 9),
        ("Some questions were withdrawn from the agenda.", "removed_items", "Some questions"),
    ],
)
def test_counts_go_to_their_field(text: str, field: str, value: object) -> None:
    assert sessions(_HELD + text)[0][field] == value


@pytest.mark.parametrize(
    "text",
    [
        "They adopted more than 20 documents.",
        "About 10 issues are on the agenda.",
        "20-25 documents will be signed.",
        "15 or 16 documents are to be adopted.",
        "Between 10 and 15 documents were signed.",
        "The agenda featured two dozen questions.",
        "Kazakhstan and Uzbekistan signed 12 documents.",
        "The sides signed four bilateral documents.",
        "Moldova did not sign 5 documents.",
        "In 2018 the Council considered 60 questions.",
        "Over the year the premiers adopted 64 documents.",
        "The Declaration consists of 45 points.",
        "They discussed three key issues.",
        "There are 15 agreements in force.",
        "In 2019 documents were lost.",
        "The two countries exchanged notes.",
        "Trade grew by 13 percent, and 640 soldiers rest there.",
    ],
)
def test_rough_figures_and_other_numbers_are_no_counts(text: str) -> None:
    told = sessions(_HELD + text)[0]
    assert not {"agenda_items", "draft_documents", "adopted_documents", "forwarded_documents"} & set(told)


def test_what_was_taken_off_is_quoted_with_its_reason() -> None:
    told = page(_HELD + "Some points were removed from the agenda because talks are pending but will return.")
    _, claims = find_sessions(told)
    (claim,) = [claim for claim in claims if claim.field == "removed_items"]
    assert told.text[claim.start : claim.end] == "Some points were removed from the agenda because talks are pending"


@pytest.mark.parametrize(
    ("text", "formats"),
    [
        ("The talks were held in restricted and expanded formats.", ["restricted", "expanded"]),
        ("The session began in a narrow format.", ["restricted"]),
        ("It went on in an extended composition.", ["expanded"]),
        (
            "There will be talks in a limited group first, and broader consultations after them.",
            ["restricted", "expanded"],
        ),
        ("The heads talked first in narrow, then in expanded.", ["restricted", "expanded"]),
        ("A narrow circle came first, then the delegations joined in.", ["restricted", "expanded"]),
        ("In the narrow format they spoke of trade. In the broad one papers were signed.", ["restricted", "expanded"]),
        ("A restricted-attendance meeting preceded the plenary session.", ["restricted", "expanded"]),
        ("The expanded part was joined by guests.", ["expanded"]),
    ],
)
def test_formats_by_any_name(text: str, formats: list[str]) -> None:
    assert sessions(_HELD + text)[0]["formats"] == formats


@pytest.mark.parametrize(
    "text",
    [
        "The plenary session began at noon.",
        "The premiers met one-on-one.",
        "A broad discussion was held.",
        "Russian-Kazakh talks in expanded format took place as well.",
    ],
)
def test_other_meetings_are_no_formats(text: str) -> None:
    assert "formats" not in sessions(_HELD + text)[0]


def test_a_count_is_of_the_session_whose_sentence_it_is_in() -> None:
    told = sessions(
        "The CIS Council of Foreign Ministers met in Minsk on 8 October 2021 and considered 16 issues. On 15 October "
        "2021 the CIS Council of Heads of State will meet in Minsk; its agenda has 7 items."
    )
    assert [session["agenda_items"] for session in told] == [16, 7]


def test_a_count_after_the_next_session_is_of_the_main_one() -> None:
    told = sessions(
        "The CIS Council of Foreign Ministers met in Minsk on 8 October 2021. The next meeting will be held in Moscow "
        "on 8 April 2022.\n\nThe agenda included 17 items."
    )
    assert [session.get("agenda_items") for session in told] == [17, None]


def test_a_count_is_of_those_who_are_told_to_meet_in_passing() -> None:
    told = sessions(
        "The CIS Economic Council met in Moscow on 15 March 2019 and discussed 21 issues.\n\nThe CIS heads of "
        "government, who meet on 24 May 2019 in Ashgabat, will have 19 issues before them."
    )
    assert [session["agenda_items"] for session in told] == [21, 19]


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("The agenda of the session includes 13 items and 17 draft documents.", {"planned"}),
        ("The ministers reviewed 13 items and 17 draft documents.", {"reported"}),
    ],
)
def test_an_agenda_is_a_plan_until_it_has_been_gone_through(text: str, modality: set[str]) -> None:
    _, claims = find_sessions(page(_HELD + text))
    assert {claim.modality for claim in claims if claim.field in {"agenda_items", "draft_documents"}} == modality
