"""The claims behind a record: value, words, source, speaker, modality; what articles say, not what we concluded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.counted import count
from tui.layout import Laid, Line, Run, fitted, indented, shown, wrap
from tui.text import TONES, when
from tui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui.witnesses import Witness

_SHOWN = 500
"""Claims that are laid out; a record with more is better read in its articles."""


class Evidence(Sheet):
    """What the chosen record rests on; each claim is a jump to its sentence."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002  (Textual's name for it)
        super().__init__(id=id)
        self.witnesses: Sequence[Witness] = ()
        self.record: str | None = None
        self.matched = ""
        self._is_behind = False
        """Whether another record is shown by now, and what that rests on is still to come."""

    @property
    def witness(self) -> Witness | None:
        """The claim under the cursor."""
        return self.witnesses[self.stop] if self.stop < len(self.witnesses) else None

    def show(self, record: str | None, witnesses: Sequence[Witness], *, matched: str = "") -> None:
        """Show the claims behind a record, with the cursor on the one with the spelling that was looked for."""
        same, sought = record == self.record, matched != self.matched
        self.record, self.matched, self.witnesses = record, matched, witnesses
        self._is_behind = False
        self.refill(afresh=not same)
        if matched and (sought or not same):
            self.go(next((place for place, each in enumerate(witnesses) if matched == each.value), 0))

    def stand_beside(self, record: str) -> None:
        """Say whether this is of another record than the one shown: what one rests on comes after whoever types."""
        is_behind = self.record not in {None, record}
        if is_behind != self._is_behind and self.laid.lines:
            self._is_behind = is_behind
            # The first line alone: to lay out every claim again would take time, and to blank them, bytes.
            self.laid = self.laid._replace(lines=(self._head(self.laid_for)[0], *self.laid.lines[1:]))
            self.redraw((0,))

    def go_to_field(self, name: str) -> None:
        """Put the cursor on the first claim on a field."""
        words = name.replace("_", " ")
        found = (place for place, each in enumerate(self.witnesses) if words in each.field.split(", "))
        self.go(next(found, self.stop))

    def lay(self, width: int) -> Laid:
        """Lay the claims out, one under the other."""
        if self.record is None:
            return Laid(())
        lines: list[Line] = [*self._head(width), ()]
        for stop, each in enumerate(self.witnesses[:_SHOWN]):
            lines.extend(_claim(each, stop, width))
        if len(self.witnesses) > _SHOWN:
            lines.append((Run(f"… and {len(self.witnesses) - _SHOWN:,} more", "quiet"),))
        return Laid(tuple(lines), tuple(each.article for each in self.witnesses[:_SHOWN]))

    def _head(self, width: int) -> list[Line]:
        articles = {each.article for each in self.witnesses}
        many = f"{len(self.witnesses):,} from {count(len(articles), 'article')}" if articles else "none"
        words = "of the record before" if self._is_behind else many
        return [*wrap([Run("Evidence", "strong"), Run(f"  {words}", "quiet")], width)]


def _claim(each: Witness, stop: int, width: int) -> list[Line]:
    head = [
        Run(shown(each.field), "heading", stop),
        Run("  "),
        Run(shown(each.value), "strong"),
    ]
    source = f"  {when(each.published) if each.published else 'undated'}, {each.title}"
    said = [Run(each.modality, TONES.get(each.modality, "quiet"))]
    if each.speaker:
        said.append(Run(shown(f" · {each.speaker}"), "quiet"))
    if each.of:
        source = f"  of {each.of}"
    return [
        *wrap(head, width),
        *indented([Run(f"“{shown(each.quote)}”", "plain")], width, first="  ", rest="  "),
        *indented(said, width, first="  ", rest="  "),
        (Run(fitted(shown(source), width).rstrip(), "quiet"),),
        (),
    ]
