"""Whose a meeting is that is told of without its body."""

from __future__ import annotations

import pytest

from tests.importers.extract.russian.told import sessions


def _told(text: str, body: str, published: str) -> dict[str, object]:
    """The last session of that body."""
    return [one for one in sessions(text, published) if one["body"] == body][-1]


def test_the_next_summit_is_of_the_body_that_the_page_is_about() -> None:
    text = (
        "Совет глав государств СНГ собрался сегодня в Астане.\n\n"
        "Там же в июне заседал Совет коллективной безопасности ОДКБ.\n\n"
        "Следующий саммит намечен на 2005 год в Казани."
    )
    later = _told(text, "cis-chs", "2004-09-16")
    assert (later["date"], later["city"]) == ("2005", "Kazan")


def test_the_next_session_comes_after_one_held_not_after_one_announced() -> None:
    text = (
        "Совет постоянных полномочных представителей СНГ собрался сегодня в Минске. Он изучил повестку заседания СМИД, "
        "намеченного на 8 апреля в Душанбе. Следующее заседание Совета пройдет 15 февраля."
    )
    assert _told(text, "cis-cpr", "2022-01-18")["date"] == "2022-02-15"


def test_a_session_is_not_a_sitting_where_the_page_has_both() -> None:
    text = (
        "Сегодня в Ереване состоялась сессия Совета коллективной безопасности ОДКБ. Утром прошло заседание Совета "
        "министров обороны ОДКБ. Новую сессию проведут в Минске осенью 2017 года."
    )
    assert _told(text, "csto-csc", "2016-10-14")["date"] == "2017-23"


def test_the_last_of_meetings_spoken_of_in_general_is_of_their_body() -> None:
    text = (
        "Неформальный саммит ОТГ пройдет завтра в Будапеште. Саммиты ОТГ проводят каждый год. "
        "Последний принимал Бишкек 6 ноября 2024 года."
    )
    assert _told(text, "ots-summit", "2025-05-20")["date"] == "2024-11-06"


@pytest.mark.parametrize(
    "text",
    [
        "Министры иностранных дел разберут его на своём заседании днём ранее.",
        "Днём раньше министры иностранных дел Содружества обсудят его на своей встрече.",
        "Министры иностранных дел одобрят его 9 мая в ходе своего очередного заседания.",
    ],
)
def test_people_meet_at_what_is_called_their_own_meeting(text: str) -> None:
    told = sessions(f"Саммит СНГ 10 мая в Баку примет план. {text}", "2025-04-04")
    assert {(one["body"], one["date"]) for one in told} == {("cis-chs", "2025-05-10"), ("cis-cfm", "2025-05-09")}


@pytest.mark.parametrize(
    ("text", "body", "day"),
    [
        ("Решение принято сегодня в Тбилиси на заседании этого совета.", "cis-chg", "2005-06-03"),
        ("О торговле договорились в Ялте 18 мая, на заседании того же совета.", "cis-chg", "2005-05-18"),
        ("Слово за президентами: они соберутся в августе в Казани.", "cis-chs", "2005-08"),
        ("Вопрос передан главам государств, их заседание состоится в Казани 26 августа.", "cis-chs", "2005-08-26"),
        ("Из-за ремонта его решено провести 13 июня в Ялте.", "cis-chg", "2005-06-13"),
    ],
)
def test_words_that_stand_for_those_just_named_tell_whose_it_is(text: str, body: str, day: str) -> None:
    found = sessions("Михаил Фрадков возглавил Совет глав правительств СНГ. " + text, "2005-06-03")
    assert (body, day) in {(one["body"], one.get("date")) for one in found}


def test_a_meeting_that_others_hold_is_not_the_bodys() -> None:
    text = "Премьеры СНГ соберутся в Минске 31 мая. Первую встречу молодые депутаты провели весной в Гродно."
    assert [one["date"] for one in sessions(text, "2013-05-28")] == ["2013-05-31"]


def test_those_who_come_to_the_next_meeting_tell_whose_it_is() -> None:
    text = (
        "Совет глав государств СНГ собрался сегодня в Ашхабаде. Одобрил все СМИД, он прошел вчера там же. "
        "Президенты соберутся на следующее заседание 16 октября 2020 года в Ташкенте."
    )
    assert _told(text, "cis-chs", "2019-10-11")["date"] == "2020-10-16"


def test_who_met_and_will_meet_again_has_two_sessions() -> None:
    text = "Премьеры СНГ, встречавшиеся вчера в Бишкеке, в следующий раз соберутся 28 октября в столице Беларуси."
    found = sessions(text, "2016-06-08")
    assert [(one["date"], one["city"]) for one in found] == [("2016-06-07", "Bishkek"), ("2016-10-28", "Minsk")]


@pytest.mark.parametrize("turn", ["Прошлая сессия была в Баку", "Следующую сессию проведут в Баку"])
def test_the_session_before_or_after_is_of_the_body_whose_meetings_go_by_that_noun(turn: str) -> None:
    text = (
        "3 марта в Оше пройдет сессия Совета коллективной безопасности ОДКБ. Утром соберется Комитет секретарей "
        f"советов безопасности ОДКБ. {turn} 5 мая."
    )
    assert {one["body"] for one in sessions(text, "2025-02-24") if one.get("city") == "Baku"} == {"csto-csc"}


def test_a_counted_summit_is_none_of_the_informal_ones_that_nobody_counts() -> None:
    text = "Неформальный саммит ОТГ прошел сегодня в Шуше. Восьмой саммит организации запланирован на осень в Турции."
    assert _told(text, "ots-summit", "2021-03-31")["date"] == "2021-23"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Завтра президенты проведут встречу в Кремле.", "2006-07-22"),
        ("В последний раз в таком кругу лидеры виделись 12 мая 2005 года в Москве.", "2005-05-12"),
    ],
)
def test_those_who_meet_informally_are_meant_where_the_page_is_about_that(text: str, day: str) -> None:
    whole = (
        "Двухдневный неформальный саммит СНГ открылся сегодня в Москве. 16 октября будет Совет глав государств СНГ. "
    )
    found = [one for one in sessions(whole + text, "2006-07-21") if one["body"] == "cis-informal"]
    assert any(one["date"] <= day <= one.get("end_date", one["date"]) for one in found)
    assert not [one for one in sessions(whole + text, "2006-07-21") if one["body"] == "cis-chs" and one["date"] == day]


def test_a_council_named_bare_is_the_one_named_in_full_before() -> None:
    text = (
        "Сегодня в Душанбе прошел Совет глав государств СНГ. Наблюдателем при Содружестве стала ШОС. "
        "Следующее заседание Совета глав государств пройдет 9 октября 2026 года."
    )
    assert _told(text, "cis-chs", "2025-10-11")["date"] == "2026-10-09"


def test_a_sitting_is_of_the_body_that_the_clause_before_tells_of() -> None:
    text = (
        "Высший государственный совет Союзного государства соберется 4 ноября. Программы одобрил Совет министров "
        "Союзного государства, заседание провели 10 сентября в Минске."
    )
    assert _told(text, "union-state-cm", "2021-10-28")["date"] == "2021-09-10"


def test_they_who_come_to_a_named_summit_come_to_that_one() -> None:
    text = "Вчера в Москве прошла сессия СКБ ОДКБ. Устав подпишут в Баку, куда они съедутся 7 октября на саммит СНГ."
    assert _told(text, "cis-chs", "2002-05-15")["date"] == "2002-10-07"


@pytest.mark.parametrize(
    "text",
    [
        "Бумаги лягут на стол главам правительств, которые соберутся в Баку 7 июня.",
        "Бумаги увидят главы правительств (Баку, 7 июня с.г.).",
        "Впереди два заседания в Баку: Совета глав правительств СНГ и Экономического совета СНГ, оба 7 июня.",
    ],
)
def test_who_meets_may_be_told_in_a_clause_in_brackets_or_behind_a_colon(text: str) -> None:
    found = _told("8 апреля в Москве пройдет заседание СМИД СНГ. " + text, "cis-chg", "2016-04-05")
    assert found["date"] == "2016-06-07"


@pytest.mark.parametrize(
    "text",
    [
        "А 25 декабря президентов ждут на традиционной неформальной встрече СНГ в Москве.",
        "До того, 25 декабря, они виделись в Москве, и виделись неформально.",
    ],
)
def test_leaders_met_informally_where_that_is_said_of_how_they_meet(text: str) -> None:
    whole = "Сегодня в Душанбе прошел саммит СНГ. Лидеры стран СНГ подписали 19 бумаг. "
    assert _told(whole + text, "cis-informal", "2025-10-11")["city"] == "Moscow"


def test_an_extraordinary_session_has_no_place_in_the_row() -> None:
    text = (
        "Сегодня в Москве прошла сессия Совета коллективной безопасности ОДКБ. "
        "План одобрила внеочередная сессия Совета 4 февраля в Минске."
    )
    assert not [one for one in sessions(text, "2009-06-14") if "previous" in one or "next" in one]


def test_ministers_said_to_meet_are_those_of_the_only_organisation_that_the_page_names() -> None:
    text = (
        "Исполком СНГ назвал сроки. Министры иностранных дел соберутся в Душанбе днем раньше президентов, 27 сентября. "
        "В последний раз они виделись 6 апреля в Минске."
    )
    found = [(one["body"], one["date"], one["city"]) for one in sessions(text, "2018-07-02")]
    assert found == [("cis-cfm", "2018-09-27", "Dushanbe"), ("cis-cfm", "2018-04-06", "Minsk")]


_PAGE = "Исполком СНГ готовит бумаги. "


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Министры встретятся 5 мая.", "cis-cfm"),
        ("5 мая соберутся премьеры, говорит посол.", "cis-chg"),
    ],
)
def test_those_who_meet_on_a_day_without_a_city_are_of_the_only_organisation_told_of(text: str, body: str) -> None:
    assert [(one["body"], one["date"]) for one in sessions(_PAGE + text, "2024-04-01")] == [(body, "2024-05-05")]


@pytest.mark.parametrize(
    "text",
    [
        "Министры встретились 5 мая с рабочими завода.",
        "Министры финансов встретятся 5 мая.",
        "Министры Киргизии и Казахстана встретятся 5 мая.",
        "Лидеры чемпионата встретятся 5 мая на стадионе.",
        "В ШОС тихо. Министры встретятся 5 мая.",
    ],
)
def test_those_who_meet_on_a_day_may_be_others(text: str) -> None:
    assert sessions(_PAGE + text, "2024-05-20") == []


@pytest.mark.parametrize(
    "text",
    [
        "Белов и Котов: переговоры. Президенты встретились 15 августа 2025 года. В СНГ ждут итогов.",
        "Премьеры встречались 5 июня 2025 года. Биржи ЕАЭС выросли.",
        "Министры собрались 8 августа 2025 года на рыбалку. ШОС подождёт.",
    ],
)
def test_people_who_meet_are_not_of_an_organisation_named_only_afterwards(text: str) -> None:
    assert sessions(text, "2025-08-20") == []
