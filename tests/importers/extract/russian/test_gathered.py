"""Who meets without a word on whose council they are, and where: by what the page told just before."""

from __future__ import annotations

import pytest

from importers.extract.russian.meetings.sessions import find_sessions
from tests.importers.extract.russian.told import page


def _told(text: str, published: str = "2018-01-30") -> set[tuple[str, str | None, str | None]]:
    found, _ = find_sessions(page(text, published))
    return {(one.body, one.date, one.city) for one in found}


def test_those_who_meet_are_of_the_organisation_whose_body_was_told_of() -> None:
    text = "Саммит СНГ пройдет 28 сентября в Баку. А вот главы правительств соберутся раньше, 1 июня, в Оше."
    assert ("cis-chg", "2018-06-01", "Osh") in _told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Главы правительств соберутся 1 июня в Оше. В СНГ довольны.",
        "Саммит СНГ пройдет 28 сентября в Баку. Главы правительств двух стран встретятся 1 июня в Оше.",
    ],
)
def test_those_whom_nothing_before_tells_are_of_no_council(text: str) -> None:
    assert not any(body == "cis-chg" for body, _, _ in _told(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Шестой саммит ШОС прошел в Баку 3 января. Пятый принимала Астана 11 июня 2015 года.", "2015-06-11"),
        (
            "Вторая встреча глав МИД ШОС прошла в Баку 3 января. Первую принимала Астана 11 июня 2015 года.",
            "2015-06-11",
        ),
    ],
)
def test_a_turn_is_told_by_the_city_that_received_it(text: str, expected: str) -> None:
    assert expected in {date for _, date, city in _told(text) if city == "Astana"}


def test_two_turns_of_one_sentence_each_have_their_own_clause() -> None:
    text = (
        "Заседание Экономического совета СНГ прошло 15 января. Предыдущее было 16 октября, следующее созовут 14 июня."
    )
    assert {date for _, date, _ in _told(text)} == {"2018-01-15", "2017-10-16", "2018-06-14"}


@pytest.mark.parametrize(
    "answer", ["- В Астане, 14 октября.", "- 14 октября, в Астане.", "Ответ: 14 октября, уже в Астане."]
)
def test_an_answer_tells_city_and_day_in_either_order(answer: str) -> None:
    text = f"- Где пройдет заседание Совета глав государств СНГ?\n\n{answer}"
    assert ("cis-chs", "2018-10-14", "Astana") in _told(text, "2018-09-14")


def test_there_as_well_is_where_the_one_to_come_is_and_not_where_an_old_one_was() -> None:
    text = (
        "Второй саммит ШОС состоится 9 октября в Душанбе. Первый проходил в Астане 14 октября 2015 года. "
        "На следующий день там же встретятся премьеры СНГ."
    )
    assert "Dushanbe" in {city for body, _, city in _told(text, "2018-09-14") if body == "cis-chg"}


def test_thither_is_the_city_just_named() -> None:
    text = "В июне Ташкент ждет гостей. Министры обороны СНГ съезжались туда 6 сентября 2007 года."
    assert ("cis-cdm", "2007-09-06", "Tashkent") in _told(text)


def test_a_day_is_taken_before_the_month_that_holds_it() -> None:
    text = "В конце сентября Душанбе примет саммит СНГ, который назначен на 28 сентября."
    assert ("cis-chs", "2018-09-28", "Dushanbe") in _told(text)


def test_a_year_right_behind_the_meeting_is_its_own() -> None:
    text = "Саммит СНГ прошел вчера в Баку. Саммит 2019 года пройдет в Бишкеке."
    assert ("cis-chs", "2019", "Bishkek") in _told(text)


def test_a_pronoun_stands_for_the_meeting_just_told_of_in_its_sentence() -> None:
    text = "Саммит СНГ прошел 3 января в Баку. Ему предшествовала встреча министров обороны СНГ: она прошла 2 января."
    assert {(body, date) for body, date, _ in _told(text)} == {("cis-chs", "2018-01-03"), ("cis-cdm", "2018-01-02")}


def test_a_council_that_nothing_else_names_is_the_one_told_of() -> None:
    text = "Экономический совет СНГ соберется завтра в Москве. В 2017 году совет собирался 5 марта в Оше."
    assert ("cis-ec", "2017-03-05", "Osh") in _told(text)


def test_nobody_meets_in_the_city_that_somebody_goes_home_to() -> None:
    text = "30 мая премьер участвует в заседании Совета глав правительств СНГ. Он вернется в Ереван 31 мая."
    assert {(body, city) for body, _, city in _told(text)} == {("cis-chg", None)}
