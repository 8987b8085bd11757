"""What the browser says of each kind of record; questions to the archive, asked in the reader's thread."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, cast

from tui.pages.asking import Asking

if TYPE_CHECKING:
    from collections.abc import Callable

    from db.archive import Archive
    from tui.page import Page

_PAGES = {
    "session": "sessions.page",
    "document": "documents.page",
    "person": "people.page",
    "article": "articles.page",
    "body": "bodies.page",
    "designation": "ledger.designation",
    "chairmanship": "ledger.chairmanship",
    "membership": "ledger.membership",
    "encounter": "ledger.encounter",
    "expectation": "ledger.expectation",
}
"""What describes each kind, loaded with the first record of it: the first screen waits for one of them only."""


def describe(archive: Archive, record: str) -> Page | None:
    """Say all that is to be said of a record, or nothing if it is not there."""
    known = _PAGES.get(record.partition("/")[0])
    return _page(known)(Asking(archive, record), record) if known else None


def _page(known: str) -> Callable[[Asking, str], Page | None]:
    module, _, name = known.partition(".")
    return cast("Callable[[Asking, str], Page | None]", getattr(import_module(f"{__name__}.{module}"), name))
