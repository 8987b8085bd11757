"""The places that records speak of, with their old and foreign names."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from db.gazetteer import cities_named, state_name
from db.names import slug
from db.search.folding import plain

_SHORTEST_NAME = 4

_OLD_NAMES_OF_STATES = {
    "AM": ("Republic of Armenia",),
    "AZ": ("Republic of Azerbaijan",),
    "BY": ("Belorussia", "Byelorussia", "Republic of Belarus", "Белоруссия"),
    "CZ": ("Czech Republic",),
    "GB": ("Great Britain", "England"),
    "GE": ("Gruzia", "Sakartvelo"),
    "IR": ("Persia",),
    "KG": ("Kirghizia", "Kirgizia", "Kyrgyz Republic", "Кыргызстан"),
    "KZ": ("Qazaqstan", "Republic of Kazakhstan"),
    "MD": ("Moldavia", "Republic of Moldova", "Молдавия"),
    "MM": ("Burma",),
    "MK": ("Macedonia",),
    "RU": ("Russian Federation", "Российская Федерация"),
    "TJ": ("Tadzhikistan", "Tojikiston"),
    "TM": ("Turkmenia", "Туркмения"),
    "TR": ("Turkey", "Türkiye"),
    "US": ("USA", "America"),
    "AE": ("Emirates",),
    "UZ": ("Oʻzbekiston", "Republic of Uzbekistan"),
}

_OTHER_NAMES_OF_CITIES = {
    "antalya": ("Анталия",),
    "geneva": ("Genève", "Genf", "Женева"),
    "isfahan": ("Esfahan", "Исфахан"),
    "istanbul": ("Стамбул", "Constantinople", "Константинополь"),
    "qingdao": ("Tsingtao", "Циндао"),
    "shanghai": ("Шанхай",),
    "tianjin": ("Тяньцзинь",),
    "ulaanbaatar": ("Ulan Bator", "Улан-Батор"),
    "xian": ("Сиань",),
}
"""What the gazetteer does not know, by names in plain letters."""


class Place(NamedTuple):
    """A city, or a state where `country` is its own code and the name is the state's."""

    id: str
    name: str
    country: str | None
    is_state: bool


def city(name: str, country: str | None) -> Place:
    """Return a city as records name it."""
    return Place(f"place/{slug(name)}", name, country, is_state=False)


@lru_cache(maxsize=512)
def state(code: str) -> Place | None:
    """Return the state of an ISO 3166 code; None for no such code."""
    name = state_name(code)
    return Place(f"place/{slug(name)}", name, code, is_state=True) if name else None


def other_names(place: Place) -> tuple[str, ...]:
    """Return what else the place is or was called, without what any search would take for its name anyway."""
    if place.is_state and place.country:
        russian = state_name(place.country, "ru") or ""
        return _distinct(place.name, (russian, *_OLD_NAMES_OF_STATES.get(place.country, ())))
    return _distinct(place.name, _names_of_city(place.name, place.country))


def _names_of_city(name: str, country: str | None) -> tuple[str, ...]:
    known = next((city for city in cities_named(name) if country in {None, city.country}), None)
    others = _OTHER_NAMES_OF_CITIES.get(plain(name), ())
    return (*known.spellings, *known.cyrillic, *others) if known else others


def _distinct(name: str, others: tuple[str, ...]) -> tuple[str, ...]:
    """Return the names that differ from the ones before them; short ones are codes, or words of other languages."""
    known = {plain(name)}
    kept: list[str] = []
    for other in others:
        if len(other) >= _SHORTEST_NAME and (folded := plain(other)) not in known:
            known.add(folded)
            kept.append(other)
    return tuple(kept)
