"""The years that the lines of a chronicle or a calendar are of, where their days bear none."""

from __future__ import annotations

import datetime as dt
import re
from typing import NamedTuple

from importers.extract.english.text.datings import days, written
from importers.extract.english.text.day_rows import years_of_row

_LABEL = re.compile(
    r"^[ *\u2022-]*(?:In\s)?(?P<year>(?:19|20)\d\d)(?:(?=[.:]\s|\s-\s)|(?P<alone>[.:]?)\s*$)", re.MULTILINE
)
"""A year that opens a line or is all of one: "2009. On 4 February ..."."""
_CALENDAR = re.compile(
    r"^[^\n.]{0,60}\b(?i:timetable|calendar|schedule|programme|program|list|plan|dates|events|meetings|sessions|summits|chairmanship|presidency)\b[^\n.]{0,50}?"
    r"(?P<year>(?:19|20)\d\d)\b(?!\s?-)",
    re.MULTILINE,
)
"""A heading of what is planned in a year."""
_OPENS = re.compile(r"[ *\u2022-]*(?:(?:[Oo]n|[Ii]n)\s|[A-Z][\w' -]{2,24}[,.:]?\s\(?)?$")
_CLOSES = re.compile(r"(?:\s?[,|]\s[A-Z][\w' -]{2,24})?\)?[ ]*$", re.MULTILINE)
"""What stands around the day of an entry: nothing, or its city."""
_HEAD, _FEW, _LONGEST = 300, 2, 120


class Stretch(NamedTuple):
    """Lines of one year, with the words that tell it."""

    start: int
    end: int
    year: int
    told: tuple[int, int]


def stretches(plain: str, matches: list[re.Match[str]], known: dt.date | None) -> list[Stretch]:
    """Where the text goes by years, by its headings, by its title, or by days that follow on each other."""
    found = _by_labels(plain)
    if found:
        return found
    opening = [match for match in matches if _opens_line(plain, match)]
    if len(opening) < _FEW:
        return []
    title = _CALENDAR.search(plain, 0, _HEAD)
    if title is not None:
        year = int(title["year"])
        return [_line(plain, match, year, title.span("year")) for match in opening]
    return _in_row(plain, opening, known)


def _by_labels(plain: str) -> list[Stretch]:
    """One line to each year that opens one, or all lines down to the next year that stands alone."""
    labels = list(_LABEL.finditer(plain))
    if len(labels) < _FEW:
        return []
    found = []
    for number, label in enumerate(labels):
        last = labels[number + 1].start() if number + 1 < len(labels) else len(plain)
        line = plain.find("\n", label.end())
        if label["alone"] is None and line >= 0:
            last = min(last, line)
        found.append(Stretch(label.end(), last, int(label["year"]), label.span("year")))
    return found


def _opens_line(plain: str, match: re.Match[str]) -> bool:
    """Whether a line begins or ends with a day or month that bears no year, as the entries of a calendar do."""
    if match.lastgroup not in {"day_first", "month_first", "month_own"}:
        return False
    start = plain.rfind("\n", 0, match.start()) + 1
    is_edge = _OPENS.fullmatch(plain, start, match.start()) is not None
    is_short = match.end() - start < _LONGEST and not plain.endswith(".", 0, match.end())  # no sentence
    is_edge = is_edge or (is_short and _CLOSES.match(plain, match.end()) is not None)
    return is_edge and written(match) is None


def _line(plain: str, match: re.Match[str], year: int, told: tuple[int, int]) -> Stretch:
    last = plain.find("\n", match.end())
    return Stretch(match.start(), last if last >= 0 else len(plain), year, told)


def _in_row(plain: str, opening: list[re.Match[str]], known: dt.date | None) -> list[Stretch]:
    """The entries of one list whose days follow on each other."""
    dated = [(match, month_and_day) for match in opening if (month_and_day := days(match.groupdict())[0])]
    years = years_of_row([named for _, named in dated], known, plain[: dated[0][0].start()] if dated else "")
    return [_line(plain, match, year, match.span()) for (match, _), year in zip(dated, years, strict=False)]


def year_at(found: list[Stretch], offset: int) -> Stretch | None:
    """The year of the line that the offset is in."""
    return next((one for one in found if one.start <= offset < one.end), None)
