import pytest

from db.gazetteer import cities_named, state_name
from db.gazetteer.making import TABLE, rows


def test_table_of_cities_is_what_the_library_gives() -> None:
    kept = [line for line in TABLE.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    assert kept == list(rows())


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
