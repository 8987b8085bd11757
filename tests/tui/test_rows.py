"""What of a record stands in the columns of a list."""

import pytest

from db.records import Session
from tui.rows import session_cells, short_date


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
