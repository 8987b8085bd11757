"""Dates of more than one day: from a first to a last one, or one of two months."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from importers.extract.text.mentions import Date

if TYPE_CHECKING:
    import datetime as dt

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
        if last is not None and _are_months(last.value, date.value) and _OR.fullmatch(plain, last.end, date.start):
            found[-1] = Date(last.start, date.end, f"{last.value}/{date.value}", last.inferred_from)
        else:
            found.append(date)
    return tuple(found)


def _are_months(left: str, right: str) -> bool:
    return len(left) == len(right) == len("2025-04") and left < right and left[-2:] <= "12" and right[-2:] <= "12"
