"""The day of a meeting, from the words of its own clause."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from importers.extract.russian.meetings.phrases import is_finite, is_verb, listed
from importers.extract.russian.meetings.regions import REACH, is_of_other_clause, is_of_participle
from importers.extract.russian.meetings.standing import own_clause
from importers.extract.russian.text.datelines import find_dateline
from importers.extract.russian.text.words import words_between

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.russian.meetings.regions import Region
    from importers.extract.russian.text.words import Word
    from importers.extract.text.mentions import Date
    from importers.extract.text.page import Page

_FAR, _ASIDE = 1000, 200
_CLAUSE = re.compile(r";\s|,\s(?:а|но|тогда как|в то время как)\s")
_IN_A_YEAR = ("через", "Через", "до конца", "До конца")
_OF_A_YEAR = re.compile(r"\s\d{4}\sгода")
"""A year right behind the meeting: "саммит 2008 года"."""
_BY_DASH = re.compile(r"\s-\s(?:в\s)?")
"""What leads from a meeting to its day where the verb is left out."""
_HEAD = 600
"""Where a dateline stands, at most."""
_WHEN_IT = re.compile(r",\s(?:и\s)?когда\s")
"""What leads from a day to what was on it: "с июня, когда прошел саммит"."""
_SAID_THERE = re.compile(
    r"(?:,?\s(?:вы|при|за)?ступая|,?\s(?:участвуя|открывая|председательствуя|находясь))?"
    r"(?:\s[Вв]о?\s[А-ЯЁ][\w-]+(?:\s[А-ЯЁ][\w-]+)?)?(?:\s(?:с\s\w+|перед\s\w+))?"
    r"(?:\s[\w\"-]+){0,7}?,?\s(?:на|в ходе|во время|по итогам|по окончании|по завершении)\s"
)
"""What leads from the day on which somebody says something to where: "заявил 5 мая, выступая в Оше на"."""
_RELATIVE = re.compile(r",\s(?:\w+\s)?котор\w+\s")
_ABSENT = re.compile(r"\s(?:участия\s)?не\s(?:участв|принима|приним|будет)\w*")
_ASIDE_OF = re.compile(r":\s|;\s|,\s|\sи\s")
_MONTH = len("2025-04")
_PROGRAMME = frozenset({"программа", "повестка", "подготовка"})
"""What others deal with before a meeting, on a day of theirs."""
_PARTS = frozenset({"начало", "середина", "конец"})
"""Between the small word and a month or year: "до конца декабря"."""
_MARKS = frozenset(",.;:-")


def date_near(page: Page, region: Region) -> Date | None:
    """The day nearest to the meeting's words that no other word lays claim to."""
    told: list[tuple[int, Date]] = []
    opens, closes = own_stretch(page, region)
    line = find_dateline(page) if region.first < _HEAD else None
    for date in page.within(page.dates, opens, closes):
        is_eve = date.start < region.start < date.end  # "накануне заседания"
        if is_eve or (line is not None and line.date is date):
            continue
        before = words_between(page.plain, max(region.first, date.start - REACH), date.start)
        if not _leads_to(page.plain, date, region) and _is_anothers(page, date, before, region):
            continue
        if _is_of_the_absent(page.plain, date, region):
            continue
        distance = region.gap(date.start, date.end) + _ASIDE * _is_set_aside(page.plain, date, before, region)
        if len(date.value) == _MONTH and region.start <= date.start < region.end:
            distance = _FAR  # "майское заседание": a day told beside is closer
        if len(date.value) < _MONTH and page.plain.startswith(_IN_A_YEAR, date.start):
            distance += _FAR
        elif len(date.value) < _MONTH:
            is_its = _OF_A_YEAR.fullmatch(page.plain, region.end, date.end) is not None
            is_in = bool(before) and before[-1].lower in {"в", "во", "на"}
            is_now = date.is_relative and (page.published is None or date.value == str(page.published.year))
            if is_now or not (is_in or is_its) or distance > REACH:
                continue
            distance += _FAR
        if _BY_DASH.fullmatch(page.plain[region.end : date.start]):
            distance = 0
        told.append((distance, date))
    best = min(told, key=lambda one: one[0], default=None)
    finer = (
        one for one in told if best and ":" not in page.plain[region.end : one[1].start] and _is_within(one[1], best[1])
    )
    return min(finer, key=lambda one: one[0], default=best)[1] if best else None


def _is_within(date: Date, other: Date) -> bool:
    """Whether it is a day of that month: "в конце мая примет саммит, назначенный на 28 мая"."""
    return len(date.value) > _MONTH == len(other.value) and date.value.startswith(other.value)


def own_stretch(page: Page, region: Region) -> tuple[int, int]:
    """The stretch that may tell day and place: what is done with its programme has a day and place of its own."""
    before = words_between(page.plain, max(region.first, region.start - REACH), region.start)
    is_towards = bool(before) and before[-1].lower in {"к", "ко"}
    while before and before[-1].lower in {"к", "ко", "дня"}:
        before = before[:-1]
    is_prepared = is_towards or (bool(before) and bool(before[-1].lemmas & listed("prepared")))
    if not is_prepared or own_clause(page.plain, region.end, region.last) is not None:
        return region.first, region.last
    is_dealt_with = (
        bool(before)
        and bool(before[-1].lemmas & _PROGRAMME)
        and any(
            is_finite(word) and not word.lemmas & (listed("scheduled") | listed("meets"))
            for word in words_between(page.plain, region.first, before[-1].start)
        )
    )
    opens = before[-1].start if is_dealt_with else region.first
    for word in words_between(page.plain, region.end, region.last):
        if word.text in _MARKS:
            break
        if is_finite(word):
            return opens, word.start
    return opens, region.last


@cache
def _of_meetings() -> frozenset[str]:
    """Verbs by whose participles a day or a city may be that of a meeting named before: "намеченное на 5 мая"."""
    return listed("tells") | listed("meets") | listed("scheduled") | listed("postponed") | listed("cancelled")


def is_of_clause_behind(plain: str, start: int, region: Region) -> bool:
    """Whether the words stand in a clause on something named behind it: "гостям форума, который", "созданного в"."""
    if start <= region.end:
        return False
    comma = plain.rfind(",", region.end, start)
    opening = words_between(plain, comma + 1, start)[:1] if comma > region.end else ()
    may_be_participle = any(form.part == "PRTF" for word in opening for form in word.forms)
    if may_be_participle and not any(word.lemmas & _of_meetings() for word in opening):
        return True
    opened = [one for one in _RELATIVE.finditer(plain, region.end, start) if one.start() > region.end]
    return bool(opened) and "," not in plain[opened[-1].end() : start]


def _is_set_aside(plain: str, date: Date, before: Sequence[Word], region: Region) -> bool:
    """Whether another clause tells the day, or it was only meant for the meeting: "намеченный на 5 мая"."""
    left, right = sorted(((region.start, region.end), (date.start, date.end)))
    is_of_clause = _CLAUSE.search(plain, left[1], right[0]) is not None
    is_meant = len(before) > 1 and before[-1].lower == "на" and any(f.part == "PRTF" for f in before[-2].forms[:1])
    return is_of_clause or is_meant


def _leads_to(plain: str, date: Date, region: Region) -> bool:
    """Whether the day is one of the meeting's own words, or the clause on what was then tells of the meeting."""
    if region.start <= date.start < region.end:
        return True
    if date.end < region.start and _SAID_THERE.fullmatch(plain, date.end, region.start):
        return True
    when = _WHEN_IT.match(plain, date.end, region.start) if date.end < region.start else None
    return when is not None and "," not in plain[when.end() : region.start]


def _is_anothers(page: Page, date: Date, before: Sequence[Word], region: Region) -> bool:
    """Whether the day is a paper's, the end of a term, or that of somebody's saying so."""
    if is_of_other_clause(page.plain, date.start, region) or is_of_participle(page.plain, date.start, region):
        return True
    if is_of_clause_behind(page.plain, date.start, region):
        return True
    is_from = page.plain[date.start : date.start + 2].lower() in {"с ", "со"}
    if is_from and date.end_value is None:
        return True
    while before and before[-1].lemmas & _PARTS:
        before = before[:-1]
    if before and before[-1].lemmas & listed("not_its_date") and not is_from:
        return True
    denied = next((after for word, after in pairwise(before[-3:]) if word.lower == "не"), None)
    if denied is not None and not is_finite(denied) and before[-1].lower not in _MARKS:
        return True
    return is_of_saying(page, date, region.first, region.last)


def _is_of_the_absent(plain: str, date: Date, region: Region) -> bool:
    """Whether the day is told beside the clause on who stays away: "ушла в августе и в саммите не участвует"."""
    is_absence = _ABSENT.match(plain, region.end) is not None
    left, right = sorted(((region.start, region.end), (date.start, date.end)))
    return is_absence and _ASIDE_OF.search(plain, left[1], right[0]) is not None


def is_of_saying(page: Page, date: Date, first: int, last: int) -> bool:
    """Whether the day between the offsets is that on which somebody says so: "сообщил сегодня"."""
    before = words_between(page.plain, max(first, date.start - REACH), date.start)
    after = words_between(page.plain, date.end, min(date.end + REACH, last))
    return any(is_verb(word, listed("saying") | listed("aside")) for word in _until_comma(before[-2:], after[:2]))


def _until_comma(before: Sequence[Word], after: Sequence[Word]) -> list[Word]:
    """The words next to a place, no comma between."""
    found: list[Word] = []
    for side in (reversed(before), iter(after)):
        for word in side:
            if word.text in {",", "(", ")", ":", ";", "-", "."}:
                break
            found.append(word)
    return found


def new_day(page: Page, region: Region, after: int) -> Date | None:
    """The day that a meeting was put off to."""
    for date in page.within(page.dates, after, region.last):
        if any(is_verb(word, listed("scheduled")) for word in words_between(page.plain, after, date.start)):
            return None  # the day that it was meant for before
        before = words_between(page.plain, max(after, date.start - REACH), date.start)
        is_season = page.plain.startswith("на ", date.start)
        if is_season or (before and before[-1].lower in {"на", "до"}):
            return date
    return None
