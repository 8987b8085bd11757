"""Who has spoken at the session at which the text has placed them already, in Russian."""

from __future__ import annotations

import pytest

from tests.importers.extract.russian.named import SESSION, attendance

_HELD = "Прошло заседание СМИД СНГ. "
_TOGETHER = (
    "Министр иностранных дел Армении Арам Петросян предложил закрыть список. Министр иностранных дел Беларуси Иван "
    "Петров листал бумаги. Министру иностранных дел Казахстана Марату Ахметову аплодировали."
)
_NEXT = SESSION._replace(subject="session:2", body="cis-chs", start=90, date="2024-10-08", is_main=False)


def test_one_of_those_named_together_who_proposes_something_has_spoken() -> None:
    assert attendance(_HELD + _TOGETHER) == {
        ("Арам Петросян", "present", "speaker"),
        ("Иван Петров", "present", None),
        ("Марат Ахметов", "present", None),
    }


def test_one_who_speaks_of_another_session_speaks_at_their_own() -> None:
    text = (
        f"{_HELD}В нём участвовал министр иностранных дел Армении Арам Петросян. А. Петросян указал, что Совет глав "
        "государств СНГ соберётся завтра."
    )
    assert attendance(text, [SESSION, _NEXT]) == {("Арам Петросян", "present", "speaker")}


def test_delegate_who_takes_the_floor_is_a_speaker() -> None:
    text = f"{_HELD}Армению на нём представлял посол Арам Петросян. На заседании А. Петросян предложил подождать."
    assert attendance(text) == {("Арам Петросян", "present", "speaker")}


@pytest.mark.parametrize(
    "text",
    [
        "Министр иностранных дел Украины Андрей Сибига призвал не признавать решения.",
        "Министр иностранных дел Литвы Гинтас Науседа ответил, что ждал иного.",
        "Министр иностранных дел России Пётр Смирнов поздравил нового мэра столицы.",
    ],
)
def test_one_whom_nothing_has_placed_at_the_table_only_comments(text: str) -> None:
    assert attendance(f"{_HELD}\n\n{text}") == set()
