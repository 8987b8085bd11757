"""Dates of more than one day: from a first to a last one, or one of two months."""

from __future__ import annotations

import datetime as dt
import re

from importers.extract.text.mentions import Date

_DAY = len("2025-04-11")
_LONGEST = 10
"""Days that a meeting may last."""
_OR = re.compile(
    r"\s?(?:or|-|to|and|/)\s(?:in\s|at\s|the\s|early\s|late\s|mid-?|beginning\sof\s|end\sof\s|start\sof\s)*$"
)


def both(first: dt.date | None, last: dt.date | None) -> tuple[str, str | None] | None:
    """First and last day as they are written down; a last day that is not later is none."""
    if first is None:
        return None
    return first.isoformat(), last.isoformat() if last and last > first else None


def with_intervals(plain: str, dates: list[Date]) -> tuple[Date, ...]:
    """Two months between which the text leaves the choice are one date: "late March or early April"."""
    found: list[Date] = []
    for date in dates:
        last = found[-1] if found else None
        if (
            last is not None
            and _are_months(last.value, date.value)
            and _OR.fullmatch(plain, last.end, date.start)
            and _is_choice(plain, last, date)
        ):
            found[-1] = Date(last.start, date.end, f"{last.value}/{date.value}", last.inferred_from)
        elif last is not None and _is_last_day(plain, last, date):
            found[-1] = Date(
                last.start, date.end, last.value, last.inferred_from, end_value=date.value, is_relative=last.is_relative
            )
        else:
            found.append(date)
    return tuple(found)


def _is_last_day(plain: str, first: Date, last: Date) -> bool:
    """As in "from August 31 to September 1", "on Monday and Tuesday"."""
    if first.end_value or last.end_value or len(first.value) != _DAY or len(last.value) != _DAY:
        return False
    if last.is_relative and not first.is_relative:
        return False  # "on October 12 and the next day", "27 November - Tomorrow"
    days = (dt.date.fromisoformat(last.value) - dt.date.fromisoformat(first.value)).days
    between = plain[first.end : last.start].removesuffix(" on ")
    if between.strip() in {"and", "and the", "&"}:
        return days == 1 and not plain.startswith(" respectively", last.end)
    is_from = plain.endswith(("from ", "From ", "between "), 0, first.start) or between.strip() == "-"
    return between.strip() in {"to", "-", "until", "till", "through"} and is_from and 0 < days <= _LONGEST


def _is_choice(plain: str, first: Date, last: Date) -> bool:
    """Whether the two months are near enough for one meeting, where the text joins them by "and"."""
    if " and " not in plain[first.end : last.start]:
        return True
    apart = 12 * (int(last.value[:4]) - int(first.value[:4])) + int(last.value[5:7]) - int(first.value[5:7])
    return apart <= 1


def _are_months(left: str, right: str) -> bool:
    return len(left) == len(right) == len("2025-04") and left < right and left[-2:] <= "12" and right[-2:] <= "12"
