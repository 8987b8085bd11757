"""The line in which one types what to look for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.message import Message
from textual.widgets import Input

from tui.bindings import bindings

if TYPE_CHECKING:
    from textual.binding import BindingType


class Prompt(Input):
    """A line of text that tells of each letter; keys that it does not type go to the list."""

    BINDINGS: ClassVar[list[BindingType]] = bindings("prompt")

    @dataclass
    class Typed(Message):
        """The words have changed."""

        words: str

    @dataclass
    class Left(Message):
        """The words are as they shall be, or the prompt was given up."""

        kept: bool

    @dataclass
    class Stepped(Message):
        """The list should step, while the words go on being typed."""

        rows: int

    def __init__(self, placeholder: str, *, id: str | None = None) -> None:  # noqa: A002  (Textual's name for it)
        super().__init__(placeholder=placeholder, compact=True, select_on_focus=False, id=id)
        # A blinking cursor is traffic for as long as one thinks.
        self.cursor_blink = False

    @on(Input.Changed)
    def _type(self, event: Input.Changed) -> None:
        event.stop()
        self.post_message(self.Typed(event.value))

    def action_accept(self) -> None:
        """Keep the words."""
        self.post_message(self.Left(kept=True))

    def action_cancel(self) -> None:
        """Give the prompt up."""
        self.post_message(self.Left(kept=False))

    def action_down(self) -> None:
        """Step down the list."""
        self.post_message(self.Stepped(1))

    def action_up(self) -> None:
        """Step up the list."""
        self.post_message(self.Stepped(-1))
