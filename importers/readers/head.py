"""What stands above the first paragraph: masthead, headline, section, byline, credits, time of publication."""

from __future__ import annotations

import re
from functools import cache
from itertools import takewhile
from typing import TYPE_CHECKING

from db.gazetteer import cities_named
from importers.clean import Line, fold, is_bullet, is_closed, is_furniture, is_prose, is_slashed_credit
from importers.lexicon import load
from importers.readers.attribution import agency_in, canonical, is_source_alone
from importers.readers.bylines import byline_of, countries, is_name
from importers.readers.header import without_date
from importers.readers.headline import borne_out, is_headline, repeated
from importers.readers.stamps import (
    calendar_words,
    days_named,
    has_clock,
    has_weekday,
    is_clock,
    is_of_else,
    iso,
    leading_day,
    stamp_in,
    yearless,
)

if TYPE_CHECKING:
    from importers.readers.stamps import Stamp
    from importers.readers.told import Told

_LONGEST_HEADLINE, _MOST_WORDS = 300, 40
_ABOVE, _BELOW = 30, 10
"""Lines above a headline that may be the page's masthead, and below it that tell of the article."""
_SHORTEST_HEADLINE = 3
_LONGEST_STAMP, _LONGEST_PLACE, _SHORTEST_ENTRY = 14, 5, 3
_OF_DAY = re.compile(r"\W*\|(?:\s*года|\s*г\.)?\s*[-–—:]\s")
"""What leads from the day that opens a line to what is on then."""
_DAYS_OF_CALENDAR = 3
_BESIDE = 2
"""Words that may stand beside the day in its part of a strip."""
_WORD = re.compile(r"[^\W\d_]+")
_STRIP = re.compile(r"\s?\|\s?|\s[/›»>•·]\s")
"""What parts the names and the day of a strip."""
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def without_head(lines: list[Line], told: Told) -> list[Line]:
    """Take off what stands above the first paragraph, but for the headline; what it tells is noted."""
    rest, above = _without_masthead(lines, told), []
    if len(rest) > 1 and rest[0].text.startswith("- ") and not is_bullet(rest[1].text):
        rest[0] = Line(rest[0].text.removeprefix("- "))
    if told.title is None and is_headline(rest):
        headline = borne_out(rest)
        above, rest = rest[:headline], rest[headline:]
        rest[0] = Line(_without_day(rest[0].text, told))
        told.title = rest[0].text
    elif told.title is not None and not (rest and rest[0].text.split() == told.title.split()):
        rest.insert(0, Line(told.title))
    if told.title is None:
        return rest
    below = _without_credits(rest[1:], told)
    return [rest[0], *(line for line in above if not _tells_of_page(line.text, told)), *below]


def _without_credits(below: list[Line], told: Told) -> list[Line]:
    """Take off what stands between headline and first paragraph and tells of the article."""
    kept: list[Line] = []
    is_calendar = _has_calendar(below)
    for number, line in enumerate(below):
        if is_calendar and _is_of_another_day(line.text, told):
            return [*kept, *below[number:]]
        undated = without_date(line.text, told)
        if number >= _BELOW or is_prose(undated):
            first = line if undated == line.text else Line(undated)
            return [*kept, first, *below[number + 1 :]]
        if not _tells_of_article(line.text, told):
            kept.append(line)
    return kept


def _has_calendar(below: list[Line]) -> bool:
    """Whether the lines above the first paragraph name more days than stamps do."""
    short = takewhile(lambda line: not is_prose(line.text), below[:_BELOW])
    return len({stamp.date for line in short if (stamp := stamp_in(line.text))}) >= _DAYS_OF_CALENDAR


def _is_of_another_day(line: str, told: Told) -> bool:
    """Whether a line names another day than the known one of publication."""
    stamp = stamp_in(line)
    return stamp is not None and told.published is not None and stamp.date != told.published


def _without_masthead(lines: list[Line], told: Told) -> list[Line]:
    """Take off what stands above the headline, as long as something is left to be one."""
    first = repeated(lines)
    for above in lines[:first]:
        if iso(above.text) and not has_weekday(above.text):
            told.note_date(above.text)
    rest = list(lines[first:])
    for _ in range(min(len(rest) - 1, _ABOVE)):
        if not _is_of_masthead(rest[0].text, rest[1].text, told):
            break
        del rest[0]
    return rest


def _is_of_masthead(line: str, following: str, told: Told) -> bool:
    """Whether a line above the headline belongs to the page; what it tells is noted."""
    if has_weekday(line) and iso(line):
        if is_prose(following) or has_clock(line):
            told.note_date(line)
        else:  # it may be the day of the visit, which says nothing of publication
            told.visited = told.visited or iso(line)
    elif iso(line):
        told.note_date(line)
    elif _is_dated_strip(line):
        told.note_date(_day_of_strip(line))
    elif not (_is_menu(line) or is_clock(line) or _is_led_or_expected_name(line, told)):
        return False
    elif (stamp := stamp_in(line)) and not has_weekday(line) and len(_WORD.findall(stamp.rest)) <= _BESIDE:
        told.note_date(stamp.date)  # beside the name of a section
    return True


def _without_day(headline: str, told: Told) -> str:
    """The headline without the day in figures before it, which dates the page: "15.04.2024 Ministers meet"."""
    stamp = leading_day(headline)
    rest = headline[stamp[1] :].lstrip(" |,–—-") if stamp else ""
    if stamp is None or told.published is not None or any(map(str.isalpha, headline[: stamp[1]])):
        return headline
    if len(rest.split()) < _SHORTEST_HEADLINE or not rest[0].isupper():
        return headline
    told.note_date(stamp[0])
    return rest


def _is_dated_strip(line: str) -> bool:
    """Whether a line above the headline is a strip such as "Interview | Minsk, 15 April 2024"."""
    parts = _STRIP.split(line)
    if len(parts) == 1 or is_prose(line) or has_weekday(line):
        return False
    stamps = [stamp for part in parts if (stamp := stamp_in(part))]
    return len(stamps) == 1 and len(_WORD.findall(stamps[0].rest)) <= _BESIDE


def _day_of_strip(line: str) -> str:
    """The strip's day as it is written, where a part holds nothing else: its figures may be American."""
    part, stamp = next((part, stamp) for part in _STRIP.split(line) if (stamp := stamp_in(part)))
    return part if iso(part) else stamp.date


def _is_menu(line: str) -> bool:
    """Whether a line above the headline belongs to the page: a section, a path of sections, a calendar, furniture."""
    if is_prose(line):
        return False
    parts = [fold(part) for part in re.split(r"[/|›»>]", line)]
    is_path = len(parts) > 1 and any(part in _sections() for part in parts)
    return is_section(line) or is_path or is_calendar(line) or is_furniture(line)


def _is_led_or_expected_name(line: str, told: Told) -> bool:
    """Whether a line names the author: by "By", or by standing alone where a header has told of the article already."""
    name = byline_of(line) or (line if told.publisher and is_name(line) else None)
    if name is not None:
        told.note_byline(name)
    return name is not None


def _tells_of_page(line: str, told: Told) -> bool:
    """Whether a line above the headline names the page's owner, its section or its day; what it tells is noted."""
    if is_source_alone(line):
        told.note_publisher(canonical(line))
        return True
    if has_weekday(line) and (stamp := stamp_in(line)) is not None:
        if told.published is None:
            told.note_date(stamp.date)
        return True
    return _is_of_masthead(line, "", told) or _is_stamp(line, told)


def _tells_of_article(line: str, told: Told) -> bool:
    """Whether a line under the headline tells of the article and is no part of it; what it tells is noted."""
    if told.title and line.split() == told.title.split():
        return True
    if iso(line):
        told.note_date(line)
        return True
    if line.lower().startswith(tuple(load("furniture")["en"]["of_the_visit"])):
        return True
    if is_section(line) or is_clock(line) or (_is_day(line) and not _is_of_calendar(line, told)):
        stamp = stamp_in(line)
        if stamp is not None:  # the name of a section beside the day: "10.10.2019 | Politics"
            told.note_date(stamp.date)
        told.day = told.day or yearless(line)
        return True
    name = byline_of(line) or _name_in(line)
    if name is not None:
        told.note_byline(name)
        told.note_publisher(agency_in(line))
        if (stamp := stamp_in(line)) is not None:  # "By Our Reporter | The Herald | July 4, 2025"
            told.note_date(stamp.date)
        return True
    return _is_stamp(line, told) or is_slashed_credit(line)


def _name_in(line: str) -> str | None:
    """The name that a line holds alone, or with the city that its bearer writes from."""
    name, _, city = line.partition(", ")
    is_city = city[:1].isupper() and city.isalpha() and len(city) > len("г.")
    return name if is_name(name) and (not city or is_city) else None


def _is_stamp(line: str, told: Told) -> bool:
    """Whether a line is a full date among names of sections, places and agencies; a place alone stays a dateline."""
    found = (
        stamp_in(line)
        if len(line.split()) <= _LONGEST_STAMP and not is_closed(line.removesuffix("г.")) and not is_bullet(line)
        else None
    )
    if found is None or is_of_else(found.rest.partition("|")[0]) or _is_entry(found, told):
        return False
    agency, _, report = found.rest.partition("|")[2].partition(": ")
    if report.strip() and agency_in(agency):
        return False  # "OSH, MAY 3, 2018, AGENCY: The ministers of"
    told.note_date(found.date)
    parts = [part.strip() for part in re.split(r"[,|()•·]|\s[-–—]\s", found.rest) if part.strip()]
    for part in parts:
        told.note_publisher(agency_in(part))
        if is_name(part):
            told.note_byline(part)
    words = _WORD.findall(found.rest)
    is_city = any(cities_named(part) for part in parts[-2:])
    longest = _LONGEST_PLACE if is_city else 2  # a city and its country, or "The Kremlin, Moscow" above a report
    is_place = 0 < len(words) <= longest and all(word[0].isupper() for word in words)
    return not is_place or any(part.lower() in _sections() for part in (*parts, *words))


def _is_entry(found: Stamp, told: Told) -> bool:
    """Whether a line tells at length of another day than the known one of publication, as those of a calendar do."""
    if told.published is None or found.date == told.published:
        return False
    words = len(_WORD.findall(found.rest))
    return words > _LONGEST_PLACE or (words >= _SHORTEST_ENTRY and _OF_DAY.match(found.rest) is not None)


def is_section(line: str) -> bool:
    """Whether a line is the name of a section, such as a country's."""
    folded = fold(line)
    return folded in _sections() or folded in countries()


def is_calendar(line: str) -> bool:
    """Whether a line holds nothing but figures and names of days and months."""
    if len(line) > _LONGEST_HEADLINE or is_bullet(line):
        return False
    words = _WORD.findall(line)
    return calendar_words(line) == len(words) and (bool(words) or any(map(str.isdigit, line)))


def _is_day(line: str) -> bool:
    """Whether a line under the headline gives a day, or the time of day; a month alone heads what is to come in it."""
    return is_calendar(line) and (has_weekday(line) or any(map(str.isdigit, line)))


def _is_of_calendar(line: str, told: Told) -> bool:
    """Whether a line holds another day than the known one of publication, without a year: it heads what is on then."""
    if told.published is None or _YEAR.search(line):
        return False
    named = days_named(line)
    return bool(named) and told.published[5:] not in {f"{month:02}-{day:02}" for month, day in named}


@cache
def _sections() -> frozenset[str]:
    furniture = load("furniture")
    return frozenset((*furniture["en"]["sections"], *furniture["ru"]["sections"]))
