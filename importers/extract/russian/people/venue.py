"""In which country what a page tells of takes place, as far as the words up to some place in it say."""

from __future__ import annotations

import re
from operator import itemgetter
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from importers.extract.text.mentions import Sentence
    from importers.extract.text.page import Page

Venue: TypeAlias = tuple[str, int, int]
"""A country and where the words stand that tell it."""

_THERE = re.compile(r"\b(?:[Вв]|[Вв]о)\s(?:[а-яё]+\s)?$")
_EARLIER = re.compile(r"\b(?:предыдущ|прошл[ыауи][йяюм]|прошло[йг]|следующ|ранее|последн)", re.IGNORECASE)
_NEAR = 24


def venue_at(page: Page, offset: int) -> Venue | None:
    """The country of the town that the sentence is in, else of the last before that somebody was or came to."""
    here = page.sentence_at(offset)
    venues = _venues(page, here)
    if venues:
        return venues[0] if len({venue[0] for venue in venues}) == 1 else None
    for sentence in reversed(page.sentences):
        if sentence.start < here.start and not _EARLIER.search(page.plain, sentence.start, sentence.end):
            venues = _venues(page, sentence)
            if venues:
                return venues[-1]
    return None


def _venues(page: Page, sentence: Sentence) -> list[Venue]:
    """The towns and states of a sentence that something is in."""
    towns = page.within(page.places, sentence.start, sentence.end)
    states = page.within(page.states, sentence.start, sentence.end)
    venues = [(town.country, town.start, town.end) for town in towns]
    venues += [(state.country, state.start, state.end) for state in states if not state.is_adjective]
    return sorted((one for one in venues if _is_led(page, sentence, one[1])), key=itemgetter(1))


def _is_led(page: Page, sentence: Sentence, start: int) -> bool:
    return _THERE.search(page.plain[max(sentence.start, start - _NEAR) : start]) is not None
