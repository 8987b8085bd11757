"""The meetings of a sentence, each with its number in the series and the circumstances that are told of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from importers.extract.english.meetings import phrases
from importers.extract.english.meetings.actors import actors_in, is_in_other_format
from importers.extract.english.meetings.antecedents import format_told_of
from importers.extract.english.meetings.circumstances import Circumstances, circumstances
from importers.extract.english.meetings.complements import is_of_person_at, is_what_for
from importers.extract.english.meetings.councils_meant import council_of
from importers.extract.english.meetings.days_each import each_its_day
from importers.extract.english.meetings.denials import called_off, is_denied, should_have
from importers.extract.english.meetings.eves import with_days_after
from importers.extract.english.meetings.in_turn import in_turn, own_words
from importers.extract.english.meetings.joining import Joined, joined
from importers.extract.english.meetings.more_days import more_days
from importers.extract.english.meetings.moves import moved_at_once
from importers.extract.english.meetings.series_words import place_in_series, relation_in, times_in_series
from importers.extract.english.meetings.several import at_the_same, each_of_them, received_in_turn
from importers.extract.english.meetings.sharing import shared, stretches
from importers.extract.english.meetings.unnamed import body_in_the_chair, may_be, otherwise
from importers.extract.english.meetings.years_told import in_year_told
from importers.extract.english.text.datelines import after_dateline
from importers.extract.english.text.whose import is_aside
from importers.extract.meetings.days import is_after, is_before, is_of_a_month, span
from importers.extract.meetings.meeting import Meeting, Span
from importers.extract.text.patterns import Telltale

if TYPE_CHECKING:
    from importers.extract.meetings.meeting import Status
    from importers.extract.text.mentions import Date, Place, Sentence
    from importers.extract.text.page import Page

_MOST_IN_SENTENCE = 16
_FORMER = re.compile(
    r"\b(?:[Oo]riginally|[Ii]nitially|[Aa]t\sfirst|(?:was|were)\s(?:originally\s)?to\shave\s|(?<!which\s)(?<!that\s)had\sbeen\s(?:due|set|planned|scheduled)\b|previously\s(?:planned|scheduled)"
    r"|[Ff]irst\splanned|(?:was|were)\sto\s(?:be|take|meet|gather)\b[^.;]{0,50},\sbut\b)"
)
_FORMERLY = ("riginally", "nitially", "irst", "have", "had", "reviously", "but")
"""Words without any of these tell of no plan given up."""
_WAS_DUE = re.compile(r"\b(?:was|were|had\sbeen)\s(?:planned|scheduled|due|set|expected|meant)\b")
_WAS_TO = re.compile(
    r"\b(?:(?:was|were)\s(?:originally\s)?to\s(?:be|take|meet|gather|sit|convene)"
    r"|(?:was|were|had\sbeen)\s(?:originally\s)?(?:planned|scheduled|set|due|fixed))\b"
)
_NOW = Telltale(
    "now Now new",
    r"\b(?:will|is|are)\snow\s(?:to\s)?(?:be|take|meet|gather|sit|convene|set|due|planned|scheduled)\b"
    r"|\bNow\s(?:it|they|the)\b|\b(?:[Tt]he|[Ii]ts|[Aa])\snew\s(?:date|day)s?\s(?:is|are|was|will)\b",
)
_DRAFT_OF = re.compile(r"[Dd](?<!\w.)raft\s[^.;]{0,70}\b(?:of|for)\s(?:the\s)?$")
_MANY = re.compile(r"\b(?i:meetings|sessions|summits|gatherings|sittings)\b")
_ALL_TOLD = re.compile(r"\b(?i:the|these|those|two|three|both|joint)\s(?:[\w-]+\s){0,2}$")
_ANY = re.compile(r"\b(?:[Aa]n?|[Aa]ny|[Ee]very|[Aa]nother)\s(?:[A-Z]{3,7}\s)?(?i:summit)\b")
"""A summit that is none in particular, as one that is on somebody's agenda."""
_CUSTOM = Telltale(
    "rule usually normally traditionally customarily every each annually meetings",
    r"\b(?i:as a rule|usually|normally|traditionally|customarily|every year|each year|annually|at its meetings)\b",
)
_HAD_BEEN = re.compile(r"\bhad\s(?!(?:an?|the|its|their|no|to|\d+|[a-z]+teen|[a-z]+ty)\b)")
_IN_PASSING = re.compile(r"\b(?:that|which|whether|as|after|if|of)\s(?:the\s)?(?:CIS\s)?$")
_COUNCIL_IS = re.compile(
    r"'|\s(?:consists|had|has\ssent|will\s(?:send|be\sasked)|(?:was|is)\s(?:founded|established|set|due|chaired|headed|represented))\b"
)
"""Before a council that did something in passing, and behind one of which it is told what it is."""
_RECENT, _FRAGMENT, _GONE, _SENDING = 30, 60, 120, 3
_FEW = 12
_MONTH, _THIS_SEASON, _THIS_YEAR = 31, 90, 400
"""Days from the report within which a season, and a month or day, beside who is named is a session's."""
_LONGEST = 2_000
"""Of a sentence longer than this only the beginning is read."""


def in_sentence(page: Page, sentence: Sentence, last_place: Place | None) -> list[Meeting]:
    """The sentence's meetings with day, place and standing."""
    last = min(sentence.end, sentence.start + _LONGEST)
    actors = actors_in(page, sentence.start, last)
    bare = joined(page, actors, sentence.start, last)[:_MOST_IN_SENTENCE]
    if any(one.name is None for one in bare) and is_in_other_format(page.plain, sentence.start, last):
        bare = [one for one in bare if one.name]
    if not bare:
        return []
    first = after_dateline(page, sentence)
    regions = stretches(page, bare, first, last)
    full = [_meeting(page, sentence, one, region, last_place) for one, region in zip(bare, regions, strict=True)]
    shares = with_days_after(page.plain, shared(page.plain, full, bare), bare)
    shares = at_the_same(page, shares)
    shares = received_in_turn(page, first, each_of_them(page, first, each_its_day(page, sentence, shares)))
    firm = [called_off(page.plain, _as_to_come(page, in_year_told(page, one))) for one in shares]
    told = zip(firm, bare, strict=True)
    kept = [
        meeting
        for meeting, one in told
        if _tells(page, meeting, is_apart=one.region is not None) and not is_denied(page.plain, meeting)
    ]
    kept = moved_at_once(kept)
    stops = {region[1] for region in regions}
    found = [
        same for meeting in kept for same in in_turn(page, meeting, min(stop for stop in stops if stop >= meeting.end))
    ]
    taken = [one.date.start for one in found if one.date]
    return [one for meeting in found for one in (more_days(page, meeting, last) if len(set(taken)) == 1 else [meeting])]


def _as_to_come(page: Page, meeting: Meeting) -> Meeting:
    """The meeting, to come where its day is, whatever the tense: "the ministers meet on 5 May"."""
    date, status = meeting.date, meeting.status
    if date is None or status is None or status.value != "held" or page.published is None or not _is_fine(date):
        return meeting
    is_ahead = is_after(date.value, page.published)
    return meeting._replace(status=status._replace(value="scheduled")) if is_ahead else meeting


def by_turn(page: Page, sentence: Sentence) -> list[Meeting]:
    """Meetings of those told of before that only their turn tells of: "Osh came next in May 2019, Brest in 2021"."""
    turn = phrases.turns().search(page.plain, sentence.start, sentence.end)
    if turn is None:
        return []
    told = circumstances(page, (sentence.start, sentence.end), *turn.span())
    if told.date is None or (told.place is None and told.state is None):
        return []
    first = Meeting(
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
    return list(in_turn(page, first, sentence.end))


def _tells(page: Page, meeting: Meeting, *, is_apart: bool) -> bool:
    """Whether who is named without a word of meeting has a city, or a month that is not only that of an old paper."""
    if not meeting.is_weak or is_apart or meeting.place is not None:
        return True
    days = span(meeting.date.value) if meeting.date and is_of_a_month(meeting.date.value) else None
    if days is None or page.published is None:
        return days is not None
    reach = _THIS_YEAR if (days[1] - days[0]).days <= _MONTH else _THIS_SEASON
    return min(abs((day - page.published).days) for day in days) <= reach


def _is_fine(date: Date) -> bool:
    return len(date.value) > len("2025")


def _meeting(page: Page, sentence: Sentence, one: Joined, region: tuple[int, int], last_place: Place | None) -> Meeting:
    """The mention with the words that count it, set it in its series, and tell its circumstances."""
    lead = phrases.lead(page.plain, sentence.start, one.head)
    first = min(lead, one.start)
    region = (region[0], own_words(page, one.end, region[1]))
    told = circumstances(page, region, one.start, one.end, last_place)
    is_of_person = is_of_person_at(page, sentence, one, first, told.date)
    is_of_else = is_of_person or is_what_for(page, sentence, one, told.date)
    if is_of_else:
        told = Circumstances(None, None, None, None, None, None)
    number = place_in_series(page.plain, first, one.end) if one.noun != "event" else None
    number = number or times_in_series(page.plain, region, first)
    status = told.status
    is_told_behind = status is not None and status.value == "scheduled" and status.start >= one.start
    if not is_told_behind and _DRAFT_OF.search(page.plain, sentence.start, first):
        status = None
    return Meeting(
        start=first,
        end=one.end,
        sentence=sentence,
        body=(
            one.body
            or council_of(page, sentence, one)
            or format_told_of(page, one)
            or body_in_the_chair(page, sentence, one)
        ),
        name=one.name or ((one.beside.start, one.beside.end) if one.beside else None),
        otherwise=otherwise(page, one, first, is_numbered=number is not None),
        may_be=may_be(page, one, first, is_numbered=number is not None),
        ordinal=number,
        relation=relation_in(page.plain, first, one.end) or relation_in(page.plain, *one.between) or _order(one),
        date=told.date,
        date_words=told.date_words,
        place=told.place,
        place_words=told.place_words,
        state=told.state,
        status=status,
        is_weak=is_of_else or _is_weak(page, one, first, told),
        is_joint=one.is_joint,
        is_former=_is_former(page, sentence, one, told),
        is_aside=_is_aside(page.plain, sentence, one),
    )


def _is_aside(plain: str, sentence: Sentence, one: Joined) -> bool:
    """Whether it is told in passing: in a subordinate clause, as what had been before, or as where papers go."""
    if is_aside(plain, one.start) or is_aside(plain, one.end):
        return True
    before = plain[max(sentence.start, one.start - _GONE) : one.start]
    if before.count(" ") > _SENDING and (phrases.sent_to().search(before) or phrases.PREPARED.search(before)):
        return True
    first, last = max(sentence.start, one.start - _RECENT), min(sentence.end, one.end + _RECENT)
    return _HAD_BEEN.search(plain, first, last) is not None


def _order(one: Joined) -> Span | None:
    return Span(one.start, one.end, one.order) if one.order else None


def _is_weak(page: Page, one: Joined, first: int, told: Circumstances) -> bool:
    """Whether the mention makes no session by itself, such as "summits of the CIS"."""
    if told.date is None and told.place is None and _ANY.search(page.plain, max(0, first - _FEW), first + _FEW):
        return True
    if told.date is None and told.place is None and _is_of_many(page, one, first):
        return True
    is_sure = told.status is not None and told.status.is_sure
    is_said = is_sure and told.date is None and one.name is not None and not _is_of_council(page.plain, one, first)
    is_told = is_said or (told.place is not None and told.date is not None)
    return one.is_weak and (one.is_pronoun or not is_told)


def _is_of_council(plain: str, one: Joined, first: int) -> bool:
    """Whether the council is told of in passing, or what it is, has or sends, and not that it sat."""
    before = _IN_PASSING.search(plain, max(0, first - _RECENT), first)
    return before is not None or _COUNCIL_IS.match(plain, one.end) is not None


def _is_of_many(page: Page, one: Joined, first: int) -> bool:
    """Whether meetings in general are told of, or a custom: "to summits of the CIS", "as a rule, there is"."""
    sentence = page.sentence_at(one.start)
    if _CUSTOM.search(page.plain, sentence.start, sentence.end):
        return True
    many = _MANY.search(page.plain, max(sentence.start, first - _RECENT), min(one.end + _RECENT, sentence.end))
    return many is not None and not _ALL_TOLD.search(page.plain, max(0, many.start() - _RECENT), many.start())


def _is_plan_gone_by(page: Page, told: Circumstances) -> bool:
    """Whether what had been planned is told of after its time: "the summit had been due in March"."""
    if told.date is None or told.status is None or told.status.value != "scheduled" or page.published is None:
        return False
    is_over = is_before(told.date.value, page.published)
    return is_over and _WAS_DUE.search(page.plain, max(0, told.status.start - _RECENT), told.status.end) is not None


def _is_set_anew(page: Page, sentence: Sentence) -> bool:
    """Whether the sentence behind tells another day: "It was to meet in May. ... will now meet in June"."""
    after = page.sentence_at(sentence.end + 1)
    if after is sentence or not _NOW.search(page.plain, after.start, after.end):
        return False
    is_dated = bool(page.within(page.dates, after.start, after.end))
    return is_dated and _WAS_TO.search(page.plain, sentence.start, sentence.end) is not None


def _is_off(plain: str, status: Status | None) -> bool:
    """Whether it was called off for good; what was put off may be the meeting that is told of."""
    is_off = status is not None and status.value == "cancelled"
    return is_off and status is not None and plain[status.start : status.end].lower() in phrases.listed("cancelled")


def _is_former(page: Page, sentence: Sentence, one: Joined, told: Circumstances) -> bool:
    """Whether a plan is told of that was given up, and not in one breath with the day it was moved to."""
    if told.date is not None and _is_off(page.plain, told.status):
        return _is_set_anew(page, sentence)
    first, last = max(sentence.start, one.start - _FRAGMENT), min(one.end + _FRAGMENT, sentence.end)
    around = page.plain[first:last]
    said = _FORMER.search(page.plain, first, last) if any(word in around for word in _FORMERLY) else None
    if said is None and told.status is not None and should_have(page.plain, sentence.start, told.status.end):
        return True
    if said is None:
        return _is_plan_gone_by(page, told) or _is_set_anew(page, sentence)
    if said.end() <= one.start and said.group().endswith("but"):
        return False
    if told.date is None or told.status is None or told.status.value != "scheduled":
        return True
    has_own_day = bool(page.within(page.dates, said.end(), told.date.start))
    return not has_own_day and told.date.start - said.end() <= _FRAGMENT
