"""Sessions told of beside the one a page is about: their year, standing, body and list, by their own words."""

from __future__ import annotations

import pytest

from tests.importers.extract.found import sessions

_PUBLISHED = "2019-06-05"
_MINISTERS = "OSH, June 5, 2019 - The CIS Council of Foreign Ministers held a meeting in Osh on Wednesday."
_LEADERS = "OSH, June 5, 2019 - CIS leaders met on Wednesday in Osh for a summit and signed 12 documents."


def _others(opening: str, told: str) -> list[tuple[str | None, ...]]:
    """Body, day, city and standing of all sessions but the page's own."""
    found = sessions(f"{opening} {told}", _PUBLISHED)
    own = [one for one in found if one.get("date") != _PUBLISHED]
    assert len(own) < len(found)
    return [(one["body"], one.get("date"), one.get("city"), one.get("status")) for one in own]


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("The summit of the CIS is being prepared for February 15, in Minsk.", "2020-02-15"),
        ("They spoke of preparation to the meeting of CIS Heads of State in Minsk in February.", "2020-02"),
        ("The CIS summit in Minsk, which is appointed to February 15, has ten points.", "2020-02-15"),
        ("For the CIS summit of February 15 in Minsk the format is not yet determined.", "2020-02-15"),
    ],
)
def test_a_summit_that_is_to_come_is_in_the_year_to_come(told: str, day: str) -> None:
    assert _others(_MINISTERS, told) == [("cis-chs", day, "Minsk", "scheduled")]


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("It followed the July 25 meeting in Minsk.", "2018-07-25"),
        ("At the previous meeting, in Minsk on January 28, a plan was approved.", "2019-01-28"),
    ],
)
def test_a_session_that_was_held_is_in_a_year_gone_by(told: str, day: str) -> None:
    assert _others(_MINISTERS, told) == [("cis-cfm", day, "Minsk", "held")]


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("The session planned for March in Minsk was called off.", "2019-03"),
        ("A session of the Council that had been planned for March 12 in Minsk was cancelled.", "2019-03-12"),
    ],
)
def test_a_session_that_was_called_off_is_kept_on_its_day(told: str, day: str) -> None:
    assert _others(_MINISTERS, told) == [("cis-cfm", day, "Minsk", "cancelled")]


def test_a_session_that_was_put_off_is_the_one_held_later() -> None:
    assert _others(_MINISTERS, "The meeting was originally to be held on March 12 but was put off.") == []
