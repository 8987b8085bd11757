from __future__ import annotations

import pytest

from tests.importers.extract.russian.told import sessions

_HELD = "Заседание Совета министров иностранных дел СНГ состоялось в Минске 6 апреля 2018 года. "
_COUNTS = {"agenda_items": "A", "draft_documents": "D", "adopted_documents": "S", "forwarded_documents": "F"}


def _counted(text: str) -> str:
    told = sessions(_HELD + text, "2018-04-07")[0]
    return " ".join(f"{letter}{told[field]}" for field, letter in _COUNTS.items() if field in told)


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("Документов подписано 12.", "S12"),
        ("В общей сложности документов, принятых сегодня, девять.", "S9"),
        ("Вопросов в повестке дня 17.", "A17"),
        ("В зале рассмотрели еще 14 вопросов, а всего их в повестке дня было 15.", "A15"),
    ],
)
def test_a_number_at_the_end_counts_the_things_that_open_the_clause(text: str, counts: str) -> None:
    assert _counted(text) == counts


@pytest.mark.parametrize(
    "text",
    [
        "Документов подписано более 12.",
        "На подписание документов ушло минут 20.",
        "Ряд вопросов внес Таджикистан, делегаций было 9.",
        "Среди рассмотренных вопросов - конвенция, статья 12.",
        "Подписание документов прошло в зале 17.",
        "Зрителей собралось 12, всего их было 40.",
    ],
)
def test_a_number_at_the_end_of_something_else_counts_nothing(text: str) -> None:
    assert _counted(text) == ""


def test_papers_passed_out_of_so_many() -> None:
    assert _counted("Подписали девять документов из пятнадцати заготовленных.") == "D15 S9"


@pytest.mark.parametrize("text", ["Приняты Стратегия и 9 документов.", "Подписаны Декларация и ещё 16 документов."])
def test_papers_joined_to_a_named_one_are_not_all_that_were_passed(text: str) -> None:
    assert _counted(text) == ""


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("Заседание было недолгим, и 12 документов подписаны.", "S12"),
        ("Рассмотрено 15 вопросов и 12 документов подписано.", "A15 S12"),
        ("Повестка утверждена и 12 документов подписано.", "S12"),
    ],
)
def test_a_clause_joined_to_another_has_papers_of_its_own(text: str, counts: str) -> None:
    assert _counted(text) == counts


def test_both_of_papers_already_named_are_no_count() -> None:
    assert _counted("Согласованы Заявление и Программа; обе бумаги переданы президентам.") == ""


@pytest.mark.parametrize("text", ["Министры подпишут 12 документов.", "По итогам будет подписано 12 документов."])
def test_papers_to_be_signed_are_drafts(text: str) -> None:
    assert _counted(text) == "D12"
