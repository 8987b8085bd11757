"""Calendars that go by months: a line is but a month, and each below it opens with a day: "JULY", "6 Council, Osh"."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from importers.extract.english.text.calendar_names import months
from importers.extract.english.text.day_rows import years_of_row
from importers.extract.english.text.intervals import both
from importers.extract.text.calendar import day
from importers.extract.text.mentions import Date

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_FEWEST = 2
"""Days below months that make a calendar."""
_HEAD = 300


class _Entry(NamedTuple):
    span: tuple[int, int]
    month: int
    first: int
    last: int | None
    year: int | None


def days_below_months(plain: str, known: dt.date | None) -> list[Date]:
    """The day that each entry of such a calendar opens with."""
    entries = _entries(plain)
    if len(entries) < _FEWEST:
        return []
    named = [(one.month, one.first) for one in entries]
    head = plain[: entries[0].span[0]]
    titled = _YEAR.findall(head[:_HEAD])
    told = int(titled[-1]) if titled else None
    told = told or (known.year if known else None)
    years: list[int | None] = [*years_of_row(named, known, head)] or [told for _ in named]
    found = []
    for one, reckoned in zip(entries, years, strict=True):
        year = one.year or reckoned
        last = day(year, one.month, one.last) if year and one.last else None
        value = both(day(year, one.month, one.first), last) if year else None
        if value:
            found.append(Date(*one.span, value[0], end_value=value[1]))
    return found


def _entries(plain: str) -> list[_Entry]:
    """Every line that opens with a day, with the month that stands above it."""
    headings = list(_heading().finditer(plain))
    found = []
    for number, heading in enumerate(headings):
        last = headings[number + 1].start() if number + 1 < len(headings) else len(plain)
        month = months()[heading["month"]]
        year = int(heading["year"]) if heading["year"] else None
        for line in _lines(plain, heading.end(), last):
            more = line["last"]
            found.append(_Entry(line.span("days"), month, int(line["first"]), int(more) if more else None, year))
    return found


def _lines(plain: str, opens: int, closes: int) -> Iterator[re.Match[str]]:
    """The lines between the offsets that open with a day, down to the first that does not."""
    for line in _LINE.finditer(plain, opens, closes):
        entry = _DAY.match(plain, line.start(), line.end())
        if entry is None:
            return
        yield entry


_LINE = re.compile(r"^[^\n]*\S[^\n]*$", re.MULTILINE)
_DAY = re.compile(
    r"^[ *\u2022-]*(?P<days>(?P<first>0?[1-9]|[12]\d|3[01])"
    r"(?:\s?(?:-|and)\s?(?P<last>[12]\d|3[01]|[1-9]))?(?:st|nd|rd|th)?)"
    r"(?:,|:|\s[-|]|\b)\s(?=[A-Z\"(])",
    re.MULTILINE,
)


@cache
def _heading() -> re.Pattern[str]:
    names = "|".join(sorted((name for name in months() if not name.islower()), key=len, reverse=True))
    return re.compile(rf"^[ *#]*(?P<month>{names})(?:,?\s(?P<year>(?:19|20)\d\d))?[:.]?[ ]*$", re.MULTILINE)
