from __future__ import annotations

import itertools
import os
import sqlite3
import stat
import threading
from typing import TYPE_CHECKING

import pytest

from db import connections, export, lock
from db.archive import Archive
from db.check import faults
from db.errors import BusyArchiveError, UnwritableArchiveError
from db.migrations import empty, migrations
from db.records import Judgment
from db.schema import VERSION, schema_of
from tests.db.small import archive_of, reading

if TYPE_CHECKING:
    from pathlib import Path


def _exported(path: Path) -> str:
    with Archive.open(path) as archive:
        return "\n".join(export.lines(archive, "jsonl"))


def test_each_step_of_the_schema_applies_to_what_came_before_and_the_number_of_the_last_is_the_version() -> None:
    db = empty()
    assert [step.name for step in migrations.applied(db)] == [step.name for step in migrations._migrations]  # noqa: SLF001
    assert len(migrations.applied(db)) == VERSION
    assert db.execute("PRAGMA user_version").fetchone() == (VERSION,)
    db.close()


def test_an_import_changes_rows_and_never_the_schema(tmp_path: Path) -> None:
    path = archive_of(tmp_path / "archive.db", 1, 2, 3)
    fresh = empty()
    db = connections.read_only(path)
    assert schema_of(db) == schema_of(fresh)
    db.close()
    fresh.close()


def test_every_table_is_strict() -> None:
    db = empty()
    loose = {
        name
        for name, kind, is_strict in db.execute(
            "SELECT name, type, strict FROM pragma_table_list WHERE schema = 'main'"
        )
        if kind == "table" and not is_strict
    }
    assert loose <= {"_sqlite_migrations", "sqlite_schema", "sqlite_sequence"}
    db.close()


@pytest.mark.parametrize("order", itertools.permutations((1, 2, 3)))
def test_neither_order_nor_number_of_runs_shows_in_the_export(order: tuple[int, ...], tmp_path: Path) -> None:
    together = archive_of(tmp_path / "together.db", 1, 2, 3)
    path = tmp_path / "single.db"
    for number in order:
        archive_of(path, number)
    assert _exported(path) == _exported(together)


def test_a_second_import_finds_everything_unchanged(tmp_path: Path) -> None:
    path = archive_of(tmp_path / "archive.db", 1, 2)
    before = path.read_bytes()
    with Archive.writing(path) as writer:
        outcomes = writer.keep([reading(1), reading(2), reading(3)])
        assert writer.known(reading(n).article.sha256 for n in (1, 4)) == {reading(1).article.sha256}
    assert [outcome.news for outcome in outcomes] == ["unchanged", "unchanged", "new"]
    assert path.read_bytes() != before


def test_the_least_of_several_sources_is_the_articles_own(tmp_path: Path) -> None:
    path = archive_of(tmp_path / "archive.db", 1)
    with Archive.writing(path) as writer:
        (outcome,) = writer.meet([("a/copy.txt", reading(1).article.sha256)])
    assert outcome.news == "unchanged"
    with Archive.open(path) as archive:
        assert [article.source for article in archive.articles.page().rows] == ["a/copy.txt"]


def test_a_source_whose_content_changed_speaks_for_the_new_article_alone(tmp_path: Path) -> None:
    path = archive_of(tmp_path / "archive.db", 1)
    with Archive.writing(path) as writer:
        (outcome,) = writer.keep([reading(2, source="news/1.txt")])
    assert outcome.news == "changed"
    other = tmp_path / "other.db"
    with Archive.writing(other, create=True) as writer:
        writer.keep([reading(2, source="news/1.txt")])
    assert _exported(path) == _exported(other)
    with Archive.writing(path) as writer:
        writer.meet([("news/1.txt", reading(1).article.sha256)])
    assert _exported(path) == _exported(archive_of(tmp_path / "first.db", 1))
    with Archive.open(path) as archive:
        assert not list(faults(archive))


def test_a_failure_leaves_nothing_of_its_batch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = archive_of(tmp_path / "archive.db", 1)
    before = _exported(path)

    def fails(*_: object) -> None:
        raise RuntimeError

    monkeypatch.setattr("db.search.update", fails)
    with pytest.raises(RuntimeError), Archive.writing(path) as writer:
        writer.keep([reading(2)])
    assert _exported(path) == before
    assert [entry.name for entry in tmp_path.iterdir()] == ["archive.db"]


def test_a_claim_without_words_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    path = archive_of(tmp_path / "archive.db", 1)
    whole = reading(2)
    text = whole.article.text
    with pytest.raises(ValueError, match="no quote"), Archive.writing(path) as writer:
        writer.keep([type(whole)(whole.article, (type(whole.claims[0])("s:1", "x", 1, 5, len(text) + 1, "reported"),))])


def test_a_file_name_that_is_no_text_is_kept_readably(tmp_path: Path) -> None:
    path = tmp_path / "archive.db"
    with Archive.writing(path, create=True) as writer:
        writer.keep([reading(1, source="caf\udce9.txt")])
    with Archive.open(path) as archive:
        assert archive.articles.page().rows[0].source == r"caf\udce9.txt"


def test_an_archive_is_for_its_owner_alone_whatever_the_umask(tmp_path: Path) -> None:
    old = os.umask(0)
    try:
        path = archive_of(tmp_path / "archive.db", 1)
    finally:
        os.umask(old)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [entry.name for entry in tmp_path.iterdir()] == ["archive.db"]


def test_a_screen_left_open_in_the_middle_of_a_question_does_not_stop_an_import(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("db.writing._READERS_PATIENCE", 0.1)
    path = archive_of(tmp_path / "archive.db", 1)
    path.chmod(0o640)
    with Archive.open(path) as archive:
        version = archive.version()
        with archive.snapshot() as db:
            assert db.execute("SELECT count(*) FROM article").fetchone() == (1,)
            archive_of(path, 2)
            archive_of(path, 3)
            assert archive.articles.count() == 1
        assert archive.articles.count() == 3
        assert archive.version() != version
        assert not list(faults(archive))
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert [entry.name for entry in tmp_path.iterdir()] == ["archive.db"]


def test_one_writer_waits_for_the_other_and_says_so(tmp_path: Path) -> None:
    path = archive_of(tmp_path / "archive.db", 1)
    waited: list[str] = []
    with Archive.writing(path) as writer:
        other = threading.Thread(target=_keep, args=(path, 2, waited))
        other.start()
        while not waited:
            other.join(0.01)
        writer.keep([reading(3)])
    other.join()
    assert waited == ["waits"]
    with Archive.open(path) as archive:
        assert archive.articles.count() == 3


def _keep(path: Path, number: int, waited: list[str]) -> None:
    with Archive.writing(path, on_wait=lambda: waited.append("waits")) as writer:
        writer.keep([reading(number)])


def test_who_waits_in_vain_is_told_why(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lock, "PATIENCE", 0.1)
    path = archive_of(tmp_path / "archive.db", 1)
    with Archive.writing(path), pytest.raises(BusyArchiveError, match="Another import"), Archive.writing(path):
        pass


def test_a_reader_finds_a_killed_writers_journal_and_undoes_it(tmp_path: Path) -> None:
    path = archive_of(tmp_path / "archive.db", 1)
    _leave_a_hot_journal(path)
    with Archive.open(path) as archive:
        assert archive.articles.count() == 1
        assert not list(faults(archive))
    assert [entry.name for entry in tmp_path.iterdir()] == ["archive.db"]


def test_a_reader_who_may_not_undo_it_reads_a_copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = archive_of(tmp_path / "archive.db", 1)
    _leave_a_hot_journal(path)
    before = path.read_bytes()

    def forbidden(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr("db.lock.Lock.of", forbidden)
    with Archive.open(path) as archive:
        assert archive.articles.count() == 1
    assert path.read_bytes() == before


def _leave_a_hot_journal(path: Path) -> None:
    """Stop in the middle of a commit, as a kill would."""
    child = os.fork()
    if child == 0:
        connection = sqlite3.connect(path, isolation_level=None)
        connection.execute("PRAGMA cache_size = 1")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE article SET title = 'half', current = 0")
        connection.execute("DELETE FROM claim")
        connection.execute("DELETE FROM evidence")
        connection.execute("CREATE TABLE half AS SELECT * FROM article")
        connection.executemany(
            'INSERT INTO doubt (article, reason, start, "end") VALUES (1, ?, 0, 0)', [("x" * 5000,)] * 50
        )
        os._exit(0)
    os.waitpid(child, 0)
    assert path.with_name(f"{path.name}-journal").exists()


def test_an_archive_whose_folder_cannot_be_written_is_not_written(tmp_path: Path) -> None:
    if os.geteuid() == 0:
        pytest.skip("nothing is forbidden to root")
    path = archive_of(tmp_path / "archive.db", 1)
    tmp_path.chmod(0o555)
    try:
        with Archive.open(path) as archive:
            assert archive.articles.count() == 1
        with pytest.raises(UnwritableArchiveError), Archive.writing(path) as writer:
            writer.keep([reading(2)])
    finally:
        tmp_path.chmod(0o755)


def test_an_older_archive_is_upgraded_when_written_and_its_copy_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = archive_of(tmp_path / "archive.db", 1)
    before = _exported(path)
    monkeypatch.setattr("db.writing.VERSION", VERSION)
    with sqlite3.connect(path) as connection:
        connection.execute(f"PRAGMA user_version = {VERSION - 1}")
    connection.close()
    old = path.read_bytes()
    with Archive.writing(path) as writer:
        assert writer.keep([reading(1)])[0].news == "unchanged"
    assert _exported(path) == before
    assert path.with_name(f"archive.db.v{VERSION - 1}").read_bytes() == old


def test_an_upgraded_archive_is_what_its_articles_would_make_today(tmp_path: Path) -> None:
    path = archive_of(tmp_path / "archive.db", 2)
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE session SET country = 'XX'")
        connection.execute("UPDATE search_folding SET version = 1")
        connection.execute(f"PRAGMA user_version = {VERSION - 1}")
    connection.close()
    with Archive.writing(path) as writer:
        writer.keep([])
    with Archive.open(path) as archive:
        assert list(faults(archive)) == []


def test_an_upgrade_that_ended_too_early_is_made_again_and_another_file_is_left_alone(tmp_path: Path) -> None:
    path = archive_of(tmp_path / "archive.db", 1)
    with sqlite3.connect(path) as connection:
        connection.execute(f"PRAGMA user_version = {VERSION - 1}")
    connection.close()
    left = path.with_name(f"archive.db.v{VERSION - 1}")
    left.write_text("something else")
    with pytest.raises(UnwritableArchiveError), Archive.writing(path):
        pass
    assert left.read_text() == "something else"
    left.unlink()
    left.hardlink_to(path)
    old = path.read_bytes()
    with Archive.writing(path):
        pass
    with Archive.open(path) as archive:
        assert archive.articles.count() == 1
    assert left.read_bytes() == old


def test_an_archive_with_the_former_index_is_searched_after_its_upgrade(tmp_path: Path) -> None:
    path = archive_of(tmp_path / "archive.db", 1)
    with sqlite3.connect(path) as connection:
        connection.executescript("""
            DROP TABLE search_key;
            CREATE TABLE search_key (hash INTEGER NOT NULL, word INTEGER NOT NULL) STRICT;
            DELETE FROM _sqlite_migrations WHERE name = 'm003_smaller_search';
            PRAGMA user_version = 2;
        """)
    connection.close()
    with Archive.writing(path):
        pass
    with Archive.open(path) as archive:
        assert archive.search(archive.articles.page(limit=1).rows[0].title or "")
        assert not list(faults(archive))


def test_an_archive_that_lists_all_records_by_their_days_is_upgraded(tmp_path: Path) -> None:
    path = archive_of(tmp_path / "archive.db", 1)
    with sqlite3.connect(path) as connection:
        connection.executescript("""
            DROP INDEX search_record_newest;
            CREATE INDEX search_record_newest ON search_record (kind, day DESC, record);
            DELETE FROM _sqlite_migrations WHERE name = 'm006_newest_with_days';
            PRAGMA user_version = 5;
        """)
    connection.close()
    with Archive.writing(path):
        pass
    with Archive.open(path) as archive:
        assert archive.search("body:cis-cfm", kinds=["session"])
        assert not list(faults(archive))


def test_a_judgment_is_kept_and_what_it_touches_is_concluded_again(tmp_path: Path) -> None:
    path = archive_of(tmp_path / "archive.db", 1, 2)
    with Archive.writing(path) as writer:
        left, right = (f"{reading(number).article.id}#person:1" for number in (1, 2))
        writer.record_judgment(Judgment("different", left, right))
    with Archive.open(path) as archive:
        assert not list(faults(archive))
        with archive.snapshot() as db:
            assert db.execute("SELECT verdict FROM judgment").fetchall() == [("different",)]
