from __future__ import annotations

import pytest

from tests.importers.extract.papers import documents, titles


@pytest.mark.parametrize(
    ("text", "title", "kind", "stages"),
    [
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
            "Belarus proposed adopting a statement on fair trade.",
            "statement on fair trade",
            "statement",
            ["adopted planned"],
        ),
        (
            "Armenia has proposed a statement on fair trade.",
            "statement on fair trade",
            "statement",
            ["adopted planned"],
        ),
        (
            "They also have to draft a declaration on the joint weather service.",
            "declaration on the joint weather service",
            "declaration",
            ["draft planned"],
        ),
        (
            "A further draft agreement, on the training of pilots, was approved too.",
            "agreement on the training of pilots",
            "agreement",
            ["draft reported", "approved reported"],
        ),
        (
            "The ministers will look at a draft report on what the fund has done in five years.",
            "report on what the fund has done in five years",
            "other",
            ["draft reported", "discussed planned"],
        ),
        (
            "It is planned to sign concept of forestry training.",
            "concept of forestry training",
            "concept",
            ["signed planned"],
        ),
        (
            "The sides intend to sign in Osh an agreement on diplomas.",
            "agreement on diplomas",
            "agreement",
            ["signed planned"],
        ),
        (
            "The draft treaty on lakes was taken off the agenda.",
            "treaty on lakes",
            "agreement",
            ["draft reported", "removed reported"],
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
            ["adopted reported"],
        ),
        (
            "The ministers gave the green light to the draft Concept of kite flying.",
            "Concept of kite flying",
            "concept",
            ["draft reported", "approved reported"],
        ),
        (
            "Support was given to a draft resolution on the chess cup.",
            "resolution on the chess cup",
            "decision",
            ["draft reported", "approved reported"],
        ),
        (
            "The draft treaty on lakes was struck off the agenda.",
            "treaty on lakes",
            "agreement",
            ["draft reported", "removed reported"],
        ),
        (
            "The draft Statute of the Film Fund was sent to the experts for revision.",
            "Statute of the Film Fund",
            "statute",
            ["draft reported", "returned reported"],
        ),
        (
            "They will take a look at the text of the regulation on the reading prize.",
            "regulation on the reading prize",
            "regulation",
            ["discussed planned"],
        ),
        (
            "They are also due to approve a plan of chess lessons for 2024.",
            "plan of chess lessons for 2024",
            "plan",
            ["approved planned"],
        ),
        (
            "The presidents were to look at a draft pact on herons.",
            "pact on herons",
            "agreement",
            ["draft reported", "discussed planned"],
        ),
        (
            "The main issue is the CIS draft strategy for bee-keeping until 2030.",
            "CIS strategy for bee-keeping until 2030",
            "strategy",
            ["draft reported", "discussed planned"],
        ),
        (
            "The roadmap for canals, which the Council is to adopt, has forty points.",
            "roadmap for canals",
            "plan",
            ["adopted planned"],
        ),
        (
            "A statement on the care of herons, proposed by Armenia, is to be adopted.",
            "statement on the care of herons",
            "statement",
            ["adopted planned"],
        ),
    ],
)
def test_the_words_around_a_document_tell_what_becomes_of_it(
    text: str, title: str, kind: str, stages: list[str]
) -> None:
    assert documents(text) == {title: (kind, stages)}


@pytest.mark.parametrize(
    "text",
    [
        "The draft agreement on wells was approved for submission to the Council of Heads of State.",
        "Listed was the draft agreement on wells, which the ministers approved and forwarded to the heads of state.",
    ],
)
def test_what_is_approved_may_be_sent_up_at_once(text: str) -> None:
    (found,) = documents(text).values()
    assert {"approved reported", "forwarded reported"} <= set(found[1])


def test_two_years_to_come_belong_to_the_title() -> None:
    text = "They are to adopt a program of joint trade for the following two years."
    assert list(documents(text)) == ["program of joint trade for the following two years"]


def test_ministers_of_all_members_sign_for_the_union_on_the_sidelines_too() -> None:
    text = "On the sidelines of it, the CIS defence ministers will sign an agreement on legal help."
    assert list(documents(text)) == ["agreement on legal help"]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "A document was approved which establishes the International Board of Chess.",
            "document which establishes the International Board of Chess",
        ),
        (
            "They discussed a draft document that determines the main directions of trade until 2030.",
            "main directions of trade until 2030",
        ),
        (
            "They signed the decision that gives the Bank of Wells the status of an observer.",
            "decision that gives the Bank of Wells the status of an observer",
        ),
        (
            "The council will consider a draft Concept of fishing and monitor how the Agreement on lakes is observed.",
            "Concept of fishing",
        ),
    ],
)
def test_a_paper_may_be_told_by_what_it_does(text: str, title: str) -> None:
    assert list(documents(text)) == [title]


def test_so_was_the_next_one() -> None:
    text = "The agreement on wells was signed. So was the protocol on chess."
    assert documents(text)["protocol on chess"] == ("protocol", ["signed reported"])


def test_a_plan_to_do_something_is_a_paper_only_when_it_is_approved() -> None:
    assert not documents("They discussed a plan to reform the union.")
    assert list(documents("They approved a plan to reform the union.")) == ["plan to reform the union"]


def test_a_decision_that_founds_something_is_a_paper() -> None:
    text = "A decision was made to establish the categories of guests and partners."
    assert documents(text) == {
        "decision to establish the categories of guests and partners": ("decision", ["adopted reported"])
    }


def test_what_leaders_would_do_is_planned() -> None:
    text = "He said that the leaders would sign a free trade agreement."
    assert documents(text) == {"free trade agreement": ("agreement", ["signed planned"])}


def test_the_last_verb_holds_for_a_whole_title_however_far_off_it_is() -> None:
    text = (
        "They approved a schedule of visits by doctors and, last but by no means least, the Concept of Marsh Tourism."
    )
    assert documents(text)["Concept of Marsh Tourism"] == ("concept", ["approved reported"])


@pytest.mark.parametrize(
    "text",
    [
        "They signed a visitors' book at the fund set up under the Statute of the Fund.",
        "They discussed at length how a match went by the Rules of the League.",
    ],
)
def test_a_title_that_is_only_referred_to_hangs_on_no_verb(text: str) -> None:
    assert titles(text) == []


def test_a_verb_reaches_no_title_across_a_clause_of_somebody_else() -> None:
    text = "The ministers approved the work of the committee that monitors the Treaty on Marsh Birds."
    assert titles(text) == []
