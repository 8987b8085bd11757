"""By what words somebody is said to be at a session, to have a part in it or to stay away, in Russian."""

from __future__ import annotations

import pytest

from tests.importers.extract.russian.named import attendance

MET = "Заседание СМИД СНГ прошло в Москве 7 октября 2024 года. "


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("На правах председателя выступил министр иностранных дел Армении Арам Петросян.", "chair"),
        ("Председателем заседания был министр иностранных дел Армении Арам Петросян.", "chair"),
        ("Участники заслушали доклад министра иностранных дел Армении Арама Петросяна.", "speaker"),
        ("Слово предоставили министру иностранных дел Армении Араму Петросяну.", "speaker"),
        ("Министр иностранных дел Армении Арам Петросян рассказал коллегам о торговле.", "speaker"),
        ("Министр иностранных дел Армении Арам Петросян возглавил делегацию Армении.", "delegate"),
        ("Армения была представлена министром иностранных дел Арамом Петросяном.", "delegate"),
        ("Со стороны Армении участвовал министр иностранных дел Арам Петросян.", "delegate"),
    ],
)
def test_a_part_is_told_where_no_word_names_the_meeting_again(text: str, part: str) -> None:
    assert ("Арам Петросян", "present", part) in attendance(MET + text)


@pytest.mark.parametrize(
    "text",
    [
        "Министр иностранных дел Армении Арам Петросян отменил поездку.",
        "Министр иностранных дел Армении Арам Петросян решил не ехать.",
    ],
)
def test_who_gives_up_the_journey_is_absent(text: str) -> None:
    assert ("Арам Петросян", "absent", None) in attendance(MET + text)


@pytest.mark.parametrize(
    "text",
    [
        "Депутаты заслушали доклад министра иностранных дел России Петра Смирнова.",
        "Госдума заслушала министра иностранных дел Петра Смирнова.",
        "Министр финансов России Пётр Смирнов отчитался перед Госдумой.",
        "Министр иностранных дел России Пётр Смирнов сообщил журналистам о визите.",
        "Премьер-министр Армении Арам Петросян решил не подписывать договор.",
        "Премьер-министр Армении Арам Петросян отменил визит в Китай.",
        "Слово предоставили ветерану Ивану Петрову.",
        "Делегацию банка возглавил директор Иван Петров.",
    ],
)
def test_words_to_others_and_of_other_things_are_no_attendance(text: str) -> None:
    assert attendance(MET + text) == set()


def test_every_line_of_a_list_is_somebody_of_their_own() -> None:
    text = (
        "В нём участвовали:\n\nК.Токаев, Министр иностранных дел Республики Казахстан;\n"
        "А.Айтматов, Министр иностранных дел Кыргызской Республики;\n"
        "С.Лавров, Министр иностранных дел Российской Федерации.\n"
    )
    found = attendance(MET + "\n\n" + text)
    assert {name for name, presence, _ in found if presence == "present"} == {"К.Токаев", "А.Айтматов", "С.Лавров"}
