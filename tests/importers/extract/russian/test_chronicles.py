"""Days and cities that stand apart from a meeting: headings of a chronicle, rows of days, who meets by the day."""

from __future__ import annotations

import pytest

from tests.importers.extract.russian.told import sessions


def _told(text: str) -> set[tuple[str, str | None, str | None]]:
    return {(one["body"], one.get("date"), one.get("city")) for one in sessions(text, "2025-03-04")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("5 февраля. Баку. Министры обороны стран СНГ. Решали о границах.", {("cis-cdm", "2025-02-05", "Baku")}),
        (
            "5 и 6 февраля. Баку. Пятого – министры обороны СНГ. Шестого – саммит СНГ.",
            {("cis-cdm", "2025-02-05", "Baku"), ("cis-chs", "2025-02-06", "Baku")},
        ),
        (
            (
                "9 февраля. Баку. Встретились соседи. Потом настал черед двух саммитов: СНГ и ОДКБ.\n\n"
                "11 февраля. Ош. Тихо. Прошло заседание Экономического совета СНГ."
            ),
            {("cis-chs", "2025-02-09", "Baku"), ("csto-csc", "2025-02-09", "Baku"), ("cis-ec", "2025-02-11", "Osh")},
        ),
    ],
)
def test_a_heading_of_day_and_city_holds_for_what_follows(
    text: str, expected: set[tuple[str, str | None, str | None]]
) -> None:
    assert _told(text) == expected


def test_a_dateline_is_no_heading_of_a_chronicle() -> None:
    text = "Минск. 3 марта. Вопрос готов. Его внесут на саммит СНГ."
    assert ("cis-chs", "2025-03-03", "Minsk") not in _told(text)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "созывали 10 января и 28 февраля, оба раза по видеосвязи, и 3 марта, в Москве",
            {("2025-01-10", None), ("2025-02-28", None), ("2025-03-03", "Moscow")},
        ),
        (
            "собирался в Минске 31 мая 2001 года, в Душанбе – 27 апреля 2003 года и 6 октября 2007 года",
            {("2001-05-31", "Minsk"), ("2003-04-27", "Dushanbe"), ("2007-10-06", "Dushanbe")},
        ),
        (
            "ездил в Москву (12 декабря 2008 года, 9 июня 2009 года)",
            {("2008-12-12", "Moscow"), ("2009-06-09", "Moscow")},
        ),
    ],
)
def test_each_day_of_a_row_is_a_session(words: str, expected: set[tuple[str, str | None]]) -> None:
    told = sessions(f"Совет министров обороны СНГ {words}.", "2025-03-04")
    assert {(one["date"], one.get("city")) for one in told} == expected


def test_sessions_of_a_row_do_not_follow_on_each_other_by_that_alone() -> None:
    text = "3 марта в Минске прошел Экономический совет СНГ. Он собирался в Оше 1 мая 2003 года и 2 июня 2003 года."
    told = sessions(text, "2025-03-04")
    assert not any("next" in one or "previous" in one for one in told)


@pytest.mark.parametrize(
    "text",
    [
        "Саммит СНГ пройдет 8 марта в Баку. 7 марта, пятница, – министры иностранных дел.",
        "Саммит СНГ пройдет 8 марта в Баку. Министры иностранных дел встретятся там же накануне.",
        "Саммит СНГ пройдет 8 марта в Баку. Текст к нему там же 7 марта одобрили министры иностранных дел.",
    ],
)
def test_those_who_meet_are_of_the_only_organisation_told_of(text: str) -> None:
    told = {(one["body"], one["date"], one["city"]) for one in sessions(text, "2025-03-07")}
    assert told == {("cis-chs", "2025-03-08", "Baku"), ("cis-cfm", "2025-03-07", "Baku")}


@pytest.mark.parametrize(
    "text",
    [
        "Саммит СНГ прошел 3 марта в Баку. Министры иностранных дел России и Китая встретились 1 марта в Сочи.",
        "Саммит СНГ прошел 3 марта в Баку. 1 марта в Сочи встретились министры иностранных дел трех стран.",
        "Саммит СНГ прошел 3 марта в Баку. В ШОС тихо. 1 марта встретились министры иностранных дел.",
        "Саммит СНГ прошел 3 марта в Баку. Министры обороны 1 марта ездили на учения.",
        "Саммит СНГ прошел 3 марта в Баку. Председатель Совета министров 1 марта заседал с коллегами.",
    ],
)
def test_ministers_of_others_are_no_body(text: str) -> None:
    assert {one["body"] for one in sessions(text, "2025-03-04")} == {"cis-chs"}


def test_a_council_of_ministers_without_more_words_is_that_of_the_union_state() -> None:
    text = "Высший госсовет Союзного государства прошел 3 марта. Совет Министров заседал 1 февраля в Минске."
    assert ("union-state-cm", "2025-02-01", "Minsk") in _told(text)


def test_lines_of_day_and_city_below_words_on_all_meetings_are_one_each() -> None:
    text = (
        "Завтра в Бишкеке соберется СГГ ШОС. Лидеры ШОС встречаются ежегодно:\n\n"
        "14-15 июня 2001 года, Шанхай. Подписан устав.\n7 июня 2002 года, Санкт-Петербург. Принята хартия.\n"
        "29 мая 2003 года, Москва. Избран секретарь.\n\nКлимат в Бишкеке мягкий, 5 июля 2005 года было плюс сорок."
    )
    told = {(one["date"], one["city"]) for one in sessions(text, "2007-08-15")}
    assert told == {
        ("2007-08-16", "Bishkek"),
        ("2001-06-14", "Shanghai"),
        ("2002-06-07", "Saint Petersburg"),
        ("2003-05-29", "Moscow"),
    }
