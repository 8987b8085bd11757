"""Under which spellings each kind of record is found, and what it is called in a list."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeAlias

from db.pinyin import pinyin
from db.search import days
from db.search.bodies import called
from db.search.folding import LONGEST_WORD, Word, plains, word, words
from db.search.places import Place, city, other_names, state

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from db.readable import Askable

TITLED: Final = frozenset({"document", "designation", "chairmanship", "membership", "encounter", "expectation"})
"""Kinds that are found by the words of a title rather than by a name."""

_Row: TypeAlias = dict[str, Any]
_SPELLINGS_AT_MOST = 400

_SESSION = "session meeting заседание встреча"
"""What may be typed for any session; it says no more than that it is one."""

_BODY = """
SELECT record.*, body.name AS body_name, body.aliases AS body_aliases
FROM {} AS record
LEFT JOIN body ON body.slug = 'body/' || record.body
WHERE record.slug IN (SELECT value FROM json_each(?))
"""


class Spelling(NamedTuple):
    """One way to find a record."""

    field: str
    text: str
    words: str | None = None
    """What it is found by, where that is not what it says."""


class Form(NamedTuple):
    """A spelling as it is filed."""

    spelling: Spelling
    folded: str
    words: list[Word]


@dataclass(frozen=True, slots=True)
class Entry:
    """A record as the index files it."""

    record: str
    kind: str
    label: str
    spellings: tuple[Spelling, ...]
    day: str = ""
    places: tuple[Place, ...] = ()


def entries(db: Askable, records: Iterable[str]) -> list[Entry]:
    """Return the entries of those records that exist."""
    by_kind: dict[str, list[str]] = {}
    for record in records:
        by_kind.setdefault(record.partition("/")[0], []).append(record)
    return [
        read(row)
        for kind, (sql, read) in _READERS.items()
        if kind in by_kind
        for row in db.query(sql, [json.dumps(by_kind[kind])])
    ]


def entry_of_place(place: Place) -> Entry:
    """Return the entry of a place that some record speaks of."""
    code = [place.country] if place.is_state and place.country else []
    spellings = [("name", place.name), *(("alias", each) for each in (*other_names(place), *code))]
    return Entry(place.id, "place", place.name, _spellings(spellings))


def forms(entry: Entry) -> Iterator[Form]:
    """Return the folded forms of all spellings: each as it is and, of a name, with what a hyphen joins as one word."""
    for spelling in entry.spellings:
        parts = (spelling.words or spelling.text).split()
        spelt = words(spelling.words or spelling.text)
        if spelt:
            yield Form(spelling, " ".join(each.plain for each in spelt), spelt)
        if len(spelt) > len(parts) and entry.kind not in TITLED:
            joined = [word("".join(plains(part))[:LONGEST_WORD]) for part in parts if plains(part)]
            yield Form(spelling, " ".join(each.plain for each in joined), joined)


def _person(row: _Row) -> Entry:
    aliases = [("alias", each["name"]) for each in _json(row["aliases"])]
    spellings = _spellings([("name", row["name"]), *aliases])
    chinese = [each._replace(words=spelt) for each in spellings if (spelt := pinyin(each.text))]
    return Entry(row["slug"], "person", row["name"], (*spellings, *chinese), places=_places(None, row["country"]))


def _body(row: _Row) -> Entry:
    body, aliases = row["slug"].partition("/")[2], _json(row["aliases"])
    others = [("alias", each) for each in (body, *aliases)]
    spellings = [*_spellings([("name", row["name"]), *others]), *_called("words", row["name"], body, aliases)]
    return Entry(row["slug"], "body", row["name"], tuple(spellings))


def _session(row: _Row) -> Entry:
    label = _joined(_body_of(row), days.in_words(row["date"]), row["city"])
    spellings = _spellings([("label", label), *(("date", each) for each in days.spellings(row["date"]))])
    places = _places(row["city"], row["country"])
    venue = [Spelling("country" if place.is_state else "city", place.name) for place in places]
    venue += [Spelling("venue", place.name, others) for place in places if (others := " ".join(other_names(place)))]
    body = _called("body", _body_of(row), row["body"], [*_json(row["body_aliases"]), _SESSION])
    return Entry(row["slug"], "session", label, (*spellings, *venue, *body), row["date"] or "", places)


def _document(row: _Row) -> Entry:
    titles = [("title", each) for each in (row["title"], *_json(row["titles"]))]
    return Entry(row["slug"], "document", row["title"], _spellings(titles))


def _designation(row: _Row) -> Entry:
    return _labelled(row, "designation", row["title"], row["holder"], row["year"], places=_places(row["holder"], None))


def _chairmanship(row: _Row) -> Entry:
    country = state(row["country"])
    chair = f"{_body_of(row)} chairmanship"
    name = country.name if country else row["country"]
    return _labelled(row, "chairmanship", chair, name, row["year"], places=_places(None, row["country"]))


def _membership(row: _Row) -> Entry:
    home = state(row["member"])
    member = home.name if home else row["member"]
    return _labelled(row, "membership", member, row["standing"], _body_of(row), places=(home,) if home else ())


def _encounter(row: _Row) -> Entry:
    people = " and ".join(_json(row["names"]))
    return _labelled(
        row,
        "encounter",
        people,
        row["topic"],
        row["city"],
        days.in_words(row["date"]),
        places=_places(row["city"], None),
    )


def _expectation(row: _Row) -> Entry:
    return _labelled(row, "expectation", row["what"], days.in_words(row["due"]))


_PLAIN = "SELECT * FROM {} WHERE slug IN (SELECT value FROM json_each(?))"
_ENCOUNTERS = """
SELECT encounter.*, (
    SELECT json_group_array(coalesce(person.name, one.value))
    FROM json_each(encounter.people) AS one
    LEFT JOIN person ON person.slug = one.value
) AS names
FROM encounter
WHERE slug IN (SELECT value FROM json_each(?))
"""
_READERS: dict[str, tuple[str, Callable[[_Row], Entry]]] = {
    "person": (_PLAIN.format("person"), _person),
    "body": (_PLAIN.format("body"), _body),
    "session": (_BODY.format("session"), _session),
    "document": (_PLAIN.format("document"), _document),
    "designation": (_PLAIN.format("designation"), _designation),
    "chairmanship": (_BODY.format("chairmanship"), _chairmanship),
    "membership": (_BODY.format("membership"), _membership),
    "encounter": (_ENCOUNTERS, _encounter),
    "expectation": (_PLAIN.format("expectation"), _expectation),
}

FILED: Final = tuple(_READERS)
"""Kinds of records that are found, each the name of its table."""

_DEPENDENTS = """
SELECT slug FROM session WHERE 'body/' || body IN (SELECT value FROM json_each(:records))
UNION
SELECT slug FROM chairmanship WHERE 'body/' || body IN (SELECT value FROM json_each(:records))
UNION
SELECT slug FROM membership WHERE 'body/' || body IN (SELECT value FROM json_each(:records))
UNION
SELECT slug FROM encounter, json_each(people) AS one WHERE one.value IN (SELECT value FROM json_each(:records))
"""


def dependents(db: Askable, records: Iterable[str]) -> list[str]:
    """Return the records that are called after these: sessions after their body, encounters after those who met."""
    lending = [record for record in records if record.startswith(("body/", "person/"))]
    return [slug for (slug,) in db.execute(_DEPENDENTS, {"records": json.dumps(lending)})] if lending else []


def _labelled(row: _Row, kind: str, *parts: str | int | None, places: tuple[Place, ...] = ()) -> Entry:
    label = _joined(*parts)
    return Entry(row["slug"], kind, label, _spellings([("title", label)]), places=places)


def _body_of(row: _Row) -> str:
    return row["body_name"] or str(row["body"]).upper()


def _called(field: str, name: str, body: str, aliases: Iterable[str]) -> list[Spelling]:
    """Return a body's name twice: for what the council is called, and for what its organisation is."""
    return [Spelling(field, name, words) for words in called(body, name, *aliases) if words]


def _joined(*parts: str | int | None) -> str:
    return ", ".join(str(part) for part in parts if part)


def _places(town: str | None, country: str | None) -> tuple[Place, ...]:
    found = [city(town, country)] if town else []
    if country and (home := state(country)):
        found.append(home)
    return tuple(found)


def _spellings(pairs: Iterable[tuple[str, str | None]]) -> tuple[Spelling, ...]:
    first: dict[str, Spelling] = {}
    for field, text in pairs:
        if text:
            first.setdefault(text, Spelling(field, text))
    return tuple(first.values())[:_SPELLINGS_AT_MOST]


def _json(text: str | None) -> list[Any]:
    return list(json.loads(text)) if text and text != "[]" else []
