"""How each tone looks, found out once for the app: each pane finding it out for itself took a tenth of the start."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.app import App, ReturnType
from textual.style import Style as VisualStyle

if TYPE_CHECKING:
    from rich.style import Style


class Inked(App[ReturnType]):
    """Knows the inks that `summitry.tcss` gives to the tones."""

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
        "ink--cursor",
        "ink--cursor-away",
    }

    def __init__(self) -> None:
        super().__init__()
        self._inks: dict[tuple[str, VisualStyle], Style] = {}
        # Jumps are told by a line under them as well where colours are few or unwanted.
        self.set_class(self.console.no_color or self.console.color_system in {None, "standard"}, "-few-colours")

    def ink(self, tone: str, paper: VisualStyle) -> Style:
        """Find how words of a tone look on a widget of this style."""
        known = self._inks.get((tone, paper))
        if known is None:
            ink = VisualStyle.from_styles(self.get_component_styles(f"ink--{tone}"))
            known = self._inks[tone, paper] = (paper + ink).rich_style
        return known

    def notify_style_update(self) -> None:
        """Find everything out again: another theme may be on."""
        super().notify_style_update()
        self._inks.clear()
