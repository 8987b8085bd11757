"""The day that a sentence has left for a meeting told in it: of a body of which the page dates no session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from importers.extract.english.meetings.other_doings import is_of_other_doing
from importers.extract.english.meetings.timing import with_preposition
from importers.extract.english.text.datelines import after_dateline

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.meetings.meeting import Meeting
    from importers.extract.text.page import Page

_DAY = len("2025-04-11")


def with_days_left(page: Page, found: Sequence[Meeting]) -> list[Meeting]:
    """The meetings, on a page that dates any: those of a clause without a day with the only one that none other has."""
    dated = {one.body for one in found if one.date}
    told = {one.date.start for one in found if one.date}
    if not told:
        return list(found)
    return [_with_day(page, one, told) if one.body and one.body not in dated else one for one in found]


def _with_day(page: Page, one: Meeting, told: set[int]) -> Meeting:
    """The meeting with the one day of its sentence that is left, if it is said to be held or to come."""
    if one.is_weak or one.is_former or one.relation or one.status is None or one.sentence.is_headline:
        return one
    opens, closes = after_dateline(page, one.sentence), one.sentence.end
    left = [date for date in page.within(page.dates, opens, closes) if date.start not in told]
    days = [date for date in left if len(date.value) == _DAY and not page.is_stamp(date)]
    if len(days) != 1 or page.plain.endswith((" of ", " of the "), opens, days[0].start):
        return one
    if is_of_other_doing(page.plain, opens, (one.start, one.end), (days[0].start, days[0].end)):
        return one
    is_over = page.published is not None and days[0].value < page.published.isoformat()
    if is_over and one.status.value == "scheduled":
        return one
    return one._replace(date=days[0], date_words=with_preposition(page.plain, days[0]))
