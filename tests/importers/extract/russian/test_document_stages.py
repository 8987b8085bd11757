"""What became of agenda documents in Russian, how firmly it is said, and at which meeting."""

import pytest

from tests.importers.extract.russian.papers import documents, meeting, meetings, stages, statuses, titles


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Одобрен План встреч, посвященных годовщине мира.", "План встреч, посвященных годовщине мира"),
        ("Подписан Договор о выдаче лиц, страдающих недугами.", "Договор о выдаче лиц, страдающих недугами"),
        ("Подписан План мира для стран, принятых в Содружество.", "План мира для стран"),
        ("Принято Заявление глав государств, собравшихся в Минске.", "Заявление глав государств"),
    ],
)
def test_a_clause_on_those_whom_a_title_names_belongs_to_it(text: str, title: str) -> None:
    assert titles(text) == [title]


def test_a_decision_with_a_capital_is_the_document_and_not_what_it_adopts() -> None:
    assert titles("Подписано Решение об утверждении Плана встреч.") == ["Решение об утверждении Плана встреч"]
    assert titles("Принято решение об утверждении Плана встреч.") == ["План встреч"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Газеты хвалят подписанное на саммите соглашение о мире.", {"соглашение о мире": ["signed reported"]}),
        (
            "Газеты хвалят подписанное на первой встрече соглашение о мире.",
            {"соглашение о мире": ["signed reported"]},
        ),
        ("Газеты хвалят согласованное экспертами к саммиту соглашение о мире.", {}),
        ("Газеты хвалят подписанное к саммиту соглашение о мире.", {}),
        ("Газеты хвалят внесенное на саммит соглашение о мире.", {}),
        ("Газеты хвалят утвержденное Госдумой на заседании соглашение о мире.", {}),
        ("Ждут выполнения Плана встреч, который был принят на саммите.", {"План встреч": ["adopted reported"]}),
        ("Министр напомнил о принятом на саммите решении о мире.", {}),
    ],
)
def test_a_document_is_told_by_the_session_at_which_it_came_about(text: str, found: dict[str, list[str]]) -> None:
    assert {title: told for title, (_, told) in documents(text).items()} == found


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
        ("Проект Заявления о мире отдали экспертам для доработки.", ["draft reported", "returned reported"]),
        ("Проект Заявления о мире направлен на доработку.", ["draft reported", "returned reported"]),
        ("Проект Заявления о мире решено внести на рассмотрение глав.", ["draft reported", "forwarded reported"]),
        ("На рассмотрение лидеров вынесено Заявление о мире.", ["forwarded reported"]),
        ("Проект Заявления о мире внесла Армения.", ["draft reported"]),
        ("Проект Заявления о мире обсудили, но оставили на потом.", ["draft reported", "discussed reported"]),
        ("Министры обсудили и одобрили проект Заявления о мире.",
         ["draft reported", "approved reported"]),
        ("Министры одобрили проект Заявления о мире и направили его главам государств.",
         ["draft reported", "approved reported", "forwarded reported"]),
        ("Обсуждён ход подготовки Заявления о мире.", ["discussed reported", "draft reported"]),
        ("Из повестки вычеркнули проект Заявления о мире.", ["draft reported", "removed reported"]),
        ("Проект Заявления о мире отправлен обратно.", ["draft reported", "returned reported"]),
        ("Среди бумаг проект Заявления о мире, одобренный сегодня.", ["draft reported", "approved reported"]),
        ("Подписать Заявление о мире не удалось. Проект сняли с повестки.", ["draft reported", "removed reported"]),
        ("Заявление о мире российский министр подписывать отказался. Бумагу сняли с повестки.", ["removed reported"]),
        ("Министры подписали План встреч, а премьеры - Заявление о мире.", ["signed reported"]),
        ("Заявление о мире, проект которого дописан, одобрено.", ["draft reported", "approved reported"]),
        ("Одобрено Заявление о мире, автографы под ним поставят премьеры.", ["approved reported", "signed planned"]),
        ("Подписано 19 документов. Список у прессы.\n\nВ него вошли:\n1. Заявление о мире\n2. План встреч",
         ["signed reported"]),
        ("Итоговые документы:\n- Заявление о мире;\n- План встреч.\n\nВсе они подписаны.", ["signed reported"]),
        ("Итоговые документы:\n- Заявление о мире;\n- План встреч.", ["adopted reported"]),
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
        ("Поручено подготовить проект Заявления о мире.", ["draft reported"]),
        ("Министрам на подпись предложат Заявление о мире.", ["signed planned"]),
        ("На утверждение предлагается Заявление о мире.", ["approved planned"]),
        ("На рассмотрение выносится проект Заявления о мире.", ["draft reported", "discussed planned"]),
        ("На рассмотрение лидеров выносится проект Заявления о мире.", ["draft reported", "forwarded reported"]),
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
        "Заявление о мире принимать не станут.",
    ],
)
def test_what_is_denied_did_not_happen(text: str) -> None:
    assert titles(text) == []


def test_what_one_state_signs_is_not_therefore_signed_by_all() -> None:
    assert stages("Принято Заявление о мире. Азербайджан подписал Заявление о мире.") == ["adopted reported"]


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


def test_who_acts_in_a_clause_of_its_own_tells_the_meeting_of_that_act() -> None:
    text = "Экономический совет одобрит проект Соглашения о зерне, после чего его рассмотрят премьеры в Ялте."
    sessions = [
        meeting(text, "Экономический совет", "cis-ec", 1, date="2025-06-19"),
        meeting(text, "премьеры", "cis-chg", date="2025-11-20"),
    ]
    assert meetings(text, sessions) == ["session:1", "session:1", "session:2"]


def test_the_day_told_with_an_act_tells_the_meeting() -> None:
    text = "В мае соберётся Совет глав правительств СНГ, заседал СМИД. 11 апреля одобрен План связи."
    sessions = [
        meeting(text, "Совет глав правительств СНГ", "cis-chg", 1, date="2025-05"),
        meeting(text, "СМИД", "cis-cfm"),
    ]
    assert meetings(text, sessions) == ["session:2"]


def test_nothing_is_planned_for_a_meeting_gone_by() -> None:
    text = "В октябре прошёл саммит СНГ, а в мае соберётся Высший совет ЕАЭС. Ожидается подписание Плана связи."
    sessions = [
        meeting(text, "саммит СНГ", "cis-chs", 1, date="2024-10"),
        meeting(text, "Высший совет ЕАЭС", "eaeu-seec", date="2025-05-09"),
    ]
    assert meetings(text, sessions) == ["session:2"]


def test_a_meeting_recalled_stands_for_its_own_paragraph_alone() -> None:
    text = "Премьеры встретились в Москве.\n\nСаммит ШОС прошёл год назад.\n\nПодписан План связи."
    sessions = [meeting(text, "Премьеры", "sco-chg", 1), meeting(text, "Саммит ШОС", "sco-chs", date="2024-04-11")]
    assert meetings(text, sessions) == ["session:1"]


def test_what_the_meeting_just_named_did_is_its_own() -> None:
    text = "В мае пройдёт саммит СНГ. Прошлый саммит СНГ состоялся в марте. На нём принят План связи."
    sessions = [
        meeting(text, "саммит СНГ", "cis-chs", 1, date="2025-05"),
        meeting(text, "Прошлый саммит СНГ", "cis-chs", date="2025-03"),
    ]
    assert meetings(text, sessions) == ["session:2"]


def test_what_is_to_be_told_to_those_who_meet_comes_before_their_meeting() -> None:
    text = "СМИД одобрил проект Плана связи. Бумагу доложат главам государств: саммит СНГ пройдёт в мае."
    sessions = [meeting(text, "СМИД", "cis-cfm", 1), meeting(text, "саммит СНГ", "cis-chs", date="2025-05")]
    assert list(zip(statuses(text, sessions), meetings(text, sessions), strict=True)) == [
        ("draft", "session:1"),
        ("approved", "session:1"),
        ("discussed", "session:2"),
    ]


@pytest.mark.parametrize("told", [". Бумагу доложат главам государств.", ", дальше его увидят президенты."])
def test_where_no_meeting_of_theirs_is_told_of_it_is_sent_on_to_them(told: str) -> None:
    text = f"СМИД одобрил проект Плана связи{told}"
    assert statuses(text, [meeting(text, "СМИД", "cis-cfm", 1)]) == ["draft", "approved", "forwarded"]


@pytest.mark.parametrize("lead", ["На ОДКБ подписан План связи.", "ОДКБ.\nПодписан План связи."])
def test_an_organisation_alone_stands_for_its_meeting(lead: str) -> None:
    text = f"Собрались Совет глав государств СНГ и Совет коллективной безопасности.\n\n{lead}"
    sessions = [
        meeting(text, "Совет глав государств СНГ", "cis-chs", 1),
        meeting(text, "Совет коллективной безопасности", "csto-csc"),
    ]
    assert meetings(text, sessions) == ["session:2"]


def test_questions_of_an_agenda_are_no_documents() -> None:
    assert titles("Рассмотрены документы. Министрам предлагается 8 вопросов. Среди них:\n- о ходе консультаций;") == []


def test_a_shorter_title_that_opens_a_longer_one_is_the_same_paper() -> None:
    text = "Приняли Минскую декларацию о дружбе. Ранее министры одобрили проект Минской декларации."
    assert stages(text) == ["adopted reported", "draft reported", "approved reported"]


def test_talk_tells_nothing_of_a_paper_of_which_more_is_told() -> None:
    text = "Споры шли о Плане мира до 2030 года. План мира до 2030 года утвердят в мае."
    assert stages(text) == ["approved planned"]


@pytest.mark.parametrize(("status", "found"), [("scheduled", ["draft", "discussed"]), ("held", ["draft"])])
def test_a_draft_is_to_be_discussed_by_a_meeting_ahead(status: str, found: list[str]) -> None:
    text = "СМИД СНГ соберётся в мае. Внесён проект Плана связи."
    session = meeting(text, "СМИД СНГ", "cis-cfm", 1, date="2025-05-09")._replace(status=status)
    assert statuses(text, [session]) == found


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
