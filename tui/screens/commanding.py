"""Doing what is typed after a colon."""

from __future__ import annotations

import shlex
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING

from textual import getters, on, work
from textual.screen import ScreenResultType

from tui import keys
from tui.completing import completions, named
from tui.screens.taking import Taking
from tui.widgets.command_line import CommandLine

if TYPE_CHECKING:
    from textual.widget import Widget

    from tui.keys import Command


class RefusedError(Exception):
    """What was typed cannot be done, and why."""


class Commanding(Taking[ScreenResultType]):
    """Opens the line, completes it, and does what it says."""

    line = getters.query_one("#line", CommandLine)

    def __init__(self) -> None:
        super().__init__()
        self._focus_before: Widget | None = None

    def open_line(self, words: str = "") -> None:
        """Open the command line."""
        self._focus_before = self.focused
        self.add_class("-commanding")
        self.line.past = self.app_.state.known.commands
        self.line.begin(words)
        self.set_focus(self.line.prompt)

    def action_begin(self, words: str) -> None:
        """Open the command line with the beginning of a command."""
        self.open_line(words)

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
        ways = await self.ask(lambda archive: completions(words, self.PLACES, archive))
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
        match known[0]:
            case "open":
                await self._open(rest)
            case "copy":
                self._copy_as_told(_split(rest), over=over)
            case "write":
                self._write_as_told(_split(rest), over=over)
            case "pipe":
                self._pipe_as_told(rest)
            case "set":
                self._set(rest.split())
            case "quit":
                self.app_.action_leave()
            case identity:
                await self.run_command(keys.COMMANDS_BY_ID[identity])

    async def run_command(self, command: Command) -> None:
        """Do what a key would do."""
        await self.app.run_action(command.action, self.app if command.place == "app" else self)

    async def _open(self, identity: str) -> None:
        found = await self.ask(lambda archive: archive.record(identity) is not None) if identity else None
        if not identity:
            raise RefusedError("Open what? An id such as person/murat-nurtleu; Tab finds it by name.")
        if found is False:
            raise RefusedError(f"There is no record {identity}; Tab finds ids by name.")
        if found:
            self.app_.go_to(identity)

    def _copy_as_told(self, words: list[str], *, over: bool) -> None:
        as_id = words[:1] == ["id"]
        match words[1:] if as_id else words:
            case []:
                self.copy(as_id=as_id)
            case ["--to", name]:
                self.copy(as_id=as_id, to=Path(name), over=over)
            case _:
                raise RefusedError(f"It is :copy {_usage('copy')}.")

    def _write_as_told(self, words: list[str], *, over: bool) -> None:
        match words:
            case [name]:
                self.write(Path(name), over=over)
            case _:
                raise RefusedError(f"It is :write {_usage('write')}.")

    def _pipe_as_told(self, command: str) -> None:
        if not command:
            raise RefusedError(f"It is :pipe {_usage('pipe')}.")
        self.pipe(command)

    def _set(self, words: list[str]) -> None:
        match words:
            case ["mouse", "on" | "off" as state]:
                self.app_.set_mouse(on=state == "on")
                self.say(f"The mouse is {state}.")
            case _:
                raise RefusedError(f"It is :set {_usage('set')}.")


def _is_typed(name: str) -> bool:
    return any(typed.name == name for typed in keys.TYPED)


def _usage(name: str) -> str:
    return next(typed.words for typed in keys.TYPED if typed.name == name)


def _split(rest: str) -> list[str]:
    """Take words apart as a shell does, so that a file's name may hold a space."""
    try:
        return shlex.split(rest)
    except ValueError as error:
        raise RefusedError("A quotation mark is not closed.") from error
