from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from db.migrations import empty
from db.search import search, update
from tests.db.search.filled import add_person, id_of, spellings

if TYPE_CHECKING:
    from sqlite_utils import Database


@pytest.mark.parametrize(("part", "at_least"), [("tuned", 0.98), ("held", 0.96)])
def test_names_are_found_in_the_spellings_of_agencies_and_hurried_fingers(
    archive: Database, part: str, at_least: float
) -> None:
    meant = [(spelling, id_of(name)) for name, written in spellings()[part].items() for spelling in written]
    missed = [(spelling, wanted) for spelling, wanted in meant if _first(archive, spelling) != wanted]
    recall = 1 - len(missed) / len(meant)
    assert recall >= at_least, f"{part}: {len(meant) - len(missed)} of {len(meant)} found, missed {missed}"


def test_there_are_spellings_enough_to_judge_by() -> None:
    assert sum(len(written) for part in spellings().values() for written in part.values()) >= 300


@pytest.mark.parametrize(
    "typed",
    ["Nurleu", "Nurtelu", "Nurtlew", "Nurtlleu", "NURTLEU", "Нуртлеу", "Нуртлеуом", "Yehnkte", "Тгкедуг", "nurt",
     "nutr",
     "nurtl", "nrutl", "Murat N", "nurt leu", "muratnurtleu", "leu murat nurt"],
)  # fmt: skip
def test_one_minister_is_found_however_the_name_is_typed(archive: Database, typed: str) -> None:
    if typed == "leu murat nurt":
        assert _first(archive, typed) is None
    else:
        assert _first(archive, typed) == "person/murat-nurtleu"


@pytest.mark.parametrize(
    "typed",
    ["Lavrov", "zzqxv", "pizza", "Serenade", "Tokyo", "Sergey Lavrov", "Gurbanguly Berdimuhamedow", "Serdar Tokayev",
     "Murat Lebedev", "Iran", "Xi Jinping", "qwrtpsdfg", "вшфыщ", "!!!", "", "   ", '"', "-", "%", "*"],
)  # fmt: skip
def test_who_is_not_in_the_archive_is_not_found(archive: Database, typed: str) -> None:
    assert search(archive, typed) == []


@pytest.mark.parametrize(
    ("typed", "via"),
    [
        ("Nurtleu", "exact"),
        ("Нуртлеу", "transliteration"),
        ("Yehnkte", "layout"),
        ("Nurtelu", "fuzzy"),
        ("nurt", "prefix"),
    ],
)
def test_a_hit_says_why_it_matched(archive: Database, typed: str, via: str) -> None:
    assert search(archive, typed)[0].via == via


def test_a_shared_given_name_finds_all_who_bear_it_and_each_surname_only_one(archive: Database) -> None:
    assert {hit.id for hit in search(archive, "Serdar", kinds=["person"])} == {
        "person/serdar-berdimuhamedow",
        "person/serdar-muhammetdurdyev",
    }
    assert [hit.id for hit in search(archive, "Serdar Muhammetdurdiev", kinds=["person"])] == [
        "person/serdar-muhammetdurdyev"
    ]


@pytest.mark.parametrize(
    ("typed", "via", "edits"),
    [
        ("Murat Nurtleu", "exact", 0), ("Nurtleu", "exact", 0), ("nurtl", "prefix", 0), ("Nurleu", "alias", 0),
        ("Nurtelu", "fuzzy", 1), ("Nurtlleu", "fuzzy", 1), ("Yehnkte", "layout", 0),
    ],
)  # fmt: skip
def test_each_hit_says_why(archive: Database, typed: str, via: str, edits: int) -> None:
    hit = search(archive, typed)[0]
    assert (hit.id, hit.via, hit.edits) == ("person/murat-nurtleu", via, edits)


def test_another_script_or_romanisation_is_no_slip(archive: Database) -> None:
    hit = search(archive, "Mukhriddin")[0]
    assert (hit.matched, hit.via, hit.edits) == ("Sirojiddin Muhriddin", "transliteration", 0)


def test_the_whole_of_a_name_stands_above_a_beginning_above_slips(archive: Database) -> None:
    exact, alias, beginning, slip = (
        search(archive, typed)[0].score for typed in ("Nurtleu", "Nurleu", "Nurtle", "Nurtlew")
    )
    assert exact == alias > beginning > slip


def test_a_given_name_alone_says_less_than_a_surname(archive: Database) -> None:
    assert search(archive, "Murat")[0].score < search(archive, "Nurtleu")[0].score


def _first(archive: Database, typed: str) -> str | None:
    return next((hit.id for hit in search(archive, typed)), None)


def test_a_name_with_marks_is_read_as_they_sound_and_as_other_languages_spell() -> None:
    db = empty()
    update(db, [add_person(db, "Viktor Yushchenko")], [])
    assert _first(db, "Juščenko") == "person/viktor-yushchenko"
