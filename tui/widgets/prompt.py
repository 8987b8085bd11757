"""The line in which one types what to look for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.geometry import Size
from textual.message import Message
from textual.reactive import Reactive
from textual.suggester import SuggestionReady
from textual.widgets import Input

from db.errors import ArchiveError
from tui.bindings import bindings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.binding import BindingType

    from db.search.completing import Completion
    from tui.completer import Completer


class Prompt(Input):
    """A line of text that tells of each letter and offers how to go on; its other keys are up to the screen."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings("prompt"), *bindings("words")]

    virtual_size: Reactive[Size] = Reactive(Size(0, 0))
    """How long the words are; that moves nothing else, so that no letter has the screen laid out anew."""

    @dataclass
    class Typed(Message):
        """The words have changed."""

        words: str

    @dataclass
    class Offered(Message):
        """There are other ways to go on than before, the likeliest first."""

        completions: Sequence[Completion]

    def __init__(
        self,
        placeholder: str,
        *,
        completer: Completer | None = None,
        id: str | None = None,  # noqa: A002  (Textual's name for it)
    ) -> None:
        super().__init__(placeholder=placeholder, compact=True, select_on_focus=False, id=id)
        # A blinking cursor is traffic for as long as one thinks.
        self.cursor_blink = False
        self._completer = completer
        self._offered: Sequence[Completion] = ()

    @on(Input.Changed)
    def _type(self, event: Input.Changed) -> None:
        event.stop()
        self.post_message(self.Typed(event.value))
        known = self._completer.known(self.value, self.cursor_position) if self._completer else ()
        if known is None:
            self._ask(self.value, self.cursor_position)
        else:
            self._offer(known)

    @work(exclusive=True, group="completions")
    async def _ask(self, words: str, cursor: int) -> None:
        completions: Sequence[Completion] = ()
        if self._completer:
            try:
                completions = await self._completer.asked(words, cursor)
            except ArchiveError:
                # Whoever asked for the list says what is wrong with the archive.
                completions = ()
        if (words, cursor) == (self.value, self.cursor_position):
            self._offer(completions)

    def _offer(self, completions: Sequence[Completion]) -> None:
        """Show the first beside the text, as far as it only goes on from there."""
        if completions or self._offered:
            self._offered = completions
            self.post_message(self.Offered(completions))
        for each in completions[:1]:
            if self.cursor_at_end and each.text.casefold().startswith(self.value.casefold()):
                self.post_message(SuggestionReady(self.value, each.text))

    def complete(self) -> bool:
        """Write out what is offered first; whether anything is."""
        for each in self._offered[:1]:
            self.value, self.cursor_position = each.text, each.cursor
            return True
        return False
