"""Other sessions of a series, told by turn, day and city alone: "Next stop Osh, May 2024"."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from importers.extract.english.meetings import phrases
from importers.extract.english.meetings.circumstances import circumstances
from importers.extract.english.meetings.in_turn import Pair, pairs
from importers.extract.english.meetings.series_words import is_of_things
from importers.extract.english.text.catalogue import organisation_of, tokens_of
from importers.extract.english.text.numbers import ordinal, value_of
from importers.extract.meetings.days import is_after, is_before
from importers.extract.meetings.levels import informal
from importers.extract.meetings.meeting import Meeting, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from importers.extract.text.mentions import Date, Place, Sentence, State
    from importers.extract.text.page import Page

_TURN = re.compile(
    r"\b(?P<next>[Nn]ext(?!\s(?:to|day|week|month|year|morning|door|of\skin|spring|summer|autumn|winter))"
    r"|[Cc]oming\sone|(?:meet|gather|see\seach\sother)\sagain|[Ww]hen\sagain|[Ll]ooking\s(?:further|ahead))\b"
    r"|\b(?P<previous>[Pp]revious(?:ly)?|[Ee]arlier(?:\s(?:rounds?|ones?|editions?|hosts?|venues?)|:)|[Ll]ast\stime"
    r"|[Bb]efore\sthat|[Tt]he\stime\sbefore|[Pp]revious\stime)\b"
    rf"|\b(?:at|of|since|to|was)\sthe\s(?P<number>{ordinal()})(?=,?\s(?:in|at|\(|[A-Z]))"
)
_BY_ADVERB = re.compile(r"[Pp]reviously|[Ll]ast\stime|[Bb]efore\sthat|[Tt]he\stime\sbefore|[Pp]revious\stime")
"""Turns that anything may take: what is told must be of a meeting by all its words."""
_OWN_NOUN = re.compile(
    r"\s(?:ones?|stops?|time|hosts?|venues?|rounds?|editions?|destination|in\sline|in\sturn|up|is|was|will|in|at|on|to|came|comes?"
    r"|after|such|regular|ordinary|informal|session|meeting|summit|sitting|gathering|council|city|capital)\b|\s?[:,.;?!()-]|\s[A-Z\"]|ly\b"
)
"""Behind "next" and "previous" where no other thing's turn is told: "next stop Osh", not "the next train"."""
_SUBJECT = re.compile(
    rf"(?:(?:The|Its|Their)\s|(?=That\b))(?P<which>(?P<that>That\sone)|(?P<next>next|coming|(?P<regular>regular|ordinary)(?=\sone\b))|(?P<previous>previous|last|preceding|one\sbefore(?:\s(?:it|that|this))?)"
    rf"|(?P<number>{ordinal()})|one\s(?P<after>after)\s(?:it|that|this))(?:\sone)?"
    r",?\s(?:(?:will|is|was|has|had|are)\s(?:to\s|now\s)?(?:be\s|been\s)?(?:held(?!\s(?:up|back|off)\b)|hosted|due|planned|scheduled|set|in|at|on|take|follow|come)\b"
    r"|(?:took|takes)\splace|followed|came|met|sat|gathered|meets?|falls?|fell)\b"
)
"""A turn of the series as what a sentence is about, without the noun."""
_EVENTS = (
    r"visit(?:s|ed)?|trip|tour|talks|negotiations|race|elections?|vote|opened|embassy|plant|factory|airport|flights?|match|exercises?|drills?"
    r"|parade|forum|conference|games|Games|ceremony|congress|festival|tournament|exhibition|concert|birthday|bank|fair"
    r"|university|expo|EXPO"
)
_OF_EVENT = re.compile(rf"\b(?:{_EVENTS})\b")
_OF_ELSE = re.compile(rf"\b(?:{_EVENTS}|treaty|agreement|convention|protocol|declaration)\b")
"""What else can have a turn, a day and a city."""
_ASKED = re.compile(r"[?!]\W*$")
_WORD = re.compile(r"[\w'-]+")
_SOMEBODYS = re.compile(r"\b(?!year|month|week)[a-z]+'s\s$")
_OF_SOMEBODY = re.compile(r"\s(?:[\w-]+\s){0,3}(?:session|meeting|summit|sitting|gathering|council|conference)\sof\s")
"""Around the turn of others: "the city's next council", "the next plenary session of the parliament"."""
_SHORT_SENTENCE = 160
_REACH, _SHORT, _YEAR = 90, 60, len("2025")
_HISTORY, _SHORTEST = 3, 4
"""Sessions told one after the other that make a history; letters before a city or day that open a sentence."""


def by_turn_alone(page: Page, sentence: Sentence) -> list[Meeting]:
    """The sessions before or after the one told of, of which the sentence says no more than day and city."""
    turn = _turn_of(page, sentence)
    if turn is None or _OF_ELSE.search(page.plain, sentence.start, sentence.end):
        return []
    opens = max(turn.end(), sentence.start)
    if page.plain.endswith(("ext", "evious"), turn.start(), turn.end()) and not _OWN_NOUN.match(page.plain, turn.end()):
        return []
    if _BY_ADVERB.fullmatch(page.plain, turn.start(), turn.end()) and not _is_of_series(page, sentence):
        return []
    if _SOMEBODYS.search(page.plain, sentence.start, turn.start()) or _OF_SOMEBODY.match(page.plain, opens):
        return []
    told = list(pairs(page, opens, sentence.end, _YEAR)) or _only_pair(page, opens, sentence.end)
    found = [pair for pair in told if _fits(page, pair, turn)]
    return list(_told(sentence, turn, found)) if found and found[0].start - opens <= _REACH else []


def _is_of_series(page: Page, sentence: Sentence) -> bool:
    """Whether the sentence has no word but those that tell where and when those who meet did so before."""
    dates = page.within(page.dates, sentence.start, sentence.end)
    places = page.within(page.places, sentence.start, sentence.end)
    states = page.within(page.states, sentence.start, sentence.end)
    return _words_beside(page.plain, sentence, [*dates, *places, *states]) <= _words_of_series()


@cache
def _words_of_series() -> frozenset[str]:
    """Words of meeting, of hosting and of turns, with the small words around them."""
    lists = ("has_it", "small", "nouns", "held", "meets", "previous", "next", "again")
    phrases_told = (phrase for name in lists for phrase in phrases.listed(name))
    return frozenset(word for phrase in phrases_told for word in phrase.split())


def by_turn_as_subject(page: Page, sentence: Sentence, last: Meeting) -> list[Meeting]:
    """The session that a sentence is about by its turn alone: "The fourth took place in Osh on 21 July 2022".

    It is of the body whose session, `last`, the sentence before is about.
    """
    turn = _SUBJECT.match(page.plain, sentence.start, sentence.end)
    if turn is None or _OF_ELSE.search(page.plain, sentence.start, sentence.end):
        return []
    is_beside = sentence.start - last.sentence.end <= 1
    if (turn["number"] and is_of_things(page.plain, sentence, turn.start())) or (turn["that"] and not is_beside):
        return []
    told = circumstances(page, (sentence.start, sentence.end), turn.start(), turn.end("which"))
    is_there = told.place is not None or told.state is not None
    if told.date is None or not is_there or (turn["number"] and len(told.date.value) <= _YEAR):
        return []
    number = value_of(turn["number"]) if turn["number"] else None
    is_to_come = turn["that"] and page.published and is_after(told.date.value, page.published)
    relation = "next" if turn["next"] or turn["after"] or is_to_come else "previous"
    is_regular = turn["regular"] is not None
    return [
        Meeting(
            start=turn.start(),
            end=turn.end("which"),
            sentence=sentence,
            body=last.body if is_beside and not is_regular else None,
            may_be=frozenset(organisation_of()) - informal() if is_regular else None,
            relation=None if number else Span(*turn.span("which"), relation),
            ordinal=Span(*turn.span("number"), number) if number else None,
            date=told.date,
            date_words=told.date_words,
            place=told.place,
            place_words=told.place_words,
            state=told.state,
            status=told.status,
        )
    ]


def by_place_alone(page: Page, sentence: Sentence, told: Sequence[Meeting]) -> list[Meeting]:
    """One more session of a body whose history is told, where a sentence opens with city and day and names nobody."""
    last = [one for one in told[-_HISTORY:] if one.date and one.place and one.sentence.paragraph != sentence.paragraph]
    bodies = {one.body or one.otherwise for one in last} - {None}
    if len(last) < _HISTORY or len(bodies) > 1 or last[-1].sentence.paragraph < sentence.paragraph - 2:
        return []
    pair = next(pairs(page, sentence.start, sentence.end, len("2025-04-11")), None)
    if pair is None or pair.start - sentence.start > _SHORTEST or _OF_EVENT.search(page.plain, pair.end, sentence.end):
        return []
    is_named = any(sentence.start <= one.start < sentence.end for one in tokens_of(page.plain))
    if is_named or page.published is None or not is_before(pair.date.value, page.published):
        return []
    words = (pair.date.start, pair.date.end)
    return [
        Meeting(pair.start, pair.end, sentence, body=last[-1].body, date=pair.date, date_words=words, place=pair.place)
    ]


def by_city_and_day(page: Page, sentence: Sentence, last: Meeting) -> list[Meeting]:
    """One more session of the body told of right before, where a sentence says only that a city has it on a day.

    "A year ago, on 5 May, Osh was the host", "In November it will be Brest": whatever else a sentence may be about
    takes a word of its own.
    """
    body = last.body or last.otherwise
    is_next = sentence.start > 0 and page.sentence_at(sentence.start - 1) == last.sentence
    if body is None or not is_next or last.sentence.is_headline:
        return []
    dates = page.within(page.dates, sentence.start, sentence.end)
    places = page.within(page.places, sentence.start, sentence.end)
    states = page.within(page.states, sentence.start, sentence.end)
    days = [date for date in dates if len(date.value) > _YEAR] or (dates if states and not places else [])
    if not days or len({place.city for place in places}) > 1 or not (places or states):
        return []
    words = _words_beside(page.plain, sentence, [*dates, *places, *states])
    if not words <= phrases.listed("has_it") | phrases.listed("small") or words.isdisjoint(phrases.listed("has_it")):
        return []
    date = max(days, key=lambda one: len(one.value))
    if page.published is not None and "next" in words and not is_after(date.value, page.published):
        return []
    first = places[0] if places else states[0]
    return [
        Meeting(
            start=first.start,
            end=first.end,
            sentence=sentence,
            body=body,
            date=date,
            date_words=(date.start, date.end),
            place=places[0] if places else None,
            state=None if places else states[0],
            relation=_beside_report(page, date, first),
        )
    ]


def _words_beside(plain: str, sentence: Sentence, named: Sequence[Date | Place | State]) -> set[str]:
    """The words of the sentence that are no part of a day, a city or a state, in small letters."""
    if sentence.end - sentence.start > _SHORT_SENTENCE:
        return {""}
    spans = [(one.start, one.end) for one in named]
    words = _WORD.finditer(plain, sentence.start, sentence.end)
    return {word.group().lower() for word in words if not any(a <= word.start() < b for a, b in spans)}


def _beside_report(page: Page, date: Date, words: Place | State) -> Span | None:
    """`next` for a day to come, `previous` for one gone by."""
    if page.published is None:
        return None
    if is_after(date.value, page.published):
        return Span(words.start, words.end, "next")
    return Span(words.start, words.end, "previous") if is_before(date.value, page.published) else None


def _only_pair(page: Page, first: int, last: int) -> list[Pair]:
    """City and day, where the words tell but one of each, though apart: "next: Osh is proposed, in May 2024"."""
    dates, places = page.within(page.dates, first, last), page.within(page.places, first, last)
    if len(dates) != 1 or len(places) != 1 or len(dates[0].value) <= _YEAR:
        return []
    start, end = min(dates[0].start, places[0].start), max(dates[0].end, places[0].end)
    return [Pair(start, end, dates[0], places[0])] if end - start <= _SHORT else []


def _turn_of(page: Page, sentence: Sentence) -> re.Match[str] | None:
    """The word for the turn, in the sentence or in the question that it answers: "The previous time? In Osh, ..."."""
    turn = _TURN.search(page.plain, sentence.start, sentence.end)
    if turn is not None or sentence.start == 0:
        return turn
    before = page.sentence_at(sentence.start - 1)
    if before.end - before.start > _SHORT or _ASKED.search(page.plain, before.start, before.end) is None:
        return None
    return _TURN.search(page.plain, before.start, before.end)


def _fits(page: Page, pair: Pair, turn: re.Match[str]) -> bool:
    """Whether the day is finely enough told and lies where the turn puts it."""
    if page.published is None:
        return len(pair.date.value) > _YEAR
    if turn["next"]:
        return is_after(pair.date.value, page.published)
    return len(pair.date.value) > _YEAR and is_before(pair.date.value, page.published)


def _told(sentence: Sentence, turn: re.Match[str], found: list[Pair]) -> Iterator[Meeting]:
    """A mention for each city with its day."""
    relation = "next" if turn["next"] else "previous"
    number = value_of(turn["number"]) if turn["number"] else None
    is_here = turn.start() >= sentence.start
    for pair in found:
        yield Meeting(
            start=pair.start,
            end=pair.end,
            sentence=sentence,
            relation=Span(*turn.span(), relation) if is_here and number is None else None,
            ordinal=Span(*turn.span("number"), number) if number else None,
            date=pair.date,
            date_words=(pair.date.start, pair.date.end),
            place=pair.place,
        )
