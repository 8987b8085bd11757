"""What the value of a field means in one archive: names are looked up as any search looks them up."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Final, TypeAlias

from db.search.folding import plain, plains
from db.search.layouts import is_cyrillic, other_layout

if TYPE_CHECKING:
    from collections.abc import Iterable

    from db.readable import Askable
    from db.search.fields import Condition
    from db.search.hits import Hit

Find: TypeAlias = Callable[[str, str], list["Hit"]]
"""Finds records of a kind by name: the kind, then the name."""

_AS_GOOD = 15
"""How many points below the best hit a name may lie and still be meant."""
_CODE = 2

_BODIES = """
SELECT substr(slug, length('body/') + 1) FROM body
UNION SELECT body FROM session
UNION SELECT body FROM chairmanship
UNION SELECT body FROM membership
"""
_STATES = """
SELECT DISTINCT place, country
FROM search_place
WHERE is_state AND place IN (SELECT value FROM json_each(?))
"""
PUBLISHERS: Final = """
WITH RECURSIVE known (publisher) AS (
    SELECT min(publisher) FROM article WHERE publisher > ''
    UNION ALL
    SELECT (SELECT min(publisher) FROM article WHERE article.publisher > known.publisher)
    FROM known
    WHERE known.publisher IS NOT NULL
)
SELECT publisher FROM known WHERE publisher IS NOT NULL
"""
"""One step of the index for each publisher, however many articles it has."""
_LIKE = r"SELECT value FROM json_each(?) WHERE value LIKE ? ESCAPE '\'"
_CITES = "SELECT DISTINCT cites FROM article WHERE cites != '[]'"


def meant(db: Askable, conditions: Iterable[Condition], find: Find) -> list[object]:
    """Return all that the values of one field stand for; not of dates and sources, which are no names."""
    found: dict[object, None] = {}
    for each in conditions:
        found.update(dict.fromkeys(each.values or _looked_up(db, each, find)))
    return list(found)


def _looked_up(db: Askable, condition: Condition, find: Find) -> list[object]:
    typed = condition.typed
    match condition.field:
        case "body":
            return [*_bodies(db, typed, find)]
        case "person":
            return [*_people(db, typed, find)]
        case "country":
            return [*_countries(db, typed, find)]
        case _:
            return [*_cities(db, typed, find)]


def _bodies(db: Askable, typed: str, find: Find) -> list[str]:
    """Return a body by its id, all bodies of an organisation by its own, or what a name means."""
    known = [str(body) for (body,) in db.execute(_BODIES)]
    named: list[str] = []
    for read_as in (typed, *([other_layout(typed)] if is_cyrillic(typed) else [])):
        wanted = "-".join(plains(read_as.removeprefix("body/")))
        inside = [body for body in known if f"{body}-".startswith(f"{wanted}-")] if wanted else []
        if inside:
            return inside
        named = [body for body in known if wanted in body.split("-")]
        if named:
            break
    return [*named, *(each.partition("/")[2] for each in _best(find("body", read_as if named else typed)))]


def _people(db: Askable, typed: str, find: Find) -> list[str]:
    wanted = "person/" + typed.casefold().removeprefix("person/")
    if db.execute("SELECT 1 FROM person WHERE slug = ?", [wanted]).fetchone():
        return [wanted]
    return _best(find("person", typed))


def _countries(db: Askable, typed: str, find: Find) -> list[str]:
    """Return the code of a state, given as it is or by name."""
    if len(typed) == _CODE and typed.isascii() and typed.isalpha():
        return [typed.upper()]
    hits = find("place", typed)
    states = dict(db.execute(_STATES, [json.dumps([hit.id for hit in hits])]).fetchall())
    named = [str(states[each]) for each in _best([hit for hit in hits if hit.id in states])]
    return named or ([other_layout(typed).upper()] if len(typed) == _CODE else [])


def _cities(db: Askable, typed: str, find: Find) -> list[str]:
    hits = find("place", typed)
    states = dict(db.execute(_STATES, [json.dumps([hit.id for hit in hits])]).fetchall())
    return _best([hit for hit in hits if hit.id not in states]) or _best(hits)


def named_sources(db: Askable, typed: Iterable[str]) -> tuple[list[str], list[str], list[str]]:
    """Return the publishers in whose names any of the letters stand, the lists of agencies, and what sources are like.

    All are given as the archive keeps them; the last are patterns of SQL.
    """
    publishers = [str(name) for (name,) in db.execute(PUBLISHERS)]
    cites = [str(name) for (name,) in db.execute(_CITES)]
    alike: list[str] = []
    found: tuple[dict[str, None], dict[str, None]] = ({}, {})
    for each in typed:
        # SQLite itself knows the capitals of plain letters, and of no others.
        cases = (each,) if each.isascii() else (each, each.casefold(), each.upper(), each.title(), plain(each))
        for part in dict.fromkeys(cases):
            alike.append(f"%{_literal(part)}%")
            quoted = f"%{_literal(json.dumps(part, ensure_ascii=False)[1:-1])}%"
            for names, known, pattern in zip(found, (publishers, cites), (alike[-1], quoted), strict=True):
                names.update(dict.fromkeys(name for (name,) in db.execute(_LIKE, [json.dumps(known), pattern])))
    return [*found[0]], [*found[1]], alike


def _literal(text: str) -> str:
    for sign in "\\%_":
        text = text.replace(sign, f"\\{sign}")
    return text


def _best(hits: list[Hit]) -> list[str]:
    """Return those that are about as good as the best; an approximate one is not meant beside the very name."""
    least = hits[0].score - _AS_GOOD if hits else 0
    return [hit.id for hit in hits if hit.score >= least]
