from __future__ import annotations

import pytest

from tests.importers.extract.found import sessions

_OPENED = "OSH, 12 May 2010. The CIS Council of Foreign Ministers opened its session in Osh today"


@pytest.mark.parametrize(
    "more",
    [
        ". It lasts until May 13.",
        ". Nine items are on the agenda.\n\nThe session will end tomorrow.",
        ". It will last two days, May 12 and 13.",
        ". Belarus is in the chair. Until May 13 the ministers will go through nine items.",
        " and is to continue its work until May 13.",
    ],
)
def test_a_session_said_to_last_until_a_day_has_it_for_its_last(more: str) -> None:
    (told,) = sessions(_OPENED + more, "2010-05-12")
    assert (told["date"], told["end_date"]) == ("2010-05-12", "2010-05-13")


@pytest.mark.parametrize(
    "more",
    [
        ". A fair was opened in Batken. It lasts until May 13.",
        ". The mandate of the force ends on May 13.",
        ", and the fair will continue until May 13.",
        ", and the mandate was renewed and runs until May 13.",
        ". Until May 13 the museum is closed.",
        ". The second-leg match ends tomorrow.",
        ". It will end on June 30, the minister said of the rail strike.",
    ],
)
def test_the_last_day_of_something_else_is_not_that_of_a_session(more: str) -> None:
    (told,) = sessions(_OPENED + more, "2010-05-12")
    assert "end_date" not in told


def test_what_ministers_do_until_a_day_after_they_met_does_not_prolong_their_session() -> None:
    (told,) = sessions(
        "The CIS Council of Foreign Ministers met in Osh on May 12. Until May 14 the ministers will gather proposals.",
        "2010-05-12",
    )
    assert "end_date" not in told


def test_ministers_who_begin_a_session_of_three_days_have_it_until_the_third() -> None:
    (told,) = sessions("CIS interior ministers began a three-day session in Osh on May 12.", "2010-05-12")
    assert (told["date"], told["end_date"]) == ("2010-05-12", "2010-05-14")
