"""Doing what is typed after a colon."""

from __future__ import annotations

from difflib import get_close_matches
from inspect import isawaitable
from typing import TYPE_CHECKING

from textual import getters, on, work
from textual.screen import ScreenResultType

from tui import keys
from tui.completing import completions, named
from tui.screens.doing import Doing, RefusedError
from tui.widgets.command_line import CommandLine

if TYPE_CHECKING:
    from textual.widget import Widget

    from tui.keys import Command


class Commanding(Doing[ScreenResultType]):
    """Opens the line, completes it, and does what it says."""

    line = getters.query_one("#line", CommandLine)

    def __init__(self) -> None:
        super().__init__()
        self._focus_before: Widget | None = None

    def open_line(self, words: str = "", *, at_once: bool = False) -> None:
        """Open the command line with these words; what follows them may be one letter, which is obeyed at once."""
        self._focus_before = self.focused
        self.add_class("-commanding")
        self.line.past = self.app_.state.known.commands
        self.line.begin(words, at_once=at_once)
        self.set_focus(self.line.prompt)

    def action_begin(self, words: str, at_once: bool = False) -> None:  # noqa: FBT001, FBT002  (as a binding gives it)
        """Open the command line with the beginning of a command."""
        self.open_line(words, at_once=at_once)

    @on(CommandLine.Left)
    def _close_line(self) -> None:
        self.remove_class("-commanding")
        self.returned_to = self._focus_before
        self.set_focus(self._focus_before)

    @on(CommandLine.Typed)
    def _complete(self, event: CommandLine.Typed) -> None:
        self._find_ways(event.words)

    @work(exclusive=True, group="line")
    async def _find_ways(self, words: str) -> None:
        kept = self.app_.state.known.kept
        ways = await self.ask(lambda archive: completions(words, self.PLACES, archive, kept))
        self.line.offer(words, ways or ())

    @on(CommandLine.Entered)
    async def _obey(self, event: CommandLine.Entered) -> None:
        self._close_line()
        if not event.words:
            return
        self.app_.state.did(event.words)
        name, _, rest = event.words.partition(" ")
        try:
            await self._do(name, rest.strip())
        except RefusedError as refusal:
            self.say(str(refusal))

    async def _do(self, name: str, rest: str) -> None:
        over = name.endswith("!")
        known = named(name.removesuffix("!"), self.PLACES)
        if not known:
            everything = [*named("", self.PLACES)]
            near = get_close_matches(name, everything, 1)
            raise RefusedError(f"There is no command {name}" + (f"; the nearest is {near[0]}." if near else "."))
        if len(known) > 1 and known[0] != name and not _is_typed(known[0]):
            raise RefusedError(f"{name} may be {', '.join(known)}.")
        if not _is_typed(known[0]):
            await self.run_command(keys.COMMANDS_BY_ID[known[0]])
            return
        done = getattr(self, f"do_{known[0]}")(rest, over=over)
        if isawaitable(done):
            await done

    async def run_command(self, command: Command) -> None:
        """Do what a key would do."""
        await self.app.run_action(command.action, self.app if command.place == "app" else self)


def _is_typed(name: str) -> bool:
    return any(typed.name == name for typed in keys.TYPED)
