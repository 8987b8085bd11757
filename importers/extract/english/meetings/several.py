"""What is told of several meetings at once: "both events are held in Osh", "Osh receives the ministers, then ..."."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from importers.extract.english.meetings import phrases
from importers.extract.english.meetings.circumstances import circumstances
from importers.extract.english.meetings.venues import receives

if TYPE_CHECKING:
    from importers.extract.meetings.meeting import Meeting
    from importers.extract.text.mentions import Place, Sentence
    from importers.extract.text.page import Page

_NOUNS = r"(?:events|meetings|sessions|summits|gatherings|sittings|councils|forums)"
_ALL = re.compile(
    rf"(?:[Bb]oth|[Aa]ll(?:\sof)?|[Tt]he|[Tt]hese|[Tt]hose)(?:\s(?:the|these|those|two|three|four|five|\d|[\w-]+)){{0,2}}\s{_NOUNS}\b"
    r"|(?:[Bb]oth|[Aa]ll(?:\s(?:of\sthem|three|four))?)(?=\s(?:will|are|were|is|take|took)\b)"
)
_AT_THE = re.compile(r"[^.;:]{0,60}\b(?:at|during)\s")
_PLURAL = re.compile(rf"\b{_NOUNS}\b")
_OTHER_CLAUSE = re.compile(
    r";|\b(?:when|while|whereas|after(?!\sanother)|before|where|because|since|as|that|if|said|told|who|whose|which|whom)\b"
)
_THAT_OF = re.compile(r"\b(?:that|those|one)\sof\s(?:the\s)?$")
_OPENING, _NEAR, _REACH = 60, 30, 150


def of_all_told(page: Page, sentence: Sentence, meetings: list[Meeting]) -> list[Meeting]:
    """The meetings told of so far, those given no city in the one where the sentence says that all of them are."""
    told = _ALL.match(page.plain, sentence.start, sentence.end)
    if told is None or not meetings:
        return meetings
    place = circumstances(page, (sentence.start, sentence.end), *told.span()).place
    if place is None:
        return meetings
    placed = {one.body or one.otherwise for one in meetings if one.place and one.relation is None}
    return [
        one._replace(place=place)
        if one.place is None and one.date is not None and not one.relation and one.body not in placed
        else one
        for one in meetings
    ]


def each_of_them(page: Page, first: int, meetings: list[Meeting]) -> list[Meeting]:
    """The meetings of a sentence, those told of as "that of" somebody where their noun is: "the two Osh meetings"."""
    found = list(meetings)
    for number, one in enumerate(meetings):
        that = _THAT_OF.search(page.plain, max(first, one.start - _NEAR), one.start)
        noun = _PLURAL.search(page.plain, max(first, that.start() - _REACH), that.start()) if that else None
        if noun is not None:
            places = page.within(page.places, max(first, noun.start() - _NEAR), noun.end() + _NEAR)
            found[number] = one._replace(place=places[0], place_words=None) if len(places) == 1 else one
    return found


def at_the_same(page: Page, meetings: list[Meeting]) -> list[Meeting]:
    """The meetings of a sentence, "at the summit" being where those met of whom it tells so: one day, one city."""
    found = list(meetings)
    for number in range(1, len(found)):
        left, right = found[number - 1], found[number]
        if right.body is not None or not _AT_THE.fullmatch(page.plain, left.end, right.start):
            continue
        if left.date is not None and right.date is None:
            found[number] = right = right._replace(date=left.date, date_words=left.date_words)
        if left.place is None and right.place is not None and left.date == right.date:
            found[number - 1] = left._replace(place=right.place, place_words=right.place_words)
    return found


def received_in_turn(page: Page, first: int, meetings: list[Meeting]) -> list[Meeting]:
    """The meetings of a sentence, those given no place in the city that is said to receive them all."""
    host = (
        (_host(page, first, meetings[0].start) or _city_of_list(page, first, meetings[0].start)) if meetings else None
    )
    if host is None:
        return meetings
    return [
        one._replace(place=host)
        if one.place is None and one.state is None and _OTHER_CLAUSE.search(page.plain, host.end, one.start) is None
        else one
        for one in meetings
    ]


def _city_of_list(page: Page, first: int, last: int) -> Place | None:
    """The city of counted meetings whose list follows: "three sessions take place in Osh: the ministers ..."."""
    counted = phrases.COUNTED.search(page.plain, first, last)
    colon = page.plain.find(":", counted.end(), last) if counted else -1
    places = page.within(page.places, first, colon) if colon >= 0 else ()
    return places[0] if len(places) == 1 else None


def _host(page: Page, first: int, last: int) -> Place | None:
    """The city that the sentence is about, where it receives somebody."""
    for place in page.within(page.places, first, min(last, first + _OPENING)):
        return place if receives(page.plain, place) else None
    return None
