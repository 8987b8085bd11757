"""Finds in everything at once, and goes there."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from itertools import chain
from typing import TYPE_CHECKING, ClassVar, cast

from textual import getters, on, work
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Static

from db.errors import ArchiveError, FieldError
from tui.bindings import bindings
from tui.columns import Column, Row
from tui.completer import Completer, hint
from tui.layout import shown
from tui.rows import reason, told_apart
from tui.screens.fitting import Fitting
from tui.widgets.key_line import KeyLine
from tui.widgets.listing import Listing
from tui.widgets.prompt import Prompt

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.binding import BindingType

    from db.archive import Archive
    from tui.app import Summitry

_BEST, _MOST = 40, 200
_REST = 0.12
"""Seconds without a key before one looks for more than the best."""
_COLUMNS = (Column("kind", 8, 12, 9), Column("name", 20, 120, 10), Column("why", 18, 48, 5, borrows=True))


class Finder(Fitting[str | None]):
    """A prompt over hits of all kinds, grouped by kind, the kind of the best hit first; returns the one chosen."""

    AUTO_FOCUS = "Prompt"
    BINDINGS: ClassVar[list[BindingType]] = bindings("finder")
    CSS_PATH = "finder.tcss"

    listing = getters.query_one(Listing)
    prompt = getters.query_one(Prompt)
    key_line = getters.query_one(KeyLine)
    sign = getters.query_one("#sign", Static)
    hint = getters.query_one("#hint", Static)
    refusal = getters.query_one("#refusal", Static)

    def __init__(self) -> None:
        super().__init__()
        self._found: str | None = ""
        """The words that the hits are of; None while they are looked for in another way."""
        self._opens_later = False

    def compose(self) -> ComposeResult:
        """Lay out the prompt, the hits and the keys."""
        with Horizontal(id="asking"):
            yield Static(id="sign")
            yield Prompt(
                "a name, a title, a place, words of an article",
                completer=Completer(self.app_.reader),
                id="prompt",
            )
            yield Static(id="hint")
        yield Static(id="refusal")
        yield Listing(id="hits")
        yield KeyLine(id="keys")

    def on_mount(self) -> None:
        """Show the keys, and how one is looking."""
        places = (self.app_.keymap.at(place) for place in ("words", "finder"))
        self.key_line.show(tuple(command for command in chain(*places) if command.footer))
        self._show_sign()
        self.watch(self.app_, "is_exact", self._exact_turned, init=False)
        self.call_after_refresh(self._make_ready)

    @work(group="ready")
    async def _make_ready(self) -> None:
        """Have loaded what the first letter needs, while the finger is on its way to it."""
        with suppress(ArchiveError):
            await self.app_.reader.read(lambda archive: (archive.completions("a", 1), archive.search("a", limit=1)))

    @property
    def app_(self) -> Summitry:
        """The app, as what it is."""
        return cast("Summitry", self.app)

    def _exact_turned(self) -> None:
        """Ask again, now that slips are forgiven or no more."""
        self._show_sign()
        self._found = None
        self._find(self.prompt.value.strip())

    def _show_sign(self) -> None:
        self.sign.update(Content("Find exactly" if self.app_.is_exact else "Find"))

    @on(Prompt.Offered)
    def _offer(self, event: Prompt.Offered) -> None:
        self.hint.display = bool(event.completions)
        self.hint.update(Content(hint(event.completions, "")))

    @on(Prompt.Typed)
    def _ask(self, event: Prompt.Typed) -> None:
        self.workers.cancel_group(self, "ready")
        self._find(event.words.strip())

    @work(exclusive=True)
    async def _find(self, words: str) -> None:
        """Show the best hits at once, and those below them to whoever has stopped typing."""
        for most in (_BEST, _MOST):
            rows = await self._rows(words, most)
            if rows is None:
                return
            exactly = " exactly so" if self.app_.is_exact else ""
            self.listing.nothing = f"Nothing is found{exactly}." if words else ""
            self.listing.show(_COLUMNS, len(rows), rows, block=_MOST, cursor=self.listing.cursor if most > _BEST else 0)
            self._found = words
            if self._opens_later:
                self.action_open()
            if len(rows) < most or not self.is_attached:
                return
            await asyncio.sleep(_REST)

    async def _rows(self, words: str, most: int) -> list[Row] | None:
        """Ask for hits; what is wrong with the words is said between them and the hits of the words before."""
        is_exact = self.app_.is_exact

        def asked(archive: Archive) -> list[Row]:
            hits = archive.search(words, limit=most, exact=is_exact) if words else []
            best = {hit.type: place for place, hit in reversed(list(enumerate(hits)))}
            hits.sort(key=lambda hit: best[hit.type])
            named = zip(hits, told_apart(hits), strict=True)
            return [Row(hit.id, (hit.type, name, shown(reason(hit))), hit.matched) for hit, name in named]

        refusal, rows = "", None
        try:
            rows = await self.app_.reader.read(asked)
        except FieldError as error:
            refusal = shown(str(error))
            self.refusal.update(Content(refusal))
        except ArchiveError as error:
            self.key_line.say(str(error))
        self.set_class(bool(refusal), "-refused")
        return rows

    def action_leave_prompt(self, kept: bool) -> None:  # noqa: FBT001  (as a binding gives it)
        """Go to the hit under the cursor, or nowhere."""
        if kept:
            self.action_open()
        else:
            self.action_close()

    def action_complete(self) -> None:
        """Write out the field or value that is offered; where none is, step down."""
        if not self.prompt.complete():
            self.action_step(1)

    def action_step(self, rows: int) -> None:
        """Step through the hits while the words are being typed."""
        if rows > 0:
            self.listing.action_down()
        else:
            self.listing.action_up()

    @on(Listing.Opened)
    def action_open(self) -> None:
        """Go to the hit under the cursor, once it is there."""
        self._opens_later = self._found != self.prompt.value.strip()
        if self.listing.row and not self._opens_later:
            self.dismiss(self.listing.row.id)

    def action_close(self) -> None:
        """Return to where one came from."""
        self.dismiss(None)

    def action_down(self) -> None:
        """Move down the hits."""
        self.listing.action_down()

    def action_up(self) -> None:
        """Move up the hits."""
        self.listing.action_up()

    def action_page_down(self) -> None:
        """Move down a page of hits."""
        self.listing.action_page_down()

    def action_page_up(self) -> None:
        """Move up a page of hits."""
        self.listing.action_page_up()
