"""The archive as CSV, one file for each type of record, safe to open in a spreadsheet."""

from __future__ import annotations

import csv
import dataclasses
import io
import json
from typing import TYPE_CHECKING

from db.evidence import evidence_of_all
from db.records import Article, Evidence
from db.rows import RECORDS
from db.shelves import ARTICLES

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from db.readable import Askable

_LIVE = tuple("=+-@\t\r\n＝＋－＠")
_LEADING = " \"'\ufeff\u00a0\u200b"


def cell(value: object) -> str:
    """Write the value as text that no spreadsheet takes for a formula: an apostrophe leads what looks like one."""
    text = "" if value is None else str(value)
    looks_live = text.startswith(_LIVE) or text.lstrip(_LEADING).startswith(_LIVE)
    return f"'{text}" if looks_live else text


def files(db: Askable, wanted: Collection[str] | None = None) -> Iterator[tuple[str, Iterator[str]]]:
    """Give a name and the lines of each file, ended as RFC 4180 has it."""
    yield "article.csv", _articles(db, wanted)
    for name in sorted(RECORDS):
        yield f"{name}.csv", _records(db, name, wanted)
    yield "claim.csv", _claims(db, wanted)


def _articles(db: Askable, wanted: Collection[str] | None) -> Iterator[str]:
    columns = [field.name for field in dataclasses.fields(Article)]
    yield _line(["id", *columns])
    for row in db.query(f"{ARTICLES} ORDER BY slug"):
        if wanted is None or row["slug"] in wanted:
            yield _line([row["slug"], *(_flat(row[column]) for column in columns)])


def _records(db: Askable, name: str, wanted: Collection[str] | None) -> Iterator[str]:
    columns = [field.name for field in dataclasses.fields(RECORDS[name]) if field.name != "id"]
    yield _line(["id", *columns])
    for row in db.query(f"SELECT * FROM {name} ORDER BY slug"):  # noqa: S608
        if wanted is None or row["slug"] in wanted:
            yield _line([row["slug"], *(_flat(row[column]) for column in columns)])


def _claims(db: Askable, wanted: Collection[str] | None) -> Iterator[str]:
    columns = [field.name for field in dataclasses.fields(Evidence)]
    yield _line(["record", *columns])
    for record, found in evidence_of_all(db):
        if wanted is None or record in wanted or found.article in wanted:
            values = [getattr(found, column) for column in columns]
            yield _line([record, *(_nested(value) for value in values)])


def _flat(value: object) -> object:
    """Write a list of words as words; anything that is nested deeper stays JSON."""
    if not isinstance(value, str) or not value.startswith("["):
        return value
    try:
        parts = json.loads(value)
    except ValueError:
        return value
    return "; ".join(parts) if isinstance(parts, list) and all(isinstance(part, str) for part in parts) else value


def _nested(value: object) -> object:
    return json.dumps(value, ensure_ascii=False) if isinstance(value, (dict, list)) else value


def _line(values: Sequence[object]) -> str:
    line = io.StringIO()
    csv.writer(line, lineterminator="\r\n").writerow([cell(value) for value in values])
    return line.getvalue()
