"""Sessions told of by what a Russian council does, or by what somebody says or does there."""

from __future__ import annotations

import pytest

from tests.importers.extract.russian.told import sessions


def _told(text: str, published: str = "2014-09-24") -> set[tuple[object, ...]]:
    return {(one["body"], one.get("date"), one.get("city")) for one in sessions(text, published)}


@pytest.mark.parametrize(
    "text",
    [
        "СГП СНГ рассмотрел отчет 23 сентября в Баку.",
        "Во вторник в Баку СГП СНГ согласовал пакет документов.",
        "План одобрен 23 сентября в Баку СГП СНГ.",
        "План утвержден Советом глав правительств СНГ 23 сентября в Баку.",
        "Соглашение было подписано главами правительств СНГ вчера в Баку.",
        "Об этом министр заявил 23 сентября, выступая в Баку на заседании СГП СНГ.",
        "Министр сообщил вчера на заседании СГП СНГ в Баку, что цены будут расти.",
    ],
)
def test_a_council_met_where_it_dealt_with_papers_or_was_spoken_at(text: str) -> None:
    assert _told(text) == {("cis-chg", "2014-09-23", "Baku")}


def test_what_is_said_at_a_session_to_come_to_pass_leaves_the_session_held() -> None:
    (told,) = sessions("Министр заявил сегодня на заседании СМИД СНГ в Минске, что войны не будет.", "2014-09-24")
    assert told["status"] == "held"


def test_those_awaited_in_a_city_meet_there() -> None:
    assert _told("Министров иностранных дел СНГ ждут в пятницу в Минске.") == {("cis-cfm", "2014-09-26", "Minsk")}


def test_a_session_is_in_the_city_that_is_visited_for_it() -> None:
    text = "Президент в пятницу посетит с рабочим визитом Минск для участия в саммите СНГ."
    assert _told(text) == {("cis-chs", "2014-09-26", "Minsk")}


@pytest.mark.parametrize(
    "text",
    [
        "Концепция утверждена решением Совета глав правительств СНГ от 22 мая 2012 года.",
        "Программа, утвержденная Советом глав правительств СНГ, рассмотрена депутатами 20 сентября в Минске.",
        "Соглашение подписано министрами иностранных дел двух стран СНГ 20 сентября в Минске.",
        "Обладателем ордена, учрежденного СГГ СНГ, 20 сентября в Минске стал врач Петр Иванов.",
        "Постановление утверждено Советом министров Беларуси 5 сентября в Минске. Оно касается СНГ.",
        "Фильм снят при поддержке Совета глав государств СНГ, премьера состоится 5 октября в Минске.",
        "Минск примет этап Кубка мира 26 сентября. Главы МИД стран СНГ о нем не говорили.",
        "Об этом премьер заявил сегодня в Минске на заседании правительства. Он упомянул Совет глав правительств СНГ.",
        "Президентов футбольных федераций стран СНГ ждут 5 октября в Москве на Кубке Содружества.",
    ],
)
def test_papers_and_deeds_of_others_are_no_session(text: str) -> None:
    assert not _told(text)


def test_what_a_body_is_makes_no_news_of_the_day() -> None:
    text = (
        "Совет глав правительств СНГ - орган Содружества, созданный в 1991 году. "
        "12 марта 2003 г. заседание прошло в Самарканде."
    )
    for line in ("Ташкент, 20 июня. UzDaily.uz. ", "ТАШКЕНТ, 20 июня. /ТАСС/. "):
        found = sessions(line + text, "2005-06-20", title="Справка: Совет глав правительств СНГ")
        assert [(one["date"], one["city"]) for one in found] == [("2003-03-12", "Samarkand")]


@pytest.mark.parametrize(
    "text",
    [
        "Совет глав государств СНГ заседает редко.",
        "СМИД СНГ собирается раз в год.",
        "Совет министров обороны СНГ заседает почти каждый месяц.",
    ],
)
def test_how_often_a_body_meets_is_no_session(text: str) -> None:
    assert not _told(text + " Его штаб находится в Минске.")


@pytest.mark.parametrize(
    "text",
    [
        "Страны должны сотрудничать, заявил министр Петр Кузнецов на заседании СМИД СНГ.",
        "Страны должны сотрудничать, заявил в среду министр Петр Кузнецов на заседании СМИД СНГ.",
        "Президент приветствовал сегодня участников заседания СМИД СНГ.",
        "СМИД СНГ в среду согласовал Концепцию.",
    ],
)
@pytest.mark.parametrize("line", ["БИШКЕК, 24 сентября. /ТАСС/. ", "Бишкек, 24.09.14. /Кабар/. "])
def test_what_is_said_and_done_at_a_session_is_on_the_day_and_in_the_city_of_the_report(line: str, text: str) -> None:
    assert _told(line + text) == {("cis-cfm", "2014-09-24", "Bishkek")}


def test_what_was_said_earlier_at_a_session_is_no_news_of_today() -> None:
    text = "БИШКЕК, 24 сентября. /ТАСС/. Цены растут. Как ранее заявил министр на заседании СМИД СНГ, так и будет."
    assert ("cis-cfm", "2014-09-24", "Bishkek") not in _told(text)


@pytest.mark.parametrize("day", ["23.09.2014г.", "23.09.2014 г.", "23 сентября 2014 г."])
def test_the_word_of_year_may_be_glued_to_the_figures(day: str) -> None:
    text = f"{day} в г. Минске состоялось заседание СМИД СНГ."
    assert _told(text) == {("cis-cfm", "2014-09-23", "Minsk")}
    text = f"Об участии министра в заседании СМИД СНГ {day} в Минске сообщила пресс-служба."
    assert _told(text) == {("cis-cfm", "2014-09-23", "Minsk")}
