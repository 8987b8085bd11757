"""An app whose frames go through a canvas: Textual says what should be on the screen, the canvas what to write."""

from __future__ import annotations

import gc
import os
from contextlib import ExitStack
from typing import TYPE_CHECKING, cast

from rich.color import ColorSystem
from textual._compositor import ChopsUpdate, LayoutUpdate
from textual.app import App, ReturnType
from textual.drivers.linux_driver import LinuxDriver

from tui.paint.canvas import Canvas
from tui.paint.cells import cells_of
from tui.paint.driver import PacedDriver
from tui.paint.screen import PaintedScreen

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rich.console import RenderableType
    from textual.driver import Driver
    from textual.screen import Screen
    from textual.timer import Timer

    from tui.paint.screen import Part

_SMALL = 500
"""Bytes below which a frame is not worth telling the terminal to show it at once."""
_MOMENT = 0.3
"""Seconds after which an empty screen is better than none."""
_TOGETHER, _DONE = "\x1b[?2026h", "\x1b[?2026l"


class Painted(App[ReturnType]):
    """Writes only what differs from what the terminal shows, and only when it has taken what was written before."""

    def __init__(self) -> None:
        super().__init__()
        self._curtain = ExitStack()
        self._is_curtained = False

    _canvas: Canvas | None = None
    _frame_later: Timer | None = None

    def get_driver_class(self) -> type[Driver]:
        """Drive a terminal at its own pace; any other driver is left as it is."""
        usual = super().get_driver_class()
        return PacedDriver if usual is LinuxDriver else usual

    def lower_curtain(self) -> None:
        """Show nothing until the curtain is raised, or for a moment: what is not there yet would be painted twice."""
        self._is_curtained = True
        self._curtain.enter_context(self.batch_update())
        self.set_timer(_MOMENT, self.raise_curtain)

    def raise_curtain(self) -> None:
        """Show what there is, if nothing was shown until now."""
        if self._is_curtained:
            self._is_curtained = False
            self._curtain.close()
            self.screen.refresh()
            if isinstance(self.screen, PaintedScreen):
                self.screen.show_now()
            self.call_after_refresh(_resume_collecting)

    def forget_screen(self) -> None:
        """Write the whole screen next time: something else has written to the terminal."""
        self._canvas = None

    def _display(self, screen: Screen[object], renderable: RenderableType | None) -> None:
        """Show a frame; this is where Textual's own writes every line it touches."""
        driver = self._driver
        if not isinstance(driver, PacedDriver) or not isinstance(renderable, (LayoutUpdate, ChopsUpdate)):
            super()._display(screen, renderable)
            return
        try:
            if self._running and not self._closed and not self._batch_count:
                self._take(renderable)
                self._paint()
        finally:
            self.post_display_hook()

    @property
    def takes_parts(self) -> bool:
        """Whether the canvas holds the whole screen, so that a part of it can be shown alone."""
        known = self._canvas and (self._canvas.width, self._canvas.height)
        return (
            isinstance(self._driver, PacedDriver)
            and self._running
            and not self._closed
            and known == tuple(self.screen.outer_size)
        )

    def show_parts(self, parts: Iterable[Part]) -> None:
        """Show parts of the screen; the rest stands as it did."""
        canvas = cast("Canvas", self._canvas)
        for part in parts:
            for y, strip in enumerate(part.strips, part.y):
                canvas.put(y, part.x, cells_of(strip, self._colours))
        self._paint()

    @property
    def _colours(self) -> ColorSystem | None:
        """The colours that the terminal has; none where its reader wants none, and no greys in their place."""
        if self.no_color:
            return None
        return self.console._color_system or ColorSystem.TRUECOLOR  # noqa: SLF001

    def _take(self, update: LayoutUpdate | ChopsUpdate) -> None:
        width, height = self.screen.outer_size
        canvas = self._canvas
        if canvas is None or (canvas.width, canvas.height) != (width, height):
            canvas = self._canvas = Canvas(width, height, erases=_erases())
            if isinstance(update, ChopsUpdate):
                # a part alone is no screen
                self.screen.refresh()
        colours = self._colours
        if isinstance(update, LayoutUpdate):
            for y, strips in enumerate(update.strips, update.region.y):
                x = update.region.x
                for whole in strips:
                    canvas.put(y, x, cells_of(whole, colours))
                    x += whole.cell_length
            return
        for y, first, last in update.spans:
            for (x, strip), end in zip(update.chops[y].items(), update.chop_ends[y], strict=False):
                if strip is not None and x < last and end > first:
                    canvas.put(y, x, cells_of(strip, colours)[: end - x])

    @property
    def is_held(self) -> bool:
        """Whether nothing can be shown now: in a batch, or while the terminal has not taken what it was sent."""
        if self._batch_count:
            return True
        driver = self._driver
        if not isinstance(driver, PacedDriver) or driver.is_clear:
            return False
        if self._frame_later is None:
            self._frame_later = self.set_timer(driver.patience, self._paint_late)
        return True

    def _paint(self) -> None:
        """Write what differs, unless the terminal is not ready for it."""
        driver = cast("PacedDriver", self._driver)
        driver.on_answer, driver.on_start = self._paint_late, self.forget_screen
        if self._canvas is None or self.is_held:
            return
        data = self._canvas.changes(self._cursor)
        if data:
            together = self._sync_available and len(data) > _SMALL
            driver.frame(f"{_TOGETHER}{data}{_DONE}" if together else data)

    @property
    def _cursor(self) -> tuple[int, int] | None:
        """Where one is typing: there a terminal shows what is being composed. Its own cursor is hidden."""
        place = getattr(self.focused, "cursor_screen_offset", None)
        if place is None:
            return None
        cursor = self.screen.outer_size.clamp_offset(place)
        return cursor.x, cursor.y

    def _paint_late(self) -> None:
        """Show what was held back, if anything was, now that the terminal has answered or never will."""
        if self._frame_later is None or not self._running or self._closed or self._driver is None:
            return
        self._frame_later.stop()
        self._frame_later = None
        if isinstance(self.screen, PaintedScreen):
            self.screen.show_late()
        self._paint()


def _resume_collecting() -> None:
    """Look for what can be let go again, but not among all that has been loaded: that made a key late now and then."""
    if not gc.isenabled():
        gc.freeze()
        gc.enable()


def _erases() -> bool:
    """Tell whether the terminal erases in the colour of the background, as its description says."""
    import curses  # noqa: PLC0415  (nothing is known without a terminal)

    try:
        curses.setupterm(os.environ.get("TERM") or "unknown", 2)
        return curses.tigetflag("bce") > 0 and bool(curses.tigetstr("ech"))
    except curses.error:
        return False
