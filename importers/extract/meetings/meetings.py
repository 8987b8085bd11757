"""Where the text tells of a body meeting, and what the words around say of that meeting."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from importers.extract.meetings import phrases
from importers.extract.meetings.circumstances import date_near, place_near, state_near, status_near
from importers.extract.text.datelines import after_dateline
from importers.extract.text.numbers import value_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from importers.extract.meetings.circumstances import Status
    from importers.extract.text.mentions import Date, Organ, Place, Sentence, State
    from importers.extract.text.page import Page

_REACH = 100
_MOST, _MOST_IN_SENTENCE = 300, 16
"""A text that tells of more meetings is no report of any; reading on would only cost time."""
_LINKED = re.compile(r"(?:\s\([^()\n]{1,20}\))?,?\s(?:and\s|as\swell\sas\s)?(?:of\s)?(?:the\s)?$")
_BREAK = re.compile(r"(?:,?\s(?:and|while|whereas|with|alongside|as well as|but)\s|[,;]\s|\s-\s)")
_WORD = re.compile(r"[\w\"'.+-]+\s")
_LONGEST_LEAD = 6
_FEW = 3
_FIRST_SINCE = re.compile(
    r"\s(?:since|this\s|in\s(?:\d|history|the\shistory|\w+\s(?:years|months))|after|ever|under|with|of\sthis|for|as)\b"
)
_WAS_FIRST = re.compile(r"\b(?:was|is|for|be|his|her|their)\s(?:the\s)?$")
_NO_PLACE_IN_SERIES = re.compile(
    r"\s(?:anniversary|time|year|day|place|century|round|part|half|week|birthday|deputy)\b"
)


@dataclass(frozen=True, slots=True)
class Span:
    """Words of the text and what they stand for."""

    start: int
    end: int
    value: int | str


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """One mention of a meeting, with what its own clause says of it."""

    start: int
    end: int
    noun: str
    organ: Organ | None
    """None where the text only says "the session"."""
    sentence: Sentence
    ordinal: Span | None = None
    relation: Span | None = None
    """`previous` or `next`, by the word that says so."""
    date: Date | None = None
    place: Place | None = None
    state: State | None = None
    status: Status | None = None


class _Phrase(NamedTuple):
    """The words that make a mention."""

    start: int
    end: int
    noun: str
    head: int
    """Where the adjectives before end: at the noun, or at the body's name."""


def find_meetings(page: Page) -> list[Meeting]:
    """Every mention of a meeting, in order of the text."""
    found: list[Meeting] = []
    for sentence in page.sentences:
        if len(found) > _MOST:
            break
        bare = _in_sentence(page, sentence)
        full = [
            _with_circumstances(page, meeting, first, last)
            for meeting, (first, last) in zip(
                bare, _regions(page.plain, bare, sentence, after_dateline(page, sentence)), strict=True
            )
        ]
        found.extend(_shared(page.plain, full))
    return found


def _in_sentence(page: Page, sentence: Sentence) -> list[Meeting]:
    """The sentence's meetings without their circumstances."""
    organs = page.within(page.organs, sentence.start, sentence.end)[:_MOST_IN_SENTENCE]
    found: list[Meeting] = []
    for organ in organs:
        meeting = _of_organ(page.plain, organ, sentence, found[-1] if found else None)
        if meeting is not None and not (found and meeting.start < found[-1].end):
            found.append(meeting)
    taken = sorted([*((organ.start, organ.end) for organ in organs), *((one.start, one.end) for one in found)])
    for match in islice(phrases.reference().finditer(page.plain, sentence.start, sentence.end), _MOST_IN_SENTENCE):
        if not any(start < match.end() and match.start() < end for start, end in taken):
            phrase = _Phrase(match.start(), match.end(), match["noun"], match.start("noun"))
            found.append(_meeting(page.plain, None, sentence, phrase))
    return sorted(found, key=lambda meeting: meeting.start)


def _of_organ(plain: str, organ: Organ, sentence: Sentence, last: Meeting | None) -> Meeting | None:
    """The meeting that the body's name is part of, if the words around make it one."""
    before = phrases.noun_before().search(plain, max(sentence.start, organ.start - _REACH), organ.start)
    if before:
        start = before.start("noun")
        return _meeting(plain, organ, sentence, _Phrase(start, organ.end, before["noun"], start))
    after = phrases.noun_after().match(plain, organ.end, sentence.end)
    if after:
        return _meeting(plain, organ, sentence, _Phrase(organ.start, after.end(), after["noun"], organ.start))
    inside = phrases.noun_inside().search(plain, organ.start, organ.end)
    if inside or organ.is_summit:
        noun = inside.group() if inside else "summit"
        return _meeting(plain, organ, sentence, _Phrase(organ.start, organ.end, noun, organ.start))
    if phrases.verb_after().match(plain, organ.end, sentence.end):
        return _meeting(plain, organ, sentence, _Phrase(organ.start, organ.end, "meeting", organ.start))
    if last is not None and last.organ is not None and _is_linked(plain, last.end, organ.start):
        return _meeting(plain, organ, sentence, _Phrase(organ.start, organ.end, last.noun, organ.start))
    return None


def _is_linked(plain: str, end: int, start: int) -> bool:
    """Whether two names share what is said of the first: "meetings of the ministers and of the heads of state"."""
    return 0 <= start - end <= _REACH // 2 and _LINKED.match(plain[end:start]) is not None


def _meeting(plain: str, organ: Organ | None, sentence: Sentence, phrase: _Phrase) -> Meeting:
    """A meeting with the words that count it or set it before or after another."""
    first = min(_lead(plain, sentence.start, phrase.head), phrase.start)
    relation = None
    for name in ("previous", "next"):
        said = phrases.relations(name).search(plain, first, phrase.end)
        relation = Span(said.start(), said.end(), name) if said else relation
    return Meeting(
        start=first,
        end=phrase.end,
        noun=phrase.noun.lower(),
        organ=organ,
        sentence=sentence,
        ordinal=_place_in_series(plain, first, phrase.end),
        relation=relation,
    )


def _place_in_series(plain: str, start: int, end: int) -> Span | None:
    """The meeting's number, where an ordinal among its words is one."""
    found = phrases.place_in_series().finditer(plain, start, end)
    place = next((one for one in found if not _NO_PLACE_IN_SERIES.match(plain, one.end())), None)
    number = value_of(place.group()) if place else None
    if not place or not number or (number <= _FEW and _is_no_place(plain, place.start(), end)):
        return None
    return Span(place.start(), place.end(), number)


def _is_no_place(plain: str, start: int, end: int) -> bool:
    """Whether "first" counts something else: the first since, the first for somebody."""
    return _FIRST_SINCE.match(plain, end) is not None or _WAS_FIRST.search(plain, max(0, start - 12), start) is not None


def _lead(plain: str, opens: int, head: int) -> int:
    """Where the adjectives before the noun or name begin."""
    first = head
    for count, word in enumerate(reversed(list(_WORD.finditer(plain, max(opens, head - _REACH), head)))):
        if word.end() != first or count >= _LONGEST_LEAD or word.group().strip().lower() in phrases.closes_lead():
            break
        first = word.start()
    return first


def _regions(plain: str, meetings: list[Meeting], sentence: Sentence, after_dateline: int) -> Iterator[tuple[int, int]]:
    """For each meeting of a sentence the stretch of text that speaks of it."""
    first = after_dateline
    for number, meeting in enumerate(meetings):
        last = sentence.end
        if number + 1 < len(meetings):
            after = meetings[number + 1].start
            stops = [stop.start() for stop in _BREAK.finditer(plain, meeting.end, after)]
            last = max(stops[-1] if stops else after, meeting.end)
        yield first, last
        first = last


def _with_circumstances(page: Page, meeting: Meeting, first: int, last: int) -> Meeting:
    """The meeting with the day, place and verb that its stretch of text gives it."""
    start, end = meeting.start, meeting.end
    place = place_near(page, first, last, start, end)
    return replace(
        meeting,
        date=date_near(page, first, last, start, end),
        place=place,
        state=state_near(page, first, last, start, end, place=place),
        status=status_near(page, first, last, start, end),
    )


def _shared(plain: str, meetings: list[Meeting]) -> list[Meeting]:
    """Meetings told of in one breath have one day and place, where only one of them is given any."""
    found = list(meetings)
    for number in range(1, len(found)):
        left, right = found[number - 1], found[number]
        if left.organ is None or right.organ is None:
            continue
        between = plain[left.end : right.start]
        if _LINKED.match(between):
            found[number - 1] = left = _filled(left, right)
            found[number] = _filled(right, left)
        elif phrases.beside().search(between):
            found[number] = _filled(right, left)
    return found


def _filled(meeting: Meeting, other: Meeting) -> Meeting:
    return replace(
        meeting,
        date=meeting.date or other.date,
        place=meeting.place or other.place,
        state=meeting.state or (None if meeting.place else other.state),
        status=meeting.status or other.status,
    )
