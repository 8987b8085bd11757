"""One reading of one text for its dates: what is known of its time, and the dates found so far."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, field

from importers.extract.russian.text.calendars import goes_on
from importers.extract.russian.text.datings import are_apart, opens_line, pattern
from importers.extract.russian.text.present import Year, present_year
from importers.extract.russian.text.tense import is_told_ahead
from importers.extract.russian.text.years import day_of_text, full_dates, shared_years, year_beside, year_of_list
from importers.extract.text.mentions import Date

_STOP = re.compile(r"[.!?]\s|\n")


@dataclass
class Reading:
    """The state of a reading, from the first date to the last: each may lean on those before it."""

    plain: str
    published: dt.date | None
    found: list[Date] = field(default_factory=list)
    yearless: list[tuple[int, int]] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Find all that may be a date, and the day that the text speaks from."""
        self.matches = [each for match in pattern().finditer(self.plain) for each in _each_day(match)]
        self.full = full_dates(self.matches)
        self.shared = shared_years(self.matches)
        self.listed = year_of_list(self.plain, self.matches)
        self.known = day_of_text(self.plain, self.matches, self.published)
        self.present = None if self.known else present_year(self.plain, self.matches)
        self.now = Year(self.known.day.year, self.known.place) if self.known else self.present

    @property
    def last(self) -> Date | None:
        """The date found last."""
        return self.found[-1] if self.found else None

    def is_ahead(self, match: re.Match[str]) -> bool:
        """Whether the words around speak of something to come, or the line is the next in a calendar of such days."""
        known = self.known
        return is_told_ahead(self.plain, match) or (
            known is not None and goes_on(self.plain, self.found, match, known.day.isoformat())
        )

    def is_parted(self, date: Date, match: re.Match[str]) -> bool:
        """Whether a sentence ends between the date and the words that are read."""
        return self.has_stop(date.end, match.start())

    def has_stop(self, start: int, end: int) -> bool:
        """Whether a sentence ends between the two offsets."""
        return _STOP.search(self.plain, start, end) is not None

    def same_year(self, match: re.Match[str], group: str) -> Year | None:
        """The year of the date told last: "в мае того же года"."""
        last = self.last if match[group] else None
        return Year(int(last.value[:4]), (last.start, last.end)) if last else None

    def listed_year(self, match: re.Match[str]) -> Year | None:
        """The year that the title gives to the days that lines open with."""
        return self.listed if self.listed and opens_line(self.plain, match.start()) else None

    def year_beside(self, match: re.Match[str], first: tuple[int, int] | None) -> Year | None:
        """The year that the date told last gives."""
        return year_beside(self.plain, match, self.found[-1], first) if self.found else None


def _each_day(match: re.Match[str]) -> list[re.Match[str]]:
    """The match, or one for each of two days that only stand side by side."""
    if not are_apart(match.groupdict()):
        return [match]
    parts = (
        pattern().match(match.string, match.start(), match.start("joint")),
        pattern().match(match.string, match.start("last"), match.end()),
    )
    return [part for part in parts if part]
