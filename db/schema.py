"""What an archive of this version defines, known without making one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from db.readable import Askable

VERSION = 8
"""The number of the last step of `db.migrations`, kept in the archive as SQLite's user version."""

_KNOWN = Path(__file__).with_suffix(".sql")
_SCHEMA = """
SELECT type, name, tbl_name, sql
FROM sqlite_master
ORDER BY type, name
"""


def schema_of(db: Askable) -> str:
    """Everything that the database defines, whatever it contains, to read and to compare."""
    rows = db.execute(_SCHEMA).fetchall()
    return "".join(f"-- {kind} {name} of {table}\n{sql or '-- made by SQLite'};\n\n" for kind, name, table, sql in rows)


def known_schema() -> str:
    """Everything that an archive of this version defines, as a test compares."""
    return _KNOWN.read_text("utf-8")
