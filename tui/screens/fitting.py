"""A screen that says so where its window is too small for anything else."""

from __future__ import annotations

from textual.content import Content
from textual.screen import Screen, ScreenResultType
from textual.widgets import Static

from tui.arrangement import TOO_SMALL, is_too_small


class Fitting(Screen[ScreenResultType]):
    """Shows one sentence instead of pieces of what has no room."""

    def on_resize(self) -> None:
        """Show the sentence, or what it stood for."""
        is_small = is_too_small(*self.app.size)
        if is_small and not self.query("#small"):
            self.mount(Static(Content(TOO_SMALL), id="small"))
        self.set_class(is_small, "-small")
