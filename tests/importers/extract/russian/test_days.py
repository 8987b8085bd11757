"""Days in a Russian text: a stamp told in parts, adjectives, and days told by others."""

from __future__ import annotations

import pytest

from tests.importers.extract.russian.told import dates


@pytest.mark.parametrize(
    "text",
    [
        "19 марта, Минск /Вестник/. Сегодня собрался совет.\n\nВсе разъехались. -0- 19.03.2019",
        "19 марта, Минск /Вестник/. Сегодня собрался совет.\n\n© 2019 Вестник",
        "Вестник - 19 марта 2019. Сегодня собрался совет.",
    ],
)
def test_a_page_without_a_day_of_publication_tells_it_in_parts(text: str) -> None:
    assert set(dates(text)) - {"2019"} == {"2019-03-19"}


def test_the_rights_of_many_years_date_nothing() -> None:
    assert "2019-03-19" not in dates("19 марта, Минск /Вестник/. Собрался совет.\n\n© 2001-2019 Вестник")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Перед сегодняшним заседанием министры молчали.", "2020-07-17"),
        ("Майское заседание глав МИД прошло по видеосвязи.", "2020-05"),
        ("Октябрьский саммит пройдет в Сочи.", "2020-10"),
        ("Через год премьеры соберутся в Душанбе.", "2021"),
        ("Через три дня премьеры соберутся в Душанбе.", "2020-07-20"),
        ("Премьеры разъехались 5 дней назад.", "2020-07-12"),
        ("Следующей осенью президенты увидятся снова.", "2020-23"),
        ("Прошлой осенью президенты виделись в Сочи.", "2019-23"),
        ("Саммит пройдет в октябре-ноябре.", "2020-10/2020-11"),
        ("На прошлой неделе премьеры собрались в Душанбе.", "2020-07-06/2020-07-12"),
        ("На будущей неделе премьеры соберутся в Душанбе.", "2020-07-20/2020-07-26"),
        ("На этой неделе, в среду, премьеры собрались в Душанбе.", "2020-07-15"),
    ],
)
def test_days_told_by_the_day_of_publication(text: str, expected: str) -> None:
    assert dates(text, "2020-07-17") == [expected]


def test_a_weekday_beside_a_day_to_come_is_to_come() -> None:
    text = "Саммит СНГ пройдет в пятницу. За день до него, в четверг, заседает Совет министров иностранных дел."
    assert dates(text, "2009-10-06") == ["2009-10-09", "2009-10-08", "2009-10-08"]


def test_a_deed_done_has_its_day_whatever_is_due_after_it() -> None:
    text = "На саммите 1 сентября лидеры ШОС приняли Стратегию, теперь ее должны выполнить правительства."
    assert dates(text, "2025-11-18") == ["2025-09-01"]


@pytest.mark.parametrize(
    ("text", "published", "days"),
    [
        ("Министры заседали накануне, 30 ноября, в Оше.", "2020-12-04", {"2020-11-30"}),
        ("Премьеры соберутся завтра (5 мая) в Оше.", "2020-05-03", {"2020-05-05"}),
        ("Президенты прибыли накануне, а 30 ноября разъехались.", "2020-12-04", {"2020-12-03", "2020-11-30"}),
    ],
)
def test_a_day_told_by_another_is_the_one_named_right_behind_it(text: str, published: str, days: set[str]) -> None:
    assert set(dates(text, published)) == days


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("На очереди 27 марта 2026 года - Экономический совет, 17 апреля - СМИД.", ["2026-03-27", "2026-04-17"]),
        ("Саммит назначен на 27 марта 2026 года, а 17 апреля прошла встреча министров.", ["2026-03-27", "2025-04-17"]),
        (
            "Саммит назначен на 27 марта 2026 года. Здесь 17 апреля - день открытых дверей.",
            ["2026-03-27", "2025-04-17"],
        ),
    ],
)
def test_a_day_told_beside_one_to_come_is_to_come_unless_it_is_told_as_over(text: str, days: list[str]) -> None:
    assert dates(text, "2025-10-28") == days


@pytest.mark.parametrize("text", ["13-го в ратуше пройдет саммит.", "13-го президенты заседают.", "13-го числа пир."])
def test_a_day_in_figures_is_of_the_month_named_before_it_whatever_follows(text: str) -> None:
    assert dates(f"12 мая 2019 года министры собрались в Оше, {text}") == ["2019-05-12", "2019-05-13"]


@pytest.mark.parametrize(
    "text",
    ["Участники 9-го форума обедали.", "Ученики 10-го московского лицея пели.", "В начале 20-го века здесь жили."],
)
def test_what_counts_something_else_is_no_day(text: str) -> None:
    assert dates(f"12 мая 2019 года министры собрались в Оше. {text}") == ["2019-05-12"]


@pytest.mark.parametrize(
    ("published", "week"),
    [("2020-07-17", "2020-07-06/2020-07-12"), ("2020-07-19", "2020-07-13/2020-07-19")],
)
def test_a_week_gone_by_is_the_one_that_ends_where_the_text_is_of_a_sunday(published: str, week: str) -> None:
    assert dates("На минувшей неделе премьеры собрались в Душанбе.", published) == [week]
