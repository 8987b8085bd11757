"""The place that stands by itself under a page's headline, as on official sites: where what it tells of was."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.meetings.meeting import Meeting
    from importers.extract.text.mentions import Place, Sentence
    from importers.extract.text.page import Page

_HALL = re.compile(r"(?:(?:[A-Z][\w'.-]*|the|of|and)\s)*[A-Z][\w'.-]*,\s")
"""A building before its city: "The Congress Palace, Astana"."""
_FIRST = 6
"""Lines among which it stands: the headline, once more the headline, one or two lines of furniture."""


def at_venue_of_page(page: Page, meetings: Sequence[Meeting]) -> list[Meeting]:
    """The meetings, those of the headline held on the page's day put where the line under it says."""
    line = next((line for line in islice(page.sentences, 1, _FIRST) if _place_alone(page, line)), None)
    place = _place_alone(page, line) if line else None
    if line is None or place is None or page.published is None:
        return list(meetings)
    elsewhere = {one.body for one in meetings if one.place is not None}
    return [
        one._replace(place=place)
        if one.start < line.start and one.place is None and one.body not in elsewhere and _is_of_page(page, one)
        else one
        for one in meetings
    ]


def _place_alone(page: Page, line: Sentence) -> Place | None:
    """The place that fills a line, alone or behind the name of a building there."""
    place = next(iter(page.within(page.places, line.start, line.end)), None)
    if place is None or place.end != line.end:
        return None
    is_alone = place.start == line.start or _HALL.fullmatch(page.plain, line.start, place.start)
    return place if is_alone else None


def _is_of_page(page: Page, meeting: Meeting) -> bool:
    """Whether a meeting is told as held, on the day of the page or on none."""
    day = page.published.isoformat() if page.published else ""
    is_held = meeting.status is not None and meeting.status.value == "held"
    return is_held and (meeting.date is None or meeting.date.value == day)
