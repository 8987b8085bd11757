"""Parts of a year or a month: "the first quarter of 2016", "the second decade of July"."""

from __future__ import annotations

from calendar import monthrange

_MONTHS = 12
_OF_YEAR = {"quarter": 3, "half": 6}
"""How many months such a part of a year has."""
_OF_MONTH = {"decade": (10, 3), "ten days": (10, 3), "half": (15, 2)}
"""How many days such a part of a month has, but for the last one, and how many there are."""


def part_of_year(which: int, of: str, year: int) -> str | None:
    """The interval from the first to the last month of the part with that number; 0 is the last one."""
    size = _OF_YEAR.get(of)
    if size is None or which * size > _MONTHS:
        return None
    last = which * size or _MONTHS
    return f"{year}-{last - size + 1:02d}/{year}-{last:02d}"


def part_of_month(which: int, of: str, month: str) -> str | None:
    """The interval from the first to the last day of the part of a month, such as "2020-07"."""
    size, most = _OF_MONTH.get(of, (0, 0))
    if which > most:
        return None
    number = which or most
    year, of_year = month.split("-")
    last = monthrange(int(year), int(of_year))[1] if number == most else number * size
    return f"{month}-{(number - 1) * size + 1:02d}/{month}-{last:02d}"
