"""Which meeting of leaders "саммит СНГ" is, where the page tells of an informal one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from importers.extract.meetings.levels import informal, of_leaders
from importers.extract.meetings.occasion import same_day
from importers.extract.russian.text.catalogue import bodies, organisation_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.meetings.meeting import Meeting
    from importers.extract.text.page import Page

_INFORMALLY = re.compile(r"\b[Нн]е(?:формально|официально)\b")


def with_informal(page: Page, meetings: Sequence[Meeting]) -> list[Meeting]:
    """The meetings, a bare summit being the informal one where no council is named and neither day nor city differs."""
    found = [_said_to_be(page, meeting) for meeting in meetings]
    about = next((one.body for one in found if one.body and not one.sentence.is_headline and not one.is_weak), None)
    told = [meeting for meeting in found if meeting.body in informal() and not meeting.relation]
    for body in {meeting.body for meeting in told if meeting.body}:
        regular = bodies().get((organisation_of()[body], "chs"))
        own = [one for one in told if one.body == body]
        is_about = body == about or own[0].sentence.is_headline
        named = [meeting for meeting in found if meeting.body == regular]
        is_only = all(_is_bare(page, one) and all(_may_be_one(one, other) for other in own) for one in named)
        found = [
            one._replace(body=body)
            if one.body == regular and (is_only or _is_meant(page, one, own, is_about=is_about))
            else one
            for one in found
        ]
    return found


def _said_to_be(page: Page, meeting: Meeting) -> Meeting:
    """The meeting of leaders whom no name tells of, informal where that is how they met: "виделись неформально"."""
    if meeting.body not in of_leaders() or meeting.name or page.within(page.organs, meeting.start, meeting.end):
        return meeting
    said = _INFORMALLY.search(page.plain, meeting.sentence.start, meeting.sentence.end)
    body = bodies().get((organisation_of()[meeting.body], "informal")) if said and meeting.body else None
    return meeting._replace(body=body) if body else meeting


def _is_meant(page: Page, meeting: Meeting, own: Sequence[Meeting], *, is_about: bool) -> bool:
    """Whether those who meet are named alone: on a day of the informal meeting, or where the page is about that."""
    organs = page.within(page.organs, meeting.start, meeting.end)
    if not all(organ.is_gathering for organ in organs):
        return False
    days = [one.date for one in own if one.date]
    is_then = meeting.date is not None and any(same_day(meeting.date, day) for day in days)
    if is_then and not meeting.relation and all(organ.is_elided for organ in organs):
        return True
    return is_about and (bool(organs) if meeting.relation else all(_may_be_one(meeting, other) for other in own))


def _is_bare(page: Page, meeting: Meeting) -> bool:
    """Whether it is only called a summit, or those who meet are only called leaders."""
    organs = page.within(page.organs, meeting.start, meeting.end)
    return all(organ.is_summit or (organ.is_gathering and meeting.is_weak) for organ in organs)


def _may_be_one(meeting: Meeting, other: Meeting) -> bool:
    """Whether nothing told of the two keeps them from being one meeting."""
    if meeting.relation or (meeting.date and other.date and not same_day(meeting.date, other.date)):
        return False
    if meeting.place and other.place:
        return meeting.place.city == other.place.city
    if meeting.sentence.is_headline or (meeting.date and other.date):
        return True
    said = {one.status.value for one in (meeting, other) if one.status and one.status.is_sure}
    return len(said) < 2  # noqa: PLR2004  (held and to come are two)
