"""Which records refer to which: what to show beside a record, and where one can go from it."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

from db.shelves import names

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlite_utils import Database

_PLAIN: dict[str, tuple[str, ...]] = {
    "session": ("body", "previous", "next"),
    "chairmanship": ("body",),
    "membership": ("body",),
    "expectation": ("session",),
}
"""Columns that hold an id, or a body's id without its kind."""
_NESTED: dict[str, tuple[str, ...]] = {
    "session": ("alongside", "attendance"),
    "document": ("history",),
    "person": ("sessions",),
    "encounter": ("people",),
}
"""Columns in whose JSON ids stand."""

_TOLD_BY = """
SELECT DISTINCT article.slug
FROM evidence
JOIN claim ON claim.id = evidence.claim
JOIN article ON article.id = claim.article
WHERE evidence.record = ?
ORDER BY article.published IS NULL, article.published, article.slug
"""
_TOLD_IN = """
SELECT DISTINCT evidence.record
FROM evidence
JOIN claim ON claim.id = evidence.claim
JOIN article ON article.id = claim.article
WHERE article.slug = ?
ORDER BY evidence.record
"""


def related(db: Database, identity: str) -> dict[str, list[str]]:
    """List the ids of records that refer to this one, and of the articles that tell of it, by type."""
    if identity.startswith("article/"):
        return _by_type(names(db.execute(_TOLD_IN, [identity])))
    plain = identity.removeprefix("body/")
    quoted = json.dumps(identity)
    found: set[str] = set()
    for table, columns in _PLAIN.items():
        for column in columns:
            found.update(names(db.execute(f"SELECT slug FROM {table} WHERE {column} = ?", [plain])))  # noqa: S608
    for table, columns in _NESTED.items():
        for column in columns:
            found.update(names(db.execute(f"SELECT slug FROM {table} WHERE instr({column}, ?)", [quoted])))  # noqa: S608
    found.discard(identity)
    return _by_type([*sorted(found), *names(db.execute(_TOLD_BY, [identity]))])


_LABELS = """
SELECT record, label
FROM search_record
WHERE record IN (SELECT value FROM json_each(?))
"""


def labels(db: Database, identities: Iterable[str]) -> dict[str, str]:
    """Say what to call each record in a list; the id itself where the archive knows no better."""
    wanted = list(identities)
    known = dict(db.execute(_LABELS, [json.dumps(wanted)]).fetchall())
    return {identity: str(known.get(identity, identity)) for identity in wanted}


_IDS = """
SELECT record
FROM search_record
WHERE record >= ? AND record < ?
ORDER BY record
LIMIT ?
"""


def ids(db: Database, beginning: str, limit: int) -> list[str]:
    """List the ids that begin so, in their own order."""
    return names(db.execute(_IDS, [beginning, beginning + chr(sys.maxunicode), limit]))


def _by_type(identities: Iterable[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for identity in identities:
        found.setdefault(identity.partition("/")[0], []).append(identity)
    return found
