"""Days that stand apart from a meeting: on a line of a calendar, by the clock, by another meeting's day."""

from __future__ import annotations

import pytest

from importers.extract.russian.text.dates import find_dates
from tests.importers.extract.russian.told import sessions


def _days(text: str, published: str | None = None) -> dict[object, object]:
    """The day of the last session of each body."""
    told = sessions(text, published) if published else sessions(text)
    return {one["body"]: one["date"] for one in told}


def test_a_line_of_day_and_city_is_that_of_the_entry_below_it() -> None:
    text = (
        "ПЛАН ВСТРЕЧ\n\n4 апреля, Казань\nЗаседание Совета министров обороны ОДКБ. Ждут шесть делегаций.\n\n"
        "9 мая, Ереван\nЗаседание Совета министров иностранных дел ОДКБ.\n"
    )
    assert _days(text, "2023-03-19") == {"csto-cdm": "2023-04-04", "csto-cfm": "2023-05-09"}


def test_a_day_told_by_the_clock_is_that_of_publication() -> None:
    text = (
        "День переговоров\n\n9:05. В Минске ждут гостей.\n\n10:30. Открылось заседание Совета глав государств СНГ.\n\n"
        "11:00. Дождь.\n\n12:40. Пресса пьет чай.\n\n14:15. Открылось заседание Высшего Евразийского экономического "
        "совета.\n"
    )
    assert _days(text, "2014-10-10") == {"cis-chs": "2014-10-10", "eaeu-seec": "2014-10-10"}


def test_the_same_day_is_that_of_what_is_to_come_and_not_of_who_said_so() -> None:
    text = (
        "12 апреля в Минске пройдет заседание СМИД СНГ, сообщили в среду в МИД.\n\n"
        "В тот же день состоится заседание Экономического совета СНГ."
    )
    assert _days(text, "2024-04-10")["cis-ec"] == "2024-04-12"


def test_the_same_day_is_not_the_end_of_a_term() -> None:
    text = (
        "СМИД СНГ провел 10 октября 2008 года заседание в Бишкеке. Бумаги просят прислать к 1 февраля 2009 года.\n\n"
        "В тот же день в Бишкеке состоялось заседание Экономического совета СНГ."
    )
    assert _days(text)["cis-ec"] == "2008-10-10"


def test_a_former_session_is_never_in_a_year_to_come() -> None:
    text = (
        "Заседание Совета глав правительств СНГ пройдет 29 сентября в Минске. О том, что премьеры соберутся там, "
        "условились на прошлом заседании СГП - 5 июня в Душанбе."
    )
    told = {one["date"]: one["status"] for one in sessions(text, "2025-08-19")}
    assert told == {"2025-09-29": "scheduled", "2025-06-05": "held"}


def test_the_year_that_a_first_session_is_counted_in_is_that_of_the_text() -> None:
    text = (
        "Первое в 2022 году заседание Экономического совета СНГ прошло 18 января в Минске. Вспомнили 2021 год.\n\n"
        "Заседание СМИД СНГ состоится 8 апреля в Душанбе."
    )
    assert "2022-04-08" in [date.value for date in find_dates(text, None).found]


@pytest.mark.parametrize(
    "text",
    [
        "12 декабря в Москве соберется Комиссия при Экономическом совете СНГ.",
        "Группа создана решением Экономического совета СНГ и собирается в Москве 12 декабря.",
    ],
)
def test_a_commission_at_a_council_is_not_the_council(text: str) -> None:
    assert sessions(text, "2013-12-09") == []


def test_a_day_of_leaving_is_no_day_of_the_session_that_is_missed() -> None:
    text = (
        "Сегодня в Ялте идет заседание Совета глав правительств СНГ. "
        "Грузия в заседании не участвует: в августе она вышла из Содружества."
    )
    assert [one["date"] for one in sessions(text, "2009-11-20")] == ["2009-11-20"]


def test_a_day_on_which_it_was_said_that_none_is_set_is_no_day_of_the_session() -> None:
    text = (
        "Когда соберется Высший Государственный Совет Союзного государства, пока неизвестно. "
        "Об этом госсекретарь заявил сегодня в Минске."
    )
    assert "2018-04-02" not in [one["date"] for one in sessions(text, "2018-04-02") if "date" in one]
