"""The only city that a sentence names, for a meeting that no words of the sentence put anywhere."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from importers.extract.english.meetings.labels import labels_of
from importers.extract.english.meetings.no_venues import is_of_a_seat, is_of_something_else, is_part_of_name
from importers.extract.english.text.datelines import after_dateline

if TYPE_CHECKING:
    from collections.abc import Mapping

    from importers.extract.meetings.meeting import Meeting
    from importers.extract.text.mentions import Place
    from importers.extract.text.page import Page

_FROM = re.compile(r"\b(?:from|(?<!city\s)(?<!capital\s)of)\s(?:the\s)?$")
_ATTRIBUTE = re.compile(r"\b(?:[Tt]he|[Aa]n?|(?!Then|Next|When)[A-Z][a-z]{3,})\s$")
"""Before a city that only names a thing: "the Osh office", "Dynamo Brest"."""
_BELONGS = re.compile(
    r"['-]|\s(?:(?:has|had|will|is|would)\s)?(?:said|says|sen[dt]s?|wants?|believes?|hopes?|insist|confirm|announce|refuse|propose|support)"
)
"""Behind a city that has something, or stands for its government: "Osh's plan", "Brest sends nobody"."""
_AFTER_IT = re.compile(r"\s(?:(?:right|shortly|immediately|straight)\s)?(?:after|before|ahead\sof|prior\sto)\s")
"""Behind a city to which somebody goes from the meeting, or from which to it."""
_AHEAD_OF = re.compile(r"\b(?:before|ahead\sof|prior\sto)\s(?:(?:the|its|their)\s)?(?:[\w-]+\s){0,2}$")
"""Between the city of what goes before a meeting and the meeting: "talks in Osh ahead of the summit"."""
_NAMED_ONLY = re.compile(
    r"\b(?:embassy|ambassador|university|airport|treaty|born|declar\w+|nam\w+)\s(?:in|to|at|of)?\s?$"
)
_LEADS = re.compile(
    r"(?:^|[,:(]|\b(?:in|at|by|for|into|city|to|host\w*|accept\w*|receiv\w*|welcom\w*|await\w*|expect\w*))"
    r"\s?(?:the\s)?$"
)
"""Before a city where something may be: not "agreed to help Osh", nor "relations with Brest"."""
_REACH = 48


def with_only_cities(page: Page, meetings: list[Meeting]) -> list[Meeting]:
    """The meetings, those without a city with the only one of their sentence, if no other meeting is put there."""
    if all(one.place is not None for one in meetings):
        return meetings
    taken = {one.sentence for one in meetings if one.place is not None}
    labels = labels_of(page)
    return [one if one.sentence in taken else one._replace(beside=_city_beside(page, one, labels)) for one in meetings]


def _city_beside(page: Page, one: Meeting, labels: Mapping[int, Place]) -> Place | None:
    """The only city of its sentence, or that which its paragraph opens with, unless it was before or comes after."""
    label = labels.get(one.sentence.paragraph) if one.relation is None else None
    return _only_city(page, one) or label


def _only_city(page: Page, one: Meeting) -> Place | None:
    """The city, unless it names a thing, stands for its government or is where something else is."""
    sentence = one.sentence
    first = after_dateline(page, sentence)
    places = page.within(page.places, first, sentence.end)
    if not places or len({place.city for place in places}) > 1:
        return None
    place = places[0]
    before = page.plain[max(first, place.start - _REACH) : place.start]
    is_thing = _FROM.search(before) or _ATTRIBUTE.search(before) or _NAMED_ONLY.search(before)
    if is_thing or _BELONGS.match(page.plain, place.end) or _AFTER_IT.match(page.plain, place.end):
        return None
    is_of_earlier = place.end <= one.start and _AHEAD_OF.search(page.plain, place.end, one.start) is not None
    if is_of_earlier or not _LEADS.search(before):
        return None
    if is_of_a_seat(before) or is_part_of_name(page, place):
        return None
    return None if is_of_something_else(page, place, first, one.start, one.end) else place
