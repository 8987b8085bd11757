"""One archive, open for reading: what the screens and the commands ask."""

from __future__ import annotations

import sqlite3
from contextlib import AbstractContextManager, contextmanager, suppress
from typing import TYPE_CHECKING, Any, Self

from db import connections, counting, evidence, relations
from db.errors import MissingArchiveError, said_plainly
from db.header import resolve
from db.records import (
    Article,
    Body,
    Chairmanship,
    Designation,
    Document,
    Doubt,
    Encounter,
    Evidence,
    Expectation,
    Membership,
    Person,
    Record,
    Session,
)
from db.search import Hit, completions, search
from db.shelves import ARTICLE, Kind, Shelf, T, kind_of

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator
    from pathlib import Path
    from types import TracebackType

    from db.readable import Askable
    from db.search.completing import Completion
    from db.writing import Writer


class Archive:
    """Shelves of records, and the questions that go across them; nothing here can change the file.

    It belongs to the thread that opened it; only `interrupt` may be called from another.
    """

    def __init__(self, path: Path) -> None:
        self.path = resolve(path)
        self._openings = 0
        self._is_held = False
        self._db = self._connect()
        self.articles: Shelf[Article] = self._shelf(ARTICLE)
        self.bodies: Shelf[Body] = self._shelf(kind_of(Body))
        self.sessions: Shelf[Session] = self._shelf(kind_of(Session))
        self.documents: Shelf[Document] = self._shelf(kind_of(Document))
        self.people: Shelf[Person] = self._shelf(kind_of(Person))
        self.designations: Shelf[Designation] = self._shelf(kind_of(Designation))
        self.chairmanships: Shelf[Chairmanship] = self._shelf(kind_of(Chairmanship))
        self.memberships: Shelf[Membership] = self._shelf(kind_of(Membership))
        self.encounters: Shelf[Encounter] = self._shelf(kind_of(Encounter))
        self.expectations: Shelf[Expectation] = self._shelf(kind_of(Expectation))

    @classmethod
    def open(cls, path: Path) -> Archive:
        """Open an archive so that it can only be read."""
        return cls(path)

    @staticmethod
    def writing(
        path: Path,
        *,
        create: bool = False,
        on_wait: Callable[[], None] = lambda: None,
        on_upgrade: Callable[[], None] = lambda: None,
    ) -> AbstractContextManager[Writer]:
        """Be the one writer of an archive for the length of a `with`; see `db.writing`."""
        from db.writing import writing  # noqa: PLC0415  (whoever only reads need not load how records are concluded)

        return writing(path, create=create, on_wait=on_wait, on_upgrade=on_upgrade)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file; nothing can be asked afterwards."""
        self._db.close()

    def interrupt(self) -> None:
        """Stop the question that another thread is asking; it ends with `InterruptedQuestionError`."""
        connections.stop(self._db)

    @property
    def uuid(self) -> str:
        """What a reader's own state is kept under; another copy of the same articles has another."""
        with self._reading() as db:
            return str(db.execute("SELECT uuid FROM archive").fetchone()[0])

    def version(self) -> int:
        """Give a number that changes when another process has written."""
        with self._reading() as db:
            return (self._openings << 32) + int(db.execute("PRAGMA data_version").fetchone()[0])

    def record(self, identity: str) -> Record | Article | None:
        """Find the record or article with this id, of whatever type."""
        shelf = self.shelves.get(identity.partition("/")[0])
        return shelf.get(identity) if shelf else None

    @property
    def shelves(self) -> dict[str, Shelf[Any]]:
        """Every shelf by the type of what stands on it."""
        return {
            "session": self.sessions,
            "document": self.documents,
            "person": self.people,
            "article": self.articles,
            "body": self.bodies,
            "designation": self.designations,
            "chairmanship": self.chairmanships,
            "membership": self.memberships,
            "encounter": self.encounters,
            "expectation": self.expectations,
        }

    def evidence(self, identity: str) -> list[Evidence]:
        """List all that any article says of a record."""
        with self._reading() as db:
            return evidence.evidence_of(db, identity)

    def claims_in(self, article: str) -> list[tuple[str, Evidence]]:
        """List all that an article says, in the order of its text, each with the id of the record it says it of."""
        with self._reading() as db:
            return evidence.evidence_in(db, article)

    def doubts_in(self, article: str) -> list[Doubt]:
        """List what an article seemed to say and could not be read as saying."""
        with self._reading() as db:
            return evidence.doubts_in(db, article)

    def labels(self, identities: Iterable[str]) -> dict[str, str]:
        """Say what to call each of these records in a list."""
        with self._reading() as db:
            return relations.labels(db, identities)

    def ids(self, beginning: str, *, limit: int) -> list[str]:
        """List the ids that begin so, for whoever completes one."""
        with self._reading() as db:
            return relations.ids(db, beginning, limit)

    def related(self, identity: str, *, but: Collection[str] = ()) -> dict[str, list[str]]:
        """List the ids of records that refer to this one, and of the articles that tell of it, by type.

        Tables that nobody needs to be looked through can be left out.
        """
        with self._reading() as db:
            return relations.related(db, identity, but=but)

    def sessions_by_year(self) -> list[counting.Sessions]:
        """Count the sessions by body, year and status."""
        with self._reading() as db:
            return counting.sessions_by_year(db)

    def articles_by_month(self) -> dict[str, int]:
        """Count the articles by the month they are of, as in 2025-04."""
        with self._reading() as db:
            return counting.articles_by_month(db)

    def search(
        self, words: str, *, kinds: Collection[str] | None = None, limit: int = 20, exact: bool = False
    ) -> list[Hit]:
        """Find what the words mean among records of all types, best first, each hit saying why."""
        with self._reading() as db:
            return search(db, words, kinds=kinds, limit=limit, exact=exact)

    def completions(self, words: str, cursor: int) -> list[Completion]:
        """Say how a search that is being typed may go on, the likeliest first."""
        with self._reading() as db:
            return completions(db, words, cursor)

    @contextmanager
    def snapshot(self) -> Iterator[Askable]:
        """See the archive as it is now, whatever is written meanwhile; it holds up a commit, so be short."""
        with self._reading() as db:
            yield db

    def _shelf(self, kind: Kind[T]) -> Shelf[T]:
        return Shelf(self._reading, kind)

    @contextmanager
    def _reading(self) -> Iterator[Askable]:
        """One transaction for one question, or for all within a snapshot; on the file that has the name now."""
        with said_plainly(self.path):
            if self._is_held:
                yield self._db
                return
            # A question that was interrupted with rows of it still to come may have left its transaction open.
            if self._has_moved() or self._db.conn.in_transaction:
                self._db.close()
                self._db = self._connect()
            connections.resume(self._db)
            self._db.execute("BEGIN")
            self._is_held = True
            try:
                yield self._db
            finally:
                self._is_held = False
                with suppress(sqlite3.ProgrammingError):  # closed meanwhile, and the transaction with it
                    self._db.rollback()

    def _connect(self) -> Askable:
        db = connections.read_only(self.path)
        self._openings += 1
        self._file = connections.file_behind(db, self.path)
        return db

    def _has_moved(self) -> bool:
        """Tell whether a writer that could not wait for us has put another file under the name."""
        try:
            return connections.file_behind(self._db, self.path) != self._file
        except FileNotFoundError as error:
            raise MissingArchiveError(
                f"There is no archive at {self.path} any more; make one with summitry import."
            ) from error
