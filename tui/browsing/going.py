"""Going places: along every name, back and forward, into the article at its sentence."""

from __future__ import annotations

from textual import on

from tui.address import Address
from tui.browsing.showing import Showing
from tui.history import History, Visit
from tui.panes import BY_KIND, BY_NAME, PANES
from tui.widgets.listing import Listing
from tui.widgets.pane_bar import PaneBar
from tui.widgets.sheet import Sheet

_WITHOUT = {
    "Articles differ": "No article contradicts another about this.",
    "Took part": "No article tells of any attendance here.",
}
"""What to say where a record has no such section."""


class Going(Showing):
    """Knows where one is, and where one came from."""

    def __init__(self) -> None:
        super().__init__()
        self._history = History()
        self._opens_later = False
        """Whether one has asked to open what is still being looked up; keys run ahead of a slow line."""
        self._sought: Address | None = None
        """The record and the field whose claims are meant, until they are there."""

    @property
    def here(self) -> Visit:
        """Name the place one is at."""
        return Visit(self._pane.name, self._record, self._shown.words)

    def go_to(self, written: str, *, remember: bool = True) -> None:
        """Show a record, in its own pane where its kind has one, or the claim on it that is meant."""
        address = Address.of(written)
        record, self._sought = address.record, None
        if remember:
            self._history.leave(self.here)
        kind, _, name = record.partition("/")
        if kind == "place":
            self._pane = PANES[0]
            self._shown.words, self._shown.record, self._shown.near = name.replace("-", " "), None, 0
            self._load()
        elif kind in BY_KIND:
            self._pane = BY_KIND[kind]
            self._shown.words, self._shown.record = "", record
            self._load(seek=record, show=record)
        else:
            self._load(show=record)
        if address.span:
            self._read_article(record, address.span)
        elif address.claim:
            self._sought = address
            self._enter("evidence")

    def go_to_list(self, pane: str, words: str) -> None:
        """Show a list, narrowed by these words."""
        self._history.leave(self.here)
        self._pane = BY_NAME[pane]
        self._shown.words, self._shown.record, self._shown.near = words, None, 0
        self._load()
        self._enter("list")

    def go_to_place(self, place: Visit) -> None:
        """Show a place that was kept."""
        self._history.leave(self.here)
        self._restore(place)

    def _restore(self, place: Visit | None) -> None:
        if place is None:
            self._enter("list")
            return
        self._pane = BY_NAME[place.pane]
        self._shown.words = place.words
        kind = place.record.partition("/")[0] if place.record else None
        if kind == self._pane.kind:
            self._shown.record = place.record
        self._load(show=place.record)

    def action_visit(self, pane: str) -> None:
        """Open a pane as it was left."""
        if pane != self._pane.name:
            self._history.leave(self.here)
            self._pane = BY_NAME[pane]
            self._load()
        self._enter("list")

    @on(PaneBar.Chosen)
    def _visit(self, event: PaneBar.Chosen) -> None:
        self.action_visit(event.pane)

    def action_back(self) -> None:
        """Leave the evidence, or return to the place before."""
        if self._area == "evidence":
            self.action_evidence()
        else:
            self._restore(self._history.back(self.here))

    def action_forward(self) -> None:
        """Go forward again."""
        place = self._history.forward(self.here)
        if place is not None:
            self._restore(place)

    def action_open(self) -> None:
        """Open what the cursor is on, once it is there."""
        if self._is_loading or not self._is_shown:
            self._opens_later = True
        elif self._area == "evidence":
            self._read_evidence()
        elif self._area == "record":
            target = self.record_view.target
            if target and target == self._record and target.startswith("article/"):
                self._read_article(target, None)
            elif target:
                self.go_to(target)
        elif self._record and self._record.startswith("article/"):
            self._read_article(self._record, None)
        elif self._record:
            self._enter("record")
        else:
            self.say("There is nothing here to open.")

    @property
    def _is_shown(self) -> bool:
        """Whether what the keys go to is what is wanted, and not still what was there before."""
        if self._area == "evidence":
            return (self.evidence.record, self.evidence.matched) == (self._record, self._matched)
        return self._displayed == self._record

    def _came(self) -> None:
        if self._sought and self._displayed not in {None, self._sought.record}:
            self._sought = None
        if self._sought and self._area == "evidence" and self._is_shown:
            self.evidence.go_to_field(self._sought.claim)
            self._sought = None
        if self._displayed is None:
            self._opens_later = False
        elif self._opens_later and not self._is_loading:
            self._opens_later = False
            self.action_open()

    @on(Listing.Opened)
    @on(Sheet.Chosen)
    def _open_clicked(self) -> None:
        self.action_open()

    def _read_evidence(self) -> None:
        witness = self.evidence.witness
        if witness:
            self._read_article(witness.article, (witness.start, witness.end))

    def _read_article(self, article: str, span: tuple[int, int] | None) -> None:
        from tui.screens.reading import Reading  # noqa: PLC0415  (nothing that the first screen does not show)

        self.app.push_screen(Reading(article, span), self._return_for)

    def _return_for(self, record: str | None) -> None:
        """Go to what was chosen on a screen above, if anything was."""
        if record:
            self.go_to(record)

    def action_section(self, *titles: str) -> None:
        """Go to a section of the record, the first of these that it has."""
        title = next((title for title in titles if self.record_view.has_section(title)), None)
        if title is None:
            self.say(_WITHOUT[titles[0]])
        else:
            self._enter("record")
            # The record may be laid out only now.
            self.call_after_refresh(self.record_view.go_to_section, title)

    def action_attendance(self) -> None:
        """Show who took part: of a session or a person on the page, of a body in a picture."""
        if self._record is None or not self._record.startswith("body/"):
            self.action_section("Took part", "Sessions")
            return
        from tui.screens.attendance import Attendance  # noqa: PLC0415  (nothing that the first screen does not show)

        self.app.push_screen(Attendance(self._record), self._go_for)

    def action_hit(self, by: int) -> None:
        """Go to the next of what the filter found, or to the one before, from wherever one is."""
        if not self._shown.words:
            self.say("Nothing is looked for; / begins.")
        elif by > 0:
            self.listing.action_down()
        else:
            self.listing.action_up()

    def action_timeline(self) -> None:
        """Show what there is of when, and go to what is chosen."""
        from tui.screens.timeline import Timeline  # noqa: PLC0415  (nothing that the first screen does not show)

        self.app.push_screen(Timeline(), self._go_for)

    def _go_for(self, place: Visit | None) -> None:
        if place and place.record:
            self.go_to(place.record)
        elif place:
            self.go_to_list(place.pane, place.words)

    def action_find(self) -> None:
        """Find in everything, and go to what is chosen."""
        from tui.screens.finder import Finder  # noqa: PLC0415  (nothing that the first screen does not show)

        self.app.push_screen(Finder(), self._return_for)
