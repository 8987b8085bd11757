"""The areas of the screen - list, record, evidence - as far as there is room for them, and moving between them."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from textual import getters

from tui.arrangement import THREE, visible
from tui.screens.attached import Attached
from tui.widgets.evidence import Evidence
from tui.widgets.listing import Listing
from tui.widgets.record_view import RecordView

if TYPE_CHECKING:
    from textual.events import DescendantFocus

    from tui.arrangement import Area
    from tui.widgets.sheet import Sheet


class Areas(Attached[None]):
    """Shows the area in use and those that fit beside it; what stands in them is up to others."""

    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (THREE, "-wide")]  # noqa: RUF012  (Textual has it as no ClassVar)

    listing = getters.query_one("#list", Listing)
    record_view = getters.query_one("#record", RecordView)
    evidence = getters.query_one("#evidence", Evidence)

    def __init__(self) -> None:
        super().__init__()
        self._area: Area = "list"
        self._beside: Area = "record"
        self._is_zoomed = False

    def _tell(self, *, over: bool = True) -> None:
        """Bring the first and the last line up to date."""
        raise NotImplementedError

    def _evidence_appeared(self) -> None:
        """Fill the evidence: while it was hidden, nobody asked for it."""
        raise NotImplementedError

    def on_resize(self) -> None:
        """Show as many panes as there is room for."""
        self._arrange()

    def _arrange(self) -> None:
        size = self.app.size
        shown = visible(size.width, size.height, self._area, beside=self._beside, zoomed=self._is_zoomed)
        areas: dict[Area, Listing | Sheet] = {
            "list": self.listing,
            "record": self.record_view,
            "evidence": self.evidence,
        }
        appeared = not self.evidence.display and "evidence" in shown
        for area, widget in areas.items():
            widget.display = area in shown
        if appeared:
            self._evidence_appeared()

    def _enter(self, area: Area) -> None:
        """Move to an area, making room for it where only some fit."""
        self._area = area
        if area != "list":
            self._beside = area
        self._arrange()
        # At once, and not after the next refresh: keys may follow on the heels of this one.
        self.set_focus({"list": self.listing, "record": self.record_view, "evidence": self.evidence}[area])

    def on_descendant_focus(self, event: DescendantFocus) -> None:
        """Follow the focus with the line of keys; a click may have moved it."""
        if event.widget is self.returned_to:
            # From the command line, which may have had something to say: this is no change of place.
            self.returned_to = None
            return
        if event.widget.id in {"list", "record", "evidence"}:
            self._area = cast("Area", event.widget.id)
            if self._area != "list":
                self._beside = self._area
        self._tell()

    def action_leave(self) -> None:
        """Return to the list."""
        self._enter("list")

    def action_evidence(self) -> None:
        """Go to the evidence, or back from it."""
        if self._area == "evidence":
            self._beside = "record"
            self._enter("list")
        else:
            self._enter("evidence")

    def action_next_pane(self) -> None:
        """Move to the next pane."""
        self._step(1)

    def action_previous_pane(self) -> None:
        """Move to the previous pane."""
        self._step(-1)

    def _step(self, by: int) -> None:
        areas: tuple[Area, ...] = ("list", "record", "evidence")
        self._enter(areas[(areas.index(self._area) + by) % len(areas)])

    def action_zoom(self) -> None:
        """Give the pane in focus the whole screen, or take it back."""
        self._is_zoomed = not self._is_zoomed
        self._arrange()
