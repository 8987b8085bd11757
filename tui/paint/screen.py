"""A screen that composes nothing that is not going to be shown."""

from __future__ import annotations

from textual.screen import Screen, ScreenResultType


class PaintedScreen(Screen[ScreenResultType]):
    """A screen that waits for the end of a batch before it renders its widgets; Textual renders and throws away."""

    def _compositor_refresh(self) -> None:
        if not self.app._batch_count:  # noqa: SLF001  (Textual has no other word for it)
            super()._compositor_refresh()
