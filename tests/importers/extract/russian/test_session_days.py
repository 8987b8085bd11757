"""Which of the days around it is the day of a Russian session."""

from __future__ import annotations

import pytest

from tests.importers.extract.russian.told import dates, sessions


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


_COUNCIL = "Совет министров обороны СНГ"


@pytest.mark.parametrize(
    "text",
    [
        "3 марта министр будет в Баку. После обеда начнется заседание СМО СНГ.",
        "ЕРЕВАН, 3 марта. Министр прилетел вчера. Во второй половине дня откроется заседание СМО СНГ.",
        "Совет постпредов СНГ соберется 3 марта утром, а вечером - Совет министров обороны СНГ.",
        "Совет постпредов СНГ соберется 2 марта, 3 марта - сначала Совет министров обороны СНГ.",
        "Перед тем как улететь 3 марта в Баку, где соберется СМО СНГ, министр отдохнет.",
    ],
)
def test_an_hour_is_one_of_the_day_just_spoken_of(text: str) -> None:
    (found,) = [one for one in sessions(text, "2025-03-03") if one["body"] == "cis-cdm"]
    assert found["date"] == "2025-03-03"


def test_the_day_of_a_dateline_is_not_that_of_a_meeting_to_come() -> None:
    text = "БАКУ, 3 марта 2025 г. Министры обороны СНГ проведут 18 марта в Минске заседание своего Совета."
    assert [(one["date"], one["city"]) for one in sessions(text, "2025-03-03")] == [("2025-03-18", "Minsk")]


def test_the_eve_of_a_meeting_is_not_its_day() -> None:
    text = f"{_COUNCIL} соберется 18 марта в Минске. Накануне заседания министр приедет в Брест."
    assert [one["date"] for one in sessions(text, "2025-03-03")] == ["2025-03-18"]


def test_an_hour_of_the_same_day_is_not_of_a_day_to_come() -> None:
    text = (
        "Сегодня в Баку прошел саммит СНГ. Секретарь останется до 1 июля. "
        "Утром того же дня там заседал Совет министров обороны."
    )
    assert {one["body"]: one["date"] for one in sessions(text, "2025-03-03")}["cis-cdm"] == "2025-03-03"


def test_lines_of_a_calendar_go_on_in_time() -> None:
    text = (
        "Встречи СНГ в этом году:\n"
        "17 апреля - Совет министров иностранных дел СНГ, Калининград.\n"
        "Май - саммит ОТГ, город Туркестан (Казахстан).\n"
        "9 октября - Совет глав государств СНГ, Туркмения.\n"
        "11 ноября - Совет министров обороны СНГ, Баку.\n"
        "9 октября 2025 года саммит СНГ был в Душанбе.\n"
    )
    found = {(one["body"], one["date"], one.get("city"), one.get("country")) for one in sessions(text, "2026-01-23")}
    assert found >= {
        ("cis-cfm", "2026-04-17", "Kaliningrad", "RU"),
        ("ots-summit", "2026-05", "Turkistan", "KZ"),
        ("cis-chs", "2026-10-09", None, "TM"),
        ("cis-cdm", "2026-11-11", "Baku", "AZ"),
    }


def test_days_under_the_name_of_a_month_are_of_that_month() -> None:
    text = (
        "Исполком СНГ составил календарь.\n\nСентябрь\n"
        "13 - Экономический совет, Москва\n24-25 - Совет министров обороны, Минск\n\nЯнварь\n"
        "11 - Совет глав правительств, Ашхабад\n"
    )
    found = {one["body"]: (one["date"], one.get("end_date"), one["city"]) for one in sessions(text, "2019-07-01")}
    assert found == {
        "cis-ec": ("2019-09-13", None, "Moscow"),
        "cis-cdm": ("2019-09-24", "2019-09-25", "Minsk"),
        "cis-chg": ("2020-01-11", None, "Ashgabat"),
    }


def test_the_clause_on_what_was_then_tells_the_day() -> None:
    text = "Сегодня в Ташкенте открылся саммит ШОС. С июня 2009 года, когда прошел саммит в Екатеринбурге, ждали войны."
    assert [(one["date"], one["city"]) for one in sessions(text, "2010-06-10")][1] == ("2009-06", "Yekaterinburg")


def test_an_answer_tells_the_day_that_is_asked_for() -> None:
    text = (
        "12 апреля в Минске соберется СМИД СНГ.\n\nВопрос: Когда министры встретятся снова?\n\n"
        "Ответ: 7 июня, уже в Москве."
    )
    later = sessions(text, "2024-04-10")[1]
    assert (later["body"], later["date"], later["city"]) == ("cis-cfm", "2024-06-07", "Moscow")


def test_a_day_in_the_place_just_named_is_of_the_year_just_named() -> None:
    text = (
        "Сегодня в Душанбе прошел Совет глав государств СНГ. В 2026 году председательствует Туркмения. "
        "Там 9 октября и состоится следующее заседание."
    )
    assert dates(text, "2025-10-11")[-1] == "2026-10-09"


def test_the_year_that_opens_a_line_is_that_of_the_day_behind_it() -> None:
    assert dates("Саммиты ШОС:\n\n2002 г., 7 июня, Санкт-Петербург.", "2007-08-15") == ["2002", "2002-06-07"]


def test_two_days_that_end_today_began_yesterday() -> None:
    text = "БАКУ, 20 августа. Завершилось двухдневное заседание СМО СНГ."
    assert [(one["date"], one["end_date"]) for one in sessions(text, "2021-08-20")] == [("2021-08-19", "2021-08-20")]


@pytest.mark.parametrize(
    ("text", "day", "city"),
    [
        ("Саммит 2008 года пройдет в Бишкеке.", "2008", "Bishkek"),
        ("До конца года лидеры увидятся еще раз, в Баку.", "2007", "Baku"),
        ("В следующем году саммит пройдет в Душанбе.", "2008", "Dushanbe"),
        ("Когда он начнется снова? 7 марта, в Баку.", "2008-03-07", "Baku"),
    ],
)
def test_a_meeting_to_come_may_be_told_with_no_more_than_its_year(text: str, day: str, city: str) -> None:
    found = sessions("5 октября в Минске прошел саммит СНГ. " + text, "2007-10-08")
    assert (day, city) in [(one["date"], one.get("city")) for one in found]


def test_a_session_of_the_year_to_come_is_the_next_after_one_of_this_year() -> None:
    text = (
        "5 октября в Минске прошел саммит СНГ. В апреле саммит прошел в Москве. "
        "До конца года лидеры увидятся вновь, в Баку."
    )
    found = sessions(text, "2007-10-08")
    cities = [one["city"] for one in found]
    assert cities == ["Minsk", "Moscow", "Baku"]
    assert (found[0]["previous"], found[0]["next"]) == ("session:2", "session:3")


def test_those_who_begin_to_arrive_do_not_meet_yet() -> None:
    text = "Завтра, 20 июня, в Москву начинают съезжаться лидеры стран СНГ. 21 июня состоится заседание СГГ СНГ."
    assert [one["date"] for one in sessions(text, "2000-06-19")] == ["2000-06-21"]


def test_what_a_paper_is_about_does_not_tell_what_became_of_the_meeting() -> None:
    text = "Совет министров обороны ОДКБ согласовал вчера в Москве план, по которому союз будет жить до 2010 года."
    assert [one["status"] for one in sessions(text, "2005-06-23")] == ["held"]


def test_the_day_told_in_the_sentence_before_is_that_of_a_meeting_anywhere_in_the_text() -> None:
    text = (
        "Вчера в Астане прошел саммит ОТГ. " + "Гости ели плов. " * 9 + "\n\n"
        "Утром того же дня бумаги смотрели дипломаты. На заседании СМИД ОТГ председательствовал хозяин."
    )
    assert [one["date"] for one in sessions(text, "2023-11-04")] == ["2023-11-03", "2023-11-03"]


@pytest.mark.parametrize("when", ["в Оше 9 апреля", "9 апреля в Оше"])
def test_who_held_a_session_is_there_on_its_day_and_not_where_the_report_was_sent_from(when: str) -> None:
    text = f"МИНСК, 11 апреля 2015. /Вестник/. Совет глав правительств СНГ провёл заседание {when}."
    (found,) = sessions(text, "2015-04-11")
    assert (found["body"], found["date"], found["city"]) == ("cis-chg", "2015-04-09", "Osh")
