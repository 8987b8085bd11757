"""Agenda documents in Russian: which papers are documents, and what they are called."""

import pytest

from tests.importers.extract.russian.papers import documents, stages, titles


def test_title_is_brought_to_the_nominative() -> None:
    assert titles("Главы МИД одобрили проект Концепции военного сотрудничества до 2030 года.") == [
        "Концепция военного сотрудничества до 2030 года"
    ]


def test_adjectives_before_the_noun_follow_it_to_the_nominative() -> None:
    assert titles("Стороны согласовали проект Совместного заявления о ценах на зерно.") == [
        "Совместное заявление о ценах на зерно"
    ]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Утверждены Основные направления торговой политики.", "Основные направления торговой политики"),
        ("Министры утвердили Правила процедуры Совета.", "Правила процедуры Совета"),
        ("Одобрено Положение о Совете по туризму.", "Положение о Совете по туризму"),
        ("Лидеры приняли Минскую декларацию.", "Минская декларация"),
        ('Главы утвердили "дорожную карту" торговли на 2020 год.', "дорожная карта торговли на 2020 год"),
        ("Подписано соглашение между СНГ и ШОС.", "соглашение между СНГ и ШОС"),
        ("Подписан Протокол об изменениях в Уставе ОДКБ.", "Протокол об изменениях в Уставе ОДКБ"),
        ("Был подписан Ташкентский Акт.", "Ташкентский Акт"),
        ("Одобрен проект новой редакции Соглашения о почте.", "Соглашение о почте"),
    ],
)
def test_word_keeps_its_number_and_capital(text: str, title: str) -> None:
    assert titles(text) == [title]


@pytest.mark.parametrize("adverb", ["вновь", "единогласно", "временно"])
def test_how_something_is_done_to_a_paper_is_no_part_of_its_title(adverb: str) -> None:
    assert titles(f"Проект Соглашения о почте {adverb} возвращен авторам.") == ["Соглашение о почте"]


def test_what_a_title_ends_with_belongs_to_it() -> None:
    text = "Министры подписали Соглашение о проведении игр ежегодно."
    assert titles(text) == ["Соглашение о проведении игр ежегодно"]


def test_one_noun_governs_several_titles() -> None:
    assert titles("Приняты решения о бюджете на 2026 год, о Годе воды и об избрании председателя.") == [
        "решение о бюджете на 2026 год",
        "решение о Годе воды",
        "решение об избрании председателя",
    ]


def test_one_decision_and_another_that_leaves_the_noun_out() -> None:
    assert titles("Подписано решение о бюджете на 2024 год, а также о составе комиссии.") == [
        "решение о бюджете на 2024 год",
        "решение о составе комиссии",
    ]


def test_several_decisions_may_follow_other_documents() -> None:
    assert titles("Приняли положение о прессе, решения о составе штаба и о смете расходов.") == [
        "положение о прессе",
        "решение о составе штаба",
        "решение о смете расходов",
    ]


def test_drafts_share_one_word_for_draft() -> None:
    text = "Рассмотрены проекты Концепции развития связи, программы обмена и Плана работы на год."
    assert titles(text) == ["Концепция развития связи", "программа обмена", "План работы на год"]
    assert all("draft reported" in found for _, found in documents(text).values())


def test_protocol_that_amends_an_agreement_is_one_document() -> None:
    text = "Подписан Протокол о внесении изменений в Соглашение о зоне свободной торговли от 18 октября 2011 года."
    assert titles(text) == [
        "Протокол о внесении изменений в Соглашение о зоне свободной торговли от 18 октября 2011 года"
    ]


def test_decision_to_adopt_a_text_is_that_text() -> None:
    assert titles("Принято решение об утверждении Стратегии развития туризма до 2030 года.") == [
        "Стратегия развития туризма до 2030 года"
    ]


def test_list_under_one_verb_holds_a_document_each() -> None:
    text = "Министры подписали План консультаций на 2026 год, Заявление о защите памятников и Соглашение о почте."
    assert titles(text) == ["План консультаций на 2026 год", "Заявление о защите памятников", "Соглашение о почте"]


@pytest.mark.parametrize(
    "text",
    [
        "Подписан ряд документов, включая Заявление о мире и др.",
        "Ожидается подписание двух документов, в том числе Заявления о мире.",
        "Подписано пять документов, среди которых Заявление о мире и ряд других.",
        "Подписано пять документов. В их числе - Заявление о мире.",
        "Какие документы приняты на саммите\n\nЭто:\n1. Заявление о мире.",
        "Приняты документы:\n-\nЗаявление о мире.",
    ],
)
def test_some_documents_of_many_are_named(text: str) -> None:
    assert titles(text) == ["Заявление о мире"]


def test_bullets_take_the_status_of_the_line_above_them() -> None:
    text = (
        "По итогам встречи подписаны:\n\n- заявление о ценах;\n- О председательстве в 2026 году;\n- план работы на год."
    )
    assert documents(text) == {
        "заявление о ценах": ("statement", ["signed reported"]),
        "О председательстве в 2026 году": ("decision", ["signed reported"]),
        "план работы на год": ("plan", ["signed reported"]),
    }


def test_bullet_is_a_title_to_its_end() -> None:
    text = "Подписаны документы:\n- Заявление по итогам встречи в Минске;\n- Решение об участии в саммите 5 мая."
    assert titles(text) == ["Заявление по итогам встречи в Минске", "Решение об участии в саммите 5 мая"]


def test_bullet_under_signed_documents_is_one_whatever_it_is_called() -> None:
    text = "Подписаны документы:\n- Каталог рисков;\n- Соглашение о почте."
    assert documents(text)["Каталог рисков"][0] == "other"


def test_text_after_a_list_no_longer_belongs_to_it() -> None:
    text = "Приняты документы:\n- Декларация о мире.\n\nПроект Соглашения о почте возвращён разработчикам."
    assert documents(text)["Соглашение о почте"][1] == ["draft reported", "returned reported"]


@pytest.mark.parametrize(
    ("text", "title", "kind"),
    [
        ("Утверждён документ «Тюркский путь – 2050».", "Тюркский путь – 2050", "other"),
        ("Подписан документ «О почте».", "О почте", "decision"),
        ("Подписан документ об обмене данными.", "документ об обмене данными", "other"),
    ],
)
def test_document_may_be_named_without_its_kind(text: str, title: str, kind: str) -> None:
    assert {name: found for name, (found, _) in documents(text).items()} == {title: kind}


@pytest.mark.parametrize(
    "text",
    [
        "Министры обсудили ход выполнения Плана мероприятий по реализации Концепции развития.",
        "Обсуждён ход реализации Конвенции о перевозках и Концепции сотрудничества.",
        "В рамках Договора о коллективной безопасности прошли учения.",
        "Подписан ряд документов.",
        "Принято решение провести встречу осенью.",
        "Принято решение о проведении следующего заседания в Минске.",
        "Одобрен проект решения по данному вопросу.",
        "Решения приняты по кадровым вопросам.",
        "Участники приняли участие в церемонии и обменялись мнениями о соглашениях.",
        "Заявление министра о ценах вызвало споры.",
        "План мероприятий принят к сведению.",
        "Министр отметил важность подписания Договора о мире.",
        "Обсуждено положение в соседних странах.",
        "Подписанное соглашение о почте вступит в силу летом.",
        "Заключено соглашение с банком о кредите.",
        "Подписан совместный протокол.",
        "На повестке дня вопросы: о ходе реализации Концепции, об обмене данными.",
    ],
)
def test_what_is_only_referred_to_is_no_document(text: str) -> None:
    assert titles(text) == []


def test_title_ends_before_where_and_when_it_was_signed() -> None:
    assert titles("Соглашение о почте подписано. Подписали Соглашение о связи на полях саммита в Минске.") == [
        "Соглашение о почте",
        "Соглашение о связи",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Проект Соглашения о почте на доработку отправили министры.",
        "Проект Соглашения о почте до 1 июня будет согласован.",
        "Принято Соглашение о почте и ряд других документов.",
        "Стороны подписали Соглашение о почте, которое вступит в силу летом.",
    ],
)
def test_title_ends_where_something_else_begins(text: str) -> None:
    assert titles(text) == ["Соглашение о почте"]


def test_participle_within_a_title_does_not_end_it() -> None:
    text = "Подписано Соглашение об учёте доходов, полученных преступным путём, и розыске должников."
    assert titles(text) == ["Соглашение об учёте доходов, полученных преступным путём, и розыске должников"]


def test_dash_within_a_title_does_not_end_it() -> None:
    text = (
        "Согласован План встреч государств – участников СНГ на второе полугодие 2016 года – первое полугодие 2017 года."
    )
    assert titles(text) == [
        "План встреч государств – участников СНГ на второе полугодие 2016 года – первое полугодие 2017 года"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Есть решение о месте и дате нового заседания.",
        "Принято решение о созыве нового Совета министров иностранных дел.",
        "Принято решение о созыве внеочередного саммита.",
        "Эксперты согласовали программу саммита.",
    ],
)
def test_what_arranges_a_meeting_is_no_paper(text: str) -> None:
    assert titles(text) == []


def test_title_ends_with_what_somebody_is_quoted_to_say() -> None:
    text = '"Сегодня принято решение о мире и дружбе", - сказал министр."Мы рады", - добавил он.'
    assert titles(text) == ["решение о мире и дружбе"]


def test_titles_in_quotation_marks_end_with_them() -> None:
    text = 'Подписаны решения "О проекте Концепции мира", "О проекте Соглашения о почте".'
    assert titles(text) == ["Концепция мира", "Соглашение о почте"]


def test_a_model_law_of_the_assembly_is_a_document() -> None:
    text = (
        "Межпарламентская ассамблея СНГ заседала 3 марта.\n\nПриняты:\n— модельный закон «О туризме»;\n— Рекомендации."
    )
    assert "модельный закон «О туризме»" in titles(text)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Состоялся саммит, принявший План действий на 2025 год.", "adopted"),
        ("Министры, одобрившие Концепцию туризма, разъехались.", "approved"),
    ],
)
def test_those_who_did_something_to_a_paper_are_told_by_a_participle(text: str, status: str) -> None:
    assert stages(text) == [f"{status} reported"]


def test_states_told_by_what_they_signed_once_have_no_paper_before_them() -> None:
    assert titles("Страны, подписавшие Договор о дружбе, довольны.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Документы, принятые на саммите:\n\n1. Минская декларация.\n\n2. Решение о годе мира.",
        "По итогам приняты документы:\n\nМинская декларация\n\nРешение о годе мира",
    ],
)
def test_a_list_under_a_line_on_papers_is_of_documents(text: str) -> None:
    found = {title: told for title, (_, told) in documents(text).items()}
    assert found == {"Минская декларация": ["adopted reported"], "Решение о годе мира": ["adopted reported"]}


def test_what_a_document_is_called_is_nothing_done_to_it() -> None:
    assert documents("Лидеры подпишут бумагу. Она называется Минская декларация.") == {}
