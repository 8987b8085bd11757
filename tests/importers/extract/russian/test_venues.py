"""Where a meeting is: by an adjective, by who receives it, and not by what is said of other things and old plans."""

from __future__ import annotations

import pytest

from tests.importers.extract.russian.told import sessions


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("Тяньцзиньский саммит ШОС, прошедший 3 марта, удался.", "Tianjin"),
        ("Сменивший астанинский шанхайский саммит ШОС прошел 3 марта.", "Shanghai"),
        ("Министров обороны ОДКБ 3 марта принял Бишкек.", "Bishkek"),
        ("Совет министров обороны СНГ, который ждали в Минске, собрался 3 марта в Баку.", "Baku"),
        ("Совет министров обороны СНГ переехал из Минска в Баку и отработал там 3 марта.", "Baku"),
        ("Баку, а не Минск, принял 3 марта саммит СНГ.", "Baku"),
        ("В Минске все готово к парламентским выборам. Саммит СНГ 3 марта прошел в том же Баку.", "Baku"),
        ("Саммит СНГ прошел 3 марта в бакинском Большом конгресс-холле.", "Baku"),
        ("Баку ждал гостей неделю. Третьего марта здесь прошел саммит СНГ.", "Baku"),
        ("Министр посетит город Баку, где 3 марта прошел саммит СНГ.", "Baku"),
        ("План, который готовили в Минске, обсудил 3 марта саммит СНГ в Баку.", "Baku"),
    ],
)
def test_the_city_is_told_in_many_ways(text: str, city: str) -> None:
    (told,) = sessions(text, "2025-03-04")
    assert (told["city"], told["date"]) == (city, "2025-03-03")


@pytest.mark.parametrize(
    "text",
    [
        "Совет министров обороны СНГ собрался 3 марта. Сначала его хотели провести в Минске, но дорого.",
        "Саммит Шанхайской организации сотрудничества прошел 3 марта.",
        "Казахстанский саммит СНГ прошел 3 марта.",
    ],
)
def test_a_plan_given_up_and_other_things_tell_no_city(text: str) -> None:
    (told,) = sessions(text, "2025-03-04")
    assert "city" not in told


def test_the_dateline_gives_no_city_to_a_session_told_of_there() -> None:
    text = (
        "Москва. 3 марта. СЕВЕР-ИНФО - Лидеры стран Содружества назвали дату.\n\n"
        "Об этом говорили на заседании Совета глав государств СНГ в Баку 3 марта."
    )
    (told,) = sessions(text, "2025-03-03")
    assert told["city"] == "Baku"


def test_a_house_by_the_adjective_of_its_city_tells_the_city() -> None:
    (told,) = sessions("3 марта в минском Дворце независимости прошел саммит СНГ.", "2025-03-04")
    assert (told["city"], told["country"]) == ("Minsk", "BY")


def test_one_place_may_be_told_for_two_councils() -> None:
    text = "8 марта соберется СМИД СНГ, 9 марта - СГГ СНГ, местом проведения которых избран также Минск."
    told = {(one["body"], one["date"], one.get("city")) for one in sessions(text, "2025-03-04")}
    assert told == {("cis-cfm", "2025-03-08", "Minsk"), ("cis-chs", "2025-03-09", "Minsk")}


@pytest.mark.parametrize(
    ("before", "city", "country"),
    [
        ("Председательство передано Туркменистану.", None, "TM"),
        ("Следующая встреча министров намечена на 5 мая в Оше.", "Osh", "KG"),
    ],
)
def test_in_the_same_place_means_the_place_last_told(before: str, city: str | None, country: str) -> None:
    news = "Совет министров обороны СНГ и Совет глав государств СНГ заседали 3 марта в Минске. "
    told = sessions(f"{news}{before} Там же 9 мая соберется Совет глав государств СНГ.", "2025-03-04")
    later = next(one for one in told if one["date"] == "2025-05-09")
    assert (later.get("city"), later["country"]) == (city, country)


@pytest.mark.parametrize(
    "text",
    [
        "В Кремле сегодня прошёл саммит СНГ.",
        "Саммит СНГ, как сообщили в Минске, прошёл сегодня в Москве.",
        "На этой неделе в Москве один саммит. Сегодня собрались президенты СНГ.",
    ],
)
def test_a_house_is_in_its_city_and_a_word_sent_from_elsewhere_is_not(text: str) -> None:
    (told,) = sessions(text, "2025-03-04")
    assert (told["city"], told["date"]) == ("Moscow", "2025-03-04")


def test_a_meeting_told_to_be_on_screens_is_not_where_the_report_is_from() -> None:
    text = "Минск, 4 марта 2025 г. – Сегодня прошла сессия СКБ ОДКБ. Она состоялась в режиме видеоконференции."
    (told,) = sessions(text, "2025-03-04")
    assert (told["date"], told.get("city")) == ("2025-03-04", None)


@pytest.mark.parametrize(
    "text",
    [
        "Министр вернулся из Минска. Вчера он выступил на заседании СМИД СНГ.",
        "Глава МИД завершил визит в Минске. В понедельник прошло заседание СМИД СНГ.",
        "Накануне делегация прибыла в Минск. В тот же день состоялось заседание СМИД СНГ.",
    ],
)
def test_a_session_is_where_who_was_at_it_is_said_to_have_gone(text: str) -> None:
    (told,) = sessions(f"Ереван, 4 марта 2025 г. – {text}", "2025-03-04")
    assert (told["date"], told["city"]) == ("2025-03-03", "Minsk")


def test_a_thing_that_is_sent_to_a_city_leads_no_session_there() -> None:
    text = "Ереван, 4 марта 2025 г. – Гостям вручили приглашение в Минск. Сегодня прошло заседание СМИД СНГ."
    (told,) = sessions(text, "2025-03-04")
    assert told["city"] == "Yerevan"


def test_a_house_that_bears_the_name_of_a_city_is_not_that_city() -> None:
    text = "Гостей саммита принимал отель «Самарканд». Саммит СНГ прошел 3 марта."
    (told,) = sessions(text, "2025-03-04")
    assert "city" not in told


def test_the_city_that_a_report_is_sent_from_is_where_the_day_before_was_and_not_where_something_is_to_be() -> None:
    held = "Минск, 4 марта 2025 г. – Вчера прошло заседание Совета постоянных полномочных представителей СНГ."
    (told,) = sessions(held, "2025-03-04")
    assert (told["date"], told["city"]) == ("2025-03-03", "Minsk")
    planned = "Минск, 4 марта 2025 г. – Министр примет завтра участие в заседании Совета министров иностранных дел СНГ."
    (told,) = sessions(planned, "2025-03-04")
    assert (told["date"], told.get("city")) == ("2025-03-05", None)


def test_where_the_headline_has_somebody_travel_is_where_the_session_of_these_days_is() -> None:
    text = "Цель поездки – неформальный саммит СНГ, он пройдет завтра."
    (told,) = sessions(text, "2025-03-04", "Президент вылетел в Баку")
    assert told["city"] == "Baku"
    (told,) = sessions(text, "2025-03-04", "Президент рассказал про Баку")
    assert "city" not in told


def test_the_country_that_the_clause_makes_the_host_is_where_it_is() -> None:
    text = (
        "Сегодня в Ташкенте прошел саммит ШОС. "
        "Пост переходит к Казахстану, который и примет следующий саммит в 2011 году."
    )
    assert sessions(text, "2010-06-11")[1]["country"] == "KZ"


def test_where_the_text_puts_the_meeting_counts_before_where_it_was_written() -> None:
    text = "БИШКЕК, 1 сентября. Президент участвовал сегодня в заседании СГГ ШОС. Оно прошло в Тяньцзине."
    assert [one["city"] for one in sessions(text, "2025-09-01")] == ["Tianjin"]


def test_a_turn_has_its_city_in_the_adjective_beside() -> None:
    text = "Вчера в Астане прошел десятый саммит ОТГ. А девятый, самаркандский, проходил 11 ноября 2022 года."
    assert [one["city"] for one in sessions(text, "2023-11-04")] == ["Astana", "Samarkand"]


def test_the_city_that_opens_the_headline_is_where_the_page_plays() -> None:
    text = "Сегодня с утра заседал Совет глав правительств СНГ."
    assert [one["city"] for one in sessions(text, "2015-05-29", title="Бурабай: день премьеров")] == ["Burabay"]


def test_a_city_that_they_meet_outside_of_is_not_theirs() -> None:
    (found,) = sessions(
        "24 мая в Минске пройдет саммит СНГ.", "2000-05-13", title="Саммит впервые вне Москвы\n13 мая 2000 г."
    )
    assert found["city"] == "Minsk"


def test_the_place_that_is_named_for_a_meeting_is_where_it_is() -> None:
    (found,) = sessions("Местом следующего саммита ШОС, в 2025 году, назван Тяньцзинь.", "2024-07-04")
    assert found["city"] == "Tianjin"


def test_the_short_word_for_a_year_names_no_town() -> None:
    (found,) = sessions("Ош, 4 марта 2016 г. Совет глав правительств СНГ соберется 16 марта в Минске.", "2016-03-04")
    assert found["city"] == "Minsk"


def test_a_small_town_whose_name_is_like_no_other_word_receives_a_session() -> None:
    (found,) = sessions("Чолпон-Ата примет в воскресенье заседание глав правительств СНГ.", "2016-03-04")
    assert found["city"] == "Cholpon-Ata"


@pytest.mark.parametrize(
    "text",
    [
        "В Кремле рассказали о саммите СНГ 5 апреля.",
        "В Кремле обсудили саммит СНГ, который состоялся 5 апреля.",
        "В Москве прокомментировали саммит СНГ, прошедший 5 апреля.",
    ],
)
def test_where_a_session_is_only_spoken_of_it_was_not_held(text: str) -> None:
    (found,) = sessions(text, "2024-04-15")
    assert "city" not in found


def test_where_they_discuss_something_at_a_session_it_is_held() -> None:
    (found,) = sessions("В Москве обсудили на саммите СНГ 5 апреля торговлю.", "2024-04-15")
    assert found["city"] == "Moscow"


@pytest.mark.parametrize("line", ["Баку", "Баку, Дворец труда"])
def test_place_alone_under_the_headline_is_where_what_it_tells_was(line: str) -> None:
    text = f"Состоялось заседание Совета глав государств СНГ\n{line}\nЛидеры обсудили урожай и дороги."
    (session,) = sessions(text, "2012-03-05")
    assert (session["city"], session["status"]) == ("Baku", "held")
