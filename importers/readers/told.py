"""What an input says of itself outside its text, gathered piece by piece as the text is taken out."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, field

from db.characters import clean
from db.records import Doubt
from importers.readers.stamps import (
    day_of,
    days_in_full,
    days_named,
    days_without_year,
    is_update,
    iso,
    likeliest_day,
    month_first,
    weekdays_named,
)
from importers.readers.visits import is_of_page

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_WEEKS = dt.timedelta(days=30)
_OPENING = 600
"""Letters of a text in which the day of the week that it speaks of is its own or the one before."""
_NEWS = dt.timedelta(days=3)
"""Days before and after its publication that the news of a text are of."""


def one_line(text: str | None) -> str | None:
    """What an input says in a field of its own, as one clean line; nothing where it says nothing."""
    return " ".join(clean(text).split()) or None if text else None


def _month_and_day(day: str) -> tuple[int, int]:
    return int(day[5:7]), int(day[8:10])


def _is_of_its_time(day: str, text: str) -> bool:
    """Whether the text names no years, or one close by."""
    years = [int(year) for year in _YEAR.findall(text)]
    return not years or any(abs(year - int(day[:4])) <= 1 for year in years)


def _has_days_near(day: str, text: str) -> bool:
    """Whether the text names a day of the weeks around."""
    near = (day_of(day[:4], *named) for named in days_named(text))
    return any(abs(dt.date.fromisoformat(one) - dt.date.fromisoformat(day)) <= _WEEKS for one in near if one)


@dataclass
class Told:
    """What is known of an article so far; who comes first is believed."""

    title: str | None = None
    published: str | None = None
    updated: str | None = None
    """When the page was last changed."""
    day: tuple[int, int] | None = None
    """Month and day of publication, where no year stands beside them."""
    visited: str | None = None
    """A day in the masthead: that of publication, or that on which the page was saved."""
    year: str | None = None
    """The year of the agency's rights in the text."""
    closing: list[str] = field(default_factory=list)
    """Days below the text: one that the text names without its year is that of publication."""
    publisher: str | None = None
    cites: tuple[str, ...] = ()
    byline: str | None = None
    language: str | None = None
    doubts: list[Doubt] = field(default_factory=list)
    days: list[str] = field(default_factory=list)
    """Every day that a date of publication can stand for, in order."""

    def note_date(self, written: str) -> None:
        """Take a date of publication; what is no date, or another than is known, becomes a doubt."""
        found = iso(written)
        other = month_first(written)
        self.days += [day for day in (found, other) if day]
        if found is None:
            self.doubts.append(Doubt(f"{written[:40]!r} is no date of publication"))
        elif is_update(written):
            self.updated = self.updated or found
        elif self.published is None:
            self.published = found
        elif self.published != found:
            self.doubts.append(Doubt(f"the page is dated both {self.published} and {found}"))

    def day_by(self, text: str) -> str | None:
        """The day of publication, if need be by what the text says: a day gets its year, a last change may be it."""
        if self.published is not None:
            return self.published
        by_rights = day_of(self.year, *self.day) if self.day is not None and self.year is not None else None
        found = self._below(text) or by_rights or (likeliest_day(self.day, text) if self.day is not None else None)
        if found is not None:
            return found
        if self.updated is not None:
            return self.updated if _is_of_its_time(self.updated, text) else None
        visited = self.visited
        if visited is not None and _is_of_its_time(visited, text):
            return visited if _has_days_near(visited, text) or is_of_page(visited, text) else None
        return None

    def _below(self, text: str) -> str | None:
        """The day told below the text that the text names without its year."""
        named = days_without_year(text) if self.closing else ()
        return next((day for day in self.closing if _month_and_day(day) in named), None)

    def settle_date(self, named: list[tuple[int, int]]) -> None:
        """Of several days of publication, believe the one that the dateline names, given with month and day."""
        if self.published is None:
            self.day = self.day or (named[0] if named and self.year else None)
        if self.published is None or not named or _month_and_day(self.published) in named:
            return
        self.published = next((day for day in self.days if _month_and_day(day) in named), self.published)

    def settle_figures(self, text: str) -> None:
        """Of both days that figures can stand for, believe the American where the text's days are about that alone."""
        known = self.published
        swapped = day_of(known[:4], int(known[8:]), int(known[5:7])) if known else None
        if known is None or swapped is None or swapped == known or swapped not in self.days:
            return
        told = [*days_in_full(text), *filter(None, (day_of(known[:4], *named) for named in days_without_year(text)))]
        days = [dt.date.fromisoformat(day) for day in told]
        other = dt.date.fromisoformat(swapped)
        near = [day for day in days if abs(day - dt.date.fromisoformat(known)) <= _WEEKS]
        is_known = any(abs(day - dt.date.fromisoformat(known)) < abs(day - other) for day in near)
        named = weekdays_named(text[:_OPENING])
        is_on_weekday = other.weekday() in named and dt.date.fromisoformat(known).weekday() not in named
        if not is_known and (is_on_weekday or any(abs(day - other) <= _NEWS for day in days)):
            self.published = swapped

    def note_byline(self, name: str) -> None:
        """Take the author's name."""
        self.byline = self.byline or name

    def note_publisher(self, name: str | None) -> None:
        """Take the name of the agency or paper."""
        self.publisher = self.publisher or name
