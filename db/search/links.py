"""A condition in SQL, of a record itself or of the rows that tell of it: of one record, or of all at once.

Many records that meet a condition are soon met with on the way through a list; few are sooner found by what tells of
them. Which of the two it is, nobody knows beforehand, so that both can be asked.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from db.search.occasions import first_day, last_day


class Test(NamedTuple):
    """A condition in both ways."""

    each: str
    """What is true of a record, or of a row that tells of it."""
    whole: str = ""
    """Of a record: what selects the keys of all that meet it; nothing where each has to be looked at."""


@dataclass(frozen=True, slots=True)
class Link:
    """Rows that tell of records: where to look for what these do not say themselves."""

    table: str
    told: str
    """The column that holds the key of the record."""
    index: str
    """By which the rows of one record are found; named, or SQLite may go through all values for each record."""
    key: str = "slug"

    def each(self, test: str) -> str:
        """Say of a record that one of its rows meets a test."""
        rows = f"{self.table} INDEXED BY {self.index} WHERE {self.table}.{self.told} = record.{self.key}"
        return f"EXISTS (SELECT 1 FROM {rows} AND {test})"  # noqa: S608 - our own words

    def whole(self, test: str) -> str:
        """Select the keys of all records with a row that meets a test; `:from` and `:to` leave out other kinds."""
        told = f"{self.table}.{self.told}"
        kind = f" AND {told} >= :from AND {told} < :to" if self.key == "slug" else ""
        return f"SELECT {told} FROM {self.table} WHERE {test}{kind}"  # noqa: S608 - our own words


def own(each: str) -> Test:
    """Say of a record what it says itself."""
    return Test(each)


def through(link: Link, row: Test) -> Test:
    """Say of a record that some row that tells of it passes a test."""
    return Test(link.each(row.each), link.whole(row.whole))


def row(column: str, test: str) -> Test:
    """Say of a row that a column passes a test; of a record's own rows, the column is kept from any index."""
    return Test(test.format(f"+{column}"), test.format(column))


def days(first: str, last: str) -> str:
    """Say that the days from `first` to `last` meet a span."""
    return f"({first} <= :last AND {last} >= :first)"


def dated(start: str, end: str | None = None) -> Test:
    """Say that the days from `start` to `end` may meet a span: a date known to the month may be any day of it."""
    return Test(days(first_day(start), last_day(f"coalesce({end}, {start})" if end else start)))
