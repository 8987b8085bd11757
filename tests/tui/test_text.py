"""How values read."""

from __future__ import annotations

import pytest

from db.counted import count
from tui.arrangement import LEAST_WIDTH
from tui.columns import Column, Row, lent, widths
from tui.history import History, Visit
from tui.panes import BY_NAME
from tui.text import country, ordinal, span, weekday, when


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("2025-04-11", "11 April 2025"),
        ("2025-04", "April 2025"),
        ("2025", "2025"),
        ("../2025-05-09", "before 9 May 2025"),
        ("2025-05-09/..", "from 9 May 2025"),
        ("2026/2030", "2026 to 2030"),
        ("2006-23", "autumn 2006"),
        ("2011-03/2011-04", "March 2011 to April 2011"),
        ("2025~", "about 2025"),
        ("2025?", "perhaps 2025"),
        ("2025-13", "2025-13"),
        ("2025-02-31", "2025-02-31"),
        (None, "not stated"),
    ],
)
def test_dates_are_written_as_finely_as_they_are_known(edtf: str | None, words: str) -> None:
    assert when(edtf) == words


def test_days_of_one_session_share_their_month() -> None:
    assert span("2025-04-11", "2025-04-12") == "11 to 12 April 2025"
    assert span("2025-03-31", "2025-04-01") == "31 March to 1 April 2025"
    assert span("2025-04-11", None) == "11 April 2025"


def test_small_words() -> None:
    assert [ordinal(number) for number in (1, 2, 3, 4, 11, 22, 113)] == [
        "1st",
        "2nd",
        "3rd",
        "4th",
        "11th",
        "22nd",
        "113th",
    ]
    assert count(1, "article") == "1 article"
    assert count(1234, "article") == "1,234 articles"
    assert country("KZ") == "Kazakhstan"
    assert country("SCO") == "SCO"
    assert weekday("2025-04-11") == "Friday"
    assert weekday("2025-04") is None


def test_columns_give_way_before_they_say_nothing() -> None:
    columns = (Column("date", 10, 10, 9), Column("publisher", 8, 20, 1), Column("title", 20, 200, 10))
    rows = [Row("a", ("2025-04-11", "Some Publisher", "A title that is rather long for a list"))]
    assert widths(columns, rows, 100) == (10, 14, 38)
    assert widths(columns, rows, 40) == (10, 0, 28)
    assert widths(columns, rows, 20) == (0, 0, 20)
    assert sum(widths(columns, rows, 5)) == 5


def test_status_that_has_no_room_for_words_is_told_by_signs() -> None:
    columns = (Column("date", 10, 10, 9), Column("city", 9, 16, 8), Column("status", 9, 9, 1, signs={"scheduled": "○"}))
    rows = [Row("a", ("2025-04-11", "Saint Petersburg", "scheduled"))]
    assert widths(columns, rows, 40) == (10, 16, 9)
    assert widths(columns, rows, 31) == (10, 16, 1)
    assert widths(columns, rows, 24) == (10, 9, 1)
    assert widths(columns, rows, 23) == (10, 11, 0)


def test_columns_stand_still_while_somebody_types_unless_one_needs_the_room() -> None:
    columns = (
        Column("date", 10, 10, 10),
        Column("body", 4, 14, 9),
        Column("status", 9, 9, 5, signs={"held": "●"}),
        Column("why", 4, 26, 7),
    )
    wide = widths(columns, [Row("a", ("2025-04-11", "CA Russia FM", "held", ""))], 32)
    assert wide == (10, 12, 6, 0)
    narrow = [Row("a", ("2025-04-11", "CIS CFM", "held", ""))]
    assert widths(columns, narrow, 32) == (10, 7, 6, 0)
    assert widths(columns, narrow, 32, wide) == wide
    assert widths(columns, narrow, 27, (10, 12, 1, 0)) == (10, 12, 1, 0)
    found = [Row("a", ("2025-04-11", "CIS CFM", "held", "body:cis-cfm"))]
    assert widths(columns, found, 35, wide) == widths(columns, found, 35) == (10, 7, 1, 11)


def test_column_does_not_give_way_in_vain() -> None:
    columns = (Column("date", 10, 10, 10), Column("status", 9, 9, 5, signs={"held": "●"}), Column("why", 18, 26, 7))
    rows = [Row("a", ("2025-04-11", "held", "body:cis-chg date:2025"))]
    assert widths(columns, rows, 44) == (10, 6, 22)
    assert widths(columns, rows, 29) == (10, 6, 0)


def test_history_is_that_of_a_web_browser() -> None:
    one, two, three = Visit("sessions", "a"), Visit("people", "b"), Visit("articles", "c")
    history = History()
    history.leave(one)
    history.leave(two)
    assert history.back(three) == two
    assert history.back(two) == one
    assert history.back(one) is None
    assert history.forward(one) == two
    history.leave(two)
    assert history.forward(three) is None


def test_smallest_window_has_room_for_what_became_of_a_document() -> None:
    rows = [Row("document/1", ("agreement", "a title that goes on for longer than any window", "discussed"))]
    assert widths(BY_NAME["documents"].columns, rows, LEAST_WIDTH - 3) == (0, 26, 9)


def test_a_column_borrows_what_a_row_leaves_empty_before_it_and_no_more() -> None:
    columns = (Column("name", 20, 40, 10), Column("why", 5, 40, 5, borrows=True))
    told = {name: lent(columns, Row("x/y", (name, "Nurleu (also)")), (20, 6)) for name in ("Nur", "Murat Nurtleu, KZ")}
    assert told == {"Nur": (13, 13), "Murat Nurtleu, KZ": (17, 9)}
    assert lent(columns, Row("x/y", ("Nur", "Nur")), (20, 6)) == (20, 6)
