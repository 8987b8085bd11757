"""The day, the city and the subject of a talk between two people, as its sentence or the account around it has it."""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from db.records import Modality
    from importers.extract.english.people.occasions import Occasions
    from importers.extract.text.mentions import Date, FoundPerson, FoundSession, Place, Sentence
    from importers.extract.text.page import Page

_SIDELINES = re.compile(
    r"\b(?:[Oo]n|[Ii]n|[Aa]t|[Ww]ithin|[Aa]s part of|[Aa]longside) (?:the )?"
    r"(?:(?:sidelines?|side-lines?|margins?|fringes?)(?! of)\b"
    r"|(?:sidelines?|side-lines?|margins?|framework|fringes?) of (?:the |this |that |its |an? )?"
    r"(?P<of>(?:[\w'-]+ ){0,8}?"
    r"(?:[Mm]eetings?|[Ss]ession|[Ss]ummit|[Ee]vents?|[Cc]ouncil|[Cc]onference|[Ff]orum|[Vv]isit|[Aa]ssembly|[Cc]ongress|"
    r"[Tt]alks|[Gg]athering|it|CFM|FMs?)\b))"
)
_OTHER_OCCASION = re.compile(r"\b(?:[Cc]onference|[Ff]orum|[Vv]isit|[Aa]ssembly|[Cc]ongress|UN|United Nations)\b")
_IN = re.compile(r"\b(?:in|at) (?:the )?(?:capital,? |city of )?$")
_SAID = re.compile(r"\b(?:said|reported|announced|told [a-z]+) (?:on )?$")
_EVE = re.compile(r"\b(?:[Tt]he day before|[Oo]n the eve|[Aa] day earlier|[Tt]he previous day)\b")
_STAY = re.compile(r"\b(?:visit|stay|trip)\b")
"""A stay may last longer than the session."""
_THEN = re.compile(
    r"\b(?:day earlier|[Ee]ve|visit|stay|trip|[Bb]efore|[Aa]fter|[Ff]ollowing|[Ee]vening|[Mm]orning|[Aa]fternoon"
    r"|[Ss]ame day|[Ll]ater)\b"
)
"""Words that tie a talk to come to the session told of."""
_NO_DAY = re.compile(r"\b(?:eve|ahead|prior|before|until)\b")
_TOPIC = re.compile(
    r"\b(?:discuss(?:ed|ing)?|exchang(?:ed|ing) (?:views|opinions) (?:on|about|regarding)|touched (?:up)?on"
    r"|focus(?:ed|ing) on|considered|reviewed|talked about|to discuss|debated|explored"
    r"|issues raised (?:were|included)|covered|dealt with|spoke (?:about|of|on)|went over"
    r"|(?:conversation|talks|meeting|discussion|discussions|negotiations) (?:was|were|is|are) (?:mainly |also )?"
    r"(?:about|on|over|devoted to|dedicated to|focused on|centred on|centered on)"
    r"|(?:centred|centered|concentrated|touched) (?:up)?on|exchange of (?:views|opinions) on|talked of"
    r"|(?:was|were) devoted to)\s+"
)
_MORE = re.compile(
    r",? and (?:also )?(?:exchanged (?:views|opinions) (?:on|about|regarding)|discussed|touched (?:up)?on|considered|"
    r"reviewed|debated|outlined)\s+"
)
_NEXT = re.compile(
    r"(?:According to [^,.\n]{3,120}, )?"
    r"(?:[Tt]hey|[Tt]heir|[Tt]opics|[Aa]mong the topics|[Tt]he (?:sides|parties|ministers|two|interlocutors"
    r"|diplomats|leaders|presidents|heads|foreign|conversation|discussions?)|Both"
    r"|During the (?:meeting|talks|conversation)|In the course of|Views|The (?:meeting|talks|conversation))\b"
)
_STOPS = re.compile(
    r"[.;]?\s*$|, (?:according to|reported|said|while|where)\b.*$"
    r"|, (?:the )?[\w' -]{0,60}\b(?:press|ministry|service|office|agency)\b[\w' ]{0,60}"
    r"\b(?:said|reported|reports)\b.*$",
    re.DOTALL | re.IGNORECASE,
)
_GOING = re.compile(r"\b(?:in|to|at) (?:the )?(?:capital,? |city of )?$")
_LONGEST_TOPIC = 300
_YEAR, _DAY = 4, 10
_NEAR = 30


@dataclass(frozen=True, slots=True)
class Talk:
    """Two people who met, and the sentence that says so."""

    people: tuple[FoundPerson, FoundPerson]
    start: int
    end: int
    verb: tuple[int, int]
    talk_end: int
    sentence: Sentence
    modality: Modality
    is_over: bool = False
    """Told as what somebody spoke after."""


def circumstances(page: Page, met: Talk, occasions: Occasions) -> Iterator[tuple[str, str, int, int]]:
    """Day, city and topic with the words that tell them; where the sentence tells none, those of the session."""
    sentence = met.sentence
    sidelines = _SIDELINES.search(page.plain, sentence.start, sentence.end)
    session = _beside(page, sentence, sidelines, occasions) if sidelines else _account(page, met, occasions)
    told = sidelines.span() if sidelines else met.verb
    date, city = _date(page, met), _city(page, met)
    if city is not None:
        yield "city", city.city, city.start, city.end
    day = date.value if date is not None else None
    if date is not None:
        yield "date", date.value, date.start, date.end
    elif session is not None and session.date is not None and not _STAY.search(page.plain, sentence.start, met.verb[0]):
        eve = _EVE.search(page.plain, sentence.start, sentence.end)
        day = session.date if eve is None else _day_before(session.date)
        if day is not None:
            yield "date", day, *(eve.span() if eve else told)
    if city is None and session is not None and session.city is not None and (sidelines or day in {None, session.date}):
        yield "city", session.city, *told
    elif city is None and session is None and sidelines is None:
        yield from _city_before(page, sentence)
    yield from _topic(page, met)


def _account(page: Page, met: Talk, occasions: Occasions) -> FoundSession | None:
    """The session that the account is at, if they are told to meet about then and there."""
    sentence = met.sentence
    session = occasions.told_before(sentence.start)
    if session is None:
        return None
    if met.modality == "reported":
        return session if occasions.has_begun(session) else None
    cities = {place.city for place in page.within(page.places, sentence.start, sentence.end)}
    is_then = _THEN.search(page.plain, sentence.start, sentence.end)
    return session if is_then or session.city in cities else None


def _day_before(date: str) -> str | None:
    """The day before a date that is a day."""
    return (dt.date.fromisoformat(date) - dt.timedelta(days=1)).isoformat() if len(date) == _DAY else None


def _date(page: Page, met: Talk) -> Date | None:
    """The day told nearest to the word for their talk."""
    sentence = met.sentence
    found = [
        date
        for date in page.within(page.dates, sentence.start, sentence.end)
        if len(date.value) > _YEAR
        and not _NO_DAY.search(page.plain, date.start, date.end)
        and (met.is_over or not _SAID.search(page.plain[max(0, date.start - _NEAR) : date.start]))
    ]
    return min(found, key=lambda date: _away(date, met), default=None)


def _city(page: Page, met: Talk) -> Place | None:
    """The city told nearest to the word for their talk."""
    sentence = met.sentence
    found = [
        place
        for place in page.within(page.places, sentence.start, sentence.end)
        if _IN.search(page.plain[sentence.start : place.start])
    ]
    return min(found, key=lambda place: _away(place, met), default=None)


def _away(told: Date | Place, met: Talk) -> int:
    """How far some words stand from the word for the talk: those behind it are likelier its own."""
    start, end = met.verb
    return max(0, told.start - met.talk_end) if told.start >= end else (start - told.end) * 4


def _city_before(page: Page, sentence: Sentence) -> Iterator[tuple[str, str, int, int]]:
    """The one city that the sentence before says they go to or are in."""
    at = bisect_left(page.sentences, sentence.start, key=lambda one: one.start) - 1
    before = page.sentences[at] if at >= 0 else sentence
    near = page.plain[before.start : before.end]
    told = [
        place
        for place in page.within(page.places, before.start, before.end)
        if _GOING.search(near, 0, place.start - before.start)
    ]
    if len({place.city for place in told}) == 1:
        yield "city", told[0].city, told[0].start, told[0].end


def _beside(page: Page, sentence: Sentence, sidelines: re.Match[str], occasions: Occasions) -> FoundSession | None:
    """The session on whose sidelines they met: the one named there, or the one the account is at."""
    end = sidelines.end()
    organs = [organ for organ in page.organs if sidelines.start() <= organ.start < end]
    if organs:
        return occasions.session_of(sidelines.start(), max(end, organs[-1].end))
    of = sidelines.group("of") or ""
    if _OTHER_OCCASION.search(of):
        return None
    if any(word[0].isupper() for word in of.split()) and not page.within(page.places, *sidelines.span("of")):
        return None if not page.within(page.states, *sidelines.span("of")) else occasions.told_before(sentence.start)
    return occasions.session_of(sidelines.start(), end) or occasions.told_before(sentence.start)


def _topic(page: Page, met: Talk) -> Iterator[tuple[str, str, int, int]]:
    """What they spoke of, in the words of the same sentence or of the next one."""
    stretches = [(met.talk_end, met.sentence.end)]
    at = bisect_left(page.sentences, met.sentence.end, key=lambda one: one.start)
    following = page.sentences[at] if at < len(page.sentences) else None
    if following is not None and _NEXT.match(page.plain, following.start):
        stretches.append((following.start, following.end))
    for start, end in stretches:
        words = _TOPIC.search(page.plain, start, end)
        if words is None:
            continue
        rest = page.plain[words.end() : min(end, words.end() + _LONGEST_TOPIC + 1)]
        stop = _STOPS.search(rest)
        last = words.end() + (stop.start() if stop else len(rest))
        if 0 < last - words.end() <= _LONGEST_TOPIC:
            text = _MORE.sub(" and ", page.plain[words.end() : last])
            yield "topic", " ".join(text.split()), words.end(), last
            return
