from __future__ import annotations

import pytest

from tests.importers.extract.russian.told import sessions

_BOTH = (
    "Заседание Совета глав государств СНГ прошло в Сочи 4 июня 2019 года. Накануне, 3 июня, там же прошло заседание "
    "Совета министров иностранных дел СНГ. "
)


def _of(body: str, text: str) -> dict[str, object]:
    return next(one for one in sessions(text, "2019-06-04") if one["body"] == body)


@pytest.mark.parametrize(
    ("text", "field", "body"),
    [
        ("Главы государств подписали 9 документов.", "adopted_documents", "cis-chs"),
        ("Президенты обсудили 9 вопросов.", "agenda_items", "cis-chs"),
        ("Министры подписали 9 документов.", "adopted_documents", "cis-cfm"),
        ("На рассмотрение президентов вынесено 9 вопросов.", "agenda_items", "cis-chs"),
        ("Накануне, 3 июня, министры согласовали повестку саммита - 9 вопросов.", "agenda_items", "cis-chs"),
    ],
)
def test_a_count_is_of_the_session_of_those_who_did_it_or_have_it_before_them(text: str, field: str, body: str) -> None:
    other = {"cis-chs": "cis-cfm", "cis-cfm": "cis-chs"}[body]
    assert _of(body, _BOTH + text).get(field) == 9
    assert field not in _of(other, _BOTH + text)


def test_the_agenda_of_a_session_named_behind_it_is_its_own_whoever_agreed_on_it() -> None:
    text = (
        "Совет министров иностранных дел СНГ собрался 3 июня 2019 года в Сочи. Министры одобрили проект повестки дня "
        "Совета глав государств СНГ, который пройдет 4 июля в Минске; в нем 9 вопросов."
    )
    assert _of("cis-chs", text)["agenda_items"] == 9
    assert "agenda_items" not in _of("cis-cfm", text)


@pytest.mark.parametrize("people", ["Министры", "Президенты федераций по боксу", "Лидеры рынка"])
def test_what_people_did_of_whose_council_no_session_is_told_is_no_count(people: str) -> None:
    text = f"Совет глав правительств СНГ собрался в Сочи 3 июня 2019 года. {people} подписали 9 документов."
    assert "adopted_documents" not in _of("cis-chg", text)


def test_papers_that_premiers_pass_on_to_presidents_are_sent_up() -> None:
    text = "Совет глав правительств СНГ собрался в Сочи 3 июня 2019 года. Президентам направлено 9 документов."
    assert _of("cis-chg", text)["forwarded_documents"] == 9


def test_papers_laid_before_the_leaders_are_drafts_of_their_own_session() -> None:
    told = sessions(
        "Совет глав государств СНГ собрался в Сочи 3 июня 2019 года. "
        "На рассмотрение президентов вынесено 8 документов.",
        "2019-06-04",
    )[0]
    assert (told.get("draft_documents"), told.get("forwarded_documents")) == (8, None)


def test_papers_passed_are_not_of_the_session_to_come_that_was_told_of_last() -> None:
    text = (
        "Совет министров иностранных дел СНГ собрался 3 июня 2019 года в Сочи. Заседание Совета глав государств СНГ "
        "пройдет 4 июля в Минске. Разговор продлился два часа. Всего подписано 11 документов."
    )
    assert _of("cis-cfm", text)["adopted_documents"] == 11
    assert not {"adopted_documents", "draft_documents"} & _of("cis-chs", text).keys()


def test_what_follows_a_count_or_a_deed_of_people_is_of_their_session() -> None:
    told = _BOTH + "Сказали, что главы государств рассмотрели 15 вопросов. Подписано 12 документов."
    assert _of("cis-chs", told)["adopted_documents"] == 12
    told = (
        "Совет министров иностранных дел СНГ собрался 3 июня 2019 года в Сочи. Готовили заседание Совета глав "
        "государств СНГ, которое пройдет 4 июля в Минске. Министры поспорили. Рассмотрено 12 вопросов."
    )
    assert _of("cis-cfm", told)["agenda_items"] == 12


def test_items_are_not_of_the_session_that_some_of_them_are_sent_to() -> None:
    told = (
        "Совет министров иностранных дел СНГ собрался 3 июня 2019 года в Сочи. Заседание Совета глав государств СНГ "
        "пройдет 4 июля в Минске. Министры поспорили. Из 12 рассмотренных вопросов саммиту направлено восемь."
    )
    assert _of("cis-cfm", told)["agenda_items"] == 12
    assert "agenda_items" not in _of("cis-chs", told)
