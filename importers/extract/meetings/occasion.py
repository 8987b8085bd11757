"""A session in the making: the mentions that can all be of one meeting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from importers.extract.meetings.days import fineness, meet

if TYPE_CHECKING:
    from importers.extract.meetings.meeting import Meeting
    from importers.extract.text.mentions import Date, Place

_MOST_SPANS = 8
"""Intervals that are looked at: no article has more of one session, and a list may have thousands."""


class Occasion:
    """Mentions of one session of one body; what they tell is kept as they come, as each is held against those before.

    `relation` is `previous` or `next`, seen from the session that the page is about.
    """

    def __init__(self, body: str, relation: str | None = None) -> None:
        self.body = body
        self.relation = relation
        self.mentions: list[Meeting] = []
        self.placed: Meeting | None = None
        """The first mention with a city."""
        self.ordinal: int | None = None
        """The first number in its series given."""
        self._days = _Days()
        self._said: set[str] = set()

    def take(self, meeting: Meeting) -> None:
        """Count in what the mention tells."""
        self.mentions.append(meeting)
        if self.placed is None and meeting.place is not None:
            self.placed = meeting
        if self.ordinal is None and meeting.ordinal is not None:
            self.ordinal = int(meeting.ordinal.value)
        if meeting.date is not None:
            self._days.take(meeting, meeting.date)
        if meeting.status is not None and meeting.status.is_sure:
            self._said.add(meeting.status.value)

    @property
    def date(self) -> Date | None:
        """The finest date given, the first of several."""
        dated = self.dated
        return dated.date if dated else None

    @property
    def dated(self) -> Meeting | None:
        """The mention with the finest date: a day amid others' days first, then one that tells the last day too."""
        return self._days.best

    @property
    def place(self) -> Place | None:
        """The first city given."""
        return self.placed.place if self.placed else None

    @property
    def best(self) -> Meeting:
        """The mention that names the body, in prose rather than in a headline."""
        named = [meeting for meeting in self.mentions if meeting.name]
        told = [meeting for meeting in named if not meeting.sentence.is_headline] or named
        return (told or self.mentions)[0]

    def is_said(self, status: str) -> bool:
        """Whether a word of meeting gives it that standing."""
        return status in self._said

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


class _Days:
    """The mentions that tell a day, as they come, and the one that tells it best."""

    def __init__(self) -> None:
        self.best: Meeting | None = None
        self._dated: list[tuple[Meeting, Date]] = []
        self._finest: tuple[Meeting, Date] | None = None
        self._with_last: dict[str, Meeting] = {}
        """The first mention that tells the last day too, by the first day."""
        self._amid: dict[Date, Meeting | None] = {}
        """The first mention of a day amid these days."""

    def take(self, meeting: Meeting, date: Date) -> None:
        """Count one in."""
        self._dated.append((meeting, date))
        if self._finest is None or fineness(date.value) > fineness(self._finest[1].value):
            self._finest = meeting, date
        for days, amid in self._amid.items():
            if amid is None and _is_amid(date, days):
                self._amid[days] = meeting
        if date.end_value is not None:
            self._with_last.setdefault(date.value, meeting)
            if len(self._amid) < _MOST_SPANS and date not in self._amid:
                self._amid[date] = next((one for one, day in self._dated if _is_amid(day, date)), None)
        finest, day = self._finest
        told = (amid for amid in self._amid.values() if amid is not None)
        self.best = next(told, self._with_last.get(day.value, finest))


def _is_amid(day: Date, days: Date) -> bool:
    """Whether the day is neither the first nor the last of the days, so that it cannot be where they begin or end."""
    if days.end_value is None or day.end_value is not None:
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
