"""A record's page: its facts, with a jump on every name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.browsing.ahead import Ready
from tui.layout import Laid, Run, lay, shown, wrap
from tui.page import Section
from tui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from tui.page import Page


class RecordView(Sheet):
    """The chosen record."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002  (Textual's name for it)
        super().__init__(id=id)
        self.page: Page | None = None
        self.nothing = ""
        self._ready: Ready | None = None

    def show(self, page: Page | None, *, nothing: str = "", ready: Ready | None = None) -> None:
        """Show a record, which may be laid out already, keeping place where it is the same one."""
        self._ready = ready
        same = page is not None and self.page is not None and page.id == self.page.id
        self.page, self.nothing = page, nothing
        self.refill(afresh=not same)

    @property
    def ready(self) -> Ready | None:
        """The record as it stands there, to be kept; not for the width that is still to come, where that changes."""
        return self.page and Ready(self.page, self.laid_for, self.laid)

    def has_section(self, title: str) -> bool:
        """Tell whether the record has a section of this name."""
        return self.page is not None and any(isinstance(row, Section) and row.title == title for row in self.page.rows)

    def go_to_section(self, title: str) -> None:
        """Bring a section to the top, with the cursor on the first jump in it."""
        for number, line in enumerate(self.laid.lines):
            if line and line[0].tone == "heading" and line[0].text.strip() == title:
                self.go_near(number)
                return

    def lay(self, width: int) -> Laid:
        """Lay the page out."""
        if self.page is None:
            return Laid(tuple(wrap([Run(shown(self.nothing), "quiet")], width)))
        if self._ready and (self._ready.page, self._ready.width) == (self.page, width):
            return self._ready.laid
        return lay(self.page, width)
