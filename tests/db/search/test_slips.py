"""Words typed wrong: which of several near ones is meant, what is only begun, and what is no word at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from db.migrations import empty
from db.search import search, update
from tests.db.search.filled import add_article, add_document, add_person

if TYPE_CHECKING:
    from sqlite_utils import Database

_SURNAMES = (
    "Kuzatov", "Kuztimov", "Yurdov", "Yurdavov", "Berelyakhyan", "Orevashvili", "Niyazov", "Huseynov", "Visako",
    "Irov", "Kighev", "Pitokov", "Narshobekov", "Khameshkov", "Sirojiddin", "Yerevov", "Lukyev", "Kurertuk",
    "Vutkev", "Kuseli", "Veko",
)  # fmt: skip


@pytest.fixture(scope="module")
def people() -> Database:
    """People whose names lie near each other."""
    db = empty()
    update(db, [add_person(db, f"Aza {surname}") for surname in _SURNAMES], [])
    return db


def _first(db: Database, typed: str) -> str | None:
    hits = search(db, typed, kinds=["person"], limit=1)
    return hits[0].label.partition(" ")[2] if hits else None


@pytest.mark.parametrize(
    ("typed", "likely", "unlikely"),
    [
        ("marabov", "Marakov", "Maratov"),
        ("dalinov", "Dalimov", "Dalipov"),
        ("maretov", "Maritov", "Martov"),
        ("zubelin", "Zubolin", "Zublin"),
        ("ivutyann", "Ivutyan", "Ivutian"),
        ("dosheezoda", "Doshezoda", "Doshezade"),
        ("annayrrov", "Annayrov", "Anayrov"),
        ("zebukin", "Zebikin", "Zebakin"),
        ("oranbekov", "Roanbekov", "Oranibekov"),
    ],
)
def test_of_two_names_as_near_the_likelier_slip_is_meant(typed: str, likely: str, unlikely: str) -> None:
    db = empty()
    update(db, [add_person(db, f"Aza {surname}") for surname in (likely, unlikely)], [])
    assert [hit.label for hit in search(db, typed, kinds=["person"])] == [f"Aza {likely}", f"Aza {unlikely}"]


@pytest.mark.parametrize("typed", ["Juschtschenko", "Juszczenko", "Sarkissian", "Sarkisyan"])
def test_what_other_languages_write_for_the_letters_of_a_name_is_no_slip(typed: str) -> None:
    db = empty()
    update(db, [add_person(db, f"Aza {surname}") for surname in ("Yushchenko", "Sargsyan")], [])
    assert [hit.via for hit in search(db, typed, kinds=["person"])] == ["transliteration"]


def test_a_doubled_letter_comes_after_a_name_that_begins_with_the_very_letters() -> None:
    db = empty()
    update(db, [add_person(db, f"Aza {surname}") for surname in ("Anayov", "Annayovich")], [])
    assert [hit.label for hit in search(db, "annayov", kinds=["person"])] == ["Aza Annayovich", "Aza Anayov"]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("beryl", "Berelyakhyan"), ("bereln", "Berelyakhyan"), ("roevas", "Orevashvili"), ("irevas", "Orevashvili")],
)
def test_a_name_is_found_by_a_beginning_with_a_slip_in_any_letter(people: Database, typed: str, meant: str) -> None:
    assert _first(people, typed) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("ниязавым", "Niyazov"),
        ("нарошбековым", "Narshobekov"),
        ("хамешкоув", "Khameshkov"),
        ("ниязаву", "Niyazov"),
        ("sirajidine", "Sirojiddin"),
    ],
)
def test_a_russian_name_is_found_misspelt_and_in_another_case(people: Database, typed: str, meant: str) -> None:
    assert _first(people, typed) == meant


@pytest.mark.parametrize(
    ("typed", "meant"), [("nijasow", "Niyazov"), ("gusejnow", "Huseynov"), ("Siradjidine", "Sirojiddin")]
)
def test_several_habits_of_another_language_may_meet_in_a_name(people: Database, typed: str, meant: str) -> None:
    assert _first(people, typed) == meant


@pytest.mark.parametrize(
    "typed",
    [
        "iirrooou", "qiyiew", "uysaqo", "tpitowwk", "ereewoq", "luqeyewo", "qureptuuq", "wutqiw", "ouxely", "weqooy",
    ],
)  # fmt: skip
def test_letters_that_sound_like_a_name_only_from_afar_find_nothing(people: Database, typed: str) -> None:
    assert search(people, typed) == []


def test_a_letter_alone_is_a_beginning_like_any_other() -> None:
    db = empty()
    update(db, [add_person(db, name) for name in ("Aza Nurbekov", "Zoya Nu", "Zoya Dzhin")], [])
    assert [hit.label for hit in search(db, "n", kinds=["person"])] == ["Zoya Nu", "Aza Nurbekov"]


def test_two_beginnings_find_a_full_name_among_hundreds_that_begin_so() -> None:
    db = empty()
    letters = "abdegiklmnoprstuvz"
    endings = [f"{first}{second}ov" for first in letters for second in letters]
    update(db, [add_person(db, f"{name}{end}") for name in ("Anna Zula", "Georgy Bek") for end in endings], [])
    update(db, [add_person(db, "Georgy Zulazuov")], [])
    assert [hit.label for hit in search(db, "geo zula", kinds=["person"])] == ["Georgy Zulazuov"]


@pytest.mark.parametrize(
    ("typed", "document"),
    [
        ("mytyal recognition diplomas", "recognition"),
        ("frame work of consultations", "framework"),
        ("plans radio frequencies", "plans"),
    ],
)
def test_a_title_half_remembered_is_found(typed: str, document: str) -> None:
    db = empty()
    titles = {
        "recognition": "Agreement on the mutual recognition of diplomas",
        "framework": "Framework of consultations",
        "plan": "Plan of the use of radio frequencies",
        "plans": "Rules for plans of all radio frequencies",
    }
    update(db, [add_document(db, f"document/{slug}", title) for slug, title in titles.items()], [])
    assert [hit.id for hit in search(db, typed, kinds=["document"], limit=1)] == [f"document/{document}"]


def test_an_article_is_found_by_a_full_name_misspelt_in_both_its_words() -> None:
    db = empty()
    texts = ["Laziz Saydykhanov spoke.", "Lazia was there.", "Sidoykhanyan came."]
    update(db, [], [add_article(db, number, text) for number, text in enumerate(texts, start=1)])
    assert [hit.id for hit in search(db, "lazia sidoykhanov", kinds=["article"])] == ["article/1"]
