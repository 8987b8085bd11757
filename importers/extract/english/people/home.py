"""Where a page is written: by the town it opens with, its headline, or as the only country it names."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from importers.extract.english.people.naming.offices import offices
from importers.extract.english.people.surroundings import is_elsewhere
from importers.extract.people.telling import Origin
from importers.extract.text.phrasebook import Phrasebook
from importers.lexicon import load

if TYPE_CHECKING:
    from importers.extract.text.mentions import Place, Sentence, State
    from importers.extract.text.page import Page

_WRITTEN_FROM = re.compile(r"\s?(?:[,./(:|-]|\d)")
_HEAD = 6
"""Sentences among which the one stands that tells where the article is written."""
_HEADING = 2
_GUESTS = re.compile(r"\b(?:guests?|visits?|flies)\b")
_SIDE = re.compile(r"(?:'s?)? (?:[a-z]+ )?(?:delegation|side|mfa|ministry|government|parliament)\b", re.IGNORECASE)
_NEAR = 30
_LOCATING = (" in ", " at ", " to ", " from ", " for ")
_LOCATED = re.compile(r"\b(?:in|to|from|at|near|capital of|visit(?:ed|ing)?)\s(?:the\s)?(?:Republic\sof\s)?$")


def find_home(page: Page) -> Origin | None:
    """Where the article is written: by the town it opens with, else by its headline, else the only country named."""
    town = _dateline(page)
    if town is not None:
        return None if _is_sent_abroad(page, town) else (town.country, (town.start, town.end))
    return _of_headline(page) or _only_named(page)


def _of_headline(page: Page) -> Origin | None:
    """The one state for which the headline says that somebody acts: "Tajik premier receives a mission"."""
    headline = page.sentences[0] if page.sentences else None
    if headline is None or not headline.is_headline:
        return None
    states = [state for state in page.within(page.states, headline.start, headline.end) if _is_side(page, state)]
    if len({state.country for state in states}) != 1 or _is_of_guests(page, headline, states[0].country):
        return None
    return states[0].country, (states[0].start, states[0].end)


def _is_of_guests(page: Page, headline: Sentence, country: str) -> bool:
    """Whether the headline tells of guests or of a place abroad, so that offices below may be theirs."""
    abroad = (place for place in page.within(page.places, headline.start, headline.end) if place.country != country)
    return next(abroad, None) is not None or _GUESTS.search(page.plain, headline.start, headline.end) is not None


def _is_side(page: Page, state: State) -> bool:
    """Whether somebody acts for the state, or all is about it: no "Russian gas", no "Ukraine war"."""
    if any(office.start <= state.start < office.end for office in offices(page)):
        return True
    return page.plain.startswith(":", state.end) or _SIDE.match(page.plain, state.end) is not None


def _dateline(page: Page) -> Place | None:
    """The town that the text opens with."""
    days = {date.start for date in page.dates}
    for number, sentence in enumerate(page.sentences[:_HEAD]):
        for place in page.within(page.places, sentence.start, sentence.end):
            is_opening = place.start == sentence.start and _WRITTEN_FROM.match(page.plain, place.end)
            is_dated = number < _HEADING and not days.isdisjoint(range(place.end, place.end + 3))
            is_dated = is_dated and not page.within(page.organs, sentence.start, place.start)
            if is_opening or (is_dated and not page.plain.endswith(_LOCATING, 0, place.start)):
                return place
    return None


def _only_named(page: Page) -> Origin | None:
    """The only country that the page names."""
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
