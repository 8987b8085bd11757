"""Days without a year and weekdays brought to the calendar by a day that is known."""

from __future__ import annotations

import datetime as dt

_ANOTHER_YEAR_COSTS = 2
"""A day of the year that is now is the likelier reading: that of another is rather told with its year."""
_PAST_COSTS = 6
"""A day in the future is far likelier where something speaks for it: a plan for a day gone by is seldom told of.

Nor is a year gone by thought of before the one to come where no verb tells of something done.
"""
_SELDOM_COSTS = 20
"""But hardly to be thought of where a deed done is told of it."""
_SLIP = 3
"""Days around the known one within which a day is told of as news, though its day of the week be wrong."""
_EARLIEST, _LATEST = 1900, 2100
_DAYS_OF_WEEK = 7


def day(year: int, month: int, number: int) -> dt.date | None:
    """That day, if there is one."""
    if not _EARLIEST <= year <= _LATEST:
        return None
    try:
        return dt.date(year, month, number)
    except ValueError:
        return None


def nearest(  # noqa: PLR0913
    month: int,
    number: int,
    known: dt.date,
    *,
    weekday: int | None,
    is_ahead: bool,
    is_behind: bool = False,
    is_untold: bool = False,
) -> dt.date | None:
    """The day of that month which lies nearest to a known day, on the given weekday where one is named.

    It is told of as to come, as a day on which something was done, or with no verb that tells of either.
    """
    candidates = [day(known.year + years, month, number) for years in (-1, 0, 1)]
    days = [candidate for candidate in candidates if candidate is not None]
    close = [candidate for candidate in days if abs((candidate - known).days) <= _SLIP]
    fitting = [candidate for candidate in days if weekday is None or candidate.weekday() == weekday] or days
    if close and close[0] not in fitting:
        fitting = close  # the day of the week is wrong rather than the day a year off

    def distance(candidate: dt.date) -> int:
        is_now, is_over = candidate.year == known.year, candidate < known
        if is_ahead:
            costs = _PAST_COSTS if is_over else 1
        elif is_behind:
            costs = 1 if is_over else _SELDOM_COSTS
        elif is_now:
            costs = 1
        else:
            costs = _PAST_COSTS if is_over and is_untold else _ANOTHER_YEAR_COSTS
        return abs((candidate - known).days) * costs

    return min(fitting, key=distance, default=None)


def on_weekday(weekday: int, known: dt.date, *, is_ahead: bool) -> dt.date | None:
    """The last such day up to the known one, or the first from it on."""
    shift = (weekday - known.weekday()) % 7
    return later(known, shift if is_ahead or shift == 0 else shift - 7)


def later(known: dt.date, days: int) -> dt.date | None:
    """So many days on, where the calendar reaches so far."""
    try:
        return known + dt.timedelta(days=days)
    except OverflowError:
        return None


def week_off(known: dt.date, shift: int) -> str | None:
    """The week so many weeks on, from its Monday to its Sunday."""
    monday = later(known, _DAYS_OF_WEEK * shift - known.weekday())
    sunday = monday and later(monday, _DAYS_OF_WEEK - 1)
    return f"{monday}/{sunday}" if sunday else None
