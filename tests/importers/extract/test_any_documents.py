from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from importers.extract.english.documents.documents import find_documents
from importers.extract.english.meetings.sessions import find_sessions
from tests.importers.extract.found import page
from tests.importers.extract.papers import CFM

_PIECES = st.sampled_from(
    [
        "They ", "signed ", "approved ", "will adopt ", "plan to discuss ", "the ", "a ", "draft ", "of ",
        "on ", "for ", "agreement ", "Concept ", "decisions ", "protocol ", "documents ", "including ", "one ",
        "those ", "and ", ", ", "as well as ", "trade", "“On ", "”", '"', "'", "2026–2030 ", "which ", "was ",
        "is expected to be ", "submitted ", "to the heads of state ", ": ", "\n\n• ", ". ", "; ", "CIS ", "(",
        ") ", "City of Glory ", "title ", "awarding of ", "Sports Capital of the CIS ", "Almaty ", "in 2026 ",
        "next year ", "Turkmenistan ", "chairmanship ", "will chair ", "observer status ", "grant ",
        "member of ", "the Union ", "suspended participation in ", "it ", "agenda ", "not ",
    ]
)  # fmt: skip


@settings(max_examples=200, deadline=None)
@given(st.lists(_PIECES, max_size=70).map("".join))
def test_any_text_is_read_without_fault(text: str) -> None:
    told = page(CFM + text, "2023-10-13")
    claims, doubts = find_documents(told, find_sessions(told)[0])
    for claim in claims:
        assert told.text[claim.start : claim.end].strip()
    assert not doubts


def test_an_endless_list_ends_with_a_doubt() -> None:
    text = " ".join(f"They signed an agreement on matter number {number} of trade." for number in range(450))
    told = page(CFM + text, "2023-10-13")
    claims, doubts = find_documents(told, find_sessions(told)[0])
    assert len({claim.subject for claim in claims}) == 400
    assert len(doubts) == 1
