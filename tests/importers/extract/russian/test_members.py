"""Who is a member of a council by what is said of them where no office is told."""

from __future__ import annotations

import pytest

from tests.importers.extract.russian.named import people

_MET = "10 октября 2014 года в Минске прошло заседание Совета глав государств СНГ."


def _roles(text: str, name: str) -> tuple[str, ...]:
    return people(f"Итоги дня\n\n{text}").get(name, (None, ()))[1]


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        (f"{_MET} Приехали Иван Белов, Алексей Петров и Сергей Козлов.", "Алексей Петров", "head-of-state"),
        (f"{_MET} Иван Белов, Алексей Петров и Сергей Козлов подписали заявление.", "Иван Белов", "head-of-state"),
        ("На заседание Совета министров иностранных дел СНГ не приехал Иван Белов.", "Иван Белов", "foreign-minister"),
        (
            "После Совета глав государств СНГ собрались премьеры. В зале заседаний премьеров выступил Иван Белов.",
            "Иван Белов",
            "head-of-government",
        ),
    ],
)
def test_who_comes_or_signs_where_a_council_is_told_of_is_of_it(text: str, name: str, role: str) -> None:
    assert _roles(text, name) == (role,)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (f"{_MET} Иван Белов приехал на концерт.", "Иван Белов"),
        (f"{_MET} Соглашение о кредите подписали Иван Белов и Алексей Петров.", "Иван Белов"),
        (f"{_MET} Иван Белов, Алексей Петров и Сергей Козлов танцевали для гостей.", "Иван Белов"),
        (f"{_MET} По мнению Ивана Белова, встреча прошла впустую.", "Иван Белов"),
        ("На заседание Совета глав государств СНГ приехал певец Иван Белов.", "Иван Белов"),
        ("В дни заседания Совета глав государств СНГ автор памятника Иван Белов прибыл в Минск.", "Иван Белов"),
    ],
)
def test_who_only_is_told_of_beside_a_council_is_not_of_it(text: str, name: str) -> None:
    assert _roles(text, name) == ()
