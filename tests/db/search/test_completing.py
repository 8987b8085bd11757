"""How a search that is being typed may go on."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.search.completing import complete, spot


def _values(field: str, typed: str) -> list[str]:
    known = {"body": ["cfm", "cis-cfm"], "person": ["murat-nurtleu"], "source": ["Steppe Courier"]}
    return [value for value in known.get(field, ()) if value.casefold().startswith(typed.casefold())]


def _pieces(text: str) -> list[str]:
    return [each.piece for each in complete(text, len(text), _values)]


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("bo", ["body:"]),
        ("b", []),
        ("border -ci", ["-city:"]),
        ("ищв", ["body:"]),
        ("body:c", ["body:cfm", "body:cis-cfm"]),
        ("Body:C", ["body:cfm", "body:cis-cfm"]),
        ("ищвн:c", ["body:cfm", "body:cis-cfm"]),
        ("body:cfm", []),
        ("source:st", ['source:"Steppe Courier"']),
        ('source:"steppe c', ['source:"Steppe Courier"']),
        ("bodies:c", []),
        ('"council bo', []),
        ("", []),
    ],
)
def test_fields_and_values_are_offered_for_what_is_being_typed(text: str, offered: list[str]) -> None:
    assert _pieces(text) == offered


def test_what_stands_behind_the_cursor_stays_where_it_is() -> None:
    (first, *_) = complete("almaty body:c status:held", len("almaty body:c"), _values)
    assert first.text == "almaty body:cfm status:held"
    assert first.text[: first.cursor] == "almaty body:cfm"


def test_within_a_word_nothing_is_offered() -> None:
    assert spot("border", 2) is None


@given(text=st.text(max_size=60), cursor=st.integers(0, 60))
def test_any_text_can_be_completed(text: str, cursor: int) -> None:
    for each in complete(text, cursor, _values):
        assert each.text[: each.cursor].endswith(each.piece)
