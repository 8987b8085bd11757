"""Encounters: two named people who meet apart from a session, and visits of one."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from db.records import Claim
from importers.extract.english.people.attendees import Attendee, listed_after, modality_of, standing_before
from importers.extract.english.people.naming.references import Cast, cast_of
from importers.extract.english.people.occasions import Occasions
from importers.extract.english.people.visits import Visit, find_visits

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from db.records import Modality
    from importers.extract.text.mentions import FoundPerson, FoundSession, Sentence
    from importers.extract.text.page import Page

_TALKS = (
    r"(?:bilateral |working |brief |separate |short |one-on-one |face-to-face )*"
    r"(?:meeting|meetings|talks|discussions|negotiations|conversation)"
)
_MET = re.compile(
    r"\b(?:(?:met|meets|will meet|to meet|is meeting)(?: separately| today| briefly)?(?: with)?|meeting with"
    rf"|(?:held|holds|hold|had|has|have|having|holding|conducted) (?:an? |the |his |her )?{_TALKS} with"
    r"|(?:said|noted|stated|told (?:reporters|journalists|the press)) (?:after|following|at|during) "
    r"(?:the |his |her )?(?:talks|meeting|negotiations) with"
    rf"|received|(?:held|had) {_TALKS} in [A-Z]\w+ with)"
    r"(?! in\b| on the)"
)
_HINTS = frozenset(
    ["met", "meet", "meets", "meeting", "meetings", "talks", "conversation", "discussions", "negotiations", "received"]
)
"""Every wording below holds one of these, so that most sentences are passed over at once."""
_BETWEEN = re.compile(rf"\b(?:[Aa] |[Tt]he )?{_TALKS} (?:between|of) ")
_TOGETHER = re.compile(
    rf"\b(?:met|(?:held|had|will hold|are to hold) (?:an? |the |their )?(?:[a-z]+ ){{0,2}}?{_TALKS}|(?:will|to) meet)\b"
    r"(?! with(?! four eyes)| by)"
)
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
_GOING = re.compile(r"\b(?:in|to|at) (?:the )?(?:capital,? |city of )?$")
_SAID = re.compile(r"\b(?:said|reported|announced|told [a-z]+) (?:on )?$")
_OVER = re.compile(r"\b(?:after|following|during)\s(?:an?\s|the\s|his\s|her\s|their\s)?$", re.IGNORECASE)
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
_THE_TWO = re.compile(
    r"(?:The two(?: \w+)?|They|Both(?: \w+)?|The (?:presidents|ministers|leaders)) (?:also |then |later )?"
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
_LONGEST_QUOTE = 250
_LONGEST_TOPIC = 300
_PAIR = 2
_NEAR = 30


@dataclass(frozen=True, slots=True)
class _Met:
    """Two people who met, and the sentence that says so."""

    people: tuple[FoundPerson, FoundPerson]
    start: int
    end: int
    verb_end: int
    sentence: Sentence
    modality: Modality


def find_encounters(page: Page, sessions: Sequence[FoundSession], people: Sequence[FoundPerson]) -> list[Claim]:
    """Every meeting of two named people and every visit, with day, city and topic where the text tells them."""
    claims: list[Claim] = []
    seen: dict[tuple[frozenset[str], str | None], str] = {}
    occasions = Occasions(page, tuple(sessions))
    if not people:
        return claims
    cast = cast_of(page, tuple(people))
    for met in _meetings(cast) if len(people) >= _PAIR else ():
        details = list(_details(page, met, occasions))
        date = next((str(value) for field, value, *_ in details if field == "date"), None)
        key = (frozenset(person.subject for person in met.people), date)
        if key in seen or (key[0], None) in seen:
            continue
        subject = seen[key] = f"encounter:{len(seen) + 1}"
        pair = [person.subject for person in met.people]
        claims.append(Claim(subject, "people", pair, met.start, met.end, met.modality))
        claims += [Claim(subject, field, value, start, end, met.modality) for field, value, start, end in details]
    for visit in find_visits(cast, occasions):
        visit_key = (frozenset(person.subject for person in visit.people), visit.date.value)
        if visit_key not in seen:
            seen[visit_key] = f"encounter:{len(seen) + 1}"
            claims += _visit(page, seen[visit_key], visit)
    return claims


def _visit(page: Page, subject: str, visit: Visit) -> Iterator[Claim]:
    """The claims of one visit."""
    people = [person.subject for person in visit.people]
    yield Claim(subject, "people", people, visit.start, visit.end, visit.modality)
    yield Claim(subject, "date", visit.date.value, visit.date.start, visit.date.end, visit.modality)
    yield Claim(subject, "city", visit.city.city, visit.city.start, visit.city.end, visit.modality)
    if visit.topic is not None:
        topic = " ".join(page.text[slice(*visit.topic)].split())
        yield Claim(subject, "topic", topic, *visit.topic, visit.modality)


def _meetings(cast: Cast) -> Iterator[_Met]:
    """Pairs of people by each way of telling it."""
    page = cast.page
    for sentence in page.sentences_with(_HINTS):
        if sentence.is_headline:
            continue
        for verb in _MET.finditer(page.plain, sentence.start, sentence.end):
            left = [one for one in standing_before(cast, sentence, verb.start()) if one.person]
            right = [one for one in listed_after(cast, sentence, verb.end()) if one.person]
            if len(left) == 1:
                for other in right:
                    yield from _met(page, sentence, left[0], other, verb)
        for verb in _BETWEEN.finditer(page.plain, sentence.start, sentence.end):
            both = [one for one in listed_after(cast, sentence, verb.end()) if one.person]
            if len(both) == _PAIR:
                yield from _met(page, sentence, both[0], both[1], verb)
        yield from _together(cast, sentence)


def _together(cast: Cast, sentence: Sentence) -> Iterator[_Met]:
    """As in "A and B met", and "The two met" of those told of before."""
    page = cast.page
    for verb in _TOGETHER.finditer(page.plain, sentence.start, sentence.end):
        both = [one for one in standing_before(cast, sentence, verb.start()) if one.person]
        if len(both) == _PAIR:
            yield from _met(page, sentence, both[1], both[0], verb)
        elif not both and _THE_TWO.fullmatch(page.plain, sentence.start, verb.start()):
            pair = _told_last(cast, sentence)
            if pair is not None:
                yield from _met(page, sentence, *pair, verb)


def _told_last(cast: Cast, sentence: Sentence) -> tuple[Attendee, Attendee] | None:
    """The two people that the sentence before is about, if they are two."""
    page = cast.page
    at = bisect_left(page.sentences, sentence.start, key=lambda one: one.start) - 1
    if at < 0:
        return None
    before = page.sentences[at]
    named = {place.person.subject: place for place in page.within(cast.appearances, before.start, before.end)}
    if len(named) != _PAIR:
        return None
    left, right = (
        Attendee(sentence.start, sentence.start, place.person, place.person.country) for place in named.values()
    )
    return left, right


def _met(page: Page, sentence: Sentence, left: Attendee, right: Attendee, verb: re.Match[str]) -> Iterator[_Met]:
    if left.person is None or right.person is None or left.person is right.person:
        return
    start, end = min(left.start, verb.start()), max(right.end, verb.end())
    if end - start > _LONGEST_QUOTE:
        start, end = verb.start(), max(right.end, verb.end())
    is_over = _OVER.search(page.plain, max(sentence.start, verb.start() - _NEAR), verb.start())
    modality = "reported" if is_over else modality_of(page, sentence, verb)
    yield _Met((left.person, right.person), start, end, max(verb.end(), left.end, right.end), sentence, modality)


def _details(page: Page, met: _Met, occasions: Occasions) -> Iterator[tuple[str, str, int, int]]:
    """Day, city and topic with the words that tell them; on the sidelines of a session they are the session's."""
    sentence = met.sentence
    sidelines = _SIDELINES.search(page.plain, sentence.start, sentence.end)
    session = None
    if sidelines is not None:
        session = _beside(page, sentence, sidelines, occasions)
    dates = [
        date
        for date in page.within(page.dates, sentence.start, sentence.end)
        if not _NO_DAY.search(page.plain, date.start, date.end)
        and not _SAID.search(page.plain[max(0, date.start - _NEAR) : date.start])
    ]
    if dates:
        yield "date", dates[0].value, dates[0].start, dates[0].end
    elif session is not None and session.date is not None and sidelines is not None:
        yield "date", session.date, sidelines.start(), sidelines.end()
    places = [
        place
        for place in page.within(page.places, sentence.start, sentence.end)
        if _IN.search(page.plain[sentence.start : place.start])
    ]
    if places:
        yield "city", places[0].city, places[0].start, places[0].end
    elif session is not None and session.city is not None and sidelines is not None:
        yield "city", session.city, sidelines.start(), sidelines.end()
    elif sidelines is None:
        yield from _city_before(page, sentence)
    yield from _topic(page, met)


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


def _topic(page: Page, met: _Met) -> Iterator[tuple[str, str, int, int]]:
    """What they spoke of, in the words of the same sentence or of the next one."""
    stretches = [(met.verb_end, met.sentence.end)]
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
