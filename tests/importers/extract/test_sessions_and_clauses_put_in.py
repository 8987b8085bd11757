"""Days of what is told beside a session, in clauses about others, are no days of the session."""

from __future__ import annotations

import pytest

from tests.importers.extract.found import told_of

_PUBLISHED = "2015-06-09"
_HELD = "The CIS heads of state met in Osh on 8 June."
_MET = ("cis-chs", "2015-06-08", "Osh")


@pytest.mark.parametrize(
    "told",
    [
        "The plan, about which talks are under way, should be confirmed at the summit.",
        "The ministers will hear what was done this year and what is planned for 2016.",
        "Before the meeting the host praised envoys in Brest, who were sent there in January for two weeks, at length.",
        "It was the first CIS summit since the country completed its withdrawal from the bloc in March.",
    ],
)
def test_the_day_of_a_clause_about_others_makes_no_other_session(told: str) -> None:
    assert told_of(f"{_HELD} {told}", _PUBLISHED) == [_MET]


def test_people_who_attend_another_council_meet_there() -> None:
    told = "In the morning of the same day the presidents attended the Supreme Eurasian Economic Council."
    assert told_of(f"{_HELD} {told}", _PUBLISHED) == [_MET, ("eaeu-seec", "2015-06-08", "Osh")]


def test_how_they_meet_may_be_told_last() -> None:
    told = "The drafts go to the CIS heads of state. The presidents will gather for that in Osh on 8 July, informally."
    assert ("cis-informal", "2015-07-08", "Osh") in told_of(told, _PUBLISHED)
