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
    """A line of text that tells of each letter; what its other keys do is up to the screen."""

    BINDINGS: ClassVar[list[BindingType]] = bindings("prompt")

    @dataclass
    class Typed(Message):
        """The words have changed."""

        words: str

    def __init__(self, placeholder: str, *, id: str | None = None) -> None:  # noqa: A002  (Textual's name for it)
        super().__init__(placeholder=placeholder, compact=True, select_on_focus=False, id=id)
        # A blinking cursor is traffic for as long as one thinks.
        self.cursor_blink = False

    @on(Input.Changed)
    def _type(self, event: Input.Changed) -> None:
        event.stop()
        self.post_message(self.Typed(event.value))
