"""Documents in Russian that are named as titles are, with nothing known said to be done to them."""

import pytest

from tests.importers.extract.russian.papers import stages, titles


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Темой было Заявление о мире: его правят третий год.", ["discussed reported"]),
        ("Шел спор о Плане мира до 2030 года, к нему вернутся весной.", ["discussed reported"]),
        ("Дан ход Плану мира до 2030 года.", ["discussed reported"]),
        ("Девять подписей стоят под Заявлением о мире.", ["signed reported"]),
        ("Заявление о мире завернули: пусть эксперты ищут слова.", ["discussed reported"]),
        ("Что подписали\n\nЗаявление о мире\n\nБуфет закрылся рано.", ["signed reported"]),
        ("Среди бумаг на подпись Заявление о мире.", ["signed planned"]),
        ("Концепцию мира предложат президентам.", ["forwarded planned"]),
        ("Отберут бумаги, в их числе Заявление о мире.", ["discussed planned"]),
        ("Ручки розданы, подписывают. Минская декларация – есть.", ["signed reported"]),
        ("Увидели свет, уже с подписями:\n– Минская декларация;", ["signed reported"]),
        ("Утвердить собираются План мира до 2030 года.", ["approved planned"]),
    ],
)
def test_capital_makes_a_paper_one_before_the_meeting(text: str, found: list[str]) -> None:
    assert stages(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "График встреч почти готов.",
        "Протокол о закупках относится к Договору о мире.",
        "Ратифицировать Договор о мире обещают три страны.",
        "Другая тема – Договор о мире 1992 года.",
        "Страны, выполнившие Договор о мире, спорили.",
        "Говорили о том, кто менял общие правила для шоферов.",
        "Спорили о Договоре о мире и о Соглашении о границах.",
        "Молдавия не подписала Заявление о мире.",
    ],
)
def test_paper_that_is_there_already_is_none_of_this_meeting(text: str) -> None:
    assert titles(text) == []


def test_clause_behind_a_comma_and_joint_is_no_part_of_a_title() -> None:
    assert titles("Подготовят проект Плана мира, и осенью в Ялте его рассмотрят.") == ["План мира"]


def test_year_of_another_meeting_in_a_clause_behind_makes_no_history() -> None:
    text = "Лидеры подпишут Минскую декларацию и оценят итоги встречи, которая состоялась в прошлом году в Ялте."
    assert titles(text) == ["Минская декларация"]
