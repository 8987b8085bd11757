from __future__ import annotations

import pytest

from importers.readers.datelines import agency_of_dateline


@pytest.mark.parametrize(
    ("line", "agency"),
    [
        ("ДУШАНБЕ, 15.09.2021 /НИА «Вершина»/. Утром собрались гости.", "НИА «Вершина»"),
        ("Москва. 21 июля 2006. ОРБИТА. Ужином начался день.", "ОРБИТА"),
        ("АШХАБАД, 14 сентября 2019 (Оазис-Инфо). Вчера спорили.", "Оазис-Инфо"),
        ("ТАШКЕНТ, 23 фев – Хабар-пресс. Постпреды соберутся.", "Хабар-пресс"),
        ("8 июня, Минск /«Вечерний Неман»/. Вчера говорили.", "Вечерний Неман"),
        ("9 января, Москва /Пётр Лесной - ЗВЕЗДА/. Решено.", "ЗВЕЗДА"),
        ("НУР-СУЛТАН. СТЕПЬ – Решение приняли в пятницу.", "СТЕПЬ"),
        ("OSH, May 3, 2018 (Northern Wire) -- Guests have come.", "Northern Wire"),
        ("Osh, 3 May. /NevaPress/. Guests have come.", "NevaPress"),
        ("OSH. STEPPENEWS – Guests have come.", "STEPPENEWS"),
        ("OSH, MAY 3, 2018, MASISPRESS: Guests have come.", "MASISPRESS"),
        ("Osh, Kyrgyzstan, 3 May 2018 (Indus Globe): Guests have come.", "Indus Globe"),
        ("OSH, May 3 (NIAT Khovar) - Guests have come.", "Khovar"),
    ],
)
def test_a_dateline_tells_the_agency(line: str, agency: str) -> None:
    assert agency_of_dateline([line]) == agency


@pytest.mark.parametrize(
    "line",
    [
        "Москва примет саммит (весной).",
        "В Минске (Беларусь) прошла встреча.",
        "Совет глав государств собрался.",
        "Minsk, 3 May 2018 will be a day of rest.",
        "Minsk (after the meeting in Osh - June 3, 2014 was its day - people rested).",
        "June 3, 2014 CIS ministers came to Osh.",
        "Osh (Kyrgyzstan) - the guests have come.",
        "ALMATY, KAZAKHSTAN – Guests have come.",
        "Osh, May 3 (Thursday) - Council of ministers.",
        "Osh (see below) was the host.",
        "ВЕСЬ МАТЕРИАЛ (ИЛЛЮСТРАЦИИ) ПОДГОТОВЛЕН РЕДАКЦИЕЙ.",
        "Minsk, May 3 (Corr. Ivan Lesnoy) - Guests have come.",
    ],
)
def test_prose_is_no_dateline(line: str) -> None:
    assert agency_of_dateline([line]) is None
