"""The time of publication as pages and records write it, brought to an ISO date."""

from __future__ import annotations

import datetime as dt
import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from babel import Locale

from importers.lexicon import load

if TYPE_CHECKING:
    from collections.abc import Iterator

_LONGEST = 64
"""A date is a short line; what is longer is not tried."""
_LONGEST_LINE = 200
_WORD = re.compile(r"[^\W\d_]+")
_LONG_WORD = re.compile(r"[^\W\d_]{4,}")
_EARLIEST, _LATEST = 1900, 2100
_BESIDE = 16
"""Characters before a date in figures within which its weekday stands."""
_CLOCK = re.compile(r"(?:\b(?:at|в) )?\b\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?: ?[ap]\.?m\b\.?)?", re.IGNORECASE)
_ZONES = "gmt|utc|msk|мск|amt|azt|cest|cet|edt|est|get|ist|kgt|pkt|tjt|uzt"
_ZONE = re.compile(rf"\(?\b(?:{_ZONES})\b(?: ?[+-]\d{{1,2}}(?::?\d{{2}})?)?\)?| [+-]\d{{4}}$", re.IGNORECASE)
_ROUND = " ,.|/·•–—()[]-"
_ISO = r"(?P<year>\d{4})[-./](?P<month>\d{1,2})[-./](?P<day>\d{1,2})(?:T.*)?"
_NUMERIC = r"(?P<first>\d{1,2}) ?[./-] ?(?P<second>\d{1,2}) ?[./-] ?(?P<numeric_year>\d{4}|\d{2})(?!\d)"
_LABEL = re.compile(r"([^\W\d_][^\n|:.,;]{0,40}):\s*$")
_SHORT_YEAR = r"\d{4}|\d{2}"
_NUMERIC_DATE = re.compile(rf"(?<![\w./-]){_NUMERIC}")


def iso(text: str) -> str | None:
    """The day that a date stands for, if it is one; a bad date is none."""
    if len(text) > _LONGEST:
        return None
    bare = _without_clock(text)
    match = _stamp().fullmatch(bare)
    return _day(match) if match else None


def month_first(text: str) -> str | None:
    """The day that a date in figures stands for where the month is first: "06/04/2009" can be of June."""
    numeric = _NUMERIC_DATE.search(_without_clock(text[:_LONGEST]))
    if numeric is None:
        return None
    return _checked(_whole_year(numeric["numeric_year"]), numeric["first"], numeric["second"])


def yearless(text: str) -> tuple[int, int] | None:
    """Month and day of a line that holds nothing else, as sites show the time of publication: "10 января, 00:00"."""
    if len(text) > _LONGEST:
        return None
    match = _day_of_month().fullmatch(_without_clock(text))
    if match is None:
        return None
    name = match["name_after"] or match["name_before"]
    return months()[name.lower().rstrip(".")], int(match["day_before"] or match["day_after"])


def is_update(text: str) -> bool:
    """Whether a line tells when the page was last changed, which may be long after it was published."""
    return _updated().match(text) is not None


def is_of_else(before: str) -> bool:
    """Whether the words before a day name it as that of something else than publication: "Deadline: 3 May 2018"."""
    label = _LABEL.search(before)
    return label is not None and label[1].lower() not in _leads()


def likeliest_day(month_and_day: tuple[int, int], text: str) -> str | None:
    """The day of the year that brings it nearest to the last day that the text names in full."""
    days = days_in_full(text)
    if not days:
        return None
    last = dt.date.fromisoformat(max(days))
    month, number = month_and_day
    near = [_checked(str(year), month, str(number)) for year in (last.year - 1, last.year, last.year + 1)]
    return min((one for one in near if one), key=lambda one: abs(dt.date.fromisoformat(one) - last), default=None)


def leading_day(text: str) -> tuple[str, int] | None:
    """The full date that a text begins with, and where it ends in it."""
    match = _opening().match(text[:_LONGEST])
    date = _day(match) if match else None
    return (date, match.end()) if match and date else None


class Stamp(NamedTuple):
    """A date within a line, and what else the line holds."""

    date: str
    rest: str


def stamp_in(line: str) -> Stamp | None:
    """The full date that a short line holds somewhere."""
    if len(line) > _LONGEST_LINE:
        return None
    line = _without_clock(line)
    match = _inner().search(line)
    date = _day(match) if match else None
    return Stamp(date, f"{line[: match.start()]} | {line[match.end() :]}") if match and date else None


def has_weekday(line: str) -> bool:
    """Whether a short line names a day of the week."""
    return len(line) <= _LONGEST and any(word.lower() in day_names() for word in _WORD.findall(line))


def weekdays_named(text: str) -> set[int]:
    """The days of the week that a text names and does not shorten, Monday 0."""
    words = (word.lower() for word in _LONG_WORD.findall(text))
    return {day_names()[word] for word in words if word in day_names()}


def calendar_words(line: str) -> int:
    """How many words of a line are names of days and months."""
    return sum(word.lower() in day_names() or word.lower() in months() for word in _WORD.findall(line[:_LONGEST_LINE]))


def has_clock(line: str) -> bool:
    """Whether a short line tells the time of day, as that of publication is told and that of a visit is not."""
    return len(line) <= _LONGEST and _CLOCK.search(line) is not None


def is_clock(line: str) -> bool:
    """Whether a line holds the time of day and nothing else."""
    return has_clock(line) and not _without_clock(line)


def _without_clock(line: str) -> str:
    line = _CLOCK.sub(" ", _ZONE.sub(" ", " ".join(line.split())))
    return " ".join(line.split()).strip(_ROUND)


def _day(match: re.Match[str]) -> str | None:
    """The day of a date; figures have the month first where only so the day exists, or is the weekday beside it."""
    got = match.groupdict()
    if got["year"]:
        return _checked(got["year"], got["month"], got["day"])
    if got["numeric_year"]:
        year, first, second = _whole_year(got["numeric_year"]), got["first"], got["second"]
        usual, other = _checked(year, second, first), _checked(year, first, second)
        before = _WORD.findall(match.string[max(0, match.start("first") - _BESIDE) : match.start("first")].lower())
        weekday = day_names().get(before[-1]) if before else None
        return other if usual is None or (other and dt.date.fromisoformat(other).weekday() == weekday) else usual
    name = got["name_after"] or got["name_before"] or got["name_first"]
    month = months()[name.lower().rstrip(".")]
    year = got["year_after"] or got["year_before"] or got["year_first"]
    return _checked(_whole_year(year), month, got["day_before"] or got["day_after"] or got["day_last"])


def _whole_year(year: str) -> str:
    """A year of two figures is one of the present century: there was no web in the other's."""
    return year if len(year) > len("24") else f"20{year}"


def _checked(year: str, month: str | int, day: str) -> str | None:
    try:
        found = dt.date(int(year), int(month), int(day))
    except ValueError:
        return None
    return found.isoformat() if _EARLIEST <= found.year <= _LATEST else None


def day_of(year: str, month: int, number: int) -> str | None:
    """That day, if the calendar has it."""
    return _checked(year, month, str(number))


@cache
def _leads() -> frozenset[str]:
    """What leads the time of publication or of the last change."""
    furniture = load("furniture")
    return frozenset(
        lead for language in ("en", "ru") for name in ("stamps", "updates") for lead in furniture[language][name]
    )


@cache
def _stamp() -> re.Pattern[str]:
    """A whole line that is a date, with the words that lead such lines."""
    leads = "|".join(re.escape(lead) for lead in sorted(_leads(), key=len, reverse=True))
    days = "|".join(map(re.escape, sorted(day_names(), key=len, reverse=True)))
    return re.compile(
        rf"(?:(?:{leads})\b[ :|,-]*)?(?:(?:{days})\b\.?,? ?)?(?:{_dates(_SHORT_YEAR)})(?:,? \(?(?:{days})\b)?",
        re.IGNORECASE,
    )


@cache
def _day_of_month() -> re.Pattern[str]:
    days = "|".join(map(re.escape, sorted(day_names(), key=len, reverse=True)))
    names = "|".join(sorted(map(re.escape, months()), key=len, reverse=True))
    return re.compile(
        rf"(?:(?:{days})\b\.?,? ?)?(?:(?P<day_before>\d{{1,2}}) (?P<name_after>{names})\.?"
        rf"|(?P<name_before>{names})\.? (?P<day_after>\d{{1,2}}))",
        re.IGNORECASE,
    )


@cache
def _updated() -> re.Pattern[str]:
    leads = "|".join(re.escape(lead) for language in ("en", "ru") for lead in load("furniture")[language]["updates"])
    return re.compile(rf"(?:{leads})\b", re.IGNORECASE)


@cache
def _opening() -> re.Pattern[str]:
    return re.compile(rf"(?:{_dates()})(?![\w-]|/\d)", re.IGNORECASE)


@cache
def _inner() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w./-])(?:{_dates()})(?![\w-]|/\d)", re.IGNORECASE)


@cache
def _dates(year: str = r"\d{4}") -> str:
    names = "|".join(sorted(map(re.escape, months()), key=len, reverse=True))
    short = r"(?:(?<=')|(?<=’))\d{2}"
    after = rf"(?P<day_before>\d{{1,2}})(?:st|nd|rd|th)?[.,]?[ -]?(?:of )?(?P<name_after>{names})\.?"
    after = rf"{after}(?:,?[ -]|,? ?['’](?=\d\d\b))(?P<year_after>{year}|{short})"
    before = rf"(?P<name_before>{names})\.?[ -]?(?P<day_after>\d{{1,2}})(?:st|nd|rd|th)?"
    before = rf"{before}(?:,? |,|-|,? ?['’](?=\d\d\b))(?P<year_before>\d{{4}}|{short})"
    first = rf"(?P<year_first>\d{{4}}),? (?P<name_first>{names})\.? (?P<day_last>\d{{1,2}})"
    return rf"{_ISO}|{_NUMERIC}|{after}(?: ?(?:года|г\.?|year))?|{before}|{first}"


@cache
def months() -> dict[str, int]:
    """The names of months and their abbreviations in the languages of the sites, in lower case, with their numbers."""
    found: dict[str, int] = {"sept": 9} | load("dates")["ru"]["short_months"]
    for language in ("en", "ru", "uk", "be"):
        named = Locale(language).months
        for width in ("wide", "abbreviated"):
            for form in ("format", "stand-alone"):
                found |= {name.lower().rstrip("."): number for number, name in named[form][width].items()}
    return found


@cache
def day_names() -> dict[str, int]:
    """The names of the days of the week with their numbers, Monday 0."""
    return {
        name.lower().rstrip("."): number
        for language in ("en", "ru")
        for width in ("wide", "abbreviated")
        for number, name in Locale(language).days["format"][width].items()
    }


def days_named(text: str) -> list[tuple[int, int]]:
    """Month and day of every date in a text that is written with the name of the month, with a year or without."""
    return [
        (months()[(match["before"] or match["after"]).lower()], int(match["last"] or match["first"]))
        for match in _named().finditer(text)
    ]


def days_in_full(text: str) -> list[str]:
    """Every date in a text that is written with its year."""
    return [day for found in _inner().finditer(text) if (day := _day(found))]


def full_days(text: str) -> Iterator[tuple[str, int, int]]:
    """Every date in a text that is written with its year, and where it stands."""
    for found in _inner().finditer(text):
        if (day := _day(found)) is not None:
            yield day, found.start(), found.end()


def days_without_year(text: str) -> set[tuple[int, int]]:
    """Month and day of every date in a text that stands there without a year."""
    return set(days_named(_inner().sub(" ", text)))


@cache
def _named() -> re.Pattern[str]:
    names = "|".join(sorted(map(re.escape, months()), key=len, reverse=True))
    return re.compile(
        rf"\b(?:(?P<before>{names})\.? (?P<last>\d{{1,2}})|(?P<first>\d{{1,2}}) (?P<after>{names}))\b", re.IGNORECASE
    )
