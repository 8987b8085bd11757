"""Cities and states by their names: GeoNames as a table of our own, and Unicode's CLDR for what states are called."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
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
    table = files(__name__).joinpath("cities.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in table.splitlines() if not line.startswith("#"))
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


@cache
def state_name(country: str, language: str = "en") -> str | None:
    """What a language calls the state of an ISO 3166 code; None for no such code."""
    from babel import Locale  # noqa: PLC0415  (slow to load, and most questions need no state)

    return Locale(language).territories.get(country)
