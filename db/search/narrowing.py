"""Which records meet the conditions of a search: each condition as SQL over what the records say."""

from __future__ import annotations

import json
from itertools import chain
from typing import TYPE_CHECKING, TypeAlias

from db.search.demands import SAME_AS, demanded
from db.search.shapes import SHAPES, of_kind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from db.readable import Askable
    from db.search.demands import Demand
    from db.search.fields import Condition
    from db.search.links import Test
    from db.search.meaning import Find
    from db.search.shapes import Shape

_LISTED = """
SELECT {tests}, known.record, known.label, known.day
FROM search_record AS known {index}
CROSS JOIN {rows} AS record ON record.slug = known.record
WHERE {known}
ORDER BY {order}
"""

Key: TypeAlias = str | int
"""The id of a record, or the row number of an article."""
_LOOKED_AT, _FOR_EACH_FOUND = 100, 30
"""Records of a list that are looked at one by one, in all and for each that is found, before one looks otherwise."""
_MANY = 2_000
"""Records named from which on it is sooner known what of all the archive holds meets the conditions."""


class Narrowing:
    """The conditions of one search with what their values mean in one archive."""

    def __init__(self, db: Askable, conditions: Sequence[Condition], find: Find) -> None:
        self._db = db
        self.matched = " ".join(map(str, conditions))
        """What to say of a record that meets them."""
        grouped: dict[tuple[str, bool], list[Condition]] = {}
        for each in conditions:
            grouped.setdefault((each.field, each.is_without), []).append(each)
        self._demands = [demanded(db, f"meant{place}", group, find) for place, group in enumerate(grouped.values())]
        self._bound = dict(chain.from_iterable(each.bound.items() for each in self._demands))
        self._is_hopeless = any(each.is_hopeless for each in self._demands)
        named = (each.values for each in conditions if each.field == "kind" and not each.is_without)
        self.types = frozenset(chain.from_iterable(named)) & SHAPES.keys()
        """The kinds of records that are asked for by name."""

    def lacking(self, kinds: Iterable[str]) -> str | None:
        """Return a field that none of the kinds has."""
        known = frozenset[str]().union(*(SHAPES[kind].fields for kind in kinds))
        return next((each.field for each in self._demands if each.field not in known), None)

    @staticmethod
    def has(kinds: Iterable[str], name: str) -> bool:
        """Whether any of the kinds has a field."""
        return any(SAME_AS.get(name, name) in SHAPES[kind].fields for kind in kinds)

    def kinds(self, wanted: Iterable[str]) -> frozenset[str]:
        """Return those kinds that have all the fields; of the others nothing can be said."""
        return frozenset(kind for kind in wanted if all(each.field in SHAPES[kind].fields for each in self._demands))

    def among(self, kind: str, slugs: Collection[str]) -> set[str]:
        """Return those of some records of a kind that meet all conditions."""
        if len(slugs) > _MANY:
            return self.slugs(kind).intersection(slugs)
        days, others = self._of_each(kind)
        tests = ["record.slug IN (SELECT value FROM json_each(:among))", *days, *others]
        sql = f"SELECT record.slug FROM {SHAPES[kind].rows} AS record WHERE {' AND '.join(tests)}"  # noqa: S608 - our own words
        return {str(slug) for (slug,) in self._db.execute(sql, {**self._bound, "among": json.dumps(list(slugs))})}

    def first(self, kind: str, order: str, limit: int) -> tuple[list[str], bool] | None:
        """Return the first of a kind in an order that has an index, and whether these are all that meet the conditions.

        None where few meet them on the way through the list: then one finds all of them sooner.
        """
        if self._is_hopeless:
            return [], True
        shape = SHAPES[kind]
        days, others = self._of_each(kind)
        sql = f"""
        SELECT {" AND ".join(others) or "1"}, record.slug
        FROM {shape.rows} AS record
        WHERE {" AND ".join(days) or "1"}
        ORDER BY {order.removeprefix(shape.undated) if days else order}
        """  # noqa: S608 - our own words
        found, is_all = _on_the_way(self._db.execute(sql, self._bound), limit)
        return None if found is None else ([str(slug) for (slug,) in found], is_all)

    def newest(self, kind: str, limit: int) -> list[tuple[str, str, str]] | None:
        """Return the newest of a kind: ids, labels and days; None where few of the newest meet the conditions."""
        if self._is_hopeless:
            return []
        days, others = self._of_each(kind)
        tests = " AND ".join([*days, *others])
        dated = _LISTED.format(
            tests=tests,
            index="INDEXED BY search_record_newest",
            rows=SHAPES[kind].rows,
            known=f"known.kind = '{kind}' AND known.day != ''",
            order="known.day DESC, known.record",
        )
        # Whoever comes to these has seen all others, of which there are few then.
        undated = _LISTED.format(
            tests=tests,
            index="INDEXED BY sqlite_autoindex_search_record_1",
            rows=SHAPES[kind].rows,
            known=f"known.record >= '{kind}/' AND known.record < '{kind}0' AND known.day = ''",
            order="known.record",
        )
        rows = (row for sql in (dated, undated) for row in self._db.execute(sql, self._bound))
        found, _ = _on_the_way(rows, limit)
        return None if found is None else [(str(slug), str(label), str(day)) for slug, label, day in found]

    def keys(self, kind: str) -> set[Key]:
        """Return the keys of all of a kind that meet all conditions."""
        if self._is_hopeless:
            return set()
        shape = SHAPES[kind]
        every: list[str] = []
        none: list[str] = []
        own: list[str] = []
        together: list[str] = []
        for demand in self._demands:
            test, is_row = _test(shape, kind, demand)
            whole = demand.ask(test.whole)
            if is_row and not demand.is_without:
                together.append(f"({whole})")
            elif test.whole:
                (none if demand.is_without else every).append(shape.through.whole(f"({whole})") if is_row else whole)
            else:
                own.append(_signed(demand, demand.ask(test.each)))
        if together:
            every.append(shape.through.whole(" AND ".join(together)))
        if own or not every:
            every.insert(0, f"SELECT record.{shape.key} FROM {shape.rows} AS record WHERE {' AND '.join(own) or '1'}")  # noqa: S608 - our own words
        bound = {**self._bound, "from": f"{kind}/", "to": f"{kind}0"}
        found: set[Key] = {key for (key,) in self._db.execute(every[0], bound)}
        for sql in every[1:] if found else ():
            found.intersection_update([key for (key,) in self._db.execute(sql, bound)])
        for sql in none if found else ():
            found.difference_update([key for (key,) in self._db.execute(sql, bound)])
        return found

    def slugs(self, kind: str) -> set[str]:
        """Return the ids of all of a kind that meet all conditions."""
        return slugs_of(self._db, kind, self.keys(kind))

    def _of_each(self, kind: str) -> tuple[list[str], list[str]]:
        """Return the tests of a record: of its own days, by which a list may be ordered, and all others."""
        shape = SHAPES[kind]
        days: list[str] = []
        others: list[str] = []
        together: list[str] = []
        for demand in self._demands:
            test, is_row = _test(shape, kind, demand)
            each = demand.ask(test.each)
            if is_row and not demand.is_without:
                together.append(f"({each})")
            else:
                is_days = demand.field == "date" and not is_row and not demand.is_without
                each = shape.through.each(f"({each})") if is_row else each
                (days if is_days else others).append(_signed(demand, each))
        if together:
            others.append(shape.through.each(" AND ".join(together)))
        return days, others


def _on_the_way(rows: Iterable[tuple[object, ...]], limit: int) -> tuple[list[tuple[object, ...]] | None, bool]:
    """Return the first rows that are said to meet the conditions, and whether there are no more; None for too few."""
    found: list[tuple[object, ...]] = []
    for looked_at, (is_met, *row) in enumerate(rows):
        if is_met:
            found.append(tuple(row))
            if len(found) == limit:
                return found, False
        elif looked_at > _LOOKED_AT + _FOR_EACH_FOUND * len(found):
            return None, False
    return found, True


def slugs_of(db: Askable, kind: str, keys: set[Key]) -> set[str]:
    """Return the ids of records that are known by the keys by which they are narrowed."""
    if SHAPES[kind].key == "slug":
        return {str(key) for key in keys}
    rows = db.execute("SELECT slug FROM article WHERE id IN (SELECT value FROM json_each(?))", [json.dumps(list(keys))])
    return {str(slug) for (slug,) in rows}


def _test(shape: Shape, kind: str, demand: Demand) -> tuple[Test, bool]:
    """Return a test, and whether it is one of a row that tells of the record."""
    if demand.field == "kind":
        return of_kind(kind), False
    if demand.field in shape.own:
        return shape.own[demand.field], False
    return shape.others[demand.field], True


def _signed(demand: Demand, test: str) -> str:
    return f"NOT coalesce({test}, 0)" if demand.is_without else f"({test})"
