"""Taking something out of the archive: what every screen that shows a record can do with it."""

from __future__ import annotations

import asyncio
import os
from typing import TYPE_CHECKING

from textual import work
from textual.screen import ScreenResultType

from tui import clipboard
from tui.citing import cite
from tui.screens.attached import Attached
from tui.text import count
from tui.writing import write_new

if TYPE_CHECKING:
    from pathlib import Path

    from tui.citing import Subject

_PATIENCE = 2.0
"""Seconds that a clipboard's own program may take."""


class Taking(Attached[ScreenResultType]):
    """Copies what one is looking at."""

    def subjects(self) -> tuple[Subject, ...]:
        """Name what one is looking at, or has marked."""
        raise NotImplementedError

    def action_copy(self) -> None:
        """Copy the citation."""
        self.copy()

    def action_copy_id(self) -> None:
        """Copy the id."""
        self.copy(as_id=True)

    @work(exclusive=True, group="taking")
    async def copy(self, *, as_id: bool = False, to: Path | None = None, over: bool = False) -> None:
        """Copy citations or ids to the clipboard or into a file, and say how much and by which way."""
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
            self.say(await self._handed_over(text))

    async def _handed_over(self, text: str) -> str:
        """Put a text into the clipboard; the sentence that says so, or why not."""
        size = count(len(text), "character")
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
