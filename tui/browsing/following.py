"""Looking out for what another process writes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import work

from tui.browsing.showing import Showing
from tui.panes import PANES

if TYPE_CHECKING:
    from db.archive import Archive

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

    @work(group="follow")
    async def _follow(self) -> None:
        """Show what another process has written meanwhile, with the cursor where it was."""
        if self._is_following:
            return
        self._is_following = True
        known = self._version

        def asked(archive: Archive) -> tuple[int, dict[str, int]] | None:
            version = archive.version()
            return None if version == known else (version, {pane.name: pane.shelf(archive).count() for pane in PANES})

        news = await self.ask(asked)
        self._is_following = False
        if news is None:
            return
        self._version, self._counts = news
        self._tell(over=False)
        if known is not None:
            self._load_again(over=False)
