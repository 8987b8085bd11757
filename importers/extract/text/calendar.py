"""Days without a year and weekdays brought to the calendar by a day that is known."""

from __future__ import annotations

import datetime as dt

_FUTURE_COSTS = 2
"""A day in the past is the likelier reading where nothing speaks for the future."""
_PAST_COSTS = 6
"""And a day in the future far likelier where something does: a plan for a day gone by is seldom told of."""
_SELDOM_COSTS = 20
"""And one hardly to be thought of where a deed done is told of it."""
_SLIP = 3
"""Days around the known one within which a day is told of as news, though its day of the week be wrong."""
_EARLIEST, _LATEST = 1900, 2100


def day(year: int, month: int, number: int) -> dt.date | None:
    """That day, if there is one."""
    if not _EARLIEST <= year <= _LATEST:
        return None
    try:
        return dt.date(year, month, number)
    except ValueError:
        return None


def nearest(  # noqa: PLR0913
    month: int, number: int, known: dt.date, *, weekday: int | None, is_ahead: bool, is_behind: bool = False
) -> dt.date | None:
    """The day of that month which lies nearest to a known day, on the given weekday where one is named."""
    candidates = [day(known.year + years, month, number) for years in (-1, 0, 1)]
    days = [candidate for candidate in candidates if candidate is not None]
    close = [candidate for candidate in days if abs((candidate - known).days) <= _SLIP]
    fitting = [candidate for candidate in days if weekday is None or candidate.weekday() == weekday] or days
    if close and close[0] not in fitting:
        fitting = close  # the day of the week is wrong rather than the day a year off
    return min(
        fitting, key=lambda candidate: _distance(candidate, known, is_ahead=is_ahead, is_behind=is_behind), default=None
    )


def _distance(candidate: dt.date, known: dt.date, *, is_ahead: bool, is_behind: bool) -> int:
    days = (candidate - known).days
    if days >= 0:
        return days if is_ahead else days * (_SELDOM_COSTS if is_behind else _FUTURE_COSTS)
    return -days * _PAST_COSTS if is_ahead else -days


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
