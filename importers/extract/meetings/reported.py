"""The day of a session that a page reports as news without telling it: today's, or one that its opening tells."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from importers.extract.text.mentions import Date

if TYPE_CHECKING:
    from importers.extract.meetings.meeting import Meeting
    from importers.extract.meetings.occasion import Occasion
    from importers.extract.text.page import Page

_PAST = re.compile(r"(?:was|were|had|met|took|held|sat|began|closed|[a-z]+ed)\b", re.IGNORECASE)
"""A headline in the past tells what was, of today or not; one in the present tells the day's news."""
_LEAD = 4
_THESE_DAYS = 4
"""Days before a report of which it tells as news."""


def day_of_report(page: Page, occasion: Occasion) -> Date | None:
    """The day, from what the page says of "today", from its headline, from its opening, or else that of the report."""
    if page.published is None:
        return None
    today = page.published.isoformat()
    told = next((date for date in page.dates if date.is_relative and date.value == today), None)
    told = told or _by_headline(page, occasion, today) or _by_opening(page, occasion, page.published)
    return told or _by_default(occasion, today)


def _by_headline(page: Page, occasion: Occasion, today: str) -> Date | None:
    """The day of the report, where its headline has the session as news and nothing tells the day."""
    for meeting in occasion.mentions:
        status = meeting.status
        is_heading = meeting.sentence.is_headline or _is_subheading(page, meeting)
        if not (is_heading and status and status.is_sure and status.value == "held"):
            continue
        if _PAST.match(page.plain, status.start) is None:
            return Date(status.start, status.end, today, is_relative=True)
    return None


def _by_default(occasion: Occasion, today: str) -> Date | None:
    """The day of the report, where a sentence in it says as news that they met, and none tells when."""
    for meeting in occasion.mentions:
        status = meeting.status
        is_news = status is not None and status.is_sure and status.value == "held" and not meeting.sentence.is_headline
        if is_news and status is not None and meeting.relation is None:
            return Date(status.start, status.end, today, is_relative=True)
    return None


def _is_subheading(page: Page, meeting: Meeting) -> bool:
    """Whether it is told of in a line under the headline that is no part of the text."""
    sentence = meeting.sentence
    is_line = page.plain[sentence.end - 1] not in ".!?:;" and len(page.sentences_of(sentence.paragraph)) == 1
    return is_line and sentence in page.sentences[: _LEAD - 1]


def _by_opening(page: Page, occasion: Occasion, published: dt.date) -> Date | None:
    """The only one of these days that the opening tells of before it comes to the session."""
    first = published - dt.timedelta(days=_THESE_DAYS)
    told = next((one for one in occasion.mentions if not one.sentence.is_headline), occasion.mentions[0])
    days = [
        date
        for date in page.within(page.dates, 0, min(told.start, page.sentences[:_LEAD][-1].end))
        if date.is_relative and date.end_value is None and first.isoformat() <= date.value <= published.isoformat()
    ]
    return days[0] if len({date.value for date in days}) == 1 else None
