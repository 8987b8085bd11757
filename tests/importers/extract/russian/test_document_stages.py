"""What became of agenda documents in Russian, how firmly it is said, and at which meeting."""

import pytest

from tests.importers.extract.russian.papers import documents, meeting, meetings, stages, titles


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Принято Заявление о мире.", ["adopted reported"]),
        ("Лидеры поставили подписи под Заявлением о мире.", ["signed reported"]),
        ("Итогом встречи стало Заявление о мире.", ["adopted reported"]),
        ("Состоялось подписание Заявления о мире.", ["signed reported"]),
        ("Заявление о мире подписали девять стран.", ["signed reported"]),
        ("Принято решение одобрить Заявление о мире.", ["approved reported"]),
        ("Одобрение министров получило Заявление о мире.", ["approved reported"]),
        ("Проект Заявления о мире снят с повестки.", ["draft reported", "removed reported"]),
        ("Проект Заявления о мире сняли с рассмотрения.", ["draft reported", "removed reported"]),
        ("Вопрос о проекте Заявления о мире исключён из повестки дня.", ["draft reported", "removed reported"]),
        ("Рассмотрение проекта Заявления о мире отложено.", ["draft reported", "removed reported"]),
        ("Проект Заявления о мире направлен на доработку.", ["draft reported", "returned reported"]),
        ("Проект Заявления о мире решено внести на рассмотрение глав.", ["draft reported", "forwarded reported"]),
        ("На рассмотрение лидеров вынесено Заявление о мире.", ["forwarded reported"]),
        ("Проект Заявления о мире внесла Армения.", ["draft reported"]),
        ("Проект Заявления о мире обсудили, но оставили на потом.", ["draft reported", "discussed reported"]),
        ("Министры обсудили и одобрили проект Заявления о мире.",
         ["draft reported", "discussed reported", "approved reported"]),
        ("Министры одобрили проект Заявления о мире и направили его главам государств.",
         ["draft reported", "approved reported", "forwarded reported"]),
        ("Обсуждён ход подготовки Заявления о мире.", ["discussed reported", "draft reported"]),
    ],
)  # fmt: skip
def test_what_became_of_a_document_is_told_by_its_verb(text: str, found: list[str]) -> None:
    assert documents(text)["Заявление о мире"][1] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Будет подписано Заявление о мире.", ["signed planned"]),
        ("Планируется принятие главами государств Заявления о мире.", ["adopted planned"]),
        ("Планируется рассмотреть проект Заявления о мире.", ["draft reported", "discussed planned"]),
        ("На повестке дня проект Заявления о мире.", ["draft reported", "discussed planned"]),
        ("В повестку включён проект Заявления о мире.", ["draft reported", "discussed planned"]),
        ("Ожидается подписание Заявления о мире.", ["signed expected"]),
        ("Ожидается, что будет принято Заявление о мире.", ["adopted expected"]),
        ("Министры могут принять Заявление о мире.", ["adopted conditional"]),
        ("Министры договорились подписать Заявление о мире.", ["signed decided"]),
        ("Поручено подготовить проект Заявления о мире.", ["draft reported", "planned decided"]),
    ],
)
def test_what_is_to_come_is_not_told_as_done(text: str, found: list[str]) -> None:
    assert documents(text)["Заявление о мире"][1] == found


@pytest.mark.parametrize(
    "text",
    [
        "Молдавия не подписала Заявление о мире.",
        "Грузия отказалась подписывать Заявление о мире.",
        "Заявление о мире не было принято.",
    ],
)
def test_what_is_denied_did_not_happen(text: str) -> None:
    assert titles(text) == []


def test_next_sentence_may_speak_of_the_same_documents() -> None:
    text = "Министры одобрили проект Декларации о мире. Оба документа направлены на утверждение главам государств."
    assert stages(text) == ["draft reported", "approved reported", "forwarded reported"]


def test_clause_about_a_document_tells_what_comes_next() -> None:
    text = "Министры одобрили Декларацию о мире, которая будет вынесена на утверждение президентов."
    assert stages(text) == ["approved reported", "forwarded planned"]


def test_other_clause_has_its_own_verb() -> None:
    text = "Премьеры подпишут Соглашение о почте; проект Концепции связи снят с повестки."
    assert documents(text)["Концепция связи"][1] == ["draft reported", "removed reported"]


def test_meeting_named_in_the_sentence_did_it() -> None:
    text = "Министры встретились в Минске. Совет глав государств СНГ принял Заявление о мире."
    sessions = [meeting(text, "Министры", "cis-cfm", 1), meeting(text, "Совет глав государств СНГ", "cis-chs")]
    assert meetings(text, sessions) == ["session:2"]


def test_those_who_act_tell_the_meeting() -> None:
    text = (
        "Собрался Совет глав государств СНГ, а накануне СМИД.\n\n"
        "Министры утвердили План встреч. Лидеры приняли Заявление о мире."
    )
    sessions = [meeting(text, "Совет глав государств СНГ", "cis-chs", 1), meeting(text, "СМИД", "cis-cfm")]
    assert meetings(text, sessions) == ["session:2", "session:1"]


def test_meeting_that_opens_a_paragraph_stands_for_those_after() -> None:
    text = (
        "Утром заседали министры.\n\nДнём собрался Совет коллективной безопасности ОДКБ.\n\nПодписано Заявление о мире."
    )
    sessions = [meeting(text, "министры", "csto-cfm", 1), meeting(text, "Совет коллективной", "csto-csc")]
    assert meetings(text, sessions) == ["session:2"]


def test_nothing_is_done_at_a_meeting_that_lies_ahead() -> None:
    text = "Министры приняли Заявление о мире и сообщили, что саммит СНГ пройдёт в мае. Подписан План встреч."
    sessions = [
        meeting(text, "Министры", "cis-cfm", 1),
        meeting(text, "саммит СНГ", "cis-chs", date="2025-05-09"),
    ]
    assert meetings(text, sessions) == ["session:1", "session:1"]


@pytest.mark.parametrize(
    "text",
    [
        'Подписано решение "О проекте Концепции мира".',
        "Министры приняли решение о проекте Концепции мира.",
        "Подписано Решение о проекте Концепции мира.",
    ],
)
def test_a_decision_on_a_draft_passes_it_on(text: str) -> None:
    assert stages(text) == ["draft reported", "approved reported"]
