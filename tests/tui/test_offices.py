"""Which of a person's offices tells best who somebody is."""

from db.records import Office, Person
from tui.offices import chief_office, offices


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


def test_leader_of_something_holds_an_office_and_a_mere_leader_does_not() -> None:
    premier = Office("head-of-government", "Prime Minister", "KZ", "1999-01-01", "1999-01-01")
    leader = Office("other", "leader of the opposition", "KZ", "2025-05-01", "2025-05-01")
    assert chief_office(person(premier, leader)) == "leader of the opposition"
    assert (
        chief_office(person(premier, Office("other", "leader", "KZ", "2025-05-01", "2025-05-01"))) == "Prime Minister"
    )


def test_person_of_no_office_is_given_none() -> None:
    assert chief_office(person()) is None
