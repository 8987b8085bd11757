"""Where the text tells of a body meeting: a sign of meeting joined to whoever meets, with what is said around."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from importers.extract.english.meetings import phrases
from importers.extract.english.meetings.actors import actors_in, informal_of, is_in_other_format, summit_at
from importers.extract.english.meetings.circumstances import Circumstances, circumstances, heading_of
from importers.extract.english.meetings.in_turn import in_turn
from importers.extract.english.meetings.joining import Joined, joined
from importers.extract.english.meetings.leaders import informal_alike, of_premiers
from importers.extract.english.meetings.series_words import place_in_series, relation_in, times_in_series
from importers.extract.english.meetings.signs import cues_of, within
from importers.extract.english.meetings.venues import label_of
from importers.extract.english.text.catalogue import named_with, organisation_of
from importers.extract.english.text.datelines import after_dateline
from importers.extract.meetings.days import span
from importers.extract.meetings.meeting import Meeting
from importers.extract.meetings.occasion import same_day
from importers.extract.meetings.series import informal, of_leaders

if TYPE_CHECKING:
    from collections.abc import Iterator

    from importers.extract.text.mentions import Date, Place, Sentence
    from importers.extract.text.page import Page

_MOST, _MOST_IN_SENTENCE = 300, 16
"""A text that tells of more meetings is no report of any; reading on would only cost time."""
_AND_ALSO = re.compile(r",?\s(?:and|as\swell\sas)\s(?:of\s)?(?:the\s)?$")
_EVE_OF = re.compile(r"\b(?:eve|ahead|run-up|advance)\s(?:of|to)\s(?:the\s)?$")
_AHEAD_OF = re.compile(
    r"\b(?:before|(?:on|at)\sthe\seve\sof|ahead\sof|prior\sto|in\sadvance\sof)\s(?:the|its|their)\s(?:[\w-]+\s){0,3}$",
    re.IGNORECASE,
)
"""What is told before these words is of what comes ahead of the meeting, not of the meeting."""
_EVE_AFTER, _ON_A_DAY = re.compile(r"'s\s(?:very\s)?eve\b"), re.compile(r",\son\s[A-Z\d]")
_REGULAR = re.compile(r"\b(?:regular|ordinary)\b")
_AGENDA_OF = re.compile(
    r"\b(?i:agendas?|drafts?|documents|materials|issues|preparations?)\s(?:of|for)\s(?:the\s|a\s)?(?:[\w-]+\s){0,3}$"
)
_BY = re.compile(r"\bby\s(?:the\s)?$")
_FORMER = re.compile(
    r"\b(?:[Oo]riginally|[Ii]nitially|[Aa]t\sfirst|(?:was|were)\s(?:originally\s)?to\shave\s|previously\s(?:planned|scheduled)"
    r"|[Ff]irst\splanned|(?:was|were)\sto\s(?:be|take|meet|gather)\b[^.;]{0,50},\sbut\b)"
)
_RESPECTIVELY = re.compile(r"\brespectively\b")
_AND_THEN = re.compile(r"\band,?\s(?:after\s(?:it|that)|then|afterwards|right\safter)\b")
_AND_ANOTHER = re.compile(r",?\s(?:and|as\swell\sas|plus)\s(?:of\s|in\s|at\s)?(?:an?\s|the\s)?(?:[a-z]+\s){0,2}")
_DRAFT_OF = re.compile(r"\b[Dd]raft\s[^.;]{0,70}\b(?:of|for)\s(?:the\s)?$")
_OF_KIND = re.compile(r"\sof\s(?:the|this|that)\s(?P<kind>Council|Committee)\b(?!\sof\b)")
_AFTER_IT = re.compile(r"(?:Right|Immediately|Directly|Straight|Shortly)\s(?:after|before)\s(?:it|that|this)\b")
_ARTICLE = re.compile(r"(?:The\s)?")
_THAT = re.compile(r"\bthat\s(?P<kind>Council|Committee)\b")
_INFORMAL = re.compile(r"\b[Ii]nformal\s")
_ENTRY, _RECENT, _FRAGMENT = 200, 30, 60
_THIS_SEASON = 90
_LONGEST = 2_000
"""Of a sentence longer than this only the beginning is read."""


def find_meetings(page: Page) -> list[Meeting]:
    """Every mention of a meeting, in order of the text."""
    found: list[Meeting] = []
    entries: set[int] = set()
    opening: Circumstances | None = None
    headed: tuple[int, Circumstances] | None = None
    for sentence in page.sentences:
        if len(found) > _MOST:
            break
        last_place = next((meeting.place for meeting in reversed(found) if meeting.place), None)
        own = _in_sentence(page, sentence, last_place) or (_by_turn(page, sentence) if found else [])
        if opening is not None and _is_entry(page.plain, sentence):
            entries.update(range(len(found), len(found) + len(own)))
            own = [_completed(meeting, opening) for meeting in own]
        elif page.plain[sentence.end - 1] == ":":
            opening = circumstances(page, (after_dateline(page, sentence), sentence.end), sentence.end, sentence.end)
        else:
            opening = None
        if headed is not None and headed[0] == sentence.paragraph:
            label = label_of(page, sentence.start, sentence.end)
            own = [_completed(meeting, headed[1]._replace(place=headed[1].place or label)) for meeting in own]
        if own and found and own[0].date is None and _AFTER_IT.match(page.plain, sentence.start, sentence.end):
            own[0] = replace(own[0], date=found[-1].date, date_words=found[-1].date_words)
        heading = heading_of(page, sentence)
        if heading is not None:
            headed = (sentence.paragraph, heading)
        found.extend(own)
    told = [_without_range(meeting, found) if number in entries else meeting for number, meeting in enumerate(found)]
    return of_premiers(page, informal_alike(page, told))


def _without_range(entry: Meeting, meetings: list[Meeting]) -> Meeting:
    """The entry without the days that its list covers, where another mention tells its own day."""
    days = entry.date
    if days is None or days.end_value is None:
        return entry
    is_told = any(
        one.body == entry.body and one.date is not None and one.date is not days and same_day(days, one.date)
        for one in meetings
    )
    return replace(entry, date=None, date_words=None) if is_told else entry


def _is_entry(plain: str, sentence: Sentence) -> bool:
    """Whether the line is an entry of a list rather than a sentence."""
    return sentence.is_bullet or (sentence.end - sentence.start < _ENTRY and plain[sentence.end - 1] != ".")


def _completed(meeting: Meeting, opening: Circumstances) -> Meeting:
    """The entry's meeting, with what the line that opens the list says of all of them."""
    return replace(
        meeting,
        date=meeting.date or opening.date,
        date_words=meeting.date_words if meeting.date else opening.date_words,
        place=meeting.place or opening.place,
        status=meeting.status or opening.status,
        is_weak=meeting.is_weak and not (meeting.body and (meeting.date or opening.date)),
    )


def _in_sentence(page: Page, sentence: Sentence, last_place: Place | None) -> list[Meeting]:
    """The sentence's meetings with day, place and standing."""
    last = min(sentence.end, sentence.start + _LONGEST)
    actors = actors_in(page, sentence.start, last)
    bare = joined(page, actors, sentence.start, last)[:_MOST_IN_SENTENCE]
    if any(one.name is None for one in bare) and is_in_other_format(page.plain, sentence.start, last):
        bare = [one for one in bare if one.name]
    if not bare:
        return []
    first = after_dateline(page, sentence)
    regions = _without_prepared(page.plain, bare, list(_regions(page.plain, bare, first, last)))
    full = [_meeting(page, sentence, one, region, last_place) for one, region in zip(bare, regions, strict=True)]
    told = zip(_each_its_day(page, sentence, _shared(page.plain, full, bare)), bare, strict=True)
    kept = [meeting for meeting, one in told if _tells(page, meeting, is_apart=one.region is not None)]
    stops = {region[1] for region in regions}
    return [
        same for meeting in kept for same in in_turn(page, meeting, min(stop for stop in stops if stop >= meeting.end))
    ]


def _by_turn(page: Page, sentence: Sentence) -> list[Meeting]:
    """A meeting of those told of before that only its turn tells of: "Osh came next, in May 2019"."""
    turn = phrases.turns().search(page.plain, sentence.start, sentence.end)
    if turn is None:
        return []
    told = circumstances(page, (sentence.start, sentence.end), *turn.span())
    if told.date is None or told.place is None or not _is_fine(told.date):
        return []
    return [
        Meeting(
            start=turn.start(),
            end=turn.end(),
            sentence=sentence,
            date=told.date,
            date_words=told.date_words,
            place=told.place,
            place_words=told.place_words,
            state=told.state,
            status=told.status,
        )
    ]


def _tells(page: Page, meeting: Meeting, *, is_apart: bool) -> bool:
    """Whether a body's name without a word of meeting has a city, or a day that is not only that of an old paper."""
    is_placed = meeting.place is not None or is_apart or (meeting.date is not None and meeting.relation is not None)
    is_entry = meeting.body is not None and meeting.sentence.end - meeting.sentence.start < _FRAGMENT
    if meeting.is_weak and meeting.body is not None and meeting.name is None:
        return meeting.place is not None and meeting.date is not None and _is_fine(meeting.date)
    if not meeting.is_weak or is_placed or is_entry:
        return True
    days = span(meeting.date.value) if meeting.date else None
    if days is None:
        return False
    return page.published is None or min(abs((day - page.published).days) for day in days) <= _THIS_SEASON


def _is_fine(date: Date) -> bool:
    return len(date.value) > len("2025")


def _meeting(page: Page, sentence: Sentence, one: Joined, region: tuple[int, int], last_place: Place | None) -> Meeting:
    """The mention with the words that count it, set it in its series, and tell its circumstances."""
    lead = phrases.lead(page.plain, sentence.start, one.head)
    first = min(lead, one.start)
    told = circumstances(page, region, one.start, one.end, last_place)
    number = place_in_series(page.plain, first, one.end) if one.noun != "event" else None
    number = number or times_in_series(page.plain, region, first, one.end)
    status = None if _DRAFT_OF.search(page.plain, sentence.start, first) else told.status
    is_summit = one.body is None and one.noun == "summit"
    return Meeting(
        start=first,
        end=one.end,
        sentence=sentence,
        body=one.body or _that_council(page, one) or _council_told_of(page, sentence, one),
        name=one.name or ((one.beside.start, one.beside.end) if one.beside else None),
        otherwise=_summit(page, one, first, is_numbered=number is not None)
        if is_summit
        else (one.beside.body if one.beside else None),
        may_be=_may_be(page, one, first, is_numbered=number is not None),
        ordinal=number,
        relation=relation_in(page.plain, first, one.end) or relation_in(page.plain, *one.between),
        date=told.date,
        date_words=told.date_words,
        place=told.place,
        place_words=told.place_words,
        state=told.state,
        status=status,
        is_weak=_is_weak(page, one, first, told),
        is_joint=one.is_joint,
        is_former=_is_former(page, sentence, one, told),
    )


def _that_council(page: Page, one: Joined) -> str | None:
    """The body named last, where the text points back at it: "the draft agenda of the Council. ... of that Council"."""
    told = _THAT.search(page.plain, one.start, one.end + _RECENT)
    if told is None or told.start() > one.end + len(" of "):
        return None
    before = page.within(page.organs, max(0, one.start - _ENTRY), one.start)
    return next((organ.body for organ in reversed(before) if organ.body in named_with(told["kind"])), None)


def _council_told_of(page: Page, sentence: Sentence, one: Joined) -> str | None:
    """The council that the sentence before opens with: "The Council of ... The first session of the Council"."""
    kind = _OF_KIND.match(page.plain, one.end) or _OF_KIND.search(page.plain, one.start, one.end)
    if kind is None or sentence.start == 0:
        return None
    before = page.sentence_at(sentence.start - 1)
    organ = next(iter(page.within(page.organs, before.start, before.end)), None)
    if organ is None or before.paragraph != sentence.paragraph or organ.is_gathering or organ.is_summit:
        return None
    is_told_of = _ARTICLE.fullmatch(page.plain, before.start, organ.start) is not None
    return organ.body if is_told_of and organ.body in named_with(kind["kind"]) else None


def _summit(page: Page, one: Joined, first: int, *, is_numbered: bool) -> str | None:
    """The body that a summit is of, if no session was told of before; the leaders' own one where it is informal."""
    body = summit_at(page, one.start, is_numbered=is_numbered)
    return informal_of(body) if body and _INFORMAL.search(page.plain, first, one.end) else body


def _is_weak(page: Page, one: Joined, first: int, told: Circumstances) -> bool:
    """Whether the mention makes no session by itself, such as "on the eve of the summit"."""
    if one.body is None and told.date is None and _EVE_OF.search(page.plain, max(0, first - _RECENT), one.head):
        return True
    return one.is_weak and (one.is_pronoun or not (told.date and told.place and _is_fine(told.date)))


def _may_be(page: Page, one: Joined, first: int, *, is_numbered: bool) -> frozenset[str] | None:
    """The bodies whose meeting it may be; an informal one is neither regular nor counted."""
    if one.body is not None:
        return one.may_be
    found = of_leaders() if one.noun == "summit" else one.may_be
    if one.noun == "summit" and _INFORMAL.search(page.plain, first, one.end):
        return informal()
    kind = _OF_KIND.match(page.plain, one.end) or _OF_KIND.search(page.plain, first, one.end)
    if kind is not None and found is None:
        found = named_with(kind["kind"])
    if is_numbered or one.noun in {"session", "sitting"} or _REGULAR.search(page.plain, first, one.end):
        return (found or frozenset(organisation_of())) - informal()
    return found


def _is_former(page: Page, sentence: Sentence, one: Joined, told: Circumstances) -> bool:
    """Whether a plan is told of that was given up, and not in one breath with the day it was moved to."""
    said = _FORMER.search(
        page.plain, max(sentence.start, one.start - _FRAGMENT), min(one.end + _FRAGMENT, sentence.end)
    )
    if said is None:
        return False
    is_moved = told.status is not None and told.status.value == "scheduled" and told.date is not None
    return not (is_moved and told.date is not None and told.date.start - said.end() > _FRAGMENT)


def _regions(plain: str, meetings: list[Joined], first: int, last: int) -> Iterator[tuple[int, int]]:
    """For each meeting of a sentence the stretch of text that speaks of it."""
    for number, meeting in enumerate(meetings):
        stop = last
        if meeting.region is not None:
            yield meeting.region
            continue
        if number + 1 < len(meetings):
            after = max(meetings[number + 1].start, meeting.end)
            stop = max(phrases.last_break(plain, meeting.end, after), meeting.end)
        opens = min(first, meeting.start)
        if _AHEAD_OF.search(plain, max(first, meeting.head - _ENTRY // 2), meeting.head):
            opens = meeting.start
            stop = meeting.end if _ON_A_DAY.match(plain, meeting.end) else stop
        if _EVE_AFTER.match(plain, meeting.end):
            opens, stop = meeting.start, meeting.end
        yield opens, stop
        first = stop


def _without_prepared(plain: str, meetings: list[Joined], regions: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The stretches, where one body works on the agenda of another's meeting: day and city are of who works on it."""
    found = list(regions)
    for number in range(1, len(meetings)):
        one = meetings[number]
        stop = regions[number][1]
        is_prepared = _AGENDA_OF.search(plain, meetings[number - 1].end, one.head) is not None
        if is_prepared and not any(within(cues_of(plain), one.end, stop)):
            found[number - 1] = (found[number - 1][0], stop)
            found[number] = (one.start, one.end)
    for number, (before, doer) in enumerate(pairwise(meetings), 1):
        if _BY.search(plain, before.end, max(before.end, doer.start)) is None:
            continue
        prepared = next((n for n in range(number) if _AGENDA_OF.search(plain, regions[n][0], meetings[n].head)), number)
        found[prepared:number] = [(one.start, one.end) for one in meetings[prepared:number]]
        if prepared < number:
            found[number] = (before.end, regions[number][1])
    return found


def _each_its_day(page: Page, sentence: Sentence, meetings: list[Meeting]) -> list[Meeting]:
    """Meetings told of in one breath, with the days in their order: "on 4 and 5 May respectively"."""
    said = _RESPECTIVELY.search(page.plain, sentence.start, sentence.end)
    if said is None:
        return meetings
    days = [
        single
        for date in page.within(page.dates, sentence.start, said.start())
        if len(date.value) == len("2025-04-11")
        for single in (
            replace(date, end_value=None),
            *([replace(date, value=date.end_value, end_value=None)] if date.end_value else ()),
        )
    ]
    named = [number for number, one in enumerate(meetings) if one.body and one.date]
    if len(days) != len(named) or len({meetings[number].body for number in named}) != len(named):
        return meetings
    found = list(meetings)
    for number, date in zip(named, days, strict=True):
        found[number] = replace(found[number], date=date, date_words=(date.start, date.end))
    return found


def _shared(plain: str, meetings: list[Meeting], bare: list[Joined]) -> list[Meeting]:
    """Meetings told of in one breath have one day and place, where only one of them is given any."""
    found = list(meetings)
    for number in range(1, len(found)):
        left, right = found[number - 1], found[number]
        if left.body is None or right.body is None:
            continue
        if bare[number].follows:
            found[number - 1] = left = _filled(left, right)
            found[number] = _filled(right, left)
        elif (
            right.date is None
            and right.place is None
            and (
                _AND_ANOTHER.fullmatch(plain, left.end, bare[number].start)
                or _AND_THEN.search(plain, left.end, max(right.start, left.end))
            )
        ):
            found[number] = _filled(right, left)
        elif phrases.beside().search(plain, left.end, max(right.start, left.end)):
            found[number - 1] = replace(left, is_beside=True)
            found[number] = replace(_filled(right, left), is_beside=True)
    for number in range(len(found) - 1, 0, -1):
        left, right = found[number - 1], found[number]
        is_off = right.status is not None and right.status.value == "cancelled"
        if is_off and left.body and _AND_ALSO.search(plain, left.end, max(left.end, bare[number].start)):
            found[number - 1] = replace(left, status=right.status)
    for number in range(len(found) - 1, 0, -1):
        if bare[number].follows and found[number].body and found[number - 1].body:
            found[number - 1] = _filled(found[number - 1], found[number])
    return found


def _filled(meeting: Meeting, other: Meeting) -> Meeting:
    return replace(
        meeting,
        date=meeting.date or other.date,
        date_words=meeting.date_words if meeting.date else other.date_words,
        place=meeting.place or other.place,
        place_words=meeting.place_words if meeting.place else other.place_words,
        state=meeting.state or (None if meeting.place else other.state),
        status=meeting.status or other.status,
    )
