"""Meetings told in rows and lists by day and city alone."""

from __future__ import annotations

import pytest

from importers.extract.russian.meetings.sessions import find_sessions
from tests.importers.extract.russian.told import page


def _told(text: str, published: str = "2014-11-20") -> set[tuple[str, str | None, str | None]]:
    found, _ = find_sessions(page(text, published))
    return {(one.body, one.date, one.city) for one in found}


def test_lines_of_days_and_cities_are_meetings_of_the_body_that_leads_to_them() -> None:
    text = (
        "Премьеры СНГ съезжались так:\n\n2011 год - 19 мая, Минск; 18 октября, Казань;\n\n"
        "2012 год - 30 мая, Ашхабад; 28 сентября, Ялта."
    )
    assert _told(text) == {
        ("cis-chg", "2011-05-19", "Minsk"),
        ("cis-chg", "2011-10-18", "Kazan"),
        ("cis-chg", "2012-05-30", "Ashgabat"),
        ("cis-chg", "2012-09-28", "Yalta"),
    }


def test_a_line_goes_on_behind_its_day_and_city() -> None:
    text = "Лидеры ШОС встречались:\n\n2003 г., 29 мая, Москва. Был дождь.\n\n2004 г., 17 июня, Ташкент. Стояла жара."
    assert _told(text) >= {("sco-chs", "2003-05-29", "Moscow"), ("sco-chs", "2004-06-17", "Tashkent")}


def test_cities_with_days_behind_a_meeting_are_where_the_next_ones_were() -> None:
    text = "Первый саммит ШОС прошел в Москве. Затем были Ташкент (17 июня 2004 года) и Астана (5 июля 2005 года)."
    assert _told(text) >= {("sco-chs", "2004-06-17", "Tashkent"), ("sco-chs", "2005-07-05", "Astana")}


@pytest.mark.parametrize(
    "text",
    [
        "Саммит ШОС прошел вчера в Москве.\n\nВ театре тихо. Гастроли: 17 июня, Ташкент; 5 июля, Астана.",
        "Выставка ездит по стране: 17 июня, Ташкент; 5 июля, Астана. Саммит ШОС прошел вчера в Москве.",
    ],
)
def test_days_and_cities_that_no_body_leads_to_are_no_meetings(text: str) -> None:
    assert {city for _, _, city in _told(text)} == {"Moscow"}


def test_one_day_and_city_make_no_row() -> None:
    text = "О саммите ШОС написали книгу. Презентация: Ташкент, 17 июня 2014 года."
    assert ("sco-chs", "2014-06-17", "Tashkent") not in _told(text)
