"""Sessions whose day, body or city stands in a sentence around them."""

from __future__ import annotations

import pytest

from tests.importers.extract.found import sessions

_PUBLISHED = "2015-04-08"


def _told(text: str, title: str | None = None) -> set[tuple[object, object, object]]:
    return {(one["body"], one.get("date"), one.get("city")) for one in sessions(text, _PUBLISHED, title)}


@pytest.mark.parametrize(
    "opener",
    [
        "Tuesday was reserved for security.",
        "On Tuesday it was the turn of the generals.",
        "Tuesday morning belonged to the big halls.",
        "On Tuesday came the turn of the towns.",
        "On April 7 it is the hosts' turn.",
    ],
)
def test_a_sentence_that_only_names_a_day_dates_the_session_told_of_behind_it(opener: str) -> None:
    told = _told(f"{opener} At its session in Osh the CSTO Collective Security Council signed a plan.")
    assert told == {("csto-csc", "2015-04-07", "Osh")}


def test_the_day_goes_on_to_the_next_paragraph_where_that_begins_later_on_it() -> None:
    told = _told(
        "Tuesday was reserved for security. Six men spoke.\n\n"
        "In the afternoon the CIS Council of Foreign Ministers held its session in Osh."
    )
    assert told == {("cis-cfm", "2015-04-07", "Osh")}


@pytest.mark.parametrize(
    "text",
    [
        "Tuesday was a day of rain, for all. The CIS Council of Foreign Ministers will hold a session in Osh.",
        "Tuesday was reserved for sport.\n\nThe CIS Council of Foreign Ministers will hold a session in Osh.",
    ],
)
def test_a_day_of_other_things_or_of_another_paragraph_dates_no_session(text: str) -> None:
    assert _told(text) == {("cis-cfm", None, "Osh")}


def test_a_summit_on_a_day_of_its_own_is_not_that_of_the_premiers_the_page_names() -> None:
    told = _told(
        "The SCO Council of Heads of Government meets in Osh on April 20. Russia has had the chair since the summit in"
        " Brest on February 3-4 and will host the next summit, in Sochi in July."
    )
    assert told == {
        ("sco-chg", "2015-04-20", "Osh"),
        ("sco-chs", "2015-02-03", "Brest"),
        ("sco-chs", "2015-07", "Sochi"),
    }


def test_the_premiers_own_meeting_may_be_called_a_summit() -> None:
    told = _told(
        "The SCO Council of Heads of Government meets in Osh on April 20. The summit on April 20 will see a forum, too."
    )
    assert told == {("sco-chg", "2015-04-20", "Osh")}
