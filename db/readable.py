"""What questions use of `sqlite_utils.Database`, without loading it: that takes longer than all their answers."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence


class Askable(Protocol):
    """A connection that is asked; the one that sqlite-utils writes with can be asked as well."""

    @property
    def conn(self) -> sqlite3.Connection:
        """What SQLite itself knows of it."""

    def execute(self, sql: str, parameters: Sequence[object] | dict[str, Any] = ...) -> sqlite3.Cursor:
        """Run a statement."""

    def query(self, sql: str, params: Sequence[object] | dict[str, Any] = ...) -> Iterator[dict[str, Any]]:
        """Ask at once; give the rows by the names of their columns, one after the other."""

    def rollback(self) -> None:
        """End the transaction."""

    def close(self) -> None:
        """Let go of the file."""


class Readable:
    """A connection that is only asked; its methods do what those of the same names do in sqlite-utils."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.conn = connection

    def execute(self, sql: str, parameters: Sequence[object] | Mapping[str, object] = ()) -> sqlite3.Cursor:
        """Run a statement."""
        return self.conn.execute(sql, parameters)

    def query(self, sql: str, params: Sequence[object] | Mapping[str, object] = ()) -> Iterator[dict[str, Any]]:
        """Ask at once; give the rows by the names of their columns, one after the other."""
        cursor = self.conn.execute(sql, params)
        names = [column[0] for column in cursor.description]
        return (dict(zip(names, row, strict=True)) for row in cursor)

    def rollback(self) -> None:
        """End the transaction."""
        self.conn.rollback()

    def close(self) -> None:
        """Let go of the file."""
        self.conn.close()
