"""Sessions: which body met or is to meet, when, where, and what stands before, after and beside them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from db.records import Claim
from db.when import day, days_apart
from importers.extract.meetings.circumstances import Status, is_ahead
from importers.extract.meetings.counts import find_counts
from importers.extract.meetings.meetings import find_meetings
from importers.extract.meetings.series import Occasion, occasions, same_day
from importers.extract.text.mentions import Date, FoundSession
from importers.extract.text.modality import modality_at
from importers.lexicon import load

if TYPE_CHECKING:
    from collections.abc import Iterator

    from db.records import Modality, SessionStatus, Value
    from importers.extract.meetings.meetings import Meeting
    from importers.extract.text.page import Page

_ON = re.compile(r"\b(?:[Oo]n|[Ii]n|[Ff]rom)\s(?:the\s)?$")
_REACH = 12
_LEAD = 4
_SHORT_LINE = 60


def find_sessions(page: Page) -> tuple[list[FoundSession], list[Claim]]:
    """The sessions that the page tells of, the main one first, and what it claims of each."""
    meetings = find_meetings(page)
    kept, main = occasions(page, meetings)
    kept.sort(key=lambda occasion: (occasion is not main, occasion.mentions[0].start))
    drafts = [_Draft(page, f"session:{number}", occasion, occasion is main) for number, occasion in enumerate(kept, 1)]
    for draft in drafts:
        draft.settle(drafts)
    claims = [claim for draft in drafts for claim in draft.claims()]
    claims += _between(page, drafts)
    sessions = [draft.found() for draft in drafts]
    mentions = [(meeting.start, meeting.end, draft.subject) for draft in drafts for meeting in draft.occasion.mentions]
    claims += find_counts(page, sessions, mentions)
    return sessions, claims


class _Draft:
    """One session's claims in the making."""

    def __init__(self, page: Page, subject: str, occasion: Occasion, is_main: bool) -> None:  # noqa: FBT001
        self._page = page
        self.subject = subject
        self.occasion = occasion
        self.is_main = is_main
        self.date = occasion.date
        self.place = occasion.place
        self._place_words: tuple[int, int] | None = (self.place.start, self.place.end) if self.place else None
        self.status = self._status()

    def settle(self, others: list[_Draft]) -> None:
        """Take what the page says elsewhere: the day from "today", the place from a session of the same day."""
        if self.date is None and self.is_main and self.status is not None:
            self._take_heading()
            self.date = self.date or self._today()
        if self.place is None and self.date is not None and self.date.is_relative:
            same = self._page.plain[self.date.start : self.date.end].lower() in {"same day", "that day"}
            other = next(
                (o for o in others if o is not self and o.place and o.date and o.date.value == self.date.value), None
            )
            if same and other is not None:
                self.place = other.place
                self._place_words = self._date_words(self.date)

    def _take_heading(self) -> None:
        """Day and place from a line of its own above a protocol-like report: "May 25, 2023, The Kremlin, Moscow"."""
        page = self._page
        for sentence in page.sentences[: 2 * _LEAD]:
            date = next(iter(page.within(page.dates, sentence.start, sentence.end)), None)
            place = next(iter(page.within(page.places, sentence.start, sentence.end)), None)
            is_line = date is not None and date.start == sentence.start and sentence.end - sentence.start < _SHORT_LINE
            if date and place and is_line and place.end == sentence.end and self.place in {None, place}:
                self.date = date
                self.place, self._place_words = place, (place.start, place.end)
                return

    def _today(self) -> Date | None:
        """The day the page speaks of as its own, where the session is said to be held and has no other."""
        today = load("dates")["en"]["by_publication"]
        for date in self._page.dates:
            if today.get(self._page.plain[date.start : date.end].lower()) == 0:
                return date
        return None

    def _status(self) -> tuple[SessionStatus, Status] | None:
        """What became of it: called off before held before to come; a day after publication is to come."""
        said = [meeting.status for meeting in self.occasion.mentions if meeting.status]
        earlier = next((meeting.relation for meeting in self.occasion.mentions if meeting.relation), None)
        if not said and earlier is not None and self.occasion.relation == "previous":
            return "held", Status("held", earlier.start, earlier.end)
        if not said:
            return self._status_by_default()
        order = {"cancelled": 0, "held": 1, "scheduled": 2}
        chosen = min(said, key=lambda status: (not status.is_sure, order[status.value]))
        value = chosen.value
        found = day(self.date.value) if self.date else None
        published = self._page.published
        if value == "held" and found and published and found > published:
            value = "scheduled"
            chosen = next((status for status in said if status.value == value), chosen)
        return value, chosen

    def _status_by_default(self) -> tuple[SessionStatus, Status] | None:
        """Held, where the page is about it and nothing near its beginning speaks of something to come."""
        early = self._page.sentences[:_LEAD]
        if not self.is_main or not early or is_ahead(self._page.plain, early[0].start, early[-1].end):
            return None
        best = self.best
        return "held", Status("held", best.start, best.end, is_sure=False)

    def _date_words(self, date: Date) -> tuple[int, int]:
        """The date with the small word before it, so that it can be read as evidence."""
        opened = _ON.search(self._page.plain, max(0, date.start - _REACH), date.start)
        return (opened.start() if opened else date.start), date.end

    def _modality(self, start: int, end: int) -> Modality:
        if self.status is not None and self.status[0] == "held":
            return "reported"
        modality = modality_at(self._page, start, end)
        return "planned" if modality == "reported" and self.status else modality

    def _claim(self, field: str, value: Value, start: int, end: int) -> Claim:
        return Claim(self.subject, field, value, start, end, self._modality(start, end))

    @property
    def best(self) -> Meeting:
        """The mention that names the body most fully."""
        named = [meeting for meeting in self.occasion.mentions if meeting.organ]
        told = [meeting for meeting in named if not meeting.sentence.is_headline] or named
        return (told or self.occasion.mentions)[0]

    def claims(self) -> Iterator[Claim]:
        """Everything said of this session alone."""
        best = self.best
        organ = best.organ
        yield self._claim("body", self.occasion.body, *((organ.start, organ.end) if organ else (best.start, best.end)))
        yield from self._dates()
        yield from self._places()
        if self.status is not None:
            value, words = self.status
            yield Claim(self.subject, "status", value, words.start, words.end, self._modality(words.start, words.end))
        numbered = next((meeting.ordinal for meeting in self.occasion.mentions if meeting.ordinal), None)
        if numbered is not None:
            yield self._claim(
                "ordinal",
                numbered.value,
                numbered.start,
                best.end if best.start <= numbered.start < best.end else numbered.end,
            )

    def _dates(self) -> Iterator[Claim]:
        """The day, the last day, and the year it was inferred from."""
        date = self.date
        if date is None:
            return
        words = self._date_words(date)
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
        best = self.best
        return FoundSession(
            self.subject,
            self.occasion.body,
            best.start,
            best.end,
            self.date.value if self.date else None,
            self.place.city if self.place else None,
            self.place.country if self.place else None,
            self.is_main,
        )


def _between(page: Page, drafts: list[_Draft]) -> Iterator[Claim]:
    """Which session came before, which comes next, and which bodies met beside each other."""
    bases = {draft.occasion.body: draft for draft in reversed(drafts) if draft.occasion.relation is None}
    for draft in drafts:
        relation = draft.occasion.relation
        base = bases.get(draft.occasion.body)
        said = next((meeting.relation for meeting in draft.occasion.mentions if meeting.relation), None)
        if relation and base and base is not draft and said:
            best = draft.best
            end = best.end if best.start <= said.start < best.end else said.end
            yield Claim(base.subject, relation, draft.subject, said.start, end, modality_at(page, said.start, said.end))
    for number, left in enumerate(drafts):
        for right in drafts[number + 1 :]:
            if left.occasion.body != right.occasion.body and _are_beside(left, right):
                words = right.best
                yield Claim(left.subject, "alongside", right.subject, words.start, words.end, "reported")
                words = left.best
                yield Claim(right.subject, "alongside", left.subject, words.start, words.end, "reported")


def _are_beside(left: _Draft, right: _Draft) -> bool:
    """Whether two bodies met on one day, or on two days running in one city."""
    if left.date is None or right.date is None:
        return False
    apart = days_apart(left.date.value, right.date.value)
    same_city = left.place is not None and right.place is not None and left.place.city == right.place.city
    if apart is None:
        return False
    if same_day(left.date, right.date):
        return left.place is None or right.place is None or same_city
    return apart == 1 and same_city
