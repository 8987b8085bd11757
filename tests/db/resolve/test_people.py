import pytest

from db.records import Judgment
from db.resolve import people
from db.resolve.subjects import Context, Subject
from tests.builders import Told, reading


def person(*names: str, country: str | None = None, role: str | None = None, text: str = "") -> Subject:
    words = f"{' and '.join(names)} came. {text}"
    told: list[Told] = [("person:1", "name", name, name) for name in names]
    if country:
        told.append(("person:1", "country", country, "came"))
    if role:
        told.append(("person:1", "roles", {"role": role, "text": role, "country": country}, "came"))
    found = reading(words, told)
    return Subject(found.article.id, None, "person:1", tuple(enumerate(found.claims)))


def ids(*subjects: Subject, judgments: tuple[Judgment, ...] = ()) -> set[str]:
    linked = people.link(subjects, judgments)
    assert linked == people.link(tuple(reversed(subjects)), judgments), "the order of the articles changed the people"
    return set(linked.values())


def test_transliterations_of_a_name_are_one_person() -> None:
    assert ids(person("Sirojiddin Muhriddin"), person("Sirodjiddin Mukhriddin")) == {"person/sirojiddin-muhriddin"}


def test_cyrillic_and_latin_spellings_are_one_person() -> None:
    assert ids(person("Murat Nurtleu"), person("Мурат Нуртлеу")) == {"person/murat-nurtleu"}


@pytest.mark.parametrize(
    ("cyrillic", "latin"),
    [
        ("Сироджиддин Мухриддин", "Sirojiddin Muhriddin"),
        ("Касым-Жомарт Токаев", "Kassym-Jomart Tokayev"),
        ("Жээнбек Кулубаев", "Jeenbek Kulubaev"),
        ("Шавкат Мирзиёев", "Shavkat Mirziyoyev"),
        ("Шавкат Мирзиеев", "Shavkat Mirziyoyev"),
        ("Гурбангулы Бердымухамедов", "Gurbanguly Berdimuhamedov"),
        ("Реджеп Тайип Эрдоган", "Recep Tayyip Erdoğan"),
        ("Мевлют Чавушоглу", "Mevlüt Çavuşoğlu"),
        ("Джейхун Байрамов", "Jeyhun Bayramov"),
        ("Мгер Григорян", "Mher Grigoryan"),
        ("Ваагн Хачатурян", "Vahagn Khachaturyan"),
        ("Кохир Расулзода", "Qohir Rasulzoda"),
        ("Си Цзиньпин", "Xi Jinping"),
        ("Ван И", "Wang Yi"),
        ("Ли Цян", "Li Qiang"),
        ("Чжан Мин", "Zhang Ming"),
    ],
)
def test_name_is_one_in_both_scripts(cyrillic: str, latin: str) -> None:
    assert ids(person(cyrillic), person(latin)) == ids(person(latin))


@pytest.mark.parametrize(
    ("cyrillic", "latin"),
    [
        ("Сердар Бердымухамедов", "Gurbanguly Berdimuhamedov"),
        ("Акылбек Жапаров", "Sadyr Japarov"),
        ("Сергей Лавров", "Svetlana Lavrova"),
        ("Дмитрий Ли", "Li Qiang"),
        ("Ислам Каримов", "Aziz Karimov"),
    ],
)
def test_other_people_stay_others_in_both_scripts(cyrillic: str, latin: str) -> None:
    assert len(ids(person(cyrillic), person(latin))) == 2


def test_both_scripts_stay_as_aliases_of_the_latin_name() -> None:
    subjects = [person("Мурат Нуртлеу"), person("Murat Nurtleu")]
    context = Context(ids={}, articles={one.article: [one] for one in subjects}, record=lambda _: None)
    record, _ = people.derive("person/murat-nurtleu", subjects, context)
    assert record.name == "Murat Nurtleu"
    assert {alias.name for alias in record.aliases} == {"Мурат Нуртлеу", "Murat Nurtleu"}


def test_name_in_the_order_of_lists_is_the_same() -> None:
    assert ids(person("Сергей Лебедев"), person("Лебедев Сергей Николаевич")) == {"person/sergey-lebedev"}


def test_misspelt_surname_joins_where_office_and_country_agree() -> None:
    right = person("Murat Nurtleu", country="KZ", role="foreign-minister")
    wrong = person("Nurleu", country="KZ", role="foreign-minister")
    assert ids(right, wrong) == {"person/murat-nurtleu"}


def test_misspelt_surname_alone_joins_nobody() -> None:
    assert len(ids(person("Murat Nurtleu", country="KZ"), person("Nurleu"))) == 2


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Serdar Berdimuhamedow", "Serdar Muhammetdurdyev"),
        ("Serdar Berdimuhamedow", "Gurbanguly Berdimuhamedow"),
        ("Sergey Lavrov", "Sergey Lebedev"),
        ("Sergei Ivanov", "Igor Ivanov"),
    ],
)
def test_two_people_with_similar_names_stay_two(one: str, other: str) -> None:
    assert len(ids(person(one), person(other))) == 2


def test_initial_joins_the_only_person_it_can_mean() -> None:
    assert ids(person("Jeyhun Bayramov", country="AZ"), person("J. Bayramov", country="AZ")) == {
        "person/jeyhun-bayramov"
    }


def test_surname_that_two_people_share_joins_neither() -> None:
    assert len(ids(person("Sergei Ivanov"), person("Igor Ivanov"), person("Ivanov"))) == 3


def test_same_name_in_two_countries_is_two_people() -> None:
    assert ids(person("Ivan Petrov", country="RU"), person("Ivan Petrov", country="BY", text="He left.")) == {
        "person/ivan-petrov",
        "person/ivan-petrov-2",
    }


def test_minister_whom_one_article_puts_in_another_state_is_still_one_person() -> None:
    here = person("Murat Nurtleu", country="KZ", role="foreign-minister")
    astray = person("Murat Nurtleu", country="LT", role="foreign-minister", text="In Vilnius.")
    assert ids(here, astray) == {"person/murat-nurtleu"}


def test_ministers_of_two_states_who_share_a_surname_are_two_people() -> None:
    one = person("Ivanov", "Igor Ivanov", country="RU", role="foreign-minister")
    other = person("Ivanov", "Ivan Ivanov", country="BG", role="foreign-minister", text="Sofia.")
    assert len(ids(one, other)) == 2


def test_country_told_beside_a_name_is_surer_than_one_told_elsewhere() -> None:
    beside = reading(
        "Prime Minister of Uzbekistan Abdulla Aripov came.",
        [
            ("person:1", "name", "Abdulla Aripov", "Abdulla Aripov"),
            ("person:1", "country", "UZ", "of Uzbekistan Abdulla"),
        ],
    )
    elsewhere = reading(
        "A Russian said that Abdulla Aripov came.",
        [("person:1", "name", "Abdulla Aripov", "Abdulla Aripov"), ("person:1", "country", "RU", "Russian")],
    )
    found = [Subject(each.article.id, None, "person:1", tuple(enumerate(each.claims))) for each in (beside, elsewhere)]
    context = Context({}, {subject.article: [subject] for subject in found}, lambda _: None)
    assert people.derive("person/abdulla-aripov", found, context)[0].country == "UZ"


def test_judgment_overrules_spelling() -> None:
    one, other = person("Ivan Petrov", text="One."), person("Ivan Petrov", text="Another.")
    apart = Judgment("different", f"{one.article}#person:1", f"{other.article}#person:1")
    assert len(ids(one, other, judgments=(apart,))) == 2
