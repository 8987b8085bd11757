"""Where a page is written: by the ministry or agency it is of, its dateline or headline, or the only country named."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from importers.lexicon import load

if TYPE_CHECKING:
    from importers.extract.people.telling import Origin
    from importers.extract.text.page import Page

_HEAD = 6
"""Sentences among which the one stands that tells where the article is written."""
_HEADING = 3
_WRITTEN_FROM = re.compile(r"\s?(?:[,./(:|-]|\d)")
_HOUSE = re.compile(
    r"\b(?:посольств|министерств|мин(?!истр)[а-я]{2,}|мид|мвд|правительств|администраци|пресс-служб|управлени)",
    re.IGNORECASE,
)
_LONGEST_HEADING = 160
ELSEWHERE = re.compile(
    r"\b(?:в|во|на|с|со|к|ко|для|между|по|из|через|до|над|про"
    r"|без|против|вокруг|от|у|за|ради|кроме|после|около)\s$",
    re.IGNORECASE,
)
"""Before a state that only is where something is, or what it is with."""
_NEAR = 8


def find_home(page: Page) -> Origin | None:
    """The country of the page, with the words that tell it."""
    return _of_house(page) or _of_agency(page) or _of_dateline(page) or _of_headline(page) or _only_named(page)


def _of_house(page: Page) -> Origin | None:
    """The state of the ministry or embassy whose page it is, by its first lines."""
    for sentence in page.sentences[:_HEADING]:
        if sentence.end - sentence.start > _LONGEST_HEADING or page.plain[sentence.end - 1] in ".!?":
            continue
        house = _HOUSE.search(page.plain, sentence.start, sentence.end)
        states = page.within(page.states, sentence.start, sentence.end)
        if house is not None and states and states[0].start - house.end() < _LONGEST_HEADING // 2:
            return states[0].country, (states[0].start, states[0].end)
    return None


def _of_agency(page: Page) -> Origin | None:
    """The state whose national agency the head of the page names."""
    end = page.sentences[min(_HEAD, len(page.sentences)) - 1].end if page.sentences else 0
    pattern, countries = _agencies()
    found = pattern.search(page.plain, 0, end)
    return (countries[found.group().lower()], found.span()) if found else None


@cache
def _agencies() -> tuple[re.Pattern[str], dict[str, str]]:
    listed: dict[str, list[str]] = load("offices")["ru"]["agencies"]
    countries = {name.lower(): country for country, names in listed.items() for name in names}
    names = "|".join(re.escape(name) for name in sorted(countries, key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?:{names})(?!\w)", re.IGNORECASE), countries


def _of_dateline(page: Page) -> Origin | None:
    """The country of the town that the text opens with."""
    days = {date.start for date in page.dates}
    for number, sentence in enumerate(page.sentences[:_HEAD]):
        for place in page.within(page.places, sentence.start, sentence.end):
            is_opening = place.start == sentence.start and _WRITTEN_FROM.match(page.plain, place.end)
            is_dated = number < _HEADING and not days.isdisjoint(range(place.end, place.end + 3))
            if is_opening or (is_dated and place.start == sentence.start):
                return place.country, (place.start, place.end)
    return None


def _of_headline(page: Page) -> Origin | None:
    """The one state, with an agency that writes of councils, that something in the headline is of."""
    headline = page.sentences[0] if page.sentences else None
    if headline is None or not headline.is_headline:
        return None
    told = [
        state
        for state in page.within(page.states, headline.start + 1, headline.end)
        if not (state.is_adjective or ELSEWHERE.search(page.plain, max(0, state.start - _NEAR), state.start))
    ]
    if not told or told[0].country not in set(_agencies()[1].values()):
        return None
    return (told[0].country, (told[0].start, told[0].end)) if len({state.country for state in told}) == 1 else None


def _only_named(page: Page) -> Origin | None:
    countries = {state.country for state in page.states} | {place.country for place in page.places}
    if page.states and len(countries) == 1:
        return page.states[0].country, (page.states[0].start, page.states[0].end)
    return None
