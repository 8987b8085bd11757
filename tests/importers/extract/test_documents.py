from __future__ import annotations

import pytest

from importers.extract.english.documents.documents import find_documents
from importers.extract.english.meetings.sessions import find_sessions
from tests.importers.extract.found import page
from tests.importers.extract.papers import documents, titles


@pytest.mark.parametrize(
    ("text", "title", "kind", "stages"),
    [
        (
            "They approved the convention on the transfer of archives.",
            "convention on the transfer of archives",
            "convention",
            ["approved reported"],
        ),
        (
            "The signing of an agreement on the exchange of seeds took place.",
            "agreement on the exchange of seeds",
            "agreement",
            ["signed reported"],
        ),
        (
            "A protocol was signed on joint mountain rescue.",
            "protocol on joint mountain rescue",
            "protocol",
            ["signed reported"],
        ),
        (
            "A decision was signed to declare Osh the Youth Capital of the CIS in 2025.",
            "decision to declare Osh the Youth Capital of the CIS in 2025",
            "decision",
            ["signed reported"],
        ),
        (
            "One result was adoption of a framework outlining rules for a common weather service.",
            "framework outlining rules for a common weather service",
            "other",
            ["adopted reported"],
        ),
        (
            "The Treaty on Rivers was among the documents that the ministers signed.",
            "Treaty on Rivers",
            "agreement",
            ["signed reported"],
        ),
        (
            "Agreed were the Plan of Consultations on Tourism and other matters.",
            "Plan of Consultations on Tourism",
            "plan",
            ["approved reported"],
        ),
        (
            "The presidents put their names to a declaration on clean rivers.",
            "declaration on clean rivers",
            "declaration",
            ["signed reported"],
        ),
        (
            "A decision on the budget for 2010 was taken.",
            "decision on the budget for 2010",
            "decision",
            ["adopted reported"],
        ),
        (
            "Approval was given to an action plan on hail.",
            "action plan on hail",
            "plan",
            ["approved reported"],
        ),
        (
            "The declaration on clean water, adopted by the ministers, speaks of glaciers.",
            "declaration on clean water",
            "declaration",
            ["adopted reported"],
        ),
        (
            "The main outcome is a declaration on peace.",
            "declaration on peace",
            "declaration",
            ["adopted reported"],
        ),
        (
            "They signed a document on the exchange of seeds.",
            "document on the exchange of seeds",
            "other",
            ["signed reported"],
        ),
        (
            "A road map for tourism has also been adopted.",
            "road map for tourism",
            "plan",
            ["adopted reported"],
        ),
        (
            "They adopted the new “Rules of Procedure of the Council”.",
            "Rules of Procedure of the Council",
            "regulation",
            ["adopted reported"],
        ),
        (
            "A statement was signed to strengthen the care of old bridges.",
            "statement to strengthen the care of old bridges",
            "statement",
            ["signed reported"],
        ),
        (
            "The council has agreed a list of old bridges.",
            "list of old bridges",
            "other",
            ["approved reported"],
        ),
        (
            "They adopted a statement on those who care for herons.",
            "statement on those who care for herons",
            "statement",
            ["adopted reported"],
        ),
        (
            "The presidents adopted a statement on herons, in which they praise Osh.",
            "statement on herons",
            "statement",
            ["adopted reported"],
        ),
    ],
)
def test_a_document_has_title_kind_and_stages(text: str, title: str, kind: str, stages: list[str]) -> None:
    assert documents(text) == {title: (kind, stages)}


def test_a_decision_on_a_paper_is_one_document_unless_it_is_on_a_draft() -> None:
    assert documents("They signed a decision on the Concept of Youth Exchange until 2030.") == {
        "decision on the Concept of Youth Exchange until 2030": ("decision", ["signed reported"])
    }
    assert documents("They will take a decision “On the draft Concept of Youth Exchange until 2030”.") == {
        "Concept of Youth Exchange until 2030": ("concept", ["adopted planned"])
    }
    assert titles("They signed a decision on the activities of the sports commission.") == [
        "decision on the activities of the sports commission"
    ]


def test_what_stands_beside_a_draft_is_a_draft_but_a_topic_is_not() -> None:
    text = "They plan to discuss the draft Strategy for Museums for 2024–2028 and the development of a book fair."
    assert titles(text) == ["Strategy for Museums for 2024–2028", "development of a book fair"]
    text = "They plan to discuss the draft Strategy for Museums for 2024–2028, as well as how book fairs should be run."
    assert titles(text) == ["Strategy for Museums for 2024–2028", "how book fairs should be run"]
    text = "They discussed the draft Strategy for Museums for 2024–2028, as well as how book fairs should be run."
    assert titles(text) == ["Strategy for Museums for 2024–2028"]
    text = "They plan to discuss the draft Strategy for Museums for 2024–2028, as well as how book fairs went."
    assert titles(text) == ["Strategy for Museums for 2024–2028"]
    text = "They plan to discuss the draft Strategy for Museums for 2024–2028 and the situation in the region."
    assert titles(text) == ["Strategy for Museums for 2024–2028"]


def test_an_award_on_the_agenda_is_a_draft_decision() -> None:
    text = (
        "There is also the awarding of the title “City of Gardens,” which is expected to be submitted to the leaders."
    )
    assert documents(text) == {
        "awarding of the title “City of Gardens”": ("decision", ["draft reported", "forwarded expected"])
    }


def test_a_headline_names_no_document() -> None:
    told = page("Ministers met in Minsk.\n", "2023-10-13", "CIS foreign ministers sign declaration on rivers")
    assert find_documents(told, find_sessions(told)[0]) == ([], [])


def test_a_document_met_twice_is_one() -> None:
    text = "They approved the draft Statute of the Film Fund.\n\nThe Statute of the Film Fund was later signed."
    assert documents(text) == {
        "Statute of the Film Fund": ("statute", ["draft reported", "approved reported", "signed reported"])
    }


def test_a_bare_joint_statement_is_the_one_of_the_session() -> None:
    text = "They adopted a joint statement on herons. The joint statement was signed too."
    assert documents(text) == {"joint statement on herons": ("statement", ["adopted reported", "signed reported"])}


@pytest.mark.parametrize(
    ("headline", "below", "title"),
    [
        (
            "Joint Communiqué of the meeting of the CIS Council of Foreign Ministers (Minsk)",
            "",
            "Joint Communiqué of the meeting of the CIS Council of Foreign Ministers",
        ),
        (
            "Minutes of the CIS ministers",
            "of the meeting of the CIS Council of Foreign Ministers on wells\n\n",
            "Minutes of the meeting of the CIS Council of Foreign Ministers on wells",
        ),
        ("Declaration of the CIS ministers signed in Minsk", "", None),
        ("Declaration of an amnesty", "", None),
    ],
)
def test_a_page_may_be_a_paper_of_the_meeting_itself(headline: str, below: str, title: str | None) -> None:
    text = f"{below}The CIS Council of Foreign Ministers met in Minsk on 5 April 2024."
    told = page(text, "2024-04-06", headline)
    claims, _ = find_documents(told, find_sessions(told)[0])
    assert [claim.value for claim in claims if claim.field == "title"] == ([title] if title else [])


def test_a_title_in_capitals_ends_where_a_matter_without_them_follows() -> None:
    text = "They discussed the draft Concept of Migration Policy of the Union, trade among its members, and a prize."
    assert titles(text) == ["Concept of Migration Policy of the Union"]
    for own in (
        "Statement on Central Asia, trade and otters",
        "Statement on trade, the care of otters, and sport",
        "Agreement on Trade in Otters, the Care of Otters and Sport",
    ):
        assert titles(f"The ministers adopted the {own}.") == [own]


def test_at_the_end_is_when_a_paper_is_signed_and_no_part_of_its_title() -> None:
    assert titles("The heads of state will sign a joint statement at the end.") == ["joint statement"]
