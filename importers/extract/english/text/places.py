"""Cities by their names; a name that may be a person's or a thing's counts only where the words around say a place."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from db.gazetteer import City, cities
from importers.extract.english.text.calendar_names import months
from importers.extract.english.text.catalogue import tokens_of
from importers.extract.english.text.states import names
from importers.extract.text.mentions import Place
from importers.extract.text.patterns import Telltale
from importers.extract.text.words import Lookup
from importers.lexicon import load

if TYPE_CHECKING:
    from collections.abc import Iterator

_LEADS_TO_PLACE = re.compile(
    r"(?:(?<!\w )(?:In|At|From|To|Near|Outside)\s(?:the\s)?|\b(?:in|at|from|to|near|outside|of|and|for|[Cc]ity|town"
    r"|capital|capital,|resort|[Cc]apitals?:?|visit(?:ed|ing)?|declar(?:e|ed|ing)|Hotel in)\s(?:the\s)?"
    r"(?:[A-Z]\w+'s?\s)?|[(/]\s?)$"
)
"""In capitals inside a line these words are a headline's, where every word has one: "Premiers To Turn To Trade"."""
_LEADS_INSIDE = re.compile(r"\b(?:[Ii]n|[Aa]t|[Tt]o|[Ii]nside)\s(?:the\s|Moscow's\s)?$")
_LINE_OPENS = re.compile(r"(?:^|\n)[ \t]*$")
_DATELINE = re.compile(r"[ ]?(?:[,.:/(]|-{1,2}|\s-)")
_GOES_ON = re.compile(
    r"(?:-(?=[A-Z])| (?:Kul|Agreements?|Protocols?|Process|Convention|Olympics|Times|Post|News|Herald|Weekly|Daily"
    r"|University|Oblast|Palace|Arena|Stadium)\b)"
)
"""Behind a city that another name begins with, such as that of a paper."""
_SURNAME = re.compile(r" (?:[A-Z]\. ?)?[A-Z][a-z]")
"""Behind a first name that is a city's too: "president Vladimir Putin"."""
_CAPITAL_OF = re.compile(
    r"\b(?:[Tt]he\s(?P<before>[A-Z][a-z]+(?:\s[A-Z][a-z]+)?)(?:'s)?|(?P<whose>[A-Z][a-z]+(?:\s[A-Z][a-z]+)?)'s)\scapital\b"
    r"(?!\s(?:[A-Z]|of\b|market|investment|invest|city\s(?:of\s)?[A-Z]))"
    r"|\b[Tt]he\scapital\sof\s(?P<after>[A-Z][a-z]+(?:\s[A-Z][a-z]+)?)"
)
_SAME_CITY = Telltale(
    "city town capital",
    r"\b(?:[Tt]he\s(?:very\s)?same|[Tt]hat|The)\s(?:city|town|capital)\b"
    r"(?=\s(?:(?:will|is|was|has|had|to|also|again|then)\s){0,3}(?:receiv|host|welcom|gather|await|expect)(?:e|s|es|ed|ing)?\s)",
)
"""Words for the city named last, where others come to it: "the same city receives the ministers"."""
_BESIDE, _LONG, _SHORTEST = 16, 6, 4
_HOSTS_NEXT = re.compile(
    r" (?:on Lake [A-Z][\w-]+ )?(?:will|hosts?|hosted|saw|welcom\w+|is to|is set to|to host|prepares|became)\b"
)
_NOTED, _MINOR = 1, 2
_REACH = 24


def find_places(plain: str) -> tuple[Place, ...]:
    """Every city named in the text, in order."""
    named = [
        Place(start - len("St. ") if plain.startswith("St. ", start - 4) else start, end, city.name, city.country)
        for start, end, city in _lookup().find(plain)
        if _is_place(plain, start, end, city)
    ]
    if any(place.city in _in_names() for place in named):
        names = [token for token in tokens_of(plain) if token.sort == "organisation"]
        named = [one for one in named if not any(name.start <= one.start < name.end for name in names)]
    more = [*_capitals_in(plain, named), *_landmarks_in(plain), *_named_last(plain, named)]
    return tuple(sorted([*named, *more], key=lambda place: place.start)) if more else tuple(named)


def _landmarks_in(plain: str) -> Iterator[Place]:
    """Houses that are known to stand in a city, where a word says that something is there."""
    for start, end, city in _landmarks().find(plain):
        if _LEADS_INSIDE.search(plain, max(0, start - _REACH), start) and not plain.startswith("-", end):
            yield Place(start, end, city.name, city.country)


def _named_last(plain: str, named: list[Place]) -> Iterator[Place]:
    """The city told of before, where it is told of as such again: "the same city receives the ministers"."""
    for match in _SAME_CITY.finditer(plain):
        last = next((one for one in reversed(named) if one.end <= match.start()), None)
        if last is not None:
            yield last._replace(start=match.start(), end=match.end())


@cache
def _in_names() -> frozenset[str]:
    """Cities that an organisation is named after."""
    called = (name for names in load("bodies")["organisations"].values() for name in names.get("en", ()))
    return frozenset(word for name in called for word in name.split() if word in _by_name())


@cache
def _landmarks() -> Lookup[City]:
    return Lookup((name, _by_name()[city]) for name, city in load("places")["en"]["landmarks"].items())


@cache
def _by_name() -> dict[str, City]:
    return {city.name: city for city in reversed(cities())}


def _capitals_in(plain: str, named: list[Place]) -> Iterator[Place]:
    """Capitals by their country alone, where no name stands beside: "the Tajik capital", "the capital of Armenia"."""
    for match in _CAPITAL_OF.finditer(plain) if "capital" in plain else ():
        state = _countries().get(match["before"] or match["whose"] or match["after"])
        if state is None or any(_is_named_beside(plain, place, *match.span()) for place in named):
            continue
        city = _capitals().get(state)
        if city is not None:
            yield Place(match.start(), match.end(), city.name, city.country)


def _is_named_beside(plain: str, place: Place, start: int, end: int) -> bool:
    """Whether the city's own name stands by the words for it: "Astana, the Kazakh capital"."""
    is_near = start - _REACH < place.start < end + _BESIDE
    between = plain[place.end : max(start, place.end)]
    return is_near and ". " not in between and "\n" not in between


def _is_place(plain: str, start: int, end: int, city: City) -> bool:
    """Whether the name stands for the city here."""
    if _GOES_ON.match(plain, end) or plain.endswith(("Lake ", "lake "), 0, start):
        return False
    is_ambiguous = plain[start:end] in _ambiguous()
    if (is_ambiguous or city.rank >= _MINOR) and _SURNAME.match(plain, end):
        return False
    if city.rank < _MINOR and not is_ambiguous:
        return True
    before = plain[max(0, start - _REACH) : start]
    if _LEADS_TO_PLACE.search(before):
        return True
    if _HOSTS_NEXT.match(plain, end) and not is_ambiguous:
        return True
    return bool(_LINE_OPENS.search(before) and _DATELINE.match(plain, end))


@cache
def _countries() -> dict[str, str]:
    """States by every name and adjective."""
    adjectives = load("states")["en"]["adjectives"].items()
    return names() | {name: code for code, people in adjectives for name in people}


@cache
def _capitals() -> dict[str, City]:
    return {city.country: city for city in reversed(cities()) if city.rank == 0}


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
            is_sure = city.rank == 0 or " " in spelling or spelling in city.name.split()
            other.setdefault(spelling, city if is_sure else _as_minor(city))
    more = {name: City(city, state, _NOTED, (), ()) for name, (city, state) in load("places")["en"]["more"].items()}
    none = {*_states(), *months(), *load("places")["en"]["lakes"]}
    known = {name: city for name, city in (other | own | more).items() if name not in none}
    shouted = {name.upper(): city for name, city in other.items() if len(name) >= _LONG}
    shouted |= {name.upper(): city for name, city in own.items() if city.rank < _MINOR or len(name) >= _LONG}
    opening = {name.upper(): _as_minor(city) for name, city in (other | own).items() if len(name) >= _SHORTEST}
    return Lookup((opening | shouted | known).items())


def _as_minor(city: City) -> City:
    """The city as one whose name counts only where the words around say a place.

    Other spellings of it are as often a person's name or another word: "Ivanov", "Turn".
    """
    return City(city.name, city.country, _MINOR, (), ())


@cache
def _states() -> frozenset[str]:
    adjectives = load("states")["en"]["adjectives"].values()
    return frozenset((*names(), *(name for people in adjectives for name in people)))
