"""What somebody is of whom no office is told: a member of the council that is told of where they are named."""

from __future__ import annotations

import pytest

from tests.importers.extract.named import CHS, people


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("A day earlier the foreign ministers sat down. Moldova's Ion Popescu was in the chair.", "foreign-minister"),
        ("The premiers had met before, Armenia's Tigran Petrosyan among them.", "head-of-government"),
        ("The CIS Council of Foreign Ministers met first. Armenia's Tigran Petrosyan chaired.", "foreign-minister"),
        ("The foreign ministers met first, then the premiers. Armenia's Tigran Petrosyan spoke.", "head-of-government"),
    ],
)
def test_whoever_is_told_by_a_state_alone_is_of_the_council_told_of_last(text: str, role: str) -> None:
    assert [roles for _, roles in people(f"{CHS}\n\n{text}").values()] == [(role,)]


def test_presidents_and_premiers_in_one_breath_leave_open_which_is_meant() -> None:
    text = "The foreign ministers met first. Presidents and prime ministers joined them. Georgia's Ivan Belov spoke."
    assert people(f"{CHS}\n\n{text}") == {"Ivan Belov": ("GE", ("foreign-minister",))}


@pytest.mark.parametrize(
    "text",
    [
        "The summit was moderated by Ivan Belov.",
        "Ivan Belov did not come to the summit.",
        "The leaders talked with Ivan Belov before the summit.",
        "At noon they sat down; Ivan Belov came to the summit late.",
    ],
)
def test_whoever_takes_part_without_an_office_is_what_members_of_the_council_are(text: str) -> None:
    assert people(CHS + text)["Ivan Belov"] == (None, ("head-of-state",))


@pytest.mark.parametrize(
    "text",
    [
        "The presidents gave Ivan Belov powers to sign for the Commonwealth.",
        "The presidents left. Ivan Belov closed the door behind them.",
        "They appointed Tigran Petrosyan in place of Ivan Belov in the secretariat of the Commonwealth.",
        "Ivan Belov was appointed for three years by the leaders.",
        "The summit went on under the eyes of Ivan Belov.",
        "The chair of Armenia was not taken by anybody, not by Ivan Belov either.",
        "According to Ivan Belov the summit was short.",
    ],
)
def test_whomever_a_council_acts_on_or_passes_by_is_no_member_of_it(text: str) -> None:
    assert people(CHS + text).get("Ivan Belov", (None, ()))[1] == ()


@pytest.mark.parametrize(
    "text",
    [
        "Ivan Belov, Oleg Petrov and Anton Orlov signed a statement at the summit.",
        "At noon they sat down; Oleg Petrov, Ivan Belov and Anton Orlov hailed the decision of the summit.",
        "The summit was attended by Oleg Petrov, Anton Orlov and Ivan Belov.",
    ],
)
def test_several_whom_a_sentence_on_the_meeting_names_in_one_breath_are_those_who_meet(text: str) -> None:
    assert people(f"{CHS}\n\n{text}")["Ivan Belov"] == (None, ("head-of-state",))


@pytest.mark.parametrize(
    "text",
    [
        "Ivan Belov and Oleg Petrov signed a statement at the summit.",
        "The analysts, Oleg Petrov, Ivan Belov and Anton Orlov, doubt that the summit changed anything.",
        "Police held the activists Ivan Belov, Oleg Petrov and Anton Orlov during the summit.",
        "Ivan Belov, Oleg Petrov and Anton Orlov went home.",
    ],
)
def test_several_of_whom_something_else_is_told_are_not_therefore_those_who_meet(text: str) -> None:
    assert people(f"{CHS}\n\n{text}").get("Ivan Belov", (None, ())) == (None, ())


def test_who_is_named_among_others_is_not_therefore_at_home() -> None:
    text = "ASTANA, October 14. Ivan Belov, Oleg Petrov and Anton Orlov signed a statement at the summit."
    assert people(f"{text} {CHS}")["Ivan Belov"] == (None, ("head-of-state",))


def test_four_that_open_a_sentence_are_of_the_council_the_page_is_about() -> None:
    names = ["Ivan Belov", "Vladimir Petrov", "Sergei Sidorov", "Alexander Ivanov"]
    text = f"{', '.join(names[:3])} and {names[3]} joined on screen."
    assert people(f"{CHS}\n\n{text}") == dict.fromkeys(names, (None, ("head-of-state",)))


def test_four_who_did_something_else_are_not_of_the_council() -> None:
    text = "Ivan Belov, Vladimir Petrov, Sergei Sidorov and Alexander Ivanov founded the club."
    assert {roles for _, roles in people(f"{CHS}\n\n{text}").values()} <= {()}


def test_three_whom_others_choose_are_not_of_the_council() -> None:
    text = "The board elected Ivan Belov, Vladimir Petrov and Sergei Sidorov."
    assert {roles for _, roles in people(f"{CHS}\n\n{text}").values()} == {()}
