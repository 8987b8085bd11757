"""Whose somebody is in Russian, where no office with a state stands beside the name."""

from __future__ import annotations

import pytest

from tests.importers.extract.russian.named import names, people

COUNCIL = "12 октября в Бишкеке заседал Совет глав правительств СНГ. "


def countries(text: str) -> dict[str, str | None]:
    """The country of each person, by surname."""
    return {name.split()[-1]: country for name, (country, _) in people(COUNCIL + text).items()}


@pytest.mark.parametrize(
    "text",
    [
        "Приехали Пётр Лисин (Армения), Павел Румас (Беларусь) и Иван Котов (Таджикистан).",
        "Приехали Пётр Лисин /Армения/, Павел Румас /Беларусь/ и Иван Котов /Таджикистан/.",
        "Пётр Лисин, Армения, Павел Румас, Беларусь, и Иван Котов, Таджикистан, молчали.",
        "Пётр Лисин – Армения, Павел Румас – Беларусь, Иван Котов – Таджикистан.",
        "Места за столом: Армения, Пётр Лисин; Беларусь, Павел Румас; Таджикистан, Иван Котов.",
        "Армению представлял Пётр Лисин, Беларусь Павел Румас, Таджикистан Иван Котов.",
        "Армения | Пётр Лисин\nБеларусь | Павел Румас\nТаджикистан | Иван Котов",
        "Армения\nПётр Лисин\n\nБеларусь\nПавел Румас\n\nТаджикистан\nИван Котов",
        "Пётр Лисин от Армении, Павел Румас от Беларуси и Иван Котов от Таджикистана поспорили.",
        "Слово брали премьеры: армянский Пётр Лисин, белорусский Павел Румас, таджикский Иван Котов.",
        "Ереван – Пётр Лисин, Минск – Павел Румас, Душанбе – Иван Котов.",
    ],
)
def test_states_and_names_in_turn_tell_whose_each_is_whatever_stands_between(text: str) -> None:
    found = countries(text)
    assert (found["Лисин"], found["Румас"], found["Котов"]) == ("AM", "BY", "TJ")


@pytest.mark.parametrize(
    "text",
    [
        "Казахстан посетит Иван Котов, Узбекистан увидит Павел Румас.",
        "В Казахстане Иван Котов, в Узбекистане Павел Румас открывали мосты.",
    ],
)
def test_states_that_are_only_visited_are_nobodys(text: str) -> None:
    assert set(countries(text).values()) <= {None}


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Узбекскую делегацию ведет Иван Котов.", "UZ"),
        ("Узбекскую сторону на встрече возглавит Иван Котов.", "UZ"),
        ("За узбекскую делегацию говорил Иван Котов.", "UZ"),
        ("От Узбекистана приехал Иван Котов.", "UZ"),
        ("Из Ташкента вместо премьера прибыл заместитель, Иван Котов.", "UZ"),
        ("Иван Котов, первое лицо узбекского парламента, промолчал.", "UZ"),
        ("Иван Котов, представляющий Узбекистан, промолчал.", "UZ"),
        ("Узбекский силовик Иван Котов промолчал.", "UZ"),
        ("Начальник Генштаба Узбекистана Иван Котов промолчал.", "UZ"),
        ("Узбекскую делегацию встретил Иван Котов.", None),
        ("Иван Котов, побывавший в Узбекистане, промолчал.", None),
    ],
)
def test_who_speaks_for_a_state_is_of_it(text: str, country: str | None) -> None:
    assert countries(text) == {"Котов": country}


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Хозяин встречи Иван Котов показал юрту.", "KG"),
        ("Гостей принимал Иван Котов.", "KG"),
        ("Принимающую сторону представлял Иван Котов.", "KG"),
        ("Участников приветствовал президент принимающей страны Иван Котов.", "KG"),
        ("Заседание открыл премьер-министр республики Иван Котов.", "KG"),
        ("В заседании Совета глав правительств СНГ примет участие Иван Котов.", None),
    ],
)
def test_host_is_of_the_country_of_the_meeting(text: str, country: str | None) -> None:
    assert countries(text) == {"Котов": country}


def test_state_spokesman_is_of_the_state_of_the_chief_named_before() -> None:
    found = countries("Премьер Армении Пётр Лисин уехал первым, объяснил пресс-секретарь Иван Котов.")
    assert found == {"Лисин": "AM", "Котов": "AM"}


def test_two_of_one_office_have_the_states_of_its_adjectives_in_order() -> None:
    found = countries("Сядут и оба премьера, армянский и белорусский: Пётр Лисин с Иваном Котовым.")
    assert found == {"Лисин": "AM", "Котов": "BY"}


def test_office_that_says_what_is_quoted_is_that_of_whom_the_sentence_before_names() -> None:
    found = countries("Пётр Лисин просил у всех денег. «Нам нужен газ», – сказал армянский премьер.")
    assert found == {"Лисин": "AM"}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("До конца года пост занимал Борис Котов, и гости его хвалили.", ["Борис Котов"]),
        ("Борис Котов вышел из больницы раньше срока.", ["Борис Котов"]),
        ("Синоптик Борис Котов вышел из больницы раньше срока.", []),
        ("Эксперт по региону Борис Котов считает иначе.", []),
        ("В Котове, напоминают местные, есть аэропорт.", []),
    ],
)
def test_who_is_named_in_full_and_does_something_counts_unless_a_calling_says_what_they_are(
    text: str, found: list[str]
) -> None:
    assert names(COUNCIL + text) == found


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Говорил глава МИД России Пётр Лисин, напомнила официальный представитель ведомства Анна Сомова.", "RU"),
        ("От Венгрии, которая здесь наблюдатель, – премьер-министр Анна Сомова.", "HU"),
        ("Что до Армении, то премьер-министр Анна Сомова промолчал.", "AM"),
        ("Российскую делегацию представят премьер-министр и посол Анна Сомова.", "RU"),
        ("Председателем Высшего госсовета является Анна Сомова.", None),
        ("Участвовал начальник Объединенного штаба Анна Сомова.", None),
    ],
)
def test_whose_an_office_is_may_stand_further_off(text: str, country: str | None) -> None:
    assert countries(text)["Сомова"] == country


def test_a_servant_is_of_the_one_chief_whom_the_paragraph_named() -> None:
    text = (
        "Президент Армении Арам Акопян едет в Минск на заседание СМИД СНГ. Это сказал помощник президента Олег Соколов."
    )
    assert people(text)["Олег Соколов"] == ("AM", ("other",))


def test_a_servant_named_behind_two_chiefs_is_of_neither() -> None:
    text = (
        "Президент Армении Арам Акопян принял премьера Киргизии Урмата Акопова в дни СМИД СНГ. "
        "Это сказал помощник президента Олег Соколов."
    )
    assert people(text)["Олег Соколов"] == (None, ("other",))
