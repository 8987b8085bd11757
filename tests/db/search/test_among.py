"""Words beside fields, where many records hold the words and few meet the fields."""

from __future__ import annotations

from itertools import islice, product
from string import ascii_lowercase
from typing import TYPE_CHECKING

import pytest

from db.migrations import empty
from db.search import search, update
from tests.db.search.filled import add_article, add_body, add_document, add_person, add_session

if TYPE_CHECKING:
    from sqlite_utils import Database

_MANY, _FEW = 260, 5
_FIRST_YEAR = 1700


@pytest.fixture(scope="module")
def annals() -> Database:
    """Hundreds of sessions, documents and articles with the same words, of which the first few are unlike the rest."""
    db = empty()
    records = [add_body(db, "chs", "Council of Heads of State")]
    articles: list[int] = []
    for number in range(_MANY):
        city, country = ("Almaty", "KZ") if number < _FEW else ("Minsk", "BY")
        records.append(add_session(db, "chs", f"{_FIRST_YEAR + number}-04-11", city, country))
        records.append(
            add_document(db, f"document/{number}", f"Protocol on customs {number} {'and trade' * (number % 3)}")
        )
        guest = "Muradov" if number < _FEW else "Muratov"
        text = f"Council {number}\nThe council met {'again ' * (number % 4)}in May and heard {guest}."
        articles.append(add_article(db, 1 + number, text))
    db.execute("UPDATE document SET status = 'removed' WHERE CAST(substr(slug, 10) AS INTEGER) < ?", [_FEW])
    db.execute("UPDATE article SET published = '1999-05-01' WHERE id <= ?", [_FEW])
    update(db, records, articles)
    return db


_ASKED = [
    ("session", "council", "city:almaty"),
    ("session", "cuoncil of heads", "country:KZ"),
    ("document", "protocol customs", "status:removed"),
    ("article", "council", "before:2000"),
    ("article", "council again", "before:2000"),
]


@pytest.mark.parametrize(("kind", "words", "field"), _ASKED)
def test_those_that_meet_the_fields_come_in_the_order_of_their_words(
    annals: Database, kind: str, words: str, field: str
) -> None:
    met = {hit.id for hit in search(annals, field, kinds=[kind], limit=_MANY)}
    every = search(annals, words, kinds=[kind], limit=1_000)
    found = search(annals, f"{field} {words}", kinds=[kind], limit=1_000)
    assert [hit.id for hit in found] == [hit.id for hit in every if hit.id in met]
    assert 0 < len(found) <= _FEW
    assert search(annals, f"{field} {words}", kinds=[kind], limit=2) == found[:2]


def test_no_farther_word_is_meant_where_a_near_one_is_only_elsewhere(annals: Database) -> None:
    assert len(search(annals, "before:2000 council muradov", kinds=["article"])) == _FEW
    assert search(annals, "before:2000 council muratov", kinds=["article"]) == []


def test_beginnings_of_many_words_find_no_other_kind_than_is_asked_for() -> None:
    db = empty()
    given = ("".join(("Co", *pair, "a")) for pair in product(ascii_lowercase, repeat=2))
    records = [add_person(db, f"{name} Petrov") for name in islice(given, _MANY)]
    update(db, [*records, add_body(db, "ministers", "Committee of Ministers")], [])
    assert [hit.type for hit in search(db, "co mi", kinds=["body"])] == ["body"]
    assert search(db, "co mi", kinds=["person"]) == []


def test_without_words_the_newest_come_first_and_those_without_a_day_last() -> None:
    db = empty()
    records = [add_session(db, "chs", date, "Minsk", "BY") for date in ("2024-04-12", "2025-04-11", "2023-05-01")]
    people = [add_person(db, name, country="BY") for name in ("Zarina Petrova", "Anna Petrova")]
    db.execute("UPDATE session SET date = NULL WHERE date = '2023-05-01'")
    update(db, [*records, *people], [])
    found = [hit.id for hit in search(db, "country:BY", kinds=["person", "session"])]
    assert found == ["person/anna-petrova", "person/zarina-petrova", records[1], records[0], records[2]]
