"""Searches that ask for more than words: what is found is narrowed to what meets the conditions."""

from __future__ import annotations

import json
from functools import cached_property
from typing import TYPE_CHECKING

from db.errors import FieldError
from db.search import asking, steps
from db.search.fields import FIELDS, read
from db.search.hits import EVERY_KIND, KINDS, Found, Hit, ranked
from db.search.narrowing import Narrowing, slugs_of
from db.search.question import Within, ask

if TYPE_CHECKING:
    from collections.abc import Iterable

    from db.readable import Askable
    from db.search.fields import Asked
    from db.search.narrowing import Key
    from db.search.question import Question

_MEANT_AT_MOST = 200
"""Records that the value of a field may stand for."""


def search(
    db: Askable, text: str, *, kinds: Iterable[str] | None = None, limit: int = 20, exact: bool = False
) -> list[Hit]:
    """Return the records and articles that hold all the words and meet all conditions, best first.

    Nothing where nothing is meant; without words, whatever meets the conditions. Raises `FieldError` for what is no
    condition.
    """
    asked = read(text)
    limit = max(0, limit)
    if not asked.conditions:
        return steps.search(db, text, kinds=kinds, limit=limit, exact=exact)
    narrowing = _narrowing(db, asked, exact=exact)
    wanted = frozenset(KINDS) | narrowing.types if kinds is None else frozenset(kinds)
    _refuse_what_is_lacking(narrowing, wanted)
    question = ask(asked.words)
    if question.is_empty:
        return _listed(db, narrowing, narrowing.kinds(wanted), question, limit)
    return _narrowed(db, asked.words, narrowing, narrowing.kinds(wanted), limit, exact=exact)


def meeting(db: Askable, text: str, kind: str, *, exact: bool = False) -> tuple[str, set[str] | None]:
    """Return the words of a search, and the ids of a kind that meet its conditions; None where it has none."""
    asked = read(text)
    if not asked.conditions:
        return text, None
    narrowing = _narrowing(db, asked, exact=exact)
    _refuse_what_is_lacking(narrowing, [kind])
    return asked.words, narrowing.slugs(kind)


class Listing:
    """All of one kind that meets the conditions of a search without words; raises `FieldError` as a search does."""

    def __init__(self, db: Askable, text: str, kind: str, *, exact: bool = False) -> None:
        asked = read(text)
        self._db = db
        self._kind = kind
        self._narrowing = _narrowing(db, asked, exact=exact)
        self._question = ask(asked.words)
        self.matched = self._narrowing.matched
        """What to say of each."""
        _refuse_what_is_lacking(self._narrowing, [kind])

    def first(self, order: str, limit: int) -> tuple[list[str], bool] | None:
        """Return the first in an order that has an index, and whether there are no more; None if that takes longer."""
        return None if self._question.without else self._narrowing.first(self._kind, order, limit)

    @cached_property
    def keys(self) -> set[Key]:
        """Those that meet the conditions: articles by their row numbers, others by their ids."""
        return _met(self._db, self._narrowing, self._kind, self._question)


def _narrowing(db: Askable, asked: Asked, *, exact: bool) -> Narrowing:
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
    db: Askable, words: str, narrowing: Narrowing, kinds: frozenset[str], limit: int, *, exact: bool
) -> list[Hit]:
    """Return those hits that meet the conditions; one looks further down only where too few of the best do."""
    kept: list[Hit] = []

    def among() -> Within:
        every = [key for kind in kinds for key in narrowing.keys(kind)]
        return Within(
            frozenset(each for each in every if isinstance(each, str)),
            frozenset(each for each in every if isinstance(each, int)),
        )

    for hits, is_narrowed in steps.stepwise(db, words, among, kinds=kinds, exact=exact):
        met: set[str] = set()
        for kind in () if is_narrowed else {hit.type for hit in hits}:
            met |= narrowing.among(kind, [hit.id for hit in hits if hit.type == kind])
        kept += hits if is_narrowed else [hit for hit in hits if hit.id in met]
        if len(kept) >= limit:
            break
    return kept[:limit]


_NEWEST_OF_THESE = """
SELECT record, label, day
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
SELECT rowid
FROM search_text
WHERE search_text MATCH ?
"""


def _met(db: Askable, narrowing: Narrowing, kind: str, question: Question) -> set[Key]:
    """Return all of a kind that meets the conditions and holds none of the words that must be absent."""
    met = narrowing.keys(kind)
    for word in question.without if met else ():
        if kind == "article":
            rows = db.execute(_TELLING_SO, [f'"{word}"'])
        else:
            rows = db.execute(_NAMED_SO, [json.dumps(list(met)), f" {word} "])
        met.difference_update(key for (key,) in rows)
    return met


def _listed(db: Askable, narrowing: Narrowing, kinds: Iterable[str], question: Question, limit: int) -> list[Hit]:
    """Return all that meets the conditions, where there are no words to rank it by."""
    found: list[Found] = []
    for kind in sorted(kinds, key=EVERY_KIND.index):
        if len(found) < limit:
            found += [
                Found(record, kind, label, 0.0, narrowing.matched, "exact", 0, day)
                for record, label, day in _newest(db, narrowing, kind, question, limit)
            ]
    return ranked(found, limit)


def _newest(
    db: Askable, narrowing: Narrowing, kind: str, question: Question, limit: int
) -> Iterable[tuple[str, str, str]]:
    found = None if question.without else narrowing.newest(kind, limit)
    if found is not None:
        return found
    met = slugs_of(db, kind, _met(db, narrowing, kind, question))
    return db.execute(_NEWEST_OF_THESE, [json.dumps(list(met)), limit])
