"""The record beside the list, and what it rests on: at once where it is at hand, else when it comes."""

from __future__ import annotations

import asyncio
from functools import partial
from typing import TYPE_CHECKING

from textual import work

from tui.browsing.ahead import Ahead, prepared
from tui.browsing.areas import Areas
from tui.pages import describe
from tui.witnesses import witnesses

if TYPE_CHECKING:
    from db.archive import Archive
    from tui.page import Page
    from tui.witnesses import Witness

REST = 0.12
"""Seconds that the cursor stays before the evidence follows it."""
_THOUGHT = 0.5
"""The same where one is typing: the next letter most often comes before."""
PASSING = 0.1
"""Seconds between two moves that tell of a key held down; the record follows when it is let go."""


class Beside(Areas):
    """Shows the record that is wanted; which one is up to others."""

    def __init__(self) -> None:
        super().__init__()
        self._record: str | None = None
        self._matched = ""
        self._moved = 0.0
        """When the cursor last moved."""
        self._displayed: str | None = None
        """The record that is on the screen; the one that is wanted may still be looked up."""
        self._ahead = Ahead()

    def _changed(self) -> None:
        """Note that the place, or how a list stands, is another one."""
        raise NotImplementedError

    def _came(self) -> None:
        """Obey what was asked of a record before it was there."""
        raise NotImplementedError

    def _appeared(self) -> None:
        """Let the screen be seen: the record beside the list is there."""
        self.app_.raise_curtain()

    def _evidence_appeared(self) -> None:
        self._show(self._record, matched=self._matched)

    def _show(self, record: str | None, *, matched: str = "", passing: bool = False) -> None:
        self._record, self._matched = record, matched
        self._changed()
        if not passing:
            self._show_at_once(record)
        self._show_record(record, matched, passing=passing)

    def _show_at_once(self, record: str | None) -> None:
        """Show a record that is at hand; a cursor in the evidence, or the eyes of whoever types, are elsewhere."""
        ready = self._ahead.page(record)
        if ready is not None and self._area != "evidence" and not self.has_class("-asking"):
            self.record_view.show(ready.page, ready=ready)
            self._displayed = record

    @work(exclusive=True, group="record")
    async def _show_record(self, record: str | None, matched: str, *, passing: bool) -> None:
        """Show a record beside the list, and what it rests on if there is room for that."""
        if passing:
            await asyncio.sleep(PASSING)
        if record is None:
            self._show_nothing()
            return
        if self.has_class("-asking"):
            # Whoever is typing looks at the list, which is painted sooner when nothing else is.
            await asyncio.sleep(REST)
        hurried, ahead = self._area == "evidence", self._ahead
        answer = await self._described(record, ahead, hurried=hurried)
        if answer is None:
            return
        page, behind = answer
        self._show_page(record, page)
        if not hurried:
            # A cursor that is only passing by does not pay for what stands in the last column.
            await asyncio.sleep(_THOUGHT if self.has_class("-asking") else REST)
        if self.evidence.display:
            await self._show_evidence(record, matched, behind)
        laid = self.record_view.ready
        if page is not None and laid is not None:
            ahead.keep(laid)
        if self._moved and not self.has_class("-asking"):
            await self._look_ahead(record, ahead)

    def _show_page(self, record: str, page: Page | None) -> None:
        if page is None or page is not self.record_view.page:
            self.record_view.show(page, nothing=f"{record} is not in this archive.", ready=self._ahead.page(record))
        if self.has_class("-asking"):
            self.evidence.stand_beside(record)
        self._appeared()
        self._displayed = record
        if self._area != "evidence":
            self._came()

    def _show_nothing(self) -> None:
        self.record_view.show(None)
        self.evidence.show(None, ())
        self._appeared()
        self._displayed = None
        self._came()

    async def _described(
        self, record: str, ahead: Ahead, *, hurried: bool
    ) -> tuple[Page | None, tuple[Witness, ...] | None] | None:
        """Ask for a record unless it is at hand, and for what it rests on if that is what one looks at."""
        ready = ahead.page(record)
        if ready is not None and not hurried:
            return ready.page, None

        def asked(archive: Archive) -> tuple[Page | None, tuple[Witness, ...] | None]:
            with archive.snapshot():
                return describe(archive, record), witnesses(archive, record) if hurried else None

        return await self.ask(asked)

    async def _show_evidence(self, record: str, matched: str, behind: tuple[Witness, ...] | None) -> None:
        if behind is None:
            behind = await self.ask(lambda archive: witnesses(archive, record))
        if behind is not None:
            self.evidence.show(record, behind, matched=matched)
            if self._area == "evidence":
                self._came()

    async def _look_ahead(self, record: str, ahead: Ahead) -> None:
        """Fetch the records below and above, while nobody waits; whoever has not moved yet may never do."""
        cursor = self.listing.cursor
        rows = [self.listing.row_at(number) for number in (cursor + 1, cursor - 1) if number >= 0]
        for each in ahead.missing([record, *(row.id for row in rows if row)]):
            ready = await self.ask(partial(prepared, record=each, width=self.record_view.size.width))
            if ready is not None:
                ahead.keep(ready)
        self.listing.look_ahead()
