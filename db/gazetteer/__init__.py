"""Cities and states by their names, as tables of our own: from GeoNames, and from Unicode's CLDR."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import NamedTuple


class City(NamedTuple):
    """A city by the name that the English press uses."""

    name: str
    country: str
    rank: int
    """0 for a capital, 1 for a large city, 2 for any other."""
    spellings: tuple[str, ...]
    """Other Latin spellings, and names of other times."""
    cyrillic: tuple[str, ...]


@cache
def cities() -> tuple[City, ...]:
    """Every city that a summit may be held in or an honour given to, the greatest first."""
    rows = (line.split("\t") for line in _table("cities.tsv"))
    return tuple(
        City(name, country, int(rank), _listed(spellings), _listed(cyrillic))
        for name, country, rank, spellings, cyrillic in rows
    )


def _listed(names: str) -> tuple[str, ...]:
    return tuple(names.split(",")) if names else ()


@cache
def cities_named(name: str) -> tuple[City, ...]:
    """The cities of that very name, the greatest first."""
    return tuple(city for city in cities() if city.name == name)


def is_place(name: str) -> bool:
    """Whether a city or a state is called so, now or in other times."""
    return name in _places()


@cache
def _places() -> frozenset[str]:
    states = (name for names in _states().values() for name in names.values())
    return frozenset(states).union(*((city.name, *city.spellings, *city.cyrillic) for city in cities()))


def state_name(country: str, language: str = "en") -> str | None:
    """What a language, `en` or `ru`, calls the state of an ISO 3166 code; None for no such code."""
    return _states()[language].get(country)


@cache
def _states() -> dict[str, dict[str, str]]:
    # a table of our own: to load the library that knows these names takes longer than to open the browser
    rows = [line.split("\t") for line in _table("states.tsv")]
    return {"en": {code: name for code, name, _ in rows}, "ru": {code: name for code, _, name in rows}}


def _table(name: str) -> list[str]:
    lines = Path(__file__).with_name(name).read_text(encoding="utf-8").splitlines()
    return [line for line in lines if not line.startswith("#")]
