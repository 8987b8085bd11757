"""Expressions that are tried only where a text has one of their words, and what a session keeps of its mentions."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from importers.extract.meetings.meeting import Meeting
from importers.extract.meetings.occasion import Occasion
from importers.extract.text.mentions import Date, Sentence
from importers.extract.text.patterns import Telltale, any_of, whole

_TURNS = ("is next in line", "will follow", "comes after Osh")
_WORDS = st.lists(st.sampled_from(("Osh", *_TURNS, "Will follow", "next", "line", "isn't", "–", "follow-up", ".")))


def _mention(number: int, date: str, last: str | None = None) -> Meeting:
    day = Date(10 * number, 10 * number + 5, date, end_value=last)
    return Meeting(10 * number, 10 * number + 5, Sentence(0, 900, 0), "cis-cfm", date=day)


def test_an_expression_is_found_where_its_word_stands_in_either_case() -> None:
    found = Telltale("informal", r"\b[Ii]nformal\ssummit").search("An informal summit. Informal summits are many.", 12)
    assert found is not None
    assert found.start() == 20


def test_an_expression_is_not_tried_in_a_text_without_its_words() -> None:
    expression = Telltale("never", r"summit")  # which the word belies
    assert expression.search("The summit is over.") is None
    assert not list(expression.finditer("The summit is over."))
    assert len(list(expression.finditer("Never a summit without a summit."))) == 2


@given(_WORDS)
def test_phrases_are_found_as_if_every_text_were_searched(words: list[str]) -> None:
    text = " ".join(words)
    sooner, anyway = any_of(_TURNS).search(text), whole(_TURNS).search(text)
    assert (sooner and sooner.span()) == (anyway and anyway.span())


def test_a_day_amid_the_days_of_a_session_is_its_day_in_whatever_order_they_are_told() -> None:
    mentions = [_mention(0, "2025-05-04", "2025-05-06"), _mention(1, "2025-05"), _mention(2, "2025-05-05")]
    for told in (mentions, mentions[::-1]):
        occasion = Occasion("cis-cfm")
        for mention in told:
            occasion.take(mention)
        assert occasion.date is not None
        assert occasion.date.value == "2025-05-05"


def test_the_mention_that_tells_the_last_day_too_is_preferred_to_one_of_the_first_day_alone() -> None:
    occasion = Occasion("cis-cfm")
    for mention in (_mention(0, "2025"), _mention(1, "2025-05-04"), _mention(2, "2025-05-04", "2025-05-06")):
        occasion.take(mention)
    assert occasion.date == Date(20, 25, "2025-05-04", end_value="2025-05-06")
