"""The only door through which an archive changes: each act is one transaction, on the disk before it returns.

A reading brings its article, claims and doubts; the records and the index that these touch are brought up to date in
the same transaction, so that nobody ever sees one without the other.
"""

from __future__ import annotations

import json
import sqlite3
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

from db import connections, deriving, search
from db.errors import DamagedArchiveError, MissingArchiveError, UnwritableArchiveError, said_plainly
from db.header import resolve, version_of
from db.lock import PATIENCE, Lock
from db.migrations import empty, migrate
from db.placing import exchange, place
from db.schema import VERSION

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
    from pathlib import Path

    from sqlite_utils import Database

    from db.records import Article, Judgment, Reading

News: TypeAlias = Literal["new", "unchanged", "changed", "refused"]
"""What an article was to the archive; refused where another has the same id, which only malice can bring about."""

_READERS_PATIENCE = 2.0
"""Seconds that a commit waits for readers before it stops waiting: a screen left open must not stop an import."""
_CHECKED = 64 * 2**20
"""Bytes up to which an archive is looked through for damage before it is written."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one article that was handed to the archive."""

    source: str
    article: str
    """Its id."""
    news: News


@contextmanager
def writing(path: Path, *, create: bool = False, on_wait: Callable[[], None] = lambda: None) -> Iterator[Writer]:
    """Be the one writer of the archive; make it first if `create` and nothing is there, upgrade it if it is older.

    Start worker processes before this, not within: a fork would share the lock.
    """
    path = resolve(path)
    if create:
        _make_if_missing(path)
    version_of(path, newest=VERSION)
    writer = Writer(path, Lock.waited_for(path, on_wait))
    try:
        with said_plainly(path):
            writer.open()
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

    def open(self) -> None:
        """Connect, under the lock: what was seen before it was taken may have changed."""
        version = version_of(self._path, newest=VERSION)
        if version < VERSION:
            self._upgrade(version)
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
        return frozenset(found for found in sha256s if _article_of(db, found) is not None)

    def meet(self, inputs: Iterable[tuple[str, str]]) -> list[Outcome]:
        """Note that known articles were met again, perhaps elsewhere; each is a source and a hash of raw input."""
        with self._transaction() as change:
            return [change.met(source, sha256) for source, sha256 in inputs]

    def keep(self, readings: Sequence[Reading]) -> list[Outcome]:
        """Keep these readings and all that follows from them; when it returns, they are on the disk."""
        for reading in readings:
            _check(reading)
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
    def _transaction(self) -> Iterator[_Change]:
        db = self._connection()
        db.execute("BEGIN IMMEDIATE")
        try:
            change = _Change(db)
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

    def _upgrade(self, version: int) -> None:
        """Bring an older archive up to date in a copy, and leave the old one beside it under its version's name."""
        kept = self._path.with_name(f"{self._path.name}.v{version}")
        if kept.exists():
            raise UnwritableArchiveError(f"{kept} is in the way of the upgrade; move it elsewhere and try again.")
        db = connections.in_memory(self._path)
        try:
            migrate(db)
            search.fill(db)
            connections.check_schema(db, self._path)
            data = db.conn.serialize()
        except sqlite3.Error as error:
            message = f"{self._path} has other tables than its version had ({error}); put back a copy of it."
            raise DamagedArchiveError(message) from error
        finally:
            db.close()
        kept.hardlink_to(self._path)
        self._exchange(data)

    def _connection(self) -> Database:
        if self._db is None:
            raise UnwritableArchiveError(f"{self._path} is no longer open for writing; open it again.")
        return self._db


class _Change:
    """What one transaction does, and the articles it touches."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._touched: set[int] = set()

    def kept(self, reading: Reading) -> Outcome:
        article = reading.article
        row = _article_of(self._db, article.sha256)
        is_new = row is None
        if row is None:
            if self._db.execute("SELECT 1 FROM article WHERE slug = ?", [article.id]).fetchone():
                return Outcome(article.source, article.id, "refused")
            row = self._insert(reading)
        return Outcome(article.source, article.id, self._attribute(article.source, row, is_new=is_new))

    def met(self, source: str, sha256: str) -> Outcome:
        row = _article_of(self._db, sha256)
        if row is None:
            raise ValueError(f"no article has the hash {sha256}")
        slug = self._db.execute("SELECT slug FROM article WHERE id = ?", [row]).fetchone()[0]
        return Outcome(source, slug, self._attribute(source, row, is_new=False))

    def judged(self, judgment: Judgment) -> None:
        self._db.table("judgment").insert({"verdict": judgment.verdict, "left": judgment.left, "right": judgment.right})
        for subject in (judgment.left, judgment.right):
            slug = subject.partition("#")[0]
            self._touched.update(row[0] for row in self._db.execute("SELECT id FROM article WHERE slug = ?", [slug]))

    def follow(self) -> set[str]:
        """Conclude anew what was touched, and bring the index up to date with it."""
        if not self._touched:
            return set()
        changes = deriving.refresh(self._db, self._touched)
        search.update(self._db, changes.derived | changes.removed, self._touched)
        return set(changes.derived)

    def _insert(self, reading: Reading) -> int:
        row = self._db.execute(_INSERT_ARTICLE, _columns(reading.article)).lastrowid
        if row is None:
            raise ValueError(f"{reading.article.id} was not inserted")
        text = reading.article.text
        self._db.conn.executemany(
            _INSERT_CLAIM,
            [
                (row, c.subject, c.field, _json(c.value), c.start, c.end, text[c.start : c.end], c.modality, c.speaker)
                for c in reading.claims
            ],
        )
        self._db.conn.executemany(_INSERT_DOUBT, [(row, d.reason, d.start, d.end) for d in reading.doubts])
        self._touched.add(row)
        return row

    def _attribute(self, source: str, article: int, *, is_new: bool) -> News:
        """Let the source stand for this article; what no source stands for any more is kept, but has no say."""
        source = _storable(source)
        former = self._db.execute("SELECT article FROM source WHERE source = ?", [source]).fetchone()
        if former == (article,):
            return "unchanged"
        self._db.execute(_ATTRIBUTE, [source, article])
        self._set_current([article] if former is None else [article, former[0]])
        if former is not None:
            return "changed"
        return "new" if is_new else "unchanged"

    def _set_current(self, articles: Collection[int]) -> None:
        for article in articles:
            if self._db.execute(_SET_CURRENT, {"article": article}).rowcount:
                self._touched.add(article)


_INSERT_ARTICLE = """
INSERT INTO article (slug, sha256, title, published, publisher, cites, byline, language, text, current)
VALUES (:slug, :sha256, :title, :published, :publisher, :cites, :byline, :language, :text, 1)
"""

_INSERT_CLAIM = """
INSERT INTO claim (article, subject, field, value, start, "end", quote, modality, speaker)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
"""

_INSERT_DOUBT = """
INSERT INTO doubt (article, reason, start, "end")
VALUES (?, ?, ?, ?)
"""

_ATTRIBUTE = """
INSERT INTO source (source, article)
VALUES (?, ?)
ON CONFLICT (source) DO UPDATE SET article = excluded.article
"""

_SET_CURRENT = """
UPDATE article
SET current = NOT current
WHERE id = :article
AND current != EXISTS (SELECT 1 FROM source WHERE source.article = :article)
"""


def _article_of(db: Database, sha256: str) -> int | None:
    row = db.execute("SELECT id FROM article WHERE sha256 = ?", [sha256]).fetchone()
    return row[0] if row else None


def _columns(article: Article) -> dict[str, object]:
    return {
        "slug": article.id,
        "sha256": article.sha256,
        "title": article.title,
        "published": article.published,
        "publisher": article.publisher,
        "cites": _json(article.cites),
        "byline": article.byline,
        "language": article.language,
        "text": article.text,
    }


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


def _storable(source: str) -> str:
    r"""Write out the bytes of a file name that are no UTF-8, as in `caf\udce9.txt`: SQLite holds nothing else."""
    return source.encode("utf-8", "backslashreplace").decode("utf-8")


def _check(reading: Reading) -> None:
    """Refuse a claim without words before anything is written; a finder that makes one has a fault."""
    length = len(reading.article.text)
    for claim in reading.claims:
        if not 0 <= claim.start < claim.end <= length:
            raise ValueError(f"{claim.subject} {claim.field}: {claim.start} to {claim.end} of {length} is no quote")
