"""Sessions on pages that official sites make of an event: headline, day, hour and place, each on a line of its own."""

from __future__ import annotations

import pytest

from tests.importers.extract.found import sessions


def _page(headline: str, *lines: str) -> list[tuple[str | None, ...]]:
    text = "\n".join((headline, *lines))
    return [(one["body"], one.get("date"), one.get("city"), one.get("status")) for one in sessions(text, "2012-03-05")]


@pytest.mark.parametrize("line", ["Osh", "The House of Friendship, Osh", "Osh, House of Friendship"])
def test_place_alone_under_the_headline_is_where_what_it_tells_was(line: str) -> None:
    found = _page(
        "The CIS Council of Heads of State held a session",
        line,
        "The leaders spoke of grain and railways, and listened to a report.",
    )
    assert found == [("cis-chs", "2012-03-05", "Osh", "held")]


@pytest.mark.parametrize(
    ("headline", "line", "told"),
    [
        ("The CIS Council of Heads of State held a session in Minsk", "Osh", "Minsk"),
        ("The CIS Council of Heads of State held a session", "Osh was full of guests.", None),
    ],
)
def test_place_told_otherwise_or_in_a_sentence_is_left_alone(headline: str, line: str, told: str | None) -> None:
    assert [city for _, _, city, _ in _page(headline, line, "The leaders spoke of grain.")] == [told]


def test_session_to_come_is_not_where_its_announcement_was_made() -> None:
    found = _page("The CIS Council of Heads of State will hold a session in autumn", "Osh", "The day is not known yet.")
    assert [city for _, _, city, _ in found] == [None]


def test_what_goes_on_in_passing_goes_on_that_day() -> None:
    found = _page(
        "Greetings were sent",
        "The President greeted the participants of the session of the CIS Council of Foreign Ministers, which is taking"
        " place in Minsk.",
    )
    assert found == [("cis-cfm", "2012-03-05", "Minsk", "held")]


def test_heads_of_something_else_than_states_are_no_heads_of_state() -> None:
    assert _page("Railways", "The Council of the Heads of CIS Statistical Offices met in Minsk on March 4.") == []


def test_organisation_stands_within_the_name_of_a_council_of_agencies() -> None:
    told = "The Council of Heads of the CIS Security and Intelligence Agencies met in Minsk on March 4."
    assert _page("Chiefs met", told) == [("cis-csa", "2012-03-04", "Minsk", "held")]


def test_agencies_somewhere_are_no_council() -> None:
    assert _page("Praise", "The CIS security and intelligence agencies were praised in Minsk on March 4.") == []


def test_place_alone_is_not_where_what_somebody_only_speaks_of_was() -> None:
    found = _page("A minister comments", "Osh", "The minister said that the CIS Council of Foreign Ministers met.")
    assert [city for _, _, city, _ in found if city] == []
