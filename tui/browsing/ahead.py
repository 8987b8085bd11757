"""The pages of the records beside the one that is shown, fetched while nobody waits, so that a step shows at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tui.layout import Laid, lay
from tui.pages import describe

if TYPE_CHECKING:
    from collections.abc import Collection

    from db.archive import Archive
    from tui.page import Page


class Ready(NamedTuple):
    """A page that is laid out already, for a width."""

    page: Page
    width: int
    laid: Laid


def prepared(archive: Archive, record: str, width: int) -> Ready | None:
    """Describe a record in one state of the archive, whatever is imported meanwhile, and lay it out if it has room."""
    with archive.snapshot():
        page = describe(archive, record)
    return page and Ready(page, width, lay(page, width) if width else Laid(()))


class Ahead:
    """Keeps a few pages; another takes its place when the archive has changed, or the list."""

    def __init__(self) -> None:
        self._pages: dict[str, Ready] = {}

    def page(self, record: str | None) -> Ready | None:
        """Get a page, if it is there."""
        return self._pages.get(record) if record else None

    def keep(self, ready: Ready) -> None:
        """Have a page at hand."""
        self._pages[ready.page.id] = ready

    def missing(self, records: Collection[str]) -> list[str]:
        """Name those of these records that are not there, and let go of all others."""
        self._pages = {record: page for record, page in self._pages.items() if record in records}
        return [record for record in records if record not in self._pages]
