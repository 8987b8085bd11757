"""What is said of one meeting and goes for others: all bodies of a joint one, or a second one called off "as well"."""

from __future__ import annotations

import re
from functools import cache
from itertools import groupby
from typing import TYPE_CHECKING

from importers.extract.english.meetings.signs import cues_of, within
from importers.extract.meetings.meeting import Status
from importers.extract.meetings.occasion import same_day
from importers.lexicon import load

if TYPE_CHECKING:
    from importers.extract.meetings.meeting import Meeting
    from importers.extract.text.page import Page

_JOINT = re.compile(r"\bjoint(?:ly)?\b", re.IGNORECASE)
_AS_WELL = re.compile(r"\b(?:as\swell|too|also|likewise)\b(?!\sas\b)")
_SAME = re.compile(r"\W*The\ssame\s(?:goes|applies|is\strue|holds)\s(?:for|to|of)\s(?:the\s)?(?:[\w-]+\s){0,3}")
_AHEAD_OF = re.compile(r"\b(?:before|ahead\sof|prior\sto)\s(?:the\s)?$")
_PLANNED = re.compile(r",\s(?:planned|scheduled|due|set|expected)\b")
_NEAR, _MEMORY = 2, 16
_DAY = len("2025-04-11")


def of_all_joint(page: Page, meetings: list[Meeting]) -> list[Meeting]:
    """The meetings, "the next joint session" or that of "the three bodies" being one of each that was told of."""
    found: list[Meeting] = []
    for one in meetings:
        together = _together(page, one, found) if one.body is None else []
        is_joint = bool(together) and _JOINT.search(page.plain, one.sentence.start, one.sentence.end) is not None
        found += [one._replace(body=other.body, name=other.name, is_joint=is_joint) for other in together] or [one]
    return found


def _together(page: Page, one: Meeting, before: list[Meeting]) -> list[Meeting]:
    """A meeting of each body that is meant."""
    counted = _several().search(page.plain, one.start, one.end)
    if counted is not None:
        counts: dict[str, int] = load("meetings")["en"]["several"]["counts"]
        return _last_so_many(before, counts[(counted["count"] or counted["all"]).lower()])
    return _last_joint(before) if _JOINT.search(page.plain, one.start, one.end) else []


@cache
def _several() -> re.Pattern[str]:
    listed = load("meetings")["en"]["several"]
    counts, nouns = "|".join(listed["counts"]), "|".join(listed["nouns"])
    return re.compile(rf"\b(?P<count>{counts})\s(?:{nouns})\b|\ball\s(?P<all>{counts})\b", re.IGNORECASE)


def _last_so_many(meetings: list[Meeting], count: int) -> list[Meeting]:
    """A meeting of each of the bodies, so many of which one sentence told of last, or else several together."""
    told = [one for one in meetings[-_MEMORY:] if one.body]
    for _, row in groupby(reversed(told), key=lambda one: one.sentence):
        alike = {one.body: one for one in row}
        if len(alike) == count:
            return list(alike.values())[::-1]
    last = list({one.body: one for one in told}.values())
    return last if len(last) == count else []


def _last_joint(meetings: list[Meeting]) -> list[Meeting]:
    """The joint meetings of the sentence that told of such last."""
    joint = [one for one in meetings if one.is_joint and one.body]
    return [one for one in joint if one.sentence == joint[-1].sentence]


def called_off_as_well(page: Page, meetings: list[Meeting]) -> list[Meeting]:
    """The meetings, one of which no more is said than that it goes the way of the one before "as well"."""
    found = list(meetings)
    for number in range(1, len(found)):
        before, one = found[number - 1], found[number]
        is_open = one.status is None or not one.status.is_sure
        is_off = before.status is not None and before.status.value == "cancelled"
        is_near = 0 <= one.sentence.paragraph - before.sentence.paragraph <= _NEAR
        if not (is_off and is_near and one.sentence != before.sentence):
            continue
        told = _SAME.fullmatch(page.plain, one.sentence.start, max(one.start, one.sentence.start))
        told = told or (_AS_WELL.search(page.plain, one.sentence.start, one.sentence.end) if is_open else None)
        if told is None:
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
