"""How far an office reaches before the name: over what it is of, and not over the name itself."""

from __future__ import annotations

import pytest

from tests.importers.extract.russian.named import names, offices, people

COUNCIL = "В Минске прошло заседание Совета министров иностранных дел СНГ. "


@pytest.mark.parametrize(
    ("text", "name", "office"),
    [
        ("Выступил генеральный секретарь Сообщества Григорий Соколов.", "Григорий Соколов", "Сообщества"),
        ("Гостей встретил глава Сбербанка Герман Петров.", "Герман Петров", "Сбербанка"),
        ("Вёл его председатель Погранслужбы Киргизии генерал-майор Урмат Акопов.", "Урмат Акопов", "Киргизии"),
        ("Об этом сказал председатель Палаты представителей Олег Соколов.", "Олег Соколов", "представителей"),
        ("Слово взял командующий пограничными войсками Армении Арам Акопян.", "Арам Акопян", "Армении"),
        ("Прибыл глава центра ООН для Центральной Азии Иван Петров.", "Иван Петров", "Азии"),
        ("Приехал спецпредставитель ЕС по Центральной Азии Терхи Петрова.", "Терхи Петрова", "Азии"),
    ],
)
def test_an_office_reaches_over_the_institution_to_the_name(text: str, name: str, office: str) -> None:
    ((role, told, _),) = offices(COUNCIL + text)
    assert names(COUNCIL + text) == [name]
    assert role != "foreign-minister"
    assert told.endswith(office)


def test_a_surname_behind_a_rank_is_not_read_as_an_institution() -> None:
    text = "Президент Мороз Казахстан ещё не посещал. Премьер Роман Голованов выступил, а министр Лев Петров молчал."
    assert names(COUNCIL + text) == ["Мороз", "Роман Голованов", "Лев Петров"]


def test_the_head_of_a_centre_for_diplomacy_is_no_foreign_minister() -> None:
    text = (
        "Прибыл руководитель центра по превентивной дипломатии Иван Петров, его принял глава дипломатии Олег Соколов."
    )
    assert people(COUNCIL + text) == {"Иван Петров": (None, ("other",)), "Олег Соколов": (None, ("foreign-minister",))}


def test_whom_an_office_is_for_does_not_send_its_holder() -> None:
    text = "Выступил представитель ООН для Афганистана Иван Петров."
    assert people(COUNCIL + text) == {"Иван Петров": (None, ("other",))}


@pytest.mark.parametrize("surname", ["Хакимов", "Шейхов"])
def test_a_surname_made_of_an_office_ends_a_name(surname: str) -> None:
    assert names(f"{COUNCIL}Выступил посол Бахтиёр {surname}.") == [f"Бахтиёр {surname}"]


def test_a_rank_of_two_words_leads_from_an_office_to_a_name() -> None:
    text = "Открыл встречу министр обороны Казахстана генерал армии Олег Соколов."
    assert people(COUNCIL + text) == {"Олег Соколов": ("KZ", ("other",))}


def test_a_given_name_that_an_agency_fills_in_belongs_to_the_surname() -> None:
    text = "«Он встретится с президентом Киргизии [Садыром] Соколовым», - сказал Иван Петров."
    assert people(COUNCIL + text)["Садыр Соколов"] == ("KG", ("head-of-state",))


def test_other_words_filled_in_are_no_part_of_a_name() -> None:
    text = "«Приедут премьер-министр Армении [Акопян] и [глава МИД] Соколов», - сказал Иван Петров."
    assert "Акопян Соколов" not in names(COUNCIL + text)
