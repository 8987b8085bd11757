"""Whether the text says that a thing is done, planned, expected, agreed on or hangs on a condition."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from importers.extract.text.phrasebook import Phrasebook, words_of
from importers.lexicon import load

if TYPE_CHECKING:
    from db.records import Modality
    from importers.extract.text.page import Page

_CLAUSE = re.compile(r";|,\s(?:which|while|where|who|but|and\s(?:the|a|also|will|was|were|is|are)\b|whereas|with)\b")
_CONDITION = re.compile(
    r"\b[Ii]f\s(?!the\s(?:need|necess))[^,.;\n]{3,60},"
    r"|\b(?:[Ii]n (?:the )?(?:case|event) of|[Ss]ubject to|[Oo]nce approved)\b"
)
_CONDITIONAL = frozenset({"if", "case", "event", "subject", "once"})
_EXPECTED_THAT = re.compile(
    r"\b(?:is|are|was|were)\s(?:also\s)?(?:expected|anticipated|assumed|supposed|hoped)\sthat\b"
    r"|\b[Hh]opes\s(?:are|were)\sthat\b"
)
_AFTER_WEIGHT = 2
"""A cue behind the words colours them less than one before at the same distance."""


def modality_at(page: Page, start: int, end: int) -> Modality:
    """How the sentence presents what it says between the two offsets."""
    sentence = page.sentence_at(start)
    plain = page.plain
    if _may_be_conditional(plain) and _CONDITION.search(plain, sentence.start, sentence.end):
        return "conditional"
    if sentence.is_headline and _headline_plan().search(plain, sentence.start, sentence.end):
        return "planned"
    first, last = _clause(plain, sentence.start, sentence.end, start, end)
    if _is_hoped_for(plain, sentence.start, start):
        return "expected"
    best: tuple[int, Modality] | None = None
    cues = _cues_in(plain)
    for opens, closes, name in cues[bisect_left(cues, (first,)) :]:
        if closes > last:
            break
        if opens < end and closes > start:
            continue
        distance = start - closes if closes <= start else (opens - end) * _AFTER_WEIGHT
        if best is None or distance < best[0]:
            best = (distance, name)
    return best[1] if best else "reported"


def is_hoped_for(page: Page, start: int) -> bool:
    """Whether what the sentence says from there on hangs on "it is expected that"."""
    return _is_hoped_for(page.plain, page.sentence_at(start).start, start)


def _is_hoped_for(plain: str, opens: int, start: int) -> bool:
    return "that" in plain[opens:start] and _EXPECTED_THAT.search(plain, opens, start) is not None


@lru_cache(maxsize=4)
def _may_be_conditional(plain: str) -> bool:
    """Whether the text holds any word that a condition begins with."""
    return not words_of(plain).every.isdisjoint(_CONDITIONAL)


def _clause(plain: str, opens: int, closes: int, start: int, end: int) -> tuple[int, int]:
    """The part of the sentence, between its inner stops, that holds the words."""
    first, last = opens, closes
    for left, right in _stops(plain, opens, closes):
        if right <= start:
            first = left
        elif left >= end:
            last = left
            break
    return first, last


@lru_cache(maxsize=4)
def _stops(plain: str, opens: int, closes: int) -> tuple[tuple[int, int], ...]:
    """The inner stops of a sentence, of which many claims are asked about one after another."""
    return tuple(stop.span() for stop in _CLAUSE.finditer(plain, opens, closes))


@lru_cache(maxsize=4)
def _cues_in(plain: str) -> tuple[tuple[int, int, Modality], ...]:
    """Every word that tells of modality, with its place; the text is asked about many of its places."""
    return tuple(_cues().find(plain))


@cache
def _cues() -> Phrasebook[Modality]:
    words = load("modality")["en"]
    names: tuple[Modality, ...] = ("conditional", "expected", "decided", "planned", "reported")
    return Phrasebook((phrase, name) for name in names for phrase in words[name])


@cache
def _headline_plan() -> re.Pattern[str]:
    """As in "CIS foreign ministers to meet": a noun, then "to"."""
    nouns = "|".join(load("modality")["en"]["headline"])
    return re.compile(rf"(?:\b[A-Z][A-Z]+|\b(?i:{nouns})) to [a-z]+")
