"""The day of a meeting told of by its hour or by being there as well: "утром", "после обеда", "там же"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from importers.extract.meetings.days import fineness, is_after
from importers.extract.russian.meetings.whose import is_held, sentences_before
from importers.extract.text.mentions import Date

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.meetings.meeting import Meeting
    from importers.extract.text.mentions import Sentence
    from importers.extract.text.page import Page

_THERE = re.compile(r"\b(?:(?:[Тт]ам|[Зз]десь|[Тт]ут)(?:\s?же)|[Вв] (?:том|этом) же городе)\b")
"""What puts a meeting where another was just told to be."""
EARLIER = re.compile(
    r"\b(?:ранее|раньше|назад|прошл|предыдущ|минувш|недавно|на днях|на выходных"
    r"|(?:начале|середине|конце) (?:недели|месяца|года))",
    re.IGNORECASE,
)
_HOUR = r"(?:утром|дн[её]м|вечером|после (?:обеда|полудня)|во? (?:перв|втор)ой половине дня)"
_PART_OF_DAY = re.compile(rf"(?:а\s)?{_HOUR}\b", re.IGNORECASE)
_SAME_DAY = re.compile(
    rf"(?:а\s)?(?:{_HOUR}|затем|позже|тогда же|после (?:этого|перерыва)|до этого|сразу после)\b", re.IGNORECASE
)
_LATER = re.compile(rf"\b(?:{_HOUR}|затем|потом|следом|тогда же)\b")
"""What sets a meeting after one just told of in the sentence, on the same day."""
_DAY = len("2025-04-11")


def by_hour(page: Page, meeting: Meeting, earlier: Sequence[Meeting], news: Date | None) -> Meeting:
    """A meeting of "утром" or "там же" is on the day that the page last told of a meeting."""
    start, end = meeting.sentence.start, meeting.sentence.end
    if meeting.date is None and meeting.body is not None and _THERE.match(page.plain, start):
        return _in_that_month(page, meeting, earlier)
    if meeting.date is None and _is_to_come(meeting) and _PART_OF_DAY.match(page.plain, start):
        return _on_day_spoken_of(page, meeting, _announced(earlier) or news)
    if meeting.date is None and meeting.body is not None and earlier and _is_told_later(page, earlier[-1], meeting):
        return _on_day_of(earlier[-1], meeting)
    if meeting.date is not None or not is_held(meeting):
        return meeting
    said = _SAME_DAY.match(page.plain, start) or there_in(page, meeting.sentence)
    if said is None or EARLIER.search(page.plain, start, end):
        return meeting
    return _on_day_told_last(page, meeting, said, earlier, news)


@lru_cache(maxsize=4)
def there_in(page: Page, sentence: Sentence) -> re.Match[str] | None:
    """The words of the sentence that put a meeting where another was; asked for each of its meetings."""
    return _THERE.search(page.plain, sentence.start, sentence.end)


def _on_day_told_last(
    page: Page, meeting: Meeting, said: re.Match[str], earlier: Sequence[Meeting], news: Date | None
) -> Meeting:
    """A meeting held is on the day that one was held on, as told before, or else on that of the news."""
    days = [
        other.date
        for other in earlier
        if other.date and is_held(other) and not EARLIER.search(page.plain, other.sentence.start, other.sentence.end)
    ]
    day = days[-1] if days else news
    if day is None:
        return meeting
    date = Date(*said.span(), day.value, day.inferred_from, is_relative=True)
    return meeting._replace(date=date, date_words=said.span())


def _on_day_of(before: Meeting, meeting: Meeting) -> Meeting:
    """The meeting on the day of the one before, and where that is, if nothing else is said."""
    return meeting._replace(
        date=before.date,
        date_words=before.date_words,
        place=meeting.place or before.place,
        status=meeting.status or before.status,
        is_weak=False,
    )


def _is_told_later(page: Page, before: Meeting, meeting: Meeting) -> bool:
    """Whether the sentence goes on from one meeting to another of the day: "утром собрался СМИД, вечером - СМО"."""
    is_next = before.sentence == meeting.sentence and before.date is not None and before.body != meeting.body
    return is_next and _LATER.search(page.plain, before.end, meeting.start) is not None


def _on_day_spoken_of(page: Page, meeting: Meeting, news: Date | None) -> Meeting:
    """A meeting to come "после обеда" is on the day that its paragraph named last, or else on that of the news."""
    own = page.sentences_of(meeting.sentence.paragraph)
    today = page.published.isoformat() if page.published else ""
    days = [one for one in page.within(page.dates, own[0].start, meeting.start) if len(one.value) == _DAY]
    days = [one for one in days if (one.end_value or one.value) >= today]
    day = days[-1] if days else news
    if day is None:
        return meeting
    date = Date(day.start, day.end, day.value, day.inferred_from, is_relative=True)
    return meeting._replace(date=date, date_words=(day.start, day.end))


def _announced(earlier: Sequence[Meeting]) -> Date | None:
    """The day of the meeting to come that was told of last."""
    return next((one.date for one in reversed(earlier) if one.date and _is_to_come(one)), None)


def _is_to_come(meeting: Meeting) -> bool:
    """Whether a word of meeting says that it is to come, and no word sets it before or after another."""
    status = meeting.status
    return status is not None and status.is_sure and status.value == "scheduled" and meeting.relation is None


def _in_that_month(page: Page, meeting: Meeting, earlier: Sequence[Meeting]) -> Meeting:
    """A meeting to come "там же" is in the month of the one to come told of right before, where no day is known.

    Where the sentence before tells of none, it is in the year to come that it names.
    """
    before = sentences_before(page, meeting, 1)
    told = page.within(page.dates, before[0].start, before[0].end) if before else []
    is_next = meeting.relation is not None and meeting.relation.value == "next"
    if is_next and told and page.published and is_after(told[-1].value, page.published):
        return meeting._replace(date=told[-1], date_words=(told[-1].start, told[-1].end))
    other = next((one for one in reversed(earlier) if one.sentence in before and one.date), None)
    if other is None or other.date is None or fineness(other.date.value) != fineness("2025-04"):
        return meeting
    return meeting._replace(date=other.date, date_words=other.date_words)
