"""What is called as was typed stands first, and says by which of its names it was found."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from db.migrations import empty
from db.search import completions, search, update
from tests.db.search.filled import add_article, add_body, add_document, add_person, add_session

if TYPE_CHECKING:
    from sqlite_utils import Database


@pytest.fixture(scope="module")
def spread() -> Database:
    """So many sessions that nothing else would be among the first hits, were they first."""
    db = empty()
    records = [
        add_body(db, "cis", "Commonwealth of Independent States", "CIS"),
        add_body(db, "cis-chs", "Council of Heads of State of the Commonwealth", "CIS Council of Heads of State"),
        add_body(db, "cis-chg", "Council of Heads of Government of the Commonwealth of Independent States"),
        add_body(db, "csto-cfm", "Council of Foreign Ministers of the Collective Security Treaty Organization"),
        add_body(db, "csto-csc", "Collective Security Council of the CSTO", "Collective Security Council"),
        add_document(db, "document/declaration", "Декларация Совета коллективной безопасности"),
        add_person(db, "Shavkat Mirziyoyev", "Мирзиеев", "Шавкат Мирзиеев"),
        add_person(db, "Kassym-Jomart Tokayev", "Касым-Жомарт Токаев"),
        add_person(db, "Никола Тесла"),
        add_person(db, "Nikol Pashinyan"),
        add_person(db, "Georgy Moskovin"),
    ]
    days = [f"{year}-05-{day:02}" for year in range(1995, 2025) for day in range(1, 8)]
    records += [add_session(db, "cis-chs", day, "Moscow", "RU") for day in days]
    records += [add_session(db, "cis-chg", day, "Cholpon-Ata", "KG") for day in days[:20]]
    records += [add_session(db, "csto-csc", day, "Kyiv", "UA") for day in days[:20]]
    records.append(add_session(db, "cis-chg", "2019-05-31", "Saint Petersburg", "RU"))
    records.append(add_session(db, "cis-chg", "2019-05-30", "Minsk", "BY"))
    records.append(add_session(db, "cis-chg", "2019-05-29", "Ashgabat", "TM"))
    records.append(add_session(db, "cis-chg", "2019-05-28", "Baku", "AZ"))
    texts = (
        "В Москве и в Киеве",
        "В Санкт-Петербурге и Ашхабаде",
        "Мирзиеева и Касым-Жомарта Токаева ждут в Чолпон-Ате",
        "Россия и Беларусь",
        "Никола Пашиняна видели в России и Беларуси",
        "The style is a free trade style",
    )
    update(db, records, [add_article(db, number, f"{text}\n{text}.") for number, text in enumerate(texts, 1)])
    return db


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("CIS", "body/cis"),
        ("СНГ", "body/cis"),
        ("Commonwealth", "body/cis"),
        ("CIS Council of Heads of State", "body/cis-chs"),
        ("heads of state council cis", "body/cis-chs"),
        ("collective security council", "body/csto-csc"),
        ("Совет коллективной безопасности", "body/csto-csc"),
        ("Moscow", "place/moscow"),
        ("Москва", "place/moscow"),
        ("Москве", "place/moscow"),
        ("Киеве", "place/kyiv"),
        ("Ашхабаде", "place/ashgabat"),
        ("Санкт-Петербурге", "place/saint-petersburg"),
        ("Чолпон-Ате", "place/cholpon-ata"),
        ("Россия", "place/russia"),
        ("России", "place/russia"),
        ("Беларуси", "place/belarus"),
        ("Киргизии", "place/kyrgyzstan"),
        ("Мирзиеева", "person/shavkat-mirziyoyev"),
        ("Касым-Жомарта Токаева", "person/kassym-jomart-tokayev"),
        ("Никола Пашиняна", "person/nikol-pashinyan"),
        ("ьштыл", "place/minsk"),
        (",fre", "place/baku"),
        ("Rbtd", "place/kyiv"),
        ("лншм", "place/kyiv"),
        ("саь", "body/csto-cfm"),
    ],
)
def test_what_is_called_so_stands_above_all_that_only_holds_the_word(spread: Database, typed: str, meant: str) -> None:
    assert [hit.id for hit in search(spread, typed)[:1]] == [meant]


@pytest.mark.parametrize("typed", ["council", "heads", "summit", "минист", "Содружество"])
def test_bodies_stand_above_all_their_sessions(spread: Database, typed: str) -> None:
    hits = [hit.type for hit in search(spread, typed, kinds=["body", "session"], limit=300)]
    assert "body" in hits
    assert "body" not in hits[hits.index("session") :]


def test_a_beginning_finds_people_however_many_sessions_go_on_so(spread: Database) -> None:
    assert {"place/moscow", "person/georgy-moskovin"} <= {hit.id for hit in search(spread, "mos", limit=50)}


@pytest.mark.parametrize(
    ("typed", "matched"),
    [
        ("ОДКБ", "ОДКБ"),
        ("ODKB", "ODKB"),
        ("СКБ", "СКБ"),
        ("Совет коллективной безопасности", "Совет коллективной безопасности"),
        ("СКБ ОДКБ", "СКБ, ОДКБ"),
        ("совет глав государств снг", "Совет глав государств, СНГ"),
    ],
)
def test_the_name_is_shown_by_which_a_body_was_found(spread: Database, typed: str, matched: str) -> None:
    hit = search(spread, typed, kinds=["body"])[0]
    assert (hit.matched, hit.via) == (matched, "alias")


def test_other_keys_name_the_same_body_in_a_field_and_russian_letters_its_russian_name() -> None:
    db = empty()
    records = [add_body(db, "cis-cfm", "CIS CFM"), add_body(db, "ots-summit", "OTS summit", "Саммит ОТГ")]
    records += [add_session(db, body, "2020-05-01", "Minsk", "BY") for body in ("cis-cfm", "ots-summit")]
    update(db, records, [])
    for typed in ("body:cfm", "body:саь", "body:смид"):
        assert [hit.id for hit in search(db, typed, kinds=["session"])] == ["session/cis-cfm-2020-05-01-minsk"]
    for typed in ("body:саь", "body:СМ"):
        assert [each.text for each in completions(db, typed, len(typed))] == ["body:cis-cfm"]


def test_exactly_words_of_two_scripts_are_each_found_in_their_own(spread: Database) -> None:
    for typed in ("СГП Minsk", "CHG Minsk", "СГП 2019-05-30"):
        found = search(spread, typed, kinds=["session"], exact=True)
        assert [hit.id for hit in found] == ["session/cis-chg-2019-05-30-minsk"]
    assert search(spread, "SKB Kyiv", kinds=["session"], exact=True) == []


def test_no_surname_is_a_common_word_but_for_two_letters(spread: Database) -> None:
    assert search(spread, "Sidorov", kinds=["body", "session"]) == []
