from __future__ import annotations

import pytest

from tests.importers.extract.found import page


@pytest.mark.parametrize(
    ("text", "city", "country"),
    [
        ("They met in Almaty.", "Almaty", "KZ"),
        ("They met in Alma-Ata.", "Almaty", "KZ"),
        ("They met in Nur-Sultan.", "Astana", "KZ"),
        ("They met in Kishinev.", "Chisinau", "MD"),
        ("The talks went on, and Petersburg saw the end.", "Saint Petersburg", "RU"),
        ("They met in Karaganda.", "Karagandy", "KZ"),
        ("They met in Ashkhabad.", "Ashgabat", "TM"),
        ("They met in Kiev.", "Kyiv", "UA"),
        ("They met in St. Petersburg.", "Saint Petersburg", "RU"),
        ("They met in Brest.", "Brest", "BY"),
        ("They met in Cholpon-Ata.", "Cholpon-Ata", "KG"),
        ("BISHKEK, May 3. They met.", "Bishkek", "KG"),
        ("They met in Kazakhstan's Burabay.", "Burabay", "KZ"),
    ],
)
def test_cities_go_by_one_name(text: str, city: str, country: str) -> None:
    (place,) = page(text).places
    assert (place.city, place.country) == (city, country)


@pytest.mark.parametrize(
    "text",
    [
        "Mary spoke first.",
        "Ms Kirov said so.",
        "It was told by Vladimir Putin, and of Vladimir Putin.",
        "the Minsk Agreements",
        "Kazakhstan and Uzbekistan",
        "a Nice idea",
        "Sergei Ivanov and Stanislav Ros met; Ivanov spoke first.",
        "Premiers To Turn To Trade",
    ],
)
def test_names_of_other_things_are_no_cities(text: str) -> None:
    assert page(text).places == ()


@pytest.mark.parametrize(
    ("dateline", "city"),
    [
        ("YALTA, Ukraine, Sept. 19 (Agency) -- They met.", "Yalta"),
        ("KIEV, March 20 (Agency) -- They met.", "Kyiv"),
        ("ST PETERSBURG, December 6 (Agency) - They met.", "Saint Petersburg"),
    ],
)
def test_a_city_in_capitals_is_known_by_every_spelling(dateline: str, city: str) -> None:
    assert [place.city for place in page(dateline).places] == [city]


@pytest.mark.parametrize("headline", ["CIS TO TURN TO TRADE", "MINISTERS TRY THEIR LUCK IN TALKS"])
def test_a_word_in_capitals_is_no_city_for_its_being_spelt_like_one(headline: str) -> None:
    assert not page(headline).places


def test_a_month_cut_short_is_no_city() -> None:
    assert not page("Nov. 20 - heads of government").places
