from __future__ import annotations

import pytest

from tests.importers.extract.found import sessions

_COUNTS = {"agenda_items": "A", "draft_documents": "D", "adopted_documents": "S", "forwarded_documents": "F"}
_BOTH = (
    "The CIS Council of Heads of State met in Osh on 2 June 2020. On 1 June the Council of Foreign Ministers sat there."
)
_LEADERS = "The CIS Council of Heads of State met in Osh on 2 June 2020."
_MINISTERS = "The CIS Council of Foreign Ministers met in Osh on 1 June 2020."


def _counted(text: str) -> dict[str, str]:
    """What is counted of each session that has any count, by its body."""
    told = (
        (one["body"], [f"{_COUNTS[name]}{one[name]}" for name in _COUNTS if name in one])
        for one in sessions(text, "2020-06-03")
    )
    return {body: " ".join(counts) for body, counts in told if counts}


@pytest.mark.parametrize(
    ("told", "counts"),
    [
        ("Of the 16 papers that the ministers had sent up, 15 were signed.", {"cis-chs": "D16 S15"}),
        ("Out of 16 documents approved by the foreign ministers, 15 were signed.", {"cis-chs": "D16 S15"}),
        ("The 16 documents which the ministers approved were signed by the presidents.", {"cis-chs": "S16"}),
        (
            "Of the 14 documents considered by the ministers 12 were signed by the presidents.",
            {"cis-cfm": "D14", "cis-chs": "S12"},
        ),
        (
            "In all 14 documents were signed; the foreign ministers had forwarded 17.",
            {"cis-chs": "S14", "cis-cfm": "F17"},
        ),
    ],
)
def test_papers_that_others_only_had_ready_are_of_those_who_signed_them(told: str, counts: dict[str, str]) -> None:
    assert _counted(f"{_BOTH}\n\n{told}") == counts


@pytest.mark.parametrize(
    ("lead", "told"),
    [
        (_LEADERS, "16 documents had been approved by the foreign ministers."),
        (_LEADERS, "16 documents will be signed by the prime ministers."),
        (_MINISTERS, "Fifteen points have been put before the presidents."),
        (_MINISTERS, "The presidents will have 12 items on their agenda."),
        (_MINISTERS, "In Osh 13 issues were discussed by the mayor."),
        (_MINISTERS, "At the business forum nine documents were signed."),
        (_MINISTERS, "After the talks of the two ministers nine documents were signed."),
        (_MINISTERS, "The city council had 15 documents before it."),
        (_MINISTERS, "Documents of the company: 14."),
        (_MINISTERS, "In total 45 documents have been adopted within the CIS this year."),
        (_MINISTERS, "The first five of the papers were approved in May."),
    ],
)
def test_what_is_told_of_others_is_counted_for_no_session(lead: str, told: str) -> None:
    assert _counted(f"{lead}\n\n{told}") == {}


@pytest.mark.parametrize(
    ("told", "counts"),
    [
        ("Out of 14 questions they sent nine to the heads of state.", "A14 F9"),
        ("Of the 16 documents considered the ministers signed nine and sent six to the presidents.", "D16 S9 F6"),
        ("They considered 14 documents, signing nine and forwarding five to the presidents.", "D14 S9 F5"),
        ("Thirteen documents were examined; 11 received signatures.", "D13 S11"),
        ("The ministers had 15 papers before them and signed 13.", "D15 S13"),
        ("The ministers approved eight documents for the heads of state.", "F8"),
        ("They signed eight documents and approved four drafts for the Council of Heads of State.", "S8 F4"),
        ("Eight drafts were submitted for consideration by the summit.", "F8"),
        ("Documents on the agenda: 14.", "D14"),
        ("Six documents were signed at the meeting, the other eight were sent to the presidents.", "S6 F8"),
        ("Eight out of 14 documents were passed to the heads of state.", "D14 F8"),
        ("The ministers signed the final documents (17 in all).", "S17"),
        ("Five issues were considered in the narrow format and 12 in the expanded one.", "A17"),
        ("Five issues were considered in the narrow format.", "A5"),
        ("Eight documents were recommended to be signed at the summit.", "D8"),
    ],
)
def test_each_number_counts_what_its_own_verb_tells(told: str, counts: str) -> None:
    assert _counted(f"{_MINISTERS}\n\n{told}") == {"cis-cfm": counts}


def test_the_council_is_the_only_one_that_is_called_so() -> None:
    text = (
        "The foreign ministers of Central Asia and Russia met in Osh on 2 June 2020, a few hours before the Council of"
        " Foreign Ministers of the CIS sat down in the same hotel.\n\nThe ministers spoke about water.\n\nThe CIS"
        " council had 16 items before it."
    )
    assert _counted(text) == {"cis-cfm": "A16"}


def test_what_lies_before_leaders_is_not_of_the_joint_sitting_of_others() -> None:
    text = (
        "The Council of Foreign Ministers and the Council of Defence Ministers of the Collective Security Treaty"
        " Organization will hold a joint sitting in Osh on 12 June 2020, shortly before the session of the Collective"
        " Security Council.\n\nFifteen points have been put before the presidents."
    )
    assert _counted(text) == {"csto-csc": "A15"}
