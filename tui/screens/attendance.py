"""Who came to which session of a body, at one look."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from tui.matrix import draw, presences
from tui.screens.charted import Charted

if TYPE_CHECKING:
    from collections.abc import Callable

    from db.archive import Archive
    from tui.picture import Picture


class Attendance(Charted):
    """Shows the states and people by the sessions of a body."""

    def __init__(self, body: str) -> None:
        super().__init__()
        self._body = body

    def drawn(self, archive: Archive) -> Callable[[int], Picture]:
        """Ask who came."""
        return partial(draw, presences(archive, self._body))
