from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from db.gazetteer import cities_named, state_name
from db.gazetteer.making import STATES, TABLE, rows, states


@pytest.mark.parametrize(("table", "made"), [(TABLE, rows), (STATES, states)], ids=["cities", "states"])
def test_tables_are_what_the_libraries_give(table: Path, made: Callable[[], Iterator[str]]) -> None:
    kept = [line for line in table.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    assert kept == list(made())


@pytest.mark.parametrize(
    ("city", "country", "other"),
    [
        ("Almaty", "KZ", "Alma-Ata"),
        ("Almaty", "KZ", "Алматы"),
        ("Chisinau", "MD", "Kishinev"),
        ("Gyumri", "AM", "Leninakan"),
        ("Turkmenbashi", "TM", "Krasnovodsk"),
    ],
)
def test_city_keeps_its_old_and_foreign_names(city: str, country: str, other: str) -> None:
    known = next(each for each in cities_named(city) if each.country == country)
    assert other in (*known.spellings, *known.cyrillic)


def test_state_is_named_in_either_language_and_an_unknown_code_in_none() -> None:
    assert (state_name("KG"), state_name("KG", "ru"), state_name("XX")) == ("Kyrgyzstan", "Киргизия", None)
