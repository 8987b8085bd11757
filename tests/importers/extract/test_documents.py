from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from importers.extract.documents.documents import find_documents
from importers.extract.meetings.sessions import find_sessions
from tests.importers.extract.found import page
from tests.importers.extract.papers import CFM, documents, status_claims, titles


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
            "The ministers plan to discuss the draft Program of Work on Water until 2030.",
            "Program of Work on Water until 2030",
            "program",
            ["draft reported", "discussed planned"],
        ),
        (
            "It is expected that the plan of consultations for 2024 will be approved.",
            "plan of consultations for 2024",
            "plan",
            ["approved expected"],
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
            "One result was adoption of a framework outlining the principles for a common weather service.",
            "framework outlining the principles for a common weather service",
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
            "Belarus proposed adopting a statement on fair trade.",
            "statement on fair trade",
            "statement",
            ["planned planned"],
        ),
        (
            "Armenia has proposed a statement on fair trade.",
            "statement on fair trade",
            "statement",
            ["planned planned"],
        ),
        (
            "They also have to draft a declaration on the joint weather service.",
            "declaration on the joint weather service",
            "declaration",
            ["planned planned"],
        ),
        (
            "Agreed were the Plan of Consultations on Tourism and other matters.",
            "Plan of Consultations on Tourism",
            "plan",
            ["approved reported"],
        ),
        (
            "A further draft agreement, on the training of pilots, was approved too.",
            "agreement on the training of pilots",
            "agreement",
            ["approved reported"],
        ),
        (
            "The ministers will look at a draft report on what the fund has done in five years.",
            "report on what the fund has done in five years",
            "other",
            ["draft reported", "discussed planned"],
        ),
        (
            "The presidents put their names to a declaration on clean rivers.",
            "declaration on clean rivers",
            "declaration",
            ["signed reported"],
        ),
        (
            "It is planned to sign concept of forestry training.",
            "concept of forestry training",
            "concept",
            ["signed planned"],
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
            "The sides intend to sign in Osh an agreement on diplomas.",
            "agreement on diplomas",
            "agreement",
            ["signed planned"],
        ),
        (
            "The main outcome is a declaration on peace.",
            "declaration on peace",
            "declaration",
            ["adopted reported"],
        ),
        (
            "The draft treaty on lakes was taken off the agenda.",
            "treaty on lakes",
            "agreement",
            ["draft reported", "removed reported"],
        ),
        (
            "They signed a document on the exchange of seeds.",
            "document on the exchange of seeds",
            "other",
            ["signed reported"],
        ),
        (
            "The draft statute of the film fund will be submitted to the Council of Heads of State.",
            "statute of the film fund",
            "statute",
            ["draft reported", "forwarded planned"],
        ),
        (
            "The concept paper on glaciers was discussed and adopted.",
            "concept paper on glaciers",
            "concept",
            ["discussed reported", "adopted reported"],
        ),
        ("A road map for tourism has also been adopted.", "road map for tourism", "plan", ["adopted reported"]),
        (
            "They adopted the new “Rules of Procedure of the Council”.",
            "Rules of Procedure of the Council",
            "regulation",
            ["adopted reported"],
        ),
    ],
)
def test_a_document_has_title_kind_and_stages(text: str, title: str, kind: str, stages: list[str]) -> None:
    assert documents(text) == {title: (kind, stages)}


def test_a_list_is_as_many_documents_as_it_names() -> None:
    text = (
        "The heads of delegation signed an agreement on postal parcels, the concept of cooperation in beekeeping, "
        "forestry and fishing until 2030, as well as a protocol on customs seals."
    )
    assert titles(text) == [
        "agreement on postal parcels",
        "concept of cooperation in beekeeping, forestry and fishing until 2030",
        "protocol on customs seals",
    ]


def test_one_plural_governs_several_titles() -> None:
    text = "The agreements on shared rolling stock and on cooperation in geology have been signed."
    assert titles(text) == ["agreement on shared rolling stock", "agreement on cooperation in geology"]


def test_each_title_in_quotation_marks_is_a_document() -> None:
    text = "They signed the decisions “On the Day of Bread”, “On the Library Fund” and “On the Prize for Textbooks”."
    assert [title.casefold() for title in titles(text)] == [
        "decision “on the day of bread”",
        "decision “on the library fund”",
        "decision “on the prize for textbooks”",
    ]


def test_bullets_under_a_heading_share_its_verb() -> None:
    text = (
        "The documents adopted include:\n\n• A statute of the council of veterinarians;\n\n"
        "• Protocols amending the Convention on Legal Aid in Civil, Family, and Labor Cases;\n\n"
        "• Founding documents for new centers, including those for seismology.\n\nThe talks went on."
    )
    assert documents(text) == {
        "statute of the council of veterinarians": ("statute", ["adopted reported"]),
        "Protocols amending the Convention on Legal Aid in Civil, Family, and Labor Cases": (
            "protocol",
            ["adopted reported"],
        ),
        "Founding documents for new centers": ("other", ["adopted reported"]),
    }


def test_the_next_sentence_goes_on_with_the_documents_of_the_one_before() -> None:
    text = "They signed a package of documents. Among them is a declaration on clean rivers."
    assert documents(text) == {"declaration on clean rivers": ("declaration", ["signed reported"])}


def test_two_of_them_are_documents_of_the_sentence_before() -> None:
    text = "Several papers were signed. Two of them are a treaty on clean rivers and a protocol on canals."
    assert documents(text) == {
        "treaty on clean rivers": ("agreement", ["signed reported"]),
        "protocol on canals": ("protocol", ["signed reported"]),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Six papers were signed. There is a treaty on lakes and a protocol on canals among them.",
        "Six papers were signed. He singled out a treaty on lakes and a protocol on canals.",
        "Six papers were signed. The first is a treaty on lakes, the second a protocol on canals.",
        "Along with a treaty on lakes, they signed a protocol on canals.",
        "A treaty on lakes, a protocol on canals and other papers got signed.",
    ],
)
def test_documents_spoken_of_apart_from_their_verb_share_it(text: str) -> None:
    assert documents(text) == {
        "treaty on lakes": ("agreement", ["signed reported"]),
        "protocol on canals": ("protocol", ["signed reported"]),
    }


def test_a_heading_with_a_verb_alone_governs_its_bullets() -> None:
    text = "What the ministers adopted:\n\n- the Charter of Museums;\n\n- a statement on books."
    assert titles(text) == ["Charter of Museums", "statement on books"]


def test_another_is_of_the_kind_before() -> None:
    text = "They will consider a joint statement on the centenary of the observatory and another on clean rivers."
    assert titles(text) == [
        "joint statement on the centenary of the observatory",
        "joint statement on clean rivers",
    ]


def test_an_elided_noun_is_the_one_before() -> None:
    text = "Several joint statements were adopted, including one on the centenary of the observatory."
    assert titles(text) == ["joint statement on the centenary of the observatory"]


def test_the_text_that_a_decision_adopts_is_the_document() -> None:
    assert documents("They signed a decision on the Concept of Youth Exchange until 2030.") == {
        "Concept of Youth Exchange until 2030": ("concept", ["signed reported"])
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
    text = "Among other things there is the awarding of the honorary title “City of Gardens,” which is expected to be submitted to the heads of state."  # noqa: E501
    assert documents(text) == {
        "awarding of the honorary title “City of Gardens”": ("decision", ["draft reported", "forwarded expected"])
    }


@pytest.mark.parametrize(
    "text",
    [
        "The ministers discussed how far the action program on dialogue has been carried out.",
        "They exchanged views on the agreement on free trade and on security.",
        "A number of documents were signed.",
        "Six documents were adopted, and 17 draft documents discussed.",
        "Presidents praised the Treaty on Friendship.",
        "The declaration on the founding of the body was signed in Alma-Ata in 1991.",
        "The UN Framework Convention on Climate Change was also discussed.",
        "The parties agreed to hold the next session in Baku.",
        "They met within the framework of the session and signed papers.",
        "A decision was made to hold the next meeting in Minsk.",
        "The parties plan to adopt measures.",
        "This agreement was signed.",
        "He mentioned the Treaty on Lakes.",
        "They noted the Action Plan on drought adopted at the previous meeting.",
        "The chairmanship passed to Russia under the Statute of the Council.",
        "They looked back at how the decisions of the last council had been put into practice.",
    ],
)
def test_topics_history_and_unnamed_papers_are_no_documents(text: str) -> None:
    assert titles(text) == []


def test_a_refused_signature_is_none() -> None:
    assert not [
        stage
        for _, stages in documents("Armenia refused to sign the declaration on peace.").values()
        for stage in stages
        if stage.startswith("signed")
    ]


def test_a_headline_names_no_document() -> None:
    told = page("Ministers met in Minsk.\n", "2023-10-13", "CIS foreign ministers sign declaration on rivers")
    assert find_documents(told, find_sessions(told)[0]) == ([], [])


def test_a_page_about_none_of_the_organisations_holds_no_documents() -> None:
    assert titles("Two companies signed an agreement on the supply of pumps.", lead="") == []


def test_a_document_met_twice_is_one() -> None:
    text = "They approved the draft Statute of the Film Fund.\n\nThe Statute of the Film Fund was later signed."
    assert documents(text) == {"Statute of the Film Fund": ("statute", ["approved reported", "signed reported"])}


def test_the_stage_tells_its_session_and_rests_on_words_of_the_text() -> None:
    ((value, quote),) = status_claims(f"{CFM}They approved the convention on archives.")
    assert value == {"status": "approved", "session": "session:1", "date": None}
    assert quote == "approved the convention on archives"


def test_a_day_said_of_the_act_itself_is_kept() -> None:
    ((value, _),) = status_claims(f"{CFM}The convention on archives was signed on 11 October 2023.")
    assert value["date"] == "2023-10-11"


_PIECES = st.sampled_from(
    [
        "They ", "signed ", "approved ", "will adopt ", "plan to discuss ", "the ", "a ", "draft ", "of ",
        "on ", "for ", "agreement ", "Concept ", "decisions ", "protocol ", "documents ", "including ", "one ",
        "those ", "and ", ", ", "as well as ", "trade", "“On ", "”", '"', "'", "2026–2030 ", "which ", "was ",
        "is expected to be ", "submitted ", "to the heads of state ", ": ", "\n\n• ", ". ", "; ", "CIS ", "(",
        ") ", "City of Glory ", "title ", "awarding of ", "Sports Capital of the CIS ", "Almaty ", "in 2026 ",
        "next year ", "Turkmenistan ", "chairmanship ", "will chair ", "observer status ", "grant ",
        "member of ", "the Union ", "suspended participation in ", "it ", "agenda ", "not ",
    ]
)  # fmt: skip


@settings(max_examples=200, deadline=None)
@given(st.lists(_PIECES, max_size=70).map("".join))
def test_any_text_is_read_without_fault(text: str) -> None:
    told = page(CFM + text, "2023-10-13")
    claims, doubts = find_documents(told, find_sessions(told)[0])
    for claim in claims:
        assert told.text[claim.start : claim.end].strip()
    assert not doubts


def test_an_endless_list_ends_with_a_doubt() -> None:
    text = " ".join(f"They signed an agreement on matter number {number} of trade." for number in range(450))
    told = page(CFM + text, "2023-10-13")
    claims, doubts = find_documents(told, find_sessions(told)[0])
    assert len({claim.subject for claim in claims}) == 400
    assert len(doubts) == 1
