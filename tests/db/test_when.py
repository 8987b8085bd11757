from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db import when


@pytest.mark.parametrize(
    ("edtf", "first", "last"),
    [
        ("2025-04-11", "2025-04-11", "2025-04-11"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2025-12", "2025-12-01", "2025-12-31"),
        ("2025", "2025-01-01", "2025-12-31"),
        ("2025-21", "2025-03-01", "2025-05-31"),
        ("2025-24", "2025-12-01", "2026-02-28"),
        ("2011-03/2011-04", "2011-03-01", "2011-04-30"),
        ("2015-10-12/2015-10-18", "2015-10-12", "2015-10-18"),
    ],
)
def test_date_stands_for_all_its_days(edtf: str, first: str, last: str) -> None:
    assert when.days(edtf) == (date.fromisoformat(first), date.fromisoformat(last))


@pytest.mark.parametrize(
    "edtf", [None, "", "soon", "2025-02-30", "2025-13", "0000", "9999", "../2025-04", "2025/..", "2025-05/2025-04"]
)
def test_date_without_two_ends_stands_for_no_days(edtf: str | None) -> None:
    assert when.days(edtf) is None


@given(st.text())
def test_any_text_can_be_asked_for_its_days(text: str) -> None:
    assert when.contains(text, text)


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)), st.integers(0, 400))
def test_interval_contains_its_ends_and_nothing_beyond(first: date, length: int) -> None:
    last = first + timedelta(days=length)
    interval = f"{first}/{last}"
    assert when.contains(interval, str(first))
    assert when.contains(interval, str(last))
    assert not when.contains(interval, str(last + timedelta(days=1)))
