"""Which state is in the chair of an organisation, and in which year."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING

from db.records import Claim
from importers.extract.english.ledger.chaired import chaired
from importers.extract.english.ledger.chairs import ITS, chairing_state, giving_state
from importers.extract.english.ledger.helms import find_helms
from importers.extract.english.ledger.terms import present_year, year_said
from importers.extract.english.ledger.unions import unions_of
from importers.extract.english.people.naming.tokens import tokens
from importers.extract.english.text.modality import modality_at
from importers.extract.text.patterns import words
from importers.extract.text.unions import OTHER
from importers.lexicon import load

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from db.records import Modality
    from importers.extract.english.ledger.unions import Unions
    from importers.extract.text.page import FoundSession, Page, Sentence, State

_REACH = 90
_WINDOW = 300
"""A chair, who takes it and when stand no further apart."""
_MOST = 200
"""More mentions than this no article has of them; what has more is no article."""
_TURN = re.compile(
    r"\b(?:[Tt]urn\sof|followed\sby|succeeded\sby|(?:moves|passes|pass|goes|go)\s(?:on\s)?to)\s(?:the\s)?"
)
_FOLLOWS = re.compile(
    r"\s(?:follows|will\sfollow|is\snext|comes\snext|will\sbe\snext|will\sdo\sso|does\sso)\b|'s?\sturn\b"
)
_TAKING = frozenset({"take", "takes", "took", "taken", "taking"})
_FINITE = re.compile(r"(?:chairs|chaired|presides\sover|presided\sover)", re.IGNORECASE)
_LEADING = re.compile(r"\b(?:(?:leads?|led|heads?|headed)|(?:presides?|presided)\s(?:in|over)|chairs)\s?$")
_CLAUSE = re.compile(r";|,\s(?:and|but|while|which|where)\s")
_NEXT_CLAUSE = re.compile(r";|,\s(?:and|but|while)\s")
_NOW = re.compile(r"\b(?:is|has|holds|leads|heads|chairs|presides|keeps)\b")
_DECISION = re.compile(r"\bdeci(?:sion|ded)\b")


@dataclass(frozen=True, slots=True)
class _Chair:
    """A state in the chair, with the places of what is said of it."""

    union: str
    union_place: tuple[int, int]
    state: State
    year: int | None
    year_place: tuple[int, int]
    start: int
    end: int
    is_ahead: bool = False
    """In a year that has not begun."""


def find_chairmanships(page: Page, sessions: Sequence[FoundSession]) -> list[Claim]:
    """Every state said to chair an organisation, one subject for each year."""
    triggers = list(islice(_told(page), _MOST))
    helms = list(islice(find_helms(page), _MOST))
    if not (triggers or helms):
        return []
    unions = unions_of(page, tuple(sessions))
    found: list[_Chair] = []
    for trigger in triggers:
        sentence = _around(page, trigger)
        if not sentence.is_headline and trigger.end() <= sentence.end:
            found += _chairs(page, sessions, unions, sentence, trigger)
    told = {(chair.union, chair.state.start) for chair in found}
    for state, words_ in helms:
        chair = _at_helm(page, sessions, unions, state, words_)
        if chair is not None and (chair.union, state.start) not in told:
            found.append(chair)
    found.sort(key=lambda chair: chair.start)
    found += list(_turns(page, sessions, found))
    return list(_claims(page, found))


def _around(page: Page, match: re.Match[str]) -> Sentence:
    """The sentence of some words, as far as it can speak of the same chair."""
    sentence = page.sentence_at(match.start())
    start, end = max(sentence.start, match.start() - _WINDOW), min(sentence.end, match.end() + _WINDOW)
    return sentence._replace(start=start, end=end)


def _told(page: Page) -> Iterator[re.Match[str]]:
    """Every word of chairing, looked for only where its first word stands."""
    first_words = _first_words()
    done = 0
    for word in [word for word in tokens(page) if word.lower in first_words]:
        match = _triggers().match(page.plain, word.start) if word.start >= done else None
        if match is not None:
            done = match.end()
            yield match


def _turns(page: Page, sessions: Sequence[FoundSession], found: Sequence[_Chair]) -> Iterator[_Chair]:
    """As in "In 2010 it will be the turn of Russia", told behind another chair's year."""
    present = present_year(page, sessions)
    for state, told in islice(_next(page) if found else (), _MOST):
        sentence = _around(page, told)
        before = [chair for chair in found if sentence.start - _WINDOW < chair.start < told.start()]
        year, place = year_said(page, sessions, sentence, told, state) if before else (None, told.span())
        if year is not None and state.country != before[-1].state.country:
            union = before[-1]
            is_ahead = present is not None and year > present
            end = max(state.end, told.end())
            yield _Chair(
                union.union, union.union_place, state, year, place, min(state.start, told.start()), end, is_ahead
            )


def _next(page: Page) -> Iterator[tuple[State, re.Match[str]]]:
    """States whose turn it is said to be, with the words that say so."""
    for match in _TURN.finditer(page.plain):
        state = next(iter(page.within(page.states, match.end(), match.end() + _REACH)), None)
        if state is not None and state.start == match.end():
            yield state, match
    for state in page.states:
        follows = _FOLLOWS.match(page.plain, state.end)
        if follows is not None:
            yield state, follows


def _claims(page: Page, found: list[_Chair]) -> Iterator[Claim]:
    dated = {(chair.union, chair.state.country) for chair in found if chair.year is not None}
    subjects: dict[tuple[str, str, int | None], str] = {}
    for chair in found:
        key = chair.union, chair.state.country, chair.year
        if chair.year is None and key[:2] in dated:
            continue
        if key in subjects:
            continue
        subject = subjects.setdefault(key, f"chairmanship:{len(subjects) + 1}")
        modality = _modality(page, chair)
        yield Claim(subject, "body", chair.union, *chair.union_place, modality)
        yield Claim(subject, "country", chair.state.country, chair.state.start, chair.state.end, modality)
        if chair.year is not None:
            yield Claim(subject, "year", chair.year, *chair.year_place, modality)


def _modality(page: Page, chair: _Chair) -> Modality:
    """As the sentence has it; what a council's decision is told to be is decided, what lies ahead is planned."""
    sentence = page.sentence_at(chair.start)
    if _DECISION.search(page.plain, max(sentence.start, chair.start - _REACH), chair.start):
        return "decided"
    is_present = _FINITE.fullmatch(page.plain, chair.start, chair.end) is not None
    found = "reported" if is_present else modality_at(page, chair.start, chair.end)
    return "planned" if found == "reported" and chair.is_ahead else found


def _chairs(
    page: Page, sessions: Sequence[FoundSession], unions: Unions, sentence: Sentence, trigger: re.Match[str]
) -> list[_Chair]:
    """What one word of chairing says; nothing where it is a meeting or a stranger that is chaired."""
    union = chaired(page, unions, sentence, trigger)
    if union is None or union.id == OTHER:
        return []
    ends = _NEXT_CLAUSE.search(page.plain, max(trigger.end(), union.end), sentence.end)
    clause = sentence._replace(end=ends.start()) if ends else sentence
    state = chairing_state(page, clause, trigger)
    giver = giving_state(page, clause, trigger)
    place = union.start, union.end
    found = [_Chair(union.id, place, giver, None, trigger.span(), trigger.start(), giver.end)] if giver else []
    if state is None or state == giver:
        return found
    year, told = year_said(page, sessions, clause, trigger, state)
    is_named = trigger.start() - _REACH < union.start < trigger.end() + _REACH and union.start != trigger.start()
    if year is None and not (is_named or giver or ITS.search(page.plain, sentence.start, trigger.start())):
        return []
    present = present_year(page, sessions)
    is_ahead = year is not None and present is not None and year > present
    return [*found, _Chair(union.id, place, state, year, told, trigger.start(), trigger.end(), is_ahead)]


def _at_helm(
    page: Page, sessions: Sequence[FoundSession], unions: Unions, state: State, told: re.Match[str]
) -> _Chair | None:
    """What a state is said to lead: the organisation named with the words, else that of the page."""
    sentence = _around(page, told)
    if sentence.is_headline or told.end() > sentence.end:
        return None
    named = unions.within(told.start(), told.end())
    union = named[-1] if named else chaired(page, unions, sentence, told)
    is_led = _LEADING.search(told.group()) is not None
    if union is None or union.id == OTHER or (is_led and union.start < told.end()):
        return None
    ends = _CLAUSE.search(page.plain, max(told.end(), union.end), sentence.end)
    clause = sentence._replace(end=ends.start()) if ends else sentence
    year, place = year_said(page, sessions, clause, told, state)
    present = present_year(page, sessions)
    if year is None and union.id in _annual() and page.published is not None and _NOW.search(told.group()):
        year = page.published.year
    is_ahead = year is not None and present is not None and year > present
    return _Chair(union.id, (union.start, union.end), state, year, place, told.start(), told.end(), is_ahead)


@cache
def _annual() -> frozenset[str]:
    """The organisations whose chair goes from hand to hand on New Year's Day."""
    return frozenset(load("standings")["en"]["chair"]["annual"])


@cache
def _first_words() -> frozenset[str]:
    chair = load("standings")["en"]["chair"]
    return frozenset(name.split()[0] for name in (*chair["verbs"], *chair["nouns"])) | _TAKING


@cache
def _triggers() -> re.Pattern[str]:
    chair = load("standings")["en"]["chair"]
    over = r"(?:take|takes|took|taken|taking)\sover(?=\s(?:the\s)?[A-Z])"
    return re.compile(
        rf"\b(?:(?P<verb>{words(chair['verbs'])}|(?-i:{over}))|(?P<noun>{words(chair['nouns'])}))\b", re.IGNORECASE
    )
