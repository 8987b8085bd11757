"""The only door through which an archive changes: each act is one transaction, on the disk before it returns.

`db.change` says what a transaction does; here stands how it begins, is committed past readers and faults, and how an
older archive is upgraded.
"""

from __future__ import annotations

import json
import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING

from db import connections, search
from db.change import Change, article_of, check
from db.deriving import conclude_anew
from db.errors import DamagedArchiveError, MissingArchiveError, UnwritableArchiveError, said_plainly
from db.header import resolve, version_of
from db.lock import PATIENCE, Lock
from db.migrations import empty, migrate
from db.placing import exchange, place
from db.schema import VERSION

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from sqlite_utils import Database

    from db.change import Outcome
    from db.records import Judgment, Reading

_READERS_PATIENCE = 2.0
"""Seconds that a commit waits for readers before it stops waiting: a screen left open must not stop an import."""
_CHECKED = 64 * 2**20
"""Bytes up to which an archive is looked through for damage before it is written."""


@contextmanager
def writing(
    path: Path,
    *,
    create: bool = False,
    on_wait: Callable[[], None] = lambda: None,
    on_upgrade: Callable[[], None] = lambda: None,
) -> Iterator[Writer]:
    """Be the one writer of the archive; make it first if `create` and nothing is there, upgrade it if it is older.

    `on_wait` is called before somebody else is waited for, `on_upgrade` in an upgrade that may take a minute.
    Start worker processes before this, not within: a fork would share the lock.
    """
    path = resolve(path)
    if create:
        _make_if_missing(path)
    version_of(path, newest=VERSION)
    writer = Writer(path, Lock.waited_for(path, on_wait))
    try:
        with said_plainly(path):
            writer.open(on_upgrade)
            yield writer
    finally:
        writer.close()


def _make_if_missing(path: Path) -> None:
    """Make an empty archive whole and in one stroke; whatever is there already is left for the next look."""
    try:
        version_of(path, newest=VERSION)
    except MissingArchiveError:
        if not path.parent.is_dir():
            raise
        db = empty()
        try:
            place(path, db.conn.serialize())
        except OSError as error:
            message = f"No archive can be made at {path} ({error.strerror}); choose another place with --archive."
            raise UnwritableArchiveError(message) from error
        finally:
            db.close()


class Writer:
    """What may be written: readings, and the judgments of analysts."""

    def __init__(self, path: Path, lock: Lock) -> None:
        self._path = path
        self._lock = lock
        self._db: Database | None = None
        self._touched: set[str] = set()

    def open(self, on_upgrade: Callable[[], None]) -> None:
        """Connect, under the lock: what was seen before it was taken may have changed."""
        version = version_of(self._path, newest=VERSION)
        if version < VERSION:
            self._upgrade(version, on_upgrade)
        self._db = connections.read_write(self._path)
        if self._path.stat().st_size <= _CHECKED:
            damage = self._db.execute("PRAGMA quick_check(1)").fetchone()[0]
            if damage != "ok":
                raise DamagedArchiveError(f"{self._path} is damaged ({damage}); put back a copy of it before writing.")

    def close(self) -> None:
        """Disconnect first, then let the next one write."""
        if self._db is not None:
            self._db.close()
            self._db = None
        self._lock.release()

    def known(self, sha256s: Iterable[str]) -> frozenset[str]:
        """Tell which of these hashes of raw input the archive has an article of; they need not be read again."""
        db = self._connection()
        return frozenset(found for found in sha256s if article_of(db, found) is not None)

    def meet(self, inputs: Iterable[tuple[str, str]]) -> list[Outcome]:
        """Note that known articles were met again, perhaps elsewhere; each is a source and a hash of raw input."""
        with self._transaction() as change:
            return [change.met(source, sha256) for source, sha256 in inputs]

    def keep(self, readings: Sequence[Reading]) -> list[Outcome]:
        """Keep these readings and all that follows from them; when it returns, they are on the disk."""
        for reading in readings:
            check(reading)
        with self._transaction() as change:
            return [change.kept(reading) for reading in readings]

    def record_judgment(self, judgment: Judgment) -> None:
        """Note what an analyst decided; the latest word on two subjects counts, the earlier ones stay in the log."""
        with self._transaction() as change:
            change.judged(judgment)

    def conflicts(self) -> dict[str, tuple[str, ...]]:
        """List the fields that articles state differently, by record, among the records touched through this writer."""
        db = self._connection()
        found: dict[str, tuple[str, ...]] = {}
        for table in ("session", "document"):
            for slug, fields in db.execute(f"SELECT slug, conflicts FROM {table} WHERE conflicts != '[]'"):  # noqa: S608
                if slug in self._touched:
                    found[slug] = tuple(json.loads(fields))
        return dict(sorted(found.items()))

    @contextmanager
    def _transaction(self) -> Iterator[Change]:
        db = self._connection()
        db.execute("BEGIN IMMEDIATE")
        try:
            change = Change(db)
            yield change
            self._touched |= change.follow()
            self._commit()
        except BaseException:
            if self._db is not None:
                self._db.rollback()
            raise

    def _commit(self) -> None:
        """Commit; past somebody who does not stop reading, by putting a changed copy of the file in its place."""
        db = self._connection()
        db.execute(f"PRAGMA busy_timeout = {int(_READERS_PATIENCE * 1000)}")
        try:
            db.execute("COMMIT")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY:
                raise
            self._put_in_place(db.conn.serialize())
        else:
            db.execute(f"PRAGMA busy_timeout = {int(PATIENCE * 1000)}")

    def _put_in_place(self, data: bytes) -> None:
        if self._db is not None:
            self._db.rollback()
            self._db.close()
            self._db = None
        self._exchange(data)
        self._db = connections.read_write(self._path)

    def _exchange(self, data: bytes) -> None:
        old = self._lock
        try:
            self._lock = exchange(self._path, data)
        except OSError as error:
            message = f"{self._path} or its folder cannot be written ({error.strerror}); make room or choose another."
            raise UnwritableArchiveError(message) from error
        old.release()

    def _upgrade(self, version: int, on_upgrade: Callable[[], None]) -> None:
        """Bring an older archive up to date in a copy, and leave the old one beside it under its version's name."""
        kept = self._path.with_name(f"{self._path.name}.v{version}")
        is_left = kept.exists() and kept.samefile(self._path)  # by an upgrade that came to an end too early
        if kept.exists() and not is_left:
            raise UnwritableArchiveError(f"{kept} is in the way of the upgrade; move it elsewhere and try again.")
        db = connections.in_memory(self._path)
        try:
            migrate(db)
            connections.check_schema(db, self._path)
            on_upgrade()
            conclude_anew(db)
            search.refill(db)
            data = db.conn.serialize()
        except sqlite3.Error as error:
            message = f"{self._path} has other tables than its version had ({error}); put back a copy of it."
            raise DamagedArchiveError(message) from error
        finally:
            db.close()
        if not is_left:
            kept.hardlink_to(self._path)
        self._exchange(data)

    def _connection(self) -> Database:
        if self._db is None:
            raise UnwritableArchiveError(f"{self._path} is no longer open for writing; open it again.")
        return self._db
