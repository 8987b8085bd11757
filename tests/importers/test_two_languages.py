"""One session told of in English and in Russian is one session, and its people are the same people."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from db import Archive
from db.export import lines
from importers.__main__ import DONE, main

if TYPE_CHECKING:
    from pathlib import Path

ENGLISH = """Foreign ministers meet in Almaty

ALMATY, 11 April 2025. The CIS Council of Foreign Ministers met in Almaty on April 11, 2025. Kazakhstan's Foreign
Minister Murat Nurtleu was in the chair. Kyrgyz Foreign Minister Jeenbek Kulubaev took the floor on the rivers.
"""
RUSSIAN = """Главы МИД собрались в Алматы

АЛМАТЫ, 11 апреля 2025 года. В Алматы 11 апреля 2025 года прошло заседание Совета министров иностранных дел СНГ под
председательством министра иностранных дел Казахстана Мурата Нуртлеу. С министром иностранных дел
Кыргызстана Жээнбеком Кулубаевым говорили о реках. Подписан План консультаций на 2026 год.
"""
SERBIAN = """Министри спољних послова у Алматију

Министри спољних послова састали су се данас у граду и разговарали о рекама које деле њихове земље и о јавном превозу.
"""


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    for name, text in {"en": ENGLISH, "ru": RUSSIAN, "sr": SERBIAN}.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    path = tmp_path / "archive.db"
    assert main([str(folder)], path) == DONE
    return path


def exported(path: Path, kind: str) -> list[dict[str, Any]]:
    """The records of one kind, as the export has them."""
    with Archive.open(path) as archive:
        records = [json.loads(line) for line in lines(archive, "jsonl")]
    return [record for record in records if record["type"] == kind]


def test_both_languages_tell_of_one_session(archive: Path) -> None:
    sessions = exported(archive, "session")
    assert [session["id"] for session in sessions] == ["session/cis-cfm-2025-04-11-almaty"]
    assert {claim["article"].partition("/")[0] for claim in sessions[0]["claims"]} == {"article"}
    assert len({claim["article"] for claim in sessions[0]["claims"]}) == len((ENGLISH, RUSSIAN))


@pytest.mark.parametrize(
    ("identity", "spellings"),
    [
        ("person/murat-nurtleu", {"Murat Nurtleu", "Мурат Нуртлеу"}),
        ("person/jeenbek-kulubaev", {"Jeenbek Kulubaev", "Жээнбек Кулубаев"}),
    ],
)
def test_a_name_in_any_case_and_script_is_one_person(archive: Path, identity: str, spellings: set[str]) -> None:
    person = next(person for person in exported(archive, "person") if person["id"] == identity)
    assert {alias["name"] for alias in person["aliases"]} == spellings


def test_a_third_language_is_kept_with_a_doubt_and_claims_nothing(archive: Path) -> None:
    with Archive.open(archive) as opened:
        kept = next(article for article in opened.articles.page().rows if article.language not in {"en", "ru"})
        assert [doubt.reason for doubt in opened.doubts_in(kept.id)] == [
            f"No grammar for the language of this article ({kept.language})"
        ]
        assert opened.claims_in(kept.id) == []
