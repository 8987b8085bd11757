from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from db.migrations import empty
from db.search import search, update
from tests.db.search.filled import add_article, add_document, add_person, add_session

if TYPE_CHECKING:
    from sqlite_utils import Database


@pytest.mark.parametrize(
    ("typed", "document"),
    [
        ("strengthening border security", "border"), ("security border", "border"), ("bordr securty", "border"),
        ("external borders 2026", "border"), ("delegations convention", "delegations"), ("legal asistance", "legal"),
        ("plenipotentary representatives", "statute"), ("development volunteer", "volunteers"),
        ("russian langage", "languages"), ("cooperating russian languages", "languages"), ("legalassistance", "legal"),
        ("civil crim", "legal"),
    ],
)  # fmt: skip
def test_titles_are_found_by_their_words_in_any_order_misspelt_or_declined(
    archive: Database, typed: str, document: str
) -> None:
    assert search(archive, typed, kinds=["document"])[0].id == f"document/{document}"


@pytest.mark.parametrize(
    "typed", ["соглашения о свободной торговле", "свободная торговля услугами", "торговлей услуг", "о соглашении"]
)
def test_russian_titles_are_found_in_any_case(typed: str) -> None:
    db = empty()
    titles = {"document/trade": "Соглашение о свободной торговле услугами", "document/borders": "О совете по границам"}
    update(db, [add_document(db, slug, title) for slug, title in titles.items()], [])
    assert [hit.id for hit in search(db, typed, kinds=["document"])] == ["document/trade"]


@pytest.mark.parametrize("typed", ["национальные коардинаторы", "празднование 80летия", "юбилея 80летие"])
def test_russian_titles_are_found_misspelt_in_another_case_and_with_numbers_run_into_words(typed: str) -> None:
    db = empty()
    titles = {
        "document/coordinators": "Положение о национальных координаторах",
        "document/jubilee": "План празднования юбилея, 80-летия Победы",
    }
    update(db, [add_document(db, slug, title) for slug, title in titles.items()], [])
    meant = "document/jubilee" if "80" in typed else "document/coordinators"
    assert [hit.id for hit in search(db, typed, kinds=["document"])] == [meant]


@pytest.mark.parametrize("typed", ["80ʼʼʼ", "80ーーー", "80ㅤㅤㅤ"])
def test_number_run_into_signs_without_letters_is_a_number(archive: Database, typed: str) -> None:
    assert search(archive, typed, kinds=["document"]) == []


def test_every_word_must_be_there(archive: Database) -> None:
    assert search(archive, "border volunteers", kinds=["document"]) == []


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("Nurleu", "Mr. Nurleu thanked the delegations for approving two agreements."),
        ("Нуртлеу", "Kazakhstan's foreign minister, Murat Nurtleu, opened the talks!"),
        ("agreement aproved", "Mr. Nurleu thanked the delegations for approving two agreements."),
        ("volunteer", "Nothing was said of volunteers."),
        ("Friday", "The council met in Almaty on Friday."),
    ],
)
def test_an_article_is_shown_with_the_sentence_that_matched(archive: Database, typed: str, sentence: str) -> None:
    (hit,) = search(archive, typed, kinds=["article"])
    assert hit.snippet == sentence


def test_quoted_words_stand_together_and_a_word_after_minus_is_absent(archive: Database) -> None:
    assert search(archive, '"border security"', kinds=["document"])
    assert not search(archive, '"security border"', kinds=["document"])
    assert not search(archive, "border -security", kinds=["document"])
    assert not search(archive, "council -almaty", kinds=["article"])


def test_exactly_means_no_slip_no_other_word_and_no_other_keys(archive: Database) -> None:
    assert search(archive, "Nurtleu", exact=True)
    for typed in ("Nurtelu", "Nurt", "Yehnkte", "agreement"):
        assert search(archive, typed, kinds=["person", "article"], exact=True) == []


@pytest.mark.parametrize("kinds", [None, ["person"], ["article"], ["document"]])
@pytest.mark.parametrize(("typed", "other"), [("Лавров", "Lavrov"), ("Мередов", "Meredov")])
def test_exactly_means_no_other_script(kinds: list[str] | None, typed: str, other: str) -> None:
    db = empty()
    for name, number in ((typed, 1), (other, 2)):
        records = [add_person(db, name), add_document(db, f"document/{number}", f"План {name}")]
        update(db, records, [add_article(db, number, f"News\nThen {name} spoke.")])
    for written in (typed, other):
        found = search(db, written, kinds=kinds, exact=True)
        assert found
        assert all(written in f"{hit.matched} {hit.snippet}" for hit in found)
        assert {hit.via for hit in found} <= {"exact", "full-text"}
        assert 2 * len(found) == len(search(db, written, kinds=kinds))


def test_exactly_finds_all_articles_however_many_say_it_in_another_script() -> None:
    db = empty()
    numbers = [add_article(db, number, f"News\nLavrov spoke {number} times.") for number in range(1, 150)]
    numbers += [add_article(db, number, f"News\nОн, Лавров, сказал {number}.") for number in range(150, 210)]
    update(db, [], numbers)
    assert {hit.id for hit in search(db, "Лавров", limit=1_000, exact=True)} == {
        f"article/{number}" for number in range(150, 210)
    }


def test_another_number_is_never_a_slip(archive: Database) -> None:
    assert [hit.id for hit in search(archive, "cfm 2024", kinds=["session"])] == [
        "session/cis-cfm-2024-10-07-moscow",
        "session/cis-cfm-2024-04-12-minsk",
    ]
    assert search(archive, "cfm 2016") == []


@pytest.mark.parametrize(
    "typed", ["cfm almaty", "СМИД Алматы", "2025-04-11", "11 April 2025", "апрель 2025", "foreign ministers almty"]
)
def test_sessions_are_found_by_body_city_and_date(archive: Database, typed: str) -> None:
    assert search(archive, typed, kinds=["session"])[0].id == "session/cis-cfm-2025-04-11-almaty"


@pytest.mark.parametrize(
    ("typed", "place"),
    [("Kishinev", "chisinau"), ("Alma-Ata", "almaty"), ("Казахстан", "kazakhstan"), ("Kirghizia", "kyrgyzstan"),
     ("Moskau", "moscow"), ("Мoldavia", "moldova"), ("Баку", "baku")],
)  # fmt: skip
def test_places_are_found_by_their_old_and_foreign_names(archive: Database, typed: str, place: str) -> None:
    assert search(archive, typed)[0].id == f"place/{place}"


@pytest.mark.parametrize(
    ("typed", "place"),
    [("Стамбул", "istanbul"), ("в Стамбуле", "istanbul"), ("Constantinople", "istanbul"), ("Шанхай", "shanghai")],
)
def test_cities_are_found_by_names_that_no_gazetteer_gives(typed: str, place: str) -> None:
    db = empty()
    cities = (("2024-01-02", "Istanbul", "TR"), ("2024-02-03", "Shanghai", "CN"))
    update(db, [add_session(db, "cis-cfm", *where) for where in cities], [])
    assert search(db, typed)[0].id == f"place/{place}"


def test_kinds_and_limit_are_kept(archive: Database) -> None:
    assert {hit.type for hit in search(archive, "almaty", kinds=["session"])} == {"session"}
    assert len(search(archive, "cis", limit=3)) == 3
    assert search(archive, "cis", limit=0) == []
