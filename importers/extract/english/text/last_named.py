"""The day named last, as what "the following day" and "on the eve" are reckoned from."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from importers.extract.english.text.tenses import goes_on, is_ahead
from importers.extract.text.calendar import later
from importers.extract.text.mentions import Date
from importers.lexicon import load

if TYPE_CHECKING:
    from collections.abc import Sequence

_BEFORE = re.compile(r"(?:before|earlier|eve)$")
_EVE, _ASIDE = re.compile(r"\beve$"), re.compile(r"(?:\sin\s[A-Z][\w. -]{1,30})?,\s")
_FIRST = re.compile(r"\b[Ff]irst\b[^.\n]*$")
_OPENS = re.compile(r"\n(?:On\s)?(?:[Tt]he\s|[Tt]hat\s)?$")
_CLAUSE = re.compile(r",\s(?:who|which|where|when|whose)\b[^.;,\n]*$")
_THAN_IT = re.compile(r"\s(?:it|that|this|them)\b(?=[,.;]|\s(?:in|at|on)\s)")
"""Behind "the day before": the event told of last, whatever the tense."""
_DAY = len("2025-04-11")
_REACH, _NEAR = 90, 12
_NEWS = 45


def by_last_named(plain: str, match: re.Match[str], last: Date | None) -> Date | None:
    """As in "the following day", reckoned from the date given."""
    if last is None:
        return None
    shift = load("dates")["en"]["by_last_named"][match["by_last_named"].lower()]
    value = last.value if shift < 0 else last.end_value or last.value
    if shift == 1 and last.end_value and _FIRST.search(plain, last.end, match.start()):
        shift = 0  # "9 and 10 May: first the ministers, the next day the presidents"
    found = later(dt.date.fromisoformat(value), shift)
    return Date(*match.span(), found.isoformat(), last.inferred_from, is_relative=True) if found else None


def last_named(plain: str, match: re.Match[str], found: Sequence[Date], known: dt.date | None) -> Date | None:
    """Of the dates found so far the last that the words can be reckoned from; `known` is the day the text speaks from.

    A day of the words' own tense goes before others, and one that was named in the same paragraph or is news before
    one long past.
    """
    named = [one for one in reversed(found) if len(one.value) == _DAY and not _is_aside(plain, one)]
    if _OPENS.search(plain, max(0, match.start() - _NEAR), match.start()):
        named = [one for one in named if not _is_of_clause(plain, one)] or named
    if named and _THAN_IT.match(plain, match.end()):
        return named[0]
    today = known.isoformat() if known else ""
    if named and named[0].value != today and goes_on(plain, named[0].end, match.start()):
        return named[0]
    usable = _of_its_tense(plain, match, named, known)
    recent = (one for one in usable if not _is_long_past(plain, one, match.start(), known))
    return next(recent, usable[0] if usable else None)


def is_eve_told(plain: str, match: re.Match[str], last: Date | None) -> bool:
    """Whether the day itself was named just before its being an eve: "on Thursday, on the eve of the summit"."""
    is_of = plain.startswith(" of ", match.end()) and _EVE.search(match.group()) is not None
    return bool(is_of and last and _ASIDE.fullmatch(plain, last.end, match.start()))


def _of_its_tense(plain: str, match: re.Match[str], named: list[Date], known: dt.date | None) -> list[Date]:
    """Of the days named before, those gone by where the words tell of what is past."""
    if known is None:
        return named
    if is_ahead(plain, *match.span()):
        return [date for date in named if date.value > known.isoformat()] or named
    return [date for date in named if date.value <= known.isoformat()] or named


def _is_long_past(plain: str, date: Date, offset: int, known: dt.date | None) -> bool:
    """Whether the day, named in a paragraph before, lies too far back for news to be reckoned from it."""
    if known is None or "\n" not in plain[date.end : offset]:
        return False
    return (known - dt.date.fromisoformat(date.value)).days > _NEWS


def _is_of_clause(plain: str, date: Date) -> bool:
    """Whether the day was told in a clause about somebody named: "the presidents, who meet on 10 October"."""
    return _CLAUSE.search(plain, max(0, date.start - _REACH), date.start) is not None


def _is_aside(plain: str, date: Date) -> bool:
    """Whether the day ended a sentence by telling only what came before: "...the day before."."""
    is_last = plain.startswith((".", ";"), date.end)
    return date.is_relative and is_last and _BEFORE.search(plain, date.start, date.end) is not None
