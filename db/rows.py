"""Records as rows of their tables and back: the id is the slug, what is nested stands as JSON text."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Mapping
from functools import cache
from typing import TypeVar, cast

from db.records import (
    Alias,
    Attendance,
    Body,
    Cadence,
    Chairmanship,
    Designation,
    Document,
    Encounter,
    Expectation,
    Membership,
    Office,
    Person,
    Record,
    Session,
    Stage,
)

R = TypeVar("R", Body, Session, Document, Person, Designation, Chairmanship, Membership, Encounter, Expectation)

RECORDS: Mapping[str, type[Record]] = {
    kind.type: kind
    for kind in (Body, Session, Document, Person, Designation, Chairmanship, Membership, Encounter, Expectation)
}
"""Every type of record by its name, which is its table's too."""

_NESTED: Mapping[tuple[str, str], type] = {
    ("body", "cadence"): Cadence,
    ("session", "attendance"): Attendance,
    ("document", "history"): Stage,
    ("person", "aliases"): Alias,
    ("person", "roles"): Office,
}


def to_row(record: Record) -> dict[str, object]:
    """The record's columns; equal records give equal rows."""
    values = dataclasses.asdict(record)
    row: dict[str, object] = {"slug": values.pop("id")}
    for name, value in values.items():
        nested = isinstance(value, (dict, tuple))
        row[name] = json.dumps(value, ensure_ascii=False) if nested else value
    return row


def to_record(kind: type[R], row: Mapping[str, object]) -> R:
    """The record that a row of its table holds."""
    values: dict[str, object] = {"id": row["slug"]}
    for field in dataclasses.fields(kind):
        if field.name == "id":
            continue
        value = row[field.name]
        if isinstance(value, str) and _is_nested(kind, field.name):
            value = _revived(kind, field.name, json.loads(value))
        values[field.name] = value
    return cast("R", cast("type", kind)(**values))


def _is_nested(kind: type[Record], name: str) -> bool:
    return name in _nested_of(kind.type)


@cache
def _nested_of(table: str) -> frozenset[str]:
    annotations = RECORDS[table].__annotations__
    return frozenset(name for name in annotations if (table, name) in _NESTED or "tuple" in str(annotations[name]))


def _revived(kind: type[Record], name: str, value: object) -> object:
    inner = _NESTED.get((kind.type, name))
    if isinstance(value, list):
        return tuple(inner(**part) if inner else part for part in value)
    return inner(**value) if inner and isinstance(value, dict) else value
