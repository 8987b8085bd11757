from __future__ import annotations

import time
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db.errors import FieldError
from db.search import search
from db.search.fields import FIELDS

if TYPE_CHECKING:
    from sqlite_utils import Database

_SYNTAX = st.sampled_from(
    ["nurtleu", "AND", "OR", "NOT", "NEAR(", '"', "'", "*", "^", "(", ")", "-", ":", "title:", "{", "}", "\x00",
     "\ud800",
     "\u202e", "person:", "body:cfm", "-city:", "country:KZ", "status:removed", "kind:", "date:2024..2025", "source:%",
     "pers:x", "has:conflict",
     "%", "_", "\\", "'; DROP TABLE person", "Алматы", "2025", "b.", "—", "👩‍👩‍👧", "ß", "İ", "ﬁ", "٣", "½"]
)  # fmt: skip
_ANYTHING = st.one_of(
    st.text(st.characters(), max_size=80),
    st.lists(_SYNTAX, max_size=8).map(" ".join),
    st.lists(_SYNTAX, max_size=8).map("".join),
)


@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(typed=_ANYTHING, exact=st.booleans())
def test_nothing_that_can_be_typed_is_an_error(archive: Database, typed: str, *, exact: bool) -> None:
    with suppress(FieldError):
        for hit in search(archive, typed, exact=exact):
            assert 1 <= hit.score <= 100
            assert hit.label
            assert hit.edits >= 0


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(field=st.sampled_from(sorted(FIELDS)), value=st.text(st.characters(), min_size=1, max_size=40))
def test_nothing_that_can_be_typed_after_a_field_is_an_error(archive: Database, field: str, value: str) -> None:
    with suppress(FieldError):
        search(archive, f'{field}:"{value}"')


@pytest.mark.parametrize(
    "typed",
    ["a" * 100_000, "nurtleu " * 12_500, '"' * 100_000, "-" * 100_000, "ж" * 100_000, "\ud800" * 100_000,
     "漢字" * 50_000,
     "a b " * 25_000, "́" * 100_000, "source:" + "%" * 100_000, "person:" + "a" * 100_000, "city:" * 20_000,
     'body:"' + "b c " * 25_000, "person:" + "\ud800" * 100_000, "-" * 50_000 + "city:x", "a:" * 50_000],
)  # fmt: skip
def test_endless_text_is_answered_at_once(archive: Database, typed: str) -> None:
    search(archive, "nurtleu")
    start = time.process_time()
    with suppress(FieldError):
        search(archive, typed)
    assert time.process_time() - start < 0.5
