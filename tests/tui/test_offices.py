"""Which of a person's offices tells best who somebody is."""

import pytest

from db.records import Office, Person
from tui.offices import chief_office, offices
from tui.pages.posts import posts, tells_state


def person(*roles: Office) -> Person:
    return Person(id="person/it", name="It", roles=roles)


def test_office_last_seen_comes_before_an_earlier_one() -> None:
    minister = Office("foreign-minister", "Foreign Minister", "KZ", "2005-01-01", "2006-01-01")
    president = Office("head-of-state", "Acting President", "KZ", "2019-03-20", "2019-04-01")
    assert [office.text for office in offices(person(minister, president))] == ["Acting President", "Foreign Minister"]


def test_colleague_of_somebody_is_said_only_where_no_office_is_named() -> None:
    colleague = Office("head-of-state", "colleague", "TJ", "2024-10-08", "2024-10-08")
    president = Office("head-of-state", "President", "TJ", "2018-09-27", "2018-09-27")
    assert chief_office(person(president, colleague)) == "President"
    assert chief_office(person(colleague)) == "colleague"


def test_one_of_several_ministers_goes_by_the_office_that_names_them_alone() -> None:
    several = Office("foreign-minister", "foreign ministers", "TJ", "2024-10-08", "2024-10-08")
    minister = Office("foreign-minister", "Minister", "TJ", "2018-09-27", "2018-09-27")
    assert chief_office(person(minister, several)) == "Minister"


def test_leader_of_something_holds_an_office_and_a_mere_leader_does_not() -> None:
    premier = Office("head-of-government", "Prime Minister", "KZ", "1999-01-01", "1999-01-01")
    leader = Office("other", "leader of the opposition", "KZ", "2025-05-01", "2025-05-01")
    assert chief_office(person(premier, leader)) == "leader of the opposition"
    assert (
        chief_office(person(premier, Office("other", "leader", "KZ", "2025-05-01", "2025-05-01"))) == "Prime Minister"
    )


def test_person_of_no_office_is_given_none() -> None:
    assert chief_office(person()) is None


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("President of the Republic of Kazakhstan", "KZ"),
        ("Kazakh President", "KZ"),
        ("U.S. Secretary of State", "US"),
        ("Chinese Premier", "CN"),
        ("Turkish Foreign Minister", "TR"),
        ("Президент Таджикистана", "TJ"),
        ("российский премьер", "RU"),
    ],
)
def test_wording_that_names_the_state_by_itself_tells_it(text: str, country: str) -> None:
    assert tells_state(text, country)


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("President", "KZ"),
        ("leader of the Republicans", "KG"),
        ("It", "XX"),
        ("Secretary of State", "US"),
        ("Minister of the Armed Forces", "AM"),
        ("Prime Minister of North Macedonia", "KP"),
    ],
)
def test_wording_without_the_state_does_not_tell_it(text: str, country: str) -> None:
    assert not tells_state(text, country)


def test_wordings_of_one_office_that_differ_in_the_state_are_one_post_with_all_its_days() -> None:
    told = ("President", "Kazakh President", "President of the Republic of Kazakhstan", "Deputy President")
    years = (2020, 2021, 2022, 2023)
    roles = [
        Office("head-of-state", text, "KZ", f"{year}-01-01", f"{year}-02-01")
        for text, year in zip(told, years, strict=True)
    ]
    assert [(one.text, one.first, one.last) for one in posts(person(*roles))] == [
        ("Deputy President", "2023-01-01", "2023-02-01"),
        ("President of the Republic of Kazakhstan", "2020-01-01", "2022-02-01"),
    ]
