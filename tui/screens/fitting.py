"""A screen that says so where its window is too small for anything else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content
from textual.screen import Screen, ScreenResultType
from textual.widgets import Static

from tui.arrangement import TOO_SMALL, is_too_small

if TYPE_CHECKING:
    from textual.widget import Widget


class Fitting(Screen[ScreenResultType]):
    """Shows one sentence instead of pieces of what has no room."""

    def __init__(self) -> None:
        super().__init__()
        self._left: Widget | None = None
        """What had the focus before there was no room for it."""

    def on_resize(self) -> None:
        """Show the sentence, or what it stood for, with the focus where it was."""
        was_small, is_small = self.has_class("-small"), is_too_small(*self.app.size)
        if is_small and not self.query("#small"):
            self.mount(Static(Content(TOO_SMALL), id="small"))
        if is_small and self.focused is not None:
            self._left = self.focused
        self.set_class(is_small, "-small")
        if was_small and not is_small:
            # what is hidden takes no focus, and the style that shows it again comes with the next refresh
            self.call_after_refresh(self._resume)

    def _resume(self) -> None:
        if self.focused is None and self._left is not None and self._left.is_attached:
            self.set_focus(self._left)
