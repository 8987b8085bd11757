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
