from __future__ import annotations

import pytest

from tests.importers.extract.found import page


def cut(text: str, title: str | None = None) -> list[str]:
    """The sentences as they read."""
    told = page(text, title=title)
    return [told.text[sentence.start : sentence.end] for sentence in told.sentences]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("One. Two! Three?", ["One.", "Two!", "Three?"]),
        ("Mr. S. Lavrov came. He left.", ["Mr. S. Lavrov came.", "He left."]),
        ("It began at 10 a.m. in Minsk. It ended.", ["It began at 10 a.m. in Minsk.", "It ended."]),
        ("They met on Oct. 7 in Osh. All left.", ["They met on Oct. 7 in Osh.", "All left."]),
        ('"We agree." He left.', ['"We agree."', "He left."]),
        ("One line\nand its rest. Two.", ["One line\nand its rest.", "Two."]),
        ("Signed:\n\n• A statute;\n\n• A protocol.", ["Signed:", "A statute;", "A protocol."]),
        ("", []),
    ],
)
def test_text_is_cut_into_sentences(text: str, sentences: list[str]) -> None:
    assert cut(text) == sentences


def test_headline_and_list_entries_are_marked() -> None:
    told = page("Signed were:\n\n• A statute;", title="Ministers meet")
    assert [sentence.is_headline for sentence in told.sentences] == [True, False, False]
    assert [sentence.is_bullet for sentence in told.sentences] == [False, False, True]


def test_a_sentence_is_found_by_any_place_in_it() -> None:
    told = page("One is here. Two is there.")
    assert told.sentence_at(15) == told.sentences[1]
    assert told.within(told.sentences, 0, 12) == [told.sentences[0]]
