from __future__ import annotations

import pytest

from importers.extract.russian.documents.documents import find_documents
from importers.extract.russian.meetings.sessions import find_sessions
from tests.importers.extract.russian.told import page

_BEFORE = "Заседание Совета министров иностранных дел СНГ состоялось в Минске 6 апреля 2025 года.\n\n"
_NEXT = "Заседание Совета глав государств СНГ пройдёт в Душанбе 10 октября 2025 года.\n\n"


def _stages(text: str) -> list[tuple[str, str]]:
    told = page(text)
    sessions = find_sessions(told)[0]
    body = {session.subject: session.body for session in sessions}
    claims = [claim for claim in find_documents(told, sessions)[0] if claim.field == "status"]
    return [
        (f"{claim.value['status']} {claim.modality}", body[str(claim.value["session"])])
        for claim in claims
        if isinstance(claim.value, dict)
    ]


@pytest.mark.parametrize(
    ("text", "stages"),
    [
        ("Подписаны Соглашение о цаплях и Протокол о болотах.", ["signed reported", "signed reported"]),
        ("Проект Соглашения о цаплях возвращён на доработку.", ["draft reported", "returned reported"]),
        ("Проект Соглашения о цаплях направлен Совету глав государств.", ["draft reported", "forwarded reported"]),
    ],
)
def test_a_meeting_to_come_has_passed_nothing_wherever_it_is_told(text: str, stages: list[str]) -> None:
    expected = [(stage, "cis-cfm") for stage in stages]
    assert _stages(_BEFORE + _NEXT + text) == expected
    assert _stages(_BEFORE + text + "\n\n" + _NEXT) == expected


def test_what_is_yet_to_be_done_leaves_the_verb_before_it_done() -> None:
    text = "Проект Соглашения о цаплях одобрен и будет внесён на рассмотрение Совета глав государств."
    assert [stage for stage, _ in _stages(_BEFORE + text + "\n\n" + _NEXT)] == [
        "draft reported",
        "approved reported",
        "forwarded planned",
    ]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Президенты подпишут Соглашение о цаплях в Душанбе.", "Соглашение о цаплях"),
        ("Президенты подпишут Заявление о ситуации в Душанбе.", "Заявление о ситуации в Душанбе"),
    ],
)
def test_the_city_it_is_signed_in_is_no_part_of_a_title(text: str, title: str) -> None:
    told = page(_BEFORE + _NEXT + text)
    claims, _ = find_documents(told, find_sessions(told)[0])
    assert [claim.value for claim in claims if claim.field == "title"] == [title]


@pytest.mark.parametrize("done", ["Ведомства подписали Соглашение о цаплях.", "Компании приняли Программу о цаплях."])
def test_what_is_done_is_of_no_meeting_where_all_are_still_to_come(done: str) -> None:
    told = page(_NEXT + done, "2025-04-07")
    sessions = find_sessions(told)[0]
    stages = [claim.value for claim in find_documents(told, sessions)[0] if claim.field == "status"]
    assert [stage["session"] for stage in stages if isinstance(stage, dict)] == [None]


def test_a_day_named_in_a_sentence_does_not_turn_the_next_one_to_another_meeting() -> None:
    text = (
        "Заседание Совета министров иностранных дел СНГ состоялось 6 апреля 2025 года в Минске. Выставка открылась "
        "4 апреля. Подписано Соглашение о цаплях.\n\nЭкономический совет СНГ собирался 4 апреля 2025 года в Москве."
    )
    assert _stages(text) == [("signed reported", "cis-cfm")]
