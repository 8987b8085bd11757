"""Russian sessions called off together, moved to another form or place, or of another council than any of ours."""

from __future__ import annotations

import pytest

from tests.importers.extract.russian.named import attendance
from tests.importers.extract.russian.told import sessions

_PUBLISHED = "2020-10-12"


def _told(text: str) -> list[tuple[str | None, ...]]:
    """Body, day, city and standing of every session."""
    found = sessions(text, _PUBLISHED)
    return sorted(tuple(one.get(field) for field in ("body", "date", "city", "status")) for one in found)


@pytest.mark.parametrize(
    "text",
    [
        "Заседание СМИД СНГ, намеченное на 15 октября, и заседание СГГ СНГ, намеченное на 16 октября, отменены.",
        "Отменены заседание СМИД СНГ, намеченное на 15 октября, и заседание СГГ СНГ, намеченное на 16 октября.",
        "Заседание СМИД СНГ 15 октября и саммит СНГ 16 октября отменены.",
    ],
)
def test_one_verb_calls_off_all_the_sessions_that_it_is_said_of(text: str) -> None:
    assert _told(text) == [
        ("cis-cfm", "2020-10-15", None, "cancelled"),
        ("cis-chs", "2020-10-16", None, "cancelled"),
    ]


def test_a_session_set_against_those_called_off_is_not_called_off() -> None:
    text = "Заседания СМИД СНГ 15 октября и СГГ СНГ 16 октября отменены, а встреча премьеров СНГ пройдет 6 ноября."
    assert [status for *_, status in _told(text)] == ["cancelled", "scheduled", "cancelled"]


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("Заседание СМИД СНГ, намеченное на 15 октября в Минске, пройдет в формате видеоконференции.", None),
        ("Заседание СМИД СНГ, намеченное на 15 октября в Минске, состоится онлайн.", None),
        ("Заседание СМИД СНГ, намеченное на 15 октября в Минске, пройдет в узком формате.", "Minsk"),
    ],
)
def test_a_session_held_from_afar_is_not_in_the_city_it_was_meant_for(text: str, city: str | None) -> None:
    assert _told(text) == [("cis-cfm", "2020-10-15", city, "scheduled")]


def test_a_council_on_a_field_is_not_that_of_which_the_text_tells() -> None:
    text = "Заседание СГГ СНГ пройдет в Душанбе 11 декабря. На заседании Совета по культурному обмену 20 октября решат."
    assert _told(text) == [("cis-chs", "2020-12-11", "Dushanbe", "scheduled")]


@pytest.mark.parametrize(
    "words", ["участвовать не будет", "не будет участвовать", "участвовать не сможет", "участвовать не намерена"]
)
def test_who_will_not_take_part_is_absent(words: str) -> None:
    text = f"Заседание СМИД СНГ состоится 15 октября в Минске. Украина в заседании {words}."
    assert attendance(text) == {("UA", "absent", None)}
