"""Russian lists of sessions, and what stands beside one told of: its eve, its day, the next one's place."""

from __future__ import annotations

import pytest

from tests.importers.extract.russian.told import sessions

_THREE = [("cis-chs", "2014-09-05", "Sochi"), ("cis-cfm", "2014-09-20", "Baku"), ("cis-chg", "2014-09-25", "Astana")]


@pytest.mark.parametrize(
    ("text", "end"),
    [
        (
            "5 сентября в Сочи состоится заседание СГГ СНГ, 20 сентября в Баку - Совета министров иностранных дел СНГ,",
            " 25 сентября в Астане - Совета глав правительств СНГ.",
        ),
        (
            "Заседание СГГ СНГ пройдет 5 сентября в Сочи, заседание СМИД СНГ - 20 сентября в Баку,",
            " Совета глав правительств СНГ - 25 сентября в Астане.",
        ),
        (
            "Вот график СНГ.\n- 5 сентября 2014 года, Сочи - СГГ СНГ;\n- 20 сентября 2014 года, Баку - СМИД СНГ;",
            "\n- 25 сентября 2014 года, Астана - СГП СНГ;",
        ),
    ],
)
def test_each_of_a_list_has_its_day_and_city(text: str, end: str) -> None:
    found = [(one["body"], one.get("date"), one.get("city")) for one in sessions(text + end, "2014-08-20")]
    assert sorted(found, key=str) == sorted(_THREE, key=str)


def test_each_day_of_a_row_has_the_city_behind_it() -> None:
    text = (
        "Совет глав государств СНГ заседает редко. Встречи проходили 22 апреля 2008 г. в Казани, 18 августа 2009 года "
    )
    found = sessions(text + "в Ашхабаде и 21 ноября 2009 года в Баку.", "2014-08-20")
    assert [one["city"] for one in found] == ["Kazan", "Ashgabat", "Baku"]


@pytest.mark.parametrize(
    "text",
    [
        "Накануне там же собрались министры иностранных дел.",
        "Накануне там же заседал Совет министров иностранных дел.",
    ],
)
def test_the_eve_is_that_of_the_session_just_told_of(text: str) -> None:
    text = "КАЛИНИНГРАД. 5 августа. ИНТЕРФАКС - В Казани 2 августа прошло заседание СГГ стран СНГ.\n\n" + text
    found = {(one["body"], one["date"], one["city"]) for one in sessions(text, "2016-08-05")}
    assert found == {("cis-chs", "2016-08-02", "Kazan"), ("cis-cfm", "2016-08-01", "Kazan")}


def test_others_of_the_same_day_are_in_the_city_of_those_told_of_and_not_of_the_dateline() -> None:
    text = (
        "КАЛИНИНГРАД. 5 августа. ИНТЕРФАКС - В Казани вчера прошло заседание СГГ стран СНГ.\n\n"
        "В тот же день прошло заседание Совета глав правительств СНГ."
    )
    assert {one["city"] for one in sessions(text, "2016-08-05")} == {"Kazan"}


@pytest.mark.parametrize(
    "text",
    [
        "Дата следующего заседания - 18 февраля 2017 года, место - Ереван.",
        "Местом следующего заседания, которое состоится 18 февраля следующего года, избран Ереван.",
    ],
)
def test_the_next_session_is_in_the_city_chosen_as_its_place(text: str) -> None:
    found = sessions("В Казани вчера прошло заседание СМИД СНГ. " + text, "2016-08-05")
    assert ("2017-02-18", "Yerevan") in {(one["date"], one.get("city")) for one in found}


def test_what_papers_are_for_tells_no_day_to_come() -> None:
    (told,) = sessions("Экономический совет СНГ принял План на следующий год в Душанбе в среду.", "2002-07-14")
    assert told["date"] == "2002-07-10"


def test_what_is_put_on_an_agenda_is_of_a_session_to_come() -> None:
    (told,) = sessions("Вопрос включен в повестку заседания СМИД СНГ 27 июня в Сочи.", "2014-02-06")
    assert (told["date"], told["status"]) == ("2014-06-27", "scheduled")


def test_a_day_of_this_year_cut_short_ends_no_sentence() -> None:
    (told,) = sessions("27 июня с.г. Петр Иванов в Сочи примет участие в заседании СМИД СНГ.", "2014-06-06")
    assert (told["date"], told["city"]) == ("2014-06-27", "Sochi")
