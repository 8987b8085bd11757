"""The archive's integrity: is it sound as a file, as a database, and as what it claims to be."""

from __future__ import annotations

import os
import sqlite3
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from db import connections, deriving, search
from db.rows import RECORDS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from db.archive import Archive
    from db.readable import Askable

_SHOWN = 20
"""Faults of one kind that are told one by one; a damaged archive has thousands."""


def faults(archive: Archive) -> Iterator[str]:
    """Find every fault, a line each; where the file itself is damaged, nothing further is looked at."""
    with archive.snapshot() as db:
        damage = [str(row[0]) for row in db.execute(f"PRAGMA integrity_check({_SHOWN})") if row[0] != "ok"]
        yield from (f"damaged file: {found}" for found in damage)
        if damage:
            return
        yield from _dangling(db)
        yield from _misquoted(db)
        yield from _unattributed(db)
        copy = connections.copied(db)
        try:
            yield from search.check(copy)  # FTS5 is asked by a statement that counts as writing
            deriving.conclude_anew(copy)
            yield from islice(_derived_otherwise(db, copy), _SHOWN)
        finally:
            copy.close()


def remarks(archive: Archive) -> Iterator[str]:
    """Tell what is no fault and still good to know: the versions, and where the file lies."""
    yield f"SQLite {sqlite3.sqlite_version}, sqlite journal of the rollback kind"
    system = file_system(archive.path, Path("/proc/self/mountinfo"))
    if system in _REMOTE:
        yield f"The archive lies on {system}, where locks do not bind other machines: import on one machine only."
    if archive.path.stat().st_mode & 0o077:
        yield f"Others can read {archive.path}; to keep it to yourself: chmod 600 FILE"


def _dangling(db: Askable) -> Iterator[str]:
    for table, row, parent, _ in db.execute("PRAGMA foreign_key_check").fetchmany(_SHOWN):
        yield f"{table}, row {row}: refers to a row of {parent} that is not there"


_MISQUOTED = """
SELECT article.slug, claim.start, claim."end"
FROM claim
JOIN article ON article.id = claim.article
WHERE claim.quote != substr(article.text, claim.start + 1, claim."end" - claim.start)
OR claim.start < 0 OR claim."end" <= claim.start
ORDER BY article.slug, claim.start
"""


def _misquoted(db: Askable) -> Iterator[str]:
    for slug, start, end in db.execute(_MISQUOTED).fetchmany(_SHOWN):
        yield f"{slug}, {start} to {end}: the quote is not what the article says there"


_UNATTRIBUTED = """
SELECT slug
FROM article
WHERE current != EXISTS (SELECT 1 FROM source WHERE source.article = article.id)
ORDER BY slug
"""


def _unattributed(db: Askable) -> Iterator[str]:
    for (slug,) in db.execute(_UNATTRIBUTED).fetchmany(_SHOWN):
        yield f"{slug}: is counted among the current articles and has no source, or the other way round"


def _derived_otherwise(db: Askable, fresh: Askable) -> Iterator[str]:
    for table in sorted(RECORDS):
        yield from _differences(db, fresh, table, "*")
    yield from _differences(db, fresh, "evidence", "record, field, value, claim")


def _differences(db: Askable, fresh: Askable, table: str, columns: str) -> Iterator[str]:
    kept, derived = (_rows(side, table, columns) for side in (db, fresh))
    for row in sorted(kept - derived, key=str):
        yield f"{row[0]}: the claims give another {table} than the one that is kept"
    for row in sorted(derived - kept, key=str):
        yield f"{row[0]}: the claims give a {table} that is not kept"


def _rows(db: Askable, table: str, columns: str) -> set[tuple[object, ...]]:
    """Take the rows of a table without their numbers, which tell nothing but the order of writing."""
    cursor = db.execute(f"SELECT {columns} FROM {table}")  # noqa: S608
    wanted = [place for place, column in enumerate(cursor.description) if column[0] != "id"]
    return {tuple(row[place] for place in wanted) for row in cursor}


_REMOTE = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ceph", "fuse.sshfs", "fuse"}


def file_system(path: Path, mounts: Path) -> str:
    """Name the kind of file system that a path lies on; empty where the system does not tell."""
    best, kind = "", ""
    try:
        lines = mounts.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return ""
    for line in lines:
        left, _, right = line.partition(" - ")
        point = left.split(" ")[4].replace("\\040", " ")
        within = os.path.commonpath([point, path]) == point
        if within and len(point) >= len(best):
            best, kind = point, right.split(" ")[0]
    return kind
