"""Agency and day in the dateline that a report opens with: "ДУШАНБЕ, 15.09.2021 /Агентство/. …".

An English dateline gives its day here; its agency is known by `attribution`.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import NamedTuple

from db.gazetteer import is_place
from importers.lexicon import load
from importers.readers.bylines import is_name
from importers.readers.stamps import days_named, has_weekday, iso, leading_day

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


_PART = re.compile(
    r"(?P<gap>[\s.,:;|/()\[\]–—-]+|(?:года|г\.)(?!\w))"
    r"|(?P<agency>(?:(?<=[/(|])|(?<=[/(|]\s))[^\n/()|\d]{2,40}?(?=\s?[/)|]|\s[-–—]\s|,\s)"
    r"|[A-ZА-ЯЁ][A-ZА-ЯЁ.'-]{2,}(?:\s[A-ZА-ЯЁ][A-ZА-ЯЁ.'-]{2,})*\b)"
    r"|(?P<names>[A-ZА-ЯЁ][\w'’.-]*(?:\s[A-ZА-ЯЁ][\w'’.-]*){0,3})"
)
"""What a dateline consists of beside its day: marks, an agency in capitals or between marks, names of places."""
_ENDS = re.compile(r"[-–—):|\]]")
_DASH = re.compile(r"\s[-–—]\s")
_STOPS = re.compile(r"[-–—/):|\]]|[.,]\s?$")
_ANYWHERE = re.compile(
    r"(?:(?:^[A-Z][A-Za-z' -]{2,24}|\b[A-Z][A-Z' -]{2,24})[.,] (?:[A-Z][a-z]{3,14}, )?"
    r"|^\((?:[A-Z][\w .-]{2,24}, ){1,2})"
    r"(?=(?:[A-Z][A-Za-z]{2,8}\.? \d|\d{1,2} [A-Z]))"
)
"""A city before a day without a year, at the beginning, in capitals, or in brackets behind its agency."""
_DAY = 16


class Dateline(NamedTuple):
    """What the dateline says of the article."""

    publisher: str | None
    published: str | None


def dateline_of(paragraphs: list[str]) -> Dateline:
    """Agency and full date of the first dateline; nothing where there is none."""
    for paragraph in paragraphs[:_HEAD]:
        line = paragraph[:_REACH]
        if line.partition(",")[0].lower() in load("dates")["ru"]["by_publication"]:
            continue  # "Завтра, 5 мая 2022 года, …" opens no dateline
        publisher, published = _signed(line)
        published = published or _leading_day(line)
        if published is None and publisher is None and (dated := _DATED.match(line)):
            published = iso(dated["when"])
        if publisher is not None or published is not None:
            return Dateline(publisher, published)
    return Dateline(None, None)


def _signed(line: str) -> Dateline:
    """What a dateline says that names its agency."""
    match = _DATELINE.match(line)
    if match is None:
        return Dateline(None, None)
    found = match.groupdict()
    name = next((found[one] for one in ("slashed", "bracketed", "dashed", "dotted") if found[one]), None)
    when = found["when"] or found["when_first"]
    is_placed = when is not None or line[:3].isupper()
    if name is None or not is_placed or _NO_AGENCY.search(name):
        return Dateline(None, None)
    return Dateline(_named(name), iso(when.removesuffix("года").removesuffix("г.").strip()) if when else None)


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


def _leading_day(line: str) -> str | None:
    """The day of "ASTANA, Kazakhstan, May 29, 2015 (Agency) -- …", its parts in any order and between any marks."""
    end, day, is_placed, closes = 0, None, line[:1] in "[(", ""
    while end < len(line):
        told = leading_day(line[end:]) if closes or not end else None
        part = None if told else _PART.match(line, end)
        if told and day is None:
            day, end = told[0], end + told[1]
        elif part is None:
            break
        elif part["gap"]:
            closes, end = part["gap"], part.end()
            continue
        elif part["agency"]:
            is_placed, end = True, part.end()
        elif is_placed and day and _ENDS.search(closes):
            break  # what a report begins with may be a city too
        elif (length := _length_of_place(part["names"])) or has_weekday(part["names"]):
            is_placed, end = is_placed or bool(length), end + (length or len(part["names"]))
        elif day and _DASH.match(line, part.end()):
            is_placed, end = True, part.end()  # a town or an agency that nobody lists
        else:
            break
        closes = ""
    is_whole = end >= len(line) or _STOPS.search(closes) is not None
    return day if day and is_placed and is_whole else None


def _length_of_place(names: str) -> int:
    """How much of the names, from the first, is one of a city or a state."""
    words = names.split()
    heads = (" ".join(words[:count]) for count in range(len(words), 0, -1))
    return next((len(head) for head in heads if is_place(head.rstrip(".").replace("St. ", "Saint "))), 0)


def _named(name: str) -> str:
    """The agency's name, without a reporter's beside it and quotation marks around the whole."""
    parts = [part.strip(" .,") for part in _BYLINED.split(name)]
    bare = parts[1] if len(parts) > 1 and is_name(parts[0]) else parts[0]
    is_quoted = bare[:1] in '«"' and bare[-1:] in '»"'
    return bare[1:-1] if is_quoted else bare
