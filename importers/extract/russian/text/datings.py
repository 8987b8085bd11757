"""How dates are written in Russian: all ways in one pattern, and the days and months that a match of it names."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from babel import Locale

from importers.extract.text.calendar import day
from importers.lexicon import load

if TYPE_CHECKING:
    from collections.abc import Iterable


_DAYS, _IN_A_ROW = 31, 4
_WEEK, _COUNTED = 7, 14
_FEW = 5
"""From so many days on they are counted in the genitive plural."""
_OF_IT = ("этого", "того", "него", "неё", "нее", "них")


class Days(NamedTuple):
    """Month and day of the first and the last day of a phrase."""

    first: tuple[int, int]
    last: tuple[int, int] | None


@cache
def months() -> dict[str, int]:
    """The names of months in every case and cut short, in lower case, with their numbers."""
    known: dict[str, int] = {}
    for number, name in Locale("ru").months["stand-alone"]["wide"].items():
        stem = name[:-1] if name[-1] in "ьй" else name
        soft = name[-1] in "ьй"
        endings = ("я", "ю", "е", "ем") if soft else ("а", "у", "е", "ом")
        known.update(dict.fromkeys((name, *(stem + ending for ending in endings)), number))
    known.update(load("dates")["ru"]["short_months"])
    return known


@cache
def by_last_named() -> dict[str, int]:
    """What tells a day by the one last named, "в тот же день", "за два дня до этого", and how many days apart."""
    lists: dict[str, dict[str, int]] = load("dates")["ru"]
    spans = {f"за {span} до {it}": -days for span, days in lists["spans"].items() for it in _OF_IT}
    return lists["by_last_named"] | spans


@cache
def by_publication() -> dict[str, int]:
    """What tells a day by that of publication, "вчера", "через три дня", "5 дней назад", and how many days apart."""
    lists: dict[str, dict[str, int]] = load("dates")["ru"]
    numbers = {name: value for name, value in load("meetings")["ru"]["numbers"].items() if value <= _COUNTED}
    numbers |= {str(value): value for value in range(2, _COUNTED + 1)}
    spans = {f"{name} {'дня' if value < _FEW else 'дней'}": value for name, value in numbers.items() if value > 1}
    spans |= {span: days for span, days in lists["spans"].items() if days < _WEEK}
    ahead = {f"через {span}": days for span, days in spans.items()}
    return lists["by_publication"] | ahead | {f"{span} назад": -days for span, days in spans.items()}


@cache
def weekdays() -> dict[str, int]:
    """The names of days in the nominative and accusative with their numbers, Monday 0."""
    known = {}
    for number, name in Locale("ru").days["stand-alone"]["wide"].items():
        known[name] = number
        known[name[:-1] + "у" if name.endswith("а") else name] = number
    return known


@cache
def spelt_days() -> dict[str, int]:
    """Days of a month as they are read aloud, in the genitive: "первого", "двадцать третьего"."""
    lists = load("meetings")["ru"]
    known = {value: f"{name[:-2]}{'ьего' if name == 'третий' else 'ого'}" for name, value in lists["ordinals"].items()}
    tens = {value: name for name, value in lists["numbers"].items() if value in {20, 30}}
    whole = {word: day for day, word in known.items() if day <= _DAYS}
    joined = {f"{name} {known[ones]}": ten + ones for ten, name in tens.items() for ones in range(1, 10)}
    return whole | {word: day for word, day in joined.items() if day <= _DAYS}


def number_of(day: str) -> int:
    """The number of a day, in figures or spelt."""
    return spelt_days().get(day.lower()) or int("".join(letter for letter in day if letter.isdigit()))


def days(parts: dict[str, str | None]) -> Days | None:
    """The first and last day that a match names."""
    month, first = parts["month"], parts["first"]
    if not month or not first:
        return None
    number = month_of(month)
    begins = month_of(parts["first_month"]) if parts["first_month"] else number
    last = parts["last"]
    return Days((begins, number_of(first)), (number, int(last)) if last else None)


def are_apart(parts: dict[str, str | None]) -> bool:
    """Whether two days of a match are days by themselves, not the ends of some: "10 января и 28 октября"."""
    named = days(parts) if parts["first_month"] and (parts["joint"] or "").strip() in {"и", ","} else None
    if named is None or named.last is None:
        return False
    (month, first), (other, last) = named.first, named.last
    return (other - month) % 12 != 1 or last + _DAYS - first > _IN_A_ROW


def opens_line(plain: str, start: int) -> bool:
    """Whether nothing but a mark stands before the day in its line, and the line is not the first."""
    before = plain[max(0, start - 3) : start].rpartition("\n")
    return bool(before[1]) and not before[2].strip(" -*")


def month_of(name: str) -> int:
    """The number of a month as a text spells it."""
    return months()[name.lower().rstrip(".")]


def words(names: Iterable[str]) -> str:
    """Alternatives for a pattern, the longest first, their first letters in either case."""
    listed = sorted(names, key=len, reverse=True)
    return "|".join(f"[{name[0].upper()}{name[0].lower()}]{re.escape(name[1:])}" for name in listed)


def _renamed(of_year: str, letter: str) -> str:
    """The pattern of a year with its groups called by the letter of what it is the year of."""
    return re.sub(r"\?P<(?:(said|this|same)_)?year>", lambda name: f"?P<{letter}_{name[1] or 'year'}>", of_year)


@cache
def pattern() -> re.Pattern[str]:
    """All ways to write a date, each in a named group."""
    lists = load("dates")["ru"]
    short = lists["short_months"]
    month = rf"(?:(?:{words(name for name in months() if name not in short)})\b|(?:{words(short)})\b\.?)"
    weekday = words(weekdays())
    by_year = words(lists["by_year"])
    number = r"(?:0[1-9]|[12]\d|3[01]|[1-9])(?:-?го|-?е)?(?!\w)"
    spelt = words(spelt_days())
    year = r"(?:19[4-9]\d|20[0-4]\d)(?!/?\d)"
    of_year = (
        rf"(?:,?\s?(?:(?P<year>{year})(?:\s?(?:года|году|год|гг?\b\.?))?"
        rf"|(?P<said_year>{by_year})\s(?:же\s)?(?:года|году)|(?P<this_year>[стСТ]\.\s?г\.)"
        r"|(?P<same_year>того\sже\sгода)))?"
    )
    dash = r"\s?(?:-|и|,|по|до)\s?"
    first_day = rf"(?P<first>0[1-9]|[12]\d|3[01]|[1-9]|{spelt})(?:-?го|-?е)?(?!\w)"
    last_day = r"(?P<last>0[1-9]|[12]\d|3[01]|[1-9])(?:-?го|-?е)?(?!\w)"
    day = (
        rf"(?:(?:[Вв]о?\s)?(?P<weekday_before>{weekday}),?\s)?(?:[Сс]о?\s)?{first_day}"
        rf"(?:(?:\s(?P<first_month>{month})(?:\s{year}(?:\sгода|\sг\.)?)?)?(?:{dash}{number})?(?P<joint>{dash}){last_day})?"
        rf"\s?(?P<month>{month}){of_year}(?:\s?\(?,?\s?(?:во?\s)?(?P<weekday_after>{weekday})\b)?"
    )
    of_other_year, of_season, of_part = (_renamed(of_year, letter) for letter in "msq")
    part = (
        rf"(?:(?P<quarter>{'|'.join(lists['quarters'])})\s(?:квартале|кв\.)"
        r"|(?P<half>первом|втором|первой|второй|I|II)\s(?:полугодии|половине(?=\s(?:20|этого|текущего|следующего))))"
    )
    return re.compile(
        r"(?<![\w.:/-])(?:"
        rf"(?P<iso>{year}-\d\d-\d\d)\b"
        r"|(?P<entry>(?<=\n)(?P<entry_day>[12]\d|3[01]|[1-9])(?:\s?-\s?(?P<entry_last>[12]\d|3[01]|[1-9]))?(?=\s-\s))"
        rf"|(?P<figures>\d{{1,2}}[./]\d{{1,2}}[./]{year})(?:\s?г(?:ода|\.)?)?(?!\w)"
        rf"|(?P<day>{day})"
        rf"|(?P<month_alone>(?P<m_name>{month})(?:-(?P<m_until>{month})\b)?(?![^\S\n]?\d{{1,2}}\b){of_other_year})"
        rf"|(?P<month_adjective>(?P<a_name>{words(lists['month_adjectives'])})(?:ий|ого|ому|им|ом|ая|ой|ую|ое|ие|их|ими)"
        r"(?=\s(?:[А-ЯЁа-яё][а-яё]+(?:[ыи]й|[ое]е|[ое]го|[ое]м|[ое]й|[ая]я|[ую]ю|[ыи]х)\s)?(?:заседани|встреч|саммит|сесси|совещани)))"
        rf"|(?P<distance>{words(lists['by_distance'])})\b(?!\s(?:после|с|со|от|как)\b)"
        rf"|(?P<week>{words(lists['by_week'])})\b"
        rf"|(?P<bare>(?<![^\s(\"])(?P<bare_day>(?:0[1-9]|[12]\d|3[01]|[1-9])(?:-?го|-?е)?|{spelt})"
        r"(?=\sчисла\b|(?<=го)(?:\s-\s|[,.])|(?<=\d-го)\s))"
        r"|(?P<year_end>[Дд]о конца года)\b(?!\s\d)"
        rf"|(?P<season>(?P<s_name>{words(lists['seasons'])})\b{of_season})"
        rf"|(?P<part>{part}{of_part})"
        rf"|(?P<year_alone>{year})(?:\s?(?:года|году|год|г\.))?(?!\s?-\s?\d|\w|-)"
        rf"|(?P<year_said>(?P<y_name>{by_year})\s(?:года|году)\b)"
        rf"|(?P<wd>(?:[Вв]о?|[Нн]а)\s(?:(?P<wd_before>[а-яё]+(?:ую|ый|ий|ее|ой|у|от)\s))?(?P<wd_name>{weekday}))\b"
        rf"|(?P<by_last_named>{words(by_last_named())})\b"
        rf"|(?P<by_publication>{words(by_publication())})\b(?!\s(?:после|от|до)\b)"
        r")"
    )


def written(match: re.Match[str]) -> tuple[str, str | None] | None:
    """The value of a date that names its year, and its last day if it has several."""
    found = None
    if match["iso"]:
        found = day(*(int(part) for part in match["iso"].split("-")))
    elif match["figures"]:
        number, month, year = (int(part) for part in re.split(r"[./]", match["figures"]))
        found = day(year, month, number)
    elif match["year_alone"]:
        return match["year_alone"], None
    elif match["day"] and match["year"]:
        named = days(match.groupdict())
        return both(int(match["year"]), named.first, named.last) if named else None
    return (found.isoformat(), None) if found else None


def both(year: int, first: tuple[int, int], last: tuple[int, int] | None) -> tuple[str, str | None] | None:
    """First and last day as they are written down; the year is that of the last, and one that is not later is none."""
    begins = day(year - (last is not None and last[0] < first[0]), *first)
    if begins is None:
        return None
    ends = day(year, *last) if last else None
    return begins.isoformat(), ends.isoformat() if ends and ends > begins else None
