"""What is said of one meeting and goes for others: all bodies of a joint one, or a second one called off "as well"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from importers.extract.english.meetings.signs import cues_of, within
from importers.extract.meetings.meeting import Status
from importers.extract.meetings.occasion import same_day

if TYPE_CHECKING:
    from importers.extract.meetings.meeting import Meeting
    from importers.extract.text.page import Page

_JOINT = re.compile(r"\bjoint\b", re.IGNORECASE)
_ALL = re.compile(
    r"\b(?:both|(?:the|these|all)\s(?:the\s)?(?P<number>two|three|four))\s(?:bodies|councils|organs|formats|committees)\b",
    re.IGNORECASE,
)
_NUMBERS = {None: 2, "two": 2, "three": 3, "four": 4}
_THEIR = re.compile(r"[Tt]heir\s")
_BEHIND, _MEMORY = 30, 12
_AS_WELL = re.compile(r"\b(?:as\swell|too|also|likewise)\b(?!\sas\b)")
_AHEAD_OF = re.compile(r"\b(?:before|ahead\sof|prior\sto)\s(?:the\s)?$")
_PLANNED = re.compile(r",\s(?:planned|scheduled|due|set|expected)\b")
_NEAR = 2
_DAY = len("2025-04-11")


def of_all_joint(page: Page, meetings: list[Meeting]) -> list[Meeting]:
    """The meetings, "the next joint session" or that of "both councils" being one of each body told together before."""
    found: list[Meeting] = []
    for one in meetings:
        together = _told_together(page.plain, one, found)
        found += [one._replace(body=other.body, name=other.name, is_joint=True) for other in together] or [one]
    return found


def _told_together(plain: str, one: Meeting, before: list[Meeting]) -> list[Meeting]:
    """The meetings of the bodies that the words mean: those of the last joint one, or as many as a sentence told of."""
    is_joint = _JOINT.search(plain, one.start, one.end) is not None
    of_all = _ALL.search(plain, one.start, min(one.sentence.end, one.end + _BEHIND))
    if not (is_joint or of_all) or (one.body is not None and not _THEIR.match(plain, one.start)):
        return []
    before = [other for other in before if other.sentence != one.sentence]
    joint = [other for other in before if other.is_joint and other.body]
    if joint:
        return [other for other in joint if other.sentence == joint[-1].sentence]
    several = [other for other in before if other.body and not other.is_weak][-_MEMORY:]
    for other in reversed(several if of_all else ()):
        told = {each.body: each for each in several if each.sentence == other.sentence}
        if len(told) == _NUMBERS[of_all["number"] if of_all else None]:
            return list(told.values())
    return []


def called_off_as_well(page: Page, meetings: list[Meeting]) -> list[Meeting]:
    """The meetings, one of which no more is said than that it goes the way of the one before "as well"."""
    found = list(meetings)
    for number in range(1, len(found)):
        before, one = found[number - 1], found[number]
        is_open = one.status is None or not one.status.is_sure
        is_off = before.status is not None and before.status.value == "cancelled"
        is_near = 0 <= one.sentence.paragraph - before.sentence.paragraph <= _NEAR
        told = _AS_WELL.search(page.plain, one.sentence.start, one.sentence.end)
        if not (is_open and is_off and is_near and told and one.sentence != before.sentence):
            continue
        planned = _PLANNED.match(page.plain, one.end)
        if not any(within(cues_of(page.plain), planned.end() if planned else one.end, one.sentence.end)):
            found[number] = one._replace(status=Status("cancelled", told.start(), told.end()))
    return found


def with_own_days(page: Page, meetings: list[Meeting]) -> list[Meeting]:
    """The meetings, a day behind "before the summit" being that of what goes before where the summit has another."""
    found = list(meetings)
    for number in range(1, len(found)):
        left, right = found[number - 1], found[number]
        if left.date or not right.date or left.sentence != right.sentence or len(right.date.value) != _DAY:
            continue
        if right.date.start < right.end or not _AHEAD_OF.search(page.plain, left.end, max(left.end, right.start + 4)):
            continue
        body = right.body or right.otherwise
        others = [one for one in found if one is not right and body in {one.body, one.otherwise} and one.date]
        if any(one.date and len(one.date.value) == _DAY and not same_day(one.date, right.date) for one in others):
            found[number - 1] = left._replace(date=right.date, date_words=right.date_words)
            found[number] = right._replace(date=None, date_words=None, is_weak=True)
    return found
