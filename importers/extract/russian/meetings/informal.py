"""Which meeting of leaders "саммит СНГ" is, where the page tells of an informal one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from importers.extract.meetings.occasion import same_day
from importers.extract.meetings.series import informal
from importers.extract.russian.text.catalogue import bodies, organisation_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.meetings.meeting import Meeting
    from importers.extract.text.mentions import Date
    from importers.extract.text.page import Page


def with_informal(page: Page, meetings: Sequence[Meeting]) -> list[Meeting]:
    """The meetings, a bare summit being the informal one where no council is named and neither day nor city differs."""
    about = next((one.body for one in meetings if one.body and not one.sentence.is_headline and not one.is_weak), None)
    told = [meeting for meeting in meetings if meeting.body in informal() and not meeting.relation]
    found = list(meetings)
    for body in {meeting.body for meeting in told if meeting.body}:
        regular = bodies().get((organisation_of()[body], "chs"))
        own = [one for one in told if one.body == body]
        days = [one.date for one in own if one.date]
        is_about = body == about or own[0].sentence.is_headline
        found = [
            one._replace(body=body)
            if one.body == regular and (_are_there(page, one, days) or (is_about and _is_meant(page, one, own)))
            else one
            for one in found
        ]
        named = [meeting for meeting in found if meeting.body == regular]
        if not all(_is_bare(page, one) and all(_may_be_one(one, other) for other in own) for one in named):
            continue
        found = [one._replace(body=body) if one.body == regular else one for one in found]
    return found


def _is_meant(page: Page, meeting: Meeting, own: Sequence[Meeting]) -> bool:
    """Whether a page on an informal meeting means it, or one before or after it, by naming those who meet alone."""
    organs = page.within(page.organs, meeting.start, meeting.end)
    if not all(organ.is_gathering for organ in organs):
        return False
    if meeting.relation:
        return bool(organs)
    return all(_may_be_one(meeting, other) for other in own)


def _are_there(page: Page, meeting: Meeting, days: Sequence[Date]) -> bool:
    """Whether nothing but those who meet is named, on a day of the informal meeting."""
    organs = page.within(page.organs, meeting.start, meeting.end)
    is_by_people = all(organ.is_gathering and organ.is_elided for organ in organs) and not meeting.relation
    return is_by_people and meeting.date is not None and any(same_day(meeting.date, day) for day in days)


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
