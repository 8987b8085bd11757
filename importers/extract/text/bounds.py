"""The year of a day that a text bears without one, as what the text tells as gone by and as to come bounds it."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, NamedTuple

from importers.extract.text.calendar import day

if TYPE_CHECKING:
    from collections.abc import Sequence

_MONTH, _DAY = len("2025-04"), len("2025-04-11")
_FRESH = 14


class Bound(NamedTuple):
    """A month or day told with its year, where it is told, and whether as one to come."""

    value: str
    place: tuple[int, int]
    is_ahead: bool


def in_bounds(
    named: tuple[int, int], bounds: Sequence[Bound], present: int | None
) -> tuple[dt.date, tuple[int, int]] | None:
    """The day before all that is to come, and what bounds it; none where something done would lie after it.

    It is of the year that the text speaks of as its own, if there is one, and else the last of its name.
    """
    bounds = [bound for bound in bounds if len(bound.value) in {_MONTH, _DAY}]
    first = min((bound for bound in bounds if bound.is_ahead), key=lambda bound: bound.value, default=None)
    if first is None:
        return None
    year = int(first.value[:4])
    days = (day(one, *named) for one in ([year, year - 1] if present is None else [present]))
    fitting = [one for one in days if one and _is_before(one, first.value)]
    done = [bound.value for bound in bounds if not bound.is_ahead]
    news = (one for one in fitting if any(_is_news(value, one) for value in done))
    found = next(news, next(iter(fitting), None))
    if found is None or any(value > found.isoformat() for value in done):
        return None
    return found, first.place


def _is_before(one: dt.date, value: str) -> bool:
    """Whether a month or day can be still to come then; of the month that is now, nobody names the year."""
    return one.isoformat() <= value if len(value) == _DAY else f"{one:%Y-%m}" < value


def _is_news(value: str, one: dt.date) -> bool:
    """Whether what was done on a day is news of the other."""
    return len(value) == _DAY and 0 <= (one - dt.date.fromisoformat(value)).days <= _FRESH
