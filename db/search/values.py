"""The values that a field has in one archive, by what is there of one: those that begin so, else the nearest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.search import asking
from db.search.completing import AT_MOST
from db.search.fields import VALUES, nearest_value
from db.search.folding import plain, plains
from db.search.layouts import is_cyrillic, other_layout
from db.search.meaning import PUBLISHERS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from db.readable import Askable

_IN_LATIN = frozenset({*VALUES, "body", "country"})
"""Fields whose values are written in Latin letters only: Cyrillic ones are first of all keys struck by mistake."""

_BODIES = """
SELECT body, count(*) AS sessions
FROM session
GROUP BY body
UNION ALL
SELECT substr(slug, length('body/') + 1), 0
FROM body
"""
_STATES = """
SELECT name, country, count(*) AS records
FROM search_place
WHERE is_state
GROUP BY place
ORDER BY records DESC, country
"""
_CITIES = """
SELECT name, count(*) AS records
FROM search_place
WHERE NOT is_state
GROUP BY place
ORDER BY records DESC, name
"""
_YEARS = """
SELECT DISTINCT substr(date, 1, 4) AS year
FROM session
WHERE date IS NOT NULL
ORDER BY year DESC
"""


def values(db: Askable, field: str, typed: str) -> list[str]:
    """Return values of a field, the likeliest first."""
    if is_cyrillic(typed) and field in _IN_LATIN and (found := _values(db, field, other_layout(typed))):
        return found
    return _values(db, field, typed)


def _values(db: Askable, field: str, typed: str) -> list[str]:
    match field:
        case "body":
            found = _bodies(db, typed)
        case "person":
            found = _people(db, typed)
        case "country":
            found = _countries(db, typed)
        case "city":
            found = _cities(db, typed)
        case "source":
            found = _begun((str(name) for (name,) in db.execute(PUBLISHERS)), typed)
        case "date" | "before" | "after":
            found = _begun((str(year) for (year,) in db.execute(_YEARS)), typed)
        case _:
            found = _begun(VALUES[field], typed) or nearest_value(field, typed)
    return found[:AT_MOST]


def _begun(known: Iterable[str], typed: str) -> list[str]:
    """Return those that begin so, as typed so far and no further where that is all."""
    folded = typed.casefold()
    return [each for each in known if each.casefold().startswith(folded) and each != typed]


def _bodies(db: Askable, typed: str) -> list[str]:
    """Return councils, then organisations, then one's council in full: the busiest first."""
    uses: list[dict[str, int]] = [{}, {}, {}]
    for body, sessions in db.execute(_BODIES):
        organisation, _, council = str(body).rpartition("-")
        for place, name in enumerate((council, organisation, str(body))):
            if name:
                uses[place][name] = uses[place].get(name, 0) + int(sessions)
    known = [name for names in uses for name in sorted(names, key=lambda name: (-names[name], name))]
    return _begun(dict.fromkeys(known), typed) or _named(db, "body", typed)


def _people(db: Askable, typed: str) -> list[str]:
    """Return a surname that begins so, or the whole name of whoever may be meant."""
    wanted = "-".join(plains(typed))
    found: dict[str, None] = {}
    for slug in _named(db, "person", typed):
        words = [word for word in slug.split("-") if wanted and word.startswith(wanted)]
        found[words[-1] if words else slug] = None
    return [each for each in found if each != typed]


def _countries(db: Askable, typed: str) -> list[str]:
    """Return codes that begin so, and those of states whose names do."""
    states = [(str(name), str(country)) for name, country, _ in db.execute(_STATES) if country]
    wanted = plain(typed)
    found = _begun((country for _, country in states), typed)
    found += [country for name, country in states if plain(name).startswith(wanted)]
    if not found:
        named = {hit.label for hit in asking.search(db, typed, kinds=["place"], limit=AT_MOST)}
        found = [country for name, country in states if name in named]
    return [each for each in dict.fromkeys(found) if each != typed]


def _cities(db: Askable, typed: str) -> list[str]:
    names = [str(name) for name, _ in db.execute(_CITIES)]
    return _begun((name.lower() for name in names), typed) or _named(db, "place", typed)


def _named(db: Askable, kind: str, typed: str) -> list[str]:
    """Return what the archive's search takes the name for, by its id."""
    return [hit.id.partition("/")[2] for hit in asking.search(db, typed, kinds=[kind], limit=AT_MOST)]
