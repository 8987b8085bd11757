"""Dates in a Russian text, brought to EDTF as finely as the text, its own cues and the day of publication allow."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, field
from itertools import zip_longest

from importers.extract.russian.text.apposed import either_month, said_twice
from importers.extract.russian.text.calendars import entry_day, goes_on
from importers.extract.russian.text.datings import (
    are_apart,
    both,
    by_last_named,
    by_publication,
    days,
    month_of,
    number_of,
    opens_line,
    pattern,
    weekdays,
    written,
)
from importers.extract.russian.text.portions import part_of_year
from importers.extract.russian.text.present import Year, present_year
from importers.extract.russian.text.tense import is_told_ahead, is_told_behind
from importers.extract.russian.text.words import words_of
from importers.extract.russian.text.years import (
    day_of_text,
    full_dates,
    said_year,
    shared_years,
    year_beside,
    year_of_line,
    year_of_list,
)
from importers.extract.text.calendar import day, later, nearest, on_weekday
from importers.extract.text.mentions import Date, Dates
from importers.lexicon import load

_TERM = re.compile(r"\b(?:[Кк]|[Дд]о)\s$")
_STOP = re.compile(r"[.!?]\s|\n")
_ENDS = re.compile(r"[.!?]\s+|\n+")
_NEAR, _EVENT_GAP = 28, 60
_DAY, _MONTH = len("2025-04-11"), len("2025-04")
_LONG_AGO, _FORTNIGHT = 45, 14


def find_dates(plain: str, published: dt.date | None) -> Dates:
    """Every date of the text in order; a day that has no year gets the likeliest, if anything tells of it."""
    return _Reader(plain, published).read()


@dataclass
class _Reader:
    """One reading of one text, from its first date to its last."""

    plain: str
    published: dt.date | None
    found: list[Date] = field(default_factory=list)
    yearless: list[tuple[int, int]] = field(default_factory=list)

    def read(self) -> Dates:
        """Walk the text; each date may lean on the one before it."""
        matches = [each for match in pattern().finditer(self.plain) for each in _each_day(match)]
        self._matches = matches
        self._full = full_dates(matches)
        self._shared = shared_years(matches)
        self._listed = year_of_list(self.plain, matches)
        self._known = day_of_text(self.plain, matches, self.published)
        self._present = None if self._known else present_year(self.plain, matches)
        self._now = Year(self._known.day.year, self._known.place) if self._known else self._present
        for match in matches:
            date = self._date(match)
            if date is not None:
                self.found.append(date)
            elif match["day"] and not match["year"]:
                self.yearless.append(match.span())
        self.found = [said_twice(self.plain, date, after) for date, after in zip_longest(self.found, self.found[1:])]
        self.found = either_month(self.plain, self.found)
        return Dates(tuple(self.found), tuple(self.yearless), self._known.day if self._known else None)

    def _date(self, match: re.Match[str]) -> Date | None:
        """What the match stands for."""
        in_full = written(match)
        if in_full is not None:
            return Date(*match.span(), in_full[0], end_value=in_full[1])
        readers = {
            "day": self._day,
            "month_alone": self._month,
            "month_adjective": self._month_adjective,
            "distance": self._distance,
            "bare": self._bare_day,
            "entry": lambda match: entry_day(self.plain, self.found, match),
            "year_end": self._end_of_year,
            "by_last_named": self._by_last_named,
            "season": lambda match: part_of_year(self.plain, match, self._known, self._now),
            "part": lambda match: part_of_year(self.plain, match, self._known, self._now),
            "wd": self._weekday,
        }
        reader = next((read for group, read in readers.items() if match[group]), self._relative)
        return reader(match)

    def _day(self, match: re.Match[str]) -> Date | None:
        """A day and month, with the year that the phrase or the rest of the article speaks of."""
        named = days(match.groupdict())
        if named is None:
            return None
        said = said_year(match, "day", self._now) or self._same_year(match, "same_year")
        said = said or self._shared.get(match.start())
        said = said or year_of_line(self.plain, match) or self._year_of_list(match)
        said = said or self._year_beside(match, named.first)
        spoken = match["weekday_before"] or match["weekday_after"]
        weekday = weekdays()[spoken.lower()] if spoken else None
        if said is None and self._known is not None:
            is_ahead = self._is_ahead(match) or self._is_behind_one_ahead(match)
            found = nearest(*named.first, self._known.day, weekday=weekday, is_ahead=is_ahead)
            if found is not None and found > self._known.day and weekday is None and is_told_behind(self.plain, match):
                found = day(found.year - 1, *named.first) or found
            said = Year(found.year, self._known.place) if found else None
            if found is None or abs((found - self._known.day).days) > _FORTNIGHT:
                full = self._full.get(named.first)
                is_last = is_ahead and full is not None and found is not None and full.value < found.year
                said = said if full is None or is_last else full
        elif said is None and named.first in self._full:
            said = self._full[named.first]
        elif said is None and self._present is not None:
            said = self._present
            found = day(said.value, *named.first)
            if found and weekday is not None and found.weekday() != weekday:
                return None
        value = both(said.value, named.first, named.last) if said else None
        return Date(*match.span(), value[0], said.place if said else None, value[1]) if value else None

    def _is_ahead(self, match: re.Match[str]) -> bool:
        """Whether the words around speak of something to come, or the line is the next in a calendar of such days."""
        known = self._known
        return is_told_ahead(self.plain, match) or (
            known is not None and goes_on(self.plain, self.found, match, known.day.isoformat())
        )

    def _is_behind_one_ahead(self, match: re.Match[str]) -> bool:
        """Whether the sentence told a day to come before, and nothing tells that this one is over."""
        last, known = self.found[-1] if self.found else None, self._known
        if last is None or known is None or len(last.value) != _DAY or self._is_parted(last, match):
            return False
        return last.value > known.day.isoformat() and not is_told_behind(self.plain, match)

    def _year_of_list(self, match: re.Match[str]) -> Year | None:
        """The year that the title gives to the days that lines open with."""
        return self._listed if self._listed and opens_line(self.plain, match.start()) else None

    def _same_year(self, match: re.Match[str], group: str) -> Year | None:
        """The year of the date told last: "в мае того же года"."""
        last = self.found[-1] if self.found and match[group] else None
        return Year(int(last.value[:4]), (last.start, last.end)) if last else None

    def _year_beside(self, match: re.Match[str], first: tuple[int, int] | None) -> Year | None:
        """The year that the date told last gives."""
        return year_beside(self.plain, match, self.found[-1], first) if self.found else None

    def _month(self, match: re.Match[str]) -> Date | None:
        """As in "в апреле", "в мае этого года": the nearest one where no year is said."""
        number = month_of(match["m_name"])
        if match["m_name"].lower().rstrip(".") in load("dates")["ru"]["short_months"] and not match["m_year"]:
            return None
        said = said_year(match, "month", self._now) or self._same_year(match, "m_same")
        said = said or self._year_of_list(match) or self._year_beside(match, None) or self._year_of_month(number)
        if said is None and self._known is not None:
            ahead = self._is_ahead(match)
            found = nearest(number, 1, self._known.day.replace(day=1), weekday=None, is_ahead=ahead)
            year = found.year if found else self._known.day.year
            is_gone = (year, number) > (self._known.day.year, self._known.day.month) and is_told_behind(
                self.plain, match
            )
            said = Year(year - is_gone, self._known.place)
        said = said or self._present
        return Date(*match.span(), f"{said.value}-{number:02d}", said.place) if said else None

    def _year_of_month(self, number: int) -> Year | None:
        """The only year that the article gives the month elsewhere."""
        told = {int(one["m_year"]): one for one in self._matches if one["m_year"] and month_of(one["m_name"]) == number}
        near = self.published.year if self.published else None
        years = [Year(year, one.span()) for year, one in told.items() if near is None or abs(year - near) <= 1]
        return years[0] if len(told) == len(years) == 1 else None

    def _month_adjective(self, match: re.Match[str]) -> Date | None:
        """As in "майское заседание": the month nearest to the day of publication that the tense allows."""
        number = load("dates")["ru"]["month_adjectives"][match["a_name"].lower()]
        if self._known is None:
            return None
        ahead, behind = is_told_ahead(self.plain, match), is_told_behind(self.plain, match)
        known = self._known.day.replace(day=1)
        found = nearest(number, 1, known, weekday=None, is_ahead=ahead, is_behind=behind)
        return Date(*match.span(), found.isoformat()[:_MONTH], self._known.place) if found else None

    def _distance(self, match: re.Match[str]) -> Date | None:
        """As in "через год", "месяц назад": as roughly as it is told; "годом раньше" than the date told before it."""
        if self._known is None:
            return None
        year, month = self._known.day.year, self._known.day.month
        last = self.found[-1] if self.found else None
        if last is not None and match["distance"].lower().startswith("годом") and not self._is_parted(last, match):
            year = int(last.value[:4])
        told = self._last_day(match.start()) if match["distance"].lower().startswith("месяцем") else None
        if told is not None:
            year, month = int(told.value[:4]), int(told.value[5:_MONTH])
        number = year * 12 + month - 1 + load("dates")["ru"]["by_distance"][match["distance"].lower()]
        value = f"{number // 12}-{number % 12 + 1:02d}" if "месяц" in match["distance"].lower() else f"{number // 12}"
        return Date(*match.span(), value, self._known.place)

    def _bare_day(self, match: re.Match[str]) -> Date | None:
        """A day that leaves the month to the one named before it: "9 и 10 мая … Девятого - премьеры", "в мае, 9-го"."""
        if not self.plain.startswith(" числа", match.end()) and _is_of_event(self.plain, match.end()):
            return None  # "участники 9-го форума"
        number, last = number_of(match["bare_day"]), self.found[-1] if self.found else None
        if last is None or len(last.value) != _MONTH or self._is_parted(last, match):
            last = next((date for date in reversed(self.found) if len(date.value) == _DAY), None)
        found = day(int(last.value[:4]), int(last.value[5:_MONTH]), number) if last else None
        if last is None or found is None:
            return None
        if len(last.value) == _DAY and abs((found - dt.date.fromisoformat(last.value)).days) > _FORTNIGHT:
            return None
        return Date(*match.span(), found.isoformat(), last.inferred_from)

    def _weekday(self, match: re.Match[str]) -> Date | None:
        """A day of the week, counted from the day of publication."""
        if self._known is None:
            return None
        word = (match["wd_before"] or "").strip()
        is_past = word.startswith(("прошл", "минувш", "прошедш"))
        is_named_ahead = word.startswith(("следующ", "ближайш", "будущ"))
        is_ahead = is_named_ahead or (not is_past and is_told_ahead(self.plain, match))
        is_open = not is_past and not is_told_behind(self.plain, match)
        last = self.found[-1] if self.found and is_open else None
        if last is not None and last.is_relative and len(last.value) == _DAY:
            is_ahead = is_ahead or last.value > self._known.day.isoformat()  # told beside a day to come
        found = on_weekday(weekdays()[match["wd_name"].lower()], self._known.day, is_ahead=is_ahead)
        return self._told(match, found)

    def _relative(self, match: re.Match[str]) -> Date | None:
        """As in "сегодня", "на следующий день", "в прошлом году"."""
        lists = load("dates")["ru"]
        if match["by_publication"]:
            word = match["by_publication"].lower()
            if word == "накануне" and _is_of_event(self.plain, match.end()):
                return None
            eve = self._eve(match) or self._eve_of_past(match) if word == "накануне" else None
            return eve or self._told(match, self._known and later(self._known.day, by_publication()[word]))
        if self._now is None or not match["year_said"]:
            return None
        year = self._now.value
        place = self._known.place if self._known else None
        return Date(*match.span(), str(year + lists["by_year"][match["y_name"].lower()]), place, is_relative=True)

    def _by_last_named(self, match: re.Match[str]) -> Date | None:
        """As in "на следующий день": counted from the day named last, and not from an event said right behind."""
        if match["by_last_named"].lower().startswith(("днем", "днём")) and _is_of_event(self.plain, match.end()):
            return None
        before = self._last_day(match.start(), match)
        if before is None:
            return None
        shift = by_last_named()[match["by_last_named"].lower()]
        if shift < 0 and self._is_stamp(before):
            return None
        if match["by_last_named"].endswith("дни"):
            return Date(*match.span(), before.value, before.inferred_from, before.end_value, is_relative=True)
        known = before.value if shift < 0 else before.end_value or before.value
        found = later(dt.date.fromisoformat(known), shift)
        return Date(*match.span(), found.isoformat(), before.inferred_from, is_relative=True) if found else None

    def _end_of_year(self, match: re.Match[str]) -> Date | None:
        """As in "до конца года": some day of the present one."""
        place = self._known.place if self._known else None
        return Date(*match.span(), str(self._now.value), place) if self._now else None

    def _eve(self, match: re.Match[str]) -> Date | None:
        """The day before one to come that was just named, where the eve is to come as well."""
        last = self._last_day(match.start()) if is_told_ahead(self.plain, match) else None
        found = later(dt.date.fromisoformat(last.value), -1) if last else None
        if last is None or found is None or self._known is None or found < self._known.day:
            return None
        return Date(*match.span(), found.isoformat(), last.inferred_from, is_relative=True)

    def _eve_of_past(self, match: re.Match[str]) -> Date | None:
        """The day before one gone by that the sentence before, or the words before in this one, told of."""
        last = next((date for date in reversed(self.found) if len(date.value) == _DAY), None)
        if last is None or self._known is None or self._is_stamp(last) or not is_told_behind(self.plain, match):
            return None
        day_told = dt.date.fromisoformat(last.value)
        apart = (self._known.day - day_told).days
        stops = len(_ENDS.findall(self.plain, last.end, match.start()))
        found = later(day_told, -1)
        if found is None or not 0 < apart <= _FORTNIGHT or stops > 1:
            return None
        return Date(*match.span(), found.isoformat(), last.inferred_from, is_relative=True)

    def _last_day(self, offset: int, match: re.Match[str] | None = None) -> Date | None:
        """The day last named in the sentence, or before; one of long ago only where no other is.

        What is done with, as the words around the match say, was on no day to come; what is to come, on a day to
        come, where any is told. The end of a term is no day of an event.
        """
        days = [date for date in reversed(self.found) if len(date.value) == _DAY]
        days = [date for date in days if not self._is_term(date)] or days
        if days and not _STOP.search(self.plain, days[0].end, offset):
            return days[0]
        known = self._known
        if known is not None and match is not None and is_told_behind(self.plain, match):
            days = [date for date in days if date.value <= known.day.isoformat()]
        elif known is not None and match is not None and is_told_ahead(self.plain, match):
            days = [date for date in days if date.value > known.day.isoformat()] or days
        now = known.day if known is not None else self._first_day()
        near = [] if now is None else [date for date in days if _is_no_history(date, now)]
        return next(iter(near or days), None)

    def _is_parted(self, date: Date, match: re.Match[str]) -> bool:
        """Whether a sentence ends between the date and the words that are read."""
        return _STOP.search(self.plain, date.end, match.start()) is not None

    def _is_stamp(self, date: Date) -> bool:
        """Whether the day only says when the text is from."""
        return self._known is not None and not date.is_relative and date.value == self._known.day.isoformat()

    def _first_day(self) -> dt.date | None:
        """The day that an undated text begins with."""
        return next((dt.date.fromisoformat(date.value) for date in self.found if len(date.value) == _DAY), None)

    def _is_term(self, date: Date) -> bool:
        """Whether something is only to be done by the day: "до 5 мая"."""
        return _TERM.search(self.plain, max(0, date.start - _NEAR), date.start) is not None

    def _told(self, match: re.Match[str], found: dt.date | None) -> Date | None:
        """A date by the day of publication."""
        if found is None or self._known is None:
            return None
        return Date(*match.span(), found.isoformat(), self._known.place, is_relative=True)


def _is_of_event(plain: str, end: int) -> bool:
    """Whether an event or those who are at it follow, from which the words count: "накануне очередного саммита"."""
    row = words_of(plain, end, min(end + _EVENT_GAP, len(plain)))
    for at, word in enumerate(row):
        form = next((one for one in word.forms if one.case == "gent" and word.forms[0].part != "PREP"), None)
        if form is None or form.part not in {"ADJF", "PRTF", "NOUN"} or form.marks >= {"anim", "sing"}:
            return False
        if form.part == "NOUN":
            is_subject = any(one.case == "nomn" for one in word.forms)
            return not (is_subject and any(one.part == "VERB" for after in row[at + 1 : at + 2] for one in after.forms))
    return False


def _each_day(match: re.Match[str]) -> list[re.Match[str]]:
    """The match, or one for each of two days that only stand side by side."""
    if not are_apart(match.groupdict()):
        return [match]
    parts = (
        pattern().match(match.string, match.start(), match.start("joint")),
        pattern().match(match.string, match.start("last"), match.end()),
    )
    return [part for part in parts if part]


def _is_no_history(date: Date, day_known: dt.date) -> bool:
    return (day_known - dt.date.fromisoformat(date.value)).days <= _LONG_AGO
