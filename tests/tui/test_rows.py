"""What of a record stands in the columns of a list."""

import pytest

from db.records import Session
from db.search import Hit
from tui.rows import session_cells, short_date, told_apart


@pytest.mark.parametrize(
    ("edtf", "said"),
    [
        ("2025-04-11", "2025-04-11"),
        ("2025-04", "2025-04"),
        ("2025", "2025"),
        ("2025-23", "2025 aut."),
        ("2011-03/2011-04", "2011-03/04"),
        ("2025-04-11/2025-05-11", "2025…"),
        ("../2025-04-11", "../2025-04"),
        ("2025-04-11/..", "2025-04/.."),
        ("2025-23/2025-24", "2025…"),
        ("2025-23/2026-21", "2025/2026"),
        ("2020-07-11/2020-07-20", "2020-07…"),
        ("2025-12-30/2026-01-10", "2025/2026"),
        ("", ""),
    ],
)
def test_date_is_as_long_as_a_day_at_most_and_says_no_more_than_is_known(edtf: str, said: str) -> None:
    assert short_date(edtf) == said


def test_city_of_a_saint_is_written_as_on_maps() -> None:
    session = Session(id="session/it", body="cis-informal", date="2025-12-22", city="Saint Petersburg", status="held")
    assert session_cells(session) == ("2025-12-22", "CIS Informal", "St Petersburg", "", "held")


def test_two_of_one_name_are_told_apart_by_their_ids() -> None:
    found = [
        ("person/sergei-ivanov", "person", "Sergei Ivanov"),
        ("person/sergei-ivanov-2", "person", "Sergei Ivanov"),
        ("person/sergei-lavrov", "person", "Sergei Lavrov"),
        ("article/a", "article", "Session opens"),
        ("article/b", "article", "Session opens"),
    ]
    hits = [Hit(slug, kind, label, score=90, matched="", via="exact", edits=0) for slug, kind, label in found]
    assert told_apart(hits) == [
        "Sergei Ivanov  person/sergei-ivanov",
        "Sergei Ivanov  person/sergei-ivanov-2",
        "Sergei Lavrov",
        "Session opens",
        "Session opens",
    ]
