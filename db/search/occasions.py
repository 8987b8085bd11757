"""On which sessions and days a record was seen, each in a row of its own: what a search by fields is narrowed by.

People and documents keep their sessions as lists; to take those apart anew for each key struck takes seconds.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from sqlite_utils import Database

    from db.readable import Askable

TABLES: Final = """
CREATE TABLE occasion (
  session TEXT NOT NULL,
  record TEXT NOT NULL,
  first TEXT NOT NULL,
  last TEXT NOT NULL,
  PRIMARY KEY (session, record, first, last)
) STRICT, WITHOUT ROWID;
CREATE INDEX occasion_record ON occasion(record, session);
CREATE INDEX occasion_days ON occasion(first, last, session, record);
CREATE INDEX article_newest ON article(published IS NULL, published DESC, slug) WHERE current;
CREATE INDEX session_newest ON session(date IS NULL, date DESC, slug);
CREATE INDEX document_titled ON document(title COLLATE NOCASE, slug);
CREATE INDEX person_named ON person(name COLLATE NOCASE, slug);
CREATE INDEX article_publisher ON article(publisher, cites);
CREATE INDEX subject_telling ON subject(record, article);
CREATE INDEX subject_told ON subject(article, record);
CREATE INDEX session_differing ON session(slug) WHERE conflicts != '[]';
CREATE INDEX session_absences ON session(slug) WHERE instr(attendance, '"absent"');
CREATE INDEX document_differing ON document(slug) WHERE conflicts != '[]';
"""
"""`first` and `last` are the days that the record names or, where it names none, those of the session."""


def first_day(date: str) -> str:
    """Return the SQL for the first day that a date may be, of one known to the year or month, or of a span."""
    begins = f"replace(substr({date}, 1, instr({date} || '/', '/') - 1), '..', '0000')"
    return f"({begins} || substr('0000-01-01', length({begins}) + 1))"


def last_day(date: str) -> str:
    """Return the SQL for the last day that a date may be."""
    ends = f"replace(substr({date}, instr({date}, '/') + 1), '..', '9999')"
    return f"({ends} || substr('0000-12-31', length({ends}) + 1))"


def _days(first: str, last: str) -> str:
    """Return the SQL for both ends, or for days that are within no span where nobody says when."""
    return f"coalesce({first_day(first)}, '~'), coalesce({last_day(last)}, '')"


_STAGE_DATE = "coalesce(json_extract(stage.value, '$.date'), session.date)"
_SEEN = f"""
SELECT one.value AS session, person.slug AS record, {_days("session.date", "coalesce(session.end_date, session.date)")}
FROM person, json_each(person.sessions) AS one
LEFT JOIN session ON session.slug = one.value
WHERE {{people}}
UNION
SELECT coalesce(json_extract(stage.value, '$.session'), ''), document.slug, {_days(_STAGE_DATE, _STAGE_DATE)}
FROM document, json_each(document.history) AS stage
LEFT JOIN session ON session.slug = json_extract(stage.value, '$.session')
WHERE {{documents}}
"""  # noqa: S608 - our own words
_ALL = _SEEN.format(people="1", documents="1")
_AMONG = _SEEN.format(
    people="person.slug IN (SELECT value FROM json_each(:records))",
    documents="document.slug IN (SELECT value FROM json_each(:records))",
)
_OF_SESSIONS = "SELECT DISTINCT record FROM occasion WHERE session IN (SELECT value FROM json_each(:records))"


def create(db: Database) -> None:
    """Make the table and the indexes, and fill them from the records, within the caller's transaction."""
    db.executescript(TABLES)
    db.execute(f"INSERT INTO occasion (session, record, first, last) {_ALL}")


def update(db: Askable, records: Collection[str]) -> None:
    """Note anew when and where these were seen, or what was seen at them, whether they are new, changed or gone."""
    asked = {"records": json.dumps(list(records))}
    beside = (record for (record,) in db.execute(_OF_SESSIONS, asked).fetchall())
    asked = {"records": json.dumps([*records, *beside])}
    db.execute("DELETE FROM occasion WHERE record IN (SELECT value FROM json_each(:records))", asked)
    db.execute(f"INSERT INTO occasion (session, record, first, last) {_AMONG}", asked)


def check(db: Askable) -> Iterator[str]:
    """Return what is noted otherwise than the records say, a sentence each."""
    kept = "SELECT session, record, first, last FROM occasion"
    should = f"SELECT * FROM ({_ALL})"  # noqa: S608 - our own words
    wrong = f"SELECT record FROM ({should} EXCEPT {kept}) UNION SELECT record FROM ({kept} EXCEPT {should})"  # noqa: S608
    for (record,) in db.execute(wrong):
        yield f"search index: {record} is not found by its sessions and days"
