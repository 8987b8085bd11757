"""The day of a meeting that is told by another's being the day before: "on Thursday, a day ahead of the summit"."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from importers.extract.text.calendar import later

if TYPE_CHECKING:
    from importers.extract.english.meetings.joining import Joined
    from importers.extract.meetings.meeting import Meeting

_DAY_BEFORE = re.compile(
    r"\b(?:on\sthe\s(?:very\s)?eve\sof|(?:a|one|the)\sday\s(?:before|ahead\sof|prior\sto))\s(?:[\w'-]+\s){0,4}$"
)


def with_days_after(plain: str, meetings: list[Meeting], bare: list[Joined]) -> list[Meeting]:
    """The meetings of a sentence, those without a day on the one after the day of what is told to be on their eve."""
    found = list(meetings)
    for number in range(1, len(found)):
        left, right = found[number - 1], found[number]
        if right.date is not None or left.date is None or left.body == right.body:
            continue
        if _DAY_BEFORE.search(plain, left.end, max(left.end, bare[number].head)) is None:
            continue
        last = left.date.end_value or left.date.value
        day = later(dt.date.fromisoformat(last), 1) if len(last) == len("2025-04-11") else None
        if day is not None:
            date = left.date._replace(value=day.isoformat(), end_value=None, is_relative=True)
            found[number] = right._replace(date=date, date_words=left.date_words, is_weak=False)
    return found
