"""Who counts because a sentence calls them in full, whatever it tells of them, and whose name is a thing's."""

from __future__ import annotations

import pytest

from tests.importers.extract.russian.named import names

COUNCIL = "В Минске прошло заседание Совета министров иностранных дел СНГ. "


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("После обеда хозяева проводили Арама Акопяна в аэропорт.", ["Арам Акопян"]),
        ("Место рядом с Арамом Акопяном пустовало.", ["Арам Акопян"]),
        ("До вечера в городе оставались Арам Акопян и Иван Петров.", ["Арам Акопян", "Иван Петров"]),
        ("Гуляли Арам Акопян, Олег Соколов и Иван Петров. Шёл дождь.", ["Арам Акопян", "Олег Соколов", "Иван Петров"]),
        ("Вёл его Арам Акопян. Завтра все разъедутся.", ["Арам Акопян"]),
    ],
)
def test_who_is_called_in_full_in_a_sentence_counts_in_any_case_and_place(text: str, found: list[str]) -> None:
    assert names(COUNCIL + text) == found


def test_who_a_headline_tells_of_in_full_counts_as_in_a_sentence() -> None:
    headline = "Юлия Тимошенко может увидеться с Арамом Акопяном 3 июня"
    assert names(COUNCIL, title=headline) == ["Юлия Тимошенко", "Арам Акопян"]


@pytest.mark.parametrize(
    "headline", ["Актриса Юлия Иванова споет в Минске", "Фото: Иван Петров", "Концерт Ивана Петрова"]
)
def test_others_in_a_headline_are_nobody(headline: str) -> None:
    assert names(COUNCIL, title=headline) == []


def test_a_word_that_is_a_given_name_too_calls_nobody() -> None:
    assert names(f"{COUNCIL}Эти темы Владимир Соколов затронул вечером.") == ["Владимир Соколов"]


@pytest.mark.parametrize(
    "text",
    [
        "Гостям показали музей Янки Купалы.",
        "Делегатам подарили книгу Чингиза Айтматова.",
        "В театре давали оперу Петра Чайковского.",
        "Кортеж проехал по проспекту Юрия Гагарина.",
        "Отель построила компания Ивана Петрова.",
        "Дело Ивана Петрова суд рассмотрит в мае.",
        "Гостей угощали пловом от повара Ивана Петрова.",
        "Клуб продал нападающего Ивана Петрова.",
        "Обстановка, пишет обозреватель Иван Петров, была нервной.",
        "Концерт посвятили памяти Муслима Магомаева.",
    ],
)
def test_whose_name_a_thing_bears_and_who_is_told_of_by_a_calling_are_nobody(text: str) -> None:
    assert names(COUNCIL + text) == []


def test_a_line_that_only_signs_the_text_tells_of_nobody() -> None:
    assert names(f"{COUNCIL}\nБеседу записал Иван Соколов.\nЧитайте также: погода в Минске.") == []
