"""A session in the making: the mentions that can all be of one meeting."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from importers.extract.meetings.days import fineness, meet

if TYPE_CHECKING:
    from importers.extract.meetings.meeting import Meeting
    from importers.extract.text.mentions import Date, Place

_MOST_SPANS = 8
"""Mentions with a last day that are looked at: no article has more of one session, and a list may have thousands."""


@dataclass
class Occasion:
    """Mentions of one session of one body."""

    body: str
    mentions: list[Meeting] = field(default_factory=list)
    relation: str | None = None
    """`previous` or `next`, seen from the session that the page is about."""

    @property
    def date(self) -> Date | None:
        """The finest date given, the first of several."""
        dated = self.dated
        return dated.date if dated else None

    @property
    def dated(self) -> Meeting | None:
        """The mention with the finest date: a day amid others' days first, then one that tells the last day too."""
        dated = [meeting for meeting in self.mentions if meeting.date]
        finest = max(dated, key=lambda meeting: fineness(meeting.date.value if meeting.date else ""), default=None)
        spans = [meeting for meeting in dated if meeting.date and meeting.date.end_value]
        for days in spans[:_MOST_SPANS]:
            amid = next((one for one in dated if _is_amid(one.date, days.date)), None)
            if amid is not None:
                return amid
        same = (one for one in spans if finest and one.date and finest.date and one.date.value == finest.date.value)
        return next(same, finest)

    @property
    def placed(self) -> Meeting | None:
        """The first mention with a city."""
        return next((meeting for meeting in self.mentions if meeting.place), None)

    @property
    def place(self) -> Place | None:
        """The first city given."""
        placed = self.placed
        return placed.place if placed else None

    @property
    def ordinal(self) -> int | None:
        """The first number in its series given."""
        found = next((meeting.ordinal for meeting in self.mentions if meeting.ordinal), None)
        return int(found.value) if found else None

    @property
    def best(self) -> Meeting:
        """The mention that names the body, in prose rather than in a headline."""
        named = [meeting for meeting in self.mentions if meeting.name]
        told = [meeting for meeting in named if not meeting.sentence.is_headline] or named
        return (told or self.mentions)[0]

    def is_said(self, status: str) -> bool:
        """Whether a word of meeting gives it that standing."""
        return any(one.status and one.status.is_sure and one.status.value == status for one in self.mentions)

    def _is_on_day_of(self, meeting: Meeting) -> bool:
        """Whether the day is the very same, so that another city named with "the session" is of something else."""
        days = {one.value for one in (meeting.date, self.date) if one is not None}
        return bool(meeting.date and self.date) and len(days) == 1 and fineness(days.pop()) == fineness("2025-04-11")

    def likeness(self, meeting: Meeting) -> int | None:
        """How much speaks for the mention's being of this session; None if something speaks against it."""
        points = 0
        if meeting.date and self.date:
            if not same_day(self.date, meeting.date):
                return None
            points += 8
        if meeting.ordinal and self.ordinal:
            if meeting.ordinal.value != self.ordinal:
                return None
            points += 4
        if meeting.place and self.place:
            if meeting.place.city == self.place.city:
                points += 2
            elif meeting.body is not None or not self._is_on_day_of(meeting):
                return None
        return points


def _is_amid(day: Date | None, days: Date | None) -> bool:
    """Whether the day is neither the first nor the last of the days, so that it cannot be where they begin or end."""
    if day is None or days is None or days.end_value is None or day.end_value is not None:
        return False
    return fineness(day.value) == fineness("2025-04-11") and days.value < day.value < days.end_value


def same_day(left: Date, right: Date) -> bool:
    """Whether both may be of one session: equal, one within the other, or within its days."""
    if meet(left.value, right.value):
        return True
    return any(
        one.end_value is not None and one.value <= other.value <= one.end_value
        for one, other in ((left, right), (right, left))
    )
