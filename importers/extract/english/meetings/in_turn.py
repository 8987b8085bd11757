"""Several meetings told with one noun: "it is to hold sessions in Osh in May and in Brest in November"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from importers.extract.english.meetings.actors import informal_of
from importers.extract.english.text.numbers import ordinal, value_of
from importers.extract.meetings.levels import informal
from importers.extract.meetings.meeting import Span
from importers.extract.meetings.regular import councils
from importers.extract.text.patterns import Telltale

if TYPE_CHECKING:
    from collections.abc import Iterator

    from importers.extract.meetings.meeting import Meeting
    from importers.extract.text.mentions import Date, Place
    from importers.extract.text.page import Page

_BESIDE = re.compile(
    r"(?:,?\s(?:when|where)\s(?:it|they|the\s[a-z]+)\s(?:had\s)?(?:last\s)?\w+)?"
    r"(?:,?\s(?:in\s)?(?!In\b|On\b|At\b)[A-Z][a-z]+(?=,?\s(?:in|on)\s))?(?:,\s|\s\(|\s)(?:again\s|once\smore\s|then\s)?(?:(?:in|on|at)\s)?(?:(?:the\s)?(?:early|late|mid-?)\s?)?"
    r"(?:(?:the\s)?(?:capital|city|town|resort)\s(?:of\s)?(?:[A-Z]\w+,?\s)?)?"
)
"""Between a city and its day, in either order."""
NEXT = re.compile(
    r"(?:\sin\s(?:an?\s)?(?:informal|unofficial)\s\w+)?[,)]*(?:,|;|,?\s(?:and|as\swell\sas|then|followed\sby|plus|while))(?:\s(?:and|then|again|later|while))?\s"
    r"(?:(?:the|an?)\s(?P<kind>regular|ordinary|informal|unofficial|extraordinary)\sone(?:\s(?:will\sbe|is\sto\sbe|is|was))?\s)?"
    rf"(?:(?:for\s)?(?:the\s)?(?P<turn>{ordinal()})(?:\s(?:one|time))?(?:\s(?:was|took\splace|came|followed|met|held|-)|,)*\s)?(?:(?:in|on|at)\s)?"
)
_OF_ANOTHER_KIND = re.compile(
    r",?\s(?:(?:and|but|while|then)\s)?(?:the|an?)\s(?:regular|ordinary|informal|unofficial|extraordinary)\sone\b"
)
_LISTS = re.compile(
    r"(?:\s(?:a|per|each|every|of|the|years?|in|this|these|those|last|recent|all|were|was|held|took|place|one|two|three|four|five"
    r"|(?:19|20)\d\d))*(?:\s-|:|\sof)\s(?:in\s)?"
)
"""From meetings to a list of their cities and days."""
_SINCE = Telltale(
    "since after",
    r"\b(?:since\s(?:(?:the\s(?:one|meeting|summit|session|last)|that)\s(?:held\s|of\s)?)?|after\s(?:the\s(?:one|last|previous\sone)|that)\s(?:held\s|of\s)?)(?:(?:in|on)\s)?",
)
_FEWEST = 2
_MONTH = len("2025-04")


class Pair(NamedTuple):
    """A city and a day that stand together."""

    start: int
    end: int
    date: Date
    place: Place


def in_turn(page: Page, meeting: Meeting, last: int) -> Iterator[Meeting]:
    """The meeting, and after it those that its words tell of with cities and days of their own."""
    since = since_in(page, meeting.end, last)
    if since is not None:
        yield from _since_then(meeting, since)
        return
    meeting = _first_of_list(page, meeting, last)
    yield meeting
    where = meeting.place or meeting.state
    if meeting.date is None or where is None:
        return
    end = max(meeting.date.end, where.end)
    for pair in pairs(page, end, last, min(len(meeting.date.value), _MONTH)):
        if turn := NEXT.fullmatch(page.plain, end, pair.start):
            end = pair.end
            number = value_of(turn["turn"]) if meeting.ordinal and turn["turn"] else None
            words = (pair.date.start, pair.date.end)
            yield _of_kind(meeting, turn["kind"])._replace(
                date=pair.date,
                date_words=words,
                place=pair.place,
                place_words=None,
                state=None,
                ordinal=Span(*turn.span("turn"), number) if number else None,
                relation=meeting.relation if turn["kind"] else None,
            )


def _of_kind(meeting: Meeting, kind: str | None) -> Meeting:
    """The meeting, of those who meet informally or in session where it is told to be of that kind."""
    if kind in {"informal", "unofficial"}:
        body, otherwise = (one and informal_of(one) for one in (meeting.body, meeting.otherwise))
        return meeting._replace(body=body, otherwise=otherwise, may_be=informal())
    if kind in {"regular", "ordinary"} and meeting.body in informal():
        return meeting._replace(body=councils()[meeting.body])
    return meeting


def own_words(page: Page, first: int, last: int) -> int:
    """Where the words behind a meeting end that are its own: another, told after it, has day and city of its own."""
    since = since_in(page, first, last)
    last = since.start if since else last
    other = _OF_ANOTHER_KIND.search(page.plain, first, last) if " one" in page.plain[first:last] else None
    return other.start() if other else last


def _first_of_list(page: Page, meeting: Meeting, last: int) -> Meeting:
    """The meeting, with the first city and day of a list behind it: "one a year - Osh in May 2004, Brest in June"."""
    told = list(pairs(page, meeting.end, last)) if _LISTS.match(page.plain, meeting.end, last) else []
    if len(told) < _FEWEST or _LISTS.fullmatch(page.plain, meeting.end, told[0].start) is None:
        return meeting
    if NEXT.fullmatch(page.plain, told[0].end, told[1].start) is None:
        return meeting
    first = told[0]
    words = (first.date.start, first.date.end)
    return meeting._replace(date=first.date, date_words=words, place=first.place, place_words=None, state=None)


def since_in(page: Page, first: int, last: int) -> Pair | None:
    """Where and when those who meet did last: "the first summit since the one in Osh in May 2019"."""
    told = _SINCE.search(page.plain, first, last)
    pair = next(pairs(page, told.end(), last), None) if told else None
    return pair if told and pair and pair.start == told.end() else None


def _since_then(meeting: Meeting, since: Pair) -> Iterator[Meeting]:
    """The meeting, which is the first in some years and not of all, and the one before it."""
    is_first = meeting.ordinal is not None and meeting.ordinal.value == 1
    yield meeting._replace(ordinal=None) if is_first else meeting
    yield meeting._replace(
        date=since.date,
        date_words=(since.date.start, since.date.end),
        place=since.place,
        place_words=None,
        state=None,
        status=None,
        ordinal=None,
        relation=Span(since.start, since.end, "previous"),
    )


def pairs(page: Page, first: int, last: int, finest: int = _MONTH) -> Iterator[Pair]:
    """Each city that stands beside a day, in order; `finest` is how long a date must at least be written."""
    taken = first
    dates = [date for date in page.within(page.dates, first, last) if len(date.value) >= finest]
    for place in page.within(page.places, first, last):
        for date in dates:
            start, end = min(date.start, place.start), max(date.end, place.end)
            inner = (min(date.end, place.end), max(date.start, place.start))
            if start >= taken and inner[0] <= inner[1] and _BESIDE.fullmatch(page.plain, *inner):
                taken = end
                yield Pair(start, end, date, place)
                break
