"""Which of the documents that a Russian sentence names in clauses of their own its short participles are said of."""

import pytest

from tests.importers.extract.russian.papers import documents


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Концепция туризма утверждена, а проект Программы спорта снят с повестки.",
            {"Концепция туризма": ["approved reported"], "Программа спорта": ["draft reported", "removed reported"]},
        ),
        (
            "Концепция туризма утверждена, Программа спорта возвращена на доработку.",
            {"Концепция туризма": ["approved reported"], "Программа спорта": ["returned reported"]},
        ),
        (
            "Подписан План встреч, одобрена Концепция туризма, проект Соглашения о почте направлен главам государств.",
            {
                "План встреч": ["signed reported"],
                "Концепция туризма": ["approved reported"],
                "Соглашение о почте": ["draft reported", "forwarded reported"],
            },
        ),
        (
            "Министры подписали Протокол о торговле, План встреч был снят с повестки дня.",
            {"Протокол о торговле": ["signed reported"], "План встреч": ["removed reported"]},
        ),
        (
            "Утверждена Концепция туризма, Стратегия развития возвращена на доработку.",
            {"Концепция туризма": ["approved reported"], "Стратегия развития": ["returned reported"]},
        ),
    ],
)
def test_a_participle_is_said_of_the_document_that_it_agrees_with(text: str, found: dict[str, list[str]]) -> None:
    assert {title: told for title, (_, told) in documents(text).items()} == found


@pytest.mark.parametrize(
    "text",
    [
        "Концепция туризма, Программа спорта утверждены.",
        "Утверждены Концепция туризма, Программа спорта.",
        "Утверждена Концепция туризма, а также Программа спорта.",
    ],
)
def test_a_participle_is_said_of_all_the_documents_of_a_list(text: str) -> None:
    found = {title: told for title, (_, told) in documents(text).items()}
    assert found == {"Концепция туризма": ["approved reported"], "Программа спорта": ["approved reported"]}


def test_a_second_participle_behind_a_list_goes_on_about_all_of_it() -> None:
    both = ["approved reported", "forwarded reported"]
    found = documents("Одобрены Концепция туризма, Программа спорта и направлены на рассмотрение глав государств.")
    assert {title: told for title, (_, told) in found.items()} == {"Концепция туризма": both, "Программа спорта": both}


def test_these_documents_are_all_those_that_the_sentence_before_names() -> None:
    text = "Одобрены Стратегия связи, Стратегия науки и План встреч. Эти документы направлены главам государств."
    assert [told for _, told in documents(text).values()] == [["approved reported", "forwarded reported"]] * 3


def test_papers_counted_beside_a_document_are_no_part_of_its_title() -> None:
    assert list(documents("Президенты приняли Совместное заявление и пять документов.")) == ["Совместное заявление"]
    assert list(documents("Президенты приняли Совместное заявление и ещё пять документов.")) == ["Совместное заявление"]
