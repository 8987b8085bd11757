"""Timetables: a line with a body's name, and lines with a day below it."""

from __future__ import annotations

from tests.importers.extract.found import sessions

_PUBLISHED = "2015-04-08"


def _told(text: str) -> list[tuple[object, object, object, object]]:
    found = sessions(text, _PUBLISHED, "Plan of the year 2015")
    return sorted((one["body"], one["date"], one.get("city"), one["status"]) for one in found)


def test_the_lines_below_a_body_are_its_sessions_down_to_the_next_heading() -> None:
    told = _told(
        "CIS COUNCIL OF HEADS OF STATE (presidents)\n* 10 October, Brest, beside a fair\n\n"
        "CIS Council of Heads of Government:\n- 3 March, Minsk - was held\n- 29-30 May, Osh: next session\n"
        "- November, Almaty\n\nCOMMITTEE OF EXPERTS\n* 4 June, Osh\n* 5 July, Osh"
    )
    assert told == [
        ("cis-chg", "2015-03-03", "Minsk", "held"),
        ("cis-chg", "2015-05-29", "Osh", "scheduled"),
        ("cis-chg", "2015-11", "Almaty", "scheduled"),
        ("cis-chs", "2015-10-10", "Brest", "scheduled"),
    ]


def test_an_entry_that_says_what_else_is_on_is_no_session_of_the_heading() -> None:
    assert _told("CIS Council of Heads of Government\n* 29 May, Osh\n* 4 June, Osh: festival of film") == [
        ("cis-chg", "2015-05-29", "Osh", "scheduled")
    ]


def test_an_entry_that_names_another_body_is_that_bodys_own() -> None:
    told = _told(
        "CIS Council of Heads of Government\n* 29 May, Osh\n* 4 June, Brest: session of the CSTO Permanent Council"
    )
    assert [one[0] for one in told] == ["cis-chg", "csto-pc"]


def test_a_stamp_below_a_name_is_no_session() -> None:
    assert (
        _told("CIS Council of Heads of Government\n8 April 2015\nThe envoy flew home and told his friends of snow.")
        == []
    )
