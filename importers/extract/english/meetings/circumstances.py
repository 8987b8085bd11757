"""Day, place and standing of a meeting, from the words of its own clause."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, NamedTuple, cast

from importers.extract.english.meetings.denials import should_have
from importers.extract.english.meetings.distances import gap
from importers.extract.english.meetings.eves import first_day
from importers.extract.english.meetings.signs import cues_of, within
from importers.extract.english.meetings.timing import date_near, with_preposition
from importers.extract.english.meetings.venues import place_near, state_near, told_by_reference
from importers.extract.meetings.meeting import Status
from importers.extract.text.calendar import later
from importers.extract.text.mentions import Date
from importers.lexicon import load

if TYPE_CHECKING:
    from db.records import SessionStatus
    from importers.extract.text.mentions import Place, Sentence, State
    from importers.extract.text.page import Page

_TO_NEW_DAY = re.compile(
    r"\b(?:(?:to|until|till|for)\s(?:at\sleast\s)?(?:the\s)?|(?:will|to)\s(?:now\s)?(?:be\sheld|take\splace|meet|convene)\b[^.]{0,40})$"
)
_ON = re.compile(r"\s(?:(?:on|in)\s)?(?:the\s)?")
"""From being put off to the day on which that was decided."""
_ANY_PAST = re.compile(r"\b(?:[a-z]+ed|was|were|had|took|gave|came|sat|spoke|went)\b")
_MAY = re.compile(r"\b(?:may|might|could|can)\s(?:well\s)?be\s$")
"""What may yet be called off is not."""
_AHEAD = re.compile(r"\b(?:before|until|till)\s(?:the\s|a\s)?$")
_PRESENT = re.compile(
    r"opens|begins|starts|convenes|meets?|gathers?|kicks\soff|attends|takes\spart|participates|holds|hosts"
)
_WILL_WHERE = re.compile(r"\b(?:will|(?:is|are)\sto|plans?\sto)\b[^.;\"]{0,120}\b(?:where|when|which)\b[^.;\"]{0,60}$")
_UNTIL_IT = re.compile(r"\s(?:until|till|to)\s(?:the|its|their)\s(?:[\w-]+\s){0,2}")
_FROM_AFAR = re.compile(
    r"\b(?:(?:via|by|through|over|in|on)\s(?:a\s|an\s|the\s)?(?:video|VTC|online|virtual)|online|virtual|virtually"
    r"|video-?\s?conferenc\w+|remotely)"
)
_HELD_FROM_AFAR = re.compile(
    r"\b(?:held|take(?:s|n)?\splace|took\splace|meet|convened?|gather|organi[sz]ed|conducted)\s(?:\w+\s){0,4}?"
    r"(?:online|virtually|remotely|(?:by|via|through|over)\s(?:a\s|an\s)?video|in\s(?:a\s|an\s|the\s)?(?:video|online|virtual))"
)
_LINKS = ("video", "VTC", "online", "virtual", "remotely")
"""Words without any of these tell of no meeting from afar."""
_HYBRID = re.compile(r"\b(?:join\w*|hybrid|address\w*|host\w*|except)\b")
_PRESENT_NOW = re.compile(
    r"(?:(?:is|gets)\s)?under\s?way|ha(?:s|ve)\s(?:begun|ended|concluded|closed|gathered|opened|started|convened)"
    r"|lasts|continues|goes\son|(?:is|are)\s(?:being\sheld|taking\splace|meeting|going\son|taking\spart|in\ssession|sitting|gathering)"
)
_TO_COME = re.compile(r"\b(?:will|(?:is|are)\s(?:to|expected|planned|scheduled|due|set))\b")
_WORK_ON_IT = re.compile(r"\b(?i:work|preparations?|efforts|discussions?)\s(?:(?:is|are|has|have)\s)?$")
"""Before "underway" or "begun": what goes on is not the meeting yet."""
_RELATIVE = re.compile(r"\b(?:which|that|who|whom|whose|what|when|where|because|since)\b")
_LASTING = re.compile(r"\b(?P<days>two|three|four|2|3|4)-day\s(?:[\w-]+\s){0,3}$")
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
        date = _lasting(page.plain, date, status, region, start)
    if date is not None and status is not None and _is_gone_by(page, date, status, end):
        date = None
    if date is not None:
        date = first_day(page.plain, date, end)
    new = None
    if status is not None and status.value == "scheduled" and _is_put_off(page, status):
        new = _new_day(page, status, last)
        if new is None:
            status = status._replace(value="cancelled")
            is_of_decision = date is not None and _ON.fullmatch(page.plain, status.end, max(status.end, date.start))
            date = None if is_of_decision else date
        date = new or date
    if date is None and status is not None:
        date = _day_of_present(page, status) if gap(status.start, status.end, start, end) <= _REACH else None
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
    ):
        return None
    return Date(status.start, status.end, page.published.isoformat(), is_relative=True)


def _lasting(plain: str, date: Date, status: Status, region: tuple[int, int], start: int) -> Date:
    """First and last day of "a three-day session" that is said to begin or to end on one day."""
    if date.end_value is not None or len(date.value) != len("2025-04-11") or "day" not in plain[slice(*region)]:
        return date
    told = _LASTING.search(plain, max(region[0], start - _SHORT), start) or _LASTS.search(plain, start, region[1])
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


def _is_put_off(page: Page, status: Status) -> bool:
    return page.plain[status.start : status.end].lower() in load("meetings")["en"]["postponed"]


def _new_day(page: Page, status: Status, last: int) -> Date | None:
    """The day that a meeting was put off to."""
    for date in page.within(page.dates, status.end, last):
        if date.end_value is not None and page.plain.endswith("from ", status.end, date.start):
            return date._replace(value=date.end_value, end_value=None)
        if _TO_NEW_DAY.search(page.plain, status.start, date.start):
            return date
    return None


def _standing(plain: str, first: int, cue: tuple[int, int], group: str) -> str:
    """What the words of a group tell where they stand: work on it, or a plan that failed, is not the meeting."""
    opens, closes = cue
    around = max(first, opens - _REACH // 2)
    is_open = group == "held" and (_WORK_ON_IT.search(plain, around, opens) or should_have(plain, around, closes))
    return "scheduled" if group == "postponed" or is_open else group


def status_near(page: Page, first: int, last: int, start: int, end: int) -> Status | None:
    """Held, to come, or called off, by the nearest word that tells."""
    best: tuple[int, Status] | None = None
    is_ahead = _AHEAD.search(page.plain, max(first, start - _SHORT), start) is not None
    for opens, closes, group in within(cues_of(page.plain), first, last):
        if any(organ.start < opens < organ.end for organ in page.within(page.organs, opens - _REACH * 2, closes)):
            continue
        is_until = group == "postponed" and _UNTIL_IT.fullmatch(page.plain, closes, start)
        if is_until or page.plain[opens - 1 : opens] == "-":  # "the oft-postponed session"
            continue
        is_open = group in {"cancelled", "postponed"} and _MAY.search(page.plain, max(first, opens - _SHORT), opens)
        if is_open:
            continue
        value = _standing(page.plain, first, (opens, closes), group)
        if value == "held" and _PRESENT.fullmatch(page.plain, opens, closes):
            is_then = _WILL_WHERE.search(page.plain, first, opens) is not None
            value = "scheduled" if is_then or (is_ahead and opens >= start) else value
        distance = gap(opens, closes, start, end)
        if group in {"cancelled", "postponed"}:
            distance = 0 if distance < _REACH * 2 else distance
        if best is None or distance < best[0] or (distance == best[0] and group in {"cancelled", "postponed"}):
            best = (distance, Status(cast("SessionStatus", value), opens, closes))
    if best is not None:
        status = best[1]
        if page.plain[status.start : status.end] == "held" and page.plain[status.start - 2 : status.start] == ", ":
            ahead = next(
                (cue for cue in within(cues_of(page.plain), status.end, last) if cue.sort == "scheduled"), None
            )
            return Status("scheduled", ahead.start, ahead.end) if ahead else status
        return status
    past = _ANY_PAST.search(page.plain, end, last) or _ANY_PAST.search(page.plain, first, start)
    return Status("held", past.start(), past.end(), is_sure=False) if past else None
