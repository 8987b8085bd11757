"""Meetings that a text tells of to say that there is none: "no summit is planned", "they do not gather"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from importers.extract.meetings.meeting import Status

if TYPE_CHECKING:
    from importers.extract.meetings.meeting import Meeting

_KINDS = r"(?:(?:such|new|other|further|separate|informal|regular|extraordinary|[A-Z][\w-]+)\s){0,3}"
_PLANS = r"(?:plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|schedul(?:e|ed|ing)|going|expect(?:s|ed|ing)?)"
_NOT = r"(?:\bnot|n't)"
_BEFORE = re.compile(
    rf"\b[Nn]o\s{_KINDS}$"
    rf"|(?:\b(?:[Nn]obody|[Nn]o\s?one|[Nn]one)\s(?:(?:is|has|was)\s)?|{_NOT}\s|\bno\s(?=plans)){_PLANS}\s"
    rf"(?:(?:to\s(?:hold|convene|have|call|organi[sz]e|stage)|for)\s)?(?:(?:an?|any|the)\s)?{_KINDS}$"
)
_NO = ("no", "No", "n't")
"""Words without any of these deny nothing."""
_NONE = re.compile(r"(?:be\s)?[Nn]o\s(?!less\b|fewer\b|later\b)")
_INSIDE = re.compile(rf"\b(?:do(?:es)?|will|would|is|are)(?:\s(?=not)|(?=n't)){_NOT}\s|\bwon't\s|\bno\splans\b")
_BEHIND = re.compile(
    rf"[^.,;:]{{0,60}}?\s(?:is|are)(?:\s(?=not)|(?=n't)){_NOT}\s(?:being\s)?(?:planned|scheduled|expected|foreseen|envisaged)\b"
    r"(?!\s(?:before|until|till|earlier))"
)
_WILL_NOT = re.compile(rf"\bwill\s?{_NOT}\b|\bwon't\b|\b(?:is|are)\s?{_NOT}\s(?:now\s)?(?:going\s)?to\b")
_WILL_NOT_HOLD = re.compile(
    rf"(?:\b(?:will|(?:is|are)\sgoing|decided|agreed|resolved|preferred)\s?{_NOT}|\bwon't)\s(?:to\s)?(?:hold|have|convene|host|stage|organi[sz]e)\s(?:(?:the|an?)\s)?$"
)
_NOR = re.compile(rf"\b[Nn](?:or|either)\s(?:will|is|are|shall)\s(?:the\s)?{_KINDS}$")
_SHOULD_HAVE = re.compile(r"\b(?:should|would|could|ought\sto|(?:was|were|is|are)\sto)\shave\s(?:\w+\s)?\w+$")
_REACH, _DAY = 60, len("2025-04-11")


def should_have(plain: str, first: int, last: int) -> bool:
    """Whether a deed, told at the end of the stretch, was only meant to be done: "who were to have met on 5 May"."""
    return _SHOULD_HAVE.search(plain, first, last) is not None


def called_off(plain: str, meeting: Meeting) -> Meeting:
    """The meeting, called off where it "will not gather on 29 May": who denies a day speaks of a plan."""
    if meeting.body is None or meeting.date is None or len(meeting.date.value) < _DAY:
        return meeting
    told = _WILL_NOT.search(plain, meeting.start, meeting.end)
    opens = max(meeting.sentence.start, meeting.start - _REACH)
    told = told or _NOR.search(plain, opens, meeting.start)
    told = told or _WILL_NOT_HOLD.search(plain, max(meeting.sentence.start, meeting.start - _REACH), meeting.start)
    return meeting._replace(status=Status("cancelled", *told.span())) if told else meeting


def is_denied(plain: str, meeting: Meeting) -> bool:
    """Whether the sentence says that no such meeting is to be; one called off is told of by its status."""
    if meeting.status is not None and meeting.status.value == "cancelled":
        return False
    before = plain[max(meeting.sentence.start, meeting.start - _REACH) : meeting.start]
    return bool(
        (any(no in before for no in _NO) and _BEFORE.search(before))
        or _NONE.match(plain, meeting.start)
        or _INSIDE.search(plain, meeting.start, meeting.end)
        or _BEHIND.match(plain, meeting.end, meeting.sentence.end)
    )
