"""Counted meetings listed with their days: "three sessions: the ministers on 3 May, the leaders on 4 May"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from importers.extract.english.meetings import phrases
from importers.extract.english.meetings.actors import body_of

if TYPE_CHECKING:
    from importers.extract.english.meetings.actors import Actor
    from importers.extract.english.meetings.joining import Joining
    from importers.extract.text.mentions import Date

_ON = re.compile(r"\s(?:there\s)?(?:(?:to\s)?follow(?:s|ing)?\s)?(?:(?:on|in)\s)?(?:(?:the|an?|one)\s)?")
_LISTED = re.compile(r"(?::|,|;|,?\sand)\s(?:(?:first|then|finally)\s)?(?:(?:that|those)\sof\s)?(?:the\s|its\s)?$")
_BEHIND = re.compile(
    r"(?:\s(?:in|at)\s(?:the\s)?[A-Z][\w'-]+)?(?:[.,;)]|\s-\s|,?\sand\s(?=(?:the|those|that|then|finally)\b|[A-Z])|$)"
)
"""Where an entry of the list ends, or goes on with its city alone."""
_OF_OTHERS = re.compile(r"\sof\s(?:the\s|an?\s)?[a-z]")
_YEAR = len("2025")


def join_listed(joining: Joining, actor: Actor) -> bool:
    """Keep the meeting of one in such a list, on the day behind it; whether it is in one."""
    if joining.plain.find(":", joining.start, actor.start) < 0:
        return False
    counted = phrases.COUNTED.search(joining.plain, joining.start, actor.start)
    colon = joining.plain.find(":", counted.end(), actor.start) if counted else -1
    if counted is None or _OF_OTHERS.match(joining.plain, counted.end()):
        return False
    if colon < 0 or _LISTED.search(joining.plain, colon, actor.start) is None:
        return False
    day = day_behind(joining, actor)
    if day is None or _BEHIND.match(joining.plain, day.end, joining.end) is None:
        return False
    if body_of(joining.page, actor) is None:
        return False
    region = (actor.start, day.end)
    joining.add(actor.start, actor.end, "meeting", actor.start, actor, follows=True, region=region)
    return True


def day_behind(joining: Joining, actor: Actor) -> Date | None:
    """The day that stands right behind who meets."""
    last = _ON.match(joining.plain, actor.end)
    days = joining.page.within(joining.page.dates, last.end(), joining.end) if last else ()
    return days[0] if last and days and days[0].start == last.end() and len(days[0].value) > _YEAR else None
