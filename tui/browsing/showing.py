"""Asking the archive, and showing its answers: the list, the record, and what it rests on."""

from __future__ import annotations

import asyncio
from functools import partial
from time import monotonic
from typing import TYPE_CHECKING

from textual import getters, on, work

from tui import panes
from tui.browsing.ahead import Ahead
from tui.browsing.areas import Areas
from tui.keys.hints import hints
from tui.pages import describe
from tui.panes import PANES, Asked
from tui.widgets.listing import Listing
from tui.widgets.pane_bar import PaneBar
from tui.witnesses import witnesses

if TYPE_CHECKING:
    from db.archive import Archive
    from tui.page import Page
    from tui.panes import Order, Pane, Part
    from tui.witnesses import Witness

_REST = 0.12
"""Seconds that the cursor stays before the evidence follows it."""
_PASSING = 0.1
"""Seconds between two moves that tell of a key held down; the record follows when it is let go."""


class Shown:
    """How one pane's list stands: narrowed by what, in which order, at which record."""

    def __init__(self, words: str = "", order: Order = (None, False), record: str | None = None, near: int = 0) -> None:
        self.words, self.order, self.record, self.near = words, order, record, near


class Showing(Areas):
    """Shows one pane's list and the record it stands at; which ones is up to others."""

    bar = getters.query_one("#bar", PaneBar)

    def __init__(self) -> None:
        super().__init__()
        self._pane = PANES[0]
        self._lists = {pane.name: Shown() for pane in PANES}
        self._counts: dict[str, int] = {}
        self._record: str | None = None
        self._matched = ""
        self._moved = 0.0
        """When the cursor last moved."""
        self._is_loading = False
        self._is_counted = True
        self._displayed: str | None = None
        """The record that is on the screen; the one that is wanted may still be looked up."""
        self._ahead = Ahead()

    def news(self) -> None:
        """Show how far an import is, unless something else is being said."""
        if not self.key_line.said:
            self._tell()

    def _changed(self) -> None:
        """Note that the place, or how a list stands, is another one."""
        raise NotImplementedError

    @property
    def marked(self) -> tuple[str, ...]:
        """The ids of the records that are marked."""
        raise NotImplementedError

    def _came(self) -> None:
        """Obey what was asked of a record before it was there."""
        raise NotImplementedError

    def _refused(self, sentence: str) -> bool:
        """Say why the words cannot be asked, if that can be done beside the list."""
        raise NotImplementedError

    def _evidence_appeared(self) -> None:
        self._show(self._record, matched=self._matched)

    @property
    def _is_exact(self) -> bool:
        return self.app_.is_exact

    @property
    def _shown(self) -> Shown:
        return self._lists[self._pane.name]

    def _tell(self) -> None:
        """Bring the first and the last line up to date."""
        words = self._shown.words
        found = self.listing.total if words and self._is_counted else None
        self.bar.show(self._pane.name, self._counts, found, self.app_.archive_name)
        state = f"/{words}" + (" exactly" if self._is_exact else "") if words else "exact" if self._is_exact else ""
        run = self.app_.importing
        import_state = run.summary if run and run.is_news else ""
        marked = f"{len(self.marked):,} marked" if self.marked else ""
        commands = hints(self.app_.keymap, is_narrowed=bool(words))
        self.key_line.show(commands, state="  ".join(filter(None, (state, marked, import_state))))

    def _load(self, *, seek: str | None = None, show: str | None = None) -> None:
        """Ask for the list anew; what is opened meanwhile waits for it."""
        self._is_loading = True
        self._ahead = Ahead()
        self._load_list(seek, show)

    @work(exclusive=True, group="list")
    async def _load_list(self, seek: str | None, show: str | None) -> None:
        """Show the list as it is asked for, and the record under its cursor or the one that is named."""
        pane, state = self._pane, self._shown
        sought = seek or state.record
        asked = Asked(pane, state.words, self._is_exact, state.order, sought, state.near, hurried=sought is None)
        part = await self.ask(lambda archive: panes.part(archive, asked))
        self._is_loading = False
        if part is None or self._refused(part.refusal):
            return
        self._fill(pane, asked, part)
        row = self.listing.row
        state.record, state.near = row.id if row else None, self.listing.cursor
        is_shown = row is not None and show in {None, row.id}
        self._show(show or (row.id if row else None), matched=row.matched if row and is_shown else "")
        self._tell()
        if not part.is_counted:
            await self._count(pane, asked)

    async def _count(self, pane: Pane, asked: Asked) -> None:
        """Show how many there are besides the best; whoever is still typing does not wait for that."""
        await asyncio.sleep(_REST)
        asked = asked._replace(hurried=False)
        part = await self.ask(lambda archive: panes.part(archive, asked))
        if part is not None:
            self._fill(pane, asked, part._replace(cursor=self.listing.cursor))
            self._tell()

    def _fill(self, pane: Pane, asked: Asked, part: Part) -> None:
        self._is_counted = part.is_counted
        sort, turned = asked.order
        column = sort or (None if asked.words else pane.usual)
        down = turned != (pane.usual_down if sort is None else False)
        if part.refusal:
            self.listing.nothing = part.refusal
        elif asked.words and not part.total:
            exactly = " exactly so" if asked.exact else ""
            self.listing.nothing = f"No {pane.one} is found{exactly}."
        else:
            self.listing.nothing = f"The archive holds no {pane.name} yet."
        self.listing.show(
            panes.columns(asked),
            part.total,
            part.rows,
            start=part.start,
            block=pane.block,
            cursor=part.cursor,
            order=(column, down),
        )

    @on(Listing.Wanted)
    def _fetch(self, event: Listing.Wanted) -> None:
        self._fetch_block(event.block)

    @work(group="blocks")
    async def _fetch_block(self, block: int) -> None:
        pane, state = self._pane, self._shown
        asked = Asked(pane, state.words, self._is_exact, state.order)
        part = await self.ask(lambda archive: panes.part(archive, asked, start=block * pane.block))
        if part is not None and (pane, state.words, state.order) == (self._pane, self._shown.words, self._shown.order):
            self.listing.fill(block, part.rows)

    @on(Listing.Moved)
    def _follow_cursor(self) -> None:
        row = self.listing.row
        if row is not None:
            self._shown.record, self._shown.near = row.id, self.listing.cursor
            if (row.id, row.matched) != (self._record, self._matched):
                before, self._moved = self._moved, monotonic()
                self._show(row.id, matched=row.matched, passing=self._moved - before < _PASSING)

    def _show(self, record: str | None, *, matched: str = "", passing: bool = False) -> None:
        self._record, self._matched = record, matched
        self._changed()
        self._show_record(record, matched, passing=passing)

    @work(exclusive=True, group="record")
    async def _show_record(self, record: str | None, matched: str, *, passing: bool) -> None:
        """Show a record beside the list, and what it rests on if there is room for that."""
        if passing:
            await asyncio.sleep(_PASSING)
        if record is None:
            self.record_view.show(None)
            self.evidence.show(None, ())
            self.app_.raise_curtain()
            self._displayed = None
            self._came()
            return
        if self.has_class("-asking"):
            # Whoever is typing looks at the list, which is painted sooner when nothing else is.
            await asyncio.sleep(_REST)
        hurried, ahead = self._area == "evidence", self._ahead
        answer = await self._described(record, ahead, hurried=hurried)
        if answer is None:
            return
        page, behind = answer
        self.record_view.show(page, nothing=f"{record} is not in this archive.")
        self.app_.raise_curtain()
        self._displayed = record
        if self._area != "evidence":
            self._came()
        if not hurried:
            # A cursor that is only passing by does not pay for what stands in the last column.
            await asyncio.sleep(_REST)
        if self.evidence.display:
            await self._show_evidence(record, matched, behind)
        if page is not None:
            ahead.keep(page)
        if self._moved:
            await self._look_ahead(record, ahead)

    async def _described(
        self, record: str, ahead: Ahead, *, hurried: bool
    ) -> tuple[Page | None, tuple[Witness, ...] | None] | None:
        """Ask for a record unless it is at hand, and for what it rests on if that is what one looks at."""
        page = ahead.page(record)
        if page is not None and not hurried:
            return page, None

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
            page = await self.ask(partial(_described_at_once, record=each))
            if page is not None:
                ahead.keep(page)


def _described_at_once(archive: Archive, record: str) -> Page | None:
    """Describe a record in one state of the archive, whatever is imported meanwhile."""
    with archive.snapshot():
        return describe(archive, record)
