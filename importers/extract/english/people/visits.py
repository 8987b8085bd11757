"""Visits: what named people did in a city on a day apart from sessions, such as opening a consulate."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from importers.extract.english.people.attendees import Attendee, listed_after, modality_of, standing_before

if TYPE_CHECKING:
    from collections.abc import Iterator

    from db.records import Modality
    from importers.extract.english.people.naming.references import Cast
    from importers.extract.english.people.occasions import Occasions
    from importers.extract.text.mentions import Date, FoundPerson, Place, Sentence
    from importers.extract.text.page import Page

_CALL = (
    r"(?:visit(?:s|ed|ing)?|(?:paid|pays|pay|made|makes|make|began|begins|started|paying|concluded) "
    r"(?:an? |his |her |the )?(?:[a-z-]+ ){0,3}visit|arrived|toured|inspected|travel(?:l)?ed|(?:was|were) received)"
)
_TRIBUTE = (
    r"(?:(?:laid|lays|lay|laying|put|placed|places) (?:an? |the )?(?:[a-z]+ ){0,2}?(?:wreaths?|flowers|bouquets?|"
    r"garlands?|carnations|foundation stone|cornerstone)|"
    r"paid (?:tribute|homage|his respects|her respects)|planted (?:an?|the))"
)
_TAKING_PART = (
    r"(?:attend(?:ed|s)?|(?:was|were|is) (?:also )?(?:present|on hand|in attendance)|took part|takes part|participated|"
    r"participates|spoke|speaks|opened|opens|inaugurated|unveiled|cut the ribbon)"
)
_ACT = re.compile(rf"\b(?:(?P<tribute>{_TRIBUTE})|(?P<part>{_TAKING_PART})|(?P<call>{_CALL}))(?!\w)")
_HINT = re.compile(
    r"visit|arriv|tour|inspect|travel|receiv|wreath|flower|tribute|attend|present|part|open|unveil|inaug|laid"
)
_EVENT = re.compile(
    r"\b(?:ceremon(?:y|ies)|opening|opened|inaugurat\w+|unveil\w+|exhibition|concert|festival|parade|celebrations?|"
    r"commemorat\w+|consulate|embassy|monument|memorial|anniversary|wreath|ribbon|groundbreaking|premiere|museum)\b",
    re.IGNORECASE,
)
_LEADS_TO = re.compile(r"(?:\b(?:[Ii]n|[Aa]t|to|near|of)|,) (?:the )?(?:[\w' -]{1,30} )?$")
_VISITING = re.compile(r"\b(?:visit(?:ed|s)?|toured) $")
_BY = re.compile(r"\bby ")
_INTO = re.compile(r" ?(?:(?:when|at|in|the|for|of)\b ?)*")
_ENDS = re.compile(
    r"[.;]\s*$|, (?:according to|reported|said|while|where|which|who|after|before|and)\b|,? (?:in|on) (?:the )?$|"
    r",? (?:in|near|at) (?:the )?(?:[\w' -]{0,30} )?(?:city|town|capital) of $|\s$"
)
_NO_DAY = re.compile(r"\b(?:eve|ahead|prior|before|until|since|after)\b")
_FULL_DAY = 10
_LONGEST = 250
_NEAR = 30


@dataclass(frozen=True, slots=True)
class Visit:
    """People who were somewhere on a day, with the words for each."""

    people: tuple[FoundPerson, ...]
    start: int
    end: int
    date: Date
    city: Place
    topic: tuple[int, int] | None
    modality: Modality


def find_visits(cast: Cast, occasions: Occasions) -> Iterator[Visit]:
    """Every visit that a sentence gives a day and a city."""
    page = cast.page
    dated = {page.sentence_at(date.start): None for date in page.dates if len(date.value) == _FULL_DAY}
    for sentence in dated:
        date = None if sentence.is_headline else _day(page, sentence)
        if date is None or not _HINT.search(page.plain, sentence.start, sentence.end):
            continue
        city = _city(page, sentence)
        if city is None or page.within(page.organs, sentence.start, sentence.end):
            continue
        for act in _ACT.finditer(page.plain, sentence.start, sentence.end):
            visit = _visit(cast, occasions, sentence, act, date, city)
            if visit is not None:
                yield visit
                break


def _visit(  # noqa: PLR0913, PLR0917
    cast: Cast, occasions: Occasions, sentence: Sentence, act: re.Match[str], date: Date, city: Place
) -> Visit | None:
    """What one verb tells, if named people did it and it was no session."""
    page = cast.page
    if act.group("part") and not _EVENT.search(page.plain, act.start(), sentence.end):
        return None
    if act.group("call") and occasions.session_of(act.start(), sentence.end) is not None:
        return None
    people = [one for one in standing_before(cast, sentence, act.start()) if one.person]
    if not people:
        return None
    by = _BY.search(page.plain, act.end(), sentence.end) if act.group().endswith("received") else None
    if by is not None:
        people += [one for one in listed_after(cast, sentence, by.end()) if one.person][:1]
    found = tuple(dict.fromkeys(one.person for one in sorted(people, key=_start) if one.person))
    start, end = min(one.start for one in people), max(act.end(), *(one.end for one in people))
    if end - start > _LONGEST:
        end = act.end()
    topic = _topic(page, sentence, act, city)
    if topic is not None and topic[1] - start <= _LONGEST:
        end = max(end, topic[1])
    return Visit(found, start, end, date, city, topic, modality_of(page, sentence, act))


def _start(one: Attendee) -> int:
    return one.start


def _day(page: Page, sentence: Sentence) -> Date | None:
    """The day the sentence is about."""
    days = [
        date
        for date in page.within(page.dates, sentence.start, sentence.end)
        if len(date.value) == _FULL_DAY
        and not _NO_DAY.search(page.plain, max(sentence.start, date.start - _NEAR), date.start)
    ]
    return days[0] if len({date.value for date in days}) == 1 else None


def _city(page: Page, sentence: Sentence) -> Place | None:
    """The city it was in: one that a preposition or a verb of visiting leads to."""
    places = page.within(page.places, sentence.start, sentence.end)
    for place in places:
        before = page.plain[max(sentence.start, place.start - _NEAR) : place.start]
        if _LEADS_TO.search(before) or _VISITING.search(before):
            return place
    return None


def _topic(page: Page, sentence: Sentence, act: re.Match[str], city: Place) -> tuple[int, int] | None:
    """What was attended or done, in the words up to the place or the end of the clause; a bare verb says nothing."""
    start = act.start() if act.group("tribute") or act.group("call") else act.end()
    end = city.start if city.start > act.end() else sentence.end
    for date in page.within(page.dates, act.end(), end):
        end = date.start
        break
    rest = page.plain[start:end]
    stop = _ENDS.search(rest)
    while stop is not None and stop.end() == len(rest):
        rest = rest[: stop.start()]
        stop = _ENDS.search(rest)
    if stop is not None:
        rest = rest[: stop.start()]
    rest = rest.rstrip(" ,.;")
    lead = _INTO.match(rest)
    skipped = lead.end() if lead and not (act.group("tribute") or act.group("call")) else 0
    if len(rest) <= skipped:
        return None
    if act.group("call") and len(rest) <= len(act.group()) + len(" to"):
        return None
    return start + skipped, start + len(rest)
