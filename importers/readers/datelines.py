"""Agency and day in the dateline that a report opens with: "ДУШАНБЕ, 15.09.2021 /Агентство/. …".

An English dateline gives its day here; its agency is known by `attribution`.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import NamedTuple

from db.gazetteer import cities_named
from importers.readers.bylines import is_name
from importers.readers.stamps import days_named, iso, leading_day

_HEAD, _REACH = 4, 120
"""Paragraphs among which the dateline may stand, and characters that it ends within."""
_TOP, _SHORT = 16, 60
"""Paragraphs from the top that may hold names of sections too, which are as short as this."""
_MONTH = r"(?:янв|фев|мар|апр|мая|май|июн|июл|авг|сен|окт|ноя|дек)[а-я]*\.?"
_WHEN = rf"(?:\d{{1,2}}[./]\d{{1,2}}[./]\d{{2,4}}|\d{{1,2}}[\s-]{_MONTH}(?:,?\s\d{{4}})?)(?:\s?(?:года|г\.))?"
_CITY = r"[А-ЯЁ][А-Яа-яЁё-]{1,24}(?:\s[А-ЯЁ(][А-Яа-яЁё()-]{1,24})?"
_PLACE = rf"(?:{_CITY}[,.]\s(?P<when>{_WHEN})|(?P<when_first>{_WHEN}),?\s{_CITY}|{_CITY})"
_MARKED = r"[.,]?\s?(?:/\s?(?P<slashed>[^/()\n]{2,40}?)\s?/|\(\s?(?P<bracketed>[^/()\n]{2,40}?)\s?\))"
_NAME = r"[A-ZА-ЯЁ«\"][\w«»\".-]*(?:\s[A-ZА-ЯЁ«\"][\w«»\".-]*){0,2}"
_SHOUTED = r"[A-ZА-ЯЁ][A-ZА-ЯЁ.-]{2,}(?:\s[A-ZА-ЯЁ][A-ZА-ЯЁ.-]+)?"
_DATELINE = re.compile(
    rf"{_PLACE}(?:{_MARKED}|\.?,?\s[-–—]\s(?P<dashed>{_NAME}?)\s?(?:\.(?=\s|$)|[-–—]\s)"
    rf"|\.\s(?P<dotted>{_SHOUTED}?)\s?(?:\.(?=\s)|[-–—]\s))"
)
_DATED = re.compile(rf"(?:{_CITY}[,.]|{_NAME}\s[-–—])\s(?P<when>{_WHEN})(?:[,.]\s|(?<=г\.)\s|\s?[-–—]\s)")
"""A dateline that names no agency, or one before the day: "ОШ, 5 мая 2022 г. …", "Вестник — 5 мая 2022. …"."""
_NO_AGENCY = re.compile(r"\d|^(?:[А-ЯЁ][а-яё]+\s(?:область|край|район)|[а-яё])")
_BYLINED = re.compile(r"\s?(?:/|,|\s[-–—]\s)\s?")


_TOWN = r"(?P<city>[A-Z][A-Za-z'’.-]*(?: [A-Z][A-Za-z'’.-]*){0,3})"
_STATE = r"(?:,? ?[/(][A-Z][A-Za-z ]{2,24}[/)]|, [A-Z][A-Za-z'’-]+(?: [A-Z][A-Za-z'’-]+)?)"
_PLACED = tuple(re.compile(rf"{_TOWN}{state}[,.:] (?:[-–—] )?") for state in ("", _STATE))
_SOURCED = re.compile(rf"{_TOWN} ?[/(][^()\n]{{2,60}}?(?: [-–—/] ?|, )(?=\d|[A-Z][a-z]{{2,8}}\.? \d)")
"""A city, and in brackets the agency with the day: "OSH (Agency - 3rd June, 2014)"."""
_DAY_FIRST = re.compile(r"(?P<gap>[.,:]? ?[-–—|/]? ?)[A-Z][A-Z' -]{2,24}(?:,? ?[/(]| ?[-–—] |[.,:] )")
"""What follows a day that a line opens with: a city in capitals and the end of the dateline."""
_ANYWHERE = re.compile(
    r"(?:^[A-Z][A-Za-z' -]{2,24}|\b[A-Z][A-Z' -]{2,24})[.,] (?=(?:[A-Z][a-z]{2,8}\.? \d|\d{1,2} [A-Z]))"
)
"""A city before a day without a year, at the beginning or in capitals."""
_DAY = 16
_CLOSES = re.compile(r"\s?(?:[.,:;(/)\]]|[-–—]|$)")


class Dateline(NamedTuple):
    """What the dateline says of the article."""

    publisher: str | None
    published: str | None


def dateline_of(paragraphs: list[str]) -> Dateline:
    """Agency and full date of the first dateline; nothing where there is none."""
    for paragraph in paragraphs[:_HEAD]:
        match = _DATELINE.match(paragraph[:_REACH])
        day = _english_day(paragraph[:_REACH])
        if day is not None:
            return Dateline(None, day)
        if match is None:
            dated = _DATED.match(paragraph[:_REACH])
            if dated is not None and iso(dated["when"]):
                return Dateline(None, iso(dated["when"]))
            continue
        found = match.groupdict()
        name = next((found[one] for one in ("slashed", "bracketed", "dashed", "dotted") if found[one]), None)
        when = found["when"] or found["when_first"]
        is_placed = when is not None or match.group()[:3].isupper()
        if name is None or not is_placed or _NO_AGENCY.search(name):
            continue
        return Dateline(_named(name), iso(when.removesuffix("года").removesuffix("г.").strip()) if when else None)
    return Dateline(None, None)


def days_of_dateline(paragraphs: list[str]) -> list[tuple[int, int]]:
    """Month and day of the first dateline that names them: "OSH, June 21 (Agency) -", "Osh. 21 June. AGENCY"."""
    own = (paragraph for paragraph in paragraphs[:_TOP] if len(paragraph) > _SHORT)
    for paragraph in islice(own, _HEAD):
        placed, dated = _ANYWHERE.search(paragraph[: 2 * _REACH]), _DATED.match(paragraph[:_REACH])
        days = days_named(paragraph[placed.end() : placed.end() + _DAY]) if placed else []
        days = days or (days_named(dated["when"]) if dated else [])
        if days:
            return days[:1]
    return []


def _english_day(line: str) -> str | None:
    """The day of "ASTANA, Kazakhstan, May 29, 2015 (Agency) -- …", or of "May 29, 2015. ASTANA (Agency) - …"."""
    opening = leading_day(line)
    if opening and _DAY_FIRST.match(line, opening[1]):
        return opening[0]
    for pattern in (*_PLACED, _SOURCED):
        placed = pattern.match(line)
        found = leading_day(line[placed.end() :]) if placed else None
        if placed and found and _CLOSES.match(line, placed.end() + found[1]):
            return found[0] if placed["city"].isupper() or cities_named(placed["city"]) else None
    return None


def _named(name: str) -> str:
    """The agency's name, without a reporter's beside it and quotation marks around the whole."""
    parts = [part.strip(" .,") for part in _BYLINED.split(name)]
    bare = parts[1] if len(parts) > 1 and is_name(parts[0]) else parts[0]
    is_quoted = bare[:1] in '«"' and bare[-1:] in '»"'
    return bare[1:-1] if is_quoted else bare
