"""The years of days that the lines of a list or calendar open with, and of those that another clause goes on from."""

from __future__ import annotations

from tests.importers.extract.russian.told import dates


def test_the_title_gives_its_year_to_the_days_that_lines_open_with() -> None:
    text = "Встречи на 2013 год\n\n30 мая, Минск. Премьеры.\n\n23 сентября. Сочи. Президенты.\n\nСказано 5 ноября."
    assert dates(text, "2013-01-09") == ["2013", "2013-05-30", "2013-09-23", "2012-11-05"]


def test_a_line_without_a_verb_goes_on_ahead_as_the_lines_above_it() -> None:
    text = "График\n\n5 июля - заседание\n\nНоябрь\n\n7 ноября - совместное заседание (Астана)"
    assert dates(text, "2018-07-03") == ["2018-07-05", "2018-11", "2018-11-07"]


def test_what_another_clause_tells_of_the_next_one_moves_no_day() -> None:
    text = "Предыдущее проводилось 16 марта, тоже в Москве, следующее созовут 14 сентября."
    assert dates(text, "2018-06-15") == ["2018-03-16", "2018-09-14"]


def test_a_day_is_told_by_how_long_it_is_before_the_one_last_named() -> None:
    text = "Саммит пройдет 26 августа. За три дня до него, 23-го, соберутся министры."
    assert dates(text, "2005-08-11") == ["2005-08-26", "2005-08-23", "2005-08-23"]
