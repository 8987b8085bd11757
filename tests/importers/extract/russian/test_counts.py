from __future__ import annotations

import pytest

from tests.importers.extract.russian.told import sessions

_HELD = "Совет глав правительств СНГ собрался в Сочи 3 июня 2019 года. "


@pytest.mark.parametrize(
    ("text", "field", "value"),
    [
        ("Рассмотрено 16 вопросов.", "agenda_items", 16),
        ("Предстоит обсудить двадцать три вопроса.", "agenda_items", 23),
        ("На столе у премьеров проекты 12 документов.", "draft_documents", 12),
        ("Подписан пакет из 19 документов.", "adopted_documents", 19),
        ("Подписано 17 бумаг.", "adopted_documents", 17),
        ("Премьеры обсудили саммит СНГ, который пройдёт завтра, и подписали 9 бумаг.", "adopted_documents", 9),
        ("Принято 14 решений.", "adopted_documents", 14),
        ("Из 14 документов подписано 12.", "adopted_documents", 12),
        ("12 документов направлено на рассмотрение Совета глав государств.", "forwarded_documents", 12),
        ("В повестке 21 вопрос, девять из которых вынесут на Совет глав государств.", "forwarded_documents", 9),
    ],
)
def test_counts_go_to_their_field(text: str, field: str, value: int) -> None:
    assert sessions(_HELD + text, "2019-06-04")[0][field] == value


@pytest.mark.parametrize(
    "text",
    [
        "Подписано более 20 документов.",
        "Планируется принять порядка 15 решений.",
        "Подписано 15-20 документов.",
        "За год Совет рассмотрел 80 вопросов.",
        "Стороны обсудили три ключевых вопроса.",
        "Подписаны два двусторонних документа.",
    ],
)
def test_rough_figures_and_those_of_others_are_no_counts(text: str) -> None:
    told = sessions(_HELD + text, "2019-06-04")[0]
    assert not {"agenda_items", "draft_documents", "adopted_documents", "forwarded_documents"} & set(told)


@pytest.mark.parametrize(
    "text",
    [
        "Встреча прошла сначала в узком, затем в расширенном составе.",
        "В узком составе заседали премьеры. В расширенном к ним присоединились гости.",
        "Сначала премьеры говорили в узком кругу, затем к ним присоединились члены делегаций.",
    ],
)
def test_both_formats_by_few_words(text: str) -> None:
    assert sessions(_HELD + text, "2019-06-04")[0]["formats"] == ["restricted", "expanded"]


def test_talks_of_two_states_are_no_format() -> None:
    told = sessions(_HELD + "Переговоры двух стран прошли в расширенном составе.", "2019-06-04")[0]
    assert "formats" not in told


def test_papers_that_are_to_be_signed_are_drafts() -> None:
    (told,) = sessions("Саммит СНГ пройдёт 10 октября в Душанбе. Планируется подписать 18 документов.", "2025-10-07")
    assert (told.get("draft_documents"), told.get("adopted_documents")) == (18, None)


def test_a_figure_in_the_headline_is_of_the_session_that_the_text_gives_it() -> None:
    second, first = sessions(
        "Совет глав государств СНГ соберётся 10 октября в Душанбе. На заседании СМИД СНГ 9 октября подписаны 12 "
        "документов.",
        "2025-10-09",
        "В Душанбе подписаны 12 документов для глав государств",
    )
    assert (first["body"], first.get("adopted_documents"), first.get("draft_documents")) == ("cis-chs", None, None)
    assert (second["body"], second["adopted_documents"]) == ("cis-cfm", 12)


def test_a_dash_before_a_figure_does_not_make_it_a_range() -> None:
    (told,) = sessions(_HELD + "В повестке - восемь вопросов.", "2019-06-04")
    assert told["agenda_items"] == 8


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("5 мая в Оше открылось заседание СМИД СНГ. По итогам министрам предстоит подписать 18 документов.", "draft"),
        ("5 мая в Оше прошло заседание СМИД СНГ. Для рассмотрения и подписания предложено 18 документов.", "draft"),
        ("5 мая в Оше прошло заседание СМИД СНГ. К подписанию подготовили 18 документов.", "draft"),
        ("5 мая в Оше прошло заседание СМИД СНГ. После обсуждения подписано 18 документов.", "adopted"),
    ],
)
def test_papers_that_are_yet_to_be_signed_at_a_session_going_on_are_drafts(text: str, field: str) -> None:
    (told,) = sessions(text, "2025-05-05")
    counted = {name: told.get(f"{name}_documents") for name in ("draft", "adopted")}
    assert counted == {"draft": None, "adopted": None, field: 18}


def test_items_that_come_to_others_are_not_all_items_of_a_session() -> None:
    (told,) = sessions(_HELD + "В узком составе говорили о бюджете, в расширенном рассмотрели еще 14 вопросов.")
    assert "agenda_items" not in told
