"""Mentions of meetings sorted into the sessions that a page tells of, and how these stand to each other."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from db.when import agree, day, days_apart
from importers.lexicon import load

if TYPE_CHECKING:
    from importers.extract.meetings.meetings import Meeting
    from importers.extract.text.mentions import Date, Place
    from importers.extract.text.page import Page

_LONG_AGO = 45
"""Days between a session and the report of it, beyond which an undated mention is not of the same session."""
_LEAD = 3
_HEADLINE_WEIGHT, _LEAD_WEIGHT = 6, 3


@dataclass
class Occasion:
    """One session in the making: the mentions that can all be of it."""

    body: str
    mentions: list[Meeting] = field(default_factory=list)
    relation: str | None = None

    @property
    def date(self) -> Date | None:
        """The finest date given, the first of several."""
        dates = [meeting.date for meeting in self.mentions if meeting.date]
        return max(dates, key=lambda date: len(date.value), default=None)

    @property
    def place(self) -> Place | None:
        """The first city given."""
        return next((meeting.place for meeting in self.mentions if meeting.place), None)

    @property
    def ordinal(self) -> int | None:
        """The first number in its series given."""
        found = next((meeting.ordinal for meeting in self.mentions if meeting.ordinal), None)
        return int(found.value) if found else None

    def may_hold(self, meeting: Meeting) -> bool:
        """Whether nothing said of the mention speaks against its being of this session."""
        date, place = self.date, self.place
        if meeting.date and date and not same_day(date, meeting.date):
            return False
        if meeting.place and place and meeting.place.city != place.city:
            return False
        return not (meeting.ordinal and self.ordinal and meeting.ordinal.value != self.ordinal)


def same_day(left: Date, right: Date) -> bool:
    """Whether both may be of one session: equal, one within the other, or within its days."""
    if agree(left.value, right.value):
        return True
    return any(
        one.end_value is not None and one.value <= other.value <= one.end_value
        for one, other in ((left, right), (right, left))
    )


def occasions(page: Page, meetings: list[Meeting]) -> tuple[list[Occasion], Occasion | None]:
    """The sessions worth keeping in order of the text, and the one that the page is about."""
    found: list[Occasion] = []
    last: Occasion | None = None
    for meeting in meetings:
        occasion = _placed(page, found, meeting, last, _has_base(meetings, meeting))
        if occasion is not None and occasion.relation is None and not _continues(last, meeting):
            last = occasion
    main = _main(page, [occasion for occasion in found if occasion.relation is None and _is_told_of(page, occasion)])
    main = main or _main(page, found)
    if main is not None and main.relation is not None:
        main.relation = None
    kept = [occasion for occasion in found if occasion is main or _is_known(page, occasion)]
    if main is not None and not _is_told_of(page, main):
        kept.remove(main)
        main = None
    return kept, main


def _continues(last: Occasion | None, meeting: Meeting) -> bool:
    """Whether the mention only joins one just told of in the same sentence, which stays the one spoken of."""
    return last is not None and last.mentions[-1].sentence == meeting.sentence


def _has_base(meetings: list[Meeting], next_one: Meeting) -> bool:
    """Whether the page tells of a session that "the next one" comes after."""
    return any(
        meeting.relation is None
        and meeting.status is not None
        and (meeting.date or meeting.place or meeting.status.is_sure)
        and (next_one.organ is None or meeting.organ is None or meeting.organ.body == next_one.organ.body)
        for meeting in meetings
    )


def _placed(
    page: Page,
    found: list[Occasion],
    meeting: Meeting,
    last: Occasion | None,
    has_base: bool,  # noqa: FBT001
) -> Occasion | None:
    """The session this mention is of, made if there is none yet; None for a mention of nothing in particular."""
    if meeting.organ is not None:
        body = meeting.organ.body
    else:
        body = _body_meant(found, meeting, last) or ""
        if not body:
            return None
    own = [occasion for occasion in found if occasion.body == body]
    relation = _relation(meeting, page.published, has_base=has_base)
    fitting = [occasion for occasion in own if occasion.relation == relation and occasion.may_hold(meeting)]
    if not fitting and relation is not None and meeting.date is not None:
        fitting = [occasion for occasion in own if occasion.date and occasion.may_hold(meeting)]
    if fitting and not _is_of_another_time(page, fitting[0], meeting):
        fitting[0].mentions.append(meeting)
        return fitting[0]
    if any(occasion.relation == relation for occasion in own) and meeting.date is None:
        return None
    if meeting.organ is None and meeting.date is None:
        return None
    found.append(Occasion(body, [meeting], relation))
    return found[-1]


def _body_meant(found: list[Occasion], meeting: Meeting, last: Occasion | None) -> str | None:
    """Whose session "the session" is: the last told of; "the summit" is one of heads of state."""
    if meeting.noun == "summit":
        return next((occasion.body for occasion in reversed(found) if occasion.body in _summits()), None)
    return last.body if last else (found[-1].body if found else None)


def _summits() -> frozenset[str]:
    bodies = load("bodies")["bodies"]
    return frozenset(body["id"] for body in bodies if body["of"][1] in {"chs", "chg", "informal"})


def _relation(meeting: Meeting, published: dt.date | None, *, has_base: bool) -> str | None:
    """`previous` or `next`, where the word is meant of another session than the one told of."""
    if meeting.relation is None:
        return None
    if meeting.relation.value == "previous":
        return "previous" if meeting.status is None or meeting.status.value == "held" else None
    is_to_come = meeting.status is not None and meeting.status.value == "scheduled"
    if meeting.date and published and (found := day(meeting.date.value)):
        is_to_come = found > published
    return "next" if is_to_come and has_base else None


def _is_of_another_time(page: Page, occasion: Occasion, meeting: Meeting) -> bool:
    """Whether a dated mention lies so far back that an undated session told of as news is another one."""
    if meeting.date is None or occasion.date is not None or page.published is None:
        return False
    found = day(meeting.date.value)
    if found is None:
        return not agree(meeting.date.value, page.published.isoformat()[: len(meeting.date.value)])
    if found > page.published and any(one.status and one.status.value == "scheduled" for one in occasion.mentions):
        return False
    return abs((page.published - found).days) > _LONG_AGO


def _main(page: Page, found: list[Occasion]) -> Occasion | None:
    """The session with the most said of it where it counts: headline, lead, near the day of publication."""
    return max(found, key=lambda occasion: (_weight(page, occasion), -occasion.mentions[0].start), default=None)


def _weight(page: Page, occasion: Occasion) -> int:
    weight = min(len(occasion.mentions), _LEAD)
    for meeting in occasion.mentions:
        weight += 1 if meeting.date else 0
        weight += 1 if meeting.place else 0
        weight += 1 if meeting.status and meeting.status.is_sure else 0
    if any(_is_news(page, meeting) for meeting in occasion.mentions):
        weight += _LEAD_WEIGHT
    first = occasion.mentions[0].sentence
    if first.is_headline:
        weight += _HEADLINE_WEIGHT
    early = page.sentences[: _LEAD + 1]
    if any(meeting.sentence in early for meeting in occasion.mentions):
        weight += _LEAD_WEIGHT
    if occasion.relation is not None:
        weight -= _HEADLINE_WEIGHT
    date = occasion.date
    if date and page.published:
        apart = days_apart(date.value, page.published.isoformat())
        weight += _LEAD_WEIGHT if apart is not None and apart <= _LEAD else 0
        weight -= (
            _HEADLINE_WEIGHT
            if apart is not None and apart > _LONG_AGO * 2 and date.value < page.published.isoformat()
            else 0
        )
    return weight


def _is_news(page: Page, meeting: Meeting) -> bool:
    """Whether the page opens with its having been held."""
    status = meeting.status
    return (
        status is not None and status.is_sure and status.value == "held" and meeting.sentence in page.sentences[:_LEAD]
    )


def _is_known(page: Page, occasion: Occasion) -> bool:
    """Whether a session other than the main one is dated finely enough to be one."""
    date = occasion.date
    if date is None:
        return occasion.place is not None and (
            occasion.relation is not None or any(_is_news(page, meeting) for meeting in occasion.mentions)
        )
    return len(date.value) > len("2025") or occasion.place is not None or occasion.ordinal is not None


def _is_told_of(page: Page, main: Occasion) -> bool:
    """Whether the page reports or announces the session, rather than mentioning it in passing."""
    if main.date is not None:
        return True
    early = page.sentences[: max(_LEAD * 2, len(page.sentences) // _LEAD)]
    return any(
        meeting.sentence in early and (meeting.place or (meeting.status is not None and meeting.status.is_sure))
        for meeting in main.mentions
    )
