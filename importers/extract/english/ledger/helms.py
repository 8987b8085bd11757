"""States said to be in the chair by other words than the chair's own: "is the presiding country", "leads the SCO"."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from importers.extract.text.patterns import words
from importers.extract.text.phrasebook import words_of
from importers.lexicon import load

if TYPE_CHECKING:
    from collections.abc import Iterator

    from importers.extract.text.page import Page, State

_BACK = 300
_ADVERBS = r"(?:(?:now|currently|also|again|still|presently|formally|officially|again|today)\s)*"
_OWN = re.compile(r"(?:[Hh]is|[Hh]er|[Tt]heir|[Tt]he)\s(?:country|republic|state)\b")
_STATES = frozenset({"country", "republic", "state"})


def find_helms(page: Page) -> Iterator[tuple[State, re.Match[str]]]:
    """Each such state with the words that put it in the chair."""
    plain = page.plain
    known = words_of(plain)
    if known.every.isdisjoint(_hints()):
        return
    states = [state for state in page.states if not state.is_adjective]
    for state in states:
        match = _predicate().match(plain, state.end)
        if match is not None:
            yield state, match
    for number in known.numbers(_STATES):
        own = _OWN.match(plain, known.starts[max(number - 1, 0)])
        if own is None:
            continue
        match = _predicate().match(plain, own.end())
        before = page.within(states, max(0, own.start() - _BACK), own.start())
        if match is not None and before:
            yield before[-1], match


@cache
def _hints() -> frozenset[str]:
    """A text without any of these has no such wording."""
    return frozenset(load("standings")["en"]["chair"]["hints"].split())


@cache
def _predicate() -> re.Pattern[str]:
    chair = load("standings")["en"]["chair"]
    being = r"(?:is|was|will\sbe|has\sbeen|had\sbeen|being|becomes|became|remains|is\sto\sbe)"
    epithets = r"(?:(?:the|a|an|this\syear's|next\syear's|current|acting|present|rotating|[A-Z]{3,7}|20\d\d)\s)*"
    having = r"(?:has|holds|had|held|took|takes|takes\sup|will\shave|will\shold|will\stake|picks\sup|keeps)"
    return re.compile(
        rf"(?:\sin\s20\d\d)?(?:,\s(?:which|that)|,?\s(?:as|when|while)\sit)?\s(?:{being}\s{_ADVERBS}{epithets}(?i:{words(chair['posts'])})"
        rf"|{_ADVERBS}{having}\s{epithets}(?:{words(chair['signs'])})"
        rf"|(?:will\s)?{_ADVERBS}(?:{words(chair['leading'])})(?=\s(?:the\s)?[A-Z])"
        rf"|,\s(?:the\s)?(?:{words(chair['countries'])}))\b"
        rf"|'s?\s(?:turn|year)\s(?:to\s(?:{words(chair['infinitives'])})|{words(chair['places'])})\b"
    )
