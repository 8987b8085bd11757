"""Which of the days around it is the day of a Russian session."""

from __future__ import annotations

import pytest

from tests.importers.extract.russian.told import sessions


@pytest.mark.parametrize(
    ("text", "day", "status"),
    [
        (
            "Совет, который намечали на 8 апреля, собирается позже. Его решено провести 13 мая.",
            "2022-05-13",
            "scheduled",
        ),
        ("Перенесенное заседание СМО СНГ состоится 5 мая.", "2022-05-05", "scheduled"),
        ("Отложено заседание СМО СНГ: оно намечалось на 12 июня в Ашхабаде.", "2022-06-12", "cancelled"),
        ("Президента не будет в пятницу на заседании СМО СНГ в Минске.", "2022-04-08", "scheduled"),
    ],
)
def test_of_a_meeting_moved_the_day_is_the_one_that_holds(text: str, day: str, status: str) -> None:
    text = text.replace("Совет, который", "Совет министров обороны СНГ, который")
    assert [(one["date"], one["status"]) for one in sessions(text, "2022-04-04")] == [(day, status)]


def test_bodies_in_a_row_have_each_their_own_day() -> None:
    text = "Пятого октября прошло заседание СМИД СНГ, шестого - Совета министров обороны СНГ."
    found = {one["body"]: one["date"] for one in sessions(text, "2007-10-08")}
    assert found == {"cis-cfm": "2007-10-05", "cis-cdm": "2007-10-06"}


def test_a_clause_on_somebody_keeps_its_day() -> None:
    text = "Для Воронина, избранного президентом в апреле, это был первый саммит СНГ."
    assert all("date" not in one for one in sessions(text, "2001-06-02"))


def test_news_without_a_day_is_of_the_day_of_the_page() -> None:
    text = "В Москве министры обороны стран СНГ провели очередное заседание. Прежде они собирались в июле в Душанбе."
    assert sessions(text, "2021-11-10")[0]["date"] == "2021-11-10"


def test_in_the_same_place_is_in_the_same_month() -> None:
    text = "Саммит СНГ пройдет в октябре в Душанбе. Там же соберутся министры обороны СНГ."
    found = {one["body"]: (one["date"], one["city"]) for one in sessions(text, "2025-08-28")}
    assert found["cis-cdm"] == ("2025-10", "Dushanbe")


def test_a_meeting_in_the_margins_of_another_is_then_and_there() -> None:
    text = "Премьеры СНГ увидятся в Душанбе в октябре, на полях саммита СНГ."
    found = {one["body"]: (one["date"], one["city"]) for one in sessions(text, "2025-08-28")}
    assert found == {"cis-chg": ("2025-10", "Dushanbe"), "cis-chs": ("2025-10", "Dushanbe")}
