"""Short texts and what is read of documents, honours, chairs and standings in them, in a form a test can state."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from importers.extract.english.documents.documents import find_documents
from importers.extract.english.ledger.chairmanships import find_chairmanships
from importers.extract.english.ledger.designations import find_designations
from importers.extract.english.ledger.memberships import find_memberships
from importers.extract.english.meetings.sessions import find_sessions
from tests.importers.extract.found import page

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from db.records import Claim
    from importers.extract.text.page import FoundSession, Page

CFM = "The CIS Council of Foreign Ministers met in Bishkek on 12 October 2023. "
PUBLISHED = "2023-10-13"


def documents(text: str, *, lead: str = CFM, published: str = PUBLISHED) -> dict[str, tuple[str, list[str]]]:
    """Each document's first title with its kind and its statuses, as "approved reported"."""
    told = page(lead + text, published)
    claims, _ = find_documents(told, find_sessions(told)[0])
    gathered: dict[str, tuple[str, str, list[str]]] = {}
    for claim in claims:
        assert told.text[claim.start : claim.end].strip()
        title, kind, stages = gathered.get(claim.subject, ("", "", []))
        if claim.field == "title":
            title = title or str(claim.value)
        elif claim.field == "kind":
            kind = str(claim.value)
        elif isinstance(claim.value, dict):
            stages = [*stages, f"{claim.value['status']} {claim.modality}"]
        gathered[claim.subject] = (title, kind, stages)
    return {title: (kind, stages) for title, kind, stages in gathered.values()}


def titles(text: str, *, lead: str = CFM) -> list[str]:
    """The documents' titles alone, in the order of the text."""
    return list(documents(text, lead=lead))


def status_claims(text: str, *, published: str = PUBLISHED) -> list[tuple[dict[str, Any], str]]:
    """Every status with the words it rests on."""
    told = page(text, published)
    claims, _ = find_documents(told, find_sessions(told)[0])
    return [
        (dict(claim.value), told.text[claim.start : claim.end])
        for claim in claims
        if claim.field == "status" and isinstance(claim.value, dict)
    ]


def designations(text: str, *, lead: str = CFM, published: str = PUBLISHED) -> list[dict[str, Any]]:
    """Every honour with its fields."""
    return _gathered(find_designations, lead + text, published)


def chairmanships(text: str, *, lead: str = CFM, published: str = PUBLISHED) -> list[tuple[Any, Any, Any, str]]:
    """Every chair: body, state, year, and how firmly it is stated."""
    told = _gathered(find_chairmanships, lead + text, published)
    return [(one.get("body"), one.get("country"), one.get("year"), one["modality"]) for one in told]


def memberships(text: str, *, lead: str = CFM, published: str = PUBLISHED) -> set[tuple[Any, Any, Any, str]]:
    """Every standing: body, member, standing, and how firmly it is stated."""
    told = _gathered(find_memberships, lead + text, published)
    return {(one["body"], one["member"], one["standing"], one["modality"]) for one in told}


def _gathered(
    find: Callable[[Page, Sequence[FoundSession]], list[Claim]], text: str, published: str
) -> list[dict[str, Any]]:
    told = page(text, published)
    found: dict[str, dict[str, Any]] = {}
    for claim in find(told, find_sessions(told)[0]):
        assert told.text[claim.start : claim.end].strip()
        found.setdefault(claim.subject, {"modality": claim.modality})[claim.field] = claim.value
    return list(found.values())
