"""What people type who know whom or what they mean, and not what the archive calls it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from db.migrations import empty
from db.search import search, update
from tests.db.search.filled import add_body, add_person, filled, id_of

if TYPE_CHECKING:
    from sqlite_utils import Database


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Sergey Nikolayevich Lebedev", "person/sergey-lebedev"),
        ("Лебедев Сергей Николаевич", "person/sergey-lebedev"),
        ("Лебедева Сергея Николаевича", "person/sergey-lebedev"),
        ("С.Н. Лебедев", "person/sergey-lebedev"),
        ("Lebedev S. N.", "person/sergey-lebedev"),
        ("Siarhei Lebedzeu", "person/sergey-lebedev"),
        ("Mr Saidov", "person/bakhtiyor-saidov"),
        ("Uzbek foreign minister Saidov", "person/bakhtiyor-saidov"),
        ("министр иностранных дел Саидов", "person/bakhtiyor-saidov"),
        ("FM Mirzoyan", "person/ararat-mirzoyan"),
        ("president Tokaev", "person/kassym-jomart-tokayev"),
        ("президента Токаева", "person/kassym-jomart-tokayev"),
        ("K.-J. Tokayev", "person/kassym-jomart-tokayev"),
        ("К.-Ж. Токаев", "person/kassym-jomart-tokayev"),
        ("Ж. Токаев", "person/kassym-jomart-tokayev"),
        ("президент Казахстана Токаев", "person/kassym-jomart-tokayev"),
        ("CIS secretary general Lebedev", "person/sergey-lebedev"),
        ("министр иностранных дел Кыргызстана Кулубаев", "person/jeenbek-kulubaev"),
        ("Jeyhun Aziz oglu Bayramov", "person/jeyhun-bayramov"),
        ("Serdar Gurbangulyyevich Berdimuhamedow", "person/serdar-berdimuhamedow"),
        ("Murat Nurleu", "person/murat-nurtleu"),
    ],
)
def test_a_person_is_found_by_a_name_with_all_that_is_put_around_it(archive: Database, typed: str, meant: str) -> None:
    assert [hit.id for hit in search(archive, typed)[:1]] == [meant]


@pytest.mark.parametrize(
    "typed",
    ["Sergey Viktorovich Lavrov", "minister Lavrov", "Gurbanguly Myalikgulyyevich Berdimuhamedow", "Mr",
     "Ilham Heydar oglu Mammadov", "Murat Abugalievich Bektembayev", "S.N. Lavrov", "president", "Serdar oglu Tokayev",
     "Ш. Токаев"],
)  # fmt: skip
def test_what_is_put_around_a_name_makes_nobody_somebody_else(archive: Database, typed: str) -> None:
    assert search(archive, typed, kinds=["person"]) == []


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("СМИД", "body/cis-cfm"),
        ("СМИД СНГ", "body/cis-cfm"),
        ("Совет министров иностранных дел", "body/cis-cfm"),
        ("Совета министров иностранных дел СНГ", "body/cis-cfm"),
        ("CIS CMFA", "body/cis-cfm"),
        ("foreign ministers council", "body/cis-cfm"),
        ("council of foreing ministers", "body/cis-cfm"),
        ("Council of Ministers of Foreign Affairs of the CIS", "body/cis-cfm"),
        ("СГГ", "body/cis-chs"),
        ("Совет глав государств", "body/cis-chs"),
        ("Советом глав государств СНГ", "body/cis-chs"),
        ("Council of the Heads of States", "body/cis-chs"),
        ("CIS heads of state council", "body/cis-chs"),
        ("CIS summit", "body/cis-chs"),
        ("cfm almaty 2025", "session/cis-cfm-2025-04-11-almaty"),
        ("СМИД Минск 2024", "session/cis-cfm-2024-04-12-minsk"),
        ("foreign ministers bishkek", "session/cis-cfm-2022-05-13-bishkek"),
        ("CIS CFM meeting in Baku", "session/cis-cfm-2021-10-14-baku"),
        ("заседание СМИД в Ташкенте", "session/cis-cfm-2020-05-12-tashkent"),
        ("cfm taschkent", "session/cis-cfm-2020-05-12-tashkent"),
        ("СМИД Узбекистан", "session/cis-cfm-2020-05-12-tashkent"),
    ],
)
def test_a_body_and_its_sessions_are_found_by_what_people_call_them(archive: Database, typed: str, meant: str) -> None:
    assert [hit.id for hit in search(archive, typed)[:1]] == [meant]


def test_chinese_name_that_only_russian_articles_have_is_found_in_pinyin() -> None:
    db = empty()
    update(db, [add_person(db, "Си Цзиньпин")], [])
    found = search(db, "Xi Jinping")
    assert [(hit.id, hit.matched) for hit in found] == [(id_of("Си Цзиньпин"), "Си Цзиньпин")]


@pytest.mark.parametrize(
    ("body", "typed"),
    [
        ("ca-consultative", "консультативная встреча глав государств Центральной Азии"),
        ("eaeu-eec", "совет ЕЭК"),
        ("eurasec-ic", "Межгоссовет ЕврАзЭС"),
        ("union-state-cm", "Совет министров Союзного государства"),
        ("ots-elders", "Совет старейшин"),
    ],
)
def test_every_body_is_found_by_its_russian_name(body: str, typed: str) -> None:
    db = empty()
    update(db, [add_body(db, body, body), add_body(db, "cis-cfm", "CIS CFM")], [])
    assert [hit.id for hit in search(db, typed)][:1] == [f"body/{body}"]


def test_a_name_is_no_name_of_another_with_more_to_it() -> None:
    db = filled()
    add_person(db, "Sergey Lavrov")
    update(db, ["person/sergey-lavrov"], [])
    for typed in ("Sergey Viktorovich Lavrov", "Лавров Сергей Викторович", "minister Lavrov", "S. V. Lavrov"):
        assert [hit.id for hit in search(db, typed, kinds=["person"])] == ["person/sergey-lavrov"], typed
