"""Which meetings of an article are of a day or a city that is told, and which can have done what is told of papers."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from importers.extract.meetings import days

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from importers.extract.text.page import Date, FoundSession, Place

_SAME_ROUND = 7
"""Days between the meetings of one gathering, at most."""


def told_by(
    sessions: Sequence[FoundSession], dates: Iterable[Date], places: Iterable[Place], *, is_loose: bool
) -> list[FoundSession]:
    """Those of both where there are any, else of the days, else of the cities; a month has its days if it is loose."""
    told, cities = {date.value for date in dates}, {place.city for place in places}
    of_day = [one for one in sessions if one.date and any(_agree(one.date, day, is_loose=is_loose) for day in told)]
    of_city = [one for one in sessions if one.city in cities]
    return [one for one in of_day if one in of_city] or of_day or of_city


def day_of(session: FoundSession | None) -> dt.date | None:
    """The day of a meeting, where it is known to the day."""
    try:
        return dt.date.fromisoformat(session.date) if session is not None and session.date else None
    except ValueError:
        return None


def is_recalled(session: FoundSession, main: FoundSession | None) -> bool:
    """Whether a meeting is one of long before the one that the article is about."""
    first, day = day_of(session), day_of(main)
    return first is not None and day is not None and (day - first).days > _SAME_ROUND


def is_after(session: FoundSession, published: dt.date | None) -> bool:
    """Whether the meeting lies after the day of publication."""
    return published is not None and session.date is not None and days.is_after(session.date, published)


def is_over(session: FoundSession, published: dt.date | None) -> bool:
    """Whether the meeting lay before the day of publication."""
    return published is not None and session.date is not None and days.is_before(session.date, published)


def _agree(one: str, other: str, *, is_loose: bool) -> bool:
    return one == other or (is_loose and (one.startswith(other) or other.startswith(one)))
