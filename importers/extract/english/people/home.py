"""Where a page is written: by the town it opens with, or as the only country it names."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from importers.extract.english.people.surroundings import is_elsewhere
from importers.extract.people.telling import Origin
from importers.extract.text.phrasebook import Phrasebook
from importers.lexicon import load

if TYPE_CHECKING:
    from importers.extract.text.mentions import Place, State
    from importers.extract.text.page import Page

_WRITTEN_FROM = re.compile(r"\s?(?:[,./(:|-]|\d)")
_HEAD = 6
"""Sentences among which the one stands that tells where the article is written."""
_HEADING = 2
_NEAR = 30
_LOCATING = (" in ", " at ", " to ", " from ", " for ")
_LOCATED = re.compile(r"\b(?:in|to|from|at|near|capital of|visit(?:ed|ing)?)\s(?:the\s)?(?:Republic\sof\s)?$")


def find_home(page: Page) -> Origin | None:
    """The country the article is written in, by the town it opens with, else the only one that it names."""
    days = {date.start for date in page.dates}
    for number, sentence in enumerate(page.sentences[:_HEAD]):
        for place in page.within(page.places, sentence.start, sentence.end):
            is_opening = place.start == sentence.start and _WRITTEN_FROM.match(page.plain, place.end)
            is_dated = number < _HEADING and not days.isdisjoint(range(place.end, place.end + 3))
            is_dated = is_dated and not page.within(page.organs, sentence.start, place.start)
            if is_opening or (is_dated and not page.plain.endswith(_LOCATING, 0, place.start)):
                return None if _is_sent_abroad(page, place) else (place.country, (place.start, place.end))
    countries = {state.country for state in page.states} | {place.country for place in page.places}
    told = (
        [state for state in page.states if not (is_elsewhere(page, state) or _is_located(page, state))]
        if len(countries) == 1
        else []
    )
    return (told[0].country, (told[0].start, told[0].end)) if told else None


def _is_sent_abroad(page: Page, place: Place) -> bool:
    """Whether an agency of another country writes from there: "BISHKEK, 9 October (RIA Novosti)"."""
    sign = next(iter(_agencies().find(page.plain[place.end : place.end + _NEAR + _NEAR])), None)
    return sign is not None and sign[2] != place.country


@cache
def _agencies() -> Phrasebook[str]:
    """National agencies by the ways they sign."""
    countries: dict[str, list[str]] = load("offices")["en"]["agencies"]
    return Phrasebook((sign, country) for country, signs in countries.items() for sign in signs)


def _is_located(page: Page, state: State) -> bool:
    """Whether somebody comes from the state or goes there: "the capital of Tajikistan", "from Tajikistan"."""
    return _LOCATED.search(page.plain, max(0, state.start - _NEAR), state.start) is not None
