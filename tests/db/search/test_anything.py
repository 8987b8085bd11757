from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db.search import search

if TYPE_CHECKING:
    from sqlite_utils import Database

_SYNTAX = st.sampled_from(
    ["nurtleu", "AND", "OR", "NOT", "NEAR(", '"', "'", "*", "^", "(", ")", "-", ":", "title:", "{", "}", "\x00",
     "\ud800",
     "\u202e", "%", "_", "\\", "'; DROP TABLE person", "Алматы", "2025", "b.", "—", "👩‍👩‍👧", "ß", "İ", "ﬁ", "٣", "½"]
)  # fmt: skip
_ANYTHING = st.one_of(
    st.text(st.characters(), max_size=80),
    st.lists(_SYNTAX, max_size=8).map(" ".join),
    st.lists(_SYNTAX, max_size=8).map("".join),
)


@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(typed=_ANYTHING, exact=st.booleans())
def test_nothing_that_can_be_typed_is_an_error(archive: Database, typed: str, *, exact: bool) -> None:
    for hit in search(archive, typed, exact=exact):
        assert 1 <= hit.score <= 100
        assert hit.label
        assert hit.edits >= 0


@pytest.mark.parametrize(
    "typed",
    ["a" * 100_000, "nurtleu " * 12_500, '"' * 100_000, "-" * 100_000, "ж" * 100_000, "\ud800" * 100_000,
     "漢字" * 50_000,
     "a b " * 25_000, "́" * 100_000],
)  # fmt: skip
def test_endless_text_is_answered_at_once(archive: Database, typed: str) -> None:
    search(archive, "nurtleu")
    start = time.process_time()
    search(archive, typed)
    assert time.process_time() - start < 0.5
