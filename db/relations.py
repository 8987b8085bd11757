"""Which records refer to which: what to show beside a record, and where one can go from it."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

from db.shelves import names

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from db.readable import Askable

_REFERRING: dict[str, dict[str, tuple[str, ...]]] = {
    "body": {
        "session": ("SELECT slug FROM session WHERE body = :plain",),
        "chairmanship": ("SELECT slug FROM chairmanship WHERE body = :plain",),
        "membership": ("SELECT slug FROM membership WHERE body = :plain",),
    },
    "session": {
        "session": (
            "SELECT slug FROM session WHERE previous = :id OR next = :id",
            "SELECT slug FROM session WHERE instr(alongside, :quoted)",
        ),
        "expectation": ("SELECT slug FROM expectation WHERE session = :id",),
        "occasion": ("SELECT record FROM occasion WHERE session = :id",),
    },
    "person": {
        "occasion": ("SELECT session FROM occasion WHERE record = :id",),
        "session": ("SELECT slug FROM session WHERE instr(attendance, '\"absent\"') AND instr(attendance, :quoted)",),
        "encounter": ("SELECT slug FROM encounter WHERE instr(people, :quoted)",),
    },
}
"""What asks for the records that name a record, by its kind and where they are; a body is named without its own."""

_TOLD_BY = """
SELECT DISTINCT article.slug
FROM subject
JOIN article ON article.id = subject.article
WHERE subject.record = ?
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


def related(db: Askable, identity: str, *, but: Collection[str] = ()) -> dict[str, list[str]]:
    """List the ids of records that refer to this one, and of the articles that tell of it, by type.

    Tables that nobody needs to be looked through can be left out.
    """
    if identity.startswith("article/"):
        return _by_type(names(db.execute(_TOLD_IN, [identity])))
    asked = {"id": identity, "plain": identity.removeprefix("body/"), "quoted": json.dumps(identity)}
    found: set[str] = set()
    for table, questions in _REFERRING.get(identity.partition("/")[0], {}).items():
        for sql in questions if table not in but else ():
            found.update(names(db.execute(sql, asked)))
    found.discard("")
    found.discard(identity)
    return _by_type([*sorted(found), *names(db.execute(_TOLD_BY, [identity]))])


_LABELS = """
SELECT record, label
FROM search_record
WHERE record IN (SELECT value FROM json_each(?))
"""


def labels(db: Askable, identities: Iterable[str]) -> dict[str, str]:
    """Say what to call each record in a list; the id itself where the archive knows no better."""
    wanted = list(identities)
    known = dict(db.execute(_LABELS, [json.dumps(wanted)]).fetchall())
    return {identity: str(known.get(identity, identity)) for identity in wanted}


_IDS = """
SELECT record
FROM search_record
WHERE record >= ? AND record < ? AND kind != 'place'
ORDER BY record
LIMIT ?
"""


def ids(db: Askable, beginning: str, limit: int) -> list[str]:
    """List the ids of records that begin so, in their own order; a place is found, but is no record."""
    return names(db.execute(_IDS, [beginning, beginning + chr(sys.maxunicode), limit]))


def _by_type(identities: Iterable[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for identity in identities:
        found.setdefault(identity.partition("/")[0], []).append(identity)
    return found
