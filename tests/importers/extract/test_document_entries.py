"""The entries of lists: what is remarked of each, what stands beside it, and the line that says what they are."""

from __future__ import annotations

import pytest

from tests.importers.extract.papers import documents, titles


def test_each_entry_of_a_list_of_outcomes_has_what_is_remarked_of_it() -> None:
    text = (
        "\n\nOutcome documents:\n1. Agreement on the herons of the Aral - signed.\n"
        "2. Protocol on reed beds: removed from the agenda.\n3. Concept of marshes (returned for revision)\n"
        "4. Convention on eels - to be submitted to the Council of Heads of State."
    )
    assert documents(text) == {
        "Agreement on the herons of the Aral": ("agreement", ["signed reported"]),
        "Protocol on reed beds": ("protocol", ["removed reported"]),
        "Concept of marshes": ("concept", ["returned reported"]),
        "Convention on eels": ("convention", ["forwarded planned"]),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Related news:\n- Agreement with the gas company - signed\n- Treaty on herons (signed in 1992)",
        "This week in parliament:\n- Budget for 2027 - adopted",
    ],
)
def test_what_is_remarked_in_a_list_of_other_things_is_not_of_the_meeting(text: str) -> None:
    assert documents(text) == {}


def test_what_was_signed_is_signed_whatever_is_remarked_of_it() -> None:
    text = "The ministers signed the following documents:\n- Agreement on herons - prepared by experts of the Committee"
    assert list(documents(text).values()) == [("agreement", ["signed reported"])]


def test_one_entry_may_name_several_papers() -> None:
    text = (
        "The Council submitted to the Council of Heads of Government:\n"
        "- the draft Agreement on herons, as well as the draft Protocol on eels;\n"
        "- the drafts of the Concept of reed beds and of the Plan of measures for 2030;\n"
        "- the Program of marshes, together with the Schedule of visits."
    )
    assert titles(text) == [
        "Agreement on herons",
        "Protocol on eels",
        "Concept of reed beds",
        "Plan of measures for 2030",
        "Program of marshes",
        "Schedule of visits",
    ]


def test_a_line_of_one_noun_says_what_the_entries_under_it_are() -> None:
    text = (
        "Of 16 papers considered, 15 were signed:\n\nAgreements\n- on the wintering of herons\n\nConcepts\n"
        "- of the fencing of reed beds until 2035\n\nThe ministers had lunch."
    )
    assert documents(text) == {
        "Agreement on the wintering of herons": ("agreement", ["signed reported"]),
        "Concept of the fencing of reed beds until 2035": ("concept", ["signed reported"]),
    }


def test_what_is_listed_behind_drafts_and_a_colon_is_a_draft() -> None:
    text = "Ten drafts lay ready: among others the Protocol amending the Treaty on herons and the Agreement on eels."
    assert documents(text) == {
        "Protocol amending the Treaty on herons": ("protocol", ["draft reported"]),
        "Agreement on eels": ("agreement", ["draft reported"]),
    }


def test_what_decisions_are_made_on_is_listed_without_a_noun() -> None:
    text = (
        "Decisions were adopted on:\n- declaring 2028 the Year of Herons;\n"
        "- the basic organization in the field of reed beds.\n\nThe ministers had lunch."
    )
    assert documents(text) == {
        "Decision on declaring 2028 the Year of Herons": ("decision", ["adopted reported"]),
        "Decision on the basic organization in the field of reed beds": ("decision", ["adopted reported"]),
    }
