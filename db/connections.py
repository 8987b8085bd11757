"""The connections to an archive: one that can only read, one that writes, and what a crash makes necessary."""

from __future__ import annotations

import sqlite3
import tempfile
import time
from contextlib import suppress
from functools import cache
from pathlib import Path
from shutil import copyfile
from typing import TYPE_CHECKING, Any

from db import descriptors
from db.errors import BusyArchiveError, DamagedArchiveError, OlderArchiveError, said_plainly
from db.header import version_of
from db.lock import PATIENCE, PAUSE, Lock
from db.readable import Readable
from db.schema import VERSION, known_schema, schema_of

if TYPE_CHECKING:
    from sqlite_utils import Database

    from db.readable import Askable

_SUSPICIOUS = (
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "mmap_size = 0",
    "foreign_keys = ON",
    "temp_store = MEMORY",
)
_READING = (
    *_SUSPICIOUS,
    "query_only = ON",
    "cache_size = -8000",  # as many kB of pages at most as questions read time and again: nothing until they are read
)
_WRITING = (
    *_SUSPICIOUS,
    "journal_mode = DELETE",
    "synchronous = EXTRA",  # the journal's removal, which is the commit, reaches the disk as well
    "cache_spill = OFF",  # readers are held off for the moment of the commit only
)


def read_only(path: Path) -> Readable:
    """Connect so that nothing can be written, beside the archive either."""
    with said_plainly(path):
        if version_of(path, newest=VERSION) < VERSION:
            raise OlderArchiveError(
                f"{path} was made by an earlier version of summitry; run any summitry import to upgrade it."
            )
        deadline = time.monotonic() + PATIENCE
        while True:
            try:
                return Readable(_connected(path, "ro", _READING))
            except sqlite3.OperationalError as error:
                if not _needs_recovery(error, path):
                    raise
            if (recovered := _recovered(path)) is not None:
                return recovered
            if time.monotonic() > deadline:
                raise BusyArchiveError(f"Another program is writing {path}; try again when it is done.")
            time.sleep(PAUSE)


def file_behind(db: Askable, path: Path) -> tuple[int, ...]:
    """Tell one state from the next: another file under the name or, for a copy in memory, a later content."""
    stat = path.stat()
    copied = not isinstance(db.conn, _Connection)
    return (*descriptors.inode_of(stat), stat.st_mtime_ns if copied else 0)


def read_write(path: Path) -> Database:
    """Connect so that a commit is on the disk when it returns; the caller holds the lock."""
    with said_plainly(path):
        return _writable(_connected(path, "rw", _WRITING))


class _Connection(sqlite3.Connection):
    """A connection that can be told to answer no more, and that tells when it goes, for the sake of descriptors."""

    inode: descriptors.Inode | None = None
    is_unwanted = False
    """Whether nobody waits for what is being asked; between two statements, SQLite itself knows nothing of that."""

    def execute(self, sql: str, *values: Any) -> sqlite3.Cursor:  # noqa: ANN401  (as sqlite3 has it)
        if self.is_unwanted and sql != "ROLLBACK":
            raise _interrupted()
        return super().execute(sql, *values)

    def close(self) -> None:
        super().close()
        if self.inode is not None:
            descriptors.connection_closed(self.inode)
            self.inode = None


def stop(db: Askable) -> None:
    """End the question that another thread is asking, at its next row or statement."""
    if isinstance(db.conn, _Connection):
        db.conn.is_unwanted = True
    with suppress(sqlite3.ProgrammingError):  # closed meanwhile: there is nothing to stop
        db.conn.interrupt()


def resume(db: Askable) -> None:
    """Answer again."""
    if isinstance(db.conn, _Connection):
        db.conn.is_unwanted = False


def _interrupted() -> sqlite3.OperationalError:
    error = sqlite3.OperationalError("interrupted")
    error.sqlite_errorcode = sqlite3.SQLITE_INTERRUPT
    return error


def _connected(path: Path, mode: str, pragmas: tuple[str, ...]) -> _Connection:
    inode = descriptors.inode_of(path.stat())
    descriptors.connection_opened(inode)
    try:
        # as_uri quotes what would otherwise end the path (? and #) and lead to another file
        uri = f"{path.as_uri()}?mode={mode}"
        connection = sqlite3.connect(uri, uri=True, timeout=PATIENCE, isolation_level=None, factory=_Connection)
    except sqlite3.Error:
        descriptors.connection_closed(inode)
        raise
    connection.inode = inode
    try:
        _prepare(connection, path, pragmas)
    except BaseException:
        connection.close()
        raise
    return connection


def _writable(connection: sqlite3.Connection) -> Database:
    from sqlite_utils import Database  # noqa: PLC0415  (whoever only reads need not wait for it)

    return Database(connection, execute_plugins=False, recursive_triggers=False)


def _prepare(connection: sqlite3.Connection, path: Path, pragmas: tuple[str, ...]) -> None:
    for pragma in pragmas:
        connection.execute(f"PRAGMA {pragma}")
    check_schema(Readable(connection), path)


def check_schema(db: Askable, path: Path) -> None:
    """Refuse what defines anything else than our tables: a trigger of somebody else's would run as we write."""
    schema = schema_of(db)
    if schema != known_schema() and schema != _schema():
        raise DamagedArchiveError(f"{path} has other tables than an archive has; put back a copy of it.")


@cache
def _schema() -> str:
    """Say what this version's archives define, to the letter, where they are made with these very libraries."""
    from db.migrations import empty  # noqa: PLC0415  (needed only where the libraries are not those we know)

    db = empty()
    try:
        return schema_of(db)
    finally:
        db.close()


def _needs_recovery(error: sqlite3.OperationalError, path: Path) -> bool:
    """Tell whether a writer was killed in the middle of a commit and left its journal for the next one to undo."""
    kind = error.sqlite_errorcode & 0xFF
    return kind in {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN} and _journal(path).exists()


def _journal(path: Path) -> Path:
    return path.with_name(f"{path.name}-journal")


def _recovered(path: Path) -> Readable | None:
    """Undo the unfinished commit, in place where we may write and nobody else is at it, else in a copy in memory."""
    try:
        lock = Lock.of(path)
    except OSError:
        return _recovered_copy(path)
    if lock is None:
        return None
    try:
        _connected(path, "rw", _WRITING).close()
    except sqlite3.OperationalError:
        return _recovered_copy(path)
    finally:
        lock.release()
    return None


def _recovered_copy(path: Path) -> Readable:
    with tempfile.TemporaryDirectory(prefix="summitry-") as folder:
        copy = Path(folder) / "archive.db"
        copyfile(path, copy)
        with suppress(FileNotFoundError):
            copyfile(_journal(path), _journal(copy))
        whole = _connected(copy, "rw", _WRITING)
        try:
            data = whole.serialize()
        finally:
            whole.close()
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.deserialize(data)
    _prepare(connection, path, _READING)
    return Readable(connection)


def in_memory(path: Path) -> Database:
    """Read a whole archive of any version into memory, where it can be changed without touching the file."""
    source = sqlite3.connect(f"{path.as_uri()}?mode=rw", uri=True, timeout=PATIENCE, isolation_level=None)
    try:
        return copied(_writable(source))
    finally:
        source.close()


def copied(db: Askable) -> Database:
    """Make the same database in memory, to be changed or compared."""
    copy = _writable(sqlite3.connect(":memory:", isolation_level=None))
    copy.conn.deserialize(db.conn.serialize())
    return copy
