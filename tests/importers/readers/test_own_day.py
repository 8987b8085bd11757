from __future__ import annotations

import pytest

from importers.readers.own_day import own_day


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("ДУШАНБЕ, 15.09.2021 /НИА «Вершина»/. Утром собрались гости.", "2021-09-15"),
        ("Москва. 21 июля 2006. ОРБИТА. Ужином начался день.", "2006-07-21"),
        ("АШХАБАД, 14 сентября 2019 (Оазис-Инфо). Вчера спорили.", "2019-09-14"),
        ("БИШКЕК, 26 мая 2022 г. Гости собрались утром.", "2022-05-26"),
        ("Ош, 26 мая 2022 г. – Утром собрались гости.", "2022-05-26"),
        ("Вестник Алая — 26 мая 2022. Утром собрались гости.", "2022-05-26"),
        ("ASTANA, Kazakhstan, May 29, 2015 (Steppe Plus) -- Guests came.", "2015-05-29"),
        ("DUSHANBE, 20.05.2021 (Pamir Wire) – Guests came.", "2021-05-20"),
        ("Moscow, 30 May 2002 (Free Wire) -- Guests came.", "2002-05-30"),
        ("BISHKEK, 30 October 2012, 15:21. Guests came.", "2012-10-30"),
        ("OSH (Alay News / Steppe Plus - 3rd June, 2014) Guests came.", "2014-06-03"),
        ("Minsk (Pamir Wire, June 3, 2014) - Guests came.", "2014-06-03"),
        ("June 3, 2014. OSH (Alay News) - Guests came.", "2014-06-03"),
        ("3 June 2014, MINSK. Guests came.", "2014-06-03"),
        ("3 June 2014 - BISHKEK - Guests came.", "2014-06-03"),
        ("BISHKEK—3 June 2014. Guests came.", "2014-06-03"),
        ("June 3, 2014, Osh - Minsk will receive guests.", "2014-06-03"),
        ("St. Petersburg, 3 June 2014 -- Osh received guests.", "2014-06-03"),
        ("(Osh, 3 June 2014) Guests came.", "2014-06-03"),
        ("[3 June 2014] Guests came.", "2014-06-03"),
        ("Osh, June 3, 2014/ ALAY/ Guests came.", "2014-06-03"),
        ("03.06.2014/АЛАЙ/ Прибыли гости.", "2014-06-03"),
        ("БИШКЕК—3 июня 2014. Прибыли гости.", "2014-06-03"),
        ("3 июня 2014 года, Ош – Минск примет гостей.", "2014-06-03"),
        ("[3 июня 2014] Прибыли гости.", "2014-06-03"),
        ("Alay Weekly, Osh, June 3, 2014 -- Guests came.", "2014-06-03"),
        ("3 June 2014 - Tomorrow the guests come.", "2014-06-03"),
        ("Osh. ALAY-7. 3 June 2014. Guests came today.", "2014-06-03"),
        ("«Вечерний Ош», 3 июня 2014 г.", "2014-06-03"),
        ("The guests in Osh today (Alay) OSH, June 3, 2014 (Alay) -- Guests came.", "2014-06-03"),
        ("An envoy at sea, 2009 (file photo) June 3, 2014 -- Guests came.", "2014-06-03"),
        ("No: 33, 3 June 2014, Press Release Regarding the Talks", "2014-06-03"),
        ("Брифинг официального представителя, Ош, 3 июня 2014 года", "2014-06-03"),
        ("Talks in Osh [2014-06-03]", "2014-06-03"),
        ("(wire) June 3, 2014 -- Guests came today.", "2014-06-03"),
    ],
)
def test_a_report_tells_its_day_before_its_first_sentence(line: str, day: str) -> None:
    assert own_day([line]) == day


def test_the_second_paragraph_may_open_with_the_day() -> None:
    assert (
        own_day(["On June 2 the minister came to Osh to see the town.", "June 3, 2014. Today he took part in talks."])
        == "2014-06-03"
    )


def test_a_line_below_the_headline_may_end_with_the_day() -> None:
    lead = "Guests came to Osh in the morning and spoke of roads, of water and of the price of bread until noon."
    assert own_day(["Guests in Osh", "Interview with the Alay Weekly, 3 June 2014", lead]) == "2014-06-03"
    assert own_day(["Guests in Osh", lead, lead, "Alay Weekly, 3 June 2014"]) == "2014-06-03"


@pytest.mark.parametrize(
    "line",
    [
        "Minsk, 3 May 2018 will be a day of rest.",
        "Minsk (after the meeting in Osh - June 3, 2014 was its day - people rested).",
        "June 3, 2014 CIS ministers came to Osh.",
        "On June 3, 2014, Osh received guests.",
        "Deadline: 3 June 2014",
        "Agreement on the Osh Council, Minsk, 3 June 2014",
        "Следующее заседание – Ош, 3 июня 2014",
        "Как выполняют соглашение стран Содружества от 3 июня 2014 года",
        "Guests to come to Osh on 3 June 2014",
        "- 3 June 2014, Osh: ministers",
    ],
)
def test_a_day_that_a_sentence_or_a_label_gives_to_something_else_is_not_the_texts_own(line: str) -> None:
    assert own_day(["Guests in Osh", line]) is None


def test_a_list_of_days_has_none_of_its_own() -> None:
    assert own_day(["Meetings", "3 June 2014, Osh", "5 July 2014, Minsk", "6 August 2014, Baku"]) is None
