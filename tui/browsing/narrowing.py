"""Narrowing the list by words, and ordering it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import getters, work
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Static

from tui import panes
from tui.browsing.showing import Showing
from tui.panes import Asked

if TYPE_CHECKING:
    from tui.widgets.prompt import Prompt


class Narrowing(Showing):
    """Lets one type what to look for over the list, and choose its order.

    The prompt is loaded when it is first asked for; until then its messages are known by their names alone.
    """

    sign = getters.query_one("#sign", Static)
    hint = getters.query_one("#hint", Static)
    refusal = getters.query_one("#refusal", Static)

    async def action_filter(self) -> None:
        """Open the prompt over the list."""
        if self._area != "list":
            self._enter("list")
        if not self.query("#asking"):
            await self._mount_prompt()
        elif not self.query("#prompt"):
            return  # it is on its way
        self.add_class("-asking")
        with self.prompt.prevent(self.prompt.Changed):
            self.prompt.value = self._shown.words
        self.set_focus(self.prompt)

    async def _mount_prompt(self) -> None:
        from tui.completer import Completer, hint  # noqa: PLC0415  (nothing that the first screen shows)
        from tui.widgets.prompt import Prompt  # noqa: PLC0415  (for the same reason)

        completer = Completer(self.app_.reader, lambda: self._pane.kind)
        prompt = Prompt("a name, a title, a place, in any script", completer=completer, id="prompt")
        keys = Static(Content(hint((), self._keys_of_prompt())), id="hint")
        row = Horizontal(Static(self._how(), id="sign"), prompt, keys, id="asking")
        await self.mount(row, Static(id="refusal"), before=self.key_line)
        self.call_after_refresh(self._make_ready)

    @work(group="ready")
    async def _make_ready(self) -> None:
        """Have loaded what the first letter needs, while the finger is on its way to it."""
        asked = Asked(self._pane, "a", hurried=True)
        await self.ask(lambda archive: (archive.completions("a", 1), panes.part(archive, asked)))

    @property
    def prompt(self) -> Prompt:
        """The line to type into, once it is there."""
        from tui.widgets.prompt import Prompt  # noqa: PLC0415

        return self.query_one("#prompt", Prompt)

    def _refused(self, sentence: str) -> bool:
        """Say under the prompt what is wrong with the words, and leave the list as it is while they are typed."""
        is_asking = self.has_class("-asking")
        if sentence and is_asking:
            self.refusal.update(Content(sentence))
            self._show(self._record, matched=self._matched)
        self.set_class(bool(sentence) and is_asking, "-refused")
        return bool(sentence) and is_asking

    def on_prompt_offered(self, event: Prompt.Offered) -> None:
        """Show how the words may go on."""
        from tui.completer import hint  # noqa: PLC0415

        self.hint.update(Content(hint(event.completions, self._keys_of_prompt())))

    def _how(self) -> Content:
        return Content("exactly /" if self._is_exact else "/")

    def _keys_of_prompt(self) -> str:
        from tui.completer import named  # noqa: PLC0415

        keymap = self.app_.keymap
        return named(each for place in ("prompt", "words") for each in keymap.at(place) if each.footer)

    def on_prompt_typed(self, event: Prompt.Typed) -> None:
        """Narrow the list with each letter."""
        self.workers.cancel_group(self, "ready")
        self._narrow_to(event.words.strip())

    def _narrow_to(self, words: str) -> None:
        if words != self._shown.words:
            self._shown.words, self._shown.record, self._shown.near = words, None, 0
            # What fewer letters have found is no longer waited for.
            self.workers.cancel_group(self, "record")
            self._load()

    def action_leave_prompt(self, kept: bool) -> None:  # noqa: FBT001  (as a binding gives it)
        """Return to the list, narrowed as it is."""
        del kept
        # The last letter may still be on its way here.
        self._narrow_to(self.prompt.value.strip())
        self.remove_class("-asking")
        if self.has_class("-refused"):
            self.remove_class("-refused")
            self._load()
        elif not self._is_loading:
            # What does not follow whoever types may come now.
            self._show(self._record, matched=self._matched)
        self._enter("list")

    def action_complete(self) -> None:
        """Write out the field or value that is offered; where none is, step down."""
        if not self.prompt.complete():
            self.action_step(1)

    def action_step(self, rows: int) -> None:
        """Step through the list while the words are being typed."""
        if rows > 0:
            self.listing.action_down()
        else:
            self.listing.action_up()

    def _exact_turned(self) -> None:
        """Ask again, now that slips are forgiven or no more."""
        if self.query("#sign"):
            self.sign.update(self._how())
        self._changed()
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
