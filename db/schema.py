"""What an archive of this version defines, known without making one."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from db.readable import Askable

Schema: TypeAlias = tuple[tuple[str, str, str, str | None], ...]

VERSION = 8
"""The number of the last step of `db.migrations`, kept in the archive as SQLite's user version."""
KNOWN = "5e9588b2d4d7d481587877d1ca17b43d9a8a5d9f89e7c24feae919c751ea58f3"
"""The fingerprint of what the steps make; a test says what it has become where one is added."""

_SCHEMA = """
SELECT type, name, tbl_name, sql
FROM sqlite_master
ORDER BY type, name
"""


def schema_of(db: Askable) -> Schema:
    """Everything that the database defines, whatever it contains."""
    return tuple(db.execute(_SCHEMA).fetchall())


def fingerprint(schema: Schema) -> str:
    """Give a short text that no other schema has."""
    return sha256(repr(schema).encode()).hexdigest()
