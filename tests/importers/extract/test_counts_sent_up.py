from __future__ import annotations

import pytest

from tests.importers.extract.found import sessions

_COUNTS = {"agenda_items": "A", "draft_documents": "D", "adopted_documents": "S", "forwarded_documents": "F"}


def _counted(text: str, published: str = "2014-05-28") -> dict[str, str]:
    """What is counted of each session that has any count, by its body."""
    told = (
        (one["body"], [f"{_COUNTS[name]}{one[name]}" for name in _COUNTS if name in one])
        for one in sessions(text, published)
    )
    return {body: " ".join(counts) for body, counts in told if counts}


@pytest.mark.parametrize(
    ("who", "text", "counts"),
    [
        (
            "CSTO Council of Foreign Ministers",
            "It considered 12 issues and approved eight papers for the Collective Security Council.",
            {"csto-cfm": "A12 F8"},
        ),
        (
            "CSTO Council of Foreign Ministers",
            "Eight drafts will be submitted for consideration by the CSTO Collective Security Council.",
            {"csto-cfm": "F8"},
        ),
        (
            "Union State Council of Ministers",
            "It passed on six papers to the Supreme State Council.",
            {"union-state-cm": "F6"},
        ),
        ("CIS Council of Foreign Ministers", "Nine papers were sent to the October summit.", {"cis-cfm": "F9"}),
        ("CSTO Council of Foreign Ministers", "Eight papers were sent to the High Court Council.", {}),
    ],
)
def test_papers_go_up_to_leaders_by_the_name_of_their_council(who: str, text: str, counts: dict[str, str]) -> None:
    assert _counted(f"The {who} met in Osh on 27 May 2014. {text}") == counts


def test_premiers_send_papers_up_to_the_presidents_where_no_ministers_met() -> None:
    text = (
        "The Eurasian Intergovernmental Council met in Minsk on 27 May 2014. Twelve documents were signed.\n\nNine more"
        " were approved to be passed on to the Supreme Eurasian Economic Council, which meets in Osh on 6 June 2014."
    )
    assert _counted(text) == {"eaeu-eic": "S12 F9"}


def test_papers_submitted_to_the_premiers_themselves_are_before_them() -> None:
    text = (
        "The SCO Council of Heads of Government met in Sochi on 27 May 2014. Seven documents were signed.\n\nNine"
        " documents had been submitted to the heads of government."
    )
    assert _counted(text) == {"sco-chg": "D9 S7"}


_BOTH_TO_COME = (
    "The CIS Council of Foreign Ministers will meet in Osh on 13 October 2022, and the CIS Council of Heads of State on"
    " 14 October. "
)


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("As many as 17 issues will be discussed by the ministers.", {"cis-cfm": "A17"}),
        (
            "Seventeen issues go up for consideration by the foreign ministers, and eight for the presidents.",
            {"cis-cfm": "A17", "cis-chs": "A8"},
        ),
        ("Seventeen issues were put before the ministers.", {"cis-cfm": "A17"}),
        ("The agenda of the presidents has eight items, all proposed by the ministers.", {"cis-chs": "A8"}),
        ("The draft agenda of the ministerial meeting has 17 items.", {"cis-cfm": "A17"}),
        ("Eleven draft documents will be laid before the presidents.", {"cis-chs": "D11"}),
        ("Eleven draft documents will be submitted to the presidents.", {"cis-cfm": "F11"}),
    ],
)
def test_items_and_papers_are_of_those_who_have_them_before_them(text: str, counts: dict[str, str]) -> None:
    assert _counted(_BOTH_TO_COME + text, "2022-09-26") == counts


def test_a_share_that_goes_before_leaders_is_sent_up() -> None:
    text = "The ministers will consider 17 drafts. Nine of them will be put before the presidents."
    assert _counted(_BOTH_TO_COME + text, "2022-09-26") == {"cis-cfm": "D17 F9"}
