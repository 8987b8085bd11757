"""Records compare, hash and print as dataclasses do."""

from __future__ import annotations

import dataclasses
import pickle

import pytest

from db.records import Alias, Attendance, Body, Claim, Doubt
from db.shelves import Page

ALIAS = Alias("Nurleu", "article/one")


def test_values_are_equal_by_class_and_fields_and_hash_alike() -> None:
    assert dataclasses.replace(ALIAS) == ALIAS
    assert hash(dataclasses.replace(ALIAS)) == hash(ALIAS)
    assert dataclasses.replace(ALIAS, **{dataclasses.fields(ALIAS)[0].name: "Nurtleu"}) != ALIAS
    assert Doubt("a", 1, 2) != Attendance("a", "1", "present", None)
    assert tuple(getattr(ALIAS, field.name) for field in dataclasses.fields(ALIAS)) != ALIAS


def test_value_with_a_list_in_it_is_equal_but_has_no_hash() -> None:
    claim = Claim("person:1", "people", ["a"], 0, 1, "reported")
    assert claim == Claim("person:1", "people", ["a"], 0, 1, "reported")
    with pytest.raises(TypeError):
        hash(claim)


def test_value_goes_to_another_process_and_comes_back_equal() -> None:
    claim = Claim("person:1", "people", ["a"], 0, 1, "reported")
    assert pickle.loads(pickle.dumps(claim)) == claim  # noqa: S301  (our own)


def test_values_are_begun_with_all_their_fields_or_not_at_all() -> None:
    assert Doubt("a").end == 0
    with pytest.raises(TypeError):
        Doubt()  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        Doubt("a", 1, 2, 3)  # type: ignore[call-arg]


def test_values_stay_as_they_are_and_print_as_they_are_made() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        ALIAS.__setattr__(dataclasses.fields(ALIAS)[0].name, "other")
    assert repr(Doubt("a", 1, 2)) == "Doubt(reason='a', start=1, end=2)"


def test_each_value_has_its_own_of_what_is_made_for_it_and_shares_it_with_none() -> None:
    first: Page[object] = Page(0, ())
    second: Page[object] = Page(0, ())
    assert first.why == second.why == {}
    assert first.why is not second.why


def test_values_named_by_keyword_are_begun_in_no_other_way() -> None:
    with pytest.raises(TypeError):
        Body("body/cis")  # type: ignore[call-arg]


def test_values_lose_nothing_either() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        del ALIAS.name
