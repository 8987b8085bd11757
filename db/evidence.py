"""What records rest on: every claim that bears on one, with its article and its words."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from db.records import Doubt, Evidence

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from db.readable import Askable

_BEARINGS = """
SELECT evidence.record, article.slug AS article, claim.start, claim."end", claim.quote,
       evidence.field, evidence.value, claim.modality, claim.speaker
FROM evidence
JOIN claim ON claim.id = evidence.claim
JOIN article ON article.id = claim.article
"""
_IN_ORDER = """
ORDER BY evidence.record, article.slug, claim.start, claim."end",
         evidence.field, evidence.value, claim.modality, claim.speaker
"""


def evidence_of(db: Askable, record: str) -> list[Evidence]:
    """List all that any article says of one record, in the order of articles and of their text."""
    return [_evidence(row) for row in db.query(f"{_BEARINGS} WHERE evidence.record = ? {_IN_ORDER}", [record])]


def evidence_of_all(db: Askable) -> Iterator[tuple[str, Evidence]]:
    """All that any article says of any record, sorted by the record's id."""
    for row in db.query(f"{_BEARINGS} {_IN_ORDER}"):
        yield str(row["record"]), _evidence(row)


def evidence_in(db: Askable, article: str) -> list[tuple[str, Evidence]]:
    """List all that one article says, in the order of its text, with the record it says it of."""
    sql = f'{_BEARINGS} WHERE article.slug = ? ORDER BY claim.start, claim."end", evidence.record, evidence.field'
    return [(str(row["record"]), _evidence(row)) for row in db.query(sql, [article])]


def doubts_in(db: Askable, article: str) -> list[Doubt]:
    """List what an article seemed to say and could not be read as saying."""
    return [Doubt(*row) for row in db.execute(_DOUBTS, [article])]


_DOUBTS = """
SELECT doubt.reason, doubt.start, doubt."end"
FROM doubt
JOIN article ON article.id = doubt.article
WHERE article.slug = ?
ORDER BY doubt.start, doubt."end", doubt.reason
"""


def _evidence(row: Mapping[str, object]) -> Evidence:
    values = {name: row[name] for name in Evidence.__slots__}
    return Evidence(**{**values, "value": json.loads(str(row["value"]))})
