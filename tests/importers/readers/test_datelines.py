from __future__ import annotations

import pytest

from importers.readers.datelines import dateline_of


@pytest.mark.parametrize(
    ("line", "publisher", "published"),
    [
        ("ДУШАНБЕ, 15.09.2021 /НИА «Вершина»/. Утром собрались гости.", "НИА «Вершина»", "2021-09-15"),
        ("Москва. 21 июля 2006. ОРБИТА. Ужином начался день.", "ОРБИТА", "2006-07-21"),
        ("АШХАБАД, 14 сентября 2019 (Оазис-Инфо). Вчера спорили.", "Оазис-Инфо", "2019-09-14"),
        ("ТАШКЕНТ, 23 фев – Хабар-пресс. Постпреды соберутся.", "Хабар-пресс", None),
        ("8 июня, Минск /«Вечерний Неман»/. Вчера говорили.", "Вечерний Неман", None),
        ("9 января, Москва /Пётр Лесной - ЗВЕЗДА/. Решено.", "ЗВЕЗДА", None),
        ("НУР-СУЛТАН. СТЕПЬ – Решение приняли в пятницу.", "СТЕПЬ", None),
    ],
)
def test_a_dateline_tells_agency_and_day(line: str, publisher: str, published: str | None) -> None:
    assert dateline_of([line]) == (publisher, published)


@pytest.mark.parametrize(
    "line", ["Москва примет саммит (весной).", "В Минске (Беларусь) прошла встреча.", "Совет глав государств собрался."]
)
def test_prose_is_no_dateline(line: str) -> None:
    assert dateline_of([line]) == (None, None)
