"""Where the title of a paper ends, and which clause behind a comma still belongs to it."""

from __future__ import annotations

import pytest

from tests.importers.extract.russian.papers import titles

COUNCIL = "В Алматы 11 апреля прошло заседание Совета министров иностранных дел СНГ. "


def test_what_a_paper_is_signed_for_is_no_part_of_its_title() -> None:
    text = "Министры подписали Стратегию развития туризма на 2026-2035 годы с целью роста числа гостей."
    assert titles(COUNCIL + text) == ["Стратегия развития туризма на 2026-2035 годы"]


@pytest.mark.parametrize("text", ["Приняты важные решения более чем по 30 темам.", "Решение принято менее чем за час."])
def test_how_much_was_decided_is_no_title(text: str) -> None:
    assert titles(COUNCIL + text) == []


def test_what_is_closer_stays_in_a_title() -> None:
    text = "Принята Концепция более тесного сотрудничества с молодежью."
    assert titles(COUNCIL + text) == ["Концепция более тесного сотрудничества с молодежью"]


@pytest.mark.parametrize(
    "title",
    [
        "Решение о параде, посвященном юбилею столицы",
        "Решение о встрече, посвященной юбилею столицы",
        "План встреч, посвященных юбилею столицы",
        "Решение о едином уроке, посвященном полету Ю.А. Гагарина",
        "Решение о Фонде имени А.С. Пушкина",
    ],
)
def test_a_clause_that_agrees_with_the_word_before_it_goes_on_with_the_title(title: str) -> None:
    assert titles(f"{COUNCIL}Принято 5 документов, в том числе {title}.") == [title]


@pytest.mark.parametrize(
    "text",
    [
        "Подписано Соглашение о торговле с Казахстаном, представленным премьером.",
        "Министры приняли План работы на саммите, прошедшем в Минске.",
        "Министры приняли План работы, рассчитанный на два года.",
    ],
)
def test_other_clauses_end_the_title(text: str) -> None:
    assert "," not in titles(COUNCIL + text)[0]
