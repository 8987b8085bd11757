from __future__ import annotations

import pytest

from importers.extract.english.documents.documents import find_documents
from importers.extract.english.meetings.sessions import find_sessions
from tests.importers.extract.found import page
from tests.importers.extract.papers import documents, titles

_BEFORE = "The CIS Council of Foreign Ministers met in Osh on 9 October 2023 to prepare the summit.\n\n"
_AFTER = "\n\nThe CIS Council of Heads of State will meet in Dushanbe on 13 October 2023."


def _stages(text: str) -> list[str]:
    """Each stage with the body at whose session it was, in short."""
    told = page(_BEFORE + text + _AFTER, "2023-10-10")
    sessions = find_sessions(told)[0]
    body = {session.subject: session.body for session in sessions}
    values = [(claim.value, claim.modality) for claim in find_documents(told, sessions)[0] if claim.field == "status"]
    return [
        f"{value['status']} {modality} {body[str(value['session'])]}"
        for value, modality in values
        if isinstance(value, dict)
    ]


@pytest.mark.parametrize(
    ("text", "stages"),
    [
        (
            "They finished the papers which the presidents are to sign, among them the draft Heron Convention.",
            ["draft reported cis-cfm", "signed planned cis-chs"],
        ),
        (
            "It is planned to sign the Convention on Herons at the meeting of the CIS Council of Heads of State.",
            ["signed planned cis-chs"],
        ),
        (
            "The Convention on Herons is to be adopted at the level of the heads of state.",
            ["adopted planned cis-chs"],
        ),
        (
            "The draft Convention on Herons was supported and was directed to the Council of Heads of State.",
            ["draft reported cis-cfm", "approved reported cis-cfm", "forwarded reported cis-cfm"],
        ),
        (
            "The ministers remitted the draft Convention on Herons to the presidents.",
            ["draft reported cis-cfm", "forwarded reported cis-cfm"],
        ),
        (
            "It was decided to submit the draft Convention on Herons to the Council of Heads of State.",
            ["draft reported cis-cfm", "forwarded planned cis-cfm"],
        ),
        (
            "The draft Convention on Herons went to the presidents.",
            ["draft reported cis-cfm", "forwarded reported cis-cfm"],
        ),
    ],
)
def test_each_meeting_has_what_it_does_itself_to_a_paper(text: str, stages: list[str]) -> None:
    assert _stages(text) == stages


def test_of_councils_that_sat_together_the_foreign_ministers_are_meant_by_ministers() -> None:
    told = page(
        "The Committee of Secretaries of Security Councils, the Council of Defence Ministers and the Council of Foreign"
        " Ministers of the CSTO held a joint meeting in Osh on 9 October 2023.\n\nThe ministers adopted the Statement"
        " on Herons. They approved the Plan of Consultations for 2024.",
        "2023-10-10",
    )
    sessions = find_sessions(told)[0]
    body = {session.subject: session.body for session in sessions}
    claims = [claim.value for claim in find_documents(told, sessions)[0] if claim.field == "status"]
    assert [body[str(value["session"])] for value in claims if isinstance(value, dict)] == ["csto-cfm", "csto-cfm"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "The ministers submitted the draft Heron Concept on Marshes to the Council of Heads of State.",
            "Heron Concept on Marshes",
        ),
        ("The presidents will sign the Concept on Marshes in Bishkek.", "Concept on Marshes"),
        ("The ministers adopted the Appeal to the heads of state on herons.", "Appeal to the heads of state on herons"),
        (
            "They signed the Agreement on the opening of a heron centre in Bishkek.",
            "Agreement on the opening of a heron centre in Bishkek",
        ),
        ("They adopted the Statement on the situation in Bishkek.", "Statement on the situation in Bishkek"),
    ],
)
def test_a_title_ends_before_those_it_is_sent_to_and_the_city_it_is_signed_in(text: str, found: str) -> None:
    assert titles(text) == [found]


def test_a_second_passive_may_leave_its_verb_out() -> None:
    assert documents("The Heron Concept was approved, and the Plan of Marshes for 2024 adopted.") == {
        "Heron Concept": ("concept", ["approved reported"]),
        "Plan of Marshes for 2024": ("plan", ["adopted reported"]),
    }


@pytest.mark.parametrize(
    "text",
    [
        "A decision in principle was adopted.",
        "They will look at the plan of its fulfilment.",
        "The Plan adopted in Minsk was praised, and the guests admired the agreement signed, long ago, by others.",
    ],
)
def test_mere_words_for_papers_are_no_papers(text: str) -> None:
    assert titles(text) == []


def test_an_entry_of_a_list_needs_neither_article_nor_capital() -> None:
    text = (
        "The following documents were signed:\n\n- concept of marshes;\n- programme of herons for 2026;\n"
        "- decision on the flag of the games;\n- plan of fairs."
    )
    assert titles(text) == [
        "concept of marshes",
        "programme of herons for 2026",
        "decision on the flag of the games",
        "plan of fairs",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Implementation of the Programme of Tourism was reviewed.",
        "The ambassador presented the concept of the chairmanship.",
        "The decision to hold a second session was adopted.",
    ],
)
def test_what_is_done_about_papers_is_no_paper(text: str) -> None:
    assert titles(text) == []


def test_a_title_ends_before_the_reading_it_was_passed_in() -> None:
    assert titles("They adopted the Convention on Herons in the first reading.") == ["Convention on Herons"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("There were signed as well the Agreement on Herons and the Agreement on Marshes.", ["signed", "signed"]),
        ("Dinamo adopted separately a statement on the referee.", []),
        ("The guide brought before them the Plan of the museum.", []),
        ("A plan for marshes in 2024 was waved through.", ["approved"]),
        ("The draft Forecast of Rainfall was approved.", ["draft", "approved"]),
        ("The forecast for oil prices was discussed.", []),
        ("The weather forecast was discussed.", []),
        ("The presidents signed recently the Agreement on Herons of 2010.", []),
    ],
)
def test_how_it_was_done_may_stand_before_the_paper(text: str, found: list[str]) -> None:
    assert [stage.split()[0] for _, stages in documents(text).values() for stage in stages] == found


@pytest.mark.parametrize(
    ("text", "is_of_it"),
    [
        ("The Agreement on Herons was signed last week.", False),
        ("They signed the Agreement on Herons by post.", False),
        ("The Agreement on Herons is to be signed there.", True),
    ],
)
def test_what_is_done_already_was_not_done_by_the_one_meeting_told_of_that_is_to_come(
    text: str, *, is_of_it: bool
) -> None:
    told = page("The CIS Council of Heads of State will meet in Dushanbe on 13 October 2023. " + text, "2023-10-03")
    sessions = find_sessions(told)[0]
    stages = [claim.value for claim in find_documents(told, sessions)[0] if claim.field == "status"]
    assert [isinstance(stage, dict) and stage["session"] for stage in stages] == [
        sessions[0].subject if is_of_it else None
    ]


def test_a_plan_of_carrying_out_is_a_paper_where_it_is_printed_as_a_title() -> None:
    text = "The presidents signed the Concept of Marsh Tourism and the Plan of Measures for its implementation."
    assert titles(text) == ["Concept of Marsh Tourism", "Plan of Measures for its implementation"]
    assert titles("The ministers adopted the Concept of its chairmanship.") == ["Concept of its chairmanship"]
