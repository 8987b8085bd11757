"""What one transaction does to an archive: articles come in and stand for their sources, and what follows is concluded.

The records and the index that a change touches are brought up to date within it, so that nobody ever sees one without
the other. Whoever begins the transaction commits it.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

from db import deriving, search

if TYPE_CHECKING:
    from collections.abc import Collection

    from sqlite_utils import Database

    from db.records import Article, Judgment, Reading

__all__ = ["Change", "News", "Outcome", "article_of", "check"]

News: TypeAlias = Literal["new", "unchanged", "changed", "refused"]
"""What an article was to the archive; refused where another has the same id, which only malice can bring about."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one article that was handed to the archive."""

    source: str
    article: str
    """Its id."""
    news: News


class Change:
    """What one transaction does, and the articles it touches."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._touched: set[int] = set()

    def kept(self, reading: Reading) -> Outcome:
        """Keep a reading, or note that its article is there already."""
        article = reading.article
        row = article_of(self._db, article.sha256)
        is_new = row is None
        if row is None:
            if self._db.execute("SELECT 1 FROM article WHERE slug = ?", [article.id]).fetchone():
                return Outcome(article.source, article.id, "refused")
            row = self._insert(reading)
        return Outcome(article.source, article.id, self._attribute(article.source, row, is_new=is_new))

    def met(self, source: str, sha256: str) -> Outcome:
        """Note that a known article was met, perhaps elsewhere; ValueError for an unknown one."""
        row = article_of(self._db, sha256)
        if row is None:
            raise ValueError(f"no article has the hash {sha256}")
        slug = self._db.execute("SELECT slug FROM article WHERE id = ?", [row]).fetchone()[0]
        return Outcome(source, slug, self._attribute(source, row, is_new=False))

    def judged(self, judgment: Judgment) -> None:
        """Write a judgment down, and have what it speaks of compared again."""
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


def article_of(db: Database, sha256: str) -> int | None:
    """Find the row of the article that was read from this raw input."""
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


def check(reading: Reading) -> None:
    """Refuse a claim without words before anything is written; a finder that makes one has a fault."""
    length = len(reading.article.text)
    for claim in reading.claims:
        if not 0 <= claim.start < claim.end <= length:
            raise ValueError(f"{claim.subject} {claim.field}: {claim.start} to {claim.end} of {length} is no quote")
