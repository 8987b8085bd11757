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


_SUMMIT = "Вчера в Баку прошел саммит СНГ. "


@pytest.mark.parametrize(
    ("text", "session"),
    [
        ("Устав доложат премьерам стран СНГ в мае в Оше.", ("cis-chg", "2004-05", "Osh")),
        ("К ценам премьеры стран СНГ должны вернуться 20 мая в Оше.", ("cis-chg", "2004-05-20", "Osh")),
        ("Устав дочитывают министры обороны стран СНГ 20 мая в Оше.", ("cis-cdm", "2004-05-20", "Osh")),
    ],
)
def test_what_goes_to_all_of_a_council_on_a_day_in_a_city_tells_of_a_session(
    text: str, session: tuple[str | None, ...]
) -> None:
    told = [(one["body"], one["date"], one["city"]) for one in sessions(_SUMMIT + text, "2004-04-04")]
    assert told == [("cis-chs", "2004-04-03", "Baku"), session]


@pytest.mark.parametrize(
    "text",
    [
        "Портреты премьеров стран СНГ выставили 20 мая в Оше.",
        "Книга о премьерах стран СНГ вышла 20 мая в Оше.",
        "20 мая в Оше певец выступил перед премьерами стран СНГ.",
        "Премьерам стран СНГ 20 мая в Оше никто не звонил.",
        "Премьерам стран СНГ 20 мая в Оше рассказали про выборы.",
        "Сначала премьеров стран СНГ хотели 20 мая позвать в Ош.",
        "20 мая в Оше вместе с премьерами стран СНГ пели дети.",
        "Команда Оша 20 мая обыграла в Минске премьеров стран СНГ в матче по футболу.",
        "Депутаты 20 мая в Оше раскритиковали премьеров стран СНГ.",
        "Завод наградил 20 мая в Оше премьеров стран СНГ.",
    ],
)
def test_a_day_and_a_city_of_something_else_make_no_session_of_a_council(text: str) -> None:
    told = [one["body"] for one in sessions(_SUMMIT + text, "2004-04-04")]
    assert told == ["cis-chs"]


def test_the_day_on_which_others_prepare_a_summit_is_theirs() -> None:
    text = (
        "ОШ, 3 мая. Главы государств СНГ, собравшиеся сегодня в Оше, подписали устав.\n\n"
        "Бумаги к саммиту вычитывали накануне, 2 мая, министры иностранных дел стран СНГ."
    )
    told = {(one["body"], one["date"]) for one in sessions(text, "2004-05-03")}
    assert told == {("cis-chs", "2004-05-03"), ("cis-cfm", "2004-05-02")}


def test_leaders_who_talk_on_the_second_day_of_an_informal_summit_hold_no_other_session() -> None:
    text = "Неформальный саммит СНГ открылся 4 мая в Оше. Завтра в Оше лидеры будут говорить о ценах."
    assert [one["body"] for one in sessions(text, "2004-05-04")] == ["cis-informal"]


_OWN_DAY = "Совет министров иностранных дел СНГ заседал 11 апреля 2025 года в Алматы. "


@pytest.mark.parametrize(
    "text",
    [
        "Министры обороны 20 апреля подали в отставку.",
        "После аварии 9 мая министры внутренних дел утвердили план.",
        "Победу 9 мая 1945 года главы государств обсудят.",
        "Министры обороны, родившиеся 1 мая 2001 года, приняли подарки.",
        "Бывшие министры обороны 20 апреля обсудили мемуары.",
        "Министры обороны «двадцатки» 20 апреля обсудили бюджет.",
        "НАТО усиливает фланг. Министры обороны одобрили план 12 мая.",
        "Индия и Китай сблизились. Министры обороны одобрили план 12 мая.",
        "Медали вручили министрам обороны 7 мая.",
        "С 1 июня премьеры отменят пошлины.",
        "1 июня 2025 года премьеры отменят пошлины.",
        "В театре премьеры пройдут 20 мая.",
    ],
)
def test_a_day_without_a_city_on_which_people_do_something_else_is_no_session(text: str) -> None:
    assert [one["body"] for one in sessions(_OWN_DAY + text, "2025-05-25")] == ["cis-cfm"]


def test_what_people_of_a_council_decide_on_a_day_without_a_city_is_a_session() -> None:
    told = sessions(_OWN_DAY + "Министры обороны одобрили устав 12 мая.", "2025-05-25")
    assert [(one["body"], one["date"]) for one in told] == [("cis-cfm", "2025-04-11"), ("cis-cdm", "2025-05-12")]
