"""Day, place and standing of a meeting, from the words of its own clause."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, NamedTuple

from importers.extract.english.meetings.distances import gap
from importers.extract.english.meetings.eves import first_day
from importers.extract.english.meetings.relatives import is_put_in
from importers.extract.english.meetings.standing import is_put_off, status_near
from importers.extract.english.meetings.timing import date_near, with_preposition
from importers.extract.english.meetings.venues import place_near, state_near, told_by_reference
from importers.extract.meetings.meeting import Status
from importers.extract.text.calendar import later
from importers.extract.text.mentions import Date

if TYPE_CHECKING:
    from importers.extract.text.mentions import Place, Sentence, State
    from importers.extract.text.page import Page

_TO_NEW_DAY = re.compile(
    r"\b(?:(?:to|until|till|(?<!\bscheduled\s)(?<!planned\s)(?<!\sdue\s)(?<!\sset\s)(?<!slated\s)(?<!fixed\s)for)\s(?:at\sleast\s)?(?:the\s)?|(?:will|to)\s(?:now\s)?(?:be\sheld|take\splace|meet|convene)\b[^.]{0,40})$"
)
_PLANNED_FOR = re.compile(
    r"\b(?<!re)(?:planned|scheduled|slated|set|due|fixed|appointed|expected)\s(?:for|on|in)\s(?:the\s)?$"
)
_ON = re.compile(r"\s(?:(?:on|in)\s)?(?:the\s)?")
"""From being put off to the day on which that was decided."""
_FROM_AFAR = re.compile(
    r"\b(?:(?:via|by|through|over|in|on)\s(?:a\s|an\s|the\s)?(?:video|VTC|online|virtual)|online|virtual|virtually"
    r"|video-?\s?conferenc\w+|remotely)"
)
_HELD_FROM_AFAR = re.compile(
    r"\b(?:held|take(?:s|n)?\splace|took\splace|meet|convened?|gather|organi[sz]ed|conducted|moved|switched|shifted)\s(?:\w+\s){0,4}?"
    r"(?:online|virtually|remotely|(?:by|via|through|over)\s(?:a\s|an\s)?video|(?:in|to|into)\s(?:a\s|an\s|the\s)?(?:video|online|virtual))"
)
_LINKS = ("video", "VTC", "online", "virtual", "remotely")
"""Words without any of these tell of no meeting from afar."""
_HYBRID = re.compile(r"\b(?:join\w*|hybrid|address\w*|host\w*|except)\b")
_PRESENT_NOW = re.compile(
    r"(?:(?:is|gets)\s)?under\s?way|(?:is|are)\s(?:starting|beginning|opening)|ha(?:s|ve)\s(?:just\s)?(?:begun|ended|concluded|closed|gathered|opened|started|convened)"
    r"|lasts|continues|goes\son|(?:is|are)\s(?:being\sheld|taking\splace|meeting|going\son|taking\spart|in\ssession|sitting|gathering)"
)
_TO_COME = re.compile(r"\b(?:will|(?:is|are)\s(?:to|expected|planned|scheduled|due|set))\b")
_AFTER_WHICH = re.compile(r"\b(?:after|following)\s(?:which|that|this)\b")
"""Before what comes later than the rest of the sentence tells: "after which the session continues"."""
_RELATIVE = re.compile(r"\b(?:which|that|who|whom|whose|what|when|where|because|since)\b")
_LASTING = re.compile(r"\b(?P<days>two|three|four|2|3|4)-day\s")
_LASTS = re.compile(
    r"\b(?:last|lasts|lasting|run|runs|running|go\son)\s(?:for\s)?(?P<days>two|three|four|2|3|4)\sdays\b"
)
_BEGINS = re.compile(
    r"(?:has\s|have\s)?(?:open(?:s|ed)?|beg(?:ins?|an|un)|start(?:s|ed)?|kick(?:s|ed)\soff|convene[sd])"
)
_ENDS = re.compile(r"(?:has\s|have\s)?(?:end(?:s|ed)|conclude[sd]?|closed|wrap(?:s|ped)\sup|finished|is\sover)")
_NUMBERS = {"two": 2, "three": 3, "four": 4}
_REACH, _SHORT = 48, 48


class Circumstances(NamedTuple):
    """What a stretch of text says of the meeting it tells of."""

    date: Date | None
    date_words: tuple[int, int] | None
    place: Place | None
    place_words: tuple[int, int] | None
    state: State | None
    status: Status | None


def circumstances(
    page: Page, region: tuple[int, int], start: int, end: int, last_place: Place | None = None
) -> Circumstances:
    """Day, place and standing in the region around the meeting's words; "there" is the place last told of."""
    first, last = region
    status = status_near(page, first, last, start, end)
    date = date_near(page, first, last, start, end)
    if date is not None and status is not None:
        date = _lasting(page.plain, date, status, region, (start, end))
    if date is not None and status is not None and _is_gone_by(page, date, status, end):
        date = None
    if date is not None:
        date = first_day(page.plain, date, end)
    new = None
    if status is not None and (status.value == "cancelled" or is_put_off(page, status)):
        date = _planned_day(page, first, last) or date
    if status is not None and status.value == "scheduled" and is_put_off(page, status):
        new = _new_day(page, status, last)
        if new is None:
            status = status._replace(value="cancelled")
            is_of_decision = date is not None and _ON.fullmatch(page.plain, status.end, max(status.end, date.start))
            date = None if is_of_decision else date
        date = new or date
    if date is None and status is not None:
        is_its = gap(status.start, status.end, start, end) <= _REACH and not is_put_in(
            page.plain, first, status.start, start
        )
        date = _day_of_present(page, status) if is_its else None
    place = place_near(page, status.end, last, new.start, new.end) if new and status else None
    place = place or place_near(page, first, last, start, end)
    place_words = None
    if _is_from_afar(page.plain, first, last, start, end):
        return Circumstances(date, with_preposition(page.plain, date) if date else None, None, None, None, status)
    if place is None:
        place, date, place_words = told_by_reference(page, first, last, date, status, last_place)
    return Circumstances(
        date,
        with_preposition(page.plain, date) if date else None,
        place,
        place_words,
        state_near(page, first, last, start, end, place=place),
        status,
    )


def _is_gone_by(page: Page, date: Date, status: Status, end: int) -> bool:
    """Whether the day, told in a clause behind a meeting to come, is of something that happened before the report."""
    if status.value != "scheduled" or page.published is None or date.value[:7] >= page.published.isoformat()[:7]:
        return False
    is_apart = _RELATIVE.search(page.plain, end, max(end, date.start)) is not None
    return is_apart and _TO_COME.search(page.plain, max(0, status.start - _REACH // 2), status.end) is not None


def _is_from_afar(plain: str, first: int, last: int, start: int, end: int) -> bool:
    """Whether they met by video link, so that whatever city is named is not where they met."""
    opens, closes = max(first, start - _SHORT // 2), min(last, end + _SHORT)
    if not any(link in plain[opens:last] for link in _LINKS):
        return False
    found = _FROM_AFAR.search(plain, opens, closes) or _HELD_FROM_AFAR.search(plain, end, last)
    return found is not None and _HYBRID.search(plain, opens, found.end()) is None


def _day_of_present(page: Page, status: Status) -> Date | None:
    """The day of the report, where it says that the meeting is going on or has just ended."""
    if (
        status.value != "held"
        or page.published is None
        or _PRESENT_NOW.fullmatch(page.plain, status.start, status.end) is None
        or _AFTER_WHICH.search(page.plain, page.sentence_at(status.start).start, status.start)
    ):
        return None
    return Date(status.start, status.end, page.published.isoformat(), is_relative=True)


def _lasting(plain: str, date: Date, status: Status, region: tuple[int, int], words: tuple[int, int]) -> Date:
    """First and last day of "a three-day session" that is said to begin or to end on one day."""
    if date.end_value is not None or len(date.value) != len("2025-04-11") or "day" not in plain[slice(*region)]:
        return date
    start, end = words
    told = _LASTING.search(plain, max(region[0], start - _SHORT // 2), end) or _LASTS.search(plain, start, region[1])
    if told is None:
        return date
    more = (_NUMBERS.get(told["days"]) or int(told["days"])) - 1
    if _ENDS.fullmatch(plain, status.start, status.end):
        begins = later(dt.date.fromisoformat(date.value), -more)
        return date._replace(value=begins.isoformat(), end_value=date.value) if begins else date
    if told.re is _LASTS or _BEGINS.fullmatch(plain, status.start, status.end):
        ends = later(dt.date.fromisoformat(date.value), more)
        return date._replace(end_value=ends.isoformat()) if ends else date
    return date


def heading_of(page: Page, sentence: Sentence) -> Circumstances | None:
    """Day and city where they are all that a line says, as in a chronicle; a dateline begins with its city."""
    if sentence.end - sentence.start > _SHORT:
        return None
    dates = page.within(page.dates, sentence.start, sentence.end)
    if len(dates) != 1 or any(map(str.isalnum, page.plain[sentence.start : dates[0].start])):
        return None
    if page.published is not None and dates[0].value == page.published.isoformat():
        return None
    place = next(iter(page.within(page.places, sentence.start, sentence.end)), None)
    spans = [(dates[0].start, dates[0].end), *([(place.start, place.end)] if place else [])]
    rest = "".join(
        letter
        for offset, letter in enumerate(page.plain[sentence.start : sentence.end], sentence.start)
        if not any(first <= offset < last for first, last in spans)
    )
    if any(map(str.isalnum, rest)):
        return None
    return Circumstances(dates[0], (dates[0].start, dates[0].end), place, None, None, None)


def _planned_day(page: Page, first: int, last: int) -> Date | None:
    """The day that a meeting called off was planned for, rather than that on which this was done."""
    planned = (
        date
        for date in page.within(page.dates, first, last)
        if _PLANNED_FOR.search(page.plain, max(first, date.start - _SHORT), date.start)
    )
    return next(planned, None)


def _new_day(page: Page, status: Status, last: int) -> Date | None:
    """The day that a meeting was put off to."""
    for date in page.within(page.dates, status.end, last):
        if date.end_value is not None and page.plain.endswith("from ", status.start, date.start):
            return date._replace(value=date.end_value, end_value=None)
        if _TO_NEW_DAY.search(page.plain, status.start, date.start):
            return date
    return None
