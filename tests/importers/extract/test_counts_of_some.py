from __future__ import annotations

import pytest

from tests.importers.extract.found import sessions

_HELD = "The CIS Council of Foreign Ministers met in Minsk on 6 April 2018. "
_COUNTS = {"agenda_items": "A", "draft_documents": "D", "adopted_documents": "S", "forwarded_documents": "F"}


def _counted(text: str) -> str:
    told = next(one for one in sessions(_HELD + text, published="2018-04-07") if one["date"] == "2018-04-06")
    return " ".join(f"{letter}{told[field]}" for field, letter in _COUNTS.items() if field in told)


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("Of the 17 papers considered, 12 were signed and five were sent to the heads of government.", "D17 S12 F5"),
        ("Of 16 drafts, twelve go to the presidents.", "D16 F12"),
        ("Of the eight questions on the agenda seven are routine.", "A8"),
        ("Of the eight questions on the agenda seven were considered.", "A7"),
        ("Out of 18 points, the team took 12.", ""),
    ],
)
def test_what_is_left_of_all_leaves_all_of_them_counted(text: str, counts: str) -> None:
    assert _counted(text) == counts


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("The host will take part in the debate on just eight issues out of 34, he said.", "A34"),
        ("Twelve documents of 17 considered were submitted to the heads of state.", "D17 F12"),
        ("The ministers signed 12 documents of 17 pages.", "S12"),
        ("The ministers signed 12 documents of 2018.", "S12"),
    ],
)
def test_the_number_of_all_may_stand_behind_that_of_some(text: str, counts: str) -> None:
    assert _counted(text) == counts


def test_a_year_gone_by_is_not_that_of_another_clause() -> None:
    found = sessions(
        "The CIS Council of Prosecutors General meets in Osh on 20 September 2018. Last year it met in Minsk on 29"
        " November; 14 issues were considered there.",
        published="2018-09-19",
    )
    assert [one["agenda_items"] for one in found if "agenda_items" in one] == [14]


def test_papers_that_are_singled_out_of_those_approved_are_not_all() -> None:
    assert not _counted("Two papers were named by the minister as the best of those approved in Minsk.")
    assert _counted("Two papers were signed, as were those approved before.") == "S2"
