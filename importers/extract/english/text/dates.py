"""Dates in the text, brought to EDTF as finely as the text, its own cues and the day of publication allow."""

from __future__ import annotations

import datetime as dt
import re

from importers.extract.english.text.anchors import in_likely_year
from importers.extract.english.text.calendar_names import months, weekdays
from importers.extract.english.text.chronicles import year_at
from importers.extract.english.text.datings import written
from importers.extract.english.text.days_without_year import day_without_year
from importers.extract.english.text.intervals import with_intervals
from importers.extract.english.text.last_named import by_last_named, is_eve_told, last_named
from importers.extract.english.text.month_headings import days_below_months
from importers.extract.english.text.portions import end_of_month, part, season
from importers.extract.english.text.reading import Reading
from importers.extract.english.text.reckoning import days_from, days_off, month_off, numbered
from importers.extract.english.text.tenses import goes_on, is_of_no_deed, is_off
from importers.extract.english.text.years_beside import that_year, year_to_come, years_off_around
from importers.extract.text.calendar import day, later, nearest, on_weekday, week_off
from importers.extract.text.mentions import Date, Dates
from importers.lexicon import load

_PORTIONS = {"part": part, "by_end": end_of_month}
"""Who reads what is told as a part of a month or year, by the group that matched."""
_NAMED = re.compile(r"[A-Z]\w+ $")
"""What makes "Today" a part of a name, as newspapers bear it."""
_BESIDE = re.compile(r",?\s\(?")
_NEAR, _LINE = 50, 300
_WEEK, _DAY = 7, len("2025-04-11")
_IS_DUE = re.compile(r"\b(?:is|are)\s(?:now\s)?due\s(?:in\s[A-Z][\w-]+\s)?in\s$")
"""What is due has not been: no month that is over."""
_ANOTHER_WEEK = frozenset({"next", "coming", "last", "past"})
"""What makes the day of the week on which a text appeared one before or after."""


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
            elif match.lastgroup in {"day_first", "month_first"}:
                self.yearless.append(match.span())
        known = self.known.day if self.known else None
        self._add(days_below_months(self.plain, known))
        return Dates(with_intervals(self.plain, self.found), tuple(self.yearless), known, self.stamp)

    def _add(self, more: list[Date]) -> None:
        """Take dates that no match of the pattern stands for, where none stands already."""
        taken = {offset for date in self.found for offset in range(date.start, date.end)} if more else set()
        free = [one for one in more if taken.isdisjoint(range(one.start, one.end))]
        if free:
            self.found = sorted([*self.found, *free])

    def _date(self, match: re.Match[str]) -> Date | None:
        """What the match stands for."""
        start, end = match.span()
        read = written(match, self.published)
        if read is not None:
            return Date(start, end, read[0], end_value=read[1])
        kind = match.lastgroup
        if kind in {"day_first", "month_first"}:
            return day_without_year(self, match)
        if kind in _PORTIONS:
            return _PORTIONS[kind](self.plain, match, self.anchor)
        if kind == "season":
            return season(self.plain, match, self.anchor, self.last)
        readers = {
            "months": self._months,
            "month_alone": self._month_alone,
            "month_own": self._month_alone,
            "weekday": self._weekday,
            "by_week": self._reckoned,
            "by_days": self._reckoned,
            "by_number": self._reckoned,
        }
        return readers.get(kind or "", self._relative)(match)

    def _months(self, match: re.Match[str]) -> Date | None:
        """As in "late March-early April": one of the two, of the year that is said or the nearest that fits."""
        first, last = (months()[match[name]] for name in ("ms_first", "ms_last"))
        if last != first % 12 + 1:
            return None
        if match["ms_year"]:
            year, place = int(match["ms_year"]) - (last < first), None
        elif self.known is not None:
            found = nearest(first, 1, self.known.day.replace(day=1), weekday=None, **self.tense(match))
            year, place = (found.year if found else self.known.day.year), self.known.place
        else:
            return None
        return Date(*match.span(), f"{year}-{first:02d}/{year + (last < first)}-{last:02d}", inferred_from=place)

    def _month_alone(self, match: re.Match[str]) -> Date | None:
        """As in "in April", "last October": the nearest, or the last or next one where the text says so."""
        number = months()[match["ma_month"] or match["mo_month"] or match["ml_month"]]
        word = (match["ma_before"] or "").lower()
        is_own = match.lastgroup == "month_own"  # "September's summit"
        if (
            not is_own
            and self.plain.startswith("'", match.end())
            and word not in {"last", "next", "this", "previous", "coming"}
        ):
            return None
        start, end = match.span("month_own") if is_own else (match.start("ma_month"), match.end("month_alone"))
        line = year_at(self.lines, start)
        if line is not None:
            return Date(start, end, f"{line.year}-{number:02d}", inferred_from=line.told)
        same = that_year(self.plain, end, self.last)
        if same is not None:
            return Date(start, end, f"{same}-{number:02d}")
        if self.known is None:
            found, span = in_likely_year((number, 1), self.anchor, is_ahead=self.is_ahead(match))
            return Date(start, end, f"{found:%Y-%m}", inferred_from=span) if found else None
        known = self.known.day
        year = known.year
        if word in {"last", "previous"}:
            year -= number >= known.month
        elif word in {"next", "coming"}:
            year += number <= known.month
        elif _IS_DUE.search(self.plain, max(0, start - _LINE), start):
            year += number < known.month
        elif (beside := years_off_around(self.plain, *match.span())) is not None:
            year += beside
        else:
            tense = self.tense(match)
            tense["is_ahead"] |= word == "for" and not is_off(self.plain, end)
            found = nearest(number, 1, known.replace(day=1), weekday=None, **tense)
            year = found.year if found else year
            if tense["is_ahead"] and number <= known.month and year == known.year:
                year = year_to_come(self.plain, start, year) or year
        return Date(start, end, f"{year}-{number:02d}", inferred_from=self.known.place)

    def _weekday(self, match: re.Match[str]) -> Date | None:
        """A day of the week, counted from the day of publication."""
        if self.known is None or self._is_of_day_beside(match):
            return None
        word = (match["wd_before"] or "").lower()
        if match["wd_day"] and (dated := self._weekday_of_month(match)):
            return dated
        is_to_come = self.is_ahead(match) or self._goes_on_ahead(match) or is_of_no_deed(self.plain, *match.span())
        is_ahead = word in {"next", "coming"} or (word not in {"last", "past"} and is_to_come)
        found = on_weekday(weekdays()[match["wd_name"]], self.known.day, is_ahead=is_ahead)
        if found == self.known.day and word in _ANOTHER_WEEK:
            found = later(found, _WEEK if is_ahead else -_WEEK)
        return self._told(match, found)

    def _is_of_day_beside(self, match: re.Match[str]) -> bool:
        """Whether it but says which day of the week the one right before it is: "September 27 (Thursday)"."""
        last = self.last
        if last is None or len(last.value) != _DAY or _BESIDE.fullmatch(self.plain, last.end, match.start()) is None:
            return False
        return dt.date.fromisoformat(last.value).weekday() == weekdays()[match["wd_name"]]

    def _goes_on_ahead(self, match: re.Match[str]) -> bool:
        """Whether a day to come was told before it in the same clause of days: "Tuesday is theirs, Friday ours"."""
        last = self.last
        if last is None or not last.is_relative or self.known is None or last.value <= self.known.day.isoformat():
            return False
        return goes_on(self.plain, last.end, match.start())

    def _weekday_of_month(self, match: re.Match[str]) -> Date | None:
        """As in "Friday 31": the nearest such day that falls on that day of the week."""
        known = self.known
        if known is None:
            return None
        months = (month_off(known.day, shift) for shift in (0, 1, -1))
        fitting = (day(*month, int(match["wd_day"])) for month in months)
        weekday = weekdays()[match["wd_name"]]
        found = next((one for one in fitting if one and one.weekday() == weekday), None)
        return Date(*match.span(), found.isoformat(), known.place) if found else None

    def _relative(self, match: re.Match[str]) -> Date | None:
        """As in "today", "the following day", "next year"."""
        words = load("dates")["en"]
        if match["by_publication"]:
            return self._by_publication(match)
        if match["by_last_named"]:
            if is_eve_told(self.plain, match, self.last):
                return None
            return by_last_named(self.plain, match, self._last_named(match) or self._today(match))
        if match["by_month"]:
            return self._by_month(match)
        if self.known is None or match["by_year"] is None:
            return None
        year = self.known.day.year + words["by_year"][match["by_year"].lower()]
        return Date(*match.span(), str(year), self.known.place, is_relative=True)

    def _by_publication(self, match: re.Match[str]) -> Date | None:
        """As in "today"; not in a name such as a newspaper's."""
        before = self.plain[max(0, match.start() - _NEAR) : match.start()]
        if match.group() in {"Today", "TODAY"} and _NAMED.search(before):
            return None
        shift = load("dates")["en"]["by_publication"][match["by_publication"].lower()]
        return self._told(match, self.known and later(self.known.day, shift))

    def _by_month(self, match: re.Match[str]) -> Date | None:
        """As in "next month", counted from the month of publication."""
        if self.known is None:
            return None
        year, month = month_off(self.known.day, load("dates")["en"]["by_month"][match["by_month"].lower()])
        return Date(*match.span(), f"{year}-{month:02d}", self.known.place)

    def _reckoned(self, match: re.Match[str]) -> Date | None:
        """As in "later this week", "in three days", "on the 12th"."""
        known = self.known.day if self.known else None
        if match["by_number"]:
            beside = (date.value for date in reversed(self.found) if self._is_beside(date, match.start()))
            value = numbered(match, known, next(beside, None), is_ahead=self.is_ahead(match))
        elif known is None:
            return None
        elif match["bl_from"]:
            value = days_from(match, self._last_named(match))
        elif match["by_week"]:
            value = week_off(known, load("dates")["en"]["by_week"][match["by_week"].lower()])
        else:
            value = days_off(match, known)
        return Date(*match.span(), value, self.known and self.known.place) if value else None

    def _is_beside(self, date: Date, offset: int) -> bool:
        """Whether a month is named so near before that "the 12th" is of it."""
        if offset - date.end > _LINE or date.is_relative or date.value[4:5] != "-" or "/" in date.value:
            return False
        is_far = len(date.value) < _DAY and self.known is not None and date.value[:4] > str(self.known.day.year)
        return not is_far or ". " not in self.plain[date.end : offset]

    def _last_named(self, match: re.Match[str]) -> Date | None:
        """The day that words like "the following day" are reckoned from; the text's own stamp is none."""
        told = [date for date in self.found if (date.start, date.end) != self.stamp]
        return last_named(self.plain, match, told, self.known.day if self.known else None)

    def _today(self, match: re.Match[str]) -> Date | None:
        """The day the text speaks from, as it stands for the one that no words before and none behind name."""
        if self.known is None or self.plain.startswith(" of ", match.end()):
            return None
        return Date(*match.span(), self.known.day.isoformat(), self.known.place)

    def _told(self, match: re.Match[str], found: dt.date | None) -> Date | None:
        """A date by the day of publication."""
        if found is None or self.known is None:
            return None
        return Date(*match.span(), found.isoformat(), self.known.place, is_relative=True)
