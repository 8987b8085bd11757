"""The line after a colon: what is typed, and how it may go on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from rich.cells import cell_len
from textual import getters, on
from textual.containers import Horizontal
from textual.content import Content
from textual.message import Message
from textual.widgets import Input, Static

from tui.bindings import bindings
from tui.layout import Run, shown
from tui.widgets.caption import Caption

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.app import ComposeResult
    from textual.binding import BindingType


class CommandLine(Horizontal):
    """A prompt with its ways to go on beside it; what they are, and what is done, is up to the screen."""

    BINDINGS: ClassVar[list[BindingType]] = bindings("line")

    @dataclass
    class Typed(Message):
        """Other words stand there."""

        words: str

    @dataclass
    class Entered(Message):
        """What stands there is to be done."""

        words: str

    class Left(Message):
        """Nothing is to be done."""

    prompt = getters.query_one("#words", Input)
    ways = getters.query_one("#ways", Caption)

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002  (Textual's name for it)
        super().__init__(id=id)
        self.past: Sequence[str] = ()
        """What was done before, the latest last."""
        self._recalled = 0
        self._ways: Sequence[str] = ()
        self._way = -1
        self._typed = ""
        self._ends: int | None = None
        """How long the words are when they are whole, where that is known."""

    def compose(self) -> ComposeResult:
        """Lay out the colon, the words, and the ways to go on."""
        yield Static(Content(":"), id="colon")
        prompt = Input(compact=True, select_on_focus=False, id="words")
        # A blinking cursor is traffic for as long as one thinks.
        prompt.cursor_blink = False
        yield prompt
        yield Caption(id="ways")

    def begin(self, words: str = "", *, at_once: bool = False) -> None:
        """Start with these words, obeying the first letter after them if nothing more can follow."""
        self._recalled, self._ends = 0, len(words) + 1 if at_once else None
        self._put(words)
        self._tell(words)

    def offer(self, typed: str, ways: Sequence[str]) -> None:
        """Offer ways to go on from what is typed, unless it has changed meanwhile."""
        if typed == self._typed:
            self._ways, self._way = [way for way in ways if way != typed and shown(way) == way], -1
            self._show_ways()

    @on(Input.Submitted)
    def _submit(self, event: Input.Submitted) -> None:
        event.stop()
        self.action_submit()

    def action_submit(self) -> None:
        """Have it done."""
        self.post_message(self.Entered(self.prompt.value.strip()))

    def action_leave(self) -> None:
        """Have nothing done."""
        self.post_message(self.Left())

    def action_complete(self, by: int) -> None:
        """Take the next way to go on, or the one before."""
        if self._ways:
            self._way = (self._way + by) % len(self._ways) if self._way >= 0 else (0 if by > 0 else len(self._ways) - 1)
            self._put(self._ways[self._way])
            if len(self._ways) == 1:
                self._tell(self._ways[0])
            else:
                self._show_ways()

    def action_recall(self, by: int) -> None:
        """Take up an older or a newer command."""
        self._recalled = max(0, min(self._recalled + by, len(self.past)))
        self._put(self.past[-self._recalled] if self._recalled else "")
        self._tell(self.prompt.value)

    @on(Input.Changed)
    def _type(self, event: Input.Changed) -> None:
        event.stop()
        if self._ends is not None and len(event.value) == self._ends:
            self.action_submit()
        else:
            self._tell(event.value)

    def _put(self, words: str) -> None:
        words = shown(words)
        with self.prompt.prevent(Input.Changed):
            self.prompt.value = words
        self.prompt.cursor_position = len(words)

    def _tell(self, words: str) -> None:
        self._typed, self._ways, self._way = words, (), -1
        self._show_ways()
        self.post_message(self.Typed(words))

    def _show_ways(self) -> None:
        """Show what the next Tab takes, and as many more as there is room for."""
        after = self._ways[self._way + 1 :] if self._way + 1 < len(self._ways) else self._ways
        room = self.size.width // 2
        runs: list[Run] = []
        for way in after:
            word = shown(way.split(" ", 1)[-1] if " " in way.strip() else way).strip() + "  "
            room -= cell_len(word)
            if room < 0 and runs:
                break
            runs.append(Run(word, "quiet"))
        if runs:
            runs.insert(0, Run("Tab ", "key"))
        self.ways.styles.width = sum(cell_len(run.text) for run in runs) + 2 if runs else 0
        self.ways.show(tuple(runs))
