"""One reading of one text for its dates: what is known of its time, and the dates found so far."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, field

from importers.extract.english.text.anchors import find_anchor
from importers.extract.english.text.chronicles import stretches
from importers.extract.english.text.datings import matches as read_matches
from importers.extract.english.text.stamps import stamp_in
from importers.extract.english.text.tenses import is_ahead, is_behind, is_untold
from importers.extract.text.mentions import Date

_LINE = 300


@dataclass
class Reading:
    """The state of a reading, from the first date to the last: each may lean on those before it."""

    plain: str
    published: dt.date | None
    found: list[Date] = field(default_factory=list)
    yearless: list[tuple[int, int]] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Find all that may be a date, and the day that the text speaks from."""
        self.matches = list(read_matches(self.plain))
        self.year_of_title = _year_of_title(self.plain, self.matches)
        self.anchor = find_anchor(self.plain, self.matches, self.published)
        self.known = self.anchor.known
        self.stamp = stamp_in(self.plain, self.matches, self.known.day) if self.known else None
        self.lines = stretches(self.plain, self.matches, self.known.day if self.known else None)

    @property
    def last(self) -> Date | None:
        """The date found last."""
        return self.found[-1] if self.found else None

    def is_ahead(self, match: re.Match[str]) -> bool:
        """Whether the words around speak of something to come."""
        return is_ahead(self.plain, *match.span())

    def tense(self, match: re.Match[str]) -> dict[str, bool]:
        """What the words around tell of the time that is spoken of."""
        is_to_come = self.is_ahead(match)
        start = match.start("ma_month") if match["ma_month"] else match.start()
        is_gone = not is_to_come and is_behind(self.plain, start, match.end())
        is_open = not is_to_come and not is_gone and is_untold(self.plain, *match.span())
        return {"is_ahead": is_to_come, "is_behind": is_gone, "is_untold": is_open}


def _year_of_title(plain: str, matches: list[re.Match[str]]) -> int | None:
    """The one year that the first line is about: "2008: a year in review"."""
    last = len(plain.partition("\n")[0])
    years = [int(match.group()) for match in matches if match.end() <= last and match.lastgroup == "year_alone"]
    return years[0] if len(years) == 1 and last <= _LINE else None
