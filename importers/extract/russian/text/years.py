"""The day a Russian text speaks from, and the years that it gives to days which have none beside them."""

from __future__ import annotations

import datetime as dt
import re
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from importers.extract.russian.text.datings import by_publication, days, month_of, opens_line, words, written
from importers.extract.russian.text.present import Year, not_now, present_year
from importers.extract.russian.text.tense import is_told_ahead
from importers.extract.text.bounds import Bound, in_bounds
from importers.extract.text.calendar import day, later, nearest
from importers.extract.text.mentions import Date
from importers.extract.text.stamps import beside, is_alone
from importers.lexicon import load

_CITY = re.compile(r"\s*[А-ЯЁ][\w' .-]{2,30}[,.]\s")
_AGENCY = re.compile(r",?\.?\s?(?:\(|/|-{1,2}\s?[А-ЯЁA-Z]|[А-ЯЁA-Z][А-ЯЁA-Z .-]{1,30}\s-{1,2}\s)")
_RIGHTS = re.compile(r"(?:©|\([cс]\)|[Cc]opyright)[^\n\d]{0,40}(\d{4})(?!\s?-|\d)")
"""Whose text it is, and since which year; several years in a row are a site's, not an article's."""
_HEAD, _NEAR = 320, 28
_STOP = re.compile(r"[.!?]\s|\n")
_GOES_ON = re.compile(r"[^.!?\n]{0,80}[.!?]\sТам(?:\sже)?\b[^.!?\n]{0,80}")
"""What leads from a year to a day of it in the place just named: "в 2026 году председатель - Ош. Там 9 октября"."""
_TO_DAY = re.compile(r",?\s(?:-\s|\()?(?:во?\s)?")
"""What leads from a year to a day or month of it: "год назад, в мае", "через год, 5 мая"."""
_LINE_OPENS = re.compile(r"(?:[-*] ?)?((?:19|20)\d\d)(?:\s?(?:год[ау]?|г\.))?\s?[-:,.]\s?")
_OF_MEETING = re.compile(r"\b(?:заседани|встреч|саммит|сесси|совещани)\w*\s$")
"""Before the year that a meeting is of: "осеннее заседание 2017 года прошло 31 октября"."""
_DAY, _YEAR = len("2025-04-11"), len("2025")
_FORTNIGHT = 14


class Known(NamedTuple):
    """A day to reckon from, and the place that names it when it is not the day of publication."""

    day: dt.date
    place: tuple[int, int] | None


def day_of_text(plain: str, matches: list[re.Match[str]], published: dt.date | None) -> Known | None:
    """The day of publication, or the one from which the text is told: "вчера, 4 мая 2010 года", "Ош, 4 мая /Весть/"."""
    if published is not None:
        return Known(published, None)
    return _reckoned(plain, matches) or _told_in_parts(plain, matches)


def _reckoned(plain: str, matches: list[re.Match[str]]) -> Known | None:
    """The day that one written in full is told off: "вчера, 4 мая 2010 года", "сегодня (04.05.2010)"."""
    for match in matches:
        date = written(match)
        if date is None or len(date[0]) != _DAY:
            continue
        told = _relative().search(plain, max(0, match.start() - _NEAR), match.start())
        found = later(dt.date.fromisoformat(date[0]), -by_publication()[told["word"].lower()]) if told else None
        if found is not None:
            return Known(found, match.span())
    return None


def _told_in_parts(plain: str, matches: list[re.Match[str]]) -> Known | None:
    """The day that heads the text without its year, where a full date or the holder of rights tells the year."""
    full = full_dates(matches)
    for match in matches:
        if match.start() > _HEAD:
            return None
        named = days(match.groupdict()) if match["day"] and not match["year"] else None
        if named is None or named.last is not None or not _is_stamp(plain, match):
            continue
        rights, present = _RIGHTS.search(plain), present_year(plain, [one for one in matches if one["year_alone"]])
        year = full.get(named.first) or (Year(int(rights[1]), rights.span(1)) if rights else None)
        bounded = None if year else in_bounds(named.first, _bounds(plain, matches), present.value if present else None)
        if bounded is not None:
            return Known(*bounded)
        year = year or present
        known = day(year.value, *named.first) if year else None
        return Known(known, year.place) if year and known else None
    return None


def _bounds(plain: str, matches: list[re.Match[str]]) -> list[Bound]:
    """The months and days told with their years."""
    told = [(match, date[0]) for match in matches if (date := written(match))]
    told += [(one, f"{one['m_year']}-{month_of(one['m_name']):02d}") for one in matches if one["m_year"]]
    return [Bound(value, match.span(), is_told_ahead(plain, match)) for match, value in told]


def _is_stamp(plain: str, match: re.Match[str]) -> bool:
    """Whether a day without a year dates the text: nearly alone on its line, or between a city and an agency."""
    before, after = beside(plain, match)
    return (_CITY.fullmatch(before) is not None and _AGENCY.match(after) is not None) or is_alone(before, after)


def shared_years(matches: list[re.Match[str]]) -> dict[int, Year]:
    """The years that days share with the day joined to them: "10 января и 28 октября 2011 года"."""
    found: dict[int, Year] = {}
    for match, after in pairwise(matches):
        is_joined = 0 < after.start() - match.endpos <= len(" и ") and not match["year"]
        first, last = days(match.groupdict()), days(after.groupdict())
        if is_joined and after["year"] and first and last:
            found[match.start()] = Year(int(after["year"]) - (first.first > last.first), after.span())
    return found


def full_dates(matches: list[re.Match[str]]) -> dict[tuple[int, int], Year]:
    """The years of days that the text names in full, for where it names them again without."""
    found: dict[tuple[int, int], Year] = {}
    for match in matches:
        named = days(match.groupdict()) if match["day"] and match["year"] else None
        if named is not None:
            found.setdefault(named.first, Year(int(match["year"]), match.span()))
        elif match["figures"]:
            number, month, year = (int(part) for part in re.split(r"[./]", match["figures"]))
            found.setdefault((month, number), Year(year, match.span()))
    return found


def year_of_line(plain: str, match: re.Match[str]) -> Year | None:
    """The year that the line of a day opens with: "2012 год - 30 мая, Ашхабад"."""
    opens = plain.rfind("\n", 0, match.start()) + 1
    said = _LINE_OPENS.match(plain, opens, match.start())
    return Year(int(said[1]), said.span(1)) if said else None


def year_of_list(plain: str, matches: list[re.Match[str]]) -> Year | None:
    """The only year of the title, where lines below open with days that have none: "Встречи 2012 года"."""
    opening = [one for one in matches if (one["day"] or one["month_alone"]) and opens_line(plain, one.start())]
    title = plain.find("\n")
    named = [one for one in matches if one["year_alone"] and one.start() < title]
    return Year(int(named[0]["year_alone"]), named[0].span()) if len(opening) > 1 and len(named) == 1 else None


def said_year(match: re.Match[str], group: str, now: Year | None) -> Year | None:
    """The year that the phrase gives in figures, or by the one in which the text is told ("этого года")."""
    figures, told, this = {
        "day": ("year", "said_year", "this_year"),
        "month": ("m_year", "m_said", "m_this"),
        "season": ("s_year", "s_said", "s_this"),
        "part": ("q_year", "q_said", "q_this"),
    }[group]
    if match[figures]:
        return Year(int(match[figures]), None)
    shift = load("dates")["ru"]["by_year"].get((match[told] or "").lower(), 0 if match[this] else None)
    return now._replace(value=now.value + shift) if now and shift is not None else None


def year_beside(plain: str, match: re.Match[str], last: Date, first: tuple[int, int] | None) -> Year | None:
    """The year that the date `last` told before in the sentence is, or its own if it is told in full and close."""
    if _STOP.search(plain, last.end, match.start()):
        is_there = len(last.value) == _YEAR and _GOES_ON.fullmatch(plain, last.end, match.start()) is not None
        return Year(int(last.value), (last.start, last.end)) if is_there else None
    if len(last.value) == _YEAR:
        words_before = plain[max(0, last.start - _NEAR) : last.start]
        is_in = words_before.lower().endswith(("в ", "во ")) and not not_now().search(words_before)
        is_in = is_in or _TO_DAY.fullmatch(plain, last.end, match.start()) is not None
        is_in = is_in or _OF_MEETING.search(words_before) is not None
        return Year(int(last.value), (last.start, last.end)) if is_in else None
    opened = last.inferred_from
    is_opened = opened is not None and plain[: opened[0]].lower().endswith("в ") and opened[1] < last.start
    if opened is not None and is_opened and not _STOP.search(plain, opened[1], last.start):
        return Year(int(last.value[:4]), opened)  # "в 2016 году собирались 15 июня, потом 30 ноября"
    if first is None or len(last.value) != _DAY or last.value[:4] not in plain[last.start : last.end]:
        return None
    known = dt.date.fromisoformat(last.value)
    found = nearest(*first, known, weekday=None, is_ahead=False)
    is_close = found is not None and abs((found - known).days) <= _FORTNIGHT
    return Year(found.year, (last.start, last.end)) if found and is_close else None


@cache
def _relative() -> re.Pattern[str]:
    """A day told by that of publication, right before one written in full."""
    return re.compile(rf"\b(?P<word>{words(by_publication())})(?:,|\s\()?\s?$")
