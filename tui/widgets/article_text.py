"""An article's text, wrapped as far as it is in view, with the passages that records rest on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.message import Message

from tui.layout import Run
from tui.widgets.lines import Lines
from tui.wrapping import Blocks, Mark, Position, Wrapped, sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.strip import Strip

    from tui.layout import Line

Span = tuple[int, int]


class ArticleText(Lines):
    """The text, and the passage one has come for."""

    @dataclass
    class Aimed(Message):
        """Another passage is the one to look at."""

        span: Span

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002  (Textual's name for it)
        super().__init__(id=id)
        self._blocks = Blocks.of("")
        self._spans: Sequence[Span] = ()
        self.found: Sequence[Span] = ()
        """The places of the words that are looked for."""
        self._aim: Span | None = None
        self._wrapped = Wrapped(self._blocks, 1)
        self._place: Position = (0, 0)
        self._view: list[Line] = []

    @property
    def aim(self) -> Span | None:
        """The passage that is highlighted."""
        return self._aim

    @property
    def words(self) -> str:
        """The text."""
        return self._blocks.text

    @property
    def offset_shown(self) -> int:
        """The character with which begins what is in view."""
        return self._wrapped.offset(self._place)

    @property
    def place_of_aim(self) -> int | None:
        """Which of the places found is highlighted, counted from one."""
        return self.found.index(self._aim) + 1 if self._aim in self.found else None

    def show(self, blocks: Blocks, spans: Sequence[Span], aim: Span | None) -> None:
        """Show a text with the passages in it that matter, at one of them or at its beginning."""
        self._blocks, self._spans, self._aim = blocks, spans, aim
        self._place = (0, 0)
        self._rewrap()
        if aim:
            self._to_aim()

    def aim_at(self, span: Span) -> None:
        """Highlight another passage, and go there."""
        self._aim = span
        self._rewrap()
        self._to_aim()
        self.post_message(self.Aimed(span))

    def seek(self, found: Sequence[Span], origin: int) -> None:
        """Show the places of words, and go to the first from a character on, or else to the first of all."""
        was_found, self.found = bool(self.found), found
        if found:
            self.aim_at(next((span for span in found if span[0] >= origin), found[0]))
        else:
            self._aim = None if was_found else self._aim
            self._rewrap()

    def neighbour(self, step: int) -> Span | None:
        """Find the passage, or the place found, after or before the highlighted one, or the first in view."""
        spans = self.found or self._spans
        if not spans:
            return None
        if self._aim in spans:
            place = spans.index(self._aim) + step
        else:
            later = [place for place, span in enumerate(spans) if span[0] >= self.offset_shown]
            place = (later[0] if later else len(spans)) - (1 if step < 0 else 0)
        return spans[max(0, min(place, len(spans) - 1))]

    def count(self) -> int:
        """How many lines are made: those in view."""
        return len(self._view)

    def draw(self, number: int) -> Strip:
        """Draw a line in view."""
        return self.ink(tuple(Run(run.text, run.tone) for run in self._view[number]))

    def move_view(self, lines: int) -> None:
        """Scroll by some lines, down or up; none but those in view are counted."""
        self._go(self._wrapped.moved(self._place, lines))

    def on_resize(self) -> None:
        """Wrap for the new width, with the same text at the top."""
        self._rewrap()
        if self._aim:
            self._to_aim()

    def action_down(self) -> None:
        """Go down a line."""
        self.move_view(1)

    def action_up(self) -> None:
        """Go up a line."""
        self.move_view(-1)

    def action_top(self) -> None:
        """Go to the beginning."""
        self._go((0, 0))

    def action_bottom(self) -> None:
        """Go to the end."""
        self._go(self._wrapped.last(self.room))

    def action_half_down(self) -> None:
        """Go down half a page."""
        self.move_view(self.room // 2)

    def action_half_up(self) -> None:
        """Go up half a page."""
        self.move_view(-(self.room // 2))

    def action_page_down(self) -> None:
        """Go down a page."""
        self.move_view(self.room)

    def action_page_up(self) -> None:
        """Go up a page."""
        self.move_view(-self.room)

    def _rewrap(self) -> None:
        """Make the lines anew, for another width or other marks."""
        marks = [Mark(*span, "claim") for span in self._spans] + [Mark(*span, "found") for span in self.found]
        if self._aim:
            marks += [Mark(*sentence(self._blocks.text, *self._aim), "sentence"), Mark(*self._aim, "quote")]
        self._wrapped = Wrapped(self._blocks, self.size.width or 1, marks, self._aim or (0, 0))
        self._go((self._place[0], 0) if self._place[0] < len(self._blocks.spans) else (0, 0), afresh=True)

    def _to_aim(self) -> None:
        """Bring the highlighted passage to the upper third of the view, unless it is in view already."""
        first, last = self._wrapped.of_aim()
        bottom = self._wrapped.moved(self._place, self.room - 1)
        if not self._place <= first <= last <= bottom:
            self._go(self._wrapped.moved(first, -(self.room // 3)))

    def _go(self, place: Position, *, afresh: bool = False) -> None:
        place = self._wrapped.within(place, self.room)
        if place == self._place and self._view and not afresh:
            return
        self._place = place
        self._view = self._wrapped.lines(place, self.room)
        self.refresh()
