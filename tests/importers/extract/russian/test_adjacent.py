"""Day, city and standing of a meeting that only the sentence beside it tells."""

from __future__ import annotations

import pytest

from tests.importers.extract.russian.told import sessions


@pytest.mark.parametrize(
    "text",
    [
        "14 октября Серж Саргсян встретит в Ереване коллег. Лидеры шести стран проведут сессию СКБ ОДКБ.",
        "Премьер 14 октября посетит Ереван. Там он выступит на сессии СКБ ОДКБ.",
        "Гостей ждут в Ереване 14 октября. Сессия СКБ ОДКБ пройдет в Ереване.",
    ],
)
def test_a_day_to_come_told_beside_with_the_city_is_that_of_the_meeting_there(text: str) -> None:
    (told,) = sessions(text, "2016-10-06")
    assert (told["date"], told["city"]) == ("2016-10-14", "Yerevan")


def test_a_day_to_come_told_beside_of_another_city_is_none_of_the_meeting() -> None:
    (told,) = sessions("Выборы в Оше пройдут 14 октября. Сессия СКБ ОДКБ откроется в Ереване.", "2016-10-06")
    assert "date" not in told


@pytest.mark.parametrize(
    ("text", "body", "day"),
    [
        ("В Баку сегодня праздник. Через час откроется саммит СНГ.", "cis-chs", "2025-03-04"),
        ("В Баку сегодня тихо: это столица ГУАМ. Лифты моют. Через час откроется саммит.", "guam-summit", "2025-03-04"),
        (
            "Послезавтра в Баку сойдутся президенты. Чем удивит Высший госсовет Союзного государства?",
            "union-state-ssc",
            "2025-03-06",
        ),
        ("В Баку вчера вывесили флаги. Повод - 43-е заседание Экономического совета СНГ.", "cis-ec", "2025-03-03"),
    ],
)
def test_the_sentence_beside_tells_day_and_city(text: str, body: str, day: str) -> None:
    (told,) = sessions(text, "2025-03-04")
    assert (told["body"], told["date"], told["city"]) == (body, day, "Baku")


@pytest.mark.parametrize(
    "text",
    [
        "В Баку вчера вывесили флаги. Саммит СНГ, однако, еще только откроется.",
        "В Баку вчера и сегодня тихо. Через час откроется саммит СНГ.",
        "В Баку сегодня праздник. Через месяц откроется саммит СНГ, он пройдет 4 апреля.",
    ],
)
def test_a_day_that_does_not_fit_or_is_not_the_only_one_is_left(text: str) -> None:
    assert not any(one.get("date") in {"2025-03-03", "2025-03-04"} for one in sessions(text, "2025-03-04"))


@pytest.mark.parametrize("words", ["Оба мероприятия пройдут в Баку.", "То и другое - в Баку."])
def test_a_city_may_be_told_for_all_the_meetings_before(words: str) -> None:
    text = f"7 марта, пятница, - СМИД СНГ. 8 марта, суббота, - саммит СНГ. {words}"
    told = {(one["body"], one["date"], one.get("city")) for one in sessions(text, "2025-03-04")}
    assert told == {("cis-cfm", "2025-03-07", "Baku"), ("cis-chs", "2025-03-08", "Baku")}


def test_a_sentence_without_a_subject_may_call_the_meeting_off() -> None:
    (told,) = sessions("5 февраля. Баку. Совет министров обороны СНГ. Отменен из-за снегопада.", "2025-03-04")
    assert told["status"] == "cancelled"


def test_a_headline_that_begins_with_a_city_tells_where_its_meeting_is() -> None:
    text = "3 марта саммит открылся ужином. Папка уезжает в Бишкек."
    (told,) = sessions(text, "2025-03-04", title="Астана, день второй: чем закончился саммит ШОС")
    assert (told["city"], told["date"]) == ("Astana", "2025-03-03")


@pytest.mark.parametrize(
    ("bodies", "found"),
    [
        ("СМИД и СМО ОДКБ", ["csto-cdm", "csto-cfm"]),
        (
            "Совета министров иностранных дел, Совета министров обороны и КССБ ОДКБ",
            ["csto-cdm", "csto-cfm", "csto-cssc"],
        ),
    ],
)
def test_the_organisation_behind_a_list_of_bodies_is_that_of_all(bodies: str, found: list[str]) -> None:
    text = f"В СНГ год был долгим. 11 июня в Душанбе прошло совместное заседание {bodies}."
    assert sorted(str(told["body"]) for told in sessions(text, "2018-12-20")) == found
