from __future__ import annotations

import pytest

from tests.importers.extract.papers import documents, status_claims, titles


@pytest.mark.parametrize(
    "text",
    [
        "The ministers discussed how far the action program on dialogue has been carried out.",
        "They exchanged views on the agreement on free trade and on security.",
        "A number of documents were signed.",
        "The programme of the CIS summit was approved.",
        "Six documents were adopted, and 17 draft documents discussed.",
        "Presidents praised the Treaty on Friendship.",
        "The declaration on the founding of the body was signed in Alma-Ata in 1991.",
        "The UN Framework Convention on Climate Change was also discussed.",
        "The parties agreed to hold the next session in Baku.",
        "They met within the framework of the session and signed papers.",
        "A decision was made to hold the next meeting in Minsk.",
        "The parties plan to adopt measures.",
        "This agreement was signed.",
        "Nine issues were considered, and decisions on them were adopted.",
        "He mentioned the Treaty on Lakes.",
        "They noted the Action Plan on drought adopted at the previous meeting.",
        "The chairmanship passed to Russia under the Statute of the Council.",
        "The event marked the anniversary of the signing of the Treaty on Lakes.",
        "Amendments to the regulation on the reading prize will be considered.",
        "On the sidelines two ministers signed a plan of chess lessons for 2024.",
        "The lower house approved the agreement on lakes.",
        "They looked back at how the decisions of the last council had been put into practice.",
        "The agenda has been adopted in agreement with the chairmanship of the council.",
        "They made a decision on the basis of long talks.",
    ],
)
def test_topics_history_and_unnamed_papers_are_no_documents(text: str) -> None:
    assert titles(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Armenia has signed bilateral agreements with all members of the union.",
        "The board was charged with taking final decisions upon drafts of various documents.",
        "The presidents told their ministers to draft plans for a reform of the union by May.",
        "The council adopts decisions at its meetings, such as the charter of the bank.",
        "Its work is regulated by the Agreement on Rivers, papers adopted later, as well as the Rules of the Council.",
        "They also reviewed the state of implementation of the Fishing Agreement of 18 October 2011.",
        "The prime minister signed an instruction for the army to leave the union.",
        "They will adopt decisions concerning:",
        "The Economic Council received the right to take final decisions on some papers.",
        "The ministers will compare views and take decisions on how the countries trade.",
        "They considered a report of the Council on Buses and heard a report by the bank.",
        "A list of thirteen points was agreed upon, and they took note of a list of events.",
        "He confirmed the decision about organizing a heron centre.",
    ],
)
def test_mere_numbers_powers_and_old_treaties_are_no_documents(text: str) -> None:
    assert titles(text) == []


@pytest.mark.parametrize(
    ("text", "stages"),
    [
        ("A plan of wells was confirmed.", ["approved reported"]),
        ("The ministers took decisions on wells and on herons.", ["adopted reported"]),
        ("They discussed a concept on wells.", ["discussed reported"]),
        ("They approved a plan of wells. Finally it was agreed that Osh leads the mission.", ["approved reported"]),
        ("They approved a plan of wells. The next meeting will be in Osh, it was agreed.", ["approved reported"]),
        ("They discussed a plan on wells. It was confirmed that they meet in Osh.", ["discussed reported"]),
        ("They discussed a plan on wells. It was agreed.", ["discussed reported"]),
        ("They discussed a plan on wells. It was approved.", ["approved reported"]),
    ],
)
def test_what_is_agreed_or_confirmed_of_other_things_is_not_said_of_papers(text: str, stages: list[str]) -> None:
    assert next(told for _, told in documents(text).values()) == stages


def test_what_a_meeting_keeps_to_is_none_of_its_documents() -> None:
    text = "In accordance with the Charter of the Union, the ministers adopted a plan of consultations for 2024."
    assert titles(text) == ["plan of consultations for 2024"]


def test_a_refused_signature_is_none() -> None:
    assert not [
        stage
        for _, stages in documents("Armenia refused to sign the declaration on peace.").values()
        for stage in stages
        if stage.startswith("signed")
    ]


def test_a_page_about_none_of_the_organisations_holds_no_documents() -> None:
    assert titles("Two companies signed an agreement on the supply of pumps.", lead="") == []


def test_a_visit_of_two_states_holds_no_documents() -> None:
    text = "The presidents of Tajikistan and Kyrgyzstan signed a joint statement on herons and spoke of the CIS."
    assert titles(text, lead="") == []


def test_a_meeting_of_many_states_holds_documents_even_if_its_body_is_unknown() -> None:
    text = "At their consultative meeting the Central Asian presidents signed a declaration on herons."
    assert titles(text, lead="") == ["declaration on herons"]


def test_papers_signed_beside_the_meeting_are_of_no_session() -> None:
    lead = "The CIS Council of Foreign Ministers met in Bishkek on 12 October 2023. "
    text = "On the sidelines several ministers signed the Agreement on Herons and a plan of chess lessons for 2024."
    assert [(value["status"], value["session"]) for value, _ in status_claims(lead + text)] == [("signed", None)]


def test_lawmakers_who_meet_adopt_papers_of_their_own() -> None:
    lead = "The CIS Interparliamentary Assembly met in Saint Petersburg on 14 April 2023. "
    assert titles("The lawmakers adopted a declaration on herons.", lead=lead) == ["declaration on herons"]
    assert titles("The lawmakers adopted a declaration on herons.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Nine questions were taken up. One of them is a report of the commission on sport.",
        "Nine documents were signed. They concern the budget of the bodies and the program of cooperation in trade.",
        "Nine issues are on the agenda. They include the interstate programs on sport and on the care of otters.",
        "In a statement on piracy the host spoke of threats. Nine questions stood there; ministers discussed them.",
    ],
)
def test_topics_of_an_agenda_and_what_papers_concern_are_no_documents(text: str) -> None:
    assert titles(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Nine documents were taken up. One of them is a program on sport.",
        "A program on sport was named. There were nine questions and two papers; ministers discussed them.",
    ],
)
def test_papers_beside_topics_are_documents(text: str) -> None:
    assert titles(text) == ["program on sport"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The ministers heard and discussed the report of the Secretariat.", []),
        ("They discussed the budget for this year.", []),
        ("They will discuss a list of seven nests.", []),
        ("They signed the Concept of Nests, which they discussed with a report on wells.", ["Concept of Nests"]),
        ("They discussed the draft report on wells.", ["report on wells"]),
        ("They approved the list of nests and the report on wells.", ["list of nests", "report on wells"]),
        ("They discussed the List of Herons' Nests.", ["List of Herons' Nests"]),
    ],
)
def test_reports_that_are_only_talked_about_are_no_papers(text: str, found: list[str]) -> None:
    assert titles(text) == found
