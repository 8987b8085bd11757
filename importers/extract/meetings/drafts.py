"""One session's claims in the making: its day, place, number and standing, each with the words it rests on."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeAlias

from db.records import Claim
from importers.extract.meetings.days import is_after, is_before
from importers.extract.meetings.meeting import Span, Status
from importers.extract.meetings.numbering import may_be_place
from importers.extract.meetings.reported import day_by_press, day_of_report
from importers.extract.text.mentions import Date, FoundSession

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from db.records import Modality, Value
    from importers.extract.meetings.meeting import Meeting
    from importers.extract.meetings.occasion import Occasion
    from importers.extract.text.mentions import Place
    from importers.extract.text.page import Page

ModalityAt: TypeAlias = "Callable[[Page, int, int], Modality]"

_CLOCK = re.compile(r"\d:\d\d")
"""A line that tells the minute tells when the report appeared."""
_LEAD = 4
_SHORT_LINE = 60


class Draft:
    """A session on its way from mentions to claims."""

    def __init__(self, page: Page, subject: str, occasion: Occasion, modality_at: ModalityAt, *, is_main: bool) -> None:
        self._page = page
        self._modality_at = modality_at
        self.subject = subject
        self.occasion = occasion
        self.is_main = is_main
        dated, placed = occasion.dated, occasion.placed
        self.date = dated.date if dated else None
        self._date_words = dated.date_words if dated else None
        self.place = placed.place if placed else None
        self._place_words: tuple[int, int] | None = None
        if placed is not None and placed.place is not None:
            self._place_words = placed.place_words or (placed.place.start, placed.place.end)
        self._settle()
        self.status = self._status()
        self.number = self._number()

    @property
    def relation(self) -> str | None:
        """`previous` or `next`, by a word of the text."""
        return self.occasion.relation

    def is_called(self, relation: str) -> bool:
        """Whether a mention of it has that word."""
        return any(meeting.relation and meeting.relation.value == relation for meeting in self.occasion.mentions)

    def _settle(self) -> None:
        """Take the day of the report where it is told as news, and for the main session a heading of day and place."""
        if self.date is not None:
            return
        if self.is_main:
            self._take_heading()
        told = {meeting.status.value for meeting in self.occasion.mentions if meeting.status}
        is_to_come = "scheduled" in told and not self.occasion.is_said("held")
        if self.date is None and self.occasion.mentions and not is_to_come:
            is_news = self._is_reported()
            self.date = (day_of_report if is_news else day_by_press)(self._page, self.occasion)

    def _is_reported(self) -> bool:
        return any(meeting.status is not None for meeting in self.occasion.mentions)

    def _take_heading(self) -> None:
        """Day and place from a line of its own above a protocol-like report: "May 25, 2023, The Hall, Moscow"."""
        page = self._page
        for sentence in page.sentences[: 2 * _LEAD]:
            date = next(iter(page.within(page.dates, sentence.start, sentence.end)), None)
            place = next(iter(page.within(page.places, sentence.start, sentence.end)), None)
            is_line = date is not None and date.start == sentence.start and sentence.end - sentence.start < _SHORT_LINE
            is_line = is_line and _CLOCK.search(page.plain, sentence.start, sentence.end) is None
            is_there = place is not None and (self.place is None or self.place.city == place.city)
            if date and place and is_line and place.end == sentence.end and is_there:
                self.date = date
                self.place, self._place_words = place, (place.start, place.end)
                return

    def _status(self) -> Status | None:
        """What became of it: called off where that is said, else by the day, else as most mentions have it."""
        said = [meeting.status for meeting in self.occasion.mentions if meeting.status]
        if not said:
            return self._status_by_default()
        chosen = self._most_said()
        published = self._page.published
        if self.date is None or published is None or chosen.value == "cancelled":
            return chosen
        if chosen.value == "held" and is_after(self.date.value, published):
            return self._chosen_of(said, "scheduled", chosen)
        if chosen.value == "scheduled" and is_before(self.date.end_value or self.date.value, published):
            return self._chosen_of(said, "held", chosen)
        return chosen

    def _most_said(self) -> Status:
        """The standing that most mentions give it; one with the day, or the first one, counts more."""
        mentions = [meeting for meeting in self.occasion.mentions if meeting.status]
        cancelled = next((one.status for one in mentions if one.status and one.status.value == "cancelled"), None)
        if cancelled is not None and not self._is_moved(mentions):
            return cancelled
        weights = {"held": 0, "scheduled": 0}
        for number, meeting in enumerate(mentions):
            if meeting.status is not None and meeting.status.value in weights:
                weight = 2 if meeting.status.is_sure else 1
                weight += 3 * (meeting.date is not None) + 2 * (number == 0) + 2 * (meeting.body is not None)
                weights[meeting.status.value] += weight - 2 * meeting.sentence.is_headline
        value = "scheduled" if weights["scheduled"] > weights["held"] else "held"
        fitting = [one.status for one in mentions if one.status and one.status.value == value]
        fitting = fitting or [one.status for one in mentions if one.status]
        return max(fitting, key=lambda status: status.is_sure)

    @staticmethod
    def _is_moved(mentions: list[Meeting]) -> bool:
        """Whether only a headline calls it off, and the text below tells the new day."""
        off = [one for one in mentions if one.status and one.status.value == "cancelled"]
        new = [one for one in mentions if one.status and one.status.value == "scheduled" and one.date]
        return bool(new) and all(one.sentence.is_headline for one in off)

    def _chosen_of(self, said: list[Status], value: str, chosen: Status) -> Status:
        """The words that say so, or the date that does."""
        fitting = next((status for status in said if status.value == value), None)
        return fitting or chosen._replace(value="held" if value == "held" else "scheduled")

    def _status_by_default(self) -> Status | None:
        """By the day; without one, a previous session was held, and so was the one a page is about."""
        published = self._page.published
        best = self.occasion.best
        relation = next((meeting.relation for meeting in self.occasion.mentions if meeting.relation), None)
        if self.date is not None and published is not None:
            words = self._words_of(self.date)
            if is_after(self.date.value, published):
                return Status("scheduled", *words, is_sure=False)
            return Status("held", *words, is_sure=False)
        if relation is not None and (self.occasion.relation == "previous" or self.is_called("previous")):
            return Status("held", relation.start, relation.end)
        return Status("held", best.start, best.end, is_sure=False) if self.is_main else None

    def _number(self) -> Span | None:
        """Its place in the series of its body, by the first mention that tells one."""
        numbered = next((meeting for meeting in self.occasion.mentions if meeting.ordinal), None)
        place = numbered.ordinal if numbered is not None else None
        if numbered is None or place is None or not may_be_place(self.occasion.body, int(place.value), self.date):
            return None
        return place._replace(end=_to_end_of(numbered, place.start, place.end))

    def _words_of(self, date: Date) -> tuple[int, int]:
        """The words that tell the date."""
        dated = self.occasion.dated
        return self._date_words if self._date_words and dated and dated.date is date else (date.start, date.end)

    def _modality(self, start: int, end: int) -> Modality:
        if self.status is not None and self.status.value == "held":
            return "reported"
        modality = self._modality_at(self._page, start, end)
        return "planned" if modality == "reported" and self.status else modality

    def _claim(self, field: str, value: Value, start: int, end: int) -> Claim:
        return Claim(self.subject, field, value, start, end, self._modality(start, end))

    def take_place_of(self, other: Draft) -> None:
        """Be where the other session is, as the words for the day say."""
        if self.date is not None:
            self.place, self._place_words = other.place, self._words_of(self.date)

    def take_stage(self, place: Place) -> None:
        """Be where the page plays."""
        self.place, self._place_words = place, (place.start, place.end)

    def claims(self) -> Iterator[Claim]:
        """Everything said of this session alone."""
        best = self.occasion.best
        yield self._claim("body", self.occasion.body, *(best.name or (best.start, best.end)))
        yield from self._dates()
        yield from self._places()
        if self.status is not None:
            start, end = self.status.start, self.status.end
            yield Claim(self.subject, "status", self.status.value, start, end, self._modality(start, end))
        if self.number is not None:
            yield self._claim("ordinal", self.number.value, self.number.start, self.number.end)

    def _dates(self) -> Iterator[Claim]:
        """The day, the last day, and the year it was inferred from."""
        date = self.date
        if date is None:
            return
        words = self._words_of(date)
        yield self._claim("date", date.value, *words)
        if date.inferred_from is not None:
            yield self._claim("date", date.value[:4], *date.inferred_from)
        if date.end_value is not None:
            yield self._claim("end_date", date.end_value, *words)

    def _places(self) -> Iterator[Claim]:
        """City and country; the country by the city's words where it has none of its own."""
        state = next((meeting.state for meeting in self.occasion.mentions if meeting.state), None)
        if self.place is not None and self._place_words is not None:
            yield self._claim("city", self.place.city, *self._place_words)
            if state is None or state.country != self.place.country:
                yield self._claim("country", self.place.country, *self._place_words)
                return
        if state is not None:
            yield self._claim("country", state.country, state.start, state.end)

    def found(self) -> FoundSession:
        """The session as other finders see it."""
        best = self.occasion.best
        return FoundSession(
            self.subject,
            self.occasion.body,
            best.start,
            best.end,
            self.date.value if self.date else None,
            self.place.city if self.place else None,
            self.place.country if self.place else None,
            self.is_main,
            self.status.value if self.status else None,
        )


def _to_end_of(meeting: Meeting, start: int, end: int) -> int:
    """The end of the mention where the words stand in it, so that they read as evidence."""
    return meeting.end if meeting.start <= start < meeting.end else end
