"""The year of a day or a month as the words beside it tell: "next year, on 4 May", "on 9 May of that year"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from importers.extract.english.text.tenses import sentence_before
from importers.lexicon import load

if TYPE_CHECKING:
    from importers.extract.text.mentions import Date

_BESIDE = re.compile(r"\b(?:[Nn]ext|[Ll]ast|[Tt]his)\syear\b|\b[Yy]ear\sago\b")
_BEHIND = re.compile(
    r"(?:\sin\s[A-Z][\w.'-]+(?:\s[A-Z][\w'-]+)?)?,?\s(?:of\s)?(?:the\s)?(?P<year>(?:next|coming|this|current|last|previous|past)\syear)\b(?!'|,?\s\d)"
)
_AHEAD = re.compile(
    r"\b(?P<year>(?:[Nn]ext|[Tt]his|[Ll]ast)\syear|year\sago)"
    r"(?:,?\s(?:on\s)?(?:the\s)?|:\s[^;.\n]*|'s\s\w+,?\s(?:in\s[A-Z]\w+,?\s)?on\s)$"
)
_OPENS = re.compile(r"(?P<year>(?:Next|Last)\syear),?\s(?!(?:and|when|while|which|after|as|but)\b)[^;]*$")
"""The year of a day told right beside it: "on 4 May next year", "next year, on 4 May"."""
_THAT = re.compile(r",?\s(?:of|in)\s(?:that|the\ssame)\s(?:same\s)?year\b")
_IN_FIGURES = re.compile(r"(?:\b[Ii]n\s|\b(?=\d{4},\swhen\s))(?P<year>(?:19|20)\d\d)\b(?!-)(?:(?!(?:19|20)\d\d)[^;])*$")
"""The year named last in the sentence before a day, if something is said to be in it."""
_CALENDAR = re.compile(
    r"\b(?:[Cc]alendar|[Ss]chedule|[Dd]iary|[Tt]imetable|[Pp]lans?)\s(?:[a-z]+\s){0,3}(?:for|of|in)\s(?:the\syear\s)?(?P<year>(?:19|20)\d\d)\b"
)
"""A sentence on what a year holds, before those that tell its days."""
_ENDS = re.compile(r"[.:]")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_ALONE = re.compile(r"(?<![-/\d])(?:19|20)\d\d\b(?!-)")
_FOR_A_YEAR = re.compile(
    r"\b(?:budgets?|funds?|plans?|programmes?|programs?|schedules?)\s(?:[\w-]+\s)?(?:for|of)\s(?:the\syear\s)?$|\b(?:until|by)\s$"
)
"""Before a year that something else is for, or lasts until."""
_BEFORE_THAT = re.compile(r"\b[Bb]efore\s(?:that|then)\b")
_NEAR, _FAR = 50, 300


def year_opening(plain: str, start: int) -> int | None:
    """The year in figures that the sentence of the day at that place has named before it."""
    told = _IN_FIGURES.search(_clause_before(plain, start))
    return int(told["year"]) if told else None


def year_of_calendar(plain: str, start: int) -> int | None:
    """The year whose calendar the paragraph has begun to tell, if it has named no other since."""
    opens = max(plain.rfind("\n", 0, start) + 1, start - _FAR)
    told = next(reversed(list(_CALENDAR.finditer(plain, opens, start))), None)
    is_told = told is not None and _ENDS.search(plain, told.end(), start) and not _YEAR.search(plain, told.end(), start)
    return int(told["year"]) if told and is_told else None


def year_to_come(plain: str, start: int, known: int) -> int | None:
    """The year after the known one, where the paragraph has named it last before a day that may be to come."""
    told = next(reversed(list(_ALONE.finditer(plain, plain.rfind("\n", 0, start) + 1, start))), None)
    if told is None or int(told.group()) != known + 1 or _FOR_A_YEAR.search(plain, 0, told.start()):
        return None
    return None if _BEFORE_THAT.search(plain, told.end(), start) else known + 1


def that_year(plain: str, end: int, last: Date | None) -> int | None:
    """The year of the date named last, where the words behind a day or month point back at it: "of that year"."""
    if last is None or end - last.end > _FAR or _THAT.match(plain, end) is None:
        return None
    return int(last.value[:4])


def years_off(plain: str, start: int, end: int) -> int | None:
    """How many years off the one is that "next year" or the like gives the day it stands next to."""
    told = _BEHIND.match(plain, end)
    told = told or _AHEAD.search(plain, max(0, start - 2 * _NEAR), start)
    told = told or _OPENS.match(_clause_before(plain, start))
    return _shift(told["year"]) if told else None


def years_off_around(plain: str, start: int, end: int) -> int | None:
    """The same where such words stand anywhere in the sentence, close by."""
    before = sentence_before(plain, max(0, start - _NEAR), start)
    after = plain[end : end + _NEAR].partition(". ")[0].partition("\n")[0]
    told = _BESIDE.search(after) or _BESIDE.search(before)
    return _shift(told.group()) if told else None


def _clause_before(plain: str, start: int) -> str:
    """The words of the sentence before a date, as far as they may name its year."""
    return sentence_before(plain, max(0, start - 2 * _NEAR), start)


def _shift(words: str) -> int:
    shift: int = load("dates")["en"]["by_year"][words.lower()]
    return shift
