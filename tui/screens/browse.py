"""The browser's one screen of panes: a list, the chosen record, and what it rests on."""

from __future__ import annotations

import asyncio
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from textual import work
from textual.containers import Horizontal

from tui.bindings import bindings
from tui.browsing.following import Following
from tui.browsing.narrowing import Narrowing
from tui.browsing.remembering import Remembering
from tui.citing import Subject
from tui.keys.hints import welcome
from tui.panes import Asked, written
from tui.screens.commanding import Commanding
from tui.widgets.evidence import Evidence
from tui.widgets.key_line import KeyLine
from tui.widgets.listing import Listing
from tui.widgets.pane_bar import PaneBar
from tui.widgets.record_view import RecordView

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.app import ComposeResult
    from textual.binding import BindingType

    from db.archive import Archive
    from tui.history import Visit

_GLANCE, _GLANCES = 0.01, 200
"""Seconds between two looks at whether a record has come, and how many looks there are."""


class Browse(Following, Remembering, Narrowing, Commanding[None]):
    """Lists what the archive holds and follows every name in it."""

    AUTO_FOCUS = "#list"
    BINDINGS: ClassVar[list[BindingType]] = bindings("browse")
    PLACES = frozenset({"browse", "take", "app"})

    def __init__(self, at: str | None = None) -> None:
        super().__init__()
        self._at = at

    def compose(self) -> ComposeResult:
        """Lay out the bar of panes, the panes and the keys; what one may type into comes when it is asked for."""
        yield PaneBar(id="bar")
        with Horizontal(id="panes"):
            yield Listing(id="list")
            yield RecordView(id="record")
            yield Evidence(id="evidence")
        yield KeyLine(id="keys")

    def on_mount(self) -> None:
        """Begin to read."""
        self.watch(self.app_, "is_exact", self._exact_turned, init=False)
        self._arrange()
        self.begin(self._at)
        if self.app_.is_first:
            self._welcome()

    @work(group="welcome")
    async def _welcome(self) -> None:
        """Say to a newcomer what there is and how to go on, once everything else has been."""
        await self.arrived()
        for _ in range(_GLANCES):
            if self._version is not None:
                break
            await asyncio.sleep(_GLANCE)
        self.say(welcome(self.app_.keymap))

    def place(self) -> Visit:
        """Name the place one is at."""
        return self.here

    async def arrived(self) -> None:
        """Wait until the record that was asked for is shown, though not for ever."""
        for _ in range(_GLANCES):
            if not self._is_loading and self._is_shown:
                return
            await asyncio.sleep(_GLANCE)

    def subjects(self) -> tuple[Subject, ...]:
        """Name what is marked in the list, the claim under the cursor, or the record that is shown."""
        if self._area == "list" and self.marked:
            return tuple(map(Subject, self.marked))
        if self._record is None:
            return ()
        return (Subject(self._record, self.evidence.witness if self._area == "evidence" else None),)

    def matter(self) -> Callable[[Archive], str] | None:
        """Write out the list where the cursor is in it, else the record."""
        if self._area != "list":
            return super().matter()
        shown = self._shown
        return partial(written, asked=Asked(self._pane, shown.words, self._is_exact, shown.order))

    def action_reload(self) -> None:
        """Read everything again."""
        self._load_again()
