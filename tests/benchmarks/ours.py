"""Summitry's search, asked as the screens ask it."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from tests.benchmarks.finder import LIMIT, Finder

if TYPE_CHECKING:
    from sqlite_utils import Database

    from db.archive import Archive

_PERSON = "INSERT INTO person (slug, name, aliases, roles, sessions) VALUES (?, ?, '[]', '[]', '[]')"
_DOCUMENT = """
INSERT INTO document (slug, title, titles, kind, history, conflicts)
VALUES (?, ?, ?, 'other', '[]', '[]')
"""
_ARTICLE = """
INSERT INTO article (id, slug, sha256, title, published, cites, language, text, current)
VALUES (?, ?, ?, ?, ?, '[]', 'en', ?, 1)
"""


def _built(folder: Path, sql: str, rows: Sequence[tuple[object, ...]], records: Sequence[str]) -> int:
    """Make an archive with these rows and return the bytes that its index adds."""
    connection = sqlite3.connect(folder / "archive.db", isolation_level=None)
    database: Database = import_module("sqlite_utils").Database(connection, execute_plugins=False)
    import_module("db.migrations").migrate(database)
    update = import_module("db.search").update
    with database.atomic():
        database.conn.executemany(sql, rows)
        before = _bytes(database)
        update(database, records, [] if records else range(1, len(rows) + 1))
    after = _bytes(database)
    database.close()
    return after - before


def _bytes(database: Database) -> int:
    (pages,) = database.execute("PRAGMA page_count").fetchone()
    (size,) = database.execute("PRAGMA page_size").fetchone()
    return int(pages) * int(size)


class _Ours(Finder):
    title = "summitry"
    kind: ClassVar[str]

    def __init__(self, folder: Path) -> None:
        self._archive: Archive = import_module("db.archive").Archive.open(folder / "archive.db")

    def close(self) -> None:
        """Close the archive."""
        self._archive.close()

    def find(self, typed: str) -> list[str]:
        """Return the labels of the hits, small as the things were given."""
        return [hit.label.lower() for hit in self._archive.search(typed, kinds=[self.kind], limit=LIMIT)]


class OurPeople(_Ours):
    """Names as those of people in the archive."""

    kind = "person"

    @staticmethod
    def build(items: Sequence[str], folder: Path) -> int:
        """Put people into an archive."""
        slugs = [f"person/{item.replace(' ', '-')}" for item in items]
        rows = [(slug, item.title()) for slug, item in zip(slugs, items, strict=True)]
        return _built(folder, _PERSON, rows, slugs)


class OurDocuments(_Ours):
    """Titles as those of documents in the archive."""

    kind = "document"

    @staticmethod
    def build(items: Sequence[str], folder: Path) -> int:
        """Put documents into an archive."""
        slugs = [f"document/{number}" for number in range(len(items))]
        rows = [
            (slug, item.capitalize(), json.dumps([item.capitalize()])) for slug, item in zip(slugs, items, strict=True)
        ]
        return _built(folder, _DOCUMENT, rows, slugs)


class OurArticles(_Ours):
    """Texts as those of articles in the archive; each hit brings its snippet."""

    kind = "article"

    @staticmethod
    def build(items: Sequence[str], folder: Path) -> int:
        """Put articles into an archive, published on days spread over thirty years."""
        rows = [
            (
                number,
                f"article/{number}",
                str(number),
                text.partition("\n")[0],
                f"{1995 + number % 30}-{1 + number % 12:02}-{1 + number % 28:02}",
                text,
            )
            for number, text in enumerate(items, start=1)
        ]
        return _built(folder, _ARTICLE, rows, [])

    def find(self, typed: str) -> list[str]:
        """Return the numbers of the articles."""
        hits = self._archive.search(typed, kinds=[self.kind], limit=LIMIT)
        return [hit.id.removeprefix("article/") for hit in hits]
