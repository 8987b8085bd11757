"""The pages of the records beside the one that is shown, fetched while nobody waits, so that a step shows at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

    from tui.page import Page


class Ahead:
    """Keeps a few pages; another takes its place when the archive has changed, or the list."""

    def __init__(self) -> None:
        self._pages: dict[str, Page] = {}

    def page(self, record: str) -> Page | None:
        """Get a page, if it is there."""
        return self._pages.get(record)

    def keep(self, page: Page) -> None:
        """Have a page at hand."""
        self._pages[page.id] = page

    def missing(self, records: Collection[str]) -> list[str]:
        """Name those of these records that are not there, and let go of all others."""
        self._pages = {record: page for record, page in self._pages.items() if record in records}
        return [record for record in records if record not in self._pages]
