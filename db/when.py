"""Dates as sources give them: EDTF strings that may stop at the month or the year, or be open at one end."""

from __future__ import annotations

import re
from datetime import date

_PLAIN = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?")


def precision(edtf: str) -> int:
    """How finely a plain date is known: 3 to the day, 2 to the month, 1 to the year; 0 for anything else."""
    return edtf.count("-") + 1 if _PLAIN.fullmatch(edtf) else 0


def contains(coarse: str, fine: str) -> bool:
    """Whether `fine` lies within `coarse`; a date contains itself."""
    return coarse == fine or (precision(coarse) > 0 and fine.startswith(coarse + "-"))


def agree(left: str, right: str) -> bool:
    """Whether both can be true of one day: one is the other, or contains it."""
    return contains(left, right) or contains(right, left)


def day(edtf: str | None) -> date | None:
    """The calendar day, where the date names one that exists."""
    if edtf is None or precision(edtf) != 3:  # noqa: PLR2004  (three parts: year, month, day)
        return None
    try:
        return date.fromisoformat(edtf)
    except ValueError:
        return None


def days_apart(left: str | None, right: str | None) -> int | None:
    """Days from one to the other, never negative; None unless both name a day."""
    one, other = day(left), day(right)
    return abs((one - other).days) if one and other else None
