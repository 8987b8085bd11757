"""Beginning where one left off, and keeping where one is."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tui.browsing.going import Going
from tui.browsing.marking import Marking
from tui.browsing.showing import Shown
from tui.panes import BY_NAME
from tui.state import Known, ListState

if TYPE_CHECKING:
    from textual.timer import Timer

_REST = 0.3
"""Seconds after which a change is written; a cursor that runs is written where it stops."""


class Remembering(Going, Marking):
    """Keeps the place, and how each list stands, in the reader's own state."""

    def __init__(self) -> None:
        super().__init__()
        self._due: Timer | None = None

    def begin(self, at: str | None) -> None:
        """Go where one was last, or to a record."""
        known = self.app_.state.known
        for name, pane in BY_NAME.items():
            each = known.lists.get(name, ListState())
            sort = each.sort if each.sort in pane.sorts else None
            self._lists[name] = Shown(each.words, (sort, each.turned), each.record, each.near)
        self._history.remember(visit for visit in known.past if visit.pane in BY_NAME)
        self.mark(known.marked)
        place = known.place if known.place and known.place.pane in BY_NAME else None
        if at:
            self.go_to(at, remember=False)
        elif place and place.record and not place.record.startswith(f"{BY_NAME[place.pane].kind}/"):
            self._restore(place)
        elif place:
            # By the list, which knows another record to begin at if that one is gone.
            self._pane = BY_NAME[place.pane]
            self._load()
        else:
            self._load()

    def remember(self) -> None:
        """Write down where one is, now."""
        if self._due is not None:
            self._due.stop()
            self._due = None
            self.app_.state.keep(self._noted)

    def _changed(self) -> None:
        if self._due is not None:
            self._due.reset()
        else:
            self._due = self.set_timer(_REST, self.remember)

    def _noted(self, known: Known) -> Known:
        lists = {name: ListState(each.words, *each.order, each.record, each.near) for name, each in self._lists.items()}
        return replace(
            known, place=self.here, lists=lists, is_exact=self._is_exact, past=self._history.past, marked=self.marked
        )

    def on_unmount(self) -> None:
        """Write down what has not been written yet."""
        self.remember()
