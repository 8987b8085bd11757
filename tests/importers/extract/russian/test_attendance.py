"""Who was at a session and who was not, in Russian."""

from __future__ import annotations

import pytest

from tests.importers.extract.russian.named import attendance


def test_those_listed_behind_the_verb_were_there() -> None:
    text = "В СМИД СНГ приняли участие министры иностранных дел Пётр Смирнов (Россия), Арам Петросян (Армения)."
    assert attendance(text) == {("Пётр Смирнов", "present", None), ("Арам Петросян", "present", None)}


def test_lines_behind_a_colon_are_a_list() -> None:
    text = "Прошло заседание СМИД СНГ.\n\nУчастие в нём приняли:\n\n– министр иностранных дел Армении Арам Петросян;\n"
    assert attendance(text) == {("Арам Петросян", "present", None)}


def test_chair_is_told_in_either_order() -> None:
    text = "Заседание СМИД СНГ вёл министр иностранных дел Армении Арам Петросян."
    assert attendance(text) == {("Арам Петросян", "present", "chair")}


def test_chairmanship_of_the_organisation_puts_no_state_in_the_chair() -> None:
    assert attendance("Заседание СМИД СНГ завершилось. В этом году в Содружестве председательствует Армения.") == set()


def test_host_is_who_opens_at_home() -> None:
    text = "Заседание СМИД СНГ открыл министр иностранных дел России Пётр Смирнов."
    assert attendance(text) == {("Пётр Смирнов", "present", "host")}


def test_one_who_represents_a_state_is_its_delegate() -> None:
    text = "Прошло заседание СМИД СНГ. Россию на нём представлял замминистра иностранных дел Пётр Смирнов."
    assert attendance(text) == {("Пётр Смирнов", "present", "delegate")}


def test_states_without_a_name_are_represented() -> None:
    text = "Прошло заседание СМИД СНГ. Туркменистан и Молдавия были представлены послами."
    assert attendance(text) == {("TM", "represented", None), ("MD", "represented", None)}


def test_who_did_not_come_is_absent() -> None:
    text = "Прошло заседание СМИД СНГ. Министр иностранных дел Армении Арам Петросян в нём не участвовал."
    assert attendance(text) == {("Арам Петросян", "absent", None)}


def test_state_that_took_no_part_is_absent() -> None:
    assert attendance("Прошло заседание СМИД СНГ. Украина в заседании не участвовала.") == {("UA", "absent", None)}


@pytest.mark.parametrize(
    ("text", "presence", "part"),
    [
        ("Заседание СМИД СНГ шло час. Его провёл министр иностранных дел Армении Арам Петросян.", "present", "chair"),
        ("На заседании СМИД СНГ председательское место занимал министр Армении Арам Петросян.", "present", "chair"),
        ("На заседание СМИД СНГ Армения прислала посла Арама Петросяна.", "present", "delegate"),
        ("На заседании СМИД СНГ Армению представил посол Арам Петросян.", "present", "delegate"),
        ("На СМИД СНГ вместо министра приехал посол Армении Арам Петросян.", "present", "delegate"),
        ("На заседании СМИД СНГ выступил министр Армении Арам Петросян.", "present", "speaker"),
        ("Министр иностранных дел Армении Арам Петросян на заседание СМИД СНГ не поехал.", "absent", None),
    ],
)
def test_wordings_of_presence_say_the_part(text: str, presence: str, part: str | None) -> None:
    assert ("Арам Петросян", presence, part) in attendance(text)


def test_chair_named_in_brackets_is_one_of_the_list() -> None:
    text = (
        "В заседании СМИД СНГ участвовали министр Армении Арам Петросян (он председательствовал), "
        "министр Казахстана Ерлан Оспанов."
    )
    assert attendance(text) == {("Арам Петросян", "present", "chair"), ("Ерлан Оспанов", "present", None)}


def test_ministers_named_together_in_the_account_of_their_session_were_there_whatever_they_did() -> None:
    text = (
        "Заседание СМИД СНГ прошло вчера. Над шуткой смеялись министры иностранных дел Пётр Смирнов (Россия), "
        "Арам Петросян (Армения) и Иван Козлов (Беларусь)."
    )
    assert attendance(text) == {
        ("Пётр Смирнов", "present", None),
        ("Арам Петросян", "present", None),
        ("Иван Козлов", "present", None),
    }


def test_ministers_who_meet_on_its_margins_are_not_taken_for_present() -> None:
    text = (
        "Заседание СМИД СНГ прошло вчера. В кулуарах гуляли министры иностранных дел Пётр Смирнов (Россия) и "
        "Арам Петросян (Армения)."
    )
    assert attendance(text) == set()


def test_the_state_in_brackets_behind_a_city_is_nobody_who_came() -> None:
    text = "Пётр Смирнов участвовал в заседании СМИД СНГ в Душанбе (Таджикистан)."
    assert "TJ" not in {who for who, *_ in attendance(text)}
    assert attendance("В СМИД СНГ в Минске (Беларусь) участвовали Армения, Россия.") == {
        ("AM", "present", None),
        ("RU", "present", None),
    }
