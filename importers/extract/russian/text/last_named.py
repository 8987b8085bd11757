"""Dates that count from another one named in the text: "на следующий день", "девятого", "накануне"."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from importers.extract.russian.text.datings import by_last_named, number_of
from importers.extract.russian.text.tense import is_told_ahead, is_told_behind
from importers.extract.russian.text.words import words_of
from importers.extract.text.calendar import day, later
from importers.extract.text.mentions import Date

if TYPE_CHECKING:
    from importers.extract.russian.text.reading import Reading

_TERM = re.compile(r"\b(?:[Кк]|[Дд]о)\s$")
_STOP = re.compile(r"[.!?]\s|\n")
_ENDS = re.compile(r"[.!?]\s+|\n+")
_NEAR, _EVENT_GAP = 28, 60
_DAY, _MONTH = len("2025-04-11"), len("2025-04")
_LONG_AGO, _FORTNIGHT = 45, 14


def bare_day(reading: Reading, match: re.Match[str]) -> Date | None:
    """A day that leaves the month to the one named before it: "9 и 10 мая … Девятого - премьеры", "в мае, 9-го"."""
    if not reading.plain.startswith(" числа", match.end()) and is_of_event(reading.plain, match.end()):
        return None  # "участники 9-го форума"
    number, last = number_of(match["bare_day"]), reading.last
    if last is None or len(last.value) != _MONTH or reading.is_parted(last, match):
        last = next((date for date in reversed(reading.found) if len(date.value) == _DAY), None)
    found = day(int(last.value[:4]), int(last.value[5:_MONTH]), number) if last else None
    if last is None or found is None:
        return None
    if len(last.value) == _DAY and abs((found - dt.date.fromisoformat(last.value)).days) > _FORTNIGHT:
        return None
    return Date(*match.span(), found.isoformat(), last.inferred_from)


def from_last_named(reading: Reading, match: re.Match[str]) -> Date | None:
    """As in "на следующий день": counted from the day named last, and not from an event said right behind."""
    if match["by_last_named"].lower().startswith(("днем", "днём")) and is_of_event(reading.plain, match.end()):
        return None
    before = last_day(reading, match.start(), match)
    if before is None:
        return None
    shift = by_last_named()[match["by_last_named"].lower()]
    if shift < 0 and _is_stamp(reading, before):
        return None
    if match["by_last_named"].endswith("дни"):
        return Date(*match.span(), before.value, before.inferred_from, before.end_value, is_relative=True)
    known = before.value if shift < 0 else before.end_value or before.value
    found = later(dt.date.fromisoformat(known), shift)
    return Date(*match.span(), found.isoformat(), before.inferred_from, is_relative=True) if found else None


def eve(reading: Reading, match: re.Match[str]) -> Date | None:
    """As in "накануне": the day before the one that the text told of."""
    return _eve_to_come(reading, match) or _eve_of_past(reading, match)


def _eve_to_come(reading: Reading, match: re.Match[str]) -> Date | None:
    """The day before one to come that was just named, where the eve is to come as well."""
    last = last_day(reading, match.start()) if is_told_ahead(reading.plain, match) else None
    found = later(dt.date.fromisoformat(last.value), -1) if last else None
    if last is None or found is None or reading.known is None or found < reading.known.day:
        return None
    return Date(*match.span(), found.isoformat(), last.inferred_from, is_relative=True)


def _eve_of_past(reading: Reading, match: re.Match[str]) -> Date | None:
    """The day before one gone by that the sentence before, or the words before in this one, told of."""
    last = next((date for date in reversed(reading.found) if len(date.value) == _DAY), None)
    if last is None or reading.known is None or _is_stamp(reading, last) or not is_told_behind(reading.plain, match):
        return None
    day_told = dt.date.fromisoformat(last.value)
    apart = (reading.known.day - day_told).days
    stops = len(_ENDS.findall(reading.plain, last.end, match.start()))
    found = later(day_told, -1)
    if found is None or not 0 < apart <= _FORTNIGHT or stops > 1:
        return None
    return Date(*match.span(), found.isoformat(), last.inferred_from, is_relative=True)


def last_day(reading: Reading, offset: int, match: re.Match[str] | None = None) -> Date | None:
    """The day last named in the sentence, or before; one of long ago only where no other is.

    What is done with, as the words around the match say, was on no day to come; what is to come, on a day to
    come, where any is told. The end of a term is no day of an event.
    """
    days = [date for date in reversed(reading.found) if len(date.value) == _DAY]
    days = [date for date in days if not _is_term(reading, date)] or days
    if days and not _STOP.search(reading.plain, days[0].end, offset):
        return days[0]
    known = reading.known
    if known is not None and match is not None and is_told_behind(reading.plain, match):
        days = [date for date in days if date.value <= known.day.isoformat()]
    elif known is not None and match is not None and is_told_ahead(reading.plain, match):
        days = [date for date in days if date.value > known.day.isoformat()] or days
    now = known.day if known is not None else _first_day(reading)
    near = [] if now is None else [date for date in days if _is_no_history(date, now)]
    return next(iter(near or days), None)


def _is_stamp(reading: Reading, date: Date) -> bool:
    """Whether the day only says when the text is from."""
    return reading.known is not None and not date.is_relative and date.value == reading.known.day.isoformat()


def _first_day(reading: Reading) -> dt.date | None:
    """The day that an undated text begins with."""
    return next((dt.date.fromisoformat(date.value) for date in reading.found if len(date.value) == _DAY), None)


def _is_term(reading: Reading, date: Date) -> bool:
    """Whether something is only to be done by the day: "до 5 мая"."""
    return _TERM.search(reading.plain, max(0, date.start - _NEAR), date.start) is not None


def _is_no_history(date: Date, day_known: dt.date) -> bool:
    return (day_known - dt.date.fromisoformat(date.value)).days <= _LONG_AGO


def is_of_event(plain: str, end: int) -> bool:
    """Whether an event or those who are at it follow, from which the words count: "накануне очередного саммита"."""
    row = words_of(plain, end, min(end + _EVENT_GAP, len(plain)))
    for at, word in enumerate(row):
        form = next((one for one in word.forms if one.case == "gent" and word.forms[0].part != "PREP"), None)
        if form is None or form.part not in {"ADJF", "PRTF", "NOUN"} or form.marks >= {"anim", "sing"}:
            return False
        if form.part == "NOUN":
            is_subject = any(one.case == "nomn" for one in word.forms)
            return not (is_subject and any(one.part == "VERB" for after in row[at + 1 : at + 2] for one in after.forms))
    return False
