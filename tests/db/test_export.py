from __future__ import annotations

import csv
import json
from dataclasses import fields
from typing import TYPE_CHECKING, Any

import pytest

from db import export
from db.archive import Archive
from db.export.jsonlines import as_json
from db.export.tables import cell
from db.records import Article, Evidence
from db.rows import RECORDS
from tests.db.small import archive_of, reading

if TYPE_CHECKING:
    from pathlib import Path

FIELDS = {
    "archive": "type id schema_version",
    "article": "type id source sha256 title published publisher cites byline language text",
    "body": "type id name aliases cadence claims",
    "session": "type id body date end_date city country status ordinal agenda_items draft_documents adopted_documents "
    "forwarded_documents formats alongside previous next attendance conflicts claims",
    "document": "type id title titles kind status history conflicts claims",
    "person": "type id name aliases country roles sessions claims",
    "designation": "type id title holder year status claims",
    "chairmanship": "type id body country year claims",
    "membership": "type id body member standing modality claims",
    "encounter": "type id people date city topic claims",
    "expectation": "type id what session due outcome claims",
}
CLAIM = "article start end quote field value modality speaker"


def _objects(archive: Archive, form: str = "jsonl", words: str = "") -> list[dict[str, Any]]:
    return [json.loads(line) for line in export.lines(archive, form, words)]


def test_each_type_has_the_fields_of_the_contract_in_their_order(archive: Archive) -> None:
    for name, kind in RECORDS.items():
        assert ["type", *(field.name for field in fields(kind)), "claims"] == FIELDS[name].split()
    assert ["type", "id", *(field.name for field in fields(Article))] == FIELDS["article"].split()
    assert [field.name for field in fields(Evidence)] == CLAIM.split()
    for found in _objects(archive):
        assert list(found) == FIELDS[found["type"]].split()
        for claim in found.get("claims", ()):
            assert list(claim) == CLAIM.split()


def test_the_archives_own_line_comes_first_and_the_rest_is_sorted_by_type_and_id(archive: Archive) -> None:
    first, *rest = _objects(archive)
    assert (first["type"], first["schema_version"]) == ("archive", 1)
    keys = [(found["type"], found["id"]) for found in rest]
    assert keys == sorted(keys)
    assert len(set(keys)) == len(keys)
    assert {"article", "body", "person", "session"} <= {kind for kind, _ in keys}
    assert all(identity.startswith(f"{kind}/") for kind, identity in keys)


def test_every_record_and_every_stated_value_has_a_claim_whose_quote_stands_in_its_article(archive: Archive) -> None:
    found = _objects(archive)
    texts = {one["id"]: one["text"] for one in found if one["type"] == "article"}
    for record in found:
        if "claims" not in record:
            continue
        assert record["claims"]
        for claim in record["claims"]:
            assert texts[claim["article"]][claim["start"] : claim["end"]] == claim["quote"]


def test_the_archives_id_follows_from_its_articles_alone(archive: Archive, tmp_path: Path) -> None:
    other = archive_of(tmp_path / "other.db", 2, 1)
    with Archive.open(other) as opened:
        fewer = _objects(opened)[0]["id"]
        assert fewer != _objects(archive)[0]["id"]
        assert opened.uuid != archive.uuid
    with Archive.writing(other) as writer:
        writer.keep([reading(3, city="Minsk", day="2024-04-12")])
    with Archive.open(other) as opened:
        assert _objects(opened)[0]["id"] == _objects(archive)[0]["id"]


def test_words_choose_what_is_exported(archive: Archive) -> None:
    found = _objects(archive, words="nurtleu")
    assert "person/murat-nurtleu" in {one["id"] for one in found}
    assert "body/cis-cfm" not in {one["id"] for one in found}
    assert [one["type"] for one in _objects(archive, words="zzqxv")] == ["archive"]


def test_the_claims_alone_name_their_records(archive: Archive) -> None:
    first, *claims = _objects(archive, "claims")
    assert first["type"] == "archive"
    assert all(list(claim) == ["type", "record", *CLAIM.split()] for claim in claims)
    assert len(claims) == sum(len(one.get("claims", ())) for one in _objects(archive))


def test_no_line_of_json_holds_a_character_that_acts_on_a_terminal() -> None:
    nasty = "".join(map(chr, [*range(0x20), 0x7F, *range(0x80, 0xA0), 0x202E, 0x2066, 0x2028, 0xFEFF]))
    line = as_json({"text": nasty})
    assert all(" " <= character <= "~" for character in line)
    assert json.loads(line) == {"text": nasty}


@pytest.mark.parametrize(
    "live",
    ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠x", "  =1", "'=1", "\ufeff=1"],
)
def test_no_cell_is_live(live: str) -> None:
    assert cell(live) == f"'{live}"


def test_harmless_cells_stay_as_they_are() -> None:
    for value in ("Almaty", "2025-04-11", "C-130", "a=b", "", "[1]"):
        assert cell(value) == value
    assert cell(None) == ""
    assert cell(13) == "13"


def test_csv_reads_back(archive: Archive, tmp_path: Path) -> None:
    for name, lines in export.files(archive, "csv"):
        (tmp_path / name).write_text("".join(lines), encoding="utf-8", newline="")
    with (tmp_path / "article.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert {row["text"] for row in rows} == {article.text for article in archive.articles.page().rows}
    with (tmp_path / "session.csv").open(encoding="utf-8", newline="") as file:
        assert {row["city"] for row in csv.DictReader(file)} == {"Almaty", "Minsk"}
    assert b"\r\n" in (tmp_path / "claim.csv").read_bytes()
