"""The dateline that a report opens with: its agency ("ДУШАНБЕ /Агентство/. …", "OSH, May 3 (Agency) -"), a day in it.

An agency that is listed is known by `attribution`, a full date by `own_day`.
"""

from __future__ import annotations

import re
from itertools import islice

from db.gazetteer import cities_named
from importers.lexicon import load
from importers.readers.attribution import agency_in
from importers.readers.bylines import countries, is_name
from importers.readers.stamps import days_named, has_weekday

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
_MONTH_OR_DAY = r"(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?|\d{1,4}(?:st|nd|rd|th)?)"
_ENGLISH_WHEN = rf"(?:[A-Z][a-z]+day,?\s)?{_MONTH_OR_DAY}(?:[\s,./-]{{1,2}}{_MONTH_OR_DAY}){{0,2}}"
_ENGLISH_CITY = r"[A-Z][A-Za-z'’.-]{1,24}(?:\s[A-Z][A-Za-z'’-]{1,24})?"
_ENGLISH = re.compile(
    rf"(?i:{_ENGLISH_WHEN}[.,]?\s)?{_ENGLISH_CITY}(?:,\s{_ENGLISH_CITY})?(?:[.,]?\s(?i:{_ENGLISH_WHEN}))?"
    rf"(?:{_MARKED}\s?(?:--|[-–—:.])|[.,]\s(?P<dotted>{_SHOUTED}?)(?:[.:]\s|\s?(?:--|[-–—])\s))"
)
"""The same in English; a mark of its own ends it, so that no bracket behind a place is taken for one."""
_NO_AGENCY = re.compile(r"\d|^Corr|^(?:[А-ЯЁ][а-яё]+\s(?:область|край|район)|[а-яё])")
_BYLINED = re.compile(r"\s?(?:/|,|\s[-–—]\s)\s?")
_ANYWHERE = re.compile(
    r"(?:(?:^[A-Z][A-Za-z' -]{2,24}|\b[A-Z][A-Z' -]{2,24})[.,] (?:[A-Z][a-z]{3,14}, )?"
    r"|^\((?:[A-Z][\w .-]{2,24}, ){1,2})"
    r"(?=(?:[A-Z][A-Za-z]{2,8}\.? \d|\d{1,2} [A-Z]))"
)
"""A city before a day without a year, at the beginning, in capitals, or in brackets behind its agency."""
_DAY = 16


def agency_of_dateline(paragraphs: list[str]) -> str | None:
    """The agency that the first dateline of a report names; nothing where there is none."""
    for paragraph in paragraphs[:_HEAD]:
        line = paragraph[:_REACH]
        if line.isupper():
            continue  # a notice, of which no part stands out
        name = _agency_in(_ENGLISH.match(line)) or _agency_in(_DATELINE.match(line))
        if name is not None and line.partition(",")[0].lower() not in load("dates")["ru"]["by_publication"]:
            return name  # and not of "Завтра, 5 мая 2022 года, …", which opens no dateline
    return None


def _agency_in(dateline: re.Match[str] | None) -> str | None:
    """The name in brackets, between slashes or in capitals that a dateline holds, if it is no place and no day."""
    if dateline is None:
        return None
    found = dateline.groupdict()
    name = next((found[one] for one in ("slashed", "bracketed", "dashed", "dotted") if found.get(one)), None)
    is_placed = dateline.re is _ENGLISH or found.get("when") or found.get("when_first") or dateline.string[:3].isupper()
    if name is None or not is_placed or _NO_AGENCY.search(name):
        return None
    if name.lower() in countries() or cities_named(name) or has_weekday(name):
        return None
    return agency_in(name) or _named(name)


def days_of_dateline(paragraphs: list[str]) -> list[tuple[int, int]]:
    """Month and day of the first dateline that names them: "OSH, June 21 (Agency) -", "Osh. 21 June. AGENCY"."""
    own = (paragraph for paragraph in paragraphs[:_TOP] if len(paragraph) > _SHORT)
    for paragraph in islice(own, _HEAD):
        placed, dated = _ANYWHERE.search(paragraph[: 2 * _REACH]), _DATED.match(paragraph[:_REACH])
        days = days_named(paragraph[placed.end() : placed.end() + _DAY]) if placed else []
        opening = _DATELINE.match(paragraph[:_REACH])
        days = days or (days_named(dated["when"]) if dated else [])
        days = days or (days_named(opening["when_first"]) if opening and opening["when_first"] else [])
        if days:
            return days[:1]
    return []


def _named(name: str) -> str:
    """The agency's name, without a reporter's beside it and quotation marks around the whole."""
    parts = [part.strip(" .,") for part in _BYLINED.split(name)]
    bare = parts[1] if len(parts) > 1 and is_name(parts[0]) else parts[0]
    is_quoted = bare[:1] in '«"' and bare[-1:] in '»"'
    return bare[1:-1] if is_quoted else bare
