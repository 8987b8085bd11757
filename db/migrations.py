"""The schema as an append-only list of steps; a step that has been released is never edited again.

What articles say (article, source, claim, doubt), what analysts decided (judgment) and what both amount to (the other
tables, which can be thrown away and derived again) are kept apart. Lists and nested values are JSON text.
"""

from __future__ import annotations

import sqlite3
from uuid import uuid4

from sqlite_utils import Database, Migrations

from db.header import APPLICATION_ID
from db.schema import VERSION
from db.search import occasions, shapes, tables

migrations = Migrations("summitry")

_STATED = """
CREATE TABLE archive (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  uuid TEXT NOT NULL
) STRICT;

CREATE TABLE article (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  sha256 TEXT NOT NULL UNIQUE,
  title TEXT,
  published TEXT,
  publisher TEXT,
  cites TEXT NOT NULL,
  byline TEXT,
  language TEXT NOT NULL,
  text TEXT NOT NULL,
  current INTEGER NOT NULL
) STRICT;

CREATE TABLE source (
  source TEXT NOT NULL PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES article(id)
) STRICT;
CREATE INDEX source_article ON source(article);

CREATE TABLE claim (
  id INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES article(id),
  subject TEXT NOT NULL,
  field TEXT NOT NULL,
  value TEXT NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  quote TEXT NOT NULL,
  modality TEXT NOT NULL CHECK (modality IN ('planned', 'expected', 'conditional', 'reported', 'decided')),
  speaker TEXT
) STRICT;
CREATE INDEX claim_article ON claim(article);

CREATE TABLE doubt (
  id INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES article(id),
  reason TEXT NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL
) STRICT;
CREATE INDEX doubt_article ON doubt(article);

CREATE TABLE judgment (
  id INTEGER PRIMARY KEY,
  verdict TEXT NOT NULL CHECK (verdict IN ('same', 'different')),
  "left" TEXT NOT NULL,
  "right" TEXT NOT NULL
) STRICT;
"""

_CONCLUDED = """
CREATE TABLE subject (
  article INTEGER NOT NULL REFERENCES article(id),
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  record TEXT NOT NULL,
  PRIMARY KEY (article, name)
) STRICT;
CREATE INDEX subject_record ON subject(record);

CREATE TABLE key (
  kind TEXT NOT NULL,
  key TEXT NOT NULL,
  article INTEGER NOT NULL REFERENCES article(id),
  subject TEXT NOT NULL
) STRICT;
CREATE INDEX key_kind_key ON key(kind, key);
CREATE INDEX key_article ON key(article);

CREATE TABLE evidence (
  record TEXT NOT NULL,
  claim INTEGER NOT NULL REFERENCES claim(id),
  field TEXT NOT NULL,
  value TEXT NOT NULL
) STRICT;
CREATE INDEX evidence_record ON evidence(record);
CREATE INDEX evidence_claim ON evidence(claim);

CREATE TABLE body (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  aliases TEXT NOT NULL,
  cadence TEXT
) STRICT;

CREATE TABLE session (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  body TEXT NOT NULL,
  date TEXT,
  end_date TEXT,
  city TEXT,
  country TEXT,
  status TEXT,
  ordinal INTEGER,
  agenda_items INTEGER,
  draft_documents INTEGER,
  adopted_documents INTEGER,
  forwarded_documents INTEGER,
  formats TEXT NOT NULL,
  alongside TEXT NOT NULL,
  previous TEXT,
  next TEXT,
  attendance TEXT NOT NULL,
  conflicts TEXT NOT NULL
) STRICT;

CREATE TABLE document (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  titles TEXT NOT NULL,
  kind TEXT NOT NULL,
  status TEXT,
  history TEXT NOT NULL,
  conflicts TEXT NOT NULL
) STRICT;

CREATE TABLE person (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  aliases TEXT NOT NULL,
  country TEXT,
  roles TEXT NOT NULL,
  sessions TEXT NOT NULL
) STRICT;

CREATE TABLE designation (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  holder TEXT,
  year INTEGER,
  status TEXT
) STRICT;

CREATE TABLE chairmanship (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  body TEXT NOT NULL,
  country TEXT NOT NULL,
  year INTEGER
) STRICT;

CREATE TABLE membership (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  body TEXT NOT NULL,
  member TEXT NOT NULL,
  standing TEXT NOT NULL,
  modality TEXT NOT NULL
) STRICT;

CREATE TABLE encounter (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  people TEXT NOT NULL,
  date TEXT,
  city TEXT,
  topic TEXT
) STRICT;

CREATE TABLE expectation (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  what TEXT NOT NULL,
  session TEXT,
  due TEXT,
  outcome TEXT NOT NULL
) STRICT;
"""


@migrations()
def m001_articles_claims_and_records(db: Database) -> None:
    """Make the tables of what was said, what was decided and what was concluded."""
    db.executescript(_STATED)
    db.executescript(_CONCLUDED)
    db.execute("INSERT INTO archive (id, uuid) VALUES (1, ?)", [str(uuid4())])


@migrations()
def m002_search(db: Database) -> None:
    """Make the index of names and texts."""
    tables.create(db)


@migrations()
def m003_smaller_search(db: Database) -> None:
    """Make the index again where it has its former tables; whoever upgrades an archive fills it."""
    if "shelf" not in db.table("search_key").columns_dict:
        tables.create(db)


@migrations()
def m004_occasions(db: Database) -> None:
    """Note when and where people and documents were seen, and have articles in the order of their days."""
    occasions.create(db)


@migrations()
def m005_what_is_asked(db: Database) -> None:
    """Have little read of long rows by a search for fields."""
    db.executescript(shapes.INDEXES)


@migrations()
def m006_newest_with_days(db: Database) -> None:
    """Leave out of the newest records those without a day, which are most where there are many."""
    db.execute("DROP INDEX IF EXISTS search_record_newest")
    db.execute(tables.NEWEST)


@migrations()
def m007_concluded_and_named_anew(_: Database) -> None:
    """Change no table: sessions, people and honours are told apart by other rules, and found by more names.

    Whoever upgrades an archive concludes and indexes it anew, so that it is what its articles would make today.
    """


@migrations()
def m008_indexed_anew(_: Database) -> None:
    """Change no table: words are folded by other rules, so that whoever upgrades an archive indexes it anew."""


def migrate(db: Database) -> None:
    """Bring an archive, or an empty database, to this version and mark it as ours."""
    migrations.apply(db)
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    db.execute(f"PRAGMA user_version = {VERSION}")


def empty() -> Database:
    """Make a whole archive with nothing in it, in memory."""
    db = Database(sqlite3.connect(":memory:", isolation_level=None), execute_plugins=False)
    migrate(db)
    return db
