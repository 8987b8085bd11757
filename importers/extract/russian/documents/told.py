"""Which meetings of an article are of a day or a city that is told."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from importers.extract.text.page import Date, FoundSession, Place


def told_by(
    sessions: Sequence[FoundSession], dates: Iterable[Date], places: Iterable[Place], *, is_loose: bool
) -> list[FoundSession]:
    """Those of both where there are any, else of the days, else of the cities; a month has its days if it is loose."""
    days, cities = {date.value for date in dates}, {place.city for place in places}
    of_day = [one for one in sessions if one.date and any(_agree(one.date, day, is_loose=is_loose) for day in days)]
    of_city = [one for one in sessions if one.city in cities]
    return [one for one in of_day if one in of_city] or of_day or of_city


def day_of(session: FoundSession | None) -> dt.date | None:
    """The day of a meeting, where it is known to the day."""
    try:
        return dt.date.fromisoformat(session.date) if session is not None and session.date else None
    except ValueError:
        return None


def _agree(one: str, other: str, *, is_loose: bool) -> bool:
    return one == other or (is_loose and (one.startswith(other) or other.startswith(one)))
