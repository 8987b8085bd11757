"""Fields in a search: what is read from a text, and which sentence answers what cannot be read."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.characters import safe
from db.errors import FieldError
from db.search.days import Span, span
from db.search.fields import FIELDS, VALUES, read

_PIECES = st.sampled_from(
    [*(f"{name}:" for name in FIELDS), "status:removed", "-", '"', "pers:", "state:", "2024..2025", "..", "10:30", " ",
     "\x00", "\ud800", "https://", "kind:", "'", "%", "\\", "9999", "0000-00-00", "2025-04-31", "ж", "１２", "\u202e"]
)  # fmt: skip
_ANYTHING = st.one_of(
    st.text(st.characters(), max_size=80),
    st.lists(_PIECES, max_size=10).map("".join),
    st.tuples(st.sampled_from(sorted(FIELDS)), st.text(st.characters(), max_size=40)).map(":".join),
)


def _conditions(text: str) -> list[str]:
    return [str(each) for each in read(text).conditions]


@pytest.mark.parametrize(
    ("text", "words", "conditions"),
    [
        ("body:cfm almaty", "almaty", ["body:cfm"]),
        ('border "legal status" -draft kind:protocol', 'border "legal status" -draft', ["kind:protocol"]),
        ('person:"Murat Nurtleu" city:almaty', "", ['person:"Murat Nurtleu"', "city:almaty"]),
        ("-status:removed Status:DRAFT", "", ["-status:removed", "status:DRAFT"]),
        ("source:https://tass.ru/a:b", "", ["source:https://tass.ru/a:b"]),
        ('city:"new yo', "", ['city:"new yo']),
        ("date:2024 date:2025 date:2024", "", ["date:2024", "date:2025"]),
        ("ищвн:cfm -сшен:минск", "", ["body:cfm", "-city:минск"]),
        ("ищвнЖсаь Жуков вечерЖук", "Жуков вечерЖук", ["body:саь"]),
    ],
)
def test_fields_are_parted_from_the_words(text: str, words: str, conditions: list[str]) -> None:
    assert read(text).words == words
    assert [each.strip('"') for each in _conditions(text)] == [each.strip('"') for each in conditions]


@pytest.mark.parametrize(
    "text",
    ["10:30", "https://example.org/status:removed", "C:\\news", "Minsk: ministers confer", '"body:cfm"', "zz:top", ":",
     "a:b", "Re:almaty", "x-body:cfm", "status//removed", "-", "::", "12:city:almaty",
     "ratio:", "Statement:union", "СНГ:саммит", '"foo:bar"'],
)  # fmt: skip
def test_a_word_with_a_colon_that_is_no_field_stays_a_word(text: str) -> None:
    assert read(text).conditions == ()
    assert read(text).words == text


@pytest.mark.parametrize(
    ("text", "nearest"),
    [
        ("perosn:nurleu", "person:"), ("pers:nurleu", "person:"), ("contry:KZ", "country:"), ("state:KZ", "country:"),
        ("boddy:cfm", "body:"), ("stats:removed", "status:"), ("sorce:tass", "source:"), ("type:protocol", "kind:"),
        ("since:2024", "after:"), ("until:2025", "before:"), ("almaty bdy:cfm", "body:"), ("-perosn:x", "person:"),
        ("status:remved", "status:removed"), ("kind:protcol", "kind:protocol"), ("has:conflct", "has:conflict"),
        ("date:2025-13", "date:2025-04"), ("date:soon", "date:2025"), ("before:2024..2025", "before:2025-04"),
        ("date:2025..2024", "date:2024..2025"), ("date:..", "date:2024..2025"), ("status:zzzzzz", "removed"),
        ("body:", "body:cis-cfm"), ('person:""', "person:nurtleu"), ("date:0000", "date:2025"),
        ("date:２０２５", "date:2025"), ("date:9999", "date:2025"), ("foo:bar", "person:"),
        ("lavrov -zzzz:minsk", "body:"),
    ],
)  # fmt: skip
def test_what_is_no_field_or_value_is_answered_with_the_nearest_that_is(text: str, nearest: str) -> None:
    with pytest.raises(FieldError) as told:
        read(text)
    said = str(told.value)
    assert nearest in said
    assert said.endswith(".")
    assert "\n" not in said


def test_the_beginning_of_a_value_stands_for_all_that_begin_so() -> None:
    assert read("status:rem").conditions[0].values == ("removed",)
    assert read("status:re").conditions[0].values == ("removed", "returned")
    assert set(read("status:d").conditions[0].values) == {each for each in VALUES["status"] if each[0] == "d"}
    assert read("status:open").conditions[0].values == ("open",)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("2025", Span("2025-01-01", "2025-12-31")),
        ("2024-2", Span("2024-02-01", "2024-02-29")),
        ("2025-12", Span("2025-12-01", "2025-12-31")),
        ("2025-4-1", Span("2025-04-01", "2025-04-01")),
        ("2024..2025-04", Span("2024-01-01", "2025-04-30")),
        ("..2025", Span("0000-01-01", "2025-12-31")),
        ("2025..", Span("2025-01-01", "9999-12-31")),
        ("2025-02-30", None),
        ("2025..2024", None),
        ("2024...2025", None),
    ],
)
def test_a_date_is_all_its_days(typed: str, meant: Span | None) -> None:
    assert span(typed) == meant


def test_before_and_after_leave_out_the_days_named() -> None:
    assert read("before:2025-04").conditions[0].span == Span("0000-01-01", "2025-03-31")
    assert read("after:2024").conditions[0].span == Span("2025-01-01", "9999-12-31")


def test_endlessly_many_fields_are_refused_in_a_sentence() -> None:
    with pytest.raises(FieldError, match="at most"):
        read(" ".join(f"person:a{number}" for number in range(5_000)))


@settings(max_examples=500, deadline=None)
@given(text=_ANYTHING)
def test_any_text_is_read_or_answered_in_one_sentence_that_can_be_printed(text: str) -> None:
    try:
        read(text)
    except FieldError as error:
        said = str(error)
        assert said.endswith(".")
        assert said.encode()
        assert said == safe(said, line=True)
        assert len(said) < 400


def test_what_was_typed_on_russian_keys_has_the_values_of_latin_ones() -> None:
    (status, date) = read("ыефегыЖкуьщмув вфеуЖ2024юю2025").conditions
    assert status.values == ("removed",)
    assert date.span == Span("2024-01-01", "2025-12-31")
    with pytest.raises(FieldError, match="the nearest is status:removed"):
        read("ыефегыЖкуьмув")
