"""Taking something out of the archive: what every screen that shows a record can do with it."""

from __future__ import annotations

import asyncio
import os
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from textual import work
from textual.screen import ScreenResultType

from db.counted import count
from tui import clipboard
from tui.bindings import bindings
from tui.citing import cite, is_link, source_of, written
from tui.screens.attached import Attached
from tui.writing import write_new

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from pathlib import Path

    from textual.binding import BindingType

    from db.archive import Archive
    from tui.app import Summitry
    from tui.citing import Subject

_PATIENCE = 2.0
"""Seconds that a clipboard's own program may take."""


class Taking(Attached[ScreenResultType]):
    """Copies, writes and shows elsewhere what one is looking at."""

    BINDINGS: ClassVar[list[BindingType]] = bindings("take")

    def subjects(self) -> tuple[Subject, ...]:
        """Name what one is looking at, or has marked."""
        raise NotImplementedError

    async def arrived(self) -> None:
        """Wait until what is shown is what was asked for; keys run ahead of a slow line."""

    def action_copy(self) -> None:
        """Copy the citation."""
        self.copy()

    def action_copy_id(self) -> None:
        """Copy the id."""
        self.copy(as_id=True)

    @work(exclusive=True, group="taking")
    async def copy(self, *, as_id: bool = False, to: Path | None = None, over: bool = False) -> None:
        """Copy citations or ids to the clipboard or into a file, and say how much and by which way."""
        await self.arrived()
        subjects = self.subjects()
        if not subjects:
            self.say("There is nothing here to copy.")
            return
        ids = "\n".join(each.id for each in subjects)
        text = ids if as_id else await self.ask(lambda archive: cite(archive, subjects))
        if text is None:
            return
        if to is not None:
            self.say(write_new(to, text + "\n", over=over))
        else:
            what = "id" if as_id else "citation"
            self.say(await self._handed_over(text, count(len(subjects), what) if len(subjects) > 1 else ""))

    def matter(self) -> Callable[[Archive], str] | None:
        """Say how to write out what one is looking at; nothing if there is nothing."""
        subjects = self.subjects()
        return partial(written, subject=subjects[0]) if subjects else None

    @work(exclusive=True, group="taking")
    async def write(self, to: Path, *, over: bool = False) -> None:
        """Write what one is looking at to a file."""
        await self.arrived()
        matter = self.matter()
        text = await self.ask(matter) if matter else None
        if text is not None:
            self.say(write_new(to, text + "\n", over=over))
        elif matter is None:
            self.say("There is nothing here to write.")

    def action_link(self) -> None:
        """Open the link of the source."""
        self._open_link()

    @work(exclusive=True, group="taking")
    async def _open_link(self) -> None:
        await self.arrived()
        subjects = self.subjects()
        source = await self.ask(lambda archive: source_of(archive, subjects[0])) if subjects else None
        if not source:
            self.say("No article is behind this.")
        elif not is_link(source):
            self.say(f"The source is no link: {source}")
        elif clipboard.has_desk(os.environ):
            self.app.open_url(source)
            self.say(f"Opened {source}", link=self._linked(source))
        else:
            # A browser started here would start on the server, where nobody sees it.
            await self._handed_over(source)
            self.say(f"Copied {source}", link=self._linked(source))

    def _linked(self, source: str) -> str:
        return source if self.app_.has_links else ""

    def action_edit(self) -> None:
        """Show the text in the editor."""
        from tui import outside  # noqa: PLC0415  (nothing that the first screen needs)

        self._show_in(outside.edit)

    def action_page(self) -> None:
        """Show the text in the pager."""
        from tui import outside  # noqa: PLC0415  (nothing that the first screen needs)

        self._show_in(outside.page)

    @work(exclusive=True, group="taking")
    async def _show_in(self, program: Callable[[Summitry, str, int], Awaitable[str]]) -> None:
        await self.arrived()
        subjects = self.subjects()
        text = await self.ask(partial(written, subject=subjects[0])) if subjects else None
        if text is not None:
            witness = subjects[0].witness
            line = text.count("\n", 0, witness.start) + 1 if witness else 1
            self._say_if(await program(self.app_, text, line))
        elif not subjects:
            self.say("There is nothing here to show.")

    @work(exclusive=True, group="taking")
    async def pipe(self, command: str) -> None:
        """Give what one is looking at to a command."""
        from tui import outside  # noqa: PLC0415  (nothing that the first screen needs)

        await self.arrived()
        matter = self.matter()
        text = await self.ask(matter) if matter else None
        if text is not None:
            self._say_if(await outside.pipe(self.app_, command, text + "\n"))

    def _say_if(self, words: str) -> None:
        if words:
            self.say(words)

    async def _handed_over(self, text: str, what: str = "") -> str:
        """Put a text into the clipboard; the sentence that says so, or why not."""
        size = " of ".join(filter(None, (what, count(len(text), "character"))))
        tool = clipboard.tool(os.environ)
        if tool and await _fed(tool, text):
            return f"Copied {size} by {tool[0]}."
        if clipboard.sequence(text, os.environ) is None:
            return f"{size} are too many for a terminal to copy; :copy --to FILE writes them."
        self.app.copy_to_clipboard(text)
        between = clipboard.between(os.environ)
        if between == "tmux":
            # By default tmux passes neither form on; what it is given as its own buffer, it does.
            await _fed(("tmux", "load-buffer", "-w", "-"), text)
        through = f" through {between}" if between else ""
        return f"Copied {size} by OSC 52{through}. Nothing to paste? :copy --to FILE"


async def _fed(command: tuple[str, ...], text: str) -> bool:
    """Give a text to a program; whether it took it."""
    nowhere = asyncio.subprocess.DEVNULL
    try:
        # Its output goes nowhere: a program that stays behind with the clipboard would keep a pipe open.
        program = await asyncio.create_subprocess_exec(
            *command, stdin=asyncio.subprocess.PIPE, stdout=nowhere, stderr=nowhere
        )
    except OSError:
        return False
    try:
        async with asyncio.timeout(_PATIENCE):
            await program.communicate(text.encode())
    except TimeoutError:
        program.kill()
        await program.wait()
    return program.returncode == 0
