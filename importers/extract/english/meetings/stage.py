"""The one city that an article plays in, where its sessions are told of without one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from importers.extract.english.text.datelines import after_dateline
from importers.extract.meetings.days import span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from importers.extract.meetings.meeting import Meeting
    from importers.extract.text.mentions import Place, Sentence
    from importers.extract.text.page import Page

_THESE_DAYS = 14
_LEAD = 6
"""Sentences from the beginning that say where an article plays."""
_TO_IT = re.compile(
    r"\b(?:[Ii]n|[Aa]t|[Tt]o|[Ff]or|[Ii]nto|IN|AT|TO|[Vv]isit(?:s|ed|ing)?|[Ll]eav\w+\sfor|[Rr]each(?:es|ed)?|[Hh]ere\sin)"
    r"\s(?:the\s)?(?:(?:capital|city|town|port|resort)\s(?:city\s)?(?:of\s)?)?(?:[A-Z][\w-]+(?:'s|,|\.)?\s)?$"
)
_NO_STAGE = re.compile(
    r"(?:\b(?i:ambassador|embassy|agreement|declaration|relations|treaty|flights?|envoy|born|headquartered|based"
    r"|university|office|secretariat|cent(?:er|re)|(?:recent|latest|tragic)\sevents|unrest|clashes|protests|riots|violence|situation|crisis)\b[^,.;]{0,20})$"
)
_HEADS = re.compile(
    r"(?::|\s(?:[Hh]osts?|HOSTS?|[Ss]ummits?|SUMMITS?|[Mm]eetings?|[Ss]essions?|[Tt]alks|welcomes|receives|awaits"
    r"|prepares|gets\sready|to\s(?:host|receive|welcome))\b)"
)
_BEFORE_IT = re.compile(r"\s[^.;,]{0,30}\b(?:ahead\sof|(?:on|at)\sthe\seve\sof|in\sadvance\sof|prior\sto)\s")
"""Behind a city where people met before the session, which is elsewhere."""
_ITS = re.compile(
    r"'s\s(?:\w+\s)?(?:approach|view|opinion|position|policy|stance|interests?|decision|eyes|plans?|foreign)\b"
)
"""Behind a capital that stands for its government: "in Beijing's new approach"."""
_REACH = 48


def stage_of(page: Page, meetings: Sequence[Meeting]) -> Place | None:
    """The only city that the headline puts something in, or else the lead."""
    elsewhere = {id(meeting.sentence) for meeting in meetings if _is_of_another_time(page, meeting)}
    own = [sentence for sentence in page.sentences if id(sentence) not in elsewhere]
    for sentences in (own[:1], own[:_LEAD]):
        places = {place.city: place for sentence in reversed(sentences) for place in _played_in(page, sentence)}
        if places:
            return next(iter(places.values())) if len(places) == 1 else None
    return None


def _is_of_another_time(page: Page, meeting: Meeting) -> bool:
    """Whether the sentence tells of a session before or after those of these days."""
    days = span(meeting.date.value) if meeting.date else None
    if days is None or page.published is None:
        return meeting.relation is not None
    return min(abs((day - page.published).days) for day in days) > _THESE_DAYS


def _played_in(page: Page, sentence: Sentence) -> Iterator[Place]:
    """The cities in which the sentence says that something is."""
    opens = sentence.start if sentence.is_headline else after_dateline(page, sentence)
    for place in page.within(page.places, opens, sentence.end):
        before = page.plain[max(sentence.start, place.start - _REACH) : place.start]
        opened = _TO_IT.search(before)
        if _BEFORE_IT.match(page.plain, place.end, sentence.end) or _ITS.match(page.plain, place.end, sentence.end):
            continue
        is_heading = sentence is page.sentences[0] and _HEADS.match(page.plain, place.end)
        is_capital = page.plain[place.start : place.start + 4].lower() == "the "
        if is_heading or is_capital or (opened and not _NO_STAGE.search(before[: opened.start()])):
            yield place
