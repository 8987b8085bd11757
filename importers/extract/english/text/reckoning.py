"""Days, weeks and months that are told by how far off they are: "two weeks ago", "on the 28th of last month"."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from importers.extract.english.text.numbers import value_of
from importers.extract.text.calendar import day, later, week_off
from importers.lexicon import load

if TYPE_CHECKING:
    import re

    from importers.extract.text.mentions import Date

_MONTHS = 12
_MONTH = len("2025-04")


def month_off(known: dt.date, shift: int) -> tuple[int, int]:
    """Year and month so many months on."""
    years, month = divmod(known.month - 1 + shift, _MONTHS)
    return known.year + years, month + 1


def days_off(match: re.Match[str], known: dt.date) -> str | None:
    """As in "in three days", "two weeks ago": a day or, as weeks are roughly told, the week that it falls in."""
    number = value_of(match["bd_in"] or match["bd_number"])
    if number is None:
        return None
    number *= load("dates")["en"]["by_days"][match["bd_from"].lower()] if match["bd_from"] else 1
    if (match["bd_unit"] or match["bd_units"]) == "weeks":
        return week_off(known, number)
    found = later(known, number)
    return found.isoformat() if found else None


def days_from(match: re.Match[str], told: Date | None) -> str | None:
    """As in "two days earlier", reckoned from a day told before."""
    number = value_of(match["bl_number"])
    if number is None or told is None:
        return None
    number *= load("dates")["en"]["by_days_of_last"][match["bl_from"].lower()]
    found = later(dt.date.fromisoformat(told.value), number)
    return found.isoformat() if found else None


def numbered(match: re.Match[str], known: dt.date | None, named: str | None, *, is_ahead: bool) -> str | None:
    """As in "on the 12th": of the month last named beside it, or the nearest such day that the tense allows."""
    number = int("".join(filter(str.isdigit, match["by_number"][:2])))
    shift = load("dates")["en"]["by_month"].get((match["bn_month"] or "").lower())
    if named is not None and shift is None:
        year, month = int(named[:4]), int(named[5:_MONTH])
    elif known is None:
        return None
    else:
        is_gone = number < known.day if is_ahead else number > known.day
        year, month = month_off(known, is_gone * (1 if is_ahead else -1) if shift is None else shift)
    found = day(year, month, number)
    return found.isoformat() if found else None
