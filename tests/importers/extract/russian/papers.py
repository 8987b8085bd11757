"""Short Russian texts and the documents read in them, in a form a test can state."""

from __future__ import annotations

from typing import TYPE_CHECKING

from importers.extract.russian import RUSSIAN
from importers.extract.russian.documents.documents import find_documents
from importers.extract.text.page import FoundSession, Page
from tests.builders import article

if TYPE_CHECKING:
    from collections.abc import Sequence

MEETING = FoundSession("session:1", "cis-cfm", 0, 4, "2025-04-11", "Almaty", "KZ", is_main=True)


def documents(text: str, *, published: str = "2025-04-12") -> dict[str, tuple[str, list[str]]]:
    """Each document's first title with its kind and its statuses, as "approved reported"."""
    page = Page(article(text, published=published), RUSSIAN)
    gathered: dict[str, tuple[str, str, list[str]]] = {}
    for claim in find_documents(page, [MEETING])[0]:
        assert page.text[claim.start : claim.end].strip()
        title, kind, stages = gathered.get(claim.subject, ("", "", []))
        if claim.field == "title":
            title = title or str(claim.value)
        elif claim.field == "kind":
            kind = str(claim.value)
        elif isinstance(claim.value, dict):
            stages = [*stages, f"{claim.value['status']} {claim.modality}"]
        gathered[claim.subject] = (title, kind, stages)
    return {title: (kind, stages) for title, kind, stages in gathered.values()}


def titles(text: str) -> list[str]:
    """The documents' titles alone, in the order of the text."""
    return list(documents(text))


def stages(text: str) -> list[str]:
    """What became of the only document."""
    ((_, found),) = documents(text).values()
    return found


def meetings(text: str, sessions: Sequence[FoundSession], *, published: str = "2025-04-12") -> list[object]:
    """The sessions that the statuses belong to, in the order of the text."""
    return [value["session"] for value in _values(text, sessions, published)]


def statuses(text: str, sessions: Sequence[FoundSession], *, published: str = "2025-04-12") -> list[object]:
    """The statuses themselves, in the order of the text."""
    return [value["status"] for value in _values(text, sessions, published)]


def _values(text: str, sessions: Sequence[FoundSession], published: str) -> list[dict[str, object]]:
    page = Page(article(text, published=published), RUSSIAN)
    claims = find_documents(page, sessions)[0]
    return [dict(claim.value) for claim in claims if claim.field == "status" and isinstance(claim.value, dict)]


def meeting(text: str, words: str, body: str, number: int = 2, *, date: str = "2025-04-11") -> FoundSession:
    """A session that the text names by these words; the first of an article is its main one."""
    start = text.index(words)
    return FoundSession(f"session:{number}", body, start, start + len(words), date, None, None, is_main=number == 1)
