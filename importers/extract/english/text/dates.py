"""Dates in the text, brought to EDTF as finely as the text, its own cues and the day of publication allow."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, field

from importers.extract.english.text.anchors import find_anchor, in_likely_year
from importers.extract.english.text.calendar_names import months, weekdays
from importers.extract.english.text.chronicles import stretches, year_at
from importers.extract.english.text.datings import days, written
from importers.extract.english.text.datings import matches as read_matches
from importers.extract.english.text.intervals import both, with_intervals
from importers.extract.english.text.last_named import by_last_named, is_eve_told, last_named
from importers.extract.english.text.month_headings import days_below_months
from importers.extract.english.text.portions import end_of_month, part, season
from importers.extract.english.text.reckoning import days_from, days_off, month_off, numbered, week_off
from importers.extract.english.text.stamps import stamp_in
from importers.extract.english.text.tenses import (
    goes_on,
    goes_on_in_the_past,
    is_ahead,
    is_behind,
    is_of_no_deed,
    is_off,
    is_untold,
)
from importers.extract.english.text.years_beside import (
    that_year,
    year_of_calendar,
    year_opening,
    year_to_come,
    years_off,
    years_off_around,
)
from importers.extract.meetings.days import meet
from importers.extract.text.calendar import day, later, nearest, on_weekday
from importers.extract.text.mentions import Date, Dates
from importers.lexicon import load

_PORTIONS = {"part": part, "by_end": end_of_month}
"""Who reads what is told as a part of a month or year, by the group that matched."""
_NAMED = re.compile(r"[A-Z]\w+ $")
"""What makes "Today" a part of a name, as newspapers bear it."""
_NEAR, _THIS_YEAR = 50, 300
_LINE, _SOON = 300, 31
_TWO_MONTHS = 60
_WEEK, _MONTH, _DAY = 7, len("2025-04"), len("2025-04-11")
_IS_DUE = re.compile(r"\b(?:is|are)\s(?:now\s)?due\s(?:in\s[A-Z][\w-]+\s)?in\s$")
"""What is due has not been: no month that is over."""
_ANOTHER_WEEK = frozenset({"next", "coming", "last", "past"})
"""What makes the day of the week on which a text appeared one before or after."""


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
    _year_of_title: int | None = None
    _stamp: tuple[int, int] | None = None

    def read(self) -> Dates:
        """Walk the text; each date may lean on the one before it."""
        self._matches = matches = list(read_matches(self.plain))
        self._year_of_title = _year_of_title(self.plain, matches)
        self._anchor = find_anchor(self.plain, matches, self.published)
        self._known = self._anchor.known
        self._stamp = stamp_in(self.plain, matches, self._known.day) if self._known else None
        self._lines = stretches(self.plain, matches, self._known.day if self._known else None)
        for match in matches:
            date = self._date(match)
            if date is not None:
                self.found.append(date)
            elif match.lastgroup in {"day_first", "month_first"}:
                self.yearless.append(match.span())
        known = self._known.day if self._known else None
        self._add(days_below_months(self.plain, known))
        return Dates(with_intervals(self.plain, self.found), tuple(self.yearless), known, self._stamp)

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
            return self._day_without_year(match)
        if kind in _PORTIONS:
            return _PORTIONS[kind](self.plain, match, self._anchor)
        if kind == "season":
            return season(self.plain, match, self._anchor, self._last)
        readers = {
            "month_alone": self._month_alone,
            "month_own": self._month_alone,
            "weekday": self._weekday,
            "by_week": self._reckoned,
            "by_days": self._reckoned,
            "by_number": self._reckoned,
        }
        return readers.get(kind or "", self._relative)(match)

    def _day_without_year(self, match: re.Match[str]) -> Date | None:
        """A day and month, with the year that the rest of the article speaks of."""
        parts = match.groupdict()
        first, last, _ = days(parts)
        if first is None:
            return None
        spoken = parts["df_weekday"] or parts["mf_weekday"]
        weekday = weekdays()[spoken] if spoken else None
        place = None
        opening = self._year_opening(match)
        line = year_at(self._lines, match.start())
        if line is not None:
            found, place = day(line.year, *first), line.told
        elif (same := that_year(self.plain, match.end(), self._last)) is not None:
            found = day(same, *first)
        elif (told := opening or year_of_calendar(self.plain, match.start())) is not None:
            found = day(told, *first)
        elif self._known is not None and (beside := years_off(self.plain, *match.span())) is not None:
            found, place = day(self._known.day.year + beside, *first), self._known.place
        elif self._known is not None:
            found = (self._within_last(match, first) or self._told_before(first)) if weekday is None else None
            tense = self._tense(match)
            is_told = tense["is_ahead"] or tense["is_behind"]
            if not found and not is_told and self._goes_on_from_one_to_come(match):
                tense["is_ahead"] = True
            elif not found and not is_told:
                found, tense["is_ahead"] = self._told_later(match, first)
                found = found or self._soon_after_last(match, first)
            found = found or self._nearest(match.start(), first, self._known.day, weekday, tense)
            if found and self._year_of_title and found.year > self._year_of_title and not tense["is_ahead"]:
                found = day(self._year_of_title, *first)
            place = self._known.place
        else:
            found, place = in_likely_year(first, self._anchor, weekday=weekday, is_ahead=self._is_ahead(match))
        value = both(found, last and found and day(found.year, *last))
        return Date(*match.span(), value[0], inferred_from=place, end_value=value[1]) if value else None

    def _year_opening(self, match: re.Match[str]) -> int | None:
        """The year that the sentence has named before a day, unless that is gone by and the day is to come."""
        told = year_opening(self.plain, match.start())
        is_over = told is not None and self._known is not None and told < self._known.day.year
        return None if is_over and self._is_ahead(match) else told

    def _nearest(
        self, start: int, named: tuple[int, int], known: dt.date, weekday: int | None, tense: dict[str, bool]
    ) -> dt.date | None:
        """The likeliest such day: of the year to come that the paragraph has named, or the nearest."""
        is_open = weekday is None and (tense["is_ahead"] or tense["is_untold"])
        this_year = day(known.year, *named)
        is_soon = this_year is not None and 0 <= (this_year - known).days <= _TWO_MONTHS
        coming = year_to_come(self.plain, start, known.year) if is_open and not is_soon else None
        return (day(coming, *named) if coming else None) or nearest(*named, known, weekday=weekday, **tense)

    def _within_last(self, match: re.Match[str], named: tuple[int, int]) -> dt.date | None:
        """The day of the season or month named before it in the sentence: "last autumn, in Osh, on 12 October"."""
        last = self._last
        between = self.plain[last.end : match.start()] if last else ""
        if last is None or len(last.value) != _MONTH or len(between) > _LINE or ". " in between or "\n" in between:
            return None
        meant = (day(int(last.value[:4]) + more, *named) for more in (0, 1))
        return next((one for one in meant if one and meet(last.value, one.isoformat())), None)

    def _told_before(self, named: tuple[int, int]) -> dt.date | None:
        """The same day of the same month where the text told it before, with its year or what gave it one."""
        told = "-{:02d}-{:02d}".format(*named)
        found = (dt.date.fromisoformat(one.value) for one in self.found if one.value[4:] == told)
        return next((one for one in found if self._known and abs((one - self._known.day).days) <= _THIS_YEAR), None)

    def _soon_after_last(self, match: re.Match[str], named: tuple[int, int]) -> dt.date | None:
        """The day of the weeks behind one to come that was named right before: "on October 12 ... then, October 27"."""
        last = self.found[-1] if self.found and self._known else None
        if last is None or len(last.value) != len("2025-04-11") or match.start() - last.end > _LINE or last.is_relative:
            return None
        if goes_on_in_the_past(self.plain, match.end()):
            return None
        before = dt.date.fromisoformat(last.value)
        found = day(before.year, *named)
        is_soon = found is not None and 0 < (found - before).days <= _SOON
        return found if is_soon and self._known and before > self._known.day else None

    def _told_later(self, match: re.Match[str], named: tuple[int, int]) -> tuple[dt.date | None, bool]:
        """The same day of the same month with its year, where the text tells it further on, or that it is to come."""
        alike = [one for one in self._matches if one.start() > match.start() and days(one.groupdict())[0] == named]
        for one in alike:
            read = written(one)
            found = dt.date.fromisoformat(read[0]) if read else None
            if found and self._known and abs((found - self._known.day).days) <= _THIS_YEAR:
                return found, False
        return None, any(self._is_ahead(one) for one in alike)

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
        line = year_at(self._lines, start)
        if line is not None:
            return Date(start, end, f"{line.year}-{number:02d}", inferred_from=line.told)
        same = that_year(self.plain, end, self._last)
        if same is not None:
            return Date(start, end, f"{same}-{number:02d}")
        if self._known is None:
            found, span = in_likely_year((number, 1), self._anchor, is_ahead=self._is_ahead(match))
            return Date(start, end, f"{found:%Y-%m}", inferred_from=span) if found else None
        known = self._known.day
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
            tense = self._tense(match)
            tense["is_ahead"] |= word == "for" and not is_off(self.plain, end)
            found = nearest(number, 1, known.replace(day=1), weekday=None, **tense)
            year = found.year if found else year
            if tense["is_ahead"] and number <= known.month and year == known.year:
                year = year_to_come(self.plain, start, year) or year
        return Date(start, end, f"{year}-{number:02d}", inferred_from=self._known.place)

    def _weekday(self, match: re.Match[str]) -> Date | None:
        """A day of the week, counted from the day of publication."""
        if self._known is None:
            return None
        word = (match["wd_before"] or "").lower()
        if match["wd_day"] and (dated := self._weekday_of_month(match)):
            return dated
        is_to_come = self._is_ahead(match) or self._goes_on_ahead(match) or is_of_no_deed(self.plain, *match.span())
        is_ahead = word in {"next", "coming"} or (word not in {"last", "past"} and is_to_come)
        found = on_weekday(weekdays()[match["wd_name"]], self._known.day, is_ahead=is_ahead)
        if found == self._known.day and word in _ANOTHER_WEEK:
            found = later(found, _WEEK if is_ahead else -_WEEK)
        return self._told(match, found)

    def _goes_on_ahead(self, match: re.Match[str]) -> bool:
        """Whether a day to come was told before it in the same clause of days: "Tuesday is theirs, Friday ours"."""
        last = self._last
        if last is None or not last.is_relative or self._known is None or last.value <= self._known.day.isoformat():
            return False
        return goes_on(self.plain, last.end, match.start())

    def _goes_on_from_one_to_come(self, match: re.Match[str]) -> bool:
        """Whether a day to come was named before it in a sentence that tells of nothing done since."""
        last = self._last
        is_ahead = last is not None and self._known is not None and last.value > self._known.day.isoformat()
        return (
            last is not None and is_ahead and len(last.value) == _DAY and goes_on(self.plain, last.end, match.start())
        )

    def _weekday_of_month(self, match: re.Match[str]) -> Date | None:
        """As in "Friday 31": the nearest such day that falls on that day of the week."""
        known = self._known
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
            if is_eve_told(self.plain, match, self._last):
                return None
            return by_last_named(self.plain, match, self._last_named(match) or self._today(match))
        if match["by_month"]:
            return self._by_month(match)
        if self._known is None or match["by_year"] is None:
            return None
        year = self._known.day.year + words["by_year"][match["by_year"].lower()]
        return Date(*match.span(), str(year), self._known.place, is_relative=True)

    def _by_publication(self, match: re.Match[str]) -> Date | None:
        """As in "today"; not in a name such as a newspaper's."""
        before = self.plain[max(0, match.start() - _NEAR) : match.start()]
        if match.group() in {"Today", "TODAY"} and _NAMED.search(before):
            return None
        shift = load("dates")["en"]["by_publication"][match["by_publication"].lower()]
        return self._told(match, self._known and later(self._known.day, shift))

    def _by_month(self, match: re.Match[str]) -> Date | None:
        """As in "next month", counted from the month of publication."""
        if self._known is None:
            return None
        year, month = month_off(self._known.day, load("dates")["en"]["by_month"][match["by_month"].lower()])
        return Date(*match.span(), f"{year}-{month:02d}", self._known.place)

    def _reckoned(self, match: re.Match[str]) -> Date | None:
        """As in "later this week", "in three days", "on the 12th"."""
        known = self._known.day if self._known else None
        if match["by_number"]:
            beside = (date.value for date in reversed(self.found) if self._is_beside(date, match.start()))
            value = numbered(match, known, next(beside, None), is_ahead=self._is_ahead(match))
        elif known is None:
            return None
        elif match["bl_from"]:
            value = days_from(match, self._last_named(match))
        elif match["by_week"]:
            value = week_off(known, load("dates")["en"]["by_week"][match["by_week"].lower()])
        else:
            value = days_off(match, known)
        return Date(*match.span(), value, self._known and self._known.place) if value else None

    def _is_beside(self, date: Date, offset: int) -> bool:
        """Whether a month is named so near before that "the 12th" is of it."""
        if offset - date.end > _LINE or date.is_relative or date.value[4:5] != "-" or "/" in date.value:
            return False
        is_far = len(date.value) < _DAY and self._known is not None and date.value[:4] > str(self._known.day.year)
        return not is_far or ". " not in self.plain[date.end : offset]

    @property
    def _last(self) -> Date | None:
        """The date found last."""
        return self.found[-1] if self.found else None

    def _last_named(self, match: re.Match[str]) -> Date | None:
        """The day that words like "the following day" are reckoned from; the text's own stamp is none."""
        told = [date for date in self.found if (date.start, date.end) != self._stamp]
        return last_named(self.plain, match, told, self._known.day if self._known else None)

    def _today(self, match: re.Match[str]) -> Date | None:
        """The day the text speaks from, as it stands for the one that no words before and none behind name."""
        if self._known is None or self.plain.startswith(" of ", match.end()):
            return None
        return Date(*match.span(), self._known.day.isoformat(), self._known.place)

    def _told(self, match: re.Match[str], found: dt.date | None) -> Date | None:
        """A date by the day of publication."""
        if found is None or self._known is None:
            return None
        return Date(*match.span(), found.isoformat(), self._known.place, is_relative=True)

    def _is_ahead(self, match: re.Match[str]) -> bool:
        """Whether the words around speak of something to come."""
        return is_ahead(self.plain, *match.span())

    def _tense(self, match: re.Match[str]) -> dict[str, bool]:
        """What the words around tell of the time that is spoken of."""
        is_to_come = self._is_ahead(match)
        start = match.start("ma_month") if match["ma_month"] else match.start()
        is_gone = not is_to_come and is_behind(self.plain, start, match.end())
        is_open = not is_to_come and not is_gone and is_untold(self.plain, *match.span())
        return {"is_ahead": is_to_come, "is_behind": is_gone, "is_untold": is_open}


def _year_of_title(plain: str, matches: list[re.Match[str]]) -> int | None:
    """The one year that the first line is about: "2008: a year in review"."""
    last = len(plain.partition("\n")[0])
    years = [int(match.group()) for match in matches if match.end() <= last and match.lastgroup == "year_alone"]
    return years[0] if len(years) == 1 and last <= _LINE else None
