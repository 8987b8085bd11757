"""Words that are taken for others: cut in two, robbed of an ending, spelt in several letters, or no words at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from db.migrations import empty
from db.search import search, update
from tests.db.search.filled import add_article, add_document, add_person

if TYPE_CHECKING:
    from sqlite_utils import Database

_PEOPLE = (
    "Sergei Lebedev", "Rashid Meredov", "Kassym-Jomart Tokaev", "Viktor Yushchenko", "Boris Yeltsin", "Z. Akhmed",
    "Roman Chekhov", "Wang Yi",
)  # fmt: skip
_TEXT = """A kind word led to free trade
They put it so in the area of trade: the names took hold, and Ivan stayed. It was a mere kind of talk, such it was.
Такая мера нужна малому делу, сказано нам. Обращение о зеленом коридоре."""


@pytest.fixture(scope="module")
def words() -> Database:
    """A few people, and a text with words that begin as other people's names do."""
    db = empty()
    article = add_article(db, 1, _TEXT)
    titles = {"document/corridor": "Распоряжение о зелёном коридоре", "document/appeal": "Обращение глав государств"}
    documents = [add_document(db, slug, title) for slug, title in titles.items()]
    update(db, [*(add_person(db, name) for name in _PEOPLE), *documents], [article])
    return db


@pytest.mark.parametrize("typed", ["Putnam", "Kindnam", "Ivankind", "Putarea", "Tradefree"])
def test_a_name_is_not_cut_into_words_that_stand_nowhere_side_by_side(words: Database, typed: str) -> None:
    assert search(words, typed) == []


@pytest.mark.parametrize(("typed", "meant"), [("freetrade", "article"), ("sergeilebedev", "person")])
def test_two_words_run_together_are_found_and_said_to_be_a_slip(words: Database, typed: str, meant: str) -> None:
    hit = search(words, typed)[0]
    assert (hit.type, hit.via, hit.edits) == (meant, "fuzzy", 1)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("Леедев", "Sergei Lebedev"), ("Мереов", "Rashid Meredov"), ("Токев", "Kassym-Jomart Tokaev"),
     ("Такаев", "Kassym-Jomart Tokaev")],
)  # fmt: skip
def test_a_name_with_a_slip_stands_above_words_that_are_left_without_its_ending(
    words: Database, typed: str, meant: str
) -> None:
    assert search(words, typed)[0].label == meant


@pytest.mark.parametrize("typed", ["Мальев", "Ареев"])
def test_what_is_left_of_a_name_must_be_more_than_three_letters(words: Database, typed: str) -> None:
    assert search(words, typed) == []


@pytest.mark.parametrize("typed", ["зелёный коридор", "зеленый коридор", "зелёного коридора", "зеленого коридора"])
def test_a_letter_with_and_without_its_dots_is_one(words: Database, typed: str) -> None:
    assert {hit.type for hit in search(words, typed)} == {"document", "article"}


def test_a_letter_with_dots_still_sounds_as_others_spell_it() -> None:
    db = empty()
    update(db, [add_person(db, "Пётр Фёдоров")], [])
    assert [search(db, typed)[0].label for typed in ("Fyodorov", "Фёдоров", "Федоров")] == ["Пётр Фёдоров"] * 3


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("Юенко", "Viktor Yushchenko"), ("Ельин", "Boris Yeltsin"), ("Обраение", "Обращение глав государств"),
     ("Чеов", "Roman Chekhov")],
)  # fmt: skip
def test_a_slip_in_a_cyrillic_letter_is_one_however_many_letters_spell_it(
    words: Database, typed: str, meant: str
) -> None:
    hit = search(words, typed)[0]
    assert (hit.label, hit.edits) == (meant, 1)


@pytest.mark.parametrize("typed", ["zzzz", "zz", "aaaa", "iii", "ssss", "www", "ффф", "хххх", "нннн", "оооо"])
def test_a_key_that_was_held_down_finds_nothing(words: Database, typed: str) -> None:
    assert search(words, typed) == []


@pytest.mark.parametrize("typed", ["Lebedevvv", "Lebbbedev", "Леебедев"])
def test_a_letter_that_came_several_times_is_still_a_slip(words: Database, typed: str) -> None:
    assert search(words, typed)[0].label == "Sergei Lebedev"
