"""Meetings that one sentence tells of together: in one breath, on the eve of each other, one in another's margins."""

from __future__ import annotations

import datetime as dt
import re
from itertools import pairwise
from typing import TYPE_CHECKING

from importers.extract.russian.text.words import words_between
from importers.extract.text.mentions import Date

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.meetings.meeting import Meeting, Status
    from importers.extract.russian.meetings.phrases import Phrase

_EVE = re.compile(r"\b(?:накануне|за (?:день|сутки) до)\s$")
_NEAR = 24
_SET_AGAINST = re.compile(r";|,\s(?:а|но|зато|однако)\s(?!также\b)")
"""Where one meeting is set against another."""
_MARGINS = re.compile(r"\b(?:на полях|в кулуарах|параллельно с|одновременно с)\s$", re.IGNORECASE)


def shared(phrases: Sequence[Phrase], meetings: Sequence[Meeting]) -> list[Meeting]:
    """Meetings told of in one breath have one day and place, where only one of them is given any."""
    found = list(meetings)
    for number in range(1, len(found)):
        if phrases[number].follows and found[number].body is not None:
            left, right = found[number - 1], found[number]
            found[number - 1], found[number] = _filled(left, right), _filled(right, left)
    for number in range(len(found) - 1, 0, -1):
        if phrases[number].follows and found[number].body is not None:
            found[number - 1] = _filled(found[number - 1], found[number])
    return found


def each_on_its_day(plain: str, meetings: Sequence[Meeting]) -> list[Meeting]:
    """Two meetings told of on two days, each on its own: "9 и 10 мая соответственно сядут СМИД и СГГ"."""
    found = list(meetings)
    for number, (left, right) in enumerate(pairwise(meetings)):
        days = left.date
        is_shared = days is not None and days is right.date and left.body != right.body
        told = sum(one.date is days for one in meetings)
        if days is None or days.end_value is None or not is_shared or told > 2:  # noqa: PLR2004  (two days of two)
            continue
        if "соответственно" in plain[left.sentence.start : left.sentence.end]:
            found[number] = left._replace(date=days._replace(end_value=None))
            found[number + 1] = right._replace(date=days._replace(value=days.end_value, end_value=None))
    return found


def on_the_eve(plain: str, meetings: list[Meeting]) -> list[Meeting]:
    """A meeting that another is held "накануне" of is a day later."""
    found = list(meetings)
    for number, meeting in enumerate(found):
        said = _EVE.search(plain, max(meeting.sentence.start, meeting.start - _NEAR), meeting.start)
        other = next((one for one in found if one is not meeting and one.date), None)
        day = day_of(other.date.value) if other and other.date else None
        if said is not None and meeting.date is None and day is not None:
            following = Date(said.start(), meeting.start, (day + dt.timedelta(days=1)).isoformat(), is_relative=True)
            found[number] = meeting._replace(date=following, date_words=(said.start(), meeting.end), is_weak=False)
    return found


def in_the_margins(plain: str, meetings: list[Meeting]) -> list[Meeting]:
    """A meeting that another is held beside is then and there, where neither is told of it."""
    found = list(meetings)
    for number, meeting in enumerate(found[1:], 1):
        before = found[number - 1]
        is_beside = _MARGINS.search(plain, before.end, meeting.start) is not None
        if is_beside and meeting.date is None and meeting.place is None:
            found[number] = _filled(meeting, before)
    return found


def called_off_together(plain: str, meetings: list[Meeting]) -> list[Meeting]:
    """Meetings of a sentence that one verb calls off: "заседание СМИД и саммит, намеченный на май, отменены"."""
    if len(meetings) < 2:  # noqa: PLR2004
        return meetings
    off = next((one.status for one in meetings if _is_of_several(plain, one.status)), None)
    if off is None:
        return meetings
    opens = min(off.start, meetings[0].start)
    if _SET_AGAINST.search(plain, opens, max(off.end, meetings[-1].start)):
        return meetings
    return [
        one._replace(status=off) if one.body and one.relation is None and _is_meant(plain, one.status) else one
        for one in meetings
    ]


def _is_of_several(plain: str, status: Status | None) -> bool:
    """Whether it is said of several things that they are off: "отменены", "переносятся"."""
    if status is None or status.value != "cancelled":
        return False
    forms = (form for word in words_between(plain, status.start, status.end) for form in word.forms[:1])
    return any(form.part in {"PRTS", "VERB"} and form.number == "plur" for form in forms)


def _is_meant(plain: str, status: Status | None) -> bool:
    """Whether no more is told than what a meeting was meant for: "намеченное на 15 октября"."""
    if status is None:
        return True
    words = words_between(plain, status.start, status.end)
    return status.value == "scheduled" and any(form.part == "PRTF" for word in words[:1] for form in word.forms[:1])


def day_of(value: str) -> dt.date | None:
    """The day that an EDTF date is, if it is one."""
    try:
        return dt.date.fromisoformat(value)
    except ValueError:
        return None


def _filled(meeting: Meeting, other: Meeting) -> Meeting:
    is_dated_there = meeting.date is None and other.date is not None
    return meeting._replace(
        date=meeting.date or other.date,
        date_words=meeting.date_words if meeting.date else other.date_words,
        place=meeting.place or other.place,
        state=meeting.state or (None if meeting.place else other.state),
        status=other.status if is_dated_there and other.status else meeting.status or other.status,
        is_joint=meeting.is_joint or other.is_joint,
    )
