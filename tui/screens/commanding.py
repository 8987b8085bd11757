"""Doing what is typed after a colon."""

from __future__ import annotations

from inspect import isawaitable
from typing import TYPE_CHECKING

from textual import work
from textual.screen import ScreenResultType

from tui import keys
from tui.screens.doing import Doing, RefusedError

if TYPE_CHECKING:
    from textual.widget import Widget

    from tui.keys import Command
    from tui.widgets.command_line import CommandLine


class Commanding(Doing[ScreenResultType]):
    """Opens the line, completes it, and does what it says.

    The line is loaded when it is first asked for; until then its messages are known by their names alone.
    """

    def __init__(self) -> None:
        super().__init__()
        self._focus_before: Widget | None = None

    async def open_line(self, words: str = "", *, at_once: bool = False) -> None:
        """Open the command line with these words; what follows them may be one letter, which is obeyed at once."""
        if not self.query("#line"):
            from tui.widgets.command_line import CommandLine  # noqa: PLC0415  (nothing that the first screen shows)

            await self.mount(CommandLine(id="line"), before=self.key_line)
        elif not self.query("#words"):
            return  # it is on its way
        self._focus_before = self.focused
        self.add_class("-commanding")
        self.line.past = self.app_.state.known.commands
        self.line.begin(words, at_once=at_once)
        self.set_focus(self.line.prompt)

    @property
    def line(self) -> CommandLine:
        """The line to type into, once it is there."""
        from tui.widgets.command_line import CommandLine  # noqa: PLC0415

        return self.query_one("#line", CommandLine)

    async def action_begin(self, words: str, at_once: bool = False) -> None:  # noqa: FBT001, FBT002  (as a binding gives it)
        """Open the command line with the beginning of a command."""
        await self.open_line(words, at_once=at_once)

    def on_command_line_left(self) -> None:
        """Close the line, with the focus where it was."""
        self.remove_class("-commanding")
        self.returned_to = self._focus_before
        self.set_focus(self._focus_before)

    def on_command_line_typed(self, event: CommandLine.Typed) -> None:
        """Look how the words may go on."""
        self._find_ways(event.words)

    @work(exclusive=True, group="line")
    async def _find_ways(self, words: str) -> None:
        from tui.completing import completions  # noqa: PLC0415  (nothing that the first screen shows)

        kept = self.app_.state.known.kept
        ways = await self.ask(lambda archive: completions(words, self.PLACES, archive, kept))
        self.line.offer(words, ways or ())

    async def on_command_line_entered(self, event: CommandLine.Entered) -> None:
        """Do what the words say."""
        self.on_command_line_left()
        if not event.words:
            return
        self.app_.state.did(event.words)
        name, _, rest = event.words.partition(" ")
        try:
            await self._do(name, rest.strip())
        except RefusedError as refusal:
            self.say(str(refusal))

    async def _do(self, name: str, rest: str) -> None:
        from tui.completing import named  # noqa: PLC0415  (nothing that the first screen shows)

        over = name.endswith("!")
        known = named(name.removesuffix("!"), self.PLACES)
        if not known:
            everything = [*named("", self.PLACES)]
            from difflib import get_close_matches  # noqa: PLC0415  (for the same reason)

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
