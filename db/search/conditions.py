"""Searches that ask for more than words: what is found is narrowed to what meets the conditions."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from db.errors import FieldError
from db.search import asking
from db.search.fields import FIELDS, read
from db.search.hits import EVERY_KIND, KINDS, Found, Hit, ranked
from db.search.narrowing import Narrowing
from db.search.question import ask

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlite_utils import Database

    from db.search.fields import Asked
    from db.search.question import Question

_MEANT_AT_MOST = 200
"""Records that the value of a field may stand for."""
_OF_WHICH_SOME_MEET = 200
"""Hits beyond those wanted that are looked at first, for those that meet the conditions."""
_DEEPER = 50
"""Times as many as wanted, where fewer of the best meet the conditions."""
_ALL = 1_000_000


def search(
    db: Database, text: str, *, kinds: Iterable[str] | None = None, limit: int = 20, exact: bool = False
) -> list[Hit]:
    """Return the records and articles that hold all the words and meet all conditions, best first.

    Nothing where nothing is meant; without words, whatever meets the conditions. Raises `FieldError` for what is no
    condition.
    """
    asked = read(text)
    limit = max(0, limit)
    if not asked.conditions:
        return asking.search(db, text, kinds=kinds, limit=limit, exact=exact)
    narrowing = _narrowing(db, asked, exact=exact)
    wanted = frozenset(KINDS) | narrowing.types if kinds is None else frozenset(kinds)
    _refuse_what_is_lacking(narrowing, wanted)
    question = ask(asked.words)
    if question.is_empty:
        return _listed(db, narrowing, narrowing.kinds(wanted), question, limit)
    return _narrowed(db, asked.words, narrowing, narrowing.kinds(wanted), limit, exact=exact)


def meeting(db: Database, text: str, kind: str, *, exact: bool = False) -> tuple[str, set[str] | None]:
    """Return the words of a search, and the ids of a kind that meet its conditions; None where it has none."""
    asked = read(text)
    if not asked.conditions:
        return text, None
    narrowing = _narrowing(db, asked, exact=exact)
    _refuse_what_is_lacking(narrowing, [kind])
    return asked.words, narrowing.meeting(kind)


def listing(db: Database, text: str, kind: str, *, exact: bool = False) -> tuple[set[str], str]:
    """Return the ids of a kind that meet the conditions of a search without words, and what to say of each."""
    asked = read(text)
    narrowing = _narrowing(db, asked, exact=exact)
    _refuse_what_is_lacking(narrowing, [kind])
    return _met(db, narrowing, kind, ask(asked.words)), narrowing.matched


def _narrowing(db: Database, asked: Asked, *, exact: bool) -> Narrowing:
    def find(kind: str, name: str) -> list[Hit]:
        return asking.search(db, name, kinds=[kind], limit=_MEANT_AT_MOST, exact=exact)

    return Narrowing(db, asked.conditions, find)


def _refuse_what_is_lacking(narrowing: Narrowing, kinds: Iterable[str]) -> None:
    """Say of a list that it has no such field, rather than find nothing in it for ever."""
    lacking = narrowing.lacking(kinds)
    if lacking is not None:
        there = ", ".join(f"{each}:" for each in FIELDS if narrowing.has(kinds, each))
        raise FieldError(f"No {' or '.join(sorted(kinds))} has {lacking}:; there is {there}.")


def _narrowed(  # noqa: PLR0913 - a search, and what it is narrowed by
    db: Database, words: str, narrowing: Narrowing, kinds: frozenset[str], limit: int, *, exact: bool
) -> list[Hit]:
    """Return those hits that meet the conditions; one looks further down only where too few of the best do."""
    kept: list[Hit] = []
    for deep in (_OF_WHICH_SOME_MEET + limit, _DEEPER * limit, _ALL):
        hits = asking.search(db, words, kinds=kinds, limit=deep, exact=exact)
        found: set[str] = set()
        for kind in {hit.type for hit in hits}:
            found |= narrowing.meeting(kind, [hit.id for hit in hits if hit.type == kind])
        kept = [hit for hit in hits if hit.id in found][:limit]
        if len(kept) == limit or len(hits) < deep:
            break
    return kept


_NEWEST_OF_THESE = """
SELECT record, kind, label, day
FROM search_record
WHERE record IN (SELECT value FROM json_each(?))
ORDER BY day DESC, record
LIMIT ?
"""
_NAMED_SO = """
SELECT DISTINCT record
FROM search_record
JOIN search_name ON search_name.id >= search_record.id << 10
    AND search_name.id < (search_record.id + 1) << 10
WHERE record IN (SELECT value FROM json_each(?))
    AND instr(' ' || coalesce(folded, lower(coalesce(spelling, label))) || ' ', ?)
"""
_TELLING_SO = """
SELECT article.slug
FROM search_text
JOIN article ON article.id = search_text.rowid
WHERE search_text MATCH ?
"""


def _met(db: Database, narrowing: Narrowing, kind: str, question: Question) -> set[str]:
    """Return all of a kind that meets the conditions and holds none of the words that must be absent."""
    met = narrowing.meeting(kind)
    for word in question.without:
        met.difference_update(slug for (slug,) in db.execute(_NAMED_SO, [json.dumps(sorted(met)), f" {word} "]))
        met.difference_update(slug for (slug,) in db.execute(_TELLING_SO, [f'"{word}"']))
    return met


def _listed(db: Database, narrowing: Narrowing, kinds: Iterable[str], question: Question, limit: int) -> list[Hit]:
    """Return all that meets the conditions, where there are no words to rank it by."""
    found: list[Found] = []
    for kind in sorted(kinds, key=EVERY_KIND.index):
        if len(found) < limit:
            met = _met(db, narrowing, kind, question)
            rows = db.execute(_NEWEST_OF_THESE, [json.dumps(list(met)), limit])
            found += [
                Found(record, of, label, 0.0, narrowing.matched, "exact", 0, day) for record, of, label, day in rows
            ]
    return ranked(found, limit)
