"""What the archive holds, and of when, at one look."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from tui.picture import draw, figures
from tui.screens.charted import Charted

if TYPE_CHECKING:
    from collections.abc import Callable

    from db.archive import Archive
    from tui.picture import Picture


class Timeline(Charted):
    """Shows the sessions of each body by year, and the articles by month."""

    def drawn(self, archive: Archive) -> Callable[[int], Picture]:
        """Count them."""
        return partial(draw, figures(archive))
