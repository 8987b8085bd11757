"""The tables of the search index; they live in the archive and change in the same transactions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from sqlite_utils import Database

FOLDING = 4
"""Version of how words are folded and of what a record is called: an index made by another must be made anew."""

NAMES_OF_A_RECORD: Final = 1 << 10
"""The names of a record are numbered from its own number times this: `id << 10` where SQL says it."""

NEWEST: Final = "CREATE INDEX search_record_newest ON search_record (kind, day DESC, record) WHERE day != ''"
"""Records as they stand without words to rank them by; those without a day, such as people, stand as their ids do."""

# What most names have is not stored: the field `name`, the label as the spelling, and the same in small letters.
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
    shelf INTEGER PRIMARY KEY,
    words BLOB NOT NULL
) STRICT;
CREATE TABLE search_gram (
    gram INTEGER PRIMARY KEY,
    words BLOB NOT NULL
) STRICT;
CREATE TABLE search_recent (
    word INTEGER PRIMARY KEY,
    keyed INTEGER NOT NULL
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
    field TEXT,
    spelling TEXT,
    folded TEXT
) STRICT;
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
    """Make the empty index in the place of any other, within the caller's transaction."""
    former = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type != 'shadow' AND name GLOB 'search_*'"
    for (name,) in db.execute(former).fetchall():
        db.execute(f"DROP TABLE {name}")
    db.executescript(_TABLES)
    db.execute(NEWEST)
    db.execute("INSERT INTO search_folding (id, version) VALUES (1, ?)", [FOLDING])
