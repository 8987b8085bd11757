"""Where a text without a date of publication tells its own day: a line of its own, a dateline, a foot, a "today"."""

from __future__ import annotations

import datetime as dt
import re
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from importers.extract.english.text.datings import written
from importers.extract.english.text.tenses import is_ahead
from importers.extract.text.calendar import later
from importers.extract.text.stamps import beside, is_alone
from importers.lexicon import load

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_CITY = re.compile(
    r"\s*(?:(?:[A-Z][\w' .-]{2,20},\s)?[A-Z][\w' ./-]{2,30}(?:\s?[/(]\w{3,20}[/)])?[,.]\s"
    r"|[\[(](?:[A-Z][\w .-]{2,24},\s){0,2})"
)
_AGENCY = re.compile(
    r",?\.?(?:\s?\d{1,2}:\d\d)?[\])]?\.?\s?(?:\(|/|-{1,2}\s?[A-Z]|\s?[A-Z][\w .]{1,30}\s?-{1,2}\s|\s?$|\s?[A-Z])"
)
_POSTED = re.compile(
    r"\s*(?:[Pp]osted|[Pp]ublished|[Rr]eleased|[Ii]ssued|[Dd]ate|POSTED|PUBLISHED)(?:\s(?:on|at)|:)?\s$"
)
"""What opens a line that tells when the text appeared, whatever follows."""
_GLUED = re.compile(r"[A-Z]")
"""A paragraph that begins right behind a day without so much as a blank."""
_TODAY = re.compile(r"\b(?:[Tt]oday|[Tt]his (?:morning|afternoon|evening))\b(?!')")
_HOUR = re.compile(r"[\s,|-]+\d{1,2}:\d\d(?::\d\d)?(?:\s?[AaPp]\.?[Mm]\.?)?\s*(?:\n|$)")
"""The time of day behind the day, closing the line: no part of a sentence."""
_HEAD, _OPENING = 400, 900
_BEFORE = 40
_DAY = len("2025-04-11")


class Known(NamedTuple):
    """A day to reckon from, and the place that names it when it is not the day of publication."""

    day: dt.date
    place: tuple[int, int] | None


def in_full(match: re.Match[str], own: dt.date | None = None) -> Known | None:
    """The day that a match writes with its month and year; figures may be the text's own day."""
    read = written(match, own)
    return Known(dt.date.fromisoformat(read[0]), match.span()) if read and len(read[0]) == _DAY else None


def day_told(plain: str, matches: Sequence[re.Match[str]]) -> Known | None:
    """The day that the text gives as its own, the surest way of telling it first."""
    full = [(match, known) for match in matches if (known := in_full(match))]
    apart = (known for match, known in full if is_stamp(plain, match))
    return next(chain(apart, _reckoned(plain, full)), None)


def stamp_in(plain: str, matches: Sequence[re.Match[str]], own: dt.date) -> tuple[int, int] | None:
    """Where the text tells the day it appeared on, apart from what it says."""
    full = (match for match in matches if (known := in_full(match, own)) and known.day == own)
    return next((one.span() for one in full if is_stamp(plain, one) or _HOUR.match(plain, one.end())), None)


def day_of_news(plain: str, matches: Sequence[re.Match[str]]) -> Known | None:
    """A day that the text opens with, by its day of the week: "on Friday, 15 August 2025"."""
    return next((known for match in matches if (known := in_full(match)) and _is_news(plain, match)), None)


def is_stamp(plain: str, match: re.Match[str]) -> bool:
    """Whether the date dates the text: nearly alone on its line, or in a line's opening capitals."""
    before, after = beside(plain, match)
    if _POSTED.fullmatch(before):
        return True
    if match.start() < _HEAD and _CITY.fullmatch(before) and _AGENCY.match(after):
        return True
    if not before.strip() and _GLUED.match(after):
        return True
    return is_alone(before, after)


def _reckoned(plain: str, full: Sequence[tuple[re.Match[str], Known]]) -> Iterator[Known]:
    """The day that one written in full is told off: "today, 7 February 2017", "tomorrow (4 May 2010)"."""
    on_day = load("dates")["en"]["by_publication"]
    is_of_today = _TODAY.search(plain) is not None
    for match, known in full:
        told = _relative().search(plain, max(0, match.start() - _BEFORE), match.start())
        if told is not None:
            word = told["word"].lower()
            if word not in on_day and not is_of_today:
                continue  # the eve of some other day
            if found := later(known.day, -_shifts()[word]):
                yield known._replace(day=found)


def _is_news(plain: str, match: re.Match[str]) -> bool:
    """Whether it is named with its day of the week, early, and not as one to come."""
    parts = match.groupdict()
    is_spoken = (parts["df_weekday"] or parts["mf_weekday"]) is not None
    return is_spoken and match.start() < _OPENING and not is_ahead(plain, *match.span())


@cache
def _shifts() -> dict[str, int]:
    """How many days off are "today" and the like, and the day before, which where today is spoken of is its eve."""
    lists: dict[str, dict[str, int]] = load("dates")["en"]
    return {word: days for word, days in lists["by_last_named"].items() if days < 0} | lists["by_publication"]


@cache
def _relative() -> re.Pattern[str]:
    """A day told by that of publication, right before one written in full."""
    words = "|".join(sorted(_shifts(), key=len, reverse=True))
    return re.compile(rf"\b(?P<word>{words})(?:,|\s\(|,?\son)?\s?$", re.IGNORECASE)
