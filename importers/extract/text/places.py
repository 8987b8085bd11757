"""Cities by their names; a name that may be a person's or a thing's counts only where the words around say a place."""

from __future__ import annotations

import re
from functools import cache

from db.gazetteer import City, cities
from importers.extract.text.mentions import Place
from importers.extract.text.states import names
from importers.extract.text.words import Lookup
from importers.lexicon import load

_LEADS_TO_PLACE = re.compile(
    r"(?:\b(?:in|at|from|to|near|outside|of|and|for|[Cc]ity|town|capital|capital,|resort|[Cc]apitals?:?|visit(?:ed|ing)?"
    r"|declar(?:e|ed|ing)|Hotel in)\s(?:the\s)?(?:[A-Z]\w+'s?\s)?|[(/]\s?)$"
)
_LINE_OPENS = re.compile(r"(?:^|\n)[ \t]*$")
_DATELINE = re.compile(r"[ ]?(?:[,.:/(]|-{1,2}|\s-)")
_GOES_ON = re.compile(
    r"(?:-(?=[A-Z])| (?:Agreements?|Protocols?|Process|Convention|Olympics|Times|Post|University|Oblast)\b)"
)
_MINOR = 2
_REACH = 24


def find_places(plain: str) -> tuple[Place, ...]:
    """Every city named in the text, in order."""
    return tuple(
        Place(start, end, city.name, city.country)
        for start, end, city in _lookup().find(plain)
        if _is_place(plain, start, end, city)
    )


def _is_place(plain: str, start: int, end: int, city: City) -> bool:
    """Whether the name stands for the city here."""
    if _GOES_ON.match(plain, end):
        return False
    if city.rank < _MINOR and plain[start:end] not in _ambiguous():
        return True
    before = plain[max(0, start - _REACH) : start]
    if _LEADS_TO_PLACE.search(before):
        return True
    return bool(_LINE_OPENS.search(before) and _DATELINE.match(plain, end))


@cache
def _ambiguous() -> frozenset[str]:
    return frozenset(load("places")["en"]["ambiguous"])


@cache
def _lookup() -> Lookup[City]:
    """The table's own names before other spellings, great cities before small ones."""
    own: dict[str, City] = {}
    other: dict[str, City] = {}
    for city in cities():
        own.setdefault(city.name, city)
        for spelling in city.spellings:
            other.setdefault(spelling, city)
    known = {name: city for name, city in (other | own).items() if name not in _states()}
    shouted = {name.upper(): city for name, city in own.items() if city.rank < _MINOR}
    return Lookup((shouted | known).items())


@cache
def _states() -> frozenset[str]:
    adjectives = load("states")["en"]["adjectives"].values()
    return frozenset((*names(), *(name for people in adjectives for name in people)))
