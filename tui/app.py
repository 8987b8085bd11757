"""The browser as an application: its reader, its looks, and how it ends."""

from __future__ import annotations

import os
from functools import partial
from typing import TYPE_CHECKING, ClassVar, cast

from textual import events
from textual.app import App
from textual.reactive import var

from tui import clipboard
from tui.arrangement import THREE
from tui.bindings import bindings
from tui.inks import Inked
from tui.keys import COMMANDS, sign
from tui.keys.rebinding import Keymap
from tui.layout import shown
from tui.paint.app import Painted
from tui.paint.keyboard import Keyboard
from tui.reader import Reader
from tui.screens.attached import Attached
from tui.screens.browse import Browse
from tui.screens.commanding import Commanding
from tui.state import State
from tui.terminal import leaving_on_signals, leaving_with_the_line, restored, sized
from tui.themes import THEMES, USUAL, wear
from tui.typeahead import TypeAhead
from tui.widgets.key_line import KeyLine

if TYPE_CHECKING:
    from pathlib import Path, PurePath

    from textual.binding import BindingType
    from textual.command import Provider
    from textual.screen import Screen
    from textual.timer import Timer

    from tui.history import Visit
    from tui.importing import Import
    from tui.settings import Settings

_NEWS = 0.25
"""Seconds between two looks at how far an import is."""
_WARNED_FOR = 5.0
"""Seconds within which the same key again is meant: after that, it may be another slip."""
_OLD = 20.0
"""Seconds for which one is told how an import has ended; `:import` tells it for longer."""


def everything() -> type[Provider]:
    """Load what the palette offers, when it is opened."""
    from tui.palette import Everything  # noqa: PLC0415

    return Everything


class Summitry(Inked[int], TypeAhead[int], Painted[int]):
    """Opens an archive for reading and nothing else."""

    TITLE = "summitry"
    CSS_PATH: ClassVar[list[str | PurePath]] = [
        "summitry.tcss",
        "screens/browse.tcss",
    ]  # the first screen's own is not loaded by itself
    BINDINGS: ClassVar[list[BindingType]] = bindings("app")
    COMMANDS = frozenset({everything})  # type: ignore[assignment]
    COMMAND_PALETTE_BINDING = "ctrl+p"
    ENABLE_COMMAND_PALETTE = True

    is_exact: var[bool] = var(default=False)
    """Whether no slip is forgiven, wherever words are typed to find something."""

    def __init__(
        self,
        path: Path,
        *,
        at: str | None = None,
        state: State | None = None,
        settings: Settings | None = None,
        is_first: bool = False,
    ) -> None:
        super().__init__()
        # Animation costs a slow line seconds and tells nothing.
        self.animation_level = "none"
        self.reader = Reader(path)
        self.archive_name = path.name
        self.state = state or State()
        self.set_reactive(Summitry.is_exact, self.state.known.is_exact)
        self.importing: Import | None = None
        self._news_due: Timer | None = None
        self._has_warned = False
        """Whether it has been said that leaving would stop an import."""
        self.has_links = settings.links if settings else True
        self.keymap = Keymap(COMMANDS, settings.keys if settings else None)
        Keyboard.has_alt = any("alt+" in keys for keys in self.keymap.changes.values())
        self._at = at
        self.is_first = is_first
        """Whether the archive has just been made of samples, which is to be said when the first record is there."""
        chosen = self.state.theme
        wear(self, chosen if chosen in THEMES else settings.theme if settings else USUAL)

    def get_default_screen(self) -> Screen[object]:
        """Begin with the panes: no blank screen is painted first."""
        self.lower_curtain()
        browse = Browse(self._at)
        # Known now, it need not be found out when every style has been looked up already.
        browse.set_class(self.size.width >= THREE, "-wide")
        browse.set_class(self.size.width < THREE, "-narrow")
        return browse  # type: ignore[return-value]

    async def on_event(self, event: events.Event) -> None:
        """Let nothing be pasted that could act on a terminal, whatever line it goes to."""
        if isinstance(event, events.Paste):
            event.text = "\n".join(map(shown, event.text.splitlines()))
        await super().on_event(event)

    def on_mount(self) -> None:
        """Have what a suspended terminal lost painted again."""
        self.app_resume_signal.subscribe(self, lambda _: self.action_redraw())
        leaving_on_signals(self)
        leaving_with_the_line(self)
        self.set_keymap(self.keymap.changes)

    def on_unmount(self) -> None:
        """Let go of the archive, interrupting what is being asked, and of an import."""
        if self.importing is not None:
            self.importing.cancel()
        self.reader.close()

    def go_to(self, record: str) -> None:
        """Show a record, from whatever screen it was chosen on."""
        while not isinstance(self.screen, Browse):
            self.pop_screen()
        self.screen.go_to(record)

    def remember(self) -> None:
        """Write down where one is, while there is time."""
        for screen in self.screen_stack:
            if isinstance(screen, Browse):
                screen.remember()

    def copy_to_clipboard(self, text: str) -> None:
        """Hand a text to the terminal's clipboard, through tmux or screen where one stands between."""
        self._clipboard = text
        sequence = clipboard.sequence(text, os.environ)
        if self._driver is not None and sequence:
            self._driver.write(sequence)

    def go_to_place(self, place: Visit) -> None:
        """Show a place that was kept, from whatever screen."""
        while not isinstance(self.screen, Browse):
            self.pop_screen()
        self.screen.go_to_place(place)

    def begin_import(self, names: list[str]) -> bool:
        """Import these into the archive, beside the browser; whether none was going on already."""
        if self.importing is not None and self.importing.status is None:
            return False
        from tui.importing import Import  # noqa: PLC0415  (few evenings see one)

        self.importing, self._has_warned = Import(self.reader.path, names, self._import_news), False
        self.run_worker(self.importing.run(), group="import")
        return True

    def show_import(self) -> bool:
        """Show the report of the last import, if there was one."""
        if self.importing is None:
            return False
        from tui.screens.report import Report  # noqa: PLC0415  (for the same reason)

        self.push_screen(Report(self.importing))
        return True

    def _import_news(self) -> None:
        """Have it shown, a few times a second at most."""
        if self._news_due is None:
            self._news_due = self.set_timer(_NEWS, self._tell_of_import)

    def _tell_of_import(self) -> None:
        self._news_due = None
        run = self.importing
        if run is not None and run.status is not None and run.is_news:
            self.set_timer(_OLD, partial(self._forget, run))
        self._spread_news()

    def _forget(self, run: Import) -> None:
        """Tell no more of an import that has ended."""
        run.is_news = False
        self._spread_news()

    def _spread_news(self) -> None:
        for screen in self.screen_stack:
            if hasattr(screen, "news"):
                screen.news()

    def choose_theme(self, name: str) -> None:
        """Look otherwise, from now on."""
        wear(self, name)
        self.state.choose_theme(name)

    def set_mouse(self, *, on: bool) -> None:
        """Let the terminal report the mouse, or leave it to the terminal's own selecting."""
        from textual.drivers.linux_driver import LinuxDriver  # noqa: PLC0415  (nothing that the first screen needs)

        driver = self._driver
        if isinstance(driver, LinuxDriver):
            # Told off while it is on, and kept off after a pause: Textual has no other switch.
            driver._mouse = True  # noqa: SLF001
            driver._enable_mouse_support() if on else driver._disable_mouse_support()  # noqa: SLF001
            driver._mouse = on  # noqa: SLF001
            driver.flush()

    def action_leave(self) -> None:
        """End, without complaint; but an import that goes on is not stopped by a slip of the finger."""
        run = self.importing
        if run is not None and run.is_going and not self._has_warned and isinstance(self.screen, Attached):
            self._has_warned = True
            self.set_timer(_WARNED_FOR, self._forget_warning)
            self.screen.say("An import is going on, and to leave would stop it; the same again leaves.")
        else:
            self.exit(0)

    def action_help_quit(self) -> None:
        """Say how to leave, to whoever has pressed Ctrl+C."""
        known = next((each for each in self.keymap.at("browse") if each.id == "browse.quit" and each.keys), None)
        way = f"{sign(known.keys[0])} in the panes quits, and Ctrl+Q anywhere." if known else "Ctrl+Q quits."
        for line in self.screen.query(KeyLine):
            line.say(way)
            self.set_timer(_WARNED_FOR, partial(line.unsay, way))

    def _forget_warning(self) -> None:
        self._has_warned = False

    def action_command_palette(self) -> None:
        """Open the palette."""
        from tui.palette import Palette  # noqa: PLC0415  (nothing that the first screen does not show)

        if not Palette.is_open(cast("App[object]", self)):
            self.push_screen(Palette())

    def action_exact(self) -> None:
        """Forgive no slips, or forgive them again."""
        self.is_exact = not self.is_exact

    def action_help(self) -> None:
        """Show every key."""
        from tui.screens.help import Help  # noqa: PLC0415  (nothing that the first screen does not show)

        if not isinstance(self.screen, Help):
            self.push_screen(Help())

    async def action_command(self) -> None:
        """Open the command line of the screen, where it has one."""
        if isinstance(self.screen, Commanding):
            await self.screen.open_line()

    def action_redraw(self) -> None:
        """Draw the screen again, whatever stands on the terminal."""
        self.forget_screen()
        self.refresh(layout=True)


def browse(
    path: Path,
    at: str | None = None,
    *,
    state: State | None = None,
    settings: Settings | None = None,
    is_first: bool = False,
) -> int:
    """Run the browser on an archive where one left off, or at a record if one is named; the exit status."""
    app = Summitry(path, at=at, state=state, settings=settings, is_first=is_first)
    sized()
    with restored():
        app.run(mouse=settings.mouse if settings else True)
    return app.return_code or 0
