"""Bodies that are told of by the list of their states."""

from __future__ import annotations

import pytest

from tests.importers.extract.found import told_of

_GUAM = "The GUAM secretariat said so."


@pytest.mark.parametrize(
    ("told", "body"),
    [
        ("The presidents of Georgia, Ukraine, Azerbaijan and Moldova will meet in Batumi on July 1.", "guam-summit"),
        ("Prime ministers from Azerbaijan, Moldova, Ukraine, and Georgia met in Batumi on July 1.", "guam-chg"),
        ("A meeting of foreign ministers of Azerbaijan, Georgia, Moldova and Ukraine, Batumi, July 1.", "guam-cfm"),
    ],
)
def test_people_of_all_the_members_of_an_organisation_are_its_body(told: str, body: str) -> None:
    assert told_of(f"{told} {_GUAM}", "2008-06-29") == [(body, "2008-07-01", "Batumi")]


@pytest.mark.parametrize(
    "told",
    [
        f"The presidents of Georgia, Ukraine and Moldova will meet in Batumi on July 1. {_GUAM}",
        f"The presidents of Georgia, Ukraine, Azerbaijan, Moldova and Poland will meet in Batumi on July 1. {_GUAM}",
        f"The footballers of Georgia, Ukraine, Azerbaijan and Moldova will meet in Batumi on July 1. {_GUAM}",
        f"The health ministers of Georgia, Ukraine, Azerbaijan and Moldova will meet in Batumi on July 1. {_GUAM}",
        f"The first presidents of Georgia, Ukraine, Azerbaijan and Moldova will meet in Batumi on July 1. {_GUAM}",
        f"The deputy foreign ministers of Georgia, Ukraine, Azerbaijan and Moldova will meet on July 1. {_GUAM}",
        "The presidents of Georgia, Ukraine, Azerbaijan and Moldova will meet in Batumi on July 1.",
    ],
)
def test_a_list_that_is_no_named_organisations_makes_no_body(told: str) -> None:
    assert told_of(told, "2008-06-29") == []


def test_members_who_attend_another_bodys_session_have_none_of_their_own() -> None:
    told = (
        "The CIS summit was held in Minsk on June 20. The presidents of Armenia, Belarus, Kazakhstan, Kyrgyzstan and"
        " Russia took part. Trade with the EAEU was discussed."
    )
    assert told_of(told, "2025-06-21") == [("cis-chs", "2025-06-20", "Minsk")]


def test_the_members_of_what_is_no_more_are_only_neighbours() -> None:
    told = (
        "The presidents of Kazakhstan, Kyrgyzstan, Tajikistan and Uzbekistan met in Osh on March 15."
        " Central Asian Cooperation, the organization they had had, is long gone."
    )
    assert told_of(told, "2018-03-16") == []
    assert told_of(told, "2003-03-16") == [("caco-summit", "2003-03-15", "Osh")]
