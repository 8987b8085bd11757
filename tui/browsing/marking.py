"""Marking rows, so that what is taken along is more than one record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import work

from db.counted import count
from tui.browsing.showing import Showing
from tui.panes import Asked, ids

if TYPE_CHECKING:
    from collections.abc import Iterable

_MOST = 1_000
"""Rows that are marked at once; whoever wants more wants an export."""


class Marking(Showing):
    """Keeps which records are marked, in the order in which they were."""

    def __init__(self) -> None:
        super().__init__()
        self._marked: dict[str, None] = {}

    @property
    def marked(self) -> tuple[str, ...]:
        """The ids of the records that are marked."""
        return tuple(self._marked)

    def mark(self, records: Iterable[str]) -> None:
        """Have these marked, and no others."""
        self._marked = dict.fromkeys(records)
        self.listing.mark(self._marked.keys())
        self._changed()
        self._tell()

    def action_mark(self) -> None:
        """Mark the row, or unmark it, and go on to the next."""
        row = self.listing.row
        if row is None:
            self.say("There is nothing here to mark.")
            return
        if row.id in self._marked:
            self.mark(each for each in self._marked if each != row.id)
        else:
            self.mark((*self._marked, row.id))
        self.listing.action_down()

    @work(group="marking")
    async def action_mark_all(self) -> None:
        """Mark all that the list shows, or unmark them if they are all marked."""
        shown = self._shown
        asked = Asked(self._pane, shown.words, self._is_exact, shown.order)
        found = await self.ask(lambda archive: ids(archive, asked, _MOST))
        if found is None:
            return
        if set(found) <= set(self._marked):
            self.mark(each for each in self._marked if each not in set(found))
        else:
            self.mark((*self._marked, *found))
        if len(found) < self.listing.total:
            self.say(f"Marked the first {count(_MOST, 'row')}; an export takes more.")
