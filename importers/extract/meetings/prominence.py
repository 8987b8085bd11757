"""How much of a page a session takes up: which one the page is about, and which others are worth keeping."""

from __future__ import annotations

from typing import TYPE_CHECKING

from importers.extract.meetings.days import is_of_a_month, span

if TYPE_CHECKING:
    from importers.extract.meetings.meeting import Meeting
    from importers.extract.meetings.occasion import Occasion
    from importers.extract.text.page import Page

_LEAD, _STAMP = 3, 24
_HEADLINE_WEIGHT, _LEAD_WEIGHT = 6, 3
_OLD = 90
"""Days between a session and the report of it, beyond which the page is hardly about it."""


def main_of(page: Page, found: list[Occasion]) -> Occasion | None:
    """The session with the most said of it where it counts: headline, lead, near the day of publication."""
    return max(found, key=lambda occasion: (_weight(page, occasion), -occasion.mentions[0].start), default=None)


def _weight(page: Page, occasion: Occasion) -> int:
    weight = min(len(occasion.mentions), _LEAD)
    for meeting in occasion.mentions:
        weight += bool(meeting.date) + bool(meeting.place) + bool(meeting.status and meeting.status.is_sure)
    if any(_is_news(page, meeting) for meeting in occasion.mentions):
        weight += _LEAD_WEIGHT
    if occasion.mentions[0].sentence.is_headline:
        weight += _HEADLINE_WEIGHT
    if occasion.mentions[0].start < _end_of(page, _LEAD + 1):
        weight += _LEAD_WEIGHT
    if occasion.relation is not None:
        weight -= _HEADLINE_WEIGHT
    return weight + _nearness(page, occasion)


def _nearness(page: Page, occasion: Occasion) -> int:
    """A session of these days is rather what the page is about than one of long ago."""
    days = span(occasion.date.value) if occasion.date else None
    if days is None or page.published is None:
        return 0
    apart = min(abs((one - page.published).days) for one in days)
    if apart <= _LEAD:
        return _LEAD_WEIGHT
    return -_HEADLINE_WEIGHT if apart > _OLD and days[1] < page.published else 0


def _is_news(page: Page, meeting: Meeting) -> bool:
    """Whether the page opens with its having been held."""
    status = meeting.status
    return status is not None and status.is_sure and status.value == "held" and meeting.start < _end_of(page, _LEAD)


def is_known(occasion: Occasion) -> bool:
    """Whether a session other than the main one is dated finely enough to be one, or announced itself."""
    if occasion.date is not None and is_of_a_month(occasion.date.value):
        return True
    if occasion.is_said("scheduled") and (occasion.date is not None or occasion.place is not None):
        return True
    # of what was held on a day that nobody tells one would not even know which session it was
    is_told = any(not one.is_weak for one in occasion.mentions)
    return occasion.date is not None and occasion.place is not None and is_told


def is_told_of(page: Page, occasion: Occasion) -> bool:
    """Whether the page reports or announces the session, rather than mentioning it in passing."""
    if occasion.date is not None:
        return is_of_a_month(occasion.date.value) or any(not meeting.is_weak for meeting in occasion.mentions)
    early = _end_of(page, max(_LEAD * 2, len(page.sentences) // _LEAD))
    told = [meeting for meeting in occasion.mentions if meeting.start < early and not meeting.is_weak]
    if occasion.place is not None and told:
        return True
    opening = _end_of(page, _LEAD)
    is_opened = any(meeting.body is not None and meeting.start < opening for meeting in occasion.mentions)
    return any(
        meeting.status is not None
        and (meeting.body is not None or is_opened)
        and (meeting.start < opening or (meeting.status.value == "held" and meeting.status.is_sure))
        for meeting in told
    )


def _end_of(page: Page, sentences: int) -> int:
    """Where the first so many sentences end; stamps and datelines are none."""
    for sentence in page.sentences:
        sentences -= sentence.end - sentence.start > _STAMP
        if not sentences:
            return sentence.end
    return page.sentences[-1].end if page.sentences else 0
