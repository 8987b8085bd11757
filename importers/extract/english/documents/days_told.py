"""The day that a clause tells of what is done to a paper, apart from days in the paper's own title."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from importers.extract.meetings.days import is_day

if TYPE_CHECKING:
    from importers.extract.text.page import Page, Sentence

_STOP = re.compile(r";|,\s(?:which|while|where|who|but|and)\b")
_OF_PAPER = ("of ", "of the ", "dated ")
"""A day behind these is a part of what a paper is called."""
_IN = " in "
_FAR = 1_000


def clause_around(plain: str, first: int, last: int, offset: int) -> tuple[int, int]:
    """From the inner stop before to the one behind, if they are not too far."""
    first, last = max(first, offset - _FAR), min(last, offset + _FAR)
    stops = [stop.start() for stop in _STOP.finditer(plain, first, last)]
    at = bisect_left(stops, offset)
    return [first, *stops][at], [*stops, last][at]


def day_told(page: Page, sentence: Sentence, start: int, end: int) -> str | None:
    """The one day of the clause around a verb, or the month or year right behind it; in EDTF."""
    plain = page.plain
    first, last = clause_around(plain, sentence.start, sentence.end, start)
    told = {
        date.value
        for date in page.within(page.dates, first, last)
        if (plain.startswith(_IN, end) and date.start == end + len(_IN))
        or (is_day(date.value) and not plain.endswith(_OF_PAPER, first, date.start))
    }
    return told.pop() if len(told) == 1 else None
