"""The place that stands by itself under a page's headline, as on official sites: where what it tells of was."""

from __future__ import annotations

import re
from itertools import islice, pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.meetings.meeting import Meeting
    from importers.extract.text.mentions import Place, Sentence
    from importers.extract.text.page import Page

_HALL = re.compile(r"(?:(?:[A-ZА-ЯЁ][\w'.-]*|the|of|and)\s)*[A-ZА-ЯЁ][\w'.-]*,\s")
"""A building or a suburb before its city: "The Congress Palace, Astana"."""
_WITHIN = re.compile(r",\s[A-ZА-ЯЁ][\w'.-]*(?:\s[\w'.-]+){0,3}")
"""The same behind it: "Астана, Дворец независимости"."""
_CLOCK = re.compile(r"\d{1,2}[:.]\d\d")
_SAID = re.compile(r"\b(?:that|что)\b|:\s")
_FIRST = 120
"""Lines among which it is looked for: a page may begin with all its menus."""
_LEAD = 2
"""Sentences behind it that tell what the page is about."""


def at_venue_of_page(page: Page, meetings: Sequence[Meeting]) -> list[Meeting]:
    """The meetings, those that the page is about and that were held on its day put where the line by itself says."""
    found = _venue(page) if meetings else None
    if found is None or page.published is None:
        return list(meetings)
    line, place = found
    behind = [one for one in page.sentences if one.start > line.start][:_LEAD]
    furthest = behind[-1].end if behind else line.end
    day = page.published.isoformat()
    elsewhere = {one.body for one in meetings if one.place is not None or (one.date and one.date.value != day)}
    return [
        one._replace(place=place)
        if one.start < furthest and one.place is None and one.body not in elsewhere and _is_of_page(page, one)
        else one
        for one in meetings
    ]


def _venue(page: Page) -> tuple[Sentence, Place] | None:
    """The line under the headline, the day or the hour that holds a place and nothing else."""
    for above, line in pairwise(islice(page.sentences, _FIRST)):
        place = _place_alone(page, line)
        if place is not None:
            return (line, place) if _is_on_top(page, above) else None
    return None


def _place_alone(page: Page, line: Sentence) -> Place | None:
    """The place that fills a line, alone or behind the name of a building there."""
    place = next(iter(page.within(page.places, line.start, line.end)[-1:]), None)
    if place is None:
        return None
    opens = place.start == line.start or _HALL.fullmatch(page.plain, line.start, place.start)
    closes = place.end == line.end or _WITHIN.fullmatch(page.plain, place.end, line.end)
    return place if opens and closes else None


def _is_on_top(page: Page, line: Sentence) -> bool:
    """Whether a line is the headline, once more the headline, the page's day or an hour."""
    told = page.plain[line.start : line.end]
    is_stamp = any(page.is_stamp(date) for date in page.within(page.dates, line.start, line.end))
    is_headline = told[-1] != "." and page.plain.startswith(told, page.sentences[0].start)
    return is_headline or is_stamp or _CLOCK.fullmatch(told) is not None


def _is_of_page(page: Page, meeting: Meeting) -> bool:
    """Whether a meeting is told as held, and not in what somebody says of it."""
    is_held = meeting.status is not None and meeting.status.value == "held"
    return is_held and _SAID.search(page.plain, meeting.sentence.start, meeting.start) is None
