"""The palette: commands and records by name, ranked by the archive's own search, which forgives slips."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar, cast

from textual.binding import Binding
from textual.command import CommandPalette, DiscoveryHit, Hit, Provider
from textual.content import Content
from textual.widgets import Input

from db.errors import ArchiveError, FieldError
from tui import keys
from tui.bindings import bindings
from tui.completer import Completer, named
from tui.layout import shown
from tui.rows import told_apart
from tui.themes import THEMES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.binding import BindingType
    from textual.command import Hits

    from db.search.completing import Completion
    from tui.app import Summitry
    from tui.keys import Command

_RECORDS = 12
_GOES_ON = "Go on typing from here."
_LOOKS = "Choose how summitry looks."


class Palette(CommandPalette):
    """Textual's palette without a cursor that blinks, which forgives slips or not as the rest does."""

    # Before the prompt takes the key to cut: its own keys come first otherwise. Those of everywhere reach no palette.
    BINDINGS: ClassVar[list[BindingType]] = [
        *bindings("words", priority=True),
        *(each for each in bindings("app") if isinstance(each, Binding) and each.id in {"app.suspend", "app.redraw"}),
    ]

    def __init__(self, words: str = "") -> None:
        super().__init__(id="--command-palette", placeholder="a command, a name, a title, a place")
        self._words = words

    def on_mount(self) -> None:
        """Calm the prompt, and begin with what was typed before."""
        prompt = self.query_one(Input)
        prompt.cursor_blink = False
        prompt.value = self._words
        prompt.cursor_position = len(self._words)
        self._show_keys()
        self.watch(self.app, "is_exact", self._exact_turned, init=False)

    def _exact_turned(self) -> None:
        """Ask again, now that slips are forgiven or no more."""
        self._show_keys()
        prompt = self.query_one(Input)
        prompt.post_message(Input.Changed(prompt, prompt.value))

    def _show_keys(self) -> None:
        """Say over the prompt how one is looking, and with which key that changes."""
        app = cast("Summitry", self.app)
        state = "exactly  " if app.is_exact else ""
        self.query_one("#--input").border_title = Content(state + named(app.keymap.at("words")))


class Everything(Provider):
    """Offers the commands that a key may have as well, and the records of the archive."""

    async def discover(self) -> Hits:
        """Offer every command."""
        for command in self._commands():
            yield DiscoveryHit(
                Content(self._title(command)),
                partial(self._run, command),
                text=command.description,
                help=command.tooltip,
            )
        for name in THEMES:
            choose = partial(cast("Summitry", self.app).choose_theme, name)
            yield DiscoveryHit(Content(f"Theme {name}"), choose, text=f"Theme {name}", help=_LOOKS)

    async def search(self, query: str) -> Hits:
        """Offer what the words find, commands by the words in their names."""
        for command in self._commands():
            score = rank(query, command)
            if score:
                yield Hit(
                    score,
                    Content(self._title(command)),
                    partial(self._run, command),
                    text=command.description,
                    help=command.tooltip,
                )
        app = cast("Summitry", self.app)
        for name in THEMES:
            if all(any(part.startswith(word) for part in ("theme", name)) for word in query.casefold().split()):
                yield Hit(95, Content(f"Theme {name}"), partial(app.choose_theme, name), help=_LOOKS)
        for completion in await self._completions(query):
            piece = shown(completion.piece)
            yield Hit(
                100, Content(f"{piece}  …"), partial(self._go_on, completion.text), text=completion.text, help=_GOES_ON
            )
        try:
            hits = await app.reader.read(lambda archive: archive.search(query, limit=_RECORDS, exact=app.is_exact))
        except FieldError as error:
            said = shown(str(error))
            yield Hit(1, Content(said), _do_nothing, text=said)
            return
        except ArchiveError:
            return
        for hit, name in zip(hits, told_apart(hits), strict=True):
            yield Hit(
                hit.score,
                Content.assemble(name, (f"  {hit.type}", "$text-muted")),
                partial(app.go_to, hit.id),
                text=name,
            )

    async def _completions(self, query: str) -> Sequence[Completion]:
        completer = Completer(cast("Summitry", self.app).reader)
        known = completer.known(query, len(query))
        try:
            return await completer.asked(query, len(query)) if known is None else known
        except ArchiveError:
            return ()

    def _go_on(self, words: str) -> None:
        """Open the palette again with more of the words."""
        self.app.push_screen(Palette(words))

    def _commands(self) -> list[Command]:
        """List what makes sense on the screen that the palette was opened over."""
        here = getattr(self.screen, "PLACES", {"app"})
        commands = cast("Summitry", self.app).keymap.commands
        return [command for command in commands if command.palette and command.place in here]

    def _title(self, command: Command) -> str:
        return f"{command.description}  {keys.sign(command.keys[0])}" if command.keys else command.description

    async def _run(self, command: Command) -> None:
        await self.app.run_action(command.action, self.app if command.place == "app" else self.screen)


def _do_nothing() -> None:
    """Stand behind a line that only says something."""


def rank(query: str, command: Command) -> float:
    """Score a command against what is typed; only whole beginnings of words count, the name's before the sentence's."""
    words = query.casefold().split()
    name, sentence = command.description.casefold(), command.tooltip.casefold()
    if name.startswith(query.casefold().strip()):
        return 101.0
    if words and all(any(part.startswith(word) for part in name.split()) for word in words):
        return 90.0
    if words and all(any(part.startswith(word) for part in f"{name} {sentence}".split()) for word in words):
        return 45.0
    return 0.0
