"""Who sits at the table of a session that the words about them do not name, in Russian."""

from __future__ import annotations

import pytest

from importers.extract.russian.people.attendance import find_attendance
from importers.extract.russian.people.people import find_people
from importers.extract.text.page import FoundSession
from tests.importers.extract.russian.named import SESSION, attendance, page

_HELD = "Прошло заседание СМИД СНГ.\n\n"
_JOINT = "Прошло совместное заседание Совета министров иностранных дел и Совета министров обороны ОДКБ. "


def test_ministers_of_three_states_in_one_paragraph_on_their_session_were_there() -> None:
    text = (
        f"{_HELD}Министр иностранных дел Армении Арам Петросян поднял вопрос о дорогах. Министр иностранных дел "
        "Беларуси Иван Петров долго листал бумаги. Министру иностранных дел Казахстана Марату Ахметову аплодировали."
    )
    assert {(name, presence) for name, presence, _ in attendance(text)} == {
        ("Арам Петросян", "present"),
        ("Иван Петров", "present"),
        ("Марат Ахметов", "present"),
    }


def test_lines_that_open_with_members_are_a_list_without_marks_and_without_a_verb() -> None:
    text = f"{_HELD}Состав:\n\nАрам Петросян, Армения;\n\nИван Петров, Беларусь;\n\nМарат Ахметов, Казахстан.\n"
    assert attendance(text) == {
        ("Арам Петросян", "present", None),
        ("Иван Петров", "present", None),
        ("Марат Ахметов", "present", None),
    }


def test_guests_in_one_list_with_members_were_there_however_far_from_them() -> None:
    text = (
        f"{_HELD}Её посетили министр иностранных дел Армении Арам Петросян, министр иностранных дел Беларуси Иван "
        "Петров, посол Грузии Гия Папава, посол Сербии Мирко Илич."
    )
    assert {name for name, _, _ in attendance(text)} == {"Арам Петросян", "Иван Петров", "Гия Папава", "Мирко Илич"}


_THREE = (
    "{} министр иностранных дел Армении Арам Петросян открыл дорогу. Министр иностранных дел Беларуси Иван Петров "
    "купил картину. Министр иностранных дел Казахстана Марат Ахметов посадил дерево."
)


@pytest.mark.parametrize(
    "text",
    [
        (
            "Министр иностранных дел Литвы Гинтас Науседа назвал ее пустой. Министр иностранных дел Польши Адам "
            "Сикора согласился с ним."
        ),
        (
            "Министр иностранных дел России Пётр Смирнов провёл двусторонние встречи. С министром иностранных дел "
            "Армении Арамом Петросяном он обсудил поставки газа."
        ),
        (
            "Министр иностранных дел Армении Арам Петросян ушёл сам. Министр иностранных дел Молдавии Ион Попеску "
            "тоже оставил свой пост."
        ),
        (
            "Позже министр иностранных дел России Пётр Смирнов улетел в Баку. Там его встретил министр иностранных дел "
            "Азербайджана Вагиф Алиев."
        ),
    ],
)
def test_ministers_of_two_states_in_two_sentences_may_be_about_anything(text: str) -> None:
    assert attendance(_HELD + text) == set()


@pytest.mark.parametrize("opening", ["В 1993 году", "На предыдущей встрече", "В Лондоне", "Накануне", "На приеме"])
def test_sentence_that_opens_elsewhere_or_in_the_past_is_not_of_the_table(opening: str) -> None:
    assert attendance(_HELD + _THREE.format(opening)) == set()


def test_session_ahead_has_nobody_at_its_table_yet() -> None:
    ahead = SESSION._replace(date="2024-11-20")
    assert attendance(_HELD + _THREE.format("Вчера"), [ahead]) == set()


@pytest.mark.parametrize(
    ("text", "body"),
    [
        (f"{_JOINT}Его провёл министр иностранных дел Армении Арам Петросян.", "csto-cfm"),
        (f"{_JOINT}О порядке учений доложил министр обороны Беларуси Иван Петров.", "csto-cdm"),
        (
            f"{_JOINT}Завтра придёт черёд Совета коллективной безопасности. Не приехал министр иностранных дел А. Ли.",
            "csto-cfm",
        ),
    ],
)
def test_of_several_councils_a_minister_sits_in_the_one_of_their_office(text: str, body: str) -> None:
    read = page(text)
    sessions = [
        FoundSession(f"session:{organ.body}", organ.body, organ.start, organ.end, day, "Moscow", "RU", is_main=not at)
        for at, (organ, day) in enumerate(zip(read.organs, ("2024-10-07", "2024-10-07", "2024-10-08"), strict=False))
    ]
    found = find_attendance(read, sessions, find_people(read)[0])
    assert [claim.subject for claim in found] == [f"session:{body}"]


def test_chair_is_told_of_a_session_that_a_pronoun_stands_for() -> None:
    text = f"{_HELD}Оно прошло под председательством министра иностранных дел Армении Арама Петросяна."
    assert attendance(text) == {("Арам Петросян", "present", "chair")}


@pytest.mark.parametrize(
    "text",
    [
        "Комиссия под председательством министра иностранных дел Армении Арама Петросяна работала год.",
        "Под председательством заместителя председателя Исполкома Ивана Петрова эксперты сверили тексты.",
        "В Баку под председательством министра иностранных дел Азербайджана Вагифа Алиева шли торги.",
    ],
)
def test_chair_of_others_is_none_of_the_session(text: str) -> None:
    assert attendance(_HELD + text) == set()
