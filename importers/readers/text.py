"""A text as it was saved from a page: a header or none, a headline or none, furniture all round."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache

from db.characters import clean
from db.records import Article, Doubt
from importers.clean import (
    Line,
    fold,
    is_bullet,
    is_closed,
    is_furniture,
    is_prose,
    is_slashed_credit,
    lines_of,
    without_furniture,
)
from importers.lexicon import load
from importers.readers.attribution import attribution_of, canonical, split_header
from importers.readers.bylines import byline_of, countries, is_name
from importers.readers.language import language_of
from importers.readers.stamps import is_clock, iso
from importers.readers.unreadable import UnreadableError

_DATED = re.compile(r"date:?[ \t]+(\S{4,40})(?:[ \t]+|\Z)", re.IGNORECASE)
_FIELD = re.compile(
    r"(title|headline|date|published|source|publisher|author|byline|url|link|language|lang)[ \t]*:[ \t]+(\S.*)",
    re.IGNORECASE,
)
_LANGUAGE = re.compile(r"([A-Za-z]{2})(?:[-_][A-Za-z]{2})?\Z")
_DATELINE = re.compile(
    r"[A-ZА-ЯЁ][A-ZА-ЯЁ .,'’/-]{2,40}(?:,? [\w. ]{3,20})?(?: ?\([^()]{2,40}\))? ?(?:—|–|--|- )|[A-ZА-ЯЁ]{3,}\s*[,./]"
)
_LONGEST_HEADLINE, _MOST_WORDS = 300, 40
_HEAD = 8
"""Lines under a headline among which section, byline, credit and time of publication stand."""
_FOOT = 12
"""Lines at the end among which the author's name may stand."""
_LONGEST_FIELD = 300


@dataclass
class Told:
    """What an input says of itself outside its text."""

    title: str | None = None
    published: str | None = None
    publisher: str | None = None
    cites: tuple[str, ...] = ()
    byline: str | None = None
    language: str | None = None
    doubts: list[Doubt] = field(default_factory=list)


def article_of(source: str, sha256: str, text: str, told: Told | None = None) -> tuple[Article, tuple[Doubt, ...]]:
    """The article in a text; what is told of it already goes before what the text says of itself."""
    told = told or Told()
    lines = _without_header(lines_of(clean(text)), told)
    lines = _without_foot(_without_head(lines, told), told)
    paragraphs = without_furniture(lines, first_is_title=told.title is not None)
    if not paragraphs:
        raise UnreadableError("it holds no text")
    attributed = attribution_of(paragraphs[1:] if told.title else paragraphs, publisher=told.publisher)
    body = "\n\n".join(paragraphs)
    cites = tuple(dict.fromkeys((*told.cites, *attributed.cites)))
    return (
        Article(
            source=source,
            sha256=sha256,
            title=told.title,
            published=told.published,
            publisher=attributed.publisher,
            cites=tuple(name for name in cites if name != attributed.publisher),
            byline=told.byline,
            language=told.language or language_of(body),
            text=body,
        ),
        tuple(told.doubts),
    )


def note_date(told: Told, written: str) -> None:
    """Take a date of publication; what is no date, or another than is known, becomes a doubt."""
    found = iso(written)
    if found is None:
        told.doubts.append(Doubt(f"{written[:40]!r} is no date of publication"))
    elif told.published is None:
        told.published = found
    elif told.published != found:
        told.doubts.append(Doubt(f"the page is dated both {told.published} and {found}"))


def _without_header(lines: list[Line], told: Told) -> list[Line]:
    """Take what stands before the article: "date 2024-04-15 …", or lines such as "Author: …"."""
    rest = list(lines)
    while rest:
        dated = _DATED.match(rest[0].text)
        given = _FIELD.fullmatch(rest[0].text)
        if dated and (told.published is None or iso(dated[1])) and any(character.isdigit() for character in dated[1]):
            note_date(told, dated[1])
            remaining = _without_codes(rest[0].text[dated.end() :].strip(), told)
            rest[:1] = [Line(remaining)] if remaining else []
        elif given and len(given[2]) <= _LONGEST_FIELD:
            _note_field(told, given[1].lower(), given[2].strip())
            rest.pop(0)
        elif rest[0].text == "---":
            rest.pop(0)
        else:
            break
    return rest


def _without_codes(header: str, told: Told) -> str:
    """Take a language, agencies in brackets and the author's name from what follows the date in a header."""
    if _LANGUAGE.match(header):
        told.language = told.language or header[:2].lower()
        return ""
    publisher, cites, rest = split_header(header)
    if publisher is None:
        return header
    told.publisher, told.cites = told.publisher or publisher, (*told.cites, *cites)
    name = _without_more(rest)
    if not name:
        return ""
    if is_name(name):
        told.byline = told.byline or name
        return ""
    return rest


def _note_field(told: Told, name: str, value: str) -> None:
    match name:
        case "title" | "headline":
            told.title = told.title or value
        case "date" | "published":
            note_date(told, value)
        case "source" | "publisher":
            told.publisher = told.publisher or canonical(value)
        case "author" | "byline":
            told.byline = told.byline or value
        case "language" | "lang":
            told.language = told.language or (value[:2].lower() if _LANGUAGE.match(value) else None)


def _without_head(lines: list[Line], told: Told) -> list[Line]:
    """Take headline, section, byline, credits and time of publication from above the first paragraph."""
    rest = list(lines)
    while rest and (_is_section(rest[0].text) or _is_above(rest[0].text, told)) and len(rest) > 1:
        rest.pop(0)
    if told.title is None and _is_headline(rest):
        told.title = rest[0].text
    elif told.title is not None and not (rest and rest[0].text.split() == told.title.split()):
        rest.insert(0, Line(told.title))
    if told.title is None:
        return rest
    title, below = rest[0], rest[1:]
    kept = [title]
    for number, line in enumerate(below):
        if number >= _HEAD or is_prose(line.text):
            return [*kept, *below[number:]]
        if not (_is_section(line.text) or _is_above(line.text, told) or is_slashed_credit(line.text)):
            kept.append(line)
    return kept


def _is_above(line: str, told: Told) -> bool:
    """Whether a line above the text tells of it; if so, what it tells is noted."""
    if iso(line):
        note_date(told, line)
        return True
    if is_clock(line):
        return True
    name = byline_of(line) or (line if told.title and is_name(line) else None)
    if name is None:
        return False
    told.byline = told.byline or name
    return True


def _is_headline(lines: list[Line]) -> bool:
    """Whether the first line is a headline: short, not closed like a sentence, no dateline, and more comes after it."""
    if len(lines) < 2:  # noqa: PLR2004 - a headline and what it is of
        return False
    line = lines[0].text
    if len(line) > _LONGEST_HEADLINE or len(line.split()) > _MOST_WORDS or is_bullet(line) or is_furniture(line):
        return False
    bare = line.rstrip("\"'”’»)]")
    return bool(bare) and bare[-1] not in ".…;:," and not _DATELINE.match(line)


def _is_section(line: str) -> bool:
    folded = fold(line)
    return folded in _sections() or folded in countries()


def _without_foot(lines: list[Line], told: Told) -> list[Line]:
    """Take the author's name from below the last paragraph, and what stands below it."""
    for number in range(len(lines) - 1, max(len(lines) - 1 - _FOOT, 0), -1):
        line = lines[number].text
        if is_prose(line) or is_bullet(line):
            break
        above = lines[number - 1].text
        name = byline_of(line) or (line if is_name(line) and is_closed(above) else None)
        if name:
            told.byline = told.byline or name
            return lines[:number] + [other for other in lines[number + 1 :] if not is_name(other.text)]
        if iso(line):
            note_date(told, line)
            return _without_foot([*lines[:number], *lines[number + 1 :]], told)
    return lines


def _without_more(text: str) -> str:
    more = [phrase for language in ("en", "ru") for phrase in load("furniture")[language]["more"]]
    for phrase in more:
        if text.lower().rstrip(" .…>»→").endswith(phrase):
            text = text[: text.lower().rindex(phrase)].rstrip()
    return text.strip()


@cache
def _sections() -> frozenset[str]:
    furniture = load("furniture")
    return frozenset((*furniture["en"]["sections"], *furniture["ru"]["sections"]))
