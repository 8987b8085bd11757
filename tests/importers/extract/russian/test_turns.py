"""Meetings that no noun names: "в прошлый раз съезжались в Казань", "следующее - осенью", "вновь соберутся"."""

from __future__ import annotations

import pytest

from tests.importers.extract.russian.told import sessions

_NEWS = "Совет министров обороны СНГ собрался 3 марта в Минске. "


@pytest.mark.parametrize(
    "text",
    [
        "Год назад, 25 марта, он заседал в Минске.",
        "В прошлом году он заседал 25 марта в Минске.",
        "Прошлогоднее, минское, состоялось 25 марта.",
    ],
)
def test_a_meeting_of_last_year_leaves_the_one_of_today_its_day(text: str) -> None:
    told = sessions(f"Москва, 3 марта 2015. Экономический совет СНГ собрался в Москве. {text}", "2015-03-03")
    assert [(one["date"][:4], one["city"]) for one in told] == [("2015", "Moscow"), ("2014", "Minsk")]
    assert told[0]["date"] == "2015-03-03"


@pytest.mark.parametrize(
    "text",
    [
        "В прошлый раз он собирался 12 ноября 2024 года в Баку.",
        "Предыдущий раз все это общество съезжалось в Баку 12 ноября 2024 года.",
        "Предыдущее, напомним, было 12 ноября 2024 года в Баку.",
        "Прошлый раз, 12 ноября 2024 года, в Баку, обошлось без споров.",
    ],
)
def test_the_last_time_is_a_session_before(text: str) -> None:
    main, earlier = sessions(_NEWS + text, "2025-03-04")
    assert (earlier["body"], earlier["date"], earlier["city"]) == ("cis-cdm", "2024-11-12", "Baku")
    assert main["previous"] == "session:2"


@pytest.mark.parametrize(
    "text",
    [
        "Следующее, судя по всему, пройдет в октябре в Баку.",
        "Очередное назначено на октябрь, в Баку.",
        "Следующее министры решили провести в октябре в Баку.",
        "Вновь увидеться договорились в октябре, в Баку.",
        "Увидеться снова министры рассчитывают в октябре в Баку.",
        "А в следующий раз соберутся в октябре в Баку.",
    ],
)
def test_the_next_time_is_a_session_to_come(text: str) -> None:
    main, later = sessions(_NEWS + text, "2025-03-04")
    assert (later["body"], later["date"], later["city"]) == ("cis-cdm", "2025-10", "Baku")
    assert later["status"] == "scheduled"
    assert main["next"] == "session:2"


@pytest.mark.parametrize(
    "text",
    [
        "Вновь соберутся эксперты 5 мая в Баку.",
        "В прошлый раз министр встречался с коллегой 12 ноября 2024 года в Баку.",
        "Последний закон приняли 12 ноября 2024 года в Баку.",
        "Следующий шаг назначен на 5 мая.",
        "Опять собираться никто не хочет.",
    ],
)
def test_others_who_meet_again_make_no_session(text: str) -> None:
    (told,) = sessions(_NEWS + text, "2025-03-04")
    assert told["date"] == "2025-03-03"


def test_a_pronoun_stands_for_the_body_just_named() -> None:
    text = "У Совета министров обороны СНГ свой календарь. Он заседал 3 марта в Минске, а в октябре соберется вновь."
    told = sessions(text, "2025-03-04")
    assert {(one["body"], one["date"]) for one in told} == {("cis-cdm", "2025-03-03"), ("cis-cdm", "2025-10")}


def test_a_turn_is_of_the_body_that_its_clause_names() -> None:
    text = "Саммит ШОС пройдет 8 марта в Баку. А СМО СНГ, говорит хозяин, предыдущий раз собирался 12 ноября в Оше."
    assert ("cis-cdm", "2024-11-12", "Osh") in {
        (one["body"], one.get("date"), one.get("city")) for one in sessions(text, "2025-03-04")
    }


@pytest.mark.parametrize(
    "text", ["Сороковая, напомним, прошла 12 ноября 2024 года в Баку.", "40-я была 12 ноября 2024 года в Баку."]
)
def test_a_number_alone_is_of_the_series_just_counted(text: str) -> None:
    news = "Сорок первая по счету встреча министров обороны СНГ прошла 3 марта в Минске. "
    main, earlier = sessions(news + text, "2025-03-04")
    assert (main["ordinal"], main["previous"]) == (41, "session:2")
    assert (earlier["body"], earlier["ordinal"], earlier["city"]) == ("cis-cdm", 40, "Baku")


def test_a_number_alone_that_nothing_counts_up_to_is_no_session() -> None:
    news = "Сорок первая встреча министров обороны СНГ прошла 3 марта в Минске. "
    (told,) = sessions(news + "Седьмая была 12 ноября 2024 года в Баку.", "2025-03-04")
    assert told["ordinal"] == 41


def test_a_turn_far_below_is_of_the_session_that_the_page_opened_with() -> None:
    text = (
        "В Минске вчера менялась власть. На Совете глав государств СНГ главное место занимал хозяин.\n\n"
        "Тем же днем через стенку заседал Совет коллективной безопасности. Там обошлось без споров.\n\n"
        "Доллар подорожал. Дождь лил. В буфете было тесно. Пикет никто не трогал.\n\n"
        "Предыдущий раз все это общество съезжалось в Баку 12 ноября 2024 года."
    )
    told = {(one["body"], one["date"]) for one in sessions(text, "2025-03-04")}
    assert told == {("cis-chs", "2025-03-03"), ("csto-csc", "2025-03-03"), ("cis-chs", "2024-11-12")}


@pytest.mark.parametrize(
    "text",
    [
        "Через год их ждут в Баку.",
        "Следующую встречу примет Баку. Она намечена на 2026 год.",
        "В будущем году председатель - Азербайджан. Там же, в Баку, они соберутся на следующее заседание.",
    ],
)
def test_those_who_met_are_awaited(text: str) -> None:
    _, later = sessions("Министры обороны СНГ собрались вчера в Минске. " + text, "2025-03-04")
    assert (later["body"], later["date"], later["city"]) == ("cis-cdm", "2026", "Baku")


def test_two_counted_meetings_of_one_sentence_have_each_their_own_day() -> None:
    text = (
        "Саммиты ОТГ проходят каждый год. "
        "Последний, 11-й, прошел в Бишкеке 6 ноября 2024 года, двенадцатый ожидается осенью."
    )
    found = {one["ordinal"]: one["date"] for one in sessions(text, "2025-05-21")}
    assert found == {11: "2024-11-06", 12: "2025-23"}


def test_it_is_received_by_a_city() -> None:
    text = "Совет глав правительств СНГ соберется в Минске 22 мая. Осенью его примет Бишкек."
    later = sessions(text, "2024-04-10")[1]
    assert (later["body"], later["date"], later["city"]) == ("cis-chg", "2024-23", "Bishkek")


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("В третий раз, 6 августа 2021 года, лидеры соберутся в Авазе.", 3),
        ("Лидеры соберутся на третью 6 августа 2021 года в Авазе.", 3),
        ("Лидеры соберутся на седьмую 6 августа 2021 года в Авазе.", None),
        ("Лидеры соберутся 6 августа 2021 года в Авазе, где откроют третий завод.", None),
    ],
)
def test_a_number_in_the_sentence_is_of_the_meeting_where_its_neighbour_has_the_one_before(
    text: str, number: int | None
) -> None:
    before = "Вторая консультативная встреча глав государств Центральной Азии прошла 29 ноября 2019 года в Ташкенте. "
    found = {one["date"]: one.get("ordinal") for one in sessions(before + text, "2021-07-05")}
    assert found == {"2019-11-29": 2, "2021-08-06": number}


@pytest.mark.parametrize(
    "said",
    [
        ", сообщили на 79-й сессии Генассамблеи",
        ", где соберётся и 79-е заседание Экономсовета",
        ", сообщил 79-й по счёту президент",
        " после 79-го заседания комиссии",
        ", вопросы к нему такие: 77-й - о спорте, 78-й - о туризме, 79-й - о воде",
    ],
)
def test_a_number_of_something_else_in_the_sentence_is_not_that_of_the_meeting(said: str) -> None:
    known = "78-й саммит СНГ прошёл 10 октября 2025 года в Душанбе."
    text = f"{known} Следующий саммит СНГ пройдёт 5 мая 2026 года в Ашхабаде{said}."
    told = {one["date"]: one.get("ordinal") for one in sessions(text, "2025-10-20")}
    assert (told["2025-10-10"], told["2026-05-05"]) == (78, None)


@pytest.mark.parametrize(
    "text",
    [
        "Прошлое, 80-е заседание было в Баку 4 февраля, следующее, 82-е, пройдет там же 7 июня 2025 года.",
        "Предыдущее заседание было в Баку 4 февраля. Восемьдесят второе собираются провести в Баку 7 июня.",
    ],
)
def test_the_next_meeting_is_told_of_by_its_number_beside_a_turn_or_in_two_words(text: str) -> None:
    told = sessions("81-е заседание СМИД СНГ прошло вчера в Минске. " + text, "2025-03-04")
    assert {(one["date"], one["city"]) for one in told} >= {("2025-02-04", "Baku"), ("2025-06-07", "Baku")}


def test_what_was_on_the_day_of_a_turn_names_nobody_who_met() -> None:
    text = "Прошлый раз коллеги собирались в Баку 4 февраля, когда речь шла о границе."
    told = sessions("Заседание СМИД СНГ прошло вчера в Минске. " + text, "2025-03-04")
    assert ("2025-02-04", "Baku") in {(one["date"], one["city"]) for one in told}


@pytest.mark.parametrize(
    "text",
    [
        "Гостей возили автобусами: первый прибыл 2 марта, второй был в Гродно.",
        "Матчи сборной смотрят все. Двадцать первый состоится 7 июня в Баку.",
        "Прошлый раз банкиры собирались в Баку 4 февраля, когда упал курс.",
    ],
)
def test_turns_of_other_things_are_no_sessions(text: str) -> None:
    told = sessions("Заседание СМИД СНГ прошло вчера в Минске. " + text, "2025-03-04")
    assert [one["date"] for one in told] == ["2025-03-03"]
