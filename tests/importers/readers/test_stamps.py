"""Times of publication as pages write them."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from importers.readers.stamps import days_in_full, is_clock, iso


@pytest.mark.parametrize(
    "line",
    [
        "2025-10-10",
        "2025-10-10T15:28:00+05:00",
        "2025-10-10T15:28:00.123Z",
        "15:28, 10 October 2025",
        "10 October 2025, 15:28",
        "October 10, 2025 15:28",
        "Friday, October 10th, 2025",
        "Published: October 10, 2025 at 3:28 pm GMT+5",
        "Updated on 10 Oct. 2025",
        "Fri, 10 Oct 2025 15:28:00 +0500",
        "10.10.2025 15:28",
        "10-Oct-2025",
        "Oct-10-2025",
        "/ 10 Oct.'25 / 15:28",
        "Oct. 10, '25",
        "Oct.10,2025",
        "10 / 10 / 2025",
        "10. October 2025",
        "10 октября 2025 г., 15:28",
        "Опубликовано: 10 октября 2025 года",
        "Пятница, 10 октября 2025",
    ],
)
def test_a_line_that_is_a_date_gives_the_day(line: str) -> None:
    assert iso(line) == "2025-10-10"


@pytest.mark.parametrize("line", ["31.02.2025", "2024-13-45", "0000-00-00", "99.99.9999", "9999-01-01"])
def test_a_day_that_is_not_in_the_calendar_is_none(line: str) -> None:
    assert iso(line) is None


@pytest.mark.parametrize("line", ["On October 10, 2025 they met", "April 11", "in 2025", "20251010", ""])
def test_other_lines_are_no_dates(line: str) -> None:
    assert iso(line) is None


def test_a_time_of_day_alone_is_known() -> None:
    assert is_clock("15:28")
    assert is_clock("15:28 GMT+5 |")
    assert not is_clock("15:28, 10 October 2025")
    assert not is_clock("They met at 15:28")


@given(st.text())
def test_any_line_is_answered(line: str) -> None:
    assert iso(line) is None or len(iso(line) or "") == len("2025-10-10")


@pytest.mark.parametrize("line", ["1:00 " * 12 + "x", "-" * 64, "1" * 64, "10 October " * 6, "Published " * 7])
def test_a_line_made_to_take_long_does_not(line: str) -> None:
    begun = time.process_time()
    iso(line)
    is_clock(line)
    assert time.process_time() - begun < 0.2


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Thu, 06/04/2009 - 23:36", "2009-06-04"),
        ("Mon, 06/04/2009 - 23:36", "2009-04-06"),
        ("22 Jun 05", "2005-06-22"),
    ],
)
def test_a_weekday_tells_which_figure_is_the_month_and_a_line_may_have_a_short_year(line: str, day: str) -> None:
    assert iso(line) == day


def test_a_weekday_tells_it_amid_other_words_too() -> None:
    assert days_in_full("ID 64291, Thu, 06/04/2009 - 23:36, and on 06/04/2009") == ["2009-06-04", "2009-04-06"]
