"""The archive as JSON lines: the same articles and judgments give the same bytes, however they came."""

from __future__ import annotations

import dataclasses
import json
from hashlib import sha256
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from db.evidence import evidence_of_all
from db.rows import RECORDS, to_record
from db.shelves import ARTICLES, article

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from db.readable import Askable
    from db.records import Article, Evidence, Record

SCHEMA_VERSION = 1
"""What other programs rely on; a field may be added under the same number, none is renamed."""


def as_json(value: object) -> str:
    """Write one line of ASCII, in which no character can act on a terminal."""
    return json.dumps(value, ensure_ascii=True, allow_nan=False).replace("\x7f", "\\u007f")


def records(db: Askable, wanted: Collection[str] | None = None) -> Iterator[str]:
    """Write the archive's own line, then every article and record, or the wanted ones, sorted by type and id."""
    yield as_json(archive(db))
    if wanted is None or any(identity.startswith("article/") for identity in wanted):
        for row in db.query(f"{ARTICLES} ORDER BY slug"):
            if wanted is None or row["slug"] in wanted:
                yield as_json(article_as_dict(article(row)))
    stated = _Claims(db)
    for name in sorted(RECORDS):
        for row in db.query(f"SELECT * FROM {name} ORDER BY slug"):  # noqa: S608
            record = _revived(name, row)
            if wanted is None or record.id in wanted:
                yield as_json(record_as_dict(record, stated.of(record.id)))


def claims(db: Askable, wanted: Collection[str] | None = None) -> Iterator[str]:
    """Write the archive's own line, then every claim with the record that it bears on, in the records' order."""
    yield as_json(archive(db))
    for record, found in evidence_of_all(db):
        if wanted is None or record in wanted or found.article in wanted:
            yield as_json({"type": "claim", "record": record, **dataclasses.asdict(found)})


def archive(db: Askable) -> dict[str, object]:
    """Say of the archive as a whole: an id that is made of what it holds."""
    digest = sha256()
    for (found,) in db.execute("SELECT sha256 FROM article WHERE current ORDER BY sha256"):
        digest.update(found.encode())
    return {"type": "archive", "id": f"archive/{digest.hexdigest()[:16]}", "schema_version": SCHEMA_VERSION}


def article_as_dict(found: Article) -> dict[str, object]:
    """Put an article's fields in the order of the contract."""
    return {"type": "article", "id": found.id, **dataclasses.asdict(found)}


def record_as_dict(record: Record, claims: Collection[Evidence]) -> dict[str, object]:
    """Put a record's fields in the order of the contract, with what they rest on."""
    return {
        "type": record.type,
        **dataclasses.asdict(record),
        "claims": [dataclasses.asdict(claim) for claim in claims],
    }


def _revived(name: str, row: dict[str, object]) -> Record:
    record: Record = to_record(RECORDS[name], row)  # type: ignore[type-var]  # any of them will do
    return record


class _Claims:
    """All claims, met in the order of the records' ids: one pass over them is enough for all records."""

    def __init__(self, db: Askable) -> None:
        self._groups = groupby(evidence_of_all(db), key=itemgetter(0))
        self._next = next(self._groups, None)

    def of(self, identity: str) -> list[Evidence]:
        """Take the claims of this record; ask in the order of ids."""
        while self._next is not None and self._next[0] < identity:
            self._next = next(self._groups, None)
        if self._next is None or self._next[0] != identity:
            return []
        return [found for _, found in self._next[1]]
