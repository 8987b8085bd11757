from __future__ import annotations

import pytest

from tests.importers.extract.named import CFM, read


def speakers(text: str, field: str) -> set[str | None]:
    """Who is cited for the claims of a field."""
    return {claim.speaker for claim in read(text).claims if claim.field == field}


@pytest.mark.parametrize(
    "sentence",
    [
        "According to CIS Secretary General Sergey Lebedev, nine items are on the agenda.",
        "CIS Secretary General Sergey Lebedev said that the agenda includes nine items.",
        "The agenda includes nine items, CIS Secretary General Sergey Lebedev said.",
        "The agenda includes nine items, said CIS Secretary General Sergey Lebedev.",
        '"The agenda includes nine items," CIS Secretary General Sergey Lebedev told reporters.',
        "“The agenda includes nine items,” Sergey Lebedev, the CIS Secretary General, noted.",
    ],
)
def test_what_a_person_is_cited_for(sentence: str) -> None:
    assert speakers(CFM + sentence, "agenda_items") == {"Sergey Lebedev"}


def test_a_pronoun_goes_on_for_whoever_spoke() -> None:
    text = (
        CFM + "CIS Secretary General Sergey Lebedev opened the briefing. He noted that the agenda includes nine items."
    )
    assert speakers(text, "agenda_items") == {"Sergey Lebedev"}


def test_a_paragraph_of_quotation_goes_on_for_the_one_before() -> None:
    text = (
        CFM + 'CIS Secretary General Sergey Lebedev said: "It is a good day for all of us here.\n\n'
        '"The agenda includes nine items and I hope we adopt them."'
    )
    assert speakers(text, "agenda_items") == {"Sergey Lebedev"}


@pytest.mark.parametrize(
    ("sentence", "source"),
    [
        (
            "The agenda includes nine items, reported the Foreign Ministry's press service.",
            "Foreign Ministry's press service",
        ),
        ("According to the CIS Executive Committee, the agenda includes nine items.", "CIS Executive Committee"),
        ("The agenda includes nine items, Interfax reports.", "Interfax"),
    ],
)
def test_a_ministry_or_an_agency_is_cited_too(sentence: str, source: str) -> None:
    assert speakers(CFM + sentence, "agenda_items") == {source}


def test_the_articles_own_word_has_no_speaker() -> None:
    text = CFM + "The agenda includes nine items. CIS Secretary General Sergey Lebedev said he was glad."
    assert speakers(text, "agenda_items") == {None}


def test_names_and_offices_are_the_articles_own_wording() -> None:
    text = CFM + "The day was long, CIS Secretary General Sergey Lebedev said."
    assert speakers(text, "name") <= {None}
