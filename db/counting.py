"""How much there is of what, and when: the figures behind a picture of the whole archive."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.frozen import Frozen, frozen

if TYPE_CHECKING:
    from db.readable import Askable

_SESSIONS = """
SELECT body, CASE WHEN date GLOB '[0-9][0-9][0-9][0-9]*' THEN CAST(substr(date, 1, 4) AS INTEGER) END, status, count(*)
FROM session
GROUP BY 1, 2, 3
ORDER BY 1, 2, 3
"""
_ARTICLES = """
SELECT substr(published, 1, 7), count(*)
FROM article
WHERE current AND published GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]*'
GROUP BY 1
ORDER BY 1
"""


@frozen()
class Sessions(Frozen):
    """How many sessions of a body were in a year, of those that came as far as this."""

    body: str
    """A body's id without its kind."""
    year: int | None
    """None where no article says, or only that it was before or after some day."""
    status: str | None
    count: int


def sessions_by_year(db: Askable) -> list[Sessions]:
    """Count the sessions by body, year and status."""
    return [Sessions(*row) for row in db.execute(_SESSIONS)]


def articles_by_month(db: Askable) -> dict[str, int]:
    """Count the articles by the month they are of, as in 2025-04."""
    return {str(month): int(count) for month, count in db.execute(_ARTICLES)}
