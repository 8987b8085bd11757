from __future__ import annotations

import pytest

from importers.extract.english.text.modality import modality_at
from tests.importers.extract.found import page


@pytest.mark.parametrize(
    ("text", "words", "modality"),
    [
        ("The ministers adopted the plan.", "the plan", "reported"),
        ("The ministers will adopt the plan.", "the plan", "planned"),
        ("Ministers plan to discuss the draft.", "the draft", "planned"),
        ("The plan is expected to be adopted.", "The plan", "expected"),
        ("It is anticipated that the plan will be adopted.", "the plan", "expected"),
        ("If approved, six papers will go up.", "six papers", "conditional"),
        ("They agreed to create a centre.", "a centre", "decided"),
        ("They signed the plan and will discuss the draft.", "the draft", "planned"),
        ("They signed the plan, but the draft will be discussed later.", "the plan", "reported"),
    ],
)
def test_modality_is_that_of_the_nearest_word(text: str, words: str, modality: str) -> None:
    start = text.index(words)
    assert modality_at(page(text), start, start + len(words)) == modality


def test_a_headline_may_plan_with_a_bare_infinitive() -> None:
    told = page("They come.", title="CIS foreign ministers to meet in Minsk")
    assert modality_at(told, 0, 3) == "planned"
