"""How each tone looks, found out once for the app: each pane finding it out for itself took a tenth of the start."""

from __future__ import annotations

from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual.app import App, ReturnType
from textual.color import TRANSPARENT, Color
from textual.style import Style as VisualStyle


class Inked(App[ReturnType]):
    """Knows the inks that `summitry.tcss` gives to the tones.

    It has to be the first base of an app: along the first bases alone Textual looks for what can be given looks.
    """

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "ink--plain",
        "ink--strong",
        "ink--quiet",
        "ink--link",
        "ink--good",
        "ink--pending",
        "ink--warning",
        "ink--heading",
        "ink--label",
        "ink--key",
        "ink--claim",
        "ink--sentence",
        "ink--quote",
        "ink--found",
        "ink--cursor",
        "ink--cursor-away",
    }

    def __init__(self) -> None:
        super().__init__()
        self._inks: dict[tuple[str | Color | None, VisualStyle], Style] = {}
        # Jumps are told by a line under them as well where colours are few or unwanted.
        self.set_class(self.no_color or self.console.color_system in {None, "standard"}, "-few-colours")
        self.set_class(self.no_color, "-no-colours")

    def ink(self, tone: str | Color | None, paper: VisualStyle) -> Style:
        """Find how words of a tone, or of a colour, look on a widget of this style.

        No tone is the widget's own, and `none` has no ink at all.
        """
        known = self._inks.get((tone, paper))
        if known is None:
            known = self._inks[tone, paper] = self._filtered(self._inked(tone, paper))
        return known

    def _inked(self, tone: str | Color | None, paper: VisualStyle) -> VisualStyle:
        if tone is None:
            return paper
        if tone == "none":
            return VisualStyle(background=paper.background)
        if isinstance(tone, Color):
            return paper + VisualStyle(foreground=tone)
        return paper + VisualStyle.from_styles(self.get_component_styles(f"ink--{tone}"))

    def _filtered(self, look: VisualStyle) -> Style:
        """Turn a look into what this terminal can show, which Textual does with every word anew."""
        segments = [Segment(" ", look.rich_style)]
        for each in self.get_line_filters():
            segments = each.apply(segments, look.background or TRANSPARENT)
        return segments[0].style or Style()

    def notify_style_update(self) -> None:
        """Find everything out again: another theme may be on."""
        super().notify_style_update()
        self._inks.clear()
