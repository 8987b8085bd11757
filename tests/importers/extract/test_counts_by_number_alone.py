from __future__ import annotations

import pytest

from tests.importers.extract.found import sessions

_COUNTS = {"agenda_items": "A", "draft_documents": "D", "adopted_documents": "S", "forwarded_documents": "F"}
_HELD = "The CIS Council of Foreign Ministers met in Minsk on 6 April 2018. "


def _counted(text: str, published: str) -> dict[str, str]:
    """What is counted of each session that has any count, by its day."""
    told = (
        (one["date"], [f"{_COUNTS[name]}{one[name]}" for name in _COUNTS if name in one])
        for one in sessions(text, published)
    )
    return {day: " ".join(counts) for day, counts in told if counts}


def _of_held(text: str) -> str:
    return _counted(_HELD + text, "2018-04-07").get("2018-04-06", "")


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("The ministers considered 14 drafts, on trade and on sport, and signed twelve.", "D14 S12"),
        ("Out of 19 papers, 12 were signed. Armenia signed eight.", "D19 S12"),
        ("Twelve documents were adopted. Fifteen had been submitted for consideration.", "D15 S12"),
        ("Twelve documents were adopted. Fifteen had been sent back for revision.", "S12"),
        ("They adopted nine documents. Two others, the longer ones, go up to the presidents.", "S9 F2"),
        ("Most of the papers concern the eight countries that belong to the union, the premiers were told.", ""),
        ("A record number of documents, 23, was adopted.", "S23"),
        ("Twelve documents were put before the ministers, and all were signed.", "D12 S12"),
        ("Twelve documents were put before the ministers, and all will be printed.", "D12"),
    ],
)
def test_a_number_without_a_noun_is_of_the_papers_told_of_before(text: str, counts: str) -> None:
    assert _of_held(text) == counts


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("Fourteen documents had been submitted for signing.", "D14"),
        ("The ministers considered two papers: the plan of consultations and the statute of the archive.", ""),
        ("The ministers considered five papers.", "D5"),
        ("Twelve documents were laid before the ministers.", "D12"),
        ("Eight to ten documents were considered.", ""),
    ],
)
def test_papers_are_before_a_session_until_they_are_signed(text: str, counts: str) -> None:
    assert _of_held(text) == counts


_TWO = (
    "The CIS Council of Foreign Ministers will meet in Osh on 12 October 2023. The CIS Council of Heads of State will"
    " meet in Almaty on 13 October 2023.\n\n"
)


@pytest.mark.parametrize(
    ("text", "ministers", "presidents"),
    [
        ("The ministers have 16 questions on their list and the presidents have 17.", "A16", "A17"),
        ("There are 16 items for the ministers and seventeen for the presidents.", "A16", "A17"),
        ("The ministers will discuss 16 issues; the presidents, in a day, will debate 17.", "A16", "A17"),
        ("The ministers have 16 questions on their list and the presidents come on 13 October.", "A16", None),
        ("The ministers have 16 questions on their list, and their aides 5.", "A16", None),
        ("The ministers have 16 questions on their list, and the presidents one.", "A16", None),
        ("The ministers have 16 questions on their list; the presidents meet in Hall 5.", "A16", None),
        ("The ministers have 16 questions on their list; the presidents want to be back by seven.", "A16", None),
    ],
)
def test_the_items_of_another_body_need_no_noun(text: str, ministers: str, presidents: str | None) -> None:
    counted = _counted(_TWO + text, "2023-10-10")
    assert (counted.get("2023-10-12"), counted.get("2023-10-13")) == (ministers, presidents)
