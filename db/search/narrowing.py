"""Which records meet the conditions of a search: each condition as SQL over what the records say."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from itertools import chain
from typing import TYPE_CHECKING, Final

from db.search.meaning import meant
from db.search.occasions import first_day, last_day

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from sqlite_utils import Database

    from db.search.fields import Condition
    from db.search.meaning import Find

_TOLD = "record.slug IN (SELECT subject.record FROM subject WHERE subject.article IN :values)"
_IN_CITY = "record.slug IN (SELECT search_place.record FROM search_place WHERE search_place.place IN :values)"
_TELLING = "record.id IN (SELECT subject.article FROM subject WHERE subject.record IN {})"
_WITH_STATUS = """(
    SELECT slug FROM session WHERE status IN :values
    UNION ALL
    SELECT slug FROM document WHERE status IN :values
)"""
_ATTENDED = """(
    record.slug IN (SELECT occasion.session FROM occasion WHERE occasion.record IN :values)
    OR record.slug IN (
        SELECT session.slug
        FROM session, json_each(session.attendance) AS one
        WHERE instr(session.attendance, '"absent"') AND json_extract(one.value, '$.person') IN :values
    )
)"""
"""Those who came are known by their sessions; those who are said to have stayed away, by the sessions alone."""


def _days(first: str, last: str) -> str:
    return f"({first} <= :last AND {last} >= :first)"


def _dated(start: str, end: str | None = None) -> str:
    """Say that the days from `start` to `end` may meet a span: a date known to the month may be any day of it."""
    return _days(first_day(start), last_day(f"coalesce({end}, {start})" if end else start))


def _of_session(session: str) -> dict[str, str]:
    """What can be asked of the session of which a column holds the id; each is looked up once for all records."""
    return {
        "body": f"{session} IN (SELECT slug FROM session WHERE session.body IN :values)",  # noqa: S608 - our own words
        "city": f"{session} IN (SELECT search_place.record FROM search_place WHERE search_place.place IN :values)",  # noqa: S608 - as above
        "country": f"{session} IN (SELECT slug FROM session WHERE session.country IN :values)",  # noqa: S608 - our own words
    }


_SEEN = "record.slug IN (SELECT occasion.record FROM occasion WHERE {})"
_ON_DAYS = _days("occasion.first", "occasion.last")
_PUBLISHED = f"""(
    (record.published IS NULL) = 0 AND record.published <= :last AND record.published >= substr(:first, 1, 4)
    AND {_dated("record.published")}
)"""
"""The year alone is compared first, since days stand in the order of an index."""


@dataclass(frozen=True, slots=True)
class _Shape:
    """How the conditions are asked of one kind."""

    rows: str
    own: Mapping[str, str]
    """What its rows say themselves."""
    through: str = ""
    """Where else to look: all conditions on sessions must be met by one of them."""
    others: Mapping[str, str] = field(default_factory=dict)
    """What is asked there."""

    @property
    def fields(self) -> frozenset[str]:
        """What it can be asked for."""
        return frozenset({*self.own, *self.others, "kind"})


_SHAPES: Final[Mapping[str, _Shape]] = {
    "session": _Shape(
        "session",
        {
            "body": "record.body IN :values",
            "city": _IN_CITY,
            "country": "record.country IN :values",
            "status": "record.status IN :values",
            "date": _dated("record.date", "record.end_date"),
            "person": _ATTENDED,
            "has": "record.conflicts != '[]'",
            "source": _TOLD,
        },
    ),
    "document": _Shape(
        "document",
        {"status": "record.status IN :values", "has": "record.conflicts != '[]'", "source": _TOLD},
        _SEEN,
        {**_of_session("occasion.session"), "date": _ON_DAYS},
    ),
    "person": _Shape(
        "person",
        {
            "person": "record.slug IN :values",
            "country": "(record.country IN :values OR EXISTS (SELECT 1 FROM json_each(record.roles) AS one"
            " WHERE json_extract(one.value, '$.country') IN :values))",
            "source": _TOLD,
        },
        _SEEN,
        {
            "body": _of_session("occasion.session")["body"],
            "city": _of_session("occasion.session")["city"],
            "date": _ON_DAYS,
        },
    ),
    "article": _Shape(
        "(SELECT * FROM article WHERE current)",
        {
            "date": _PUBLISHED,
            "person": _TELLING.format(":values"),
            "status": _TELLING.format(_WITH_STATUS),
            "source": "record.id IN :values",
        },
        _TELLING.replace("subject.record IN {}", "{}"),
        _of_session("subject.record"),
    ),
    "body": _Shape("body", {"body": "substr(record.slug, length('body/') + 1) IN :values", "source": _TOLD}),
    "place": _Shape(
        "(SELECT record AS slug FROM search_record WHERE kind = 'place')",
        {
            "city": "record.slug IN :values",
            "country": "record.slug IN (SELECT place FROM search_place WHERE country IN :values)",
        },
    ),
    "designation": _Shape(
        "designation",
        {
            "city": _IN_CITY,
            "status": "record.status IN :values",
            "date": _dated("CAST(record.year AS TEXT)"),
            "source": _TOLD,
        },
    ),
    "chairmanship": _Shape(
        "chairmanship",
        {
            "body": "record.body IN :values",
            "country": "record.country IN :values",
            "date": _dated("CAST(record.year AS TEXT)"),
            "source": _TOLD,
        },
    ),
    "membership": _Shape(
        "membership",
        {
            "body": "record.body IN :values",
            "country": "record.member IN :values",
            "status": "record.standing IN :values",
            "source": _TOLD,
        },
    ),
    "encounter": _Shape(
        "encounter",
        {
            "person": "EXISTS (SELECT 1 FROM json_each(record.people) AS one WHERE one.value IN :values)",
            "city": _IN_CITY,
            "date": _dated("record.date"),
            "source": _TOLD,
        },
    ),
    "expectation": _Shape(
        "expectation",
        {"status": "record.outcome IN :values", "date": _dated("record.due"), "source": _TOLD},
        "{}",
        _of_session("record.session"),
    ),
}
_KIND = "'{}' IN :values"
_KIND_OF_DOCUMENT = "('document' IN :values OR record.kind IN :values)"
_VALUES = "(SELECT value FROM json_each(:meant))"
_SAME_AS = {"before": "date", "after": "date"}


@dataclass(frozen=True, slots=True)
class _Demand:
    """All conditions of one field that are of one sign: any of them is enough."""

    field: str
    is_without: bool
    name: str
    bound: Mapping[str, str]
    """What the values stand for: a list as JSON, or the days of a date."""


class Narrowing:
    """The conditions of one search with what their values mean in one archive."""

    def __init__(self, db: Database, conditions: Sequence[Condition], find: Find) -> None:
        self._db = db
        self.matched = " ".join(map(str, conditions))
        """What to say of a record that meets them."""
        grouped: dict[tuple[str, bool], list[Condition]] = {}
        for each in conditions:
            grouped.setdefault((each.field, each.is_without), []).append(each)
        self._demands = [
            _Demand(_SAME_AS.get(name, name), is_without, f"meant{place}", _bound(db, f"meant{place}", group, find))
            for place, ((name, is_without), group) in enumerate(grouped.items())
        ]
        named = (each.values for each in conditions if each.field == "kind" and not each.is_without)
        self.types = frozenset(chain.from_iterable(named)) & _SHAPES.keys()
        """The kinds of records that are asked for by name."""

    def lacking(self, kinds: Iterable[str]) -> str | None:
        """Return a field that none of the kinds has."""
        known = frozenset[str]().union(*(_SHAPES[kind].fields for kind in kinds))
        return next((each.field for each in self._demands if each.field not in known), None)

    @staticmethod
    def has(kinds: Iterable[str], name: str) -> bool:
        """Whether any of the kinds has a field."""
        return any(_SAME_AS.get(name, name) in _SHAPES[kind].fields for kind in kinds)

    def kinds(self, wanted: Iterable[str]) -> frozenset[str]:
        """Return those kinds that have all the fields; of the others nothing can be said."""
        return frozenset(kind for kind in wanted if all(each.field in _SHAPES[kind].fields for each in self._demands))

    def meeting(self, kind: str, among: Collection[str] | None = None) -> set[str]:
        """Return the ids of a kind that meet all conditions; of all, or of those named."""
        shape = _SHAPES[kind]
        tests = ["record.slug IN (SELECT value FROM json_each(:among))"] if among is not None else []
        together: list[str] = []
        for each in self._demands:
            test = _test(shape, kind, each)
            if each.field in shape.others and not each.is_without:
                together.append(test)
                continue
            whole = shape.through.format(test) if each.field in shape.others else test
            tests.append(f"NOT coalesce({whole}, 0)" if each.is_without else whole)
        if together:
            tests.append(shape.through.format(" AND ".join(together)))
        bound = {"among": json.dumps(sorted(among or ()))}
        for each in self._demands:
            bound.update(each.bound)
        sql = f"SELECT record.slug FROM {shape.rows} AS record WHERE {' AND '.join(tests)}"  # noqa: S608 - our own words
        return {str(slug) for (slug,) in self._db.execute(sql, bound)}


def _test(shape: _Shape, kind: str, demand: _Demand) -> str:
    if demand.field == "kind":
        test = _KIND_OF_DOCUMENT if kind == "document" else _KIND.format(kind)
    else:
        test = shape.own.get(demand.field) or shape.others[demand.field]
    if demand.field != "date":
        return test.replace(":values", _VALUES).replace(":meant", f":{demand.name}")
    last, first = (f":{demand.name}_{{}}_{end}" for end in ("last", "first"))
    spans = (
        test.replace(":last", last.format(place)).replace(":first", first.format(place))
        for place in range(len(demand.bound) // 2)
    )
    return f"({' OR '.join(spans)})"


def _bound(db: Database, name: str, conditions: Sequence[Condition], find: Find) -> dict[str, str]:
    spans = [each.span for each in conditions if each.span is not None]
    if not spans:
        return {name: json.dumps(meant(db, conditions, find))}
    bound: dict[str, str] = {}
    for place, span in enumerate(spans):
        bound |= {f"{name}_{place}_first": span.first, f"{name}_{place}_last": span.last}
    return bound
