"""How many hits are wanted changes nothing in their order."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

import pytest

from db.migrations import empty
from db.search import search, update
from tests.db.search.filled import add_person

if TYPE_CHECKING:
    from sqlite_utils import Database

GIVEN = ("Murat", "Marat", "Nurlan", "Nuran", "Sergey", "Serik", "Boris", "Bolat", "Aibek", "Alibek", "Zafar", "Zarina")
BEGINNING = ("Nur", "Mura", "Ser", "Bor", "Ali", "Kar", "Sha", "Yus", "Zhan", "Tok", "Umar", "Lev")
ENDING = ("ov", "bekov", "zoda", "yev", "in")


@pytest.fixture(scope="module")
def crowd() -> Database:
    """Hundreds of people with like names."""
    db = empty()
    names = (f"{given} {beginning}{ending}" for given, beginning, ending in product(GIVEN, BEGINNING, ENDING))
    update(db, [add_person(db, name) for name in names], [])
    return db


@pytest.mark.parametrize("typed", ["n", "nu", "s", "се", "mur", "murat", "z", "murat nurov", "b s", "l"])
@pytest.mark.parametrize("kinds", [None, ["person"]])
def test_fewer_hits_are_the_first_of_more(crowd: Database, typed: str, kinds: list[str] | None) -> None:
    every = search(crowd, typed, kinds=kinds, limit=1_000)
    for limit in (1, 10, 40, 50, 60, 200, 260):
        assert search(crowd, typed, kinds=kinds, limit=limit) == every[:limit]
    assert len({hit.id for hit in every}) == len(every)
