from __future__ import annotations

import pytest

from tests.importers.extract.found import page


@pytest.mark.parametrize(
    ("text", "country", "is_adjective"),
    [
        ("Kazakhstan's minister", "KZ", False),
        ("the Kyrgyz Republic", "KG", False),
        ("the Kyrgyz minister", "KG", True),
        ("the Russian Federation", "RU", False),
        ("Türkiye", "TR", False),
        ("Byelorussia", "BY", False),
        ("an Uzbek envoy", "UZ", True),
        ("ASTANA—Kazakh envoys", "KZ", True),
    ],
)
def test_countries_are_known_by_name_and_adjective(text: str, country: str, is_adjective: bool) -> None:  # noqa: FBT001
    (state,) = page(text).states
    assert (state.country, state.is_adjective) == (country, is_adjective)
