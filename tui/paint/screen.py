"""A screen that composes nothing that is not going to be shown."""

from __future__ import annotations

from typing import Protocol, cast

from textual.screen import Screen, ScreenResultType


class Holding(Protocol):
    """What such a screen asks its app."""

    @property
    def is_held(self) -> bool:
        """Whether nothing can be shown now; whoever says so asks for the screen again when it can."""
        ...


class PaintedScreen(Screen[ScreenResultType]):
    """A screen that renders its widgets when they can be shown, and then once, whatever has changed meanwhile."""

    def _compositor_refresh(self) -> None:
        if not cast("Holding", self.app).is_held:
            super()._compositor_refresh()

    def show_late(self) -> None:
        """Show what was held back."""
        self._compositor_refresh()
