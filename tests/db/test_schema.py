"""The schema is known without making an archive, and what questions need of one without loading sqlite-utils."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from pathlib import Path

from sqlite_utils import Database

from db.archive import Archive
from db.migrations import empty
from db.readable import Readable
from db.schema import known_schema, schema_of
from tests.program import ROOT

SQL = "SELECT 1 AS one, 'b' AS two UNION SELECT 2, ? ORDER BY one"


WRITE = "from db.migrations import empty; from db.schema import schema_of; print(schema_of(empty()), end='')"


def test_known_schema_is_that_of_an_archive_made_now() -> None:
    assert known_schema() == schema_of(empty()), f'if it is meant to change: python -c "{WRITE}" > db/schema.sql'


def test_questions_get_the_same_answers_as_through_sqlite_utils() -> None:
    connection = sqlite3.connect(":memory:")
    ours, theirs = Readable(connection), Database(connection, execute_plugins=False)
    assert (
        list(ours.query(SQL, ["c"]))
        == list(theirs.query(SQL, ["c"]))
        == [
            {"one": 1, "two": "b"},
            {"one": 2, "two": "c"},
        ]
    )
    assert ours.execute(SQL, ["c"]).fetchall() == theirs.execute(SQL, ["c"]).fetchall()


def test_reading_an_archive_loads_no_writer(tmp_path: Path) -> None:
    path = tmp_path / "archive.db"
    with Archive.writing(path, create=True):
        pass
    code = (
        "import sys; from pathlib import Path; from db.archive import Archive; "
        "archive = Archive.open(Path(sys.argv[1])); archive.articles.page(); archive.sessions.count(); "
        "print(sorted({'sqlite_utils', 'babel', 'db.migrations', 'db.writing'} & set(sys.modules)))"
    )
    run = subprocess.run([sys.executable, "-c", code, path], cwd=ROOT, capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"
