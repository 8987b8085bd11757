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
