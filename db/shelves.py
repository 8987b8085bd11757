"""The records of one kind in the order in which a screen lists them, a page at a time."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import field
from itertools import islice
from typing import TYPE_CHECKING, Generic, TypeAlias, TypeVar

from db.frozen import Frozen, frozen
from db.records import Article
from db.rows import R, to_record
from db.search import KINDS, Hit, has_words, listing, meeting, search

if TYPE_CHECKING:
    from db.readable import Askable
    from db.search.conditions import Listing

T = TypeVar("T")
Reading: TypeAlias = Callable[[], AbstractContextManager["Askable"]]
"""How a question gets at the archive: as it is at one moment, for as long as the question takes."""
Order: TypeAlias = str
"""Columns of the table, each followed by its direction; never anything that a user typed."""

_FEW = 1_000
_LABELS = """
SELECT record, label
FROM search_record
WHERE record IN (SELECT value FROM json_each(?))
"""
_ALL = 1_000_000
"""More hits than an archive can hold: a filter leaves nothing out."""


@frozen()
class Page(Frozen, Generic[T]):
    """A part of a list, and how long the whole is."""

    total: int
    rows: tuple[T, ...]
    why: Mapping[str, Hit] = field(default_factory=dict)
    """Of those that were found by words, why."""
    is_counted: bool = True
    """Whether there are no more than the total, or one did not look."""


@frozen()
class Kind(Frozen, Generic[T]):
    """What a shelf needs to know of what stands on it."""

    name: str
    """The record's type, which is its table's name too."""
    revive: Callable[[Mapping[str, object]], T]
    columns: frozenset[str]
    """What it can be sorted by."""
    order: Order
    """How the browser lists it; ends in the slug, so that no two have the same place."""
    select: str = "SELECT * FROM {table}"


class Shelf(Generic[T]):
    """All that the archive holds of one kind."""

    def __init__(self, reading: Reading, kind: Kind[T]) -> None:
        self._reading = reading
        self._kind = kind

    def page(  # noqa: PLR0913  (what a list on a screen can be asked for)
        self,
        words: str = "",
        *,
        exact: bool = False,
        sort: str | None = None,
        reverse: bool = False,
        offset: int = 0,
        limit: int = 200,
        counted: bool = True,
    ) -> Page[T]:
        """Take those that the words find, best first unless a column is named; all in the usual order without words.

        Unless they are to be counted, the best are taken without looking for how many more there are.
        """
        if sort is not None and sort not in self._kind.columns:
            raise ValueError(f"{self._kind.name} cannot be sorted by {sort}")
        order = self._order(sort, reverse=reverse)
        with self._reading() as db:
            if not words.strip():
                return Page(self._count(db), self._part(db, order, offset, limit))
            if self._kind.name in KINDS and not has_words(words):
                met = listing(db, words, self._kind.name, exact=exact)
                return self._narrowed(db, met, order, offset, limit, counted=counted)
            is_ranked = sort is None and not reverse and has_words(words)
            at_most = _ALL if counted or not is_ranked else offset + limit
            why = self._found(db, words, at_most, exact=exact)
            found = list(why)
            if sort is not None or not has_words(words):
                part = self._sorted(db, found, order, offset, limit)
            else:
                part = (found[::-1] if reverse else found)[offset : offset + limit]
            reasons = {identity: hit for identity in part if (hit := why[identity]) is not None}
            return Page(len(found), self._named(db, part), reasons, is_counted=len(found) < at_most)

    def get(self, identity: str) -> T | None:
        """Find the one with this id."""
        with self._reading() as db:
            return next(iter(self._named(db, [identity])), None)

    def several(self, identities: Sequence[str]) -> dict[str, T]:
        """Find those with these ids, by id and in their order; what is not there is left out."""
        with self._reading() as db:
            return dict(self._with_ids(db, identities))

    def count(self) -> int:
        """Count them."""
        with self._reading() as db:
            return self._count(db)

    @property
    def _rows(self) -> str:
        return self._kind.select.format(table=self._kind.name)

    def _count(self, db: Askable) -> int:
        (count,) = db.execute(f"SELECT count(*) FROM ({self._rows})").fetchone()  # noqa: S608
        return int(count)

    def _order(self, sort: str | None, *, reverse: bool) -> Order:
        if sort is None:
            return _turned(self._kind.order) if reverse else self._kind.order
        return f'"{sort}" IS NULL, "{sort}" COLLATE NOCASE {"DESC" if reverse else "ASC"}, slug ASC'

    def _found(self, db: Askable, words: str, limit: int, *, exact: bool) -> Mapping[str, Hit | None]:
        """Return the ids in the order of the hits; where names are not searched, there are no hits to say why."""
        if self._kind.name in KINDS:
            return {hit.id: hit for hit in search(db, words, kinds=[self._kind.name], limit=limit, exact=exact)}
        words, met = meeting(db, words, self._kind.name, exact=exact)
        wanted = words.casefold().split()
        rows = db.execute(f"SELECT * FROM ({self._rows}) ORDER BY {self._kind.order}")  # noqa: S608
        texts = ((row[1], " ".join(map(str, row)).casefold()) for row in rows)
        return {
            str(slug): None
            for slug, text in texts
            if (met is None or slug in met) and all(word in text for word in wanted)
        }

    def _sorted(self, db: Askable, found: Collection[str | int], order: Order, offset: int, limit: int) -> list[str]:
        """Return a part of those found, by id or row number, in an order: many are soon met with on the way through."""
        column = "id" if any(isinstance(each, int) for each in islice(found, 1)) else "slug"
        sign = "" if len(found) < _FEW else "+"
        asked = f"""
        SELECT slug
        FROM ({self._rows})
        WHERE {sign}{column} IN (SELECT value FROM json_each(?))
        ORDER BY {order}
        LIMIT ? OFFSET ?
        """  # noqa: S608
        return names(db.execute(asked, [json.dumps(list(found)), limit, offset]))

    def _narrowed(  # noqa: PLR0913 - which part of what, in which order
        self, db: Askable, met: Listing, order: Order, offset: int, limit: int, *, counted: bool
    ) -> Page[T]:
        """Take a part of those that meet the fields of a search: the first of the usual order are soon met with."""
        is_soon = order == self._kind.order and 0 < offset + limit <= _FEW
        first = met.first(order, offset + limit) if is_soon else None
        if first is None:
            part, is_all = self._sorted(db, met.keys, order, offset, limit), True
            total = len(met.keys)
        else:
            part, is_all = first[0][offset:], first[1]
            total = len(met.keys) if counted and not is_all else len(first[0])
        return Page(total, self._named(db, part), self._met(db, part, met.matched), is_counted=counted or is_all)

    def _met(self, db: Askable, identities: list[str], matched: str) -> dict[str, Hit]:
        rows = db.execute(_LABELS, [json.dumps(identities)])
        return {record: Hit(record, self._kind.name, label, 100, matched, "exact", 0) for record, label in rows}

    def _part(self, db: Askable, order: Order, offset: int, limit: int) -> tuple[T, ...]:
        sql = f"SELECT * FROM ({self._rows}) ORDER BY {order} LIMIT ? OFFSET ?"  # noqa: S608
        return tuple(self._kind.revive(row) for row in db.query(sql, [limit, offset]))

    def _named(self, db: Askable, identities: list[str]) -> tuple[T, ...]:
        return tuple(record for _, record in self._with_ids(db, identities))

    def _with_ids(self, db: Askable, identities: Sequence[str]) -> Iterator[tuple[str, T]]:
        sql = f"SELECT * FROM ({self._rows}) WHERE slug IN (SELECT value FROM json_each(?))"  # noqa: S608
        rows = {str(row["slug"]): row for row in db.query(sql, [json.dumps(identities)])}
        return ((identity, self._kind.revive(rows[identity])) for identity in identities if identity in rows)


def _turned(order: Order) -> Order:
    """Give the same order from the other end, with what has no value still last."""
    return ", ".join(_turned_part(part.strip()) for part in order.split(","))


def _turned_part(part: str) -> str:
    if part.endswith(" DESC"):
        return part.removesuffix(" DESC") + " ASC"
    return part.removesuffix(" ASC") + " DESC" if part.endswith(" ASC") else part


def article(row: Mapping[str, object]) -> Article:
    """Revive the article that a row of the question below holds."""
    values = {field.name: row[field.name] for field in dataclasses.fields(Article)}
    return Article(**{**values, "cites": tuple(json.loads(str(row["cites"])))})  # type: ignore[arg-type]


ARTICLES = """
SELECT article.*, (SELECT min(source) FROM source WHERE source.article = article.id) AS source
FROM article
WHERE current
"""
"""Only what a source stands for now; the least of several sources, so that the order of imports does not show."""

_ORDERS: Mapping[str, Order] = {
    "body": "name COLLATE NOCASE ASC, slug ASC",
    "session": "date IS NULL, date DESC, slug ASC",
    "document": "title COLLATE NOCASE ASC, slug ASC",
    "person": "name COLLATE NOCASE ASC, slug ASC",
    "designation": "year IS NULL, year DESC, slug ASC",
    "chairmanship": "year IS NULL, year DESC, slug ASC",
    "membership": "body ASC, slug ASC",
    "encounter": "date IS NULL, date DESC, slug ASC",
    "expectation": "due IS NULL, due ASC, slug ASC",
}

ARTICLE: Kind[Article] = Kind(
    "article",
    article,
    frozenset(field.name for field in dataclasses.fields(Article)),
    "published IS NULL, published DESC, slug ASC",
    ARTICLES,
)


def kind_of(record: type[R]) -> Kind[R]:
    """Say what a shelf of these records needs to know."""
    columns = frozenset(field.name for field in dataclasses.fields(record)) - {"id"} | {"slug"}
    return Kind(record.type, lambda row: to_record(record, row), columns, _ORDERS[record.type])


def names(rows: Iterable[tuple[object, ...]]) -> list[str]:
    """Take the first column of some rows."""
    return [str(row[0]) for row in rows]
