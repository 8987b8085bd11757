from __future__ import annotations

import sqlite3
import threading
from typing import TYPE_CHECKING

import pytest

from db.archive import Archive
from db.check import faults, file_system, remarks
from db.errors import ArchiveError, InterruptedQuestionError
from db.records import Body, Evidence, Person, Session
from tests.db.small import archive_of, reading
from tui.__main__ import main

if TYPE_CHECKING:
    from pathlib import Path

    from db.readable import Askable

SESSION = "session/cis-cfm-2025-04-11-almaty"
PERSON = "person/murat-nurtleu"


def test_sessions_stand_newest_first_and_can_be_turned_round(archive: Archive) -> None:
    assert [session.date for session in archive.sessions.page().rows] == ["2025-04-11", "2024-04-12"]
    assert [session.date for session in archive.sessions.page(reverse=True).rows] == ["2024-04-12", "2025-04-11"]
    assert [session.city for session in archive.sessions.page(sort="city").rows] == ["Almaty", "Minsk"]


def test_a_page_knows_how_long_the_whole_list_is(archive: Archive) -> None:
    page = archive.articles.page(offset=1, limit=1)
    assert (page.total, len(page.rows)) == (3, 1)
    assert archive.articles.count() == 3


def test_words_narrow_a_list(archive: Archive) -> None:
    assert [person.name for person in archive.people.page("nurleu").rows] == ["Murat Nurtleu"]
    assert [session.city for session in archive.sessions.page("minsk").rows] == ["Minsk"]
    assert [session.city for session in archive.sessions.page("minsk", sort="date", reverse=True).rows] == ["Minsk"]
    assert archive.people.page("zzqxv").total == 0
    assert archive.expectations.page("anything").total == 0


def test_what_a_list_cannot_be_sorted_by_is_an_error(archive: Archive) -> None:
    with pytest.raises(ValueError, match="cannot be sorted"):
        archive.sessions.page(sort="date; DROP TABLE session")


def test_any_record_is_found_by_its_id(archive: Archive) -> None:
    assert isinstance(archive.record(SESSION), Session)
    assert isinstance(archive.record(PERSON), Person)
    assert isinstance(archive.record("body/cis-cfm"), Body)
    assert archive.record(reading(1).article.id) == reading(1).article
    for nonsense in ("", "/", "person/", "person", "sqlite_master/x", "person/nobody", "\0", "a'b/\"c"):
        assert archive.record(nonsense) is None


def test_several_are_found_at_once_in_the_order_asked_without_those_that_are_not_there(archive: Archive) -> None:
    ids = [session.id for session in archive.sessions.page(reverse=True).rows]
    assert list(archive.sessions.several([ids[1], "session/nowhere", ids[0]])) == [ids[1], ids[0]]
    assert archive.sessions.several([]) == {}
    assert archive.sessions.several(ids)[ids[0]] == archive.sessions.get(ids[0])


def test_every_fact_names_the_words_it_rests_on(archive: Archive) -> None:
    texts = {article.id: article.text for article in archive.articles.page().rows}
    claims = archive.evidence(SESSION)
    assert {claim.field for claim in claims} >= {"body", "date", "city", "status", "agenda_items"}
    for claim in claims:
        assert texts[claim.article][claim.start : claim.end] == claim.quote
    assert claims == sorted(claims, key=lambda claim: (claim.article, claim.start))


def test_an_article_lists_what_it_says_and_of_which_record(archive: Archive) -> None:
    claims = archive.claims_in(reading(1).article.id)
    assert {record for record, _ in claims} == {SESSION, PERSON, "body/cis-cfm"}
    assert all(isinstance(claim, Evidence) for _, claim in claims)
    assert [doubt.reason for doubt in archive.doubts_in(reading(1).article.id)] == ["A report that counts itself."]


def test_a_record_knows_what_refers_to_it(archive: Archive) -> None:
    related = archive.related("body/cis-cfm")
    assert set(related["session"]) == {SESSION, "session/cis-cfm-2024-04-12-minsk"}
    assert len(related["article"]) == 3
    assert archive.related(reading(1).article.id)["person"] == [PERSON]


def test_everything_has_a_label_and_what_is_unknown_keeps_its_id(archive: Archive) -> None:
    article = reading(1).article
    labels = archive.labels([PERSON, SESSION, article.id, "person/nobody"])
    assert labels[PERSON] == "Murat Nurtleu"
    assert "Almaty" in labels[SESSION]
    assert labels[article.id] == "Report 1"
    assert labels["person/nobody"] == "person/nobody"


def test_a_reader_sees_that_somebody_wrote(archive: Archive) -> None:
    before = archive.version()
    assert archive.version() == before
    archive_of(archive.path, 9)
    assert archive.version() != before
    assert archive.articles.count() == 4


def test_an_archive_that_is_taken_away_is_missed_in_words(archive: Archive) -> None:
    archive.path.unlink()
    with pytest.raises(ArchiveError, match="any more"):
        archive.articles.count()


def test_a_question_is_interrupted_from_another_thread(archive: Archive) -> None:
    endless = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n"
    timer = threading.Timer(0.2, archive.interrupt)
    timer.start()
    with pytest.raises(InterruptedQuestionError), archive.snapshot() as db:
        db.execute(endless).fetchone()
    assert archive.articles.count() == 3


def test_a_question_that_is_interrupted_amid_its_rows_is_not_in_the_way_of_the_next(archive: Archive) -> None:
    def asked(db: Askable) -> None:
        rows = db.execute("SELECT slug FROM article UNION ALL SELECT slug FROM session")
        for _ in rows:
            archive.interrupt()
            db.execute("SELECT 1")

    # The error holds the rows for as long as anybody looks at it.
    with pytest.raises(InterruptedQuestionError) as held, archive.snapshot() as db:
        asked(db)
    for _ in range(2):
        assert archive.articles.count() > 0
    assert held.value


def test_a_reader_cannot_write(archive: Archive) -> None:
    with pytest.raises(ArchiveError), archive.snapshot() as db:
        db.execute("DELETE FROM claim")


def test_what_was_touched_by_another_hand_is_found(tmp_path: Path) -> None:
    changes = {
        "UPDATE claim SET quote = 'other' WHERE id = 1": "quote",
        "UPDATE session SET city = 'Bishkek'": "claims give",
        "DELETE FROM person": "claims give",
        "DELETE FROM evidence WHERE rowid = 1": "claims give",
        "DELETE FROM source": "current",
        "PRAGMA foreign_keys = OFF; DELETE FROM article WHERE id = 1": "not there",
        "DELETE FROM search_name": "",
        "INSERT INTO occasion VALUES ('session/none', 'person/none', '1999-01-01', '1999-01-01')": "sessions and days",
    }
    for number, (change, words) in enumerate(changes.items()):
        path = archive_of(tmp_path / f"{number}.db", 1, 2)
        connection = sqlite3.connect(path)
        connection.executescript(change)
        connection.close()
        with Archive.open(path) as archive:
            found = list(faults(archive))
        assert any(words in fault for fault in found), (change, found)


def test_a_damaged_page_is_found(tmp_path: Path) -> None:
    path = archive_of(tmp_path / "archive.db", *range(20))
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(size // 2 // 4096 * 4096)
        file.write(b"\xff" * 4096 * 4)
    assert main(["--archive", str(path), "check"]) == 1
    with pytest.raises(ArchiveError), Archive.writing(path) as writer:
        writer.keep([reading(99)])


def test_a_file_system_that_other_machines_share_is_named(tmp_path: Path) -> None:
    mounts = tmp_path / "mountinfo"
    mounts.write_text(
        "22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw\n"
        f"99 22 0:44 / {tmp_path} rw shared:9 - nfs4 server:/x rw\n"
    )
    assert file_system(tmp_path / "archive.db", mounts) == "nfs4"
    assert file_system(tmp_path.parent / "archive.db", mounts) == "ext4"
    assert file_system(tmp_path, tmp_path / "missing") == ""


def test_the_check_says_what_is_good_to_know(archive: Archive) -> None:
    archive.path.chmod(0o644)
    said = "\n".join(remarks(archive))
    assert "SQLite 3." in said
    assert "chmod 600" in said
