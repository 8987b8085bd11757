"""What each command that takes words does; one method a command, named after it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from textual.screen import ScreenResultType

from tui import keys
from tui.address import Address, fault
from tui.screens.taking import Taking
from tui.themes import THEMES

if TYPE_CHECKING:
    from tui.history import Visit


class RefusedError(Exception):
    """What was typed cannot be done, and why."""


class Doing(Taking[ScreenResultType]):
    """Does what is typed; `over` says that a ! stood after the name."""

    def place(self) -> Visit:
        """Name the place one is at, so that it can be kept."""
        raise NotImplementedError

    async def do_open(self, identity: str, *, over: bool) -> None:
        """Open a record."""
        del over
        if not identity:
            raise RefusedError("Open what? An id such as person/murat-nurtleu; Tab finds it by name.")
        address = Address.of(identity)
        missing = await self.ask(lambda archive: fault(archive, address))
        if missing:
            more = "." if address.claim else "; Tab finds ids by name."
            raise RefusedError(missing[:1].upper() + missing[1:] + more)
        if missing is not None:
            self.app_.go_to(identity)

    def do_copy(self, rest: str, *, over: bool) -> None:
        """Copy a citation or an id, to the clipboard or into a file."""
        words = _split(rest)
        as_id = words[:1] == ["id"]
        match words[1:] if as_id else words:
            case []:
                self.copy(as_id=as_id)
            case ["--to", name]:
                self.copy(as_id=as_id, to=Path(name), over=over)
            case _:
                raise _unlike("copy")

    def do_write(self, rest: str, *, over: bool) -> None:
        """Write what is shown to a file."""
        match _split(rest):
            case [name]:
                self.write(Path(name), over=over)
            case _:
                raise _unlike("write")

    def do_import(self, rest: str, *, over: bool) -> None:
        """Begin an import, or look at the last one."""
        del over
        names = [str(Path(name).expanduser()) if name.startswith("~") else name for name in _split(rest)]
        if "-" in names:
            raise RefusedError("What comes through a pipe is imported from a shell: … | summitry import -")
        if names and not self.app_.begin_import(names):
            raise RefusedError("An import is going on; :import alone shows it.")
        if not self.app_.show_import():
            raise RefusedError("No import has been begun here; :import PATH… begins one.")

    def do_keep(self, letter: str, *, over: bool) -> None:
        """Keep the place."""
        del over
        if len(letter) != 1:
            raise _unlike("keep")
        self.app_.state.keep_place(letter, self.place())
        self.say(f"This place is kept under {letter}; ' {letter} returns to it.")

    def do_go(self, letter: str, *, over: bool) -> None:
        """Go to a place that was kept."""
        del over
        kept = self.app_.state.known.kept
        if not letter:
            raise _unlike("go")
        if letter not in kept:
            there = f", only under {', '.join(sorted(kept))}" if kept else ""
            raise RefusedError(f"No place is kept under {letter}{there}.")
        self.app_.go_to_place(kept[letter])

    def do_pipe(self, command: str, *, over: bool) -> None:
        """Give what is shown to a command."""
        del over
        if not command:
            raise _unlike("pipe")
        self.pipe(command)

    def do_set(self, rest: str, *, over: bool) -> None:
        """Turn the mouse on or off, or choose how it looks."""
        del over
        match rest.split():
            case ["mouse", "on" | "off" as state]:
                self.app_.set_mouse(on=state == "on")
                self.say(f"The mouse is {state}.")
            case ["theme", name] if name in THEMES:
                self.app_.choose_theme(name)
                self.say(f"The theme is {name}.")
            case _:
                raise _unlike("set")

    def do_quit(self, rest: str, *, over: bool) -> None:
        """Close the program."""
        del over
        if rest:
            raise _unlike("quit")
        self.app_.action_leave()


def _unlike(name: str) -> RefusedError:
    """Say how a command is written."""
    words = next(typed.words for typed in keys.TYPED if typed.name == name)
    return RefusedError(f"It is :{name}{words and ' '}{words}.")


def _split(rest: str) -> list[str]:
    """Take words apart as a shell does, so that a file's name may hold a space."""
    import shlex  # noqa: PLC0415  (nothing that the first screen needs)

    try:
        return shlex.split(rest)
    except ValueError as error:
        raise RefusedError("A quotation mark is not closed.") from error
