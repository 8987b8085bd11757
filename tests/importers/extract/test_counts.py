from __future__ import annotations

import pytest

from importers.extract.english.meetings.sessions import find_sessions
from tests.importers.extract.found import page, sessions

_HELD = "The CIS Council of Heads of Government met in Sochi on 3 June 2019. "


@pytest.mark.parametrize(
    ("text", "field", "value"),
    [
        ("The agenda includes 15 issues.", "agenda_items", 15),
        ("There are twelve items on the agenda.", "agenda_items", 12),
        ("The participants considered fourteen agenda items.", "agenda_items", 14),
        ("They reviewed 17 draft documents.", "draft_documents", 17),
        ("The ministers adopted 12 documents.", "adopted_documents", 12),
        ("The leaders signed a package of eight documents.", "adopted_documents", 8),
        ("As a result, 9 documents were signed.", "adopted_documents", 9),
        ("Twenty-one documents were adopted.", "adopted_documents", 21),
        ("Four documents will be submitted to the Council of Heads of State.", "forwarded_documents", 4),
        ("Some questions were withdrawn from the agenda.", "removed_items", "Some questions"),
    ],
)
def test_counts_go_to_their_field(text: str, field: str, value: object) -> None:
    assert sessions(_HELD + text)[0][field] == value


@pytest.mark.parametrize(
    "text",
    [
        "They adopted more than 20 documents.",
        "About 10 issues are on the agenda.",
        "In 2019 documents were lost.",
        "The two countries exchanged notes.",
        "Trade grew by 13 percent, and 640 soldiers rest there.",
    ],
)
def test_rough_figures_and_other_numbers_are_no_counts(text: str) -> None:
    told = sessions(_HELD + text)[0]
    assert not {"agenda_items", "draft_documents", "adopted_documents", "forwarded_documents"} & set(told)


def test_what_was_taken_off_is_quoted_with_its_reason() -> None:
    told = page(_HELD + "Some points were removed from the agenda because talks are pending but will return.")
    _, claims = find_sessions(told)
    (claim,) = [claim for claim in claims if claim.field == "removed_items"]
    assert told.text[claim.start : claim.end] == "Some points were removed from the agenda because talks are pending"


@pytest.mark.parametrize(
    ("text", "formats"),
    [
        ("The talks were held in restricted and expanded formats.", ["restricted", "expanded"]),
        ("The session began in a narrow format.", ["restricted"]),
        ("It went on in an extended composition.", ["expanded"]),
        (
            "There will be talks in a limited group first, and broader consultations after them.",
            ["restricted", "expanded"],
        ),
    ],
)
def test_formats_by_any_name(text: str, formats: list[str]) -> None:
    assert sessions(_HELD + text)[0]["formats"] == formats


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("The agenda of the session includes 13 items and 17 draft documents.", {"planned"}),
        ("The ministers reviewed 13 items and 17 draft documents.", {"reported"}),
    ],
)
def test_an_agenda_is_a_plan_until_it_has_been_gone_through(text: str, modality: set[str]) -> None:
    _, claims = find_sessions(page(_HELD + text))
    assert {claim.modality for claim in claims if claim.field in {"agenda_items", "draft_documents"}} == modality
