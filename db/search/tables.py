"""The tables of the search index; they live in the archive and change in the same transactions."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

FOLDING = 1
"""Version of how words are folded: an index made by another one must be made anew."""

_TABLES = """
CREATE TABLE search_folding (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    version INTEGER NOT NULL
) STRICT;
CREATE TABLE search_word (
    id INTEGER PRIMARY KEY,
    domain INTEGER NOT NULL,
    plain TEXT NOT NULL,
    fine TEXT NOT NULL,
    skeleton TEXT NOT NULL,
    stem TEXT,
    uses INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX search_word_plain ON search_word (domain, plain);
CREATE INDEX search_word_skeleton ON search_word (domain, skeleton);
CREATE INDEX search_word_stem ON search_word (domain, stem) WHERE stem IS NOT NULL;
CREATE TABLE search_key (
    hash INTEGER NOT NULL,
    word INTEGER NOT NULL,
    PRIMARY KEY (hash, word)
) STRICT, WITHOUT ROWID;
CREATE TABLE search_gram (
    gram INTEGER PRIMARY KEY,
    words BLOB NOT NULL
) STRICT;
CREATE TABLE search_recent (
    word INTEGER PRIMARY KEY
) STRICT;
CREATE TABLE search_record (
    id INTEGER PRIMARY KEY,
    record TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    label TEXT NOT NULL,
    day TEXT NOT NULL
) STRICT;
CREATE TABLE search_name (
    id INTEGER PRIMARY KEY,
    record INTEGER NOT NULL REFERENCES search_record (id),
    field TEXT NOT NULL,
    spelling TEXT NOT NULL,
    folded TEXT NOT NULL
) STRICT;
CREATE INDEX search_name_record ON search_name (record);
CREATE TABLE search_posting (
    word INTEGER NOT NULL,
    record INTEGER NOT NULL,
    PRIMARY KEY (word, record)
) STRICT, WITHOUT ROWID;
CREATE TABLE search_place (
    place TEXT NOT NULL,
    record TEXT NOT NULL,
    name TEXT NOT NULL,
    country TEXT,
    is_state INTEGER NOT NULL,
    PRIMARY KEY (place, record)
) STRICT, WITHOUT ROWID;
CREATE INDEX search_place_record ON search_place (record);
CREATE TABLE search_article (
    id INTEGER PRIMARY KEY
) STRICT;
CREATE VIRTUAL TABLE search_title USING fts5 (
    title, content = '', tokenize = 'unicode61', prefix = '2 3'
);
CREATE VIRTUAL TABLE search_text USING fts5 (
    title, body, content = '', tokenize = 'unicode61', prefix = '2 3'
);
"""


def create(db: Database) -> None:
    """Make the empty index, within the caller's transaction."""
    db.executescript(_TABLES)
    db.execute("INSERT INTO search_folding (id, version) VALUES (1, ?)", [FOLDING])
