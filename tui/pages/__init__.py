"""What the browser says of each kind of record; questions to the archive, asked in the reader's thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.pages import articles, bodies, documents, ledger, people, sessions
from tui.pages.asking import Asking

if TYPE_CHECKING:
    from collections.abc import Callable

    from db.archive import Archive
    from tui.page import Page

_PAGES: dict[str, Callable[[Asking, str], Page | None]] = {
    "session": sessions.page,
    "document": documents.page,
    "person": people.page,
    "article": articles.page,
    "body": bodies.page,
    "designation": ledger.designation,
    "chairmanship": ledger.chairmanship,
    "membership": ledger.membership,
    "encounter": ledger.encounter,
    "expectation": ledger.expectation,
}


def describe(archive: Archive, record: str) -> Page | None:
    """Say all that is to be said of a record, or nothing if it is not there."""
    page = _PAGES.get(record.partition("/")[0])
    return page(Asking(archive, record), record) if page else None
