"""Looking out for what another process writes."""

from __future__ import annotations

from textual import work

from tui.browsing.showing import Showing
from tui.panes import PANES

_POLL = 1.0
"""Seconds between two looks at whether another process has written; nothing goes to the terminal for it."""


class Following(Showing):
    """Shows what is new by itself."""

    def __init__(self) -> None:
        super().__init__()
        self._version: int | None = None
        self._is_following = False

    def on_mount(self) -> None:
        """Begin to look out for what others write."""
        self._follow()
        self.set_interval(_POLL, self._follow)

    def _appeared(self) -> None:
        super()._appeared()
        if not self._counts:
            # How many there are of everything takes a while to count, and is read after the first record.
            self.call_after_refresh(self._count_all)

    @work(group="follow")
    async def _follow(self) -> None:
        """Show what another process has written meanwhile, with the cursor where it was."""
        if self._is_following:
            return
        self._is_following = True
        known, version = self._version, await self.ask(lambda archive: archive.version())
        self._is_following = False
        if version is None:
            return
        self._version = version
        if known is not None and (version != known or not self._counts):
            self._count_all()
        if known not in {None, version}:
            self._load_again(over=False)

    @work(exclusive=True, group="count")
    async def _count_all(self) -> None:
        """Say how many there are of everything."""
        counts = await self.ask(lambda archive: {pane.name: pane.shelf(archive).count() for pane in PANES})
        if counts is not None:
            self._counts = counts
            self._tell(over=False)
