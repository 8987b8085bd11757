"""Whose session a mention without a body is of: "the session", "the previous meeting", "the summit"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from importers.extract.meetings.days import fineness, is_after, span
from importers.extract.meetings.levels import in_session, informal
from importers.extract.meetings.occasion import same_day
from importers.extract.meetings.regular import councils

if TYPE_CHECKING:
    import datetime as dt

    from importers.extract.meetings.meeting import Meeting
    from importers.extract.meetings.occasion import Occasion
    from importers.extract.text.page import Page

LONG_AGO = 45
"""Days between a session and the report of it, beyond which an undated mention is not of the same session."""
_SEVERAL = 3


def body_meant(page: Page, found: list[Occasion], meeting: Meeting, last: Occasion | None) -> str | None:
    """Whose session "the session" is: the last told of that can be meant."""
    if meeting.ordinal is not None:
        known = [one for one in reversed(found) if meeting.may_be is None or one.body in meeting.may_be]
        number = int(meeting.ordinal.value)
        beside = (one for near in (number - 1, number + 1) for one in known if one.ordinal == near)
        numbered = next(beside, None)
        if numbered is not None:
            return numbered.body
    said = str(meeting.relation.value) if meeting.relation else ""
    opposite = {"next": "previous", "previous": "next"}.get(said)
    if opposite and found and found[-1].relation == opposite and (said == "next" or meeting.may_be is None):
        return found[-1].body
    if last is not None and (by_paragraph := _by_paragraph(found, meeting, last)) is not None:
        return by_paragraph.body
    if last is not None:
        last = _beside(page, found, meeting, _alone(found, meeting, last))
    if meeting.may_be is None:
        return last.body if last else (found[-1].body if found else None)
    if meeting.ordinal is not None and (last is None or last.ordinal is None):
        numbered = next((one for one in reversed(found) if one.ordinal and one.body in meeting.may_be), None)
        if numbered is not None:
            return numbered.body
    meant = _of_the_same(last, meeting) if last is not None else None
    return meant or next((one.body for one in reversed(found) if one.body in meeting.may_be), None)


def topic(page: Page, meeting: Meeting) -> str | None:
    """The body that the page names first of those that a meeting without a name can be of."""
    fitting = (organ for organ in page.organs if meeting.may_be is None or organ.body in meeting.may_be)
    organ = next(fitting, None)
    return organ.body if organ is not None and organ.start <= meeting.start and not meeting.is_weak else None


def _newer_news(page: Page, found: list[Occasion], last: Occasion, paragraph: int) -> Occasion | None:
    """The session held these days, where the one told of last, in a paragraph before, was held earlier."""
    if last.date is None or page.published is None or last.mentions[-1].sentence.paragraph == paragraph:
        return None
    told = [one for one in found if not all(mention.is_aside for mention in one.mentions)]
    held = [one for one in told if one.date and one.is_said("held") and one.relation is None]
    newest = max(held, key=lambda one: one.date.value if one.date else "", default=None)
    if newest is None or newest.date is None or newest.date.value <= last.date.value:
        return None
    return None if is_after(newest.date.value, page.published) or not last.is_said("held") else newest


def _of_news(page: Page, found: list[Occasion], last: Occasion, paragraph: int) -> Occasion:
    """The session that a next one comes after: not one of long ago, where another is told of as news."""
    if last.date is None or page.published is None:
        return last
    newer = _newer_news(page, found, last, paragraph)
    if newer is not None or not _is_long_ago(page.published, last.date.value):
        return newer or last
    if any(one.body == last.body and one.date is None and one.relation is None for one in found):
        return last
    near = [one for one in reversed(found) if one.date and not _is_long_ago(page.published, one.date.value)]
    return next((one for one in near if one.body == last.body), near[0] if near else last)


def _is_long_ago(published: dt.date, edtf: str) -> bool:
    days = span(edtf)
    return days is not None and (published - days[1]).days > LONG_AGO


def _by_paragraph(found: list[Occasion], meeting: Meeting, last: Occasion) -> Occasion | None:
    """The session that its paragraph told of last, or else, for one that opens anew, that the page opens with."""
    newest = max(found, key=lambda one: one.mentions[-1].start)
    is_any = meeting.may_be is None or meeting.may_be >= in_session()
    if is_any and _is_of_paragraph(newest, meeting):
        return _of_its_day(found, meeting) or newest
    is_open = is_any or (meeting.relation is not None and meeting.may_be and found[0].body in meeting.may_be)
    if not is_open or _is_of_paragraph(last, meeting):
        return None
    return _of_its_day(found, meeting) or found[0]


def _is_of_paragraph(told: Occasion, meeting: Meeting) -> bool:
    """Whether the session was last told of in the paragraph of the mention."""
    return told.mentions[-1].sentence.paragraph == meeting.sentence.paragraph


def _alone(found: list[Occasion], meeting: Meeting, last: Occasion) -> Occasion:
    """The session told of last, or the one before, where a sentence told of several at once: one is none of those."""
    told = last.mentions[-1].sentence
    together = [one for one in found if one.mentions[-1].sentence == told]
    if len(together) < _SEVERAL or meeting.sentence == told:
        return last
    return next((one for one in reversed(found) if one not in together), last)


def _of_the_same(last: Occasion, meeting: Meeting) -> str | None:
    """The body told of last, or the same leaders met otherwise: regularly, or on another day, as their council."""
    may_be = meeting.may_be or frozenset()
    formal = councils().get(last.body)
    formal = formal if formal in may_be else None
    if may_be <= informal() and meeting.otherwise is None:
        formal = next((one for one, council in councils().items() if council == last.body and one in may_be), formal)
    if last.body not in may_be:
        return formal
    is_apart = meeting.date and last.date and not same_day(meeting.date, last.date)
    is_open = meeting.relation is None and meeting.may_be != informal()
    return formal if formal and is_apart and is_open else last.body


def _beside(page: Page, found: list[Occasion], meeting: Meeting, last: Occasion) -> Occasion:
    """The session that the mention is of, or comes before or after, where that is not simply the last told of."""
    if meeting.relation is None:
        return _of_its_day(found, meeting) or _newer_news(page, found, last, meeting.sentence.paragraph) or last
    if meeting.relation.value == "next":
        return _of_news(page, found, last, meeting.sentence.paragraph)
    return _of_what_was_held(found, meeting, last)


def _of_its_day(found: list[Occasion], meeting: Meeting) -> Occasion | None:
    """The only session told of on the day, or in the month, that the mention names: "today's", "the May meeting"."""
    if meeting.date is None or fineness(meeting.date.value) < fineness("2025-04"):
        return None
    is_named_by = meeting.start <= meeting.date.start < meeting.end
    if not is_named_by and fineness(meeting.date.value) < fineness("2025-04-11"):
        return None
    fitting = [one for one in found if meeting.may_be is None or one.body in meeting.may_be]
    same = [one for one in fitting if one.date and one.date.value.startswith(meeting.date.value)]
    return same[0] if len(same) == 1 else None


def _of_what_was_held(found: list[Occasion], meeting: Meeting, last: Occasion) -> Occasion:
    """The session that a previous one comes before: one held, where the last told of only is to come."""
    if last.is_said("held") or last.mentions[-1].sentence.paragraph == meeting.sentence.paragraph:
        return last
    held = (one for one in found if one.relation is None and one.is_said("held"))
    return next((one for one in held if meeting.may_be is None or one.body in meeting.may_be), last)
