"""The day of a meeting that is told by another's being the day before or after: "a day ahead of the summit"."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from importers.extract.english.text.numbers import value_of
from importers.extract.text.calendar import later

if TYPE_CHECKING:
    from collections.abc import Iterator

    from importers.extract.english.meetings.joining import Joined
    from importers.extract.meetings.meeting import Meeting
    from importers.extract.text.mentions import Date
    from importers.extract.text.page import Page

_DAYS = r"(?:\b(?P<number>[Aa]|[Tt]he|[Oo]ne|[Tt]wo|[Tt]hree|[23])\sdays?|(?<=,\s)day)\s"
_DAY_BEFORE = re.compile(rf"\b(?:the\s(?:very\s)?eve\sof|{_DAYS}(?:before|ahead\sof|prior\sto))\s(?:[\w'-]+\s){{0,4}}$")
_DAY_AFTER = re.compile(rf"{_DAYS}after\s(?:[\w'-]+\s){{0,4}}$")
_HOURS_APART = re.compile(
    r"\b(?:(?:an?|two|three|four|some|several|a\sfew|a\scouple\sof)\shours?|(?:right|immediately|directly|straight|shortly))\s"
    r"(?:before|after|ahead\sof|prior\sto)\s(?:[\w'-]+\s){0,4}$"
)
_APART = re.compile(
    rf"{_DAYS}(?:(?P<before>before|ahead\sof|prior\sto)|after)\s"
    r"(?:(?P<it>them|it|that|this)\b|(?:the|its|their)\s)"
)
_DAY_OF_IT = re.compile(
    r"\b[Tt]he\s(?P<which>[\w-]+)\s(?:and\s(?:last|final|closing)\s)?day\sof\s(?:the|its|their|this|that)\s(?:[\w-]+\s){0,2}?"
    r"(?:summit|session|meeting|sitting|gathering|council)\b"
)
_CLOSES = re.compile(r"[,;.]")
_NAME, _FEW, _REACH = 40, 5, 48
_DAY, _MONTH = len("2025-04-11"), len("2025-04")


def with_days_after(plain: str, meetings: list[Meeting], bare: list[Joined]) -> list[Meeting]:
    """The meetings of a sentence, those without a day on the one after that of what is told to be on their eve."""
    found = list(meetings)
    for number in range(1, len(found)):
        left, right = found[number - 1], found[number]
        if right.date is not None or left.date is None or _who(left) == _who(right):
            continue
        between = (left.end, max(left.end, bare[number].head))
        if _HOURS_APART.search(plain, *between):
            found[number] = right._replace(date=left.date, date_words=left.date_words)
            continue
        after = _DAY_AFTER.search(plain, *between)
        told = after or _DAY_BEFORE.search(plain, *between)
        if told is None:
            continue
        last = left.date.value if after else left.date.end_value or left.date.value
        if len(last) == _MONTH:
            found[number] = right._replace(date=left.date, date_words=left.date_words, is_weak=False)
        shift = -_days(told) if after else _days(told)
        day = later(dt.date.fromisoformat(last), shift) if len(last) == _DAY else None
        if day is not None:
            date = left.date._replace(value=day.isoformat(), end_value=None, is_relative=True)
            found[number] = right._replace(date=date, date_words=left.date_words, is_weak=False)
    return found


def _who(one: Meeting) -> str | None:
    """The body that meets, as far as the mention tells by itself."""
    return one.body or one.otherwise


def _days(told: re.Match[str]) -> int:
    """How many days the words put between two meetings."""
    return value_of((told.groupdict().get("number") or "a").lower()) or 1


def with_days_apart(page: Page, meetings: list[Meeting]) -> list[Meeting]:
    """The meetings of a page, those without a day on the one before or after another's that they are told by."""
    found = list(meetings)
    for number, one in enumerate(found):
        if one.date is not None or one.is_weak:
            continue
        told = _APART.search(page.plain, one.end, one.sentence.end) or _APART.search(
            page.plain, one.sentence.start, one.start
        )
        other = next(_meant(page, found, number, told), None) if told else None
        if told is None or other is None or other.date is None:
            continue
        last = other.date.value if told["before"] else other.date.end_value or other.date.value
        day = later(dt.date.fromisoformat(last), -_days(told) if told["before"] else _days(told))
        if day is not None:
            date = other.date._replace(
                start=told.start(), end=told.end(), value=day.isoformat(), end_value=None, is_relative=True
            )
            found[number] = one._replace(date=date, date_words=told.span())
    return found


def _meant(page: Page, meetings: list[Meeting], number: int, told: re.Match[str]) -> Iterator[Meeting]:
    """The meetings with a day that the words may mean, the likeliest first: of the body named there, or told last."""
    one = meetings[number]
    closes = _CLOSES.search(page.plain, told.end())
    last = min(told.end() + _NAME, closes.start() if closes else told.end() + _NAME)
    named = {organ.body for organ in page.within(page.organs, told.end(), last)}
    for other in (*reversed(meetings[:number]), *meetings[number + 1 :]):
        if other.date is None or len(other.date.value) != _DAY or other.body in {None, one.body}:
            continue
        if named and not told["it"] and other.body not in named:
            continue
        yield other


def first_day(plain: str, date: Date, end: int) -> Date:
    """The day on which it began, of one that is told by its number: "on 14 June, the second day of the summit"."""
    told = _DAY_OF_IT.search(plain, max(0, min(date.start, end - _REACH)), end)
    number = value_of(told["which"]) if told and date.end_value is None and len(date.value) == _DAY else None
    if told is None or told.end() != end:  # of another's meeting than this
        return date
    if not number or min(abs(told.start() - date.end), abs(date.start - told.end())) > _FEW:
        return date
    begins = later(dt.date.fromisoformat(date.value), 1 - number)
    return date._replace(value=begins.isoformat()) if begins else date
