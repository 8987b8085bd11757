"""The browser's one screen of panes: a list, the chosen record, and what it rests on."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, cast

from textual import getters, on, work
from textual.containers import Horizontal
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Static

from db.errors import ArchiveError
from tui import keys, panes
from tui.arrangement import THREE, TOO_SMALL, visible
from tui.bindings import bindings
from tui.history import History, Visit
from tui.pages import describe
from tui.panes import BY_KIND, BY_NAME, PANES, Asked
from tui.widgets.evidence import Evidence
from tui.widgets.key_line import KeyLine
from tui.widgets.listing import Listing
from tui.widgets.pane_bar import PaneBar
from tui.widgets.prompt import Prompt
from tui.widgets.record_view import RecordView
from tui.widgets.sheet import Sheet
from tui.witnesses import witnesses

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.app import ComposeResult
    from textual.binding import BindingType
    from textual.events import DescendantFocus

    from db.archive import Archive
    from tui.app import Summitry
    from tui.arrangement import Area
    from tui.page import Page
    from tui.panes import Order, Pane, Part
    from tui.reader import Answer
    from tui.witnesses import Witness

_POLL = 1.0
"""Seconds between two looks at whether another process has written; nothing goes to the terminal for it."""


_REST = 0.12
"""Seconds that the cursor stays before the evidence follows it."""


@dataclass(slots=True)
class Shown:
    """How one pane's list stands: narrowed by what, in which order, at which record."""

    words: str = ""
    order: Order = (None, False)
    record: str | None = None
    near: int = 0


class Browse(Screen[None]):
    """Lists what the archive holds and follows every name in it."""

    AUTO_FOCUS = "#list"
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (THREE, "-wide")]  # noqa: RUF012  (Textual has it as no ClassVar)
    BINDINGS: ClassVar[list[BindingType]] = bindings("browse")

    bar = getters.query_one("#bar", PaneBar)
    listing = getters.query_one("#list", Listing)
    record_view = getters.query_one("#record", RecordView)
    evidence = getters.query_one("#evidence", Evidence)
    prompt = getters.query_one("#prompt", Prompt)
    key_line = getters.query_one("#keys", KeyLine)

    def __init__(self, at: str | None = None) -> None:
        super().__init__()
        self._at = at
        self._pane = PANES[0]
        self._lists = {pane.name: Shown() for pane in PANES}
        self._counts: dict[str, int] = {}
        self._record: str | None = None
        self._matched = ""
        self._history = History()
        self._area: Area = "list"
        self._beside: Area = "record"
        self._is_zoomed = False
        self._is_exact = False
        self._version: int | None = None
        self._is_following = False
        self._is_loading = False
        self._displayed: str | None = None
        """The record that is on the screen; the one that is wanted may still be looked up."""
        self._opens_later = False
        """Whether one has asked to open what is still being looked up; keys run ahead of a slow line."""

    def compose(self) -> ComposeResult:
        """Lay out the bar of panes, the panes, the prompt and the keys."""
        yield PaneBar(id="bar")
        with Horizontal(id="panes"):
            yield Listing(id="list")
            yield RecordView(id="record")
            yield Evidence(id="evidence")
        with Horizontal(id="asking"):
            yield Static(Content("/"), id="sign")
            yield Prompt("a name, a title, a place, in any script", id="prompt")
            yield Static(Content("Enter keeps  Esc leaves"), id="hint")
        yield KeyLine(id="keys")
        yield Static(Content(TOO_SMALL), id="small")

    def on_mount(self) -> None:
        """Begin to read, and to look out for what others write."""
        self._arrange()
        if self._at:
            self.go_to(self._at, remember=False)
        else:
            self._load()
        self._follow()
        self.set_interval(_POLL, self._follow)

    # What is on the screen

    @property
    def _shown(self) -> Shown:
        return self._lists[self._pane.name]

    @property
    def here(self) -> Visit:
        """Name the place one is at."""
        return Visit(self._pane.name, self._record, self._shown.words)

    def on_resize(self) -> None:
        """Show as many panes as there is room for."""
        self._arrange()

    def _arrange(self) -> None:
        size = self.app.size
        shown = visible(size.width, size.height, self._area, beside=self._beside, zoomed=self._is_zoomed)
        self.set_class(not shown, "-small")
        areas: dict[Area, Listing | Sheet] = {
            "list": self.listing,
            "record": self.record_view,
            "evidence": self.evidence,
        }
        appeared = not self.evidence.display and "evidence" in shown
        for area, widget in areas.items():
            widget.display = area in shown
        if appeared:
            self._show(self._record, matched=self._matched)

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
        if event.widget.id in {"list", "record", "evidence"}:
            self._area = cast("Area", event.widget.id)
            if self._area != "list":
                self._beside = self._area
        self._tell()

    def _tell(self) -> None:
        """Bring the first and the last line up to date."""
        words = self._shown.words
        self.bar.show(self._pane.name, self._counts, self.listing.total if words else None, self.app_.archive_name)
        state = f"/{words}" + (" exactly" if self._is_exact else "") if words else "exact" if self._is_exact else ""
        commands = tuple(
            command
            for command in (*keys.at("browse"), *keys.at("app"))
            if command.footer and command.id != "browse.quit"
        )
        out = tuple(command for command in keys.at("browse") if command.id == "browse.quit")
        self.key_line.show((*commands, *out), state=state)

    @property
    def app_(self) -> Summitry:
        """The app, as what it is."""
        return cast("Summitry", self.app)

    # Reading

    async def _read(self, question: Callable[[Archive], Answer]) -> Answer | None:
        """Ask the archive; what is wrong with it is said in the last line."""
        try:
            return await self.app_.reader.read(question)
        except ArchiveError as error:
            self.key_line.say(str(error))
            return None

    def _load(self, *, seek: str | None = None, show: str | None = None) -> None:
        """Ask for the list anew; what is opened meanwhile waits for it."""
        self._is_loading = True
        self._load_list(seek, show)

    @work(exclusive=True, group="list")
    async def _load_list(self, seek: str | None, show: str | None) -> None:
        """Show the list as it is asked for, and the record under its cursor or the one that is named."""
        pane, state = self._pane, self._shown
        asked = Asked(pane, state.words, self._is_exact, state.order, seek or state.record, state.near)
        part = await self._read(lambda archive: panes.part(archive, asked))
        self._is_loading = False
        if part is None:
            return
        self._fill(pane, asked, part)
        row = self.listing.row
        state.record, state.near = row.id if row else None, self.listing.cursor
        is_shown = row is not None and show in {None, row.id}
        self._show(show or (row.id if row else None), matched=row.matched if row and is_shown else "")
        self._tell()

    def _fill(self, pane: Pane, asked: Asked, part: Part) -> None:
        sort, turned = asked.order
        column = sort or (None if asked.words else pane.usual)
        down = turned != (pane.usual_down if sort is None else False)
        if part.refusal:
            self.listing.nothing = part.refusal
        elif asked.words and not part.total:
            exactly = " exactly so" if asked.exact else ""
            self.listing.nothing = f"No {pane.one} is found{exactly}."
        else:
            self.listing.nothing = f"The archive holds no {pane.name} yet."
        self.listing.show(
            panes.columns(asked),
            part.total,
            part.rows,
            start=part.start,
            block=pane.block,
            cursor=part.cursor,
            order=(column, down),
        )

    @on(Listing.Wanted)
    def _fetch(self, event: Listing.Wanted) -> None:
        self._fetch_block(event.block)

    @work(group="blocks")
    async def _fetch_block(self, block: int) -> None:
        pane, state = self._pane, self._shown
        asked = Asked(pane, state.words, self._is_exact, state.order)
        part = await self._read(lambda archive: panes.part(archive, asked, start=block * pane.block))
        if part is not None and (pane, state.words, state.order) == (self._pane, self._shown.words, self._shown.order):
            self.listing.fill(block, part.rows)

    @on(Listing.Moved)
    def _follow_cursor(self) -> None:
        row = self.listing.row
        if row is not None:
            self._shown.record, self._shown.near = row.id, self.listing.cursor
            if (row.id, row.matched) != (self._record, self._matched):
                self._show(row.id, matched=row.matched)

    def _show(self, record: str | None, *, matched: str = "") -> None:
        self._record, self._matched = record, matched
        self._show_record(record, matched)

    @work(exclusive=True, group="record")
    async def _show_record(self, record: str | None, matched: str) -> None:
        """Show a record beside the list, and what it rests on if there is room for that."""
        if record is None:
            self.record_view.show(None)
            self.evidence.show(None, ())
            self._displayed, self._opens_later = None, False
            return
        hurried = self._area == "evidence"

        def asked(archive: Archive) -> tuple[Page | None, tuple[Witness, ...]]:
            with archive.snapshot():
                return describe(archive, record), witnesses(archive, record) if hurried else ()

        answer = await self._read(asked)
        if answer is None:
            return
        page, behind = answer
        self.record_view.show(page, nothing=f"{record} is not in this archive.")
        self._displayed = record
        if self._area != "evidence":
            self._open_what_was_asked()
        if not self.evidence.display:
            return
        if not hurried:
            # A cursor that is only passing by does not pay for what stands in the last column.
            await asyncio.sleep(_REST)
            behind = await self._read(lambda archive: witnesses(archive, record)) or ()
        self.evidence.show(record, behind, matched=matched)
        if self._area == "evidence":
            self._open_what_was_asked()

    @work(group="follow")
    async def _follow(self) -> None:
        """Show what another process has written meanwhile, with the cursor where it was."""
        if self._is_following:
            return
        self._is_following = True
        known = self._version

        def asked(archive: Archive) -> tuple[int, dict[str, int]] | None:
            version = archive.version()
            return None if version == known else (version, {pane.name: pane.shelf(archive).count() for pane in PANES})

        news = await self._read(asked)
        self._is_following = False
        if news is None:
            return
        self._version, self._counts = news
        self._tell()
        if known is not None:
            self._load(show=self._record)

    # Going places

    def go_to(self, record: str, *, remember: bool = True) -> None:
        """Show a record, in its own pane where its kind has one."""
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

    @property
    def _is_shown(self) -> bool:
        """Whether what the keys go to is what is wanted, and not still what was there before."""
        if self._area == "evidence":
            return (self.evidence.record, self.evidence.matched) == (self._record, self._matched)
        return self._displayed == self._record

    def _open_what_was_asked(self) -> None:
        if self._opens_later and not self._is_loading:
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

    # Narrowing and ordering

    def action_filter(self) -> None:
        """Open the prompt over the list."""
        if self._area != "list":
            self._enter("list")
        self.add_class("-asking")
        with self.prompt.prevent(Prompt.Changed):
            self.prompt.value = self._shown.words
        self.set_focus(self.prompt)

    @on(Prompt.Typed)
    def _narrow(self, event: Prompt.Typed) -> None:
        self._narrow_to(event.words.strip())

    def _narrow_to(self, words: str) -> None:
        if words != self._shown.words:
            self._shown.words, self._shown.record, self._shown.near = words, None, 0
            self._load()

    def action_leave_prompt(self, kept: bool) -> None:  # noqa: FBT001  (as a binding gives it)
        """Return to the list, narrowed as it is."""
        del kept
        # The last letter may still be on its way here.
        self._narrow_to(self.prompt.value.strip())
        self.remove_class("-asking")
        self._enter("list")

    def action_step(self, rows: int) -> None:
        """Step through the list while the words are being typed."""
        if rows > 0:
            self.listing.action_down()
        else:
            self.listing.action_up()

    def action_exact(self) -> None:
        """Turn the forgiving of slips off or on."""
        self._is_exact = not self._is_exact
        self._tell()
        if self._shown.words:
            self._load()

    def action_clear(self) -> None:
        """Leave the evidence, then clear the filter; nothing more."""
        if self._area == "evidence":
            self.action_evidence()
        elif self._shown.words:
            self._shown.words = ""
            self._load()
        elif self._area != "list":
            self._enter("list")

    def action_sort(self) -> None:
        """Sort by the next column."""
        sorts = self._pane.sorts
        self._shown.order = (sorts[(sorts.index(self._shown.order[0]) + 1) % len(sorts)], False)
        self._load()

    def action_reverse(self) -> None:
        """Turn the order round."""
        sort, turned = self._shown.order
        self._shown.order = (sort, not turned)
        self._load()

    def action_reload(self) -> None:
        """Read everything again."""
        self._load(show=self._record)

    def action_find(self) -> None:
        """Find in everything, and go to what is chosen."""
        from tui.screens.finder import Finder  # noqa: PLC0415  (nothing that the first screen does not show)

        self.app.push_screen(Finder(), self._return_for)
