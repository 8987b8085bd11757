"""Encounters: two named people who meet apart from a session, and visits of one."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from db.records import Claim
from importers.extract.english.people.attendees import Attendee, listed_after, modality_of, standing_before
from importers.extract.english.people.circumstances import Talk, circumstances
from importers.extract.english.people.naming.references import Cast, cast_of
from importers.extract.english.people.occasions import occasions_of
from importers.extract.english.people.visits import Visit, find_visits

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from importers.extract.text.mentions import FoundPerson, FoundSession, Sentence
    from importers.extract.text.page import Page

_OVER = re.compile(r"\b(?:after|following|during)\s(?:an?\s|the\s|his\s|her\s|their\s)?$", re.IGNORECASE)
_TALKS = (
    r"(?:bilateral |working |brief |separate |short |one-on-one |face-to-face )*"
    r"(?:meeting|meetings|talks|discussions|negotiations|conversation)"
)
_MET = re.compile(
    r"\b(?:(?:met|meets|will meet|to meet|is meeting)(?: separately| today| briefly)?(?! by\b)|received)"
    r"(?! in\b| on the| with\b)"
)
_TALKED = re.compile(r"\b(?:met|meets?|meetings?|talks?|talked|conversations?|discussions?|negotiations|conversed)\b")
_WITH = re.compile(r"(?P<between>[^.;:()\"\n]{0,60}?)\bwith (?!a view|the (?:aim|participation))")
_STRANGE = re.compile(r"\b(?:of|to|and|that|which|who|was|were|is|are|will|phone|telephone|video)\b")
"""Between a word of talking and "with" it makes somebody else's meeting, or none face to face."""
_AND = re.compile(r"\b(?:and|as well as)\b|&")
_AND_WITH = re.compile(r",? (?:and|as well as) with ")
_NOT_MET = re.compile(
    r"\b(?:no|not|never|without|instead of|refus\w+|cancel\w+|declin\w+|den(?:y|ied)|phone|telephone|asked for)\b"
    r"(?:\s[\w-]+){0,4}\s?$"
)
_HINTS = frozenset({
    "met", "meet", "meets", "meeting", "meetings", "talk", "talks", "talked", "conversation", "conversations",
    "discussion", "discussions", "negotiations", "conversed", "received",
})  # fmt: skip
"""Every wording below holds one of these, so that most sentences are passed over at once."""
_BETWEEN = re.compile(rf"\b(?:[Aa] |[Tt]he )?{_TALKS} (?:between|of) ")
_TOGETHER = re.compile(
    rf"\b(?:met|(?:held|had|will hold|are to hold) (?:an? |the |their )?(?:[a-z]+ ){{0,2}}?{_TALKS}|(?:will|to) meet)\b"
    r"(?! with(?! four eyes)| by)"
)
_THE_TWO = re.compile(
    r"(?:The two(?: \w+)?|They|Both(?: \w+)?|The (?:presidents|ministers|leaders)) (?:also |then |later )?"
)
_LONGEST_QUOTE = 250
_PAIR = 2
_NEAR, _FAR = 30, 60


def find_encounters(page: Page, sessions: Sequence[FoundSession], people: Sequence[FoundPerson]) -> list[Claim]:
    """Every meeting of two named people and every visit, with day, city and topic where the text tells them."""
    claims: list[Claim] = []
    seen: dict[tuple[frozenset[str], str | None], str] = {}
    if not people:
        return claims
    occasions = occasions_of(page, tuple(sessions))
    cast = cast_of(page, tuple(people))
    for met in _meetings(cast) if len(people) >= _PAIR else ():
        details = list(circumstances(page, met, occasions))
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


def _meetings(cast: Cast) -> Iterator[Talk]:
    """Pairs of people by each way of telling it."""
    page = cast.page
    for sentence in page.sentences_with(_HINTS):
        if sentence.is_headline or not _may_tell(cast, sentence):
            continue
        for verb in _MET.finditer(page.plain, sentence.start, sentence.end):
            left = [one for one in standing_before(cast, sentence, verb.start()) if one.person]
            right = [one for one in listed_after(cast, sentence, verb.end()) if one.person]
            if len(left) == 1:
                for other in right:
                    yield from _met(page, sentence, left[0], other, verb)
        yield from _with(cast, sentence)
        for verb in _BETWEEN.finditer(page.plain, sentence.start, sentence.end):
            both = [one for one in listed_after(cast, sentence, verb.end()) if one.person]
            if len(both) == _PAIR:
                yield from _met(page, sentence, both[0], both[1], verb)
        yield from _together(cast, sentence)


def _may_tell(cast: Cast, sentence: Sentence) -> bool:
    """Whether the sentence names anybody, leads to a list, or speaks of two who are named before."""
    plain = cast.page.plain
    return (
        bool(cast.page.within(cast.appearances, sentence.start, sentence.end))
        or plain.endswith(":", sentence.start, sentence.end)
        or _THE_TWO.match(plain, sentence.start, sentence.end) is not None
    )


def _with(cast: Cast, sentence: Sentence) -> Iterator[Talk]:
    """As in "A had a meeting on Tuesday with B and with C", "In his talks with B, A said"."""
    page = cast.page
    for verb in _TALKED.finditer(page.plain, sentence.start, sentence.end):
        linked = _WITH.match(page.plain, verb.end(), sentence.end)
        between = linked.span("between") if linked else (0, 0)
        if linked is None or _STRANGE.search(page.plain, *between) or page.within(cast.appearances, *between):
            continue
        if _NOT_MET.search(page.plain, max(sentence.start, verb.start() - _FAR), verb.start()):
            continue
        right = [one for one in listed_after(cast, sentence, linked.end()) if one.person]
        more = _AND_WITH.match(page.plain, right[-1].end) if right else None
        if more is not None:
            right += [one for one in listed_after(cast, sentence, more.end()) if one.person]
        left = _subject(cast, sentence, verb.start(), right) if 0 < len(right) <= _PAIR else None
        if left is None and len(right) == _PAIR and not _AND.search(page.plain, right[0].end, right[1].start):
            left = right.pop()
        if left is not None:
            for other in right:
                yield from _met(page, sentence, left, other, verb)


def _subject(cast: Cast, sentence: Sentence, offset: int, partners: Sequence[Attendee]) -> Attendee | None:
    """Who is told to have talked with them: whoever does it, or the only other one of the sentence."""
    doing = [one for one in standing_before(cast, sentence, offset) if one.person]
    if doing:
        return doing[0] if len(doing) == 1 else None
    met = {one.person.subject for one in partners if one.person}
    others = {
        place.person.subject: place
        for place in cast.page.within(cast.appearances, sentence.start, sentence.end)
        if place.person.subject not in met
    }
    place = next(iter(others.values()), None)
    if place is None or len(others) > 1:
        return None
    return Attendee(place.start, place.end, place.person, place.person.country)


def _together(cast: Cast, sentence: Sentence) -> Iterator[Talk]:
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


def _met(page: Page, sentence: Sentence, left: Attendee, right: Attendee, verb: re.Match[str]) -> Iterator[Talk]:
    if left.person is None or right.person is None or left.person is right.person:
        return
    start, end = min(left.start, verb.start()), max(right.end, verb.end())
    if end - start > _LONGEST_QUOTE:
        start, end = verb.start(), max(right.end, verb.end())
    is_over = _OVER.search(page.plain, max(sentence.start, verb.start() - _NEAR), verb.start())
    modality = "reported" if is_over else modality_of(page, sentence, verb)
    behind = max(verb.end(), left.end, right.end)
    yield Talk((left.person, right.person), start, end, verb.span(), behind, sentence, modality, is_over is not None)
