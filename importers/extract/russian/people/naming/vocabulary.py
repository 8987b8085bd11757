"""The Russian words that offices and names are told by, made ready for looking up."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from importers.lexicon import load


@dataclass(frozen=True)
class Vocabulary:
    """The Russian word list of offices as sets of dictionary forms."""

    heads: frozenset[str]
    serving: frozenset[str]
    modifiers: frozenset[str]
    remarks: frozenset[str]
    institutions: frozenset[str]
    towards: frozenset[str]
    about: frozenset[str]
    honorifics: frozenset[str]
    particles: frozenset[str]
    men: frozenset[str]
    women: frozenset[str]
    things: frozenset[str]
    callings: frozenset[str]
    experts: frozenset[str]
    envoys: frozenset[str]
    named_freely: frozenset[str]
    ranks: frozenset[str]
    chairs: tuple[str, ...]
    of_governments: tuple[str, ...]
    of_companies: tuple[str, ...]
    between: frozenset[str]
    surname_endings: tuple[str, ...]
    speech: frozenset[str]
    acts: frozenset[str]
    deeds: frozenset[str]
    """What only somebody who matters does, before whose it is: "визит X"."""
    guests: frozenset[str]
    of_administrations: tuple[str, ...]
    of_unions: tuple[str, ...]
    first_syllables: frozenset[str]
    substantives: frozenset[str]
    """Forms of heads that are participles: "поверенного"."""


@cache
def russian() -> Vocabulary:
    """The list of `offices.toml`."""
    words = load("offices")["ru"]
    speech = _set(words["acts"]["speech"])
    return Vocabulary(
        heads=_set(words["heads"]),
        serving=_set(words["serving"]),
        modifiers=_set(words["modifiers"]),
        remarks=_set(words["remarks"]),
        institutions=_set(words["institutions"]),
        towards=frozenset(words["towards"]),
        about=frozenset(words["about"]),
        honorifics=_set(words["honorifics"]),
        particles=_set(words["particles"]),
        men=_set(words["men"]),
        women=_set(words["women"]),
        things=_set(words["things"]),
        callings=_set(words["callings"]),
        experts=_set(words["experts"]),
        envoys=_set(words["envoys"]),
        named_freely=_set(words["named_freely"]),
        ranks=_set(words["ranks"]),
        chairs=tuple(words["chairs"]),
        of_governments=tuple(words["of_governments"]),
        of_companies=tuple(words["of_companies"]),
        between=frozenset(words["acts"]["between"].split()),
        surname_endings=tuple(sorted(_set(words["surname_endings"]))),
        speech=speech,
        acts=speech | _set(words["acts"]["meeting"]),
        deeds=_set(words["acts"]["deeds"]),
        of_administrations=tuple(words["of_administrations"]),
        of_unions=tuple(words["of_unions"]),
        guests=_set(words["guests"]),
        first_syllables=_set(words["first_syllables"]),
        substantives=frozenset(
            head.removesuffix("ый").removesuffix("ий") + end
            for head in ("поверенный", "уполномоченный", "управляющий", "заведующий", "командующий")
            for end in ("ый", "ий", "ого", "его", "ому", "ему", "ым", "им", "ом", "ем", "ые", "ие", "ых", "их")
        ),
    )


def people_of(lemmas: frozenset[str]) -> str | None:
    """The country of whoever is called by their people: "казах", "монгол"."""
    return next((country for lemma in lemmas if (country := _peoples().get(lemma)) is not None), None)


def seat_of(text: str) -> str | None:
    """The country whose seat of power or region an office is of: "спикер Госдумы", "президент Татарстана"."""
    lower = text.lower()
    return next((country for words, country in _seats() if words in lower and f"высшего {words}" not in lower), None)


@cache
def _seats() -> tuple[tuple[str, str], ...]:
    listed: dict[str, list[str]] = load("offices")["ru"]["seats"]
    return tuple((words, country) for country, seats in listed.items() for words in seats)


@cache
def _peoples() -> dict[str, str]:
    listed: dict[str, list[str]] = load("offices")["ru"]["peoples"]
    return {people: country for country, peoples in listed.items() for people in peoples}


def _set(words: str) -> frozenset[str]:
    """The words of a list, е for ё as everywhere where words are looked up."""
    return frozenset(words.replace("ё", "е").split())
