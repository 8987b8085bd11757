"""The day that a text speaks from where no date of publication tells it, in English and Russian."""

from __future__ import annotations

import datetime as dt

import pytest

from importers.extract.english.text.dates import find_dates as in_english
from importers.extract.russian.text.dates import find_dates as in_russian
from importers.readers import read_file
from tests.importers.extract.found import dates, sessions

_EN = "Osh, 14 November /Steppe Wire/. The ministers met here today. "
_RU = "Казань, 14 ноября /Степной вестник/. Сегодня здесь собрались министры. "


@pytest.mark.parametrize(
    ("rest", "day"),
    [
        ("Kyrgyzstan presides in 2008. In 2009 Moldova will, and the summit is due on 9 October 2009.", "2008-11-14"),
        (
            "By the decision of 2 April 1999 the office was closed; the leaders will gather in January 2000.",
            "1999-11-14",
        ),
        ("In 2008 Kyrgyzstan chairs the council, and in 2007 it was Armenia.", "2008-11-14"),
        ("They spoke in Kazan on 13 November 2023. The next host will be Kazan, in November 2024.", "2023-11-14"),
        ("The group appeared in 1997. Uzbekistan left in 2005.", None),
    ],
)
def test_the_year_of_a_dateline_lies_between_what_is_done_and_what_is_to_come(rest: str, day: str | None) -> None:
    assert in_english(_EN + rest, None).known == (dt.date.fromisoformat(day) if day else None)


@pytest.mark.parametrize(
    ("rest", "day"),
    [
        ("Следующая встреча пройдёт в мае 2012 года.", "2011-11-14"),
        ("В 2008 году председательствует Киргизия. В 2009 году председателем будет Молдавия.", "2008-11-14"),
        ("Договор был подписан 15 мая 1992 года.", None),
    ],
)
def test_a_russian_dateline_is_of_the_year_that_what_is_to_come_leaves(rest: str, day: str | None) -> None:
    assert in_russian(_RU + rest, None).known == (dt.date.fromisoformat(day) if day else None)


def test_the_eve_of_today_written_in_full_tells_today() -> None:
    text = "Today the leaders met in Osh. Their ministers gathered there {}, on October 10, 2019."
    for eve in ("on the eve", "the day before", "yesterday"):
        assert in_english(text.format(eve), None).known == dt.date(2019, 10, 11)
    assert in_english("The summit was held in May. On the eve, on May 10, 2019, it rained.", None).known is None


@pytest.mark.parametrize("told", ["Вчера, 3 мая 2010 года,", "Сегодня (04.05.2010)", "Завтра, 5 мая 2010 года,"])
def test_a_russian_day_told_off_today_tells_today(told: str) -> None:
    text = f"Новости дня\n\n{told} в Оше собираются министры. Погода хорошая."
    assert read_file("a.txt", text.encode())[0].published is None
    assert in_russian(text, None).known == dt.date(2010, 5, 4)


def test_figures_are_the_day_of_publication_where_the_month_may_stand_first() -> None:
    assert dates("Council of Ministers met 10/8/2024 1:09:21 AM\n\nIt sat in Osh.", "2024-10-08") == ["2024-10-08"]
    assert dates("It sat on 10/8/2024.", "2024-08-12") == ["2024-08-10"]
    assert dates("It sat on 10/18/2024.", "2024-10-20") == ["2024-10-18"]


def test_a_day_and_hour_that_close_the_headline_are_no_session_s() -> None:
    told = "The CIS foreign ministers met on October 7 in Osh."
    found = sessions(told, "2024-10-08", title="Armenia Stays Away From CIS Foreign Ministers 10/8/2024 1:09 AM")
    assert [one.get("date") for one in found] == ["2024-10-07"]
