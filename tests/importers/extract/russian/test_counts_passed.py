from __future__ import annotations

import pytest

from tests.importers.extract.russian.told import sessions

_HELD = "Совет глав правительств СНГ собрался в Сочи 3 июня 2019 года. "


def _counts(text: str) -> dict[str, int]:
    told = sessions(_HELD + text, "2019-06-04")[0]
    return {name: told[name] for name in ("agenda_items", "draft_documents", "adopted_documents") if name in told}


@pytest.mark.parametrize(
    "text",
    [
        "Премьерам предстоит подписать 14 документов.",
        "К подписанию подготовлено 14 документов.",
        "На утверждение вынесен пакет из 14 документов.",
        "Для рассмотрения и подписания предложено 14 документов.",
        "На заседание выносится 14 документов.",
    ],
)
def test_papers_that_lie_there_to_be_passed_are_drafts(text: str) -> None:
    assert _counts(text) == {"draft_documents": 14}


@pytest.mark.parametrize(
    "text",
    [
        "Заседание завершилось подписанием 14 документов.",
        "Премьеры успели подписать 14 документов.",
        "После подписания 14 документов премьеры вышли к прессе.",
    ],
)
def test_papers_whose_passing_is_over_are_adopted(text: str) -> None:
    assert _counts(text) == {"adopted_documents": 14}


@pytest.mark.parametrize(
    "text",
    [
        "К подписанию подготовили 14 документов, подписано 12.",
        "На столе лежало 14 документов; подписали 12, два вернули.",
        "Из 14 документов подписано 12.",
    ],
)
def test_what_lay_there_and_what_of_it_was_passed(text: str) -> None:
    assert _counts(text) == {"draft_documents": 14, "adopted_documents": 12}


@pytest.mark.parametrize(
    "text",
    ["Премьеры рассмотрели 14 документов, за столом остались 12.", "Премьеры рассмотрели 14 документов, забили 12."],
)
def test_a_bare_number_is_of_papers_passed_only_behind_a_verb_of_passing(text: str) -> None:
    assert "adopted_documents" not in _counts(text)


def test_who_takes_part_passes_nothing() -> None:
    assert "adopted_documents" not in _counts("В обсуждении 14 документов приняли участие эксперты.")


@pytest.mark.parametrize(
    "text",
    [
        "Премьеры приняли решения более чем по 40 вопросам повестки.",
        "Премьеры обсудили три вопроса из повестки дня без посторонних.",
        "В зале рассмотрели еще 14 вопросов.",
    ],
)
def test_rough_numbers_and_parts_of_an_agenda_are_not_its_items(text: str) -> None:
    assert "agenda_items" not in _counts(text)
