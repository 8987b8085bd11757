"""What the value of a field means in one archive: names are looked up as any search looks them up."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from db.search.folding import plains
from db.search.layouts import is_cyrillic, other_layout

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlite_utils import Database

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
_SOURCES = r"""
SELECT article FROM source WHERE source LIKE :part ESCAPE '\'
UNION
SELECT id FROM article WHERE publisher LIKE :part ESCAPE '\' OR cites LIKE :quoted ESCAPE '\'
"""


def meant(db: Database, conditions: Iterable[Condition], find: Find) -> list[object]:
    """Return all that the values of one field stand for; not of dates, which mean the same everywhere."""
    found: dict[object, None] = {}
    for each in conditions:
        found.update(dict.fromkeys(each.values or _looked_up(db, each, find)))
    return list(found)


def _looked_up(db: Database, condition: Condition, find: Find) -> list[object]:
    typed = condition.typed
    match condition.field:
        case "body":
            return [*_bodies(db, typed, find)]
        case "person":
            return [*_people(db, typed, find)]
        case "country":
            return [*_countries(db, typed, find)]
        case "city":
            return [*_cities(db, typed, find)]
        case _:
            return [*_articles(db, typed)]


def _bodies(db: Database, typed: str, find: Find) -> list[str]:
    """Return a body by its id, all bodies of an organisation by its own, or what a name means."""
    known = [str(body) for (body,) in db.execute(_BODIES)]
    named: list[str] = []
    for read_as in (typed, *([other_layout(typed)] if is_cyrillic(typed) else [])):
        wanted = "-".join(plains(read_as.removeprefix("body/")))
        inside = [body for body in known if f"{body}-".startswith(f"{wanted}-")] if wanted else []
        if inside:
            return inside
        named += [body for body in known if wanted in body.split("-")]
    return [*named, *(each.partition("/")[2] for each in _best(find("body", typed)))]


def _people(db: Database, typed: str, find: Find) -> list[str]:
    wanted = "person/" + typed.casefold().removeprefix("person/")
    if db.execute("SELECT 1 FROM person WHERE slug = ?", [wanted]).fetchone():
        return [wanted]
    return _best(find("person", typed))


def _countries(db: Database, typed: str, find: Find) -> list[str]:
    """Return the code of a state, given as it is or by name."""
    if len(typed) == _CODE and typed.isascii() and typed.isalpha():
        return [typed.upper()]
    hits = find("place", typed)
    states = dict(db.execute(_STATES, [json.dumps([hit.id for hit in hits])]).fetchall())
    named = [str(states[each]) for each in _best([hit for hit in hits if hit.id in states])]
    return named or ([other_layout(typed).upper()] if len(typed) == _CODE else [])


def _cities(db: Database, typed: str, find: Find) -> list[str]:
    hits = find("place", typed)
    states = dict(db.execute(_STATES, [json.dumps([hit.id for hit in hits])]).fetchall())
    return _best([hit for hit in hits if hit.id not in states]) or _best(hits)


def _articles(db: Database, typed: str) -> list[int]:
    """Return the articles from a source, a publisher or an agency in whose name the letters stand."""
    found: dict[int, None] = {}
    # SQLite itself knows the capitals of plain letters, and of no others.
    cases = (typed,) if typed.isascii() else (typed, typed.casefold(), typed.upper(), typed.title())
    for part in dict.fromkeys(cases):
        quoted = json.dumps(part, ensure_ascii=False)[1:-1]
        rows = db.execute(_SOURCES, {"part": f"%{_literal(part)}%", "quoted": f"%{_literal(quoted)}%"})
        found.update(dict.fromkeys(int(article) for (article,) in rows))
    return list(found)


def _literal(text: str) -> str:
    for sign in "\\%_":
        text = text.replace(sign, f"\\{sign}")
    return text


def _best(hits: list[Hit]) -> list[str]:
    """Return those that are about as good as the best; an approximate one is not meant beside the very name."""
    least = hits[0].score - _AS_GOOD if hits else 0
    return [hit.id for hit in hits if hit.score >= least]
