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
from importers.extract.english.text.parts import part_of_month, part_of_year
from importers.extract.english.text.reckoning import days_from, days_off, month_off, numbered, week_off
from importers.extract.english.text.tenses import is_ahead, is_behind, sentence_before
from importers.extract.text.calendar import day, later, nearest, on_weekday
from importers.extract.text.mentions import Date, Dates
from importers.lexicon import load

_YEAR_BESIDE = re.compile(r"\b(?:[Nn]ext|[Ll]ast|[Tt]his)\syear\b")
_YEAR_BEHIND = re.compile(
    r",?\s(?:of\s)?(?:the\s)?(?P<year>(?:next|coming|this|current|last|previous|past)\syear)\b(?!'|,?\s\d)"
)
_THAT_YEAR = re.compile(r",?\s(?:of|in)\s(?:that|the\ssame)\s(?:same\s)?year\b")
_YEAR_AHEAD = re.compile(r"\b(?P<year>(?:[Nn]ext|[Tt]his|[Ll]ast)\syear)(?:,?\s(?:on\s)?(?:the\s)?|:\s[^;.\n]*)$")
_YEAR_OPENS = re.compile(r"(?P<year>(?:Next|Last)\syear),?\s(?!(?:and|when|while|which|after|as|but)\b)[^;]*$")
"""The year of a day told right beside it: "on 4 May next year", "next year, on 4 May"."""
_BEFORE = re.compile(r"(?:before|earlier|eve)$")
_EVE, _ASIDE = re.compile(r"\beve$"), re.compile(r"(?:\sin\s[A-Z][\w. -]{1,30})?,\s")
_FIRST = re.compile(r"\b[Ff]irst\b[^.\n]*$")
_OF_YEAR = re.compile(r"^In\s(?P<year>(?:19|20)\d\d),?\s(?!(?:and|when|while|which|after|as|but)\b)[^,;]*$")
"""A sentence that opens with the year of the day named in it."""
_NAMED = re.compile(r"[A-Z]\w+ $")
"""What makes "Today" a part of a name, as newspapers bear it."""
_SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}
_NEAR, _NEWS, _THIS_YEAR = 50, 45, 300
_LINE, _SOON = 300, 31


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
        self._stamp = self._known.place if self._known and self._known.is_stamp else None
        self._lines = stretches(self.plain, matches, self._known.day if self._known else None)
        for match in matches:
            date = self._date(match)
            if date is not None:
                self.found.append(date)
            elif match.lastgroup in {"day_first", "month_first"}:
                self.yearless.append(match.span())
        known = self._known.day if self._known else None
        return Dates(with_intervals(self.plain, self.found), tuple(self.yearless), known, self._stamp)

    def _date(self, match: re.Match[str]) -> Date | None:
        """What the match stands for."""
        start, end = match.span()
        read = written(match)
        if read is not None:
            return Date(start, end, read[0], end_value=read[1])
        kind = match.lastgroup
        if kind in {"day_first", "month_first"}:
            return self._day_without_year(match)
        readers = {
            "month_alone": self._month_alone,
            "month_own": self._month_alone,
            "part": self._part,
            "by_end": self._by_end,
            "season": self._season,
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
        named = _OF_YEAR.search(self._clause_before(match))
        line = year_at(self._lines, match.start())
        if line is not None:
            found, place = day(line.year, *first), line.told
        elif (that_year := self._that_year(match.end())) is not None:
            found = day(that_year, *first)
        elif named is not None:
            found = day(int(named["year"]), *first)
        elif self._known is not None and (beside := self._year_right_beside(match)) is not None:
            found, place = day(self._known.day.year + beside, *first), self._known.place
        elif self._known is not None:
            found = self._told_before(first) if weekday is None else None
            tense = self._tense(match)
            if not found and not any(tense.values()):
                found, tense["is_ahead"] = self._told_later(match, first)
                found = found or self._soon_after_last(match, first)
            found = found or nearest(*first, self._known.day, weekday=weekday, **tense)
            if found and self._year_of_title and found.year > self._year_of_title and not tense["is_ahead"]:
                found = day(self._year_of_title, *first)
            place = self._known.place
        else:
            found, place = in_likely_year(first, self._anchor, weekday=weekday, is_ahead=self._is_ahead(match))
        value = both(found, last and found and day(found.year, *last))
        return Date(*match.span(), value[0], inferred_from=place, end_value=value[1]) if value else None

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

    def _that_year(self, end: int) -> int | None:
        """The year last named, where the words behind a day or month point back at it: "on 9 May of that year"."""
        before = self.found[-1] if self.found else None
        if before is None or end - before.end > _LINE or _THAT_YEAR.match(self.plain, end) is None:
            return None
        return int(before.value[:4])

    def _year_right_beside(self, match: re.Match[str]) -> int | None:
        """How many years off the one is that "next year" or the like gives the day it stands next to."""
        told = _YEAR_BEHIND.match(self.plain, match.end())
        told = told or _YEAR_AHEAD.search(self.plain, max(0, match.start() - 2 * _NEAR), match.start())
        told = told or _YEAR_OPENS.match(self._clause_before(match))
        return load("dates")["en"]["by_year"][told["year"].lower()] if told else None

    def _clause_before(self, match: re.Match[str]) -> str:
        """The words of the sentence before a date, as far as they may name its year."""
        return sentence_before(self.plain, max(0, match.start() - 2 * _NEAR), match.start())

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
        that_year = self._that_year(end)
        if that_year is not None:
            return Date(start, end, f"{that_year}-{number:02d}")
        if self._known is None:
            found, span = in_likely_year((number, 1), self._anchor, is_ahead=self._is_ahead(match))
            return Date(start, end, f"{found:%Y-%m}", inferred_from=span) if found else None
        known = self._known.day
        year = known.year
        if word in {"last", "previous"}:
            year -= number >= known.month
        elif word in {"next", "coming"}:
            year += number <= known.month
        elif beside := self._year_beside(match):
            year += load("dates")["en"]["by_year"][beside]
        else:
            tense = self._tense(match) | ({"is_ahead": True} if word == "for" else {})
            found = nearest(number, 1, known.replace(day=1), weekday=None, **tense)
            year = found.year if found else year
        return Date(start, end, f"{year}-{number:02d}", inferred_from=self._known.place)

    def _year_beside(self, match: re.Match[str]) -> str | None:
        """The words "next year" or the like in the same sentence, close by."""
        before = sentence_before(self.plain, max(0, match.start() - _NEAR), match.start())
        after = self.plain[match.end() : match.end() + _NEAR].partition(". ")[0].partition("\n")[0]
        found = _YEAR_BESIDE.search(after) or _YEAR_BESIDE.search(before)
        return found.group().lower() if found else None

    def _part(self, match: re.Match[str]) -> Date | None:
        """As in "the first quarter of 2016", "the second decade of July"; the year is told like that of a month."""
        which, of = load("dates")["en"]["parts"][match["pa_which"].lower()], match["pa_of"]
        if match["pa_month"]:
            first, place = self._first_of_month(match)
            value = part_of_month(which, of, f"{first:%Y-%m}") if first else None
            return Date(*match.span(), value, place) if value else None
        if match["pa_year"]:
            year = int(match["pa_year"])
        elif self._known is not None:
            year = self._known.day.year + load("dates")["en"]["by_year"][match["pa_by_year"].lower()]
        else:
            return None
        value = part_of_year(which, of, year)
        return Date(*match.span(), value) if value else None

    def _by_end(self, match: re.Match[str]) -> Date | None:
        """As in "the first of October", "the last day of September"; what is not called a day and is last is none."""
        if match["be_which"] == "last" and not match["be_day"]:
            return None
        month = months()[match["be_month"]]
        if match["be_year"]:
            first, place = day(int(match["be_year"]), month, 1), None
        elif self._known is not None:
            first, place = nearest(month, 1, self._known.day, weekday=None, is_ahead=self._is_ahead(match)), None
        else:
            first, place = in_likely_year((month, 1), self._anchor, is_ahead=self._is_ahead(match))
        if first is not None and match["be_which"] == "last":
            first = later((first + dt.timedelta(days=31)).replace(day=1), -1)
        return Date(*match.span(), first.isoformat(), place) if first else None

    def _first_of_month(self, match: re.Match[str]) -> tuple[dt.date | None, tuple[int, int] | None]:
        """The first day of the month that a part is of, and where its year is told."""
        month = months()[match["pa_month"]]
        if match["pa_month_year"]:
            return day(int(match["pa_month_year"]), month, 1), None
        is_ahead = self._is_ahead(match)
        if self._known is None:
            return in_likely_year((month, 1), self._anchor, is_ahead=is_ahead)
        known = self._known.day.replace(day=1)
        return nearest(month, 1, known, weekday=None, is_ahead=is_ahead), self._known.place

    def _season(self, match: re.Match[str]) -> Date | None:
        """As in "in spring", "this autumn", "in the autumn of 2017"; winter is the one that begins in its year."""
        number = _SEASONS[match["se_name"].lower()]
        word = (match["se_before"] or "").lower()
        start, end = match.span("se_words")
        if match["se_year"]:
            return Date(start, end, f"{match['se_year']}-{number}")
        if self._known is None:
            return None
        known = self._known.day
        if match["se_by_year"]:
            told = known.year + load("dates")["en"]["by_year"][match["se_by_year"].lower()]
            return Date(start, end, f"{told}-{number}", self._known.place)
        first = (number - 21) * 3 + 3
        year = known.year
        if "last" in word:
            year -= first >= known.month
        elif "next" in word or self._is_ahead(match):
            year += first + 2 < known.month or ("next" in word and first <= known.month)
        return Date(start, end, f"{year}-{number}", self._known.place)

    def _weekday(self, match: re.Match[str]) -> Date | None:
        """A day of the week, counted from the day of publication."""
        if self._known is None:
            return None
        word = (match["wd_before"] or "").lower()
        if match["wd_day"] and (dated := self._weekday_of_month(match)):
            return dated
        is_ahead = word in {"next", "coming"} or (word not in {"last", "past"} and self._is_ahead(match))
        found = on_weekday(weekdays()[match["wd_name"]], self._known.day, is_ahead=is_ahead)
        return self._told(match, found)

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
            return None if self._is_eve_told(match) else self._by_last_named(match)
        if match["by_month"]:
            return self._by_month(match)
        if self._known is None or match["by_year"] is None:
            return None
        year = self._known.day.year + words["by_year"][match["by_year"].lower()]
        return Date(*match.span(), str(year), self._known.place, is_relative=True)

    def _by_last_named(self, match: re.Match[str]) -> Date | None:
        """As in "the following day", reckoned from the day that was named last."""
        shift = load("dates")["en"]["by_last_named"][match["by_last_named"].lower()]
        before = self._day_told(match)
        if before is None:
            return None
        last = before.value if shift < 0 else before.end_value or before.value
        if shift == 1 and before.end_value and _FIRST.search(self.plain, before.end, match.start()):
            shift = 0  # "9 and 10 May: first the ministers, the next day the presidents"
        found = later(dt.date.fromisoformat(last), shift)
        return Date(*match.span(), found.isoformat(), before.inferred_from, is_relative=True) if found else None

    def _day_told(self, match: re.Match[str]) -> Date | None:
        """The day named last that the words can be reckoned from."""
        told = (date for date in reversed(self.found) if (date.start, date.end) != self._stamp)
        named = (date for date in told if len(date.value) == len("2025-04-11"))
        usable = self._of_its_tense(match, [date for date in named if not self._is_aside(date)])
        recent = (date for date in usable if not self._is_long_past(date, match.start()))
        return next(recent, usable[0] if usable else None)

    def _is_eve_told(self, match: re.Match[str]) -> bool:
        """Whether the day itself was named just before its being an eve: "on Thursday, on the eve of the summit"."""
        is_of = self.plain.startswith(" of ", match.end()) and _EVE.search(match.group()) is not None
        named = self.found[-1] if self.found else None
        return bool(is_of and named and _ASIDE.fullmatch(self.plain, named.end, match.start()))

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
            value = days_from(match, self._day_told(match))
        elif match["by_week"]:
            value = week_off(known, load("dates")["en"]["by_week"][match["by_week"].lower()])
        else:
            value = days_off(match, known)
        return Date(*match.span(), value, self._known and self._known.place) if value else None

    def _is_beside(self, date: Date, offset: int) -> bool:
        """Whether a month is named so near before that "the 12th" is of it."""
        return offset - date.end <= _LINE and not date.is_relative and date.value[4:5] == "-" and "/" not in date.value

    def _of_its_tense(self, match: re.Match[str], named: list[Date]) -> list[Date]:
        """Of the days named before, those gone by where the words tell of what is past."""
        if self._known is None:
            return named
        if self._is_ahead(match):
            return [date for date in named if date.value > self._known.day.isoformat()] or named
        return [date for date in named if date.value <= self._known.day.isoformat()] or named

    def _is_long_past(self, date: Date, offset: int) -> bool:
        """Whether the day, named in a paragraph before, lies too far back for news to be reckoned from it."""
        if self._known is None or "\n" not in self.plain[date.end : offset]:
            return False
        return (self._known.day - dt.date.fromisoformat(date.value)).days > _NEWS

    def _is_aside(self, date: Date) -> bool:
        """Whether the day ended a sentence by telling only what came before: "...the day before."."""
        is_last = self.plain.startswith((".", ";"), date.end)
        return date.is_relative and is_last and _BEFORE.search(self.plain, date.start, date.end) is not None

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
        return {"is_ahead": is_to_come, "is_behind": not is_to_come and is_behind(self.plain, start)}


def _year_of_title(plain: str, matches: list[re.Match[str]]) -> int | None:
    """The one year that the first line is about: "2008: a year in review"."""
    last = len(plain.partition("\n")[0])
    years = [int(match.group()) for match in matches if match.end() <= last and match.lastgroup == "year_alone"]
    return years[0] if len(years) == 1 and last <= _LINE else None
