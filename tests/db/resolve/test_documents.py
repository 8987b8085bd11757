import pytest

from db.records import Document
from db.resolve import documents
from db.resolve.subjects import Bearing, Context, Subject
from tests.builders import Told, reading


def document(title: str, kind: str = "program", *told: Told) -> Subject:
    first: list[Told] = [("document:1", "title", title, title), ("document:1", "kind", kind, title)]
    found = reading(f"They saw {title} there. Approved. Removed. Planned.", [*first, *told])
    return Subject(found.article.id, "2025-04-12", "document:1", tuple(enumerate(found.claims)))


def ids(*subjects: Subject) -> set[str]:
    linked = documents.link(subjects)
    assert linked == documents.link(tuple(reversed(subjects))), "the order of the articles changed the documents"
    return set(linked.values())


def stage(status: str) -> dict[str, str | int | None]:
    return {"status": status, "session": None, "date": None}


def derived(subject: Subject) -> tuple[Document, list[Bearing]]:
    context = Context({subject.place: "document/it"}, {subject.article: [subject]}, lambda _: None)
    return documents.derive("document/it", [subject], context)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Program for Strengthening Border Security for 2026–2030",
            "programme to strengthen border security 2026-2030",
        ),
        ("Statute on the Council of Permanent Representatives", "statute of the Council of permanent representatives"),
    ],
)
def test_wordings_of_one_title_are_one_document(one: str, other: str) -> None:
    assert len(ids(document(one), document(other))) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Program for border security 2021-2025", "Program for border security 2026-2030"),
        ("Convention on legal assistance in civil cases", "Convention on the legal status of delegations"),
    ],
)
def test_titles_of_different_documents_stay_apart(one: str, other: str) -> None:
    assert len(ids(document(one), document(other))) == 2


def test_protocol_is_not_the_convention_that_it_amends() -> None:
    protocol = document("Protocol to the Convention on Legal Assistance", "protocol")
    convention = document("Convention on Legal Assistance", "convention")
    assert len(ids(protocol, convention)) == 2


def test_plan_for_a_draft_does_not_move_its_status() -> None:
    record, _ = derived(
        document(
            "Program for Peace",
            "program",
            ("document:1", "status", stage("draft"), "They saw"),
            ("document:1", "status", stage("approved"), "Planned", "planned"),
        )
    )
    assert (record.status, [step.status for step in record.history]) == ("draft", ["draft", "approved"])


def test_what_is_only_expected_is_planned() -> None:
    record, _ = derived(
        document("Plan for Peace", "plan", ("document:1", "status", stage("approved"), "Planned", "expected"))
    )
    assert record.status == "planned"


def test_stage_speaks_for_status_and_for_history() -> None:
    _, bearings = derived(document("Plan", "plan", ("document:1", "status", stage("approved"), "Approved")))
    assert {(bearing.field, str(bearing.value)) for bearing in bearings} >= {
        ("status", "approved"),
        ("history", str(stage("approved"))),
    }


def test_stages_alike_but_for_their_session_stand_in_one_order() -> None:
    letters = "hbkadgcfjeil"
    told: list[Told] = [
        ("document:1", "status", {"status": "discussed", "session": f"session:{letter}", "date": "2025-04-11"}, "there")
        for letter in letters
    ]
    subject = document("program", "program", *told)
    known = {(subject.article, f"session:{letter}"): f"session/{letter}" for letter in letters}
    context = Context({subject.place: "document/it", **known}, {subject.article: [subject]}, lambda _: None)
    record, _ = documents.derive("document/it", [subject], context)
    assert [stage.session for stage in record.history] == [f"session/{letter}" for letter in sorted(letters)]


def test_a_draft_both_returned_and_taken_off_was_taken_off() -> None:
    told: list[Told] = [("document:1", "status", stage(status), "Removed") for status in ("removed", "returned")]
    record, _ = derived(document("program", "program", *told))
    assert record.status == "removed"
