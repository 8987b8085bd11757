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
        self._agreed = Known()
        """What this window had when it last read or wrote; another may have written since."""

    def begin(self, at: str | None) -> None:
        """Go where one was last, or to a record."""
        known = self.app_.state.known
        for name, pane in BY_NAME.items():
            each = known.lists.get(name, ListState())
            sort = each.sort if each.sort in pane.sorts else None
            self._lists[name] = Shown(each.words, (sort, each.turned), each.record, each.near)
        self._history.remember(visit for visit in known.past if visit.pane in BY_NAME)
        self.mark(known.marked)
        self._agreed = known
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
            self._agreed = self._own

    def _changed(self) -> None:
        if self._due is not None:
            self._due.reset()
        else:
            self._due = self.set_timer(_REST, self.remember)

    @property
    def _own(self) -> Known:
        lists = {name: ListState(each.words, *each.order, each.record, each.near) for name, each in self._lists.items()}
        return Known(place=self.here, lists=lists, is_exact=self._is_exact, past=self._history.past, marked=self.marked)

    def _noted(self, known: Known) -> Known:
        """Change what this window has changed, and no marks or lists that only another has."""
        own, before = self._own, self._agreed
        unmarked = set(before.marked).difference(own.marked)
        added = set(own.marked).difference(before.marked)
        marked = [each for each in known.marked if each not in unmarked]
        marked += [each for each in own.marked if each in added]
        return replace(
            known,
            place=own.place,
            lists=known.lists | {name: each for name, each in own.lists.items() if each != before.lists.get(name)},
            is_exact=own.is_exact,
            past=own.past,
            marked=tuple(dict.fromkeys(marked)),
        )

    def on_unmount(self) -> None:
        """Write down what has not been written yet."""
        self.remember()
