"""What was written before the article when it was saved: "date 2024-04-15 …", or lines such as "Author: …"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from importers.clean import Line
from importers.lexicon import load
from importers.readers.attribution import canonical, split_header
from importers.readers.bylines import is_name
from importers.readers.stamps import iso, leading_day

if TYPE_CHECKING:
    from importers.readers.told import Told

_DATED = re.compile(r"date:?[ \t]+(\S{4,40})(?:[ \t]+|\Z)", re.IGNORECASE)
_FIELD = re.compile(
    r"(title|headline|date|published|source|publisher|author|byline|url|link|language|lang)[ \t]*:[ \t]+(\S.*)",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"\s*[|,/·•-]?\s*\d{1,2}:\d{2}\s*[|/·•–—-]\s*(?=\S)")
"""Between the day and the first words of an article: "15.04.2024 | 10:30 |The ministers"."""
_LANGUAGE = re.compile(r"([A-Za-z]{2})(?:[-_][A-Za-z]{2})?\Z")
_FENCE = "---"
_LONGEST_FIELD = 300


def without_header(lines: list[Line], told: Told) -> list[Line]:
    """Take the header off; what follows a date in its line is the article's first."""
    rest = list(lines)
    while rest:
        first = rest[0].text
        dated = _DATED.match(first)
        given = _FIELD.fullmatch(first)
        if dated and any(map(str.isdigit, dated[1])) and (told.published is None or iso(dated[1])):
            told.note_date(dated[1])
            remaining = _without_codes(first[dated.end() :].strip(), told)
            rest[:1] = [Line(remaining)] if remaining else []
        elif given and len(given[2]) <= _LONGEST_FIELD:
            _note_field(told, given[1].lower(), given[2].strip())
            del rest[0]
        elif first == _FENCE:
            del rest[0]
        else:
            break
    return rest


def without_date(line: str, told: Told) -> str:
    """What follows the date that a saved page's first line under the headline may begin with: "date 2024-04-15 …"."""
    stamp = leading_day(line)
    clock = _CLOCK.match(line, stamp[1]) if stamp else None
    if stamp and clock:
        told.note_date(stamp[0])
        return line[clock.end() :]
    dated = _DATED.match(line)
    if dated is None or iso(dated[1]) is None:
        return line
    told.note_date(dated[1])
    return line[dated.end() :].strip()


def _without_codes(header: str, told: Told) -> str:
    """Take a language, agencies in brackets and the author's name from what follows the date."""
    if _LANGUAGE.match(header):
        told.language = told.language or header[:2].lower()
        return ""
    publisher, cites, rest = split_header(header)
    if publisher is None:
        return header
    told.note_publisher(publisher)
    told.cites = (*told.cites, *cites)
    name = _without_more(rest)
    if is_name(name):
        told.note_byline(name)
        return ""
    return rest if name else ""


def _note_field(told: Told, name: str, value: str) -> None:
    match name:
        case "title" | "headline":
            told.title = told.title or value
        case "date" | "published":
            told.note_date(value)
        case "source" | "publisher":
            told.note_publisher(canonical(value))
        case "author" | "byline":
            told.note_byline(value)
        case "language" | "lang":
            told.language = told.language or (value[:2].lower() if _LANGUAGE.match(value) else None)


def _without_more(text: str) -> str:
    """Take an invitation to read on from the end."""
    for phrase in (phrase for language in ("en", "ru") for phrase in load("furniture")[language]["more"]):
        if text.lower().rstrip(" .…>»→").endswith(phrase):
            text = text[: text.lower().rindex(phrase)].rstrip()
    return text.strip()
