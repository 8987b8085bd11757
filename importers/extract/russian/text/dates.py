"""Dates in a Russian text, brought to EDTF as finely as the text, its own cues and the day of publication allow."""

from __future__ import annotations

import datetime as dt
import re
from itertools import zip_longest

from importers.extract.russian.text.apposed import either_month, said_twice
from importers.extract.russian.text.calendars import entry_day
from importers.extract.russian.text.datings import by_publication, month_of, weekdays, written
from importers.extract.russian.text.days_without_year import day_without_year
from importers.extract.russian.text.last_named import bare_day, eve, from_last_named, is_of_event, last_day
from importers.extract.russian.text.portions import part_of_year
from importers.extract.russian.text.present import Year
from importers.extract.russian.text.reading import Reading
from importers.extract.russian.text.tense import is_told_ahead, is_told_behind
from importers.extract.russian.text.years import said_year
from importers.extract.text.calendar import later, nearest, on_weekday, week_off
from importers.extract.text.mentions import Date, Dates
from importers.lexicon import load

_DAY, _MONTH = len("2025-04-11"), len("2025-04")
_SATURDAY, _PAST_WEEK = 5, re.compile(r"минувш|прошедш")
"""At the end of a week these words are said of that week."""
_REACH = 200


def find_dates(plain: str, published: dt.date | None) -> Dates:
    """Every date of the text in order; a day that has no year gets the likeliest, if anything tells of it."""
    return _Reader(plain, published).read()


class _Reader(Reading):
    """The walk through the text, and what each way of writing a date stands for."""

    def read(self) -> Dates:
        """Walk the text; each date may lean on the one before it."""
        for match in self.matches:
            date = self._date(match)
            if date is not None:
                self.found.append(date)
            elif match["day"] and not match["year"]:
                self.yearless.append(match.span())
        self.found = [said_twice(self.plain, date, after) for date, after in zip_longest(self.found, self.found[1:])]
        self.found = either_month(self.plain, self.found)
        return Dates(tuple(self.found), tuple(self.yearless), self.known.day if self.known else None)

    def _date(self, match: re.Match[str]) -> Date | None:
        """What the match stands for."""
        in_full = written(match)
        if in_full is not None:
            return Date(*match.span(), in_full[0], end_value=in_full[1])
        readers = {
            "day": lambda match: day_without_year(self, match),
            "month_alone": self._month,
            "month_adjective": self._month_adjective,
            "distance": self._distance,
            "week": self._week,
            "bare": lambda match: bare_day(self, match),
            "entry": lambda match: entry_day(self.plain, self.found, match),
            "year_end": self._end_of_year,
            "by_last_named": lambda match: from_last_named(self, match),
            "season": lambda match: part_of_year(self.plain, match, self.known, self.now),
            "part": lambda match: part_of_year(self.plain, match, self.known, self.now),
            "wd": self._weekday,
        }
        reader = next((read for group, read in readers.items() if match[group]), self._relative)
        return reader(match)

    def _month(self, match: re.Match[str]) -> Date | None:
        """As in "в апреле", "в мае этого года": the nearest one where no year is said."""
        number = month_of(match["m_name"])
        if match["m_name"].lower().rstrip(".") in load("dates")["ru"]["short_months"] and not match["m_year"]:
            return None
        said = said_year(match, "month", self.now) or self.same_year(match, "m_same")
        said = said or self.listed_year(match) or self.year_beside(match, None) or self._year_of_month(number)
        if said is None and self.known is not None:
            ahead = self.is_ahead(match)
            found = nearest(number, 1, self.known.day.replace(day=1), weekday=None, is_ahead=ahead)
            year = found.year if found else self.known.day.year
            is_gone = (year, number) > (self.known.day.year, self.known.day.month) and is_told_behind(self.plain, match)
            said = Year(year - is_gone, self.known.place)
        said = said or self.present
        if said is None:
            return None
        until = month_of(match["m_until"]) if match["m_until"] else number
        if until == number % 12 + 1:
            return Date(
                *match.span(), f"{said.value}-{number:02d}/{said.value + (until < number)}-{until:02d}", said.place
            )
        return Date(*match.span(), f"{said.value}-{number:02d}", said.place)

    def _year_of_month(self, number: int) -> Year | None:
        """The only year that the article gives the month elsewhere."""
        told = {int(one["m_year"]): one for one in self.matches if one["m_year"] and month_of(one["m_name"]) == number}
        near = self.published.year if self.published else None
        years = [Year(year, one.span()) for year, one in told.items() if near is None or abs(year - near) <= 1]
        return years[0] if len(told) == len(years) == 1 else None

    def _month_adjective(self, match: re.Match[str]) -> Date | None:
        """As in "майское заседание": the month nearest to the day of publication that the tense allows."""
        number = load("dates")["ru"]["month_adjectives"][match["a_name"].lower()]
        if self.known is None:
            return None
        ahead, behind = is_told_ahead(self.plain, match), is_told_behind(self.plain, match)
        known = self.known.day.replace(day=1)
        found = nearest(number, 1, known, weekday=None, is_ahead=ahead, is_behind=behind)
        return Date(*match.span(), found.isoformat()[:_MONTH], self.known.place) if found else None

    def _distance(self, match: re.Match[str]) -> Date | None:
        """As in "через год", "месяц назад": as roughly as it is told; "годом раньше" than the date told before it."""
        if self.known is None:
            return None
        year, month = self.known.day.year, self.known.day.month
        last = self.last
        if last is not None and match["distance"].lower().startswith("годом") and not self.is_parted(last, match):
            year = int(last.value[:4])
        told = last_day(self, match.start()) if match["distance"].lower().startswith("месяцем") else None
        if told is not None:
            year, month = int(told.value[:4]), int(told.value[5:_MONTH])
        number = year * 12 + month - 1 + load("dates")["ru"]["by_distance"][match["distance"].lower()]
        value = f"{number // 12}-{number % 12 + 1:02d}" if "месяц" in match["distance"].lower() else f"{number // 12}"
        return Date(*match.span(), value, self.known.place)

    def _week(self, match: re.Match[str]) -> Date | None:
        """As in "на прошлой неделе", by that of publication, unless a day beside it tells more: Monday to Sunday."""
        if self.known is None or any(self._is_day_beside(one, match) for one in self.matches):
            return None
        is_just_over = self.known.day.weekday() >= _SATURDAY and _PAST_WEEK.search(match["week"]) is not None
        weeks = 0 if is_just_over else load("dates")["ru"]["by_week"][match["week"].lower()]
        value = week_off(self.known.day, weeks)
        return Date(*match.span(), value, self.known.place) if value else None

    def _is_day_beside(self, one: re.Match[str], match: re.Match[str]) -> bool:
        """Whether one of the matches is a day told in the same sentence as the other."""
        first, last = sorted((one.span(), match.span()))
        is_near = last[0] - first[1] <= _REACH and not self.has_stop(first[1], last[0])
        return is_near and bool(one["day"] or one["wd"] or one["by_publication"])

    def _weekday(self, match: re.Match[str]) -> Date | None:
        """A day of the week, counted from the day of publication."""
        if self.known is None:
            return None
        word = (match["wd_before"] or "").strip()
        is_past = word.startswith(("прошл", "минувш", "прошедш"))
        is_named_ahead = word.startswith(("следующ", "ближайш", "будущ"))
        is_ahead = is_named_ahead or (not is_past and is_told_ahead(self.plain, match))
        is_open = not is_past and not is_told_behind(self.plain, match)
        last = self.last if is_open else None
        if last is not None and last.is_relative and len(last.value) == _DAY:
            is_ahead = is_ahead or last.value > self.known.day.isoformat()  # told beside a day to come
        found = on_weekday(weekdays()[match["wd_name"].lower()], self.known.day, is_ahead=is_ahead)
        return self._told(match, found)

    def _relative(self, match: re.Match[str]) -> Date | None:
        """As in "сегодня", "на следующий день", "в прошлом году"."""
        lists = load("dates")["ru"]
        if match["by_publication"]:
            word = match["by_publication"].lower()
            if word == "накануне" and is_of_event(self.plain, match.end()):
                return None
            before = eve(self, match) if word == "накануне" else None
            return before or self._told(match, self.known and later(self.known.day, by_publication()[word]))
        if self.now is None or not match["year_said"]:
            return None
        year = self.now.value
        place = self.known.place if self.known else None
        return Date(*match.span(), str(year + lists["by_year"][match["y_name"].lower()]), place, is_relative=True)

    def _end_of_year(self, match: re.Match[str]) -> Date | None:
        """As in "до конца года": some day of the present one."""
        place = self.known.place if self.known else None
        return Date(*match.span(), str(self.now.value), place) if self.now else None

    def _told(self, match: re.Match[str], found: dt.date | None) -> Date | None:
        """A date by the day of publication."""
        if found is None or self.known is None:
            return None
        return Date(*match.span(), found.isoformat(), self.known.place, is_relative=True)
