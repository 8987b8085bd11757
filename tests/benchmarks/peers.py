"""Who else finds names, each behind the same small face: names in, the best of them for a word out."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, Protocol

from anyascii import anyascii
from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA
from sqlite_utils import Database

from db.migrations import migrate
from db.search import search, update

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_LIMIT = 20


class Finder(Protocol):
    """Something that finds names."""

    title: str
    slow: bool

    def find(self, word: str) -> list[str]:
        """Return the names that are meant, best first."""
        ...

    def size(self) -> int:
        """Return the bytes of its index, where it keeps one."""
        ...


class Ours:
    """Summitry's search, asked as the screens ask it, for people."""

    title = "summitry"
    slow = False

    def __init__(self, names: Sequence[str]) -> None:
        self._db = Database(sqlite3.connect(":memory:", isolation_level=None))
        migrate(self._db)
        self._bare = self._bytes()
        with self._db.atomic():
            self._db.conn.executemany(
                "INSERT INTO person (slug, name, aliases, roles, sessions) VALUES (?, ?, '[]', '[]', '[]')",
                [(f"person/{name}", name) for name in names],
            )
            self._data = self._bytes()
            update(self._db, [f"person/{name}" for name in names], [])

    def find(self, word: str) -> list[str]:
        """Return the names that are meant, best first."""
        return [hit.label for hit in search(self._db, word, kinds=["person"], limit=_LIMIT)]

    def size(self) -> int:
        """Return the bytes that the index adds to the archive."""
        return self._bytes() - self._data

    def _bytes(self) -> int:
        (pages,) = self._db.execute("PRAGMA page_count").fetchone()
        (size,) = self._db.execute("PRAGMA page_size").fetchone()
        return int(pages) * int(size)


class Osa:
    """rapidfuzz: optimal string alignment over all names, Latin spelling by anyascii."""

    title = "rapidfuzz OSA, anyascii"
    slow = False

    def __init__(self, names: Sequence[str]) -> None:
        self._names = names

    def find(self, word: str) -> list[str]:
        """Return the names that are meant, best first."""
        typed = anyascii(word).lower()
        scorer = OSA.normalized_similarity
        return [
            name for name, *_ in process.extract(typed, self._names, scorer=scorer, score_cutoff=0.65, limit=_LIMIT)
        ]

    def size(self) -> int:
        """Return nothing: it keeps no index."""
        return 0


class WRatio:
    """rapidfuzz: its weighted ratio over all names."""

    title = "rapidfuzz WRatio"
    slow = True

    def __init__(self, names: Sequence[str]) -> None:
        self._names = names

    def find(self, word: str) -> list[str]:
        """Return the names that are meant, best first."""
        found = process.extract(word, self._names, scorer=fuzz.WRatio, score_cutoff=75, limit=_LIMIT)
        return [name for name, *_ in found]

    def size(self) -> int:
        """Return nothing: it keeps no index."""
        return 0


class Trigrams:
    """SQLite FTS5 with trigrams, its 300 best ranked by rapidfuzz's ratio."""

    title = "FTS5 trigram, ratio"
    slow = False

    def __init__(self, names: Sequence[str]) -> None:
        self._db = sqlite3.connect(":memory:")
        self._db.execute("CREATE VIRTUAL TABLE filed USING fts5 (name, tokenize = 'trigram')")
        self._db.executemany("INSERT INTO filed (name) VALUES (?)", [(name,) for name in names])

    def find(self, word: str) -> list[str]:
        """Return the names that are meant, best first."""
        runs = {word[place : place + 3].replace('"', "") for place in range(len(word) - 2)}
        match = " OR ".join(f'"{run}"' for run in sorted(runs) if len(run) > 2)
        if not match:
            return []
        sql = "SELECT name FROM filed WHERE filed MATCH ? ORDER BY rank LIMIT 300"
        near = [name for (name,) in self._db.execute(sql, [match])]
        return [name for name, *_ in process.extract(word, near, scorer=fuzz.ratio, score_cutoff=70, limit=_LIMIT)]

    def size(self) -> int:
        """Return the bytes of the index, the names in it included."""
        (pages,) = self._db.execute("PRAGMA page_count").fetchone()
        (size,) = self._db.execute("PRAGMA page_size").fetchone()
        return int(pages) * int(size)


FINDERS: tuple[Callable[[Sequence[str]], Finder], ...] = (Ours, Osa, WRatio, Trigrams)
