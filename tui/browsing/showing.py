"""Asking the archive for a list, and showing it with the record it stands at."""

from __future__ import annotations

import asyncio
from time import monotonic
from typing import TYPE_CHECKING

from textual import getters, on, work

from tui import panes
from tui.browsing.ahead import Ahead
from tui.browsing.beside import PASSING, Beside
from tui.keys.hints import hints
from tui.panes import BY_KIND, PANES, Asked
from tui.widgets.listing import Listing
from tui.widgets.pane_bar import PaneBar

if TYPE_CHECKING:
    from tui.columns import Order
    from tui.panes import Pane, Part


_COUNTED = 0.3
"""Seconds that the best rows stand before it is counted how many more there are: the record beside them comes first."""


class Shown:
    """How one pane's list stands: narrowed by what, in which order, at which record."""

    def __init__(self, words: str = "", order: Order = (None, False), record: str | None = None, near: int = 0) -> None:
        self.words, self.order, self.record, self.near = words, order, record, near


class Showing(Beside):
    """Shows one pane's list and the record it stands at; which ones is up to others."""

    bar = getters.query_one("#bar", PaneBar)

    def __init__(self) -> None:
        super().__init__()
        self._pane = PANES[0]
        self._lists = {pane.name: Shown() for pane in PANES}
        self._counts: dict[str, int] = {}
        self._is_loading = False
        self._is_counted = True

    def news(self) -> None:
        """Show how far an import is, unless something else is being said."""
        self._tell(over=False)

    @property
    def marked(self) -> tuple[str, ...]:
        """The ids of the records that are marked."""
        raise NotImplementedError

    def _refused(self, sentence: str) -> bool:
        """Say why the words cannot be asked, if that can be done beside the list."""
        raise NotImplementedError

    @property
    def _is_exact(self) -> bool:
        return self.app_.is_exact

    @property
    def _shown(self) -> Shown:
        return self._lists[self._pane.name]

    def _tell(self, *, over: bool = True) -> None:
        """Bring the first and the last line up to date, the last over what is being said there only if told so."""
        words = self._shown.words
        found = self.listing.total if words and self._is_counted else None
        self.bar.show(self._pane.name, self._counts, found, self.app_.archive_name)
        if self.key_line.said and not over:
            return
        state = f"/{words}" + (" exactly" if self._is_exact else "") if words else "exact" if self._is_exact else ""
        run = self.app_.importing
        import_state = run.summary if run and run.is_news else ""
        order = f"by {by}" if (by := self.listing.order_untold) else ""
        marked = f"{len(self.marked):,} marked" if self.marked else ""
        commands = hints(self.app_.keymap, is_narrowed=bool(words))
        self.key_line.show(commands, state="  ".join(filter(None, (state, order, marked, import_state))))

    def _load(self, *, seek: str | None = None, show: str | None = None, over: bool = True) -> None:
        """Ask for the list anew; what is opened meanwhile waits for it."""
        self._is_loading = True
        self._ahead = Ahead()
        self._load_list(seek, show, over=over)

    def _load_again(self, *, over: bool = True) -> None:
        """Ask for the list anew, beside the same record; one of another list is left of what could not be read."""
        kind = (self._record or "").partition("/")[0]
        is_elsewhere = kind in BY_KIND and kind != self._pane.kind
        self._load(show=None if is_elsewhere else self._record, over=over)

    @work(exclusive=True, group="list")
    async def _load_list(self, seek: str | None, show: str | None, *, over: bool) -> None:
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
        self._tell(over=over)
        if not part.is_counted:
            await self._count(pane, asked)

    async def _count(self, pane: Pane, asked: Asked) -> None:
        """Show how many there are besides the best; whoever is still typing does not wait for that."""
        await asyncio.sleep(_COUNTED)
        asked = asked._replace(hurried=False)
        part = await self.ask(lambda archive: panes.part(archive, asked))
        if part is not None:
            self._fill(pane, asked, part._replace(cursor=self.listing.cursor))
            self._tell(over=False)

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
            steady=self.has_class("-asking"),
        )

    @on(Listing.Wanted)
    def _fetch(self, event: Listing.Wanted) -> None:
        self._fetch_block(event.block)

    @work(group="blocks")
    async def _fetch_block(self, block: int) -> None:
        pane, state = self._pane, self._shown
        asked = Asked(pane, state.words, self._is_exact, state.order)
        part = await self.ask(lambda archive: panes.part(archive, asked, start=block * pane.block))
        if asked != Asked(self._pane, self._shown.words, self._is_exact, self._shown.order):
            return
        if part is None:
            self.listing.lack(block)
        else:
            self.listing.fill(block, part.rows)

    def before_frame(self) -> None:
        """Have the record follow in the frame that shows the cursor at its new place."""
        self._follow_cursor()

    @on(Listing.Moved)
    def _follow_cursor(self) -> None:
        row = self.listing.row if self.listing.has_moved else None
        self.listing.has_moved = False
        if row is not None:
            self._shown.record, self._shown.near = row.id, self.listing.cursor
            if (row.id, row.matched) != (self._record, self._matched):
                before, self._moved = self._moved, monotonic()
                self._show(row.id, matched=row.matched, passing=self._moved - before < PASSING)
