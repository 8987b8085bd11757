"""The time of publication as pages and records write it, brought to an ISO date."""

from __future__ import annotations

import datetime as dt
import re
from functools import cache

from babel import Locale

from importers.lexicon import load

_LONGEST = 64
"""A date is a short line; what is longer is not tried."""
_EARLIEST, _LATEST = 1900, 2100
_MONTHS_IN_A_YEAR = 12
_CLOCK = re.compile(r"(?:\b(?:at|в) )?\b\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?: ?[ap]\.?m\b\.?)?", re.IGNORECASE)
_ZONE = re.compile(r"\(?\b(?:gmt|utc|msk|мск)\b(?: ?[+-]\d{1,2})?\)?| [+-]\d{4}$", re.IGNORECASE)
_ROUND = " ,.|/·•–—()-"
_ISO = r"(?P<year>\d{4})[-./](?P<month>\d{1,2})[-./](?P<day>\d{1,2})(?:T.*)?"
_NUMERIC = r"(?P<first>\d{1,2})[./-](?P<second>\d{1,2})[./-](?P<numeric_year>\d{4})"


def iso(text: str) -> str | None:
    """The day that a date stands for, if it is one; a bad date is none."""
    if len(text) > _LONGEST:
        return None
    match = _stamp().fullmatch(_without_clock(text))
    return _day(match) if match else None


def is_clock(line: str) -> bool:
    """Whether a line holds the time of day and nothing else."""
    return len(line) <= _LONGEST and _CLOCK.search(line) is not None and not _without_clock(line)


def _without_clock(line: str) -> str:
    line = _ZONE.sub(" ", _CLOCK.sub(" ", " ".join(line.split())))
    return " ".join(line.split()).strip(_ROUND)


def _day(match: re.Match[str]) -> str | None:
    got = match.groupdict()
    if got["year"]:
        return _checked(got["year"], got["month"], got["day"])
    if got["numeric_year"]:
        first, second = got["first"], got["second"]
        if int(second) > _MONTHS_IN_A_YEAR:  # only Americans put the month first, and only so can it be told
            first, second = second, first
        return _checked(got["numeric_year"], second, first)
    name = got["name_after"] or got["name_before"]
    month = _months()[name.lower().rstrip(".")]
    return _checked(got["year_after"] or got["year_before"], month, got["day_before"] or got["day_after"])


def _checked(year: str, month: str | int, day: str) -> str | None:
    try:
        found = dt.date(int(year), int(month), int(day))
    except ValueError:
        return None
    return found.isoformat() if _EARLIEST <= found.year <= _LATEST else None


@cache
def _stamp() -> re.Pattern[str]:
    """A whole line that is a date, with the words that lead such lines and the time of day on either side."""
    names = "|".join(sorted(map(re.escape, _months()), key=len, reverse=True))
    leads = "|".join(re.escape(lead) for language in ("en", "ru") for lead in load("furniture")[language]["stamps"])
    days = "|".join(re.escape(name) for name in _weekdays())
    after = (
        rf"(?P<day_before>\d{{1,2}})(?:st|nd|rd|th)?[ -](?:of )?(?P<name_after>{names})\.?,?[ -](?P<year_after>\d{{4}})"
    )
    before = rf"(?P<name_before>{names})\.? (?P<day_after>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<year_before>\d{{4}})"
    dates = rf"{_ISO}|{_NUMERIC}|{after}(?: ?(?:года|г\.?|year))?|{before}"
    return re.compile(rf"(?:(?:{leads})\b[ :|,-]*)?(?:(?:{days})\b\.?,? ?)?(?:{dates})", re.IGNORECASE)


@cache
def _months() -> dict[str, int]:
    found: dict[str, int] = {"sept": 9}
    for language in ("en", "ru"):
        months = Locale(language).months
        for width in ("wide", "abbreviated"):
            for form in ("format", "stand-alone"):
                found |= {name.lower().rstrip("."): number for number, name in months[form][width].items()}
    return found


@cache
def _weekdays() -> tuple[str, ...]:
    names = (
        name.rstrip(".")
        for language in ("en", "ru")
        for width in ("wide", "abbreviated")
        for name in Locale(language).days["format"][width].values()
    )
    return tuple(sorted(names, key=len, reverse=True))
