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
        ("БИШКЕК, 26 мая 2022 г. Гости собрались утром.", None, "2022-05-26"),
        ("Ош, 26 мая 2022 г. – Утром собрались гости.", None, "2022-05-26"),
        ("Вестник Алая — 26 мая 2022. Утром собрались гости.", None, "2022-05-26"),
        ("НУР-СУЛТАН. СТЕПЬ – Решение приняли в пятницу.", "СТЕПЬ", None),
        ("ASTANA, Kazakhstan, May 29, 2015 (Steppe Plus) -- Guests came.", None, "2015-05-29"),
        ("DUSHANBE, 20.05.2021 (Pamir Wire) – Guests came.", None, "2021-05-20"),
        ("Moscow, 30 May 2002 (Free Wire) -- Guests came.", None, "2002-05-30"),
        ("BISHKEK, 30 October 2012, 15:21. Guests came.", None, "2012-10-30"),
        ("OSH (Alay News / Steppe Plus - 3rd June, 2014) Guests came.", None, "2014-06-03"),
        ("Minsk (Pamir Wire, June 3, 2014) - Guests came.", None, "2014-06-03"),
        ("June 3, 2014. OSH (Alay News) - Guests came.", None, "2014-06-03"),
        ("3 June 2014, MINSK. Guests came.", None, "2014-06-03"),
        ("3 June 2014 - BISHKEK - Guests came.", None, "2014-06-03"),
        ("BISHKEK—3 June 2014. Guests came.", None, "2014-06-03"),
        ("June 3, 2014, Osh - Minsk will receive guests.", None, "2014-06-03"),
        ("St. Petersburg, 3 June 2014 -- Osh received guests.", None, "2014-06-03"),
        ("(Osh, 3 June 2014) Guests came.", None, "2014-06-03"),
        ("[3 June 2014] Guests came.", None, "2014-06-03"),
        ("БИШКЕК—3 июня 2014. Прибыли гости.", None, "2014-06-03"),
        ("3 июня 2014 года, Ош – Минск примет гостей.", None, "2014-06-03"),
        ("[3 июня 2014] Прибыли гости.", None, "2014-06-03"),
    ],
)
def test_a_dateline_tells_agency_and_day(line: str, publisher: str, published: str | None) -> None:
    assert dateline_of([line]) == (publisher, published)


@pytest.mark.parametrize(
    "line",
    [
        "Москва примет саммит (весной).",
        "В Минске (Беларусь) прошла встреча.",
        "Совет глав государств собрался.",
        "Minsk, 3 May 2018 will be a day of rest.",
        "Minsk (after the meeting in Osh - June 3, 2014 was its day - people rested).",
        "June 3, 2014 CIS ministers came to Osh.",
    ],
)
def test_prose_is_no_dateline(line: str) -> None:
    assert dateline_of([line]) == (None, None)
