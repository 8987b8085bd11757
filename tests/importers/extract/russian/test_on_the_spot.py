"""Those of a body who do something together on a day in a city have met, whatever the words for it."""

from __future__ import annotations

import pytest

from tests.importers.extract.russian.told import sessions

_NEWS = "Главы правительств СНГ собрались вчера в Минске. "


@pytest.mark.parametrize(
    "text",
    [
        "Саму концепцию одобрили 5 октября в Душанбе президенты.",
        "Президенты 5 октября в Душанбе одобрили саму концепцию.",
        "Президентов СНГ Эмомали Рахмон созвал 5 октября в Душанбе.",
        "Новые взносы президенты двенадцати стран СНГ согласовали 5 октября в Душанбе.",
    ],
)
def test_those_who_act_on_a_day_in_a_city_have_met(text: str) -> None:
    summit = next(one for one in sessions(_NEWS + text, "2007-11-23") if one["body"] == "cis-chs")
    assert (summit["date"], summit["city"], summit["status"]) == ("2007-10-05", "Dushanbe", "held")


@pytest.mark.parametrize(
    "text",
    [
        "Президенты стран СНГ поздравили 9 мая в Москве ветеранов.",
        "Президенты стран СНГ приехали 9 мая в Москву.",
        "Президенты стран СНГ заявили 9 мая в Москве, что спешить некуда.",
    ],
)
def test_greeting_coming_and_saying_are_no_meeting(text: str) -> None:
    assert sessions(text, "2025-05-20") == []


def test_what_all_of_them_did_today_is_a_session_wherever_it_was() -> None:
    (summit,) = sessions("Вчера президенты двенадцати стран СНГ избрали нового председателя.", "2000-01-26")
    assert (summit["body"], summit["date"]) == ("cis-chs", "2000-01-25")


def test_those_who_gather_for_a_meeting_are_not_another_one() -> None:
    text = "Сегодня в Киеве президенты стран СНГ, собравшиеся на неформальный саммит, избрали председателя."
    (summit,) = sessions(text, "2003-01-29")
    assert (summit["date"], summit["city"]) == ("2003-01-29", "Kyiv")


def test_who_is_about_to_do_something_has_not_met() -> None:
    text = "Заседание СМИД СНГ в Минске отменено. Министры иностранных дел собирались рассмотреть бюджет во вторник."
    (off,) = sessions(text, "2012-10-30")
    assert off["status"] == "cancelled"


@pytest.mark.parametrize(
    "text",
    [
        "Тренер собрал в Оше министров обороны СНГ 5 мая на матч.",
        "Президент пригласил в Ош глав правительств СНГ 5 мая на свадьбу дочери.",
        "Тренер созвал 5 мая в Оше глав правительств СНГ на дружеский обед.",
        "Глав правительств СНГ пригласили 5 мая в Ош на открытие выставки.",
        "Министры обороны СНГ посетили 5 мая в Оше музей.",
        "Главы правительств СНГ сыграли 5 мая в Оше в футбол.",
    ],
)
def test_those_called_to_another_event_are_no_session(text: str) -> None:
    assert sessions(text, "2024-04-15") == []
