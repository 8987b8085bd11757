"""The one year that an undated Russian text speaks of as its own."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from importers.extract.russian.text.datings import month_of, words
from importers.extract.russian.text.tense import is_told_ahead, is_told_behind
from importers.lexicon import load

_COUNTED_IN = re.compile(r"\b[Пп]ерв(?:ое|ая|ый)\sв\s$")
"""Before the year in which a text is told that counts what it tells of: "первое в 2022 году заседание"."""
_SPAN_BEFORE = re.compile(r"\d{4}\s?(?:год\w*\s)?(?:-|и|по)\s?$")
_SPAN_AFTER = re.compile(r"\s?(?:-\s?\d{4}|год(?:ы|ов|ам|ах)\b|гг\b)")
_EARLIEST = 1991
"""No body of the catalogue is older, and no article on them."""
_NEAR = 28


class Year(NamedTuple):
    """A year, and the place that tells it when it is neither the phrase itself nor the day of publication."""

    value: int
    place: tuple[int, int] | None


def present_year(plain: str, matches: list[re.Match[str]]) -> Year | None:
    """The only year that an undated text speaks of as its own, where there is one."""
    told = _told_by_month(matches)
    if told is not None:
        return told
    years: dict[int, Year] = {}
    for match in matches:
        said = match["year_alone"] or match["m_year"] or match["year"]
        before = plain[max(0, match.start() - _NEAR) : match.start()]
        is_other = match["year_alone"] and (not_now().search(before) or _is_of_period(plain, match))
        if said and int(said) >= _EARLIEST and not is_other:
            years.setdefault(int(said), Year(int(said), match.span()))
    if len(years) > 1:
        first = next(match for match in matches if match["year_alone"] or match["m_year"] or match["year"])
        said = _COUNTED_IN.search(plain, max(0, first.start() - _NEAR), first.start())
        return years.get(int(first["year_alone"] or 0)) if said else _own_year(plain, matches, years)
    return next(iter(years.values()), None)


def _told_by_month(matches: list[re.Match[str]]) -> Year | None:
    """The year that a month of the next or last year tells by being named with its year too."""
    shifts = load("dates")["ru"]["by_year"]
    named = {month_of(one["m_name"]): one for one in matches if one["m_year"]}
    named |= {month_of(one["month"]): one for one in matches if one["day"] and one["month"] and one["year"]}
    for match in matches:
        shift = shifts.get((match["m_said"] or "").lower())
        full = named.get(month_of(match["m_name"])) if shift else None
        if full is not None:
            return Year(int(full["m_year"] or full["year"]) - shift, full.span())
    return None


def _own_year(plain: str, matches: list[re.Match[str]], years: dict[int, Year]) -> Year | None:
    """The only year among several of which the text tells as neither gone by nor to come."""
    told = [(int(match["year_alone"]), match) for match in matches if match["year_alone"]]
    if {value for value, _ in told} != set(years):
        return None
    others = {value for value, match in told if is_told_ahead(plain, match) or is_told_behind(plain, match)}
    own = [year for value, year in years.items() if value not in others]
    return own[0] if len(own) == 1 else None


def _is_of_period(plain: str, match: re.Match[str]) -> bool:
    """Whether the year is an end of several: "план на 2012 – 2015 годы"."""
    before = plain[max(0, match.start() - _NEAR) : match.start()]
    return _SPAN_BEFORE.search(before) is not None or _SPAN_AFTER.match(plain, match.end()) is not None


@cache
def not_now() -> re.Pattern[str]:
    """What may stand before a year that is not the text's own."""
    return re.compile(rf"\b(?:{words(load('dates')['ru']['not_now'])})\s$")
