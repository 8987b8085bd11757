"""Papers that are only named, under what the sentences before say of all of them."""

from __future__ import annotations

import pytest

from tests.importers.extract.papers import documents, titles

_SIGNED = "The ministers signed 12 documents. "


@pytest.mark.parametrize(
    "text",
    [
        "Let me single out the Agreement on Herons and the Concept of Marsh Tourism until 2030.",
        "The Agreement on Herons; the Concept of Marsh Tourism until 2030 - these are the weightiest.",
        "On the list were, the host said, the Agreement on Herons and the Concept of Marsh Tourism until 2030.",
    ],
)
def test_a_sentence_that_only_names_papers_tells_which_ones_were_meant_before(text: str) -> None:
    assert documents(_SIGNED + text) == {
        "Agreement on Herons": ("agreement", ["signed reported"]),
        "Concept of Marsh Tourism until 2030": ("concept", ["signed reported"]),
    }


def test_one_paper_is_meant_where_it_is_called_by_a_whole_title() -> None:
    assert titles(_SIGNED + "The weightiest, he said, is the Agreement on Herons.") == ["Agreement on Herons"]


def test_papers_are_still_meant_after_a_paragraph_on_something_else() -> None:
    text = f"{_SIGNED}\n\nThe hall was full.\n\nSpecial praise was for the Plan of Ferries and the Statute of the Fund."
    assert titles(text) == ["Plan of Ferries", "Statute of the Fund"]


@pytest.mark.parametrize(
    "text",
    [
        "The hall lies under the Treaty on Conventional Forces.",
        "Mr Lavrov recalled the Charter of the River League and the Treaty of Friendship with China.",
        "The Charter of the River League and the Code of Ethics are well known.",
        "He spoke of a plan for the evening and of a list of guests.",
        "The Concept in force is an old one.",
        "\n\nA.\n\nB.\n\nC.\n\nHe once wrote on the Agreement on Herons and the Concept of Marsh Tourism.",
    ],
)
def test_what_is_mentioned_otherwise_or_much_later_is_not_meant(text: str) -> None:
    assert titles(_SIGNED + text) == []


def test_papers_called_drafts_before_they_are_named_are_drafts() -> None:
    text = (
        "The ministers forwarded two drafts to the heads of state. "
        "These are the Agreement on Herons and the Plan of Ferries."
    )
    assert documents(text) == {
        "Agreement on Herons": ("agreement", ["draft reported", "forwarded reported"]),
        "Plan of Ferries": ("plan", ["draft reported", "forwarded reported"]),
    }


def test_a_draft_named_before_makes_no_drafts_of_others() -> None:
    text = "The draft Statute of the Fund was signed among other documents. Among these is the Plan of Ferries."
    assert documents(text)["Plan of Ferries"] == ("plan", ["signed reported"])
